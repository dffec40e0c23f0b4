// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/livingdays.h"

#include <optional>

namespace larder {

/// The shopping trips ahead. Time is measured in trips: does it last until we shop?
struct TripPlan
{
    QDate asOf;
    int weekday = Qt::Saturday; ///< 1 Monday to 7 Sunday
    QDate next; ///< today counts while it is the shopping day and nobody has shopped yet
    QDate afterNext;

    bool operator==(const TripPlan &) const = default;
};

/// Purchases booked on one day.
struct ShoppingDay
{
    QDate day;
    qint64 purchases = 0;
};

/// The weekday that carries at least two fifths of the purchases of @p days, else Saturday.
[[nodiscard]] int usualShoppingWeekday(const QVector<ShoppingDay> &days);

/// Whether so many purchases on @p day are a shopping trip, not the bread one fetches.
[[nodiscard]] bool isTrip(const QVector<ShoppingDay> &days, QDate day);

/// Nobody shops on a day away: the trip is the next such weekday at home. @p isDone: today's trip was made already.
[[nodiscard]] TripPlan planTrips(QDate asOf, int weekday, const LivingDays &living = {}, bool isDone = false);

/// The median of days lived between two of @p days, which are in order; std::nullopt where fewer than three are known.
[[nodiscard]] std::optional<int> usualTripGap(const QVector<ShoppingDay> &days, const LivingDays &living);

} // namespace larder
