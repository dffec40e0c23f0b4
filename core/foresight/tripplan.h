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

/// How often a household shops, as its people said.
struct TripHabit
{
    int weekday = 0; ///< 1 Monday to 7 Sunday; 0: learned
    int everyDays = 0; ///< 1 to 90; whole weeks keep to the weekday; 0: learned, which is weekly
    QDate next; ///< named by hand, until it is past or done; else invalid

    bool operator==(const TripHabit &) const = default;
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

/// The same for any habit; a weekday of 0 is Saturday. @p lastTrip: the newest one up to @p asOf, from which habits other than
/// weekly ones count; invalid where none is known. What is overdue is due today, or on the next such weekday.
[[nodiscard]] TripPlan planTrips(QDate asOf, const TripHabit &habit, QDate lastTrip, const LivingDays &living = {});

/// The newest shopping trip of @p days, which are in order, as isTrip() says; invalid where there is none.
[[nodiscard]] QDate lastTrip(const QVector<ShoppingDay> &days);

/// The median of days lived between two of @p days, which are in order; std::nullopt where fewer than three are known.
[[nodiscard]] std::optional<int> usualTripGap(const QVector<ShoppingDay> &days, const LivingDays &living);

} // namespace larder
