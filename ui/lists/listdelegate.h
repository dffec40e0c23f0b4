// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

namespace larder {

/// Widths of the columns that never elide; the reasons get what is left.
struct ListColumns
{
    int name = 0;
    int amount = 0;
    int price = 0;

    [[nodiscard]] ListColumns united(const ListColumns &other) const;
    bool operator==(const ListColumns &) const = default;
};

/// Paints the lines and headings of a shopping list and opens the amount's editor.
///
/// What can be pressed in a row is decided by partAt(), the same geometry that is painted.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Part { None, Tick, Fewer, More };

    using QStyledItemDelegate::QStyledItemDelegate;

    /// What is at @p pos of the cell @p cell of @p index; the stepper is there while its row is selected.
    [[nodiscard]] static Part partAt(const QModelIndex &index, const QRect &cell, const QPoint &pos,
                                     const QWidget *view, bool isSelected);
    /// Where @p part is in @p cell, mirrored with the layout; empty where the line has none.
    [[nodiscard]] static QRect partRect(Part part, const QModelIndex &index, const QRect &cell, const QWidget *view);
    [[nodiscard]] static ListColumns columnsFor(const QAbstractItemModel &model, const QWidget *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    /// Enter on what cannot be read leaves the editor open; leaving it drops what was typed.
    bool eventFilter(QObject *editor, QEvent *event) override;
};

} // namespace larder
