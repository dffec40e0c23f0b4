// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

class QKeyEvent;

namespace larder {

class Field;

/// Paints the cells of "I'm back" and types into them. Keys go to the view first.
class PutAwayDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p takeKey is asked before an editor gets a key; true means that the view took it.
    PutAwayDelegate(std::function<bool(QKeyEvent *, Field *)> takeKey, QObject *parent);

    void setPlaces(const QStringList &places) { m_places = places; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The room its words need, with the padding.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    std::function<bool(QKeyEvent *, Field *)> m_takeKey;
    QStringList m_places;
};

} // namespace larder
