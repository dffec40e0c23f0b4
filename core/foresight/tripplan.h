// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QVector>

namespace larder {

/// The shopping trips ahead. Time is measured in trips: does it last until we shop?
struct TripPlan
{
    QDate asOf;
    int weekday = Qt::Saturday; ///< 1 Monday to 7 Sunday
    QDate next; ///< today counts while it is the shopping day
    QDate afterNext;
};

/// Purchases booked on one day.
struct ShoppingDay
{
    QDate day;
    qint64 purchases = 0;
};

/// The weekday that carries at least two fifths of the purchases of @p days, else Saturday.
[[nodiscard]] int usualShoppingWeekday(const QVector<ShoppingDay> &days);

[[nodiscard]] TripPlan planTrips(QDate asOf, int weekday);

} // namespace larder
