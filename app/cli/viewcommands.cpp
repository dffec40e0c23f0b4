// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/base/textkey.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// Soonest first; what has no forecast last.
void sortByRunOut(QVector<Outlook> &outlooks)
{
    const auto rank = [](const Outlook &outlook) {
        const QDate never(9999, 12, 31);
        return std::tuple(outlook.depletion.isForecast ? outlook.depletion.p50 : never, textKey(outlook.product.name));
    };
    std::sort(outlooks.begin(), outlooks.end(),
              [&](const Outlook &left, const Outlook &right) { return rank(left) < rank(right); });
}

QJsonObject stockJson(const Outlook &outlook)
{
    return {{u"product"_s, outlook.product.name},
            {u"product_id"_s, outlook.product.id.value},
            {u"on_hand"_s, decimalFromMilli(outlook.onHand)},
            {u"believed"_s, outlook.believed().decimal()},
            {u"sureness"_s, surenessName(outlook.depletion.sureness)},
            {u"unit"_s, outlook.product.unit.code()},
            {u"status"_s, stockStatusName(statusOf(outlook))},
            {u"best_before"_s, dayJson(outlook.bestBefore)},
            {u"lots"_s, outlook.lots},
            {u"location"_s, outlook.location},
            {u"category"_s, outlook.category}};
}

/// In that place or in one inside it: "Kitchen", "Fridge" and "Kitchen/Fridge" all find what is in the kitchen's fridge.
bool isAt(const Outlook &outlook, const QString &placeKey)
{
    return std::any_of(outlook.places.cbegin(), outlook.places.cend(), [&](const QString &path) {
        const QStringList parts = path.split(u'/');
        return textKey(path) == placeKey || std::any_of(parts.cbegin(), parts.cend(), [&](const QString &part) {
                   return textKey(part) == placeKey;
               });
    });
}

Result<Output> stock(CommandContext &context, const Arguments &arguments)
{
    auto outlooks = context.household->foresight().outlooks(context.today());
    if (!outlooks)
        return fail(outlooks.error());
    const QString status = arguments.value(u"status"_s).toUpper();
    if (!status.isEmpty() && !QStringList{u"IN_STOCK"_s, u"LOW_STOCK"_s, u"OUT_OF_STOCK"_s}.contains(status))
        return fail(ErrorKind::WrongUsage,
                    Text::tr("“%1” is no status: IN_STOCK, LOW_STOCK or OUT_OF_STOCK.").arg(status));
    const QString place = textKey(arguments.value(u"location"_s));
    std::sort(outlooks->begin(), outlooks->end(), [](const Outlook &left, const Outlook &right) {
        return textKey(left.product.name) < textKey(right.product.name);
    });
    QJsonArray items;
    const Wording wording = context.wording();
    TextTable table({Text::tr("Product"), Text::tr("At home"), Text::tr("Lasts until"), Text::tr("Best before"),
                     Text::tr("Place")});
    for (const Outlook &outlook : std::as_const(*outlooks)) {
        if ((!status.isEmpty() && stockStatusName(statusOf(outlook)) != status)
            || (!place.isEmpty() && !isAt(outlook, place)))
            continue;
        items.append(stockJson(outlook));
        table.add({outlook.product.name, wording.atHome(outlook), wording.lasts(outlook),
                   outlook.bestBefore.isValid() ? wording.day(outlook.bestBefore, true) : QString(), outlook.location});
    }
    return Output{{{u"as_of"_s, dayJson(context.today())}, {u"items"_s, items}},
                  table.isEmpty() ? Text::tr("Nothing here yet.") + u'\n' : table.text()};
}

QJsonObject forecastJson(const CommandContext &context, const Outlook &outlook)
{
    const Depletion &depletion = outlook.depletion;
    QJsonValue runOut = QJsonValue::Null;
    if (depletion.isForecast)
        runOut = QJsonObject{
            {u"p10"_s, dayJson(depletion.p10)}, {u"p50"_s, dayJson(depletion.p50)}, {u"p90"_s, dayJson(depletion.p90)}};
    return {{u"product"_s, outlook.product.name},
            {u"product_id"_s, outlook.product.id.value},
            {u"on_hand"_s, decimalFromMilli(outlook.onHand)},
            {u"believed"_s, outlook.believed().decimal()},
            {u"sureness"_s, surenessName(depletion.sureness)},
            {u"unit"_s, outlook.product.unit.code()},
            {u"rate_per_day"_s, depletion.isForecast ? QJsonValue(decimalFromMilli(qRound64(outlook.model.rate)))
                                                     : QJsonValue(QJsonValue::Null)},
            {u"run_out"_s, runOut},
            {u"chance_before_next_trip"_s, outlook.chanceBeforeNext
                                               ? QJsonValue(std::round(*outlook.chanceBeforeNext * 1000) / 1000)
                                               : QJsonValue(QJsonValue::Null)},
            {u"why"_s, context.wording().reason(reasonFor(outlook))}};
}

Result<Output> forecast(CommandContext &context, const Arguments &arguments)
{
    Household &household = *context.household;
    QVector<Outlook> outlooks;
    const bool isOne = !arguments.positional().isEmpty();
    if (isOne) {
        auto product = household.products().resolve(arguments.at(0));
        if (!product)
            return fail(product.error());
        auto outlook = household.foresight().outlook(product->id, context.today());
        if (!outlook)
            return fail(outlook.error());
        outlooks << *outlook;
    } else {
        auto all = household.foresight().outlooks(context.today());
        if (!all)
            return fail(all.error());
        outlooks = *all;
        sortByRunOut(outlooks);
    }
    QJsonArray items;
    const Wording wording = context.wording();
    TextTable table(
        {Text::tr("Product"), Text::tr("At home"), Text::tr("Lasts until"), Text::tr("Range"), Text::tr("Why")});
    for (const Outlook &outlook : std::as_const(outlooks)) {
        items.append(forecastJson(context, outlook));
        if (isOne || (outlook.depletion.isForecast && !outlook.isSilent()))
            table.add({outlook.product.name, wording.atHome(outlook), wording.lasts(outlook),
                       wording.lastsRange(outlook), wording.reason(reasonFor(outlook))});
    }
    const QString nothing = Text::tr("Nothing can be foretold yet: a product needs two purchases.");
    return Output{{{u"as_of"_s, dayJson(context.today())}, {u"items"_s, items}},
                  table.isEmpty() ? nothing + u'\n' : table.text()};
}

QJsonObject eventJson(const LedgerRepository::LoggedEvent &entry)
{
    const StockEvent &event = entry.event;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(event.atMs, Qt::UTC);
    return {{u"event_id"_s, event.id.value},
            {u"action_id"_s, event.action.value},
            {u"kind"_s, eventKindName(event.kind)},
            {u"product"_s, entry.product},
            {u"product_id"_s, event.product.value},
            {u"booked_as"_s, entry.bookedAs},
            {u"lot_id"_s, event.lot.isValid() ? QJsonValue(event.lot.value) : QJsonValue(QJsonValue::Null)},
            {u"amount"_s, decimalFromMilli(event.delta)},
            {u"unit"_s, entry.unit},
            {u"day"_s, dayJson(event.day)},
            {u"recorded_at"_s, at.toString(Qt::ISODateWithMs)},
            {u"best_before"_s, dayJson(event.bestBefore)},
            {u"paid"_s, moneyJson(event.paid)},
            {u"store"_s, entry.store.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(entry.store)},
            {u"reverts"_s, event.reverts.isValid() ? QJsonValue(event.reverts.value) : QJsonValue(QJsonValue::Null)},
            {u"reverted"_s, entry.isReverted},
            {u"member"_s, entry.member.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(entry.member)},
            {u"via"_s, entry.via}};
}

/// What an entry says it was, and how much. Of what was undone and done again the newest entry tells how it is now, and
/// every older one the opposite of the one after it; @p isUndone keeps that from the newest entry on.
std::pair<QString, qint64> loggedWords(const LedgerRepository::LoggedEvent &entry, QHash<EventId, bool> &isUndone)
{
    if (!entry.undone)
        return {eventKindName(entry.event.kind), entry.event.delta};
    const bool isUndoing = isUndone.value(entry.event.reverts, entry.isUndone);
    isUndone.insert(entry.event.reverts, !isUndoing);
    const QString kind = eventKindName(*entry.undone);
    return isUndoing ? std::pair(Text::tr("undone: %1").arg(kind), -entry.undoneDelta)
                     : std::pair(Text::tr("done again: %1").arg(kind), entry.undoneDelta);
}

Result<Output> log(CommandContext &context, const Arguments &arguments)
{
    ProductId product;
    if (!arguments.positional().isEmpty()) {
        auto found = context.household->products().resolve(arguments.at(0));
        if (!found)
            return fail(found.error());
        product = found->id;
    }
    const int limit =
        arguments.has(u"limit"_s) ? std::max(1, arguments.value(u"limit"_s).toInt()) : std::numeric_limits<int>::max();
    auto entries = context.household->ledger().repository().log(product, limit);
    if (!entries)
        return fail(entries.error());
    QJsonArray events;
    TextTable table(
        {Text::tr("Action"), Text::tr("Day"), Text::tr("What"), Text::tr("Product"), Text::tr("Amount"), {}, {}});
    QHash<EventId, bool> isUndone;
    for (const auto &entry : std::as_const(*entries)) {
        events.append(eventJson(entry));
        const auto [what, milli] = loggedWords(entry, isUndone);
        table.add({QString::number(entry.event.action.value), entry.event.day.toString(Qt::ISODate), what,
                   entry.product, decimalFromMilli(milli) + u' ' + entry.unit, entry.member,
                   entry.isReverted ? Text::tr("taken back") : QString()});
    }
    return Output{{{u"events"_s, events}}, table.text()};
}

} // namespace

QVector<Command> viewCommands()
{
    return {
        {"stock",
         "[--status S] [--location L]",
         QT_TRANSLATE_NOOP("larder", "what is at home"),
         CommandUse::Reads,
         {u"status"_s, u"location"_s},
         {},
         0,
         0,
         stock},
        {"forecast",
         "[PRODUCT]",
         QT_TRANSLATE_NOOP("larder", "when things run out, and why"),
         CommandUse::Reads,
         {},
         {},
         0,
         1,
         forecast},
        {"log",
         "[PRODUCT] [--limit N]",
         QT_TRANSLATE_NOOP("larder", "what happened, newest first"),
         CommandUse::Reads,
         {u"limit"_s},
         {},
         0,
         1,
         log},
    };
}

} // namespace larder
