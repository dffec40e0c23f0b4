// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewreading.h"

#include <algorithm>
#include <iterator>

namespace larder {

namespace {

constexpr qsizetype kMostGone = 4; // while there are others: what still runs out can be helped
constexpr int kSpoilingDays = 60;
constexpr qsizetype kMostPast = 3;

using Known = QHash<ProductId, const Outlook *>;

Known byProduct(const QVector<Outlook> &outlooks)
{
    Known known;
    known.reserve(outlooks.size());
    for (const Outlook &outlook : outlooks)
        known.insert(outlook.product.id, &outlook);
    return known;
}

QDate goneDay(const Outlook &outlook)
{
    return outlook.depletion.goneSince.isValid() ? outlook.depletion.goneSince : outlook.model.evidenceDay;
}

QVector<SpoilingThing> spoilingOf(const Known &known, const QVector<Lot> &lots, QDate today)
{
    QHash<ProductId, QVector<Lot>> dated;
    for (const Lot &lot : lots)
        dated[lot.product].push_back(lot);
    QVector<SpoilingThing> things;
    for (auto it = dated.cbegin(); it != dated.cend(); ++it) {
        const Outlook *outlook = known.value(it.key());
        // What nobody knows of is worth a look, not a claim.
        if (!outlook || outlook->depletion.sureness == Sureness::Unsure)
            continue;
        const auto spoilage = spoilageOf(*outlook, it.value());
        if (spoilage && spoilage->day <= today.addDays(kSpoilingDays))
            things.push_back({outlook->product, *spoilage});
    }
    std::sort(things.begin(), things.end(), [](const SpoilingThing &one, const SpoilingThing &two) {
        return std::pair(one.spoilage.day, one.product.id) < std::pair(two.spoilage.day, two.product.id);
    });
    // What is long past does not crowd out what can still be eaten.
    const auto past = std::count_if(things.cbegin(), things.cend(),
                                    [today](const SpoilingThing &thing) { return thing.spoilage.day < today; });
    return things.mid(std::max<qsizetype>(0, past - kMostPast), OverviewReading::kMostSpoiling);
}

/// When a line is needed: what went last first, then what goes next; what was only written down is last.
qint64 neededOn(const ThingToBuy &thing)
{
    if (!thing.outlook || !thing.outlook->depletion.isForecast)
        return std::numeric_limits<qint64>::max();
    const bool isGone = thing.outlook->depletion.believedMilli == 0;
    return isGone ? -goneDay(*thing.outlook).toJulianDay() : thing.outlook->depletion.p50.toJulianDay();
}

void readToBuy(OverviewReading &reading, QVector<ListItem> items, const Known &known)
{
    items.removeIf([](const ListItem &item) { return item.section != Section::Buy || item.isChecked; });
    reading.list = summarize(items);
    for (const ListItem &item : std::as_const(items)) {
        const Outlook *outlook = known.value(item.product);
        reading.toBuy.push_back({item, outlook ? std::optional(*outlook) : std::nullopt});
    }
    std::stable_sort(reading.toBuy.begin(), reading.toBuy.end(),
                     [](const ThingToBuy &one, const ThingToBuy &two) { return neededOn(one) < neededOn(two); });
    reading.toBuy = reading.toBuy.mid(0, OverviewReading::kMostToBuy);
}

} // namespace

QVector<PantryRow> runningOut(const QVector<Outlook> &outlooks, const TripPlan &trips)
{
    QVector<PantryRow> gone;
    QVector<PantryRow> coming;
    for (const Outlook &outlook : outlooks) {
        PantryRow row = pantryRow(outlook, trips);
        if (!row.isKnown || row.supply == Supply::NotSure || outlook.isSilent())
            continue;
        if (row.isGone() && row.supply == Supply::RunsOut)
            gone.push_back(std::move(row));
        else if (row.isAtHome() && outlook.depletion.isForecast)
            coming.push_back(std::move(row));
    }
    std::stable_sort(gone.begin(), gone.end(), [](const PantryRow &one, const PantryRow &two) {
        return goneDay(one.outlook) > goneDay(two.outlook);
    });
    std::stable_sort(coming.begin(), coming.end(),
                     [](const PantryRow &one, const PantryRow &two) { return one.lastsRank < two.lastsRank; });
    const qsizetype most = std::max(kMostGone, OverviewReading::kMostRows - coming.size());
    QVector<PantryRow> rows = gone.mid(0, most);
    rows += coming.mid(0, OverviewReading::kMostRows - rows.size());
    return rows.mid(0, OverviewReading::kMostRows);
}

Result<OverviewReading> readOverview(Household &household, QDate today)
{
    auto outlooks = household.foresight().outlooks(today);
    auto trips = household.foresight().trips(today);
    auto items = household.lists().items({}, today);
    auto lots = household.ledger().repository().lots();
    if (!outlooks || !trips)
        return fail(!outlooks ? outlooks.error() : trips.error());
    if (!items || !lots)
        return fail(!items ? items.error() : lots.error());
    auto silence = household.absences().silence(today);
    auto welcome = household.lists().welcomeHome(today);
    if (!silence || !welcome)
        return fail(!silence ? silence.error() : welcome.error());
    OverviewReading reading;
    reading.silence = *silence;
    reading.welcome = int(welcome->size());
    reading.trips = *trips;
    reading.hasProducts = !outlooks->isEmpty() || !items->isEmpty();
    reading.glance = glanceAt(*outlooks, *trips);
    reading.rows = runningOut(*outlooks, *trips);
    reading.looks = int(lookRound(*outlooks).things.size());
    const Known known = byProduct(*outlooks);
    reading.spoiling = spoilingOf(known, *lots, today);
    readToBuy(reading, *items, known);
    return reading;
}

} // namespace larder
