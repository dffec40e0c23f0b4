// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/foresightservice.h"

#include "core/base/text.h"
#include "core/foresight/statedpace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kTripMemoryDays = 84;
constexpr int kMostTripDays = 90;
const QString kShoppingDay = u"shopping_day"_s;
const QString kTripEvery = u"trip_every"_s;
const QString kTripNext = u"trip_next"_s;

/// Days on which the family looked through its needs: more was bought than a few forgotten things.
QVector<QDate> tripsOf(const QVector<ShoppingDay> &shopping)
{
    constexpr qint64 kFewestPurchases = 5;
    QVector<QDate> trips;
    for (const ShoppingDay &day : shopping) {
        if (day.purchases >= kFewestPurchases)
            trips << day.day;
    }
    return trips;
}

/// Two weeks where the trips lie about that far apart, else one. What is less than half of the largest is bread one fetches.
int usualTripDays(const QVector<ShoppingDay> &shopping)
{
    constexpr qsizetype kFewestGaps = 3;
    const auto byPurchases = [](const ShoppingDay &one, const ShoppingDay &two) {
        return one.purchases < two.purchases;
    };
    const auto largest = std::max_element(shopping.cbegin(), shopping.cend(), byPurchases);
    if (largest == shopping.cend() || !isTrip(shopping, largest->day))
        return 7;
    QVector<qint64> gaps;
    QDate last;
    for (const ShoppingDay &day : shopping) {
        if (day.purchases * 2 < largest->purchases)
            continue;
        if (last.isValid())
            gaps << last.daysTo(day.day);
        last = day.day;
    }
    if (gaps.size() < kFewestGaps)
        return 7;
    std::sort(gaps.begin(), gaps.end());
    const qint64 usual = gaps[gaps.size() / 2];
    return usual >= 12 && usual <= 16 ? 14 : 7;
}

} // namespace

StreamHandler ForesightService::handler()
{
    return perProduct(u"forecast"_s, {u"product"_s, u"lot"_s}, {u"forecast_model"_s},
                      [this](ProductId product) { return refresh(product); });
}

Result<void> ForesightService::refresh(ProductId product)
{
    auto inputs = m_models.inputs(product);
    auto record = m_products.find(product);
    auto absences = m_absences.all();
    if (!inputs || !record || !absences)
        return fail(!inputs ? inputs.error() : !record ? record.error() : absences.error());
    const ForecastInput input = inputs->value(product);
    HistoryContext context{{}, livingDaysOf(*absences)};
    if (*record)
        context.stated = statedPaceOf(**record, input.history, (*record)->lastsSaid);
    const bool isGone = !*record || (*record)->mergedInto.isValid();
    if (isGone || (input.history.isEmpty() && !context.stated && !inputs->contains(product)))
        return m_models.remove(product);
    return m_models.store(product, learnRate(input.history, input.onHand, context), input);
}

/// Learns again from what had happened by then; lots of a past day are not kept, so dates are those of now.
void ForesightService::asOfThen(Outlook &outlook, ForecastInput input, QDate asOf, const LivingDays &living)
{
    // Used before the purchase, as its receipt says: nothing was there, not less.
    input.onHand = std::max<qint64>(0, input.onHand);
    outlook.onHand = input.onHand;
    outlook.model =
        learnRate(input.history, input.onHand, {statedPaceOf(outlook.product, input.history, asOf), living});
    outlook.lastPaid = input.lastPaid;
    outlook.lastPaidMilli = input.lastPaidMilli;
}

Result<ForesightService::Shopping> ForesightService::shopping(QDate asOf)
{
    auto since = m_models.since(m_shopping.newest, asOf);
    if (!since)
        return fail(since.error());
    if (m_shopping.asOf == asOf && !since->isDifferent && !since->isUnderWay) {
        m_shopping.newest = since->newest;
        return m_shopping;
    }
    auto isPast = m_models.hasEventsAfter(asOf);
    auto days = m_models.shoppingDays(asOf.addDays(-kTripMemoryDays), asOf);
    if (!isPast || !days)
        return fail(!isPast ? isPast.error() : days.error());
    const Shopping read{asOf, *days, *isPast, since->newest};
    // The numbers of events that are rolled back are given again.
    if (!since->isUnderWay)
        m_shopping = read;
    return read;
}

Result<ForesightService::Calendar> ForesightService::calendar(QDate asOf)
{
    auto habit = tripHabit();
    auto shopping = this->shopping(asOf);
    if (!habit || !shopping)
        return fail(!habit ? habit.error() : shopping.error());
    auto absences = m_absences.known(asOf, shopping->isPast);
    if (!absences)
        return fail(absences.error());
    const LivingDays living = livingDaysOf(*absences);
    if (habit->weekday == 0)
        habit->weekday = usualShoppingWeekday(shopping->days);
    if (habit->everyDays == 0)
        habit->everyDays = usualTripDays(shopping->days);
    return Calendar{planTrips(asOf, *habit, lastTrip(shopping->days), living), living, tripsOf(shopping->days),
                    shopping->isPast};
}

/// @p isAll: @p outlooks are most of all there are, so that the ledger is better read in one go.
Result<void> ForesightService::foreseeAll(QVector<Outlook> &outlooks, bool isAll, const Calendar &calendar)
{
    const QDate asOf = calendar.trips.asOf;
    const bool wasSaidLater = std::any_of(outlooks.cbegin(), outlooks.cend(),
                                          [asOf](const Outlook &outlook) { return outlook.product.lastsSaid > asOf; });
    if (calendar.isPast || wasSaidLater) {
        const QHash<ProductId, ForecastInput> none;
        auto all = isAll ? m_models.inputs({}, asOf) : Result<QHash<ProductId, ForecastInput>>(none);
        for (Outlook &outlook : outlooks) {
            const ProductId product = outlook.product.id;
            const auto inputs = isAll ? all : m_models.inputs(product, asOf);
            if (!inputs)
                return fail(inputs.error());
            asOfThen(outlook, inputs->value(product), asOf, calendar.living);
        }
    }
    for (Outlook &outlook : outlooks)
        foresee(outlook, calendar.trips, calendar.living, calendar.pastTrips);
    return {};
}

Result<QVector<Outlook>> ForesightService::read(ProductId product, QDate asOf)
{
    auto calendar = this->calendar(asOf);
    auto outlooks = m_models.outlooks(product);
    if (!calendar || !outlooks)
        return fail(!calendar ? calendar.error() : outlooks.error());
    LARDER_TRY(foreseeAll(*outlooks, !product.isValid(), *calendar));
    LARDER_TRY(namePlaces(*outlooks, product));
    return outlooks;
}

Result<Outlooks> ForesightService::outlooks(const QVector<ProductId> &products, QDate asOf)
{
    auto calendar = this->calendar(asOf);
    auto outlooks = m_models.outlooksOf(products);
    if (!calendar || !outlooks)
        return fail(!calendar ? calendar.error() : outlooks.error());
    LARDER_TRY(foreseeAll(*outlooks, false, *calendar));
    return Outlooks{*outlooks, calendar->trips};
}

Result<void> ForesightService::namePlaces(QVector<Outlook> &outlooks, ProductId product)
{
    auto locations = m_names.locations();
    auto places = m_models.places(product);
    if (!locations || !places)
        return fail(!locations ? locations.error() : places.error());
    QHash<LocationId, Location> known;
    for (const Location &location : std::as_const(*locations))
        known.insert(location.id, location);
    for (Outlook &outlook : outlooks) {
        const QVector<LocationId> there = places->value(outlook.product.id);
        outlook.location = known.value(there.value(0, outlook.product.location)).name;
        for (const LocationId place : there)
            outlook.places << known.value(place).path;
    }
    return {};
}

Result<QVector<Outlook>> ForesightService::outlooks(QDate asOf)
{
    return read({}, asOf);
}

Result<Outlook> ForesightService::outlook(ProductId product, QDate asOf)
{
    auto found = read(product, asOf);
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorKind::NotFound, Text::tr("There is no product with the number %1.").arg(product.value));
    return found->first();
}

Result<StockStory> ForesightService::story(ProductId product, QDate asOf)
{
    auto seen = outlook(product, asOf);
    auto inputs = m_models.inputs(product, asOf);
    if (!seen || !inputs)
        return fail(!seen ? seen.error() : inputs.error());
    return tellStory(inputs->value(product).history, *seen);
}

Result<TripPlan> ForesightService::trips(QDate asOf)
{
    return calendar(asOf).map([](const Calendar &calendar) { return calendar.trips; });
}

Result<LivingDays> ForesightService::living(QDate asOf)
{
    auto isPast = m_models.hasEventsAfter(asOf);
    if (!isPast)
        return fail(isPast.error());
    return m_absences.known(asOf, *isPast).map(livingDaysOf);
}

Result<TripHabit> ForesightService::tripHabit()
{
    auto weekday = m_settings.value(kShoppingDay);
    auto every = m_settings.value(kTripEvery);
    auto next = m_settings.value(kTripNext);
    if (!weekday || !every || !next)
        return fail(!weekday ? weekday.error() : !every ? every.error() : next.error());
    TripHabit habit{weekday->toInt(), every->toInt(), QDate::fromString(*next, Qt::ISODate)};
    if (habit.weekday < Qt::Monday || habit.weekday > Qt::Sunday)
        habit.weekday = 0;
    if (habit.everyDays < 0 || habit.everyDays > kMostTripDays)
        habit.everyDays = 0;
    return habit;
}

Result<void> ForesightService::setTripHabit(const TripHabit &habit)
{
    if (habit.weekday < 0 || habit.weekday > Qt::Sunday || habit.everyDays < 0 || habit.everyDays > kMostTripDays)
        return fail(ErrorKind::InvalidInput,
                    Text::tr("Between two trips lie 1 to %1 days. Nothing was changed.").arg(kMostTripDays));
    LARDER_TRY(m_settings.setValue(kShoppingDay, QString::number(habit.weekday)));
    LARDER_TRY(m_settings.setValue(kTripEvery, QString::number(habit.everyDays)));
    return m_settings.setValue(kTripNext, habit.next.isValid() ? habit.next.toString(Qt::ISODate) : u""_s);
}

Result<void> ForesightService::setShoppingDay(int weekday)
{
    auto habit = tripHabit();
    if (!habit)
        return fail(habit.error());
    const bool isOnWeekday = weekday == 0 || habit->everyDays % 7 == 0;
    return setTripHabit({weekday, isOnWeekday ? habit->everyDays : 0, {}});
}

} // namespace larder
