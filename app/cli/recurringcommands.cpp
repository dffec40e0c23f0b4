// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/calendar/recurrence.h"
#include "core/pantry/productunits.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QStringList kHow{u"every"_s, u"rule"_s, u"after"_s, u"from"_s, u"amount"_s, u"mode"_s, u"ceiling"_s};

QJsonObject recurringJson(const Recurring &recurring, const Wording &wording)
{
    return {{u"id"_s, recurring.id.value},
            {u"product"_s, recurring.name},
            {u"product_id"_s,
             recurring.product.isValid() ? QJsonValue(recurring.product.value) : QJsonValue(QJsonValue::Null)},
            {u"rule"_s, recurring.rule},
            {u"every_days"_s, recurring.everyDays > 0 ? QJsonValue(recurring.everyDays) : QJsonValue(QJsonValue::Null)},
            {u"from"_s, dayJson(recurring.anchor)},
            {u"mode"_s, recurringModeName(recurring.mode)},
            {u"amount"_s,
             recurring.amount ? QJsonValue(decimalFromMilli(*recurring.amount)) : QJsonValue(QJsonValue::Null)},
            {u"unit"_s, recurring.unit.code()},
            {u"ceiling"_s, moneyJson(recurring.ceiling)},
            {u"paused"_s, recurring.isPaused},
            {u"next"_s, dayJson(recurring.next)},
            {u"rhythm"_s, wording.rhythm(recurring.rule, recurring.everyDays)}};
}

Result<Output> list(CommandContext &context, const Arguments &)
{
    auto all = context.household->recurring().all(context.today());
    if (!all)
        return fail(all.error());
    const Wording wording = context.wording();
    QJsonArray items;
    TextTable table({{}, Text::tr("Bought regularly"), Text::tr("How often"), Text::tr("Amount"), Text::tr("Next")});
    for (const Recurring &recurring : std::as_const(*all)) {
        items.append(recurringJson(recurring, wording));
        const QString amount =
            recurring.amount ? wording.amount({*recurring.amount, recurring.unit}, recurring.packSize) : QString();
        table.add({QString::number(recurring.id.value), recurring.name,
                   wording.rhythm(recurring.rule, recurring.everyDays), amount,
                   recurring.isPaused                 ? Text::tr("paused")
                   : !recurring.next.isValid()        ? Text::tr("over")
                   : recurring.next < context.today() ? Text::tr("since %1").arg(wording.day(recurring.next))
                                                      : wording.day(recurring.next)});
    }
    return Output{{{u"as_of"_s, dayJson(context.today())}, {u"items"_s, items}},
                  table.isEmpty() ? Text::tr("Nothing is bought regularly yet.") + u'\n' : table.text()};
}

/// "week", "2 weeks", "month", "10 days", "Saturday" as a rule of RFC 5545.
Result<QString> ruleFrom(const QString &text, QDate anchor)
{
    const QString key = textKey(text);
    static const QStringList codes{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (key == textKey(QLocale(QLocale::English).standaloneDayName(day))
            || key == textKey(QLocale().standaloneDayName(day)))
            return u"FREQ=WEEKLY;BYDAY="_s + codes[day - 1];
    }
    static const QRegularExpression every(u"^(?:(\\d{1,4}) )?(day|week|month|year)s?$"_s);
    const auto match = every.match(key);
    const int interval = match.captured(1).isEmpty() ? 1 : match.captured(1).toInt();
    if (!match.hasMatch() || interval < 1)
        return fail(
            ErrorKind::InvalidInput,
            Text::tr("“%1” is no such rhythm: say week, 2 weeks, month, 10 days, year or a weekday.").arg(text));
    const QString unit = match.captured(2);
    if (unit == u"month"_s)
        return Recurrence::monthly(anchor.day(), interval, anchor).text();
    const QString frequency = unit == u"day"_s ? u"DAILY"_s : unit == u"week"_s ? u"WEEKLY"_s : u"YEARLY"_s;
    return interval == 1 ? u"FREQ="_s + frequency : u"FREQ=%1;INTERVAL=%2"_s.arg(frequency).arg(interval);
}

Result<void> readRhythm(const Arguments &arguments, Recurring &recurring)
{
    const int given = int(arguments.has(u"every"_s)) + int(arguments.has(u"rule"_s)) + int(arguments.has(u"after"_s));
    if (given > 1)
        return fail(ErrorKind::WrongUsage, Text::tr("Say one of --every, --rule and --after. Nothing was changed."));
    if (given == 0)
        return {};
    recurring.rule.clear();
    recurring.everyDays = 0;
    if (arguments.has(u"after"_s)) {
        recurring.everyDays = arguments.value(u"after"_s).section(u' ', 0, 0).toInt();
        if (recurring.everyDays < 1)
            return fail(ErrorKind::InvalidInput,
                        Text::tr("“%1” is no number of days. Nothing was changed.").arg(arguments.value(u"after"_s)));
        return {};
    }
    if (arguments.has(u"rule"_s)) {
        recurring.rule = arguments.value(u"rule"_s);
        return {};
    }
    auto rule = ruleFrom(arguments.value(u"every"_s), recurring.anchor);
    if (!rule)
        return fail(rule.error());
    recurring.rule = *rule;
    return {};
}

/// "none" or "forecast": what the forecast says.
Result<void> readAmount(CommandContext &context, const QString &text, Recurring &recurring)
{
    recurring.amount.reset();
    if (text == u"none"_s || text == u"forecast"_s)
        return {};
    if (!recurring.product.isValid())
        return fail(ErrorKind::Refused,
                    Text::tr("“%1” is free text and has no amount to count. Nothing was changed.").arg(recurring.name));
    auto product = context.household->products().get(recurring.product);
    auto typed = parseAmount(text);
    if (!product || !typed)
        return fail(!product ? product.error() : typed.error());
    auto milli = inProductUnit(*typed, *product);
    if (!milli)
        return fail(milli.error());
    recurring.amount = milli->milli;
    return {};
}

Result<void> readCeiling(CommandContext &context, const QString &text, Recurring &recurring)
{
    recurring.ceiling.reset();
    if (text == u"none"_s)
        return {};
    auto currency = context.household->currency();
    if (!currency)
        return fail(currency.error());
    auto money = parseMoney(text, *currency);
    if (!money)
        return fail(money.error());
    recurring.ceiling = *money;
    return {};
}

/// What the options say of it; what they do not say stays.
Result<void> readHow(CommandContext &context, const Arguments &arguments, Recurring &recurring)
{
    if (arguments.has(u"from"_s)) {
        auto from = dayArgument(context, arguments.value(u"from"_s), false);
        if (!from)
            return fail(from.error());
        recurring.anchor = *from;
    }
    if (!recurring.anchor.isValid())
        recurring.anchor = context.today();
    LARDER_TRY(readRhythm(arguments, recurring));
    if (arguments.has(u"amount"_s))
        LARDER_TRY(readAmount(context, arguments.value(u"amount"_s), recurring));
    if (arguments.has(u"ceiling"_s))
        LARDER_TRY(readCeiling(context, arguments.value(u"ceiling"_s), recurring));
    if (arguments.has(u"mode"_s)) {
        const auto mode = recurringModeFromName(arguments.value(u"mode"_s));
        if (!mode)
            return fail(ErrorKind::WrongUsage, Text::tr("--mode is remind, list or order. Nothing was changed."));
        recurring.mode = *mode;
    }
    return {};
}

/// By number, or by its full name.
Result<Recurring> recurringArgument(CommandContext &context, const QString &text)
{
    auto all = context.household->recurring().all(context.today());
    if (!all)
        return fail(all.error());
    QVector<Recurring> found;
    for (const Recurring &recurring : std::as_const(*all)) {
        if (text == QString::number(recurring.id.value))
            return recurring;
        if (textKey(recurring.name) == textKey(text))
            found << recurring;
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, Text::tr("“%1” is not bought regularly. Nothing was changed.").arg(text));
    return fail(ErrorKind::Ambiguous,
                Text::tr("“%1” is bought regularly more than once. Nothing was changed; say its number, as "
                         "“recurring list” shows it.")
                    .arg(text));
}

/// What was done, and how it is then.
Result<Output> told(CommandContext &context, RecurringId id)
{
    auto action = context.household->journal().undoable();
    auto all = context.household->recurring().all(context.today());
    if (!action || !all)
        return fail(!action ? action.error() : all.error());
    QJsonObject json;
    for (const Recurring &recurring : std::as_const(*all)) {
        if (recurring.id == id)
            json = recurringJson(recurring, context.wording());
    }
    if (*action)
        json[u"action_id"_s] = (*action)->id.value;
    return Output{json, *action ? context.wording().action(**action) + u'\n' : QString()};
}

Result<Output> add(CommandContext &context, const Arguments &arguments)
{
    Recurring recurring;
    recurring.name = arguments.at(0);
    // As on a list, only a product's full name means that product.
    auto product = context.household->products().resolve(arguments.at(0));
    if (product)
        recurring.product = product->id;
    else if (product.error().kind != ErrorKind::NotFound && product.error().kind != ErrorKind::Ambiguous)
        return fail(product.error());
    LARDER_TRY(readHow(context, arguments, recurring));
    auto id = context.household->recurring().save(recurring);
    return id ? told(context, *id) : fail(id.error());
}

Result<Output> edit(CommandContext &context, const Arguments &arguments)
{
    auto recurring = recurringArgument(context, arguments.at(0));
    if (!recurring)
        return fail(recurring.error());
    LARDER_TRY(readHow(context, arguments, *recurring));
    auto id = context.household->recurring().save(*recurring);
    return id ? told(context, *id) : fail(id.error());
}

template<class Change>
Result<Output> changed(CommandContext &context, const Arguments &arguments, Change change)
{
    auto recurring = recurringArgument(context, arguments.at(0));
    if (!recurring)
        return fail(recurring.error());
    LARDER_TRY(change(context.household->recurring(), recurring->id));
    return told(context, recurring->id);
}

Result<Output> skip(CommandContext &context, const Arguments &arguments)
{
    return changed(context, arguments,
                   [&](RecurringService &service, RecurringId id) { return service.skip(id, context.today()); });
}

Result<Output> done(CommandContext &context, const Arguments &arguments)
{
    return changed(context, arguments,
                   [&](RecurringService &service, RecurringId id) { return service.done(id, context.today()); });
}

Result<Output> pause(CommandContext &context, const Arguments &arguments)
{
    return changed(context, arguments,
                   [&](RecurringService &service, RecurringId id) { return service.setPaused(id, true); });
}

Result<Output> resume(CommandContext &context, const Arguments &arguments)
{
    return changed(context, arguments,
                   [&](RecurringService &service, RecurringId id) { return service.setPaused(id, false); });
}

Result<Output> remove(CommandContext &context, const Arguments &arguments)
{
    return changed(context, arguments, [&](RecurringService &service, RecurringId id) { return service.remove(id); });
}

Result<Output> shift(CommandContext &context, const Arguments &arguments)
{
    auto to = dayArgument(context, arguments.at(1), false);
    if (!to)
        return fail(to.error());
    return changed(context, arguments,
                   [&](RecurringService &service, RecurringId id) { return service.shift(id, *to, context.today()); });
}

Command one(const char *name, const char *purpose, Result<Output> (*run)(CommandContext &, const Arguments &))
{
    return {name, "NAME|NUMBER", purpose, CommandUse::Writes, {}, {}, 1, 1, run};
}

} // namespace

QVector<Command> recurringCommands()
{
    const char *const shown = QT_TRANSLATE_NOOP("larder", "what is bought regularly, and when next");
    return {
        {"recurring", "", shown, CommandUse::Reads, {}, {}, 0, 0, list},
        {"recurring list", "", shown, CommandUse::Reads, {}, {}, 0, 0, list},
        {"recurring add",
         "NAME --every RHYTHM|--rule RRULE|--after DAYS [--from DAY] [--amount AMOUNT] [--mode remind|list] [--ceiling MONEY]",
         QT_TRANSLATE_NOOP("larder", "buys something regularly: every week, 2 weeks, month, 10 days or Saturday"),
         CommandUse::Writes,
         kHow,
         {},
         1,
         1,
         add},
        {"recurring edit",
         "NAME|NUMBER [--every RHYTHM ...]",
         QT_TRANSLATE_NOOP("larder", "changes how something is bought regularly"),
         CommandUse::Writes,
         kHow,
         {},
         1,
         1,
         edit},
        one("recurring skip", QT_TRANSLATE_NOOP("larder", "leaves the next time out"), skip),
        one("recurring pause", QT_TRANSLATE_NOOP("larder", "does not buy it regularly for a while"), pause),
        one("recurring resume", QT_TRANSLATE_NOOP("larder", "buys it regularly again"), resume),
        one("recurring done", QT_TRANSLATE_NOOP("larder", "is done for this time"), done),
        one("recurring remove", QT_TRANSLATE_NOOP("larder", "no longer buys it regularly"), remove),
        {"recurring shift",
         "NAME|NUMBER DAY",
         QT_TRANSLATE_NOOP("larder", "moves the next time to another day"),
         CommandUse::Writes,
         {},
         {},
         2,
         2,
         shift},
    };
}

} // namespace larder
