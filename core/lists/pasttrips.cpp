// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/pasttrips.h"

#include "core/base/textkey.h"
#include "core/lists/triprepository.h"

#include <algorithm>
#include <tuple>

namespace larder {

namespace {

/// Adds up what was bought of the same thing; a price only where each part has one of the same currency.
QVector<TripLine> joined(const QVector<TripLine> &purchases)
{
    QVector<TripLine> lines;
    for (const TripLine &bought : purchases) {
        const auto same = std::find_if(lines.begin(), lines.end(),
                                       [&](const TripLine &line) { return line.product == bought.product; });
        if (same == lines.end()) {
            lines << bought;
            continue;
        }
        same->amount.milli += bought.amount.milli;
        const bool isPriced = same->paid && bought.paid && same->paid->currency == bought.paid->currency;
        same->paid = isPriced ? std::optional(Money{same->paid->minor + bought.paid->minor, bought.paid->currency})
                              : std::nullopt;
    }
    std::sort(lines.begin(), lines.end(), [](const TripLine &left, const TripLine &right) {
        return std::tuple(textKey(left.name), left.product) < std::tuple(textKey(right.name), right.product);
    });
    return lines;
}

void addUp(PastTrip &trip)
{
    for (const TripLine &line : std::as_const(trip.lines)) {
        if (line.paid && !trip.paid)
            trip.paid = Money{0, line.paid->currency};
        if (line.paid && line.paid->currency == trip.paid->currency)
            trip.paid->minor += line.paid->minor;
        else
            ++trip.unpriced;
    }
}

} // namespace

Result<QVector<PastTrip>> pastTrips(Database &database, QDate before, int limit)
{
    TripRepository repository(database);
    auto trips = repository.trips(before, limit);
    if (!trips)
        return trips;
    for (PastTrip &trip : *trips) {
        auto purchases = repository.purchases(trip.day, trip.store);
        if (!purchases)
            return fail(purchases.error());
        trip.lines = joined(*purchases);
        addUp(trip);
    }
    return trips;
}

} // namespace larder
