// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace larder {

class RowPainter;
struct Theme;

/// Paints a row of the history: time, what happened, who and where from, and its Undo while the row is looked at.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The delegate of @p table, which owns it.
    explicit HistoryDelegate(QTableView *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Of a button cell as wide as the widest button.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The button of a cell that has one, in the viewport.
    [[nodiscard]] QRect buttonRect(const QModelIndex &index) const;

Q_SIGNALS:
    void pressed(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintHeading(const RowPainter &row, const QModelIndex &index) const;
    void paintWhat(const RowPainter &row, const QModelIndex &index) const;
    void paintDeed(const RowPainter &row, const QModelIndex &index) const;
    [[nodiscard]] int timeWidth(const Theme &theme) const;

    QTableView *m_table;
};

} // namespace larder
