// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <optional>

class QTableView;

namespace larder {

class RowPainter;
struct Theme;

/// Paints and presses the actions of a row: words that become buttons, and, once used, what was done with its Undo
/// across both cells.
class ActionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Deed { UsedOne, AllGone, Undo };

    /// The delegate of both action columns of @p table, which owns it.
    explicit ActionDelegate(QTableView *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The button in its cell.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What both columns need together for "Used one, 12 left" and its Undo.
    [[nodiscard]] static int doneWidth(const Theme &theme);
    /// What the keyboard does in the cell @p index.
    [[nodiscard]] static Deed deedOf(const QModelIndex &index);
    /// The button of a cell, or the Undo of a row just used, in the viewport.
    [[nodiscard]] QRect buttonRect(const QModelIndex &index) const;

Q_SIGNALS:
    void pressed(const QModelIndex &index, larder::ActionDelegate::Deed deed);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    [[nodiscard]] QRect bothCells(const QModelIndex &index) const;
    [[nodiscard]] QRect visual(const QRect &bounds, const QRect &logical) const;
    void paintAction(const RowPainter &row, const QModelIndex &index) const;
    void paintDone(const RowPainter &row, const QModelIndex &index) const;
    void paintButton(const RowPainter &row, const QRect &rect, const QString &text) const;

    QTableView *m_table;
};

} // namespace larder
