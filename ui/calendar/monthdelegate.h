// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/calendarreading.h"
#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

namespace larder {

/// A day of the month: its number, then as many of its entries as there is room for, with glyph and words.
class MonthDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Cell
    {
        QPainter *painter;
        const QStyleOptionViewItem &option;
        Theme theme;
        bool isOutside;
    };
    static void paintGround(const Cell &cell);
    static void paintNumber(const Cell &cell, const QString &number, bool isToday);
    static void paintItems(const Cell &cell, const QVector<CalendarItem> &items);
    static void paintItem(const Cell &cell, const QRect &line, const CalendarItem &item);
};

} // namespace larder
