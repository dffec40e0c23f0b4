// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthmodel.h"

#include "ui/calendar/calendarwords.h"

#include <algorithm>

namespace larder {

namespace {

/// What the day itself is, before what happens to single things on it.
bool isOfDay(const CalendarItem &item)
{
    return item.kind == CalendarItem::Trip || item.kind == CalendarItem::Away || item.kind == CalendarItem::Guests
           || item.kind == CalendarItem::Schedule;
}

} // namespace

void MonthModel::setMonth(QDate day)
{
    const QDate month(day.year(), day.month(), 1);
    if (month == m_month)
        return;
    m_month = month;
    m_items.clear();
    tellAll();
}

void MonthModel::setDays(const QVector<CalendarDay> &days, QDate today)
{
    m_today = today;
    m_items.clear();
    for (const CalendarDay &day : days) {
        if (day.day < firstDay() || day.day > lastDay() || day.items.isEmpty())
            continue;
        QVector<CalendarItem> items = day.items;
        std::stable_sort(items.begin(), items.end(), [](const CalendarItem &one, const CalendarItem &other) {
            return isOfDay(one) && !isOfDay(other);
        });
        m_items.insert(day.day, items);
    }
    tellAll();
}

void MonthModel::tellAll()
{
    Q_EMIT dataChanged(index(0, 0), index(kWeeks - 1, kDaysOfWeek - 1));
}

QDate MonthModel::firstDay() const
{
    const int lead = (m_month.dayOfWeek() - QLocale().firstDayOfWeek() + kDaysOfWeek) % kDaysOfWeek;
    return m_month.addDays(-lead);
}

QDate MonthModel::lastDay() const
{
    return firstDay().addDays(kWeeks * kDaysOfWeek - 1);
}

QModelIndex MonthModel::indexOf(QDate day) const
{
    const qint64 place = firstDay().daysTo(day);
    if (!m_month.isValid() || place < 0 || place >= kWeeks * kDaysOfWeek)
        return {};
    return index(int(place) / kDaysOfWeek, int(place) % kDaysOfWeek);
}

CalendarDay MonthModel::day(QDate day) const
{
    return {day, m_items.value(day)};
}

CalendarDay MonthModel::day(const QModelIndex &index) const
{
    return day(firstDay().addDays(index.row() * kDaysOfWeek + index.column()));
}

QVector<CalendarDay> MonthModel::busyDays() const
{
    QVector<CalendarDay> days;
    for (QDate each = m_month; each.month() == m_month.month(); each = each.addDays(1)) {
        if (m_items.contains(each))
            days << day(each);
    }
    return days;
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kWeeks;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kDaysOfWeek;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!m_month.isValid())
        return {};
    const CalendarDay cell = day(index);
    switch (role) {
    case Qt::DisplayRole: return QLocale().toString(cell.day.day());
    case Qt::AccessibleTextRole: return dayInFull(cell, m_today);
    case Qt::ToolTipRole: return cell.items.isEmpty() ? QString() : dayInFull(cell, m_today);
    case DayRole: return cell.day;
    case OutsideRole: return cell.day.month() != m_month.month();
    case TodayRole: return cell.day == m_today;
    default: return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const int weekday = (QLocale().firstDayOfWeek() - 1 + section) % kDaysOfWeek + 1;
    if (role == Qt::DisplayRole)
        return QLocale().standaloneDayName(weekday, QLocale::ShortFormat);
    if (role == Qt::AccessibleTextRole)
        return QLocale().standaloneDayName(weekday);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

} // namespace larder
