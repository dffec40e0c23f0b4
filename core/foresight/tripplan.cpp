// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/tripplan.h"

#include <algorithm>
#include <array>

namespace larder {

namespace {

QDate tripFrom(QDate day, const LivingDays &living)
{
    constexpr int kMostWeeks = 53; // away for longer than that is moved out
    for (int week = 0; week < kMostWeeks && living.isAway(day); ++week)
        day = day.addDays(7);
    return day;
}

} // namespace

int usualShoppingWeekday(const QVector<ShoppingDay> &days)
{
    constexpr qint64 kFewest = 12; // purchases, below which a weekday is chance
    std::array<qint64, 8> onWeekday{};
    qint64 all = 0;
    for (const ShoppingDay &day : days) {
        onWeekday.at(size_t(day.day.dayOfWeek())) += day.purchases;
        all += day.purchases;
    }
    const auto most = std::max_element(onWeekday.cbegin(), onWeekday.cend());
    const bool isClear = all >= kFewest && *most * 5 >= all * 2;
    return isClear ? int(most - onWeekday.cbegin()) : int(Qt::Saturday);
}

bool isTrip(const QVector<ShoppingDay> &days, QDate day)
{
    constexpr qint64 kFewest = 3;
    return std::any_of(days.cbegin(), days.cend(),
                       [day](const ShoppingDay &known) { return known.day == day && known.purchases >= kFewest; });
}

TripPlan planTrips(QDate asOf, int weekday, const LivingDays &living, bool isDone)
{
    TripPlan plan;
    plan.asOf = asOf;
    plan.weekday = weekday;
    const QDate from = asOf.addDays(isDone ? 1 : 0);
    plan.next = tripFrom(from.addDays((weekday - from.dayOfWeek() + 7) % 7), living);
    plan.afterNext = tripFrom(plan.next.addDays(7), living);
    return plan;
}

std::optional<int> usualTripGap(const QVector<ShoppingDay> &days, const LivingDays &living)
{
    constexpr qsizetype kFewestTrips = 3;
    if (days.size() < kFewestTrips)
        return std::nullopt;
    QVector<int> gaps;
    for (qsizetype i = 1; i < days.size(); ++i)
        gaps.push_back(std::max(1, living.between(days[i - 1].day, days[i].day)));
    std::sort(gaps.begin(), gaps.end());
    return gaps[gaps.size() / 2];
}

} // namespace larder
