// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthdelegate.h"

#include "ui/calendar/calendarwords.h"
#include "ui/calendar/monthmodel.h"
#include "ui/widgets/icons.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace larder {

namespace {

QRect mirrored(const QStyleOptionViewItem &option, const QRect &logical)
{
    return QStyle::visualRect(option.direction, option.rect, logical);
}

int numberHeight(const Theme &theme)
{
    return theme.fontHeight + theme.px(1.5);
}

int lineHeight(const Theme &theme)
{
    return QFontMetrics(theme.small).height() + theme.px(0.5);
}

} // namespace

void MonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const MonthModel *>(index.model());
    const Cell cell{painter, option, themeOf(option.widget), index.data(MonthModel::OutsideRole).toBool()};
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(cell);
    paintNumber(cell, index.data().toString(), index.data(MonthModel::TodayRole).toBool());
    paintItems(cell, model->day(index).items);
    painter->restore();
}

void MonthDelegate::paintGround(const Cell &cell)
{
    const Theme &theme = cell.theme;
    const QRect rect = cell.option.rect;
    const bool isSelected = cell.option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        cell.painter->fillRect(rect, theme.selected);
    else if (cell.option.state.testFlag(QStyle::State_MouseOver))
        cell.painter->fillRect(rect, theme.hover);
    const int line = qRound(theme.lineWidth());
    cell.painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), line), theme.line);
    cell.painter->fillRect(mirrored(cell.option, {rect.right() + 1 - line, rect.top(), line, rect.height()}),
                           theme.line);
    if (cell.option.state.testFlag(QStyle::State_HasFocus))
        paintBox(cell.painter, rect, theme.controlRadius(), QColor(), theme.accent, theme.focusWidth());
}

void MonthDelegate::paintNumber(const Cell &cell, const QString &number, bool isToday)
{
    const Theme &theme = cell.theme;
    const QFont &font = isToday ? theme.strong : theme.body;
    const QRect rect = cell.option.rect;
    const int width = QFontMetrics(font).horizontalAdvance(number) + 2 * theme.space(1);
    const QRect box = mirrored(cell.option, {rect.left() + theme.space(1), rect.top() + theme.px(0.75),
                                             std::max(width, theme.fontHeight), theme.fontHeight});
    if (isToday)
        paintBox(cell.painter, box, theme.controlRadius(), theme.accent, QColor(), 0);
    const bool isSelected = cell.option.state.testFlag(QStyle::State_Selected);
    cell.painter->setFont(font);
    cell.painter->setPen(isToday          ? theme.onAccent
                         : isSelected     ? theme.onSelected
                         : cell.isOutside ? theme.muted
                                          : theme.text);
    cell.painter->drawText(box, Qt::AlignCenter, number);
}

void MonthDelegate::paintItems(const Cell &cell, const QVector<CalendarItem> &items)
{
    const Theme &theme = cell.theme;
    const QRect rect = cell.option.rect;
    const int height = lineHeight(theme);
    const int room = std::max(0, (rect.height() - numberHeight(theme) - theme.space(1)) / height);
    const int shown = items.size() <= room ? int(items.size()) : std::max(0, room - 1);
    QRect line(rect.left() + theme.space(1), rect.top() + numberHeight(theme), rect.width() - theme.space(2), height);
    for (int i = 0; i < shown; ++i, line.translate(0, height))
        paintItem(cell, mirrored(cell.option, line), items[i]);
    if (shown == items.size())
        return;
    const bool isSelected = cell.option.state.testFlag(QStyle::State_Selected);
    cell.painter->setFont(theme.small);
    cell.painter->setPen(isSelected ? theme.onSelected : theme.muted);
    // Where there is no room for a line the number alone stands beside the day's.
    const QString more =
        shown > 0 ? tr("+%n more", nullptr, int(items.size()) - shown) : tr("%n thing(s)", nullptr, int(items.size()));
    if (room == 0)
        line = QRect(rect.left() + theme.space(8), rect.top() + theme.px(0.75), rect.width() - theme.space(9),
                     theme.fontHeight);
    cell.painter->drawText(mirrored(cell.option, line), Qt::AlignLeading | Qt::AlignVCenter,
                           QFontMetrics(theme.small).elidedText(more, Qt::ElideRight, line.width()));
}

void MonthDelegate::paintItem(const Cell &cell, const QRect &line, const CalendarItem &item)
{
    const Theme &theme = cell.theme;
    const bool isSelected = cell.option.state.testFlag(QStyle::State_Selected);
    const QColor mood = theme.state(moodOf(item)).text;
    // A guess is paler than what is known.
    const QColor ink = isSelected                                                ? theme.onSelected
                       : cell.isOutside || (item.isGuess && !theme.highContrast) ? theme.muted
                                                                                 : theme.text;
    const int side = theme.px(3.5);
    const bool isMirrored = cell.option.direction == Qt::RightToLeft;
    const QRect icon(isMirrored ? line.right() + 1 - side : line.left(), line.top() + (line.height() - side) / 2, side,
                     side);
    paintIcon(cell.painter, icon, iconOf(item.kind),
              isSelected                        ? theme.onSelected
              : item.kind == CalendarItem::Trip ? theme.accent
              : moodOf(item) == Mood::Plain     ? theme.muted
                                                : mood);
    const int step = side + theme.space(1);
    const QRect words = isMirrored ? line.adjusted(0, 0, -step, 0) : line.adjusted(step, 0, 0, 0);
    cell.painter->setFont(theme.small);
    cell.painter->setPen(ink);
    cell.painter->drawText(words, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                           QFontMetrics(theme.small).elidedText(shortText(item), Qt::ElideRight, words.width()));
}

} // namespace larder
