// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/calendar/localtime.h"
#include "core/household/reminderwording.h"
#include "core/household/sinkwords.h"
#include "core/household/toldwords.h"
#include "core/reminders/sinksender.h"
#include "core/secrets/keychainsecrets.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace larder {

namespace {

constexpr auto kLongestSending = 60s;
constexpr int kLogLines = 100;

ReminderWording wordingOf(const CommandContext &context)
{
    return ReminderWording(context.today());
}

QJsonObject reminderJson(const Reminder &reminder, const ReminderWording &wording)
{
    return {{u"id"_s, reminder.id.value},
            {u"kind"_s, reminderKindName(reminder.kind)},
            {u"subject"_s, reminder.subject},
            {u"occurrence"_s, reminder.occurrence},
            {u"product"_s, reminder.numbers[u"product"_s]},
            {u"product_id"_s, reminder.product.isValid() ? QJsonValue(reminder.product.value) : QJsonValue()},
            {u"state"_s, reminderStateName(reminder.state)},
            {u"due"_s, instantJson(reminder.dueMs)},
            {u"told"_s, instantJson(reminder.toldMs)},
            {u"seen"_s, reminder.isSeen},
            {u"sentence"_s, wording.sentence(reminder)}};
}

Output remindersOutput(const CommandContext &context, const QVector<Reminder> &reminders, const QString &nothing)
{
    const ReminderWording wording = wordingOf(context);
    QJsonArray items;
    TextTable table({Text::tr("No."), Text::tr("What"), Text::tr("State")});
    for (const Reminder &reminder : reminders) {
        items.append(reminderJson(reminder, wording));
        table.add({QString::number(reminder.id.value), wording.sentence(reminder), reminderStateName(reminder.state)});
    }
    return {{{u"items"_s, items}}, table.isEmpty() ? nothing + u'\n' : table.text()};
}

Result<Output> list(CommandContext &context, const Arguments &arguments)
{
    auto inbox = context.household->reminders().inbox(arguments.has(u"all"_s));
    if (!inbox)
        return fail(inbox.error());
    return remindersOutput(context, *inbox, Text::tr("Nothing to be reminded of."));
}

/// Sends what waits for the members, by the real clock, for a minute at most; what does not arrive stays for later.
Result<void> sendWhatWaits(Household &household)
{
    const auto id = household.id();
    if (!id)
        return fail(id.error());
    SystemClock clock;
    KeychainSecrets secrets(clock);
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    SinkSender sender({household.database(), clock, household.outbox(), secrets, random}, *id,
                      QUuid::createUuid().toString(QUuid::WithoutBraces),
                      [&household](const SinkMessage &message) { return sinkText(household, message); });
    QObject::connect(&sender, &SinkSender::idle, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    clock.after(kLongestSending, &sender, [] { QCoreApplication::quit(); });
    sender.flush();
    QCoreApplication::exec();
    return {};
}

Result<Output> run(CommandContext &context, const Arguments &)
{
    Household &household = *context.household;
    LARDER_TRY(household.stream().tick(context.today()));
    LARDER_TRY(household.catchUp());
    auto report = household.reminderScheduler().run();
    if (!report)
        return fail(report.error());
    if (!context.isAsOf) // a pretended date sends nothing to anybody
        LARDER_TRY(sendWhatWaits(household));
    auto next = household.reminderScheduler().untilNext();
    if (!next)
        return fail(next.error());
    Output output = remindersOutput(context, report->told, Text::tr("Nothing is due."));
    output.json[u"told"_s] = report->told.size();
    output.json[u"held"_s] = report->held;
    output.json[u"messages"_s] = report->messages;
    output.json[u"next"_s] = utcText(context.clock.nowMs() + next->count());
    if (report->held > 0)
        output.text += Text::tr("%n reminder(s) held back for now.", nullptr, report->held) + u'\n';
    return output;
}

Result<Output> log(CommandContext &context, const Arguments &)
{
    auto entries = context.household->reminders().log(kLogLines);
    if (!entries)
        return fail(entries.error());
    const ReminderWording wording = wordingOf(context);
    QJsonArray lines;
    TextTable table({Text::tr("When"), Text::tr("What"), Text::tr("Why")});
    for (const ReminderLogEntry &entry : std::as_const(*entries)) {
        lines.append(
            QJsonObject{{u"at"_s, utcText(entry.atMs)},
                        {u"kind"_s, reminderKindName(entry.kind)},
                        {u"subject"_s, entry.subject},
                        {u"member_id"_s, entry.member.isValid() ? QJsonValue(entry.member.value) : QJsonValue()},
                        {u"sink_id"_s, entry.sink.isValid() ? QJsonValue(entry.sink.value) : QJsonValue()},
                        {u"outcome"_s, entry.outcome},
                        {u"numbers"_s, entry.numbers},
                        {u"sentence"_s, wording.log(entry)}});
        const QString when = toldWhen(entry.atMs, context.today(), context.clock.zone());
        table.add({when, toldAbout(entry, context.today()), wording.log(entry)});
    }
    return Output{{{u"items"_s, lines}}, table.isEmpty() ? Text::tr("Nothing was told yet.") + u'\n' : table.text()};
}

Result<ReminderId> idArgument(const Arguments &arguments)
{
    bool isNumber = false;
    QString text = arguments.at(0);
    const qint64 id = (text.startsWith(u'#') ? text.mid(1) : text).toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return fail(ErrorKind::WrongUsage, Text::tr("“%1” is no number of a reminder.").arg(text));
    return ReminderId(id);
}

/// Does something with one reminder, and shows what is left.
Result<Output> answered(CommandContext &context, const Arguments &arguments,
                        Result<void> (ReminderService::*answer)(ReminderId))
{
    auto id = idArgument(arguments);
    if (!id)
        return fail(id.error());
    LARDER_TRY((context.household->reminders().*answer)(*id));
    return list(context, arguments);
}

Result<Output> done(CommandContext &context, const Arguments &arguments)
{
    return answered(context, arguments, &ReminderService::done);
}

Result<Output> skip(CommandContext &context, const Arguments &arguments)
{
    return answered(context, arguments, &ReminderService::skip);
}

Result<Output> reopen(CommandContext &context, const Arguments &arguments)
{
    return answered(context, arguments, &ReminderService::reopen);
}

Result<Output> mute(CommandContext &context, const Arguments &arguments)
{
    return answered(context, arguments, &ReminderService::mute);
}

Result<Output> unmute(CommandContext &context, const Arguments &arguments)
{
    const auto kind = reminderKindFromName(arguments.at(0));
    if (!kind)
        return fail(ErrorKind::WrongUsage, Text::tr("“%1” is no kind of reminder.").arg(arguments.at(0)));
    LARDER_TRY(context.household->reminders().unmute(*kind, arguments.at(1)));
    return list(context, arguments);
}

/// An instant "2026-11-20T18:00:00Z", a time "18:00" (the next one), or a day, at the digest hour.
Result<qint64> untilArgument(CommandContext &context, const QString &text)
{
    auto times = context.household->reminders().times();
    if (!times)
        return fail(times.error());
    const QTimeZone zone = context.clock.zone();
    if (text.isEmpty())
        return instantOf(context.today().addDays(1), times->digest, zone);
    if (const QDateTime instant = QDateTime::fromString(text, Qt::ISODate); instant.isValid() && text.contains(u'T'))
        return instant.toMSecsSinceEpoch();
    if (const QTime time = QTime::fromString(text, u"H:mm"_s); time.isValid()) {
        const qint64 today = instantOf(context.today(), time, zone);
        return today > context.clock.nowMs() ? today : instantOf(context.today().addDays(1), time, zone);
    }
    return dayArgument(context, text, false).map([&](QDate day) { return instantOf(day, times->digest, zone); });
}

Result<Output> snooze(CommandContext &context, const Arguments &arguments)
{
    auto id = idArgument(arguments);
    if (!id)
        return fail(id.error());
    if (arguments.value(u"until"_s) == u"forever"_s)
        return mute(context, arguments);
    auto until = untilArgument(context, arguments.value(u"until"_s));
    if (!until)
        return fail(until.error());
    LARDER_TRY(context.household->reminders().snooze(*id, *until));
    return list(context, arguments);
}

} // namespace

QVector<Command> remindCommands()
{
    using Use = CommandUse;
    return {
        {"remind",
         "[--all]",
         QT_TRANSLATE_NOOP("larder", "what you were reminded of"),
         Use::Reads,
         {},
         {u"all"_s},
         0,
         0,
         list},
        {"remind list",
         "[--all]",
         QT_TRANSLATE_NOOP("larder", "what you were reminded of; --all: what is past, too"),
         Use::Reads,
         {},
         {u"all"_s},
         0,
         0,
         list},
        {"remind run",
         "",
         QT_TRANSLATE_NOOP("larder", "reminds of what is due now, and sends what waits"),
         Use::Writes,
         {},
         {},
         0,
         0,
         run},
        {"remind log", "", QT_TRANSLATE_NOOP("larder", "what was told or not, and why"), Use::Reads, {}, {}, 0, 0, log},
        {"remind snooze",
         "NUMBER [--until DAY|TIME|INSTANT|forever]",
         QT_TRANSLATE_NOOP("larder", "reminds again later; tomorrow where nothing is said"),
         Use::Writes,
         {u"until"_s},
         {},
         1,
         1,
         snooze},
        {"remind done", "NUMBER", QT_TRANSLATE_NOOP("larder", "it is done"), Use::Writes, {}, {}, 1, 1, done},
        {"remind skip", "NUMBER", QT_TRANSLATE_NOOP("larder", "not this time"), Use::Writes, {}, {}, 1, 1, skip},
        {"remind reopen",
         "NUMBER",
         QT_TRANSLATE_NOOP("larder", "it was neither done nor skipped"),
         Use::Writes,
         {},
         {},
         1,
         1,
         reopen},
        {"remind mute",
         "NUMBER",
         QT_TRANSLATE_NOOP("larder", "never again about this"),
         Use::Writes,
         {},
         {},
         1,
         1,
         mute},
        {"remind unmute",
         "KIND SUBJECT",
         QT_TRANSLATE_NOOP("larder", "about this again"),
         Use::Writes,
         {},
         {},
         2,
         2,
         unmute},
    };
}

} // namespace larder
