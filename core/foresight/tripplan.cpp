// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/tripplan.h"

#include <algorithm>
#include <array>

namespace larder {

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

TripPlan planTrips(QDate asOf, int weekday)
{
    TripPlan plan;
    plan.asOf = asOf;
    plan.weekday = weekday;
    plan.next = asOf.addDays((weekday - asOf.dayOfWeek() + 7) % 7);
    plan.afterNext = plan.next.addDays(7);
    return plan;
}

} // namespace larder
