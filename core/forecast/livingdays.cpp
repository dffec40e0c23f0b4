// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/livingdays.h"

#include <algorithm>

namespace larder {

namespace {

QVector<DayRange> disjoint(QVector<DayRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const DayRange &a, const DayRange &b) { return a.from < b.from; });
    QVector<DayRange> joined;
    for (const DayRange &range : std::as_const(ranges)) {
        if (!range.from.isValid() || !range.to.isValid() || range.to < range.from)
            continue;
        if (!joined.isEmpty() && range.from <= joined.last().to.addDays(1))
            joined.last().to = std::max(joined.last().to, range.to);
        else
            joined.push_back(range);
    }
    return joined;
}

/// Days of @p range after @p from and not after @p to.
qint64 overlap(const DayRange &range, QDate from, QDate to)
{
    const QDate first = std::max(range.from, from.addDays(1));
    const QDate last = std::min(range.to, to);
    return first <= last ? first.daysTo(last) + 1 : 0;
}

int daysWithout(const QVector<DayRange> &ranges, QDate from, QDate to)
{
    if (to <= from)
        return 0;
    qint64 days = from.daysTo(to);
    for (const DayRange &range : ranges)
        days -= overlap(range, from, to);
    return int(days);
}

} // namespace

LivingDays::LivingDays(const QVector<DayRange> &away, const QVector<DayRange> &busy)
    : m_away(disjoint(away))
    , m_busy(disjoint(busy))
    , m_unheard(disjoint(away + busy))
{}

int LivingDays::between(QDate from, QDate to) const
{
    return daysWithout(m_away, from, to);
}

int LivingDays::heardBetween(QDate from, QDate to) const
{
    return daysWithout(m_unheard, from, to);
}

QDate LivingDays::after(QDate from, double days) const
{
    const auto whole = qint64(days);
    QDate day = from.addDays(whole);
    if (whole <= 0)
        return day;
    for (const DayRange &range : m_away) {
        if (range.from <= day && range.to > from)
            day = day.addDays(std::max(range.from, from.addDays(1)).daysTo(range.to) + 1);
    }
    return day;
}

bool LivingDays::isAway(QDate day) const
{
    return std::any_of(m_away.cbegin(), m_away.cend(),
                       [day](const DayRange &range) { return range.from <= day && day <= range.to; });
}

bool LivingDays::isUnknownBetween(QDate from, QDate to) const
{
    return std::any_of(m_busy.cbegin(), m_busy.cend(),
                       [&](const DayRange &range) { return overlap(range, from, to) > 0; });
}

} // namespace larder
