// SPDX-License-Identifier: GPL-3.0-or-later
// When people shop, where, and what they brought home.
#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/household/listadding.h"
#include "core/household/storereading.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kShownTrips = 10;
constexpr int kMostTrips = 1000;

/// 0 for "learn"; std::nullopt for what is no day of the week.
std::optional<int> weekdayFrom(const QString &text)
{
    const QString name = textKey(text);
    if (name == u"learn"_s)
        return 0;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        for (const QLocale &locale : {QLocale(QLocale::English), QLocale()}) {
            if (textKey(locale.standaloneDayName(day)) == name
                || textKey(locale.standaloneDayName(day, QLocale::ShortFormat)) == name)
                return day;
        }
    }
    return std::nullopt;
}

/// "14", or "learn".
Result<int> intervalFrom(const QString &text)
{
    bool isNumber = false;
    const int days = text.section(u' ', 0, 0).toInt(&isNumber);
    if (text == u"learn"_s)
        return 0;
    if (!isNumber || days < 1)
        return fail(ErrorKind::InvalidInput,
                    Text::tr("“%1” is no number of days, and not “learn”. Nothing was changed.").arg(text));
    return days;
}

Result<TripHabit> habitFrom(CommandContext &context, const Arguments &arguments, TripHabit habit)
{
    if (!arguments.positional().isEmpty()) {
        const auto weekday = weekdayFrom(arguments.at(0));
        if (!weekday)
            return fail(
                ErrorKind::InvalidInput,
                Text::tr("“%1” is no day of the week, and not “learn”. Nothing was changed.").arg(arguments.at(0)));
        habit = {*weekday, *weekday == 0 || habit.everyDays % 7 == 0 ? habit.everyDays : 0, {}};
    }
    if (arguments.has(u"every"_s)) {
        auto days = intervalFrom(arguments.value(u"every"_s));
        if (!days)
            return fail(days.error());
        habit.everyDays = *days;
    }
    if (arguments.has(u"next"_s)) {
        auto next = dayArgument(context, arguments.value(u"next"_s), false);
        if (!next)
            return fail(next.error());
        if (next->isValid() && *next < context.today())
            return fail(ErrorKind::InvalidInput, Text::tr("That day is past. Nothing was changed."));
        habit.next = *next;
    }
    return habit;
}

Result<Output> shoppingDay(CommandContext &context, const Arguments &arguments)
{
    Household &household = *context.household;
    auto known = household.foresight().tripHabit();
    auto habit = known ? habitFrom(context, arguments, *known) : known;
    if (!habit)
        return fail(habit.error());
    if (!arguments.positional().isEmpty() || arguments.has(u"every"_s) || arguments.has(u"next"_s))
        LARDER_TRY(household.journal().act({{}, u"setting"_s, {{u"name"_s, u"shopping_day"_s}}},
                                           [&](ActionId) { return household.foresight().setTripHabit(*habit); }));
    auto trips = household.foresight().trips(context.today());
    if (!trips)
        return fail(trips.error());
    return Output{{{u"weekday"_s, trips->weekday},
                   {u"every_days"_s, habit->everyDays},
                   {u"next"_s, dayJson(trips->next)},
                   {u"after_next"_s, dayJson(trips->afterNext)}},
                  Text::tr("The next shopping trip is on %1.").arg(QLocale().toString(trips->next, QLocale::LongFormat))
                      + u'\n'};
}

QJsonObject tripJson(const PastTrip &trip)
{
    QJsonArray lines;
    for (const TripLine &line : trip.lines)
        lines.append(QJsonObject{{u"product"_s, line.name},
                                 {u"product_id"_s, line.product.value},
                                 {u"amount"_s, line.amount.decimal()},
                                 {u"unit"_s, line.amount.unit.code()},
                                 {u"paid"_s, moneyJson(line.paid)}});
    return {{u"day"_s, dayJson(trip.day)},
            {u"store"_s, trip.store.isValid() ? QJsonValue(trip.storeName) : QJsonValue(QJsonValue::Null)},
            {u"paid"_s, moneyJson(trip.paid)},
            {u"unpriced"_s, trip.unpriced},
            {u"items"_s, lines}};
}

Result<Output> trips(CommandContext &context, const Arguments &arguments)
{
    bool isNumber = true;
    const int limit = arguments.has(u"limit"_s) ? arguments.value(u"limit"_s).toInt(&isNumber) : kShownTrips;
    if (!isNumber || limit < 1 || limit > kMostTrips)
        return fail(ErrorKind::WrongUsage, Text::tr("--limit is a number from 1 to %1.").arg(kMostTrips));
    auto known = pastTrips(context.household->database(), context.today().addDays(1), limit);
    if (!known)
        return fail(known.error());
    const Wording wording = context.wording();
    QJsonArray items;
    TextTable table({Text::tr("Day"), Text::tr("Store"), Text::tr("Paid"), Text::tr("Bought")});
    for (const PastTrip &trip : std::as_const(*known)) {
        items.append(tripJson(trip));
        QStringList names;
        for (const TripLine &line : trip.lines)
            names << line.name;
        table.add({trip.day.toString(Qt::ISODate), trip.storeName, trip.paid ? wording.money(*trip.paid) : QString(),
                   names.join(u", "_s)});
    }
    return Output{{{u"trips"_s, items}}, table.isEmpty() ? Text::tr("Nothing was bought yet.") + u'\n' : table.text()};
}

/// The sentence of what was just done.
Result<Output> told(CommandContext &context, QJsonObject json)
{
    auto action = context.household->journal().undoable();
    if (!action)
        return fail(action.error());
    if (*action)
        json[u"action_id"_s] = (*action)->id.value;
    return Output{json, *action ? context.wording().action(**action) + u'\n' : QString()};
}

Result<Output> again(CommandContext &context, const Arguments &arguments)
{
    auto day = dayArgument(context, arguments.at(0), true);
    if (!day)
        return fail(day.error());
    auto known = pastTrips(context.household->database(), day->addDays(1), kShownTrips);
    if (!known)
        return fail(known.error());
    const QString store = textKey(arguments.at(1));
    known->removeIf([&](const PastTrip &trip) {
        return trip.day != *day || (!store.isEmpty() && textKey(trip.storeName) != store);
    });
    if (known->isEmpty())
        return fail(ErrorKind::NotFound,
                    Text::tr("Nothing was bought on %1. Nothing was changed.").arg(arguments.positional().join(u' ')));
    if (known->size() > 1)
        return fail(ErrorKind::Ambiguous,
                    Text::tr("There were several trips on that day. Nothing was changed; say the store, too."));
    auto things = addTrip(*context.household, arguments.value(u"list"_s), known->first());
    return things ? told(context, {{u"things"_s, *things}}) : fail(things.error());
}

QJsonObject splitJson(const StoreSplit &split, const StoreChoice &choice)
{
    QJsonArray stores;
    for (const StoreId store : split.stores) {
        QJsonArray lines;
        for (const int line : split.lines.value(store))
            lines.append(choice.lines[line].name);
        stores.append(QJsonObject{{u"store"_s, choice.names.value(store)}, {u"items"_s, lines}});
    }
    const QByteArray &currency = choice.tripCost.currency;
    return {{u"stores"_s, stores},
            {u"cost"_s, moneyJson(Money{split.cost, currency})},
            {u"further_trips"_s, moneyJson(Money{split.trips, currency})},
            {u"unpriced"_s, split.unpriced}};
}

Result<Output> stores(CommandContext &context, const Arguments &arguments)
{
    Household &household = *context.household;
    if (arguments.has(u"trip-cost"_s)) {
        auto known = tripCost(household);
        if (!known)
            return fail(known.error());
        auto typed = parseMoney(arguments.value(u"trip-cost"_s), known->currency);
        if (!typed)
            return fail(typed.error());
        LARDER_TRY(setTripCost(household, typed->minor));
    }
    auto choice = readStoreChoice(household, arguments.value(u"list"_s), context.today());
    if (!choice)
        return fail(choice.error());
    const Wording wording = context.wording();
    QJsonArray singles;
    TextTable table({Text::tr("Store"), Text::tr("Together"), Text::tr("Without a price")});
    for (const StoreSplit &split : std::as_const(choice->singles)) {
        singles.append(splitJson(split, *choice));
        table.add({choice->names.value(split.stores.first()), wording.money({split.cost, choice->tripCost.currency}),
                   QString::number(split.unpriced)});
    }
    const QString advice = wording.storeAdvice(*choice);
    return Output{{{u"stores"_s, singles},
                   {u"best"_s, choice->best ? QJsonValue(splitJson(*choice->best, *choice)) : QJsonValue::Null},
                   {u"trip_cost"_s, moneyJson(choice->tripCost)},
                   {u"advice"_s, advice}},
                  (table.isEmpty() ? QString() : table.text() + u'\n') + advice + u'\n'};
}

} // namespace

QVector<Command> tripCommands()
{
    return {
        {"shopping-day",
         "[WEEKDAY|learn] [--every DAYS|learn] [--next DAY|never]",
         QT_TRANSLATE_NOOP("larder", "the main shopping day, how often you shop, and when next"),
         CommandUse::MayWrite,
         {u"every"_s, u"next"_s},
         {},
         0,
         1,
         shoppingDay,
         {u"every"_s, u"next"_s}},
        {"list trips",
         "[--limit N]",
         QT_TRANSLATE_NOOP("larder", "what was bought when and where, newest first"),
         CommandUse::Reads,
         {u"limit"_s},
         {},
         0,
         0,
         trips},
        {"list again",
         "DAY [STORE] [--list NAME]",
         QT_TRANSLATE_NOOP("larder", "writes what was bought on that day on the list"),
         CommandUse::Writes,
         {u"list"_s},
         {},
         1,
         2,
         again},
        {"list stores",
         "[--list NAME] [--trip-cost MONEY]",
         QT_TRANSLATE_NOOP("larder", "where the list is cheapest, and whether a second trip pays"),
         CommandUse::MayWrite,
         {u"list"_s, u"trip-cost"_s},
         {},
         0,
         0,
         stores,
         {u"trip-cost"_s}},
    };
}

} // namespace larder
