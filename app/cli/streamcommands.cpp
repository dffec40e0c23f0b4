// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/household/deadletterdesk.h"

#include <QJsonArray>
#include <QThread>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QJsonObject statusJson(const HandlerStatus &status)
{
    return {{u"name"_s, status.name},
            {u"checkpoint"_s, status.checkpoint},
            {u"lag"_s, status.lag},
            {u"lag_ms"_s, status.lagMs},
            {u"handled"_s, status.handled},
            {u"failed"_s, status.failed},
            {u"parked"_s, status.parked},
            {u"dead"_s, status.dead},
            {u"busy_ms"_s, double(status.busyMicroseconds) / 1000},
            {u"last"_s, instantJson(status.lastMs, Qt::ISODateWithMs)}};
}

/// As it is: opening the household here does none of the work that waits.
Result<Output> statusOutput(Household &household)
{
    auto handlers = household.stream().status();
    auto due = household.stream().nextDue();
    if (!handlers || !due)
        return fail(!handlers ? handlers.error() : due.error());
    QJsonArray items;
    TextTable table({Text::tr("What works"), Text::tr("Done up to"), Text::tr("Behind"), Text::tr("Handled"),
                     Text::tr("Waiting"), Text::tr("Given up")});
    for (const HandlerStatus &status : std::as_const(*handlers)) {
        items.append(statusJson(status));
        table.add({status.name, QString::number(status.checkpoint), QString::number(status.lag),
                   QString::number(status.handled), QString::number(status.parked), QString::number(status.dead)});
    }
    const QJsonValue wait = *due ? QJsonValue(double((*due)->count())) : QJsonValue(QJsonValue::Null);
    return Output{{{u"handlers"_s, items}, {u"due_in_ms"_s, wait}}, table.text()};
}

Result<std::unique_ptr<Household>> openHousehold(const CommandContext &context)
{
    return Household::open(context.path, Household::Opening::MustExist, context.clock);
}

Result<Output> status(CommandContext &context, const Arguments &)
{
    auto household = openHousehold(context);
    if (!household)
        return fail(household.error());
    return statusOutput(**household);
}

Result<Output> run(CommandContext &context, const Arguments &arguments)
{
    const bool waits = arguments.has(u"wait"_s);
    if (waits && context.isAsOf)
        return fail(ErrorKind::WrongUsage,
                    Text::tr("A pretended time does not go on, so there is nothing to wait for. Nothing was changed."));
    auto household = openHousehold(context);
    if (!household)
        return fail(household.error());
    LARDER_TRY((*household)->catchUp());
    while (waits) {
        auto due = (*household)->stream().nextDue();
        if (!due)
            return fail(due.error());
        if (!*due)
            break;
        QThread::msleep(static_cast<unsigned long>((*due)->count()));
        LARDER_TRY((*household)->catchUp());
    }
    return statusOutput(**household);
}

QJsonObject letterJson(const DeadLetter &letter, const QString &product, const QString &sentence)
{
    const auto orNull = [](qint64 value) { return value > 0 ? QJsonValue(value) : QJsonValue(QJsonValue::Null); };
    return {{u"id"_s, letter.id.value},
            {u"handler"_s, letter.handler},
            {u"kind"_s, letter.kind},
            {u"numbers"_s, letter.numbers},
            {u"attempts"_s, letter.attempts},
            {u"at"_s, instantJson(letter.atMs, Qt::ISODateWithMs)},
            {u"left_out"_s, letter.isLeftOut},
            {u"sequence"_s, orNull(letter.sequence)},
            {u"table"_s, letter.table},
            {u"key"_s, orNull(letter.rowKey)},
            {u"product_id"_s, orNull(letter.product.value)},
            {u"product"_s, product},
            {u"source_id"_s, orNull(letter.source.value)},
            {u"event_id"_s, letter.ref},
            {u"line"_s, orNull(letter.line)},
            {u"payload"_s, letter.payload},
            {u"why"_s, sentence}};
}

Result<Output> dead(CommandContext &context, const Arguments &arguments)
{
    Household &household = *context.household;
    auto letters = household.deadLetters().all(arguments.has(u"all"_s));
    auto products = household.products().all(true);
    if (!letters || !products)
        return fail(!letters ? letters.error() : products.error());
    QHash<ProductId, QString> names;
    for (const Product &product : std::as_const(*products))
        names.insert(product.id, product.name);
    QJsonArray items;
    TextTable table({u"#"_s, Text::tr("Product"), Text::tr("What works"), Text::tr("Attempts"), Text::tr("Why")});
    for (const DeadLetter &letter : std::as_const(*letters)) {
        const QString product = names.value(letter.product);
        const QString why = context.wording().deadLetter(letter);
        items.append(letterJson(letter, product, why));
        table.add({QString::number(letter.id.value), product, letter.handler, QString::number(letter.attempts), why});
    }
    return Output{{{u"items"_s, items}},
                  table.isEmpty() ? Text::tr("Everything could be done.") + u'\n' : table.text()};
}

Result<DeadLetterId> letterArgument(const QString &text)
{
    bool isNumber = false;
    const qint64 id = (text.startsWith(u'#') ? text.mid(1) : text).toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return fail(ErrorKind::WrongUsage,
                    Text::tr("“%1” is not a number from “larder-cli stream dead”. Nothing was changed.").arg(text));
    return DeadLetterId(id);
}

Result<Output> redrive(CommandContext &context, const Arguments &arguments)
{
    auto id = letterArgument(arguments.at(0));
    if (!id)
        return fail(id.error());
    auto isDone = tryAgain(*context.household, *id);
    if (!isDone)
        return fail(isDone.error());
    if (*isDone)
        return Output{{{u"id"_s, id->value}, {u"done"_s, true}}, Text::tr("It is done now.") + u'\n'};
    auto letter = context.household->deadLetters().find(*id);
    if (!letter || !*letter)
        return fail(letter ? Error{ErrorKind::NotFound, Text::tr("It is no longer there.")} : letter.error());
    const QString why = context.wording().deadLetter(**letter);
    return Output{{{u"id"_s, id->value}, {u"done"_s, false}, {u"kind"_s, (*letter)->kind}, {u"why"_s, why}},
                  Text::tr("It still cannot be done: %1").arg(why) + u'\n',
                  1};
}

Result<Output> dismiss(CommandContext &context, const Arguments &arguments)
{
    auto id = letterArgument(arguments.at(0));
    if (!id)
        return fail(id.error());
    LARDER_TRY(leaveOut(*context.household, *id));
    return Output{{{u"id"_s, id->value}, {u"left_out"_s, true}},
                  Text::tr("It was left out. “larder-cli undo” brings it back.") + u'\n'};
}

} // namespace

QVector<Command> streamCommands()
{
    return {
        {"stream status",
         "",
         QT_TRANSLATE_NOOP("larder", "how far everything is that follows from what was booked"),
         CommandUse::Itself,
         {},
         {},
         0,
         0,
         status},
        {"stream run",
         "[--wait]",
         QT_TRANSLATE_NOOP("larder", "does what follows now; --wait also what is to be tried again"),
         CommandUse::Itself,
         {},
         {u"wait"_s},
         0,
         0,
         run},
        {"stream dead",
         "[--all]",
         QT_TRANSLATE_NOOP("larder", "what could not be done; --all with what was left out"),
         CommandUse::Reads,
         {},
         {u"all"_s},
         0,
         0,
         dead},
        {"stream redrive",
         "ID",
         QT_TRANSLATE_NOOP("larder", "tries one of them again"),
         CommandUse::Writes,
         {},
         {},
         1,
         1,
         redrive},
        {"stream dismiss",
         "ID",
         QT_TRANSLATE_NOOP("larder", "leaves one of them out"),
         CommandUse::Writes,
         {},
         {},
         1,
         1,
         dismiss},
    };
}

} // namespace larder
