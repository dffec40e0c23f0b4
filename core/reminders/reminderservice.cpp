// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminderservice.h"

#include "core/base/text.h"
#include "core/calendar/recurrence.h"
#include "core/pantry/productrepository.h"
#include "core/reminders/reminderrules.h"
#include "core/reminders/sinkrules.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kMostShown = 200;
constexpr qint64 kMostDays = 365;

Error noSuchReminder()
{
    return {ErrorKind::NotFound, Text::tr("This reminder is not there any more. Nothing was changed.")};
}

Error noSuchSink()
{
    return {ErrorKind::NotFound, Text::tr("This way to somebody is not there any more. Nothing was changed.")};
}

bool isForGoods(const ReminderRule &rule)
{
    return rule.product.isValid() || rule.category.isValid();
}

Result<void> checkValue(const ReminderRule &rule)
{
    const qint64 value = rule.value.value_or(-1);
    const bool isShare = rule.kind == ReminderKind::UsedShare || rule.kind == ReminderKind::BestBeforeShare;
    const bool isDays = rule.kind == ReminderKind::RunsOut || rule.kind == ReminderKind::BestBefore;
    if (rule.isEnabled && isDays && (value < 0 || value > kMostDays))
        return fail(ErrorKind::InvalidInput, Text::tr("Reminders come 0 to 365 days ahead. Nothing was changed."));
    if (rule.isEnabled && isShare && (value < 1 || value > 100))
        return fail(ErrorKind::InvalidInput, Text::tr("A share is 1 to 100 percent. Nothing was changed."));
    if (rule.kind == ReminderKind::Level && rule.value)
        return checkAmount(*rule.value, true);
    return {};
}

Result<void> checkSchedule(const ReminderRule &rule)
{
    if (rule.text.trimmed().isEmpty())
        return fail(ErrorKind::InvalidInput, Text::tr("It is not said what to remind of. Nothing was changed."));
    return discard(Recurrence::parse(rule.rule, rule.anchor));
}

} // namespace

QString sinkSecretKey(const QString &household, SinkId sink)
{
    return u"sink/%1/%2"_s.arg(household).arg(sink.value);
}

ReminderService::ReminderService(Database &database, Clock &clock, ActionJournal &journal, Outbox &outbox)
    : m_database(database)
    , m_clock(clock)
    , m_journal(journal)
    , m_outbox(outbox)
    , m_repository(database)
    , m_rules(database)
    , m_settings(database)
    , m_sinks(database)
{}

Result<QVector<Reminder>> ReminderService::inbox(bool withPast)
{
    return m_repository.inbox(m_clock.nowMs(), withPast, kMostShown);
}

Result<int> ReminderService::unseen()
{
    // Also what waits there to be told, as in quiet hours.
    return inbox(false).map([](const QVector<Reminder> &shown) {
        return int(std::count_if(shown.cbegin(), shown.cend(), [](const Reminder &each) { return !each.isSeen; }));
    });
}

Result<void> ReminderService::markSeen()
{
    return inTransaction(m_database, [&]() -> Result<void> {
        auto shown = inbox(false);
        if (!shown)
            return fail(shown.error());
        for (Reminder &reminder : *shown) {
            if (reminder.toldMs > 0 || std::exchange(reminder.isSeen, true))
                continue;
            LARDER_TRY(m_repository.update(reminder));
        }
        return m_repository.markSeen();
    });
}

/// @p change returns the log's word and may add to the numbers that it logs.
template<class Change>
Result<void> ReminderService::change(ReminderId id, Change change)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        auto found = m_repository.get(id);
        if (!found)
            return fail(found.error());
        if (!*found)
            return fail(noSuchReminder());
        Reminder reminder = **found;
        ReminderLogEntry entry = logEntry(reminder, m_clock.nowMs(), {});
        entry.outcome = change(reminder, entry.numbers);
        reminder.isSeen = true;
        LARDER_TRY(m_repository.update(reminder));
        return entry.outcome.isEmpty() ? Result<void>() : m_repository.addLog(entry, id);
    });
}

Result<void> ReminderService::done(ReminderId id)
{
    return change(id, [](Reminder &reminder, QJsonObject &) {
        reminder.state = ReminderState::Done;
        return u"done"_s;
    });
}

Result<void> ReminderService::skip(ReminderId id)
{
    return change(id, [](Reminder &reminder, QJsonObject &) {
        reminder.state = ReminderState::Skipped;
        return u"skipped"_s;
    });
}

Result<void> ReminderService::snooze(ReminderId id, qint64 untilMs)
{
    if (untilMs <= m_clock.nowMs())
        return fail(ErrorKind::InvalidInput, Text::tr("This moment has passed already. Nothing was changed."));
    return change(id, [untilMs](Reminder &reminder, QJsonObject &numbers) {
        reminder.state = ReminderState::Snoozed;
        reminder.dueMs = untilMs;
        reminder.numbers.remove(u"held"_s);
        reminder.numbers.remove(u"tell_on"_s);
        numbers[u"until"_s] = utcText(untilMs);
        return u"snoozed"_s;
    });
}

Result<void> ReminderService::reopen(ReminderId id)
{
    return change(id, [](Reminder &reminder, QJsonObject &) {
        reminder.state = reminder.toldMs > 0 ? ReminderState::Told : ReminderState::Waiting;
        return QString();
    });
}

Result<void> ReminderService::mute(ReminderId id)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        LARDER_TRY(change(id, [](Reminder &reminder, QJsonObject &) {
            reminder.state = ReminderState::Skipped;
            return u"muted"_s;
        }));
        auto reminder = m_repository.get(id);
        return reminder ? m_repository.mute((*reminder)->kind, (*reminder)->subject) : fail(reminder.error());
    });
}

Result<void> ReminderService::unmute(ReminderKind kind, const QString &subject)
{
    return m_repository.unmute(kind, subject);
}

Result<QVector<Reminder>> ReminderService::muted()
{
    return m_repository.muted();
}

Result<QVector<ReminderRule>> ReminderService::rules()
{
    return m_rules.all().map(
        [](const QVector<KeptRule> &kept) { return QVector<ReminderRule>(kept.cbegin(), kept.cend()); });
}

Result<std::optional<ReminderRule>> ReminderService::ruleFor(ReminderKind kind, ProductId product)
{
    auto rules = m_rules.all();
    auto known = ProductRepository(m_database).find(product);
    if (!rules || !known)
        return fail(!rules ? rules.error() : known.error());
    return nearestRule(*rules, kind, product, *known ? (*known)->category : CategoryId());
}

Result<void> ReminderService::check(const ReminderRule &rule)
{
    if (rule.product.isValid() && rule.category.isValid())
        return fail(ErrorKind::InvalidInput,
                    Text::tr("A rule is for one product or for one category. Nothing was changed."));
    if (isForGoods(rule) && !isOfGoods(rule.kind))
        return fail(ErrorKind::InvalidInput,
                    Text::tr("This is nothing that a product or a category has. Nothing was changed."));
    if (rule.kind == ReminderKind::Price || rule.kind == ReminderKind::Order)
        return fail(ErrorKind::InvalidInput, Text::tr("Larder cannot remind of this yet. Nothing was changed."));
    return rule.kind == ReminderKind::Schedule ? checkSchedule(rule) : checkValue(rule);
}

Result<ReminderRuleId> ReminderService::saveRule(const ReminderRule &rule)
{
    ReminderRule wanted = rule;
    wanted.text = rule.text.isEmpty() ? u""_s : rule.text.simplified(); // the table knows no NULL
    wanted.rule = rule.rule.isEmpty() ? u""_s : rule.rule;
    if (wanted.kind == ReminderKind::Schedule && !wanted.anchor.isValid())
        wanted.anchor = m_clock.today();
    LARDER_TRY(check(wanted));
    const QJsonObject numbers{{u"kind"_s, reminderKindName(wanted.kind)},
                              {u"name"_s, wanted.scopeName.isEmpty() ? wanted.text : wanted.scopeName},
                              {u"is_new"_s, !wanted.id.isValid()}};
    return m_journal.act({{}, u"reminder_rule"_s, numbers}, [&](ActionId) -> Result<ReminderRuleId> {
        if (!wanted.id.isValid()) {
            auto same = m_rules.sameScope(wanted);
            if (!same)
                return fail(same.error());
            wanted.id = *same;
        }
        if (!wanted.id.isValid())
            return m_rules.insert(wanted, m_clock.nowMs());
        LARDER_TRY(m_rules.update(wanted, m_clock.nowMs()));
        return wanted.id;
    });
}

Result<void> ReminderService::removeRule(ReminderRuleId id)
{
    auto all = m_rules.all();
    if (!all)
        return fail(all.error());
    for (const KeptRule &rule : std::as_const(*all)) {
        if (rule.id != id)
            continue;
        if (rule.kind != ReminderKind::Schedule && !isForGoods(rule))
            return fail(ErrorKind::Refused, Text::tr("What holds for everything can be switched off, not removed."));
        const QJsonObject numbers{{u"kind"_s, reminderKindName(rule.kind)},
                                  {u"name"_s, rule.scopeName.isEmpty() ? rule.text : rule.scopeName}};
        return m_journal.act({{}, u"reminder_rule_remove"_s, numbers}, [&](ActionId) { return m_rules.remove(id); });
    }
    return fail(ErrorKind::NotFound, Text::tr("This rule is not there any more. Nothing was changed."));
}

Result<ReminderTimes> ReminderService::times()
{
    return m_settings.times();
}

Result<void> ReminderService::setTimes(const ReminderTimes &times)
{
    if (!times.digest.isValid() || !times.quietFrom.isValid() || !times.quietTo.isValid() || !times.eve.isValid())
        return fail(ErrorKind::InvalidInput, Text::tr("This is no time of day. Nothing was changed."));
    return m_journal.act({{}, u"setting"_s, {}}, [&](ActionId) { return m_settings.setTimes(times); });
}

Result<QVector<MemberSink>> ReminderService::sinks()
{
    return m_sinks.all();
}

Result<SinkId> ReminderService::saveSink(const MemberSink &sink)
{
    LARDER_TRY(checkSink(sink));
    return m_journal.act({{}, u"reminder_sink"_s, {{u"way"_s, sinkWayName(sink.way)}}},
                         [&](ActionId) -> Result<SinkId> {
                             if (!sink.id.isValid())
                                 return m_sinks.insert(sink);
                             auto known = m_sinks.get(sink.id);
                             if (!known || !*known)
                                 return fail(known ? noSuchSink() : known.error());
                             LARDER_TRY(m_sinks.update(sink));
                             return sink.id;
                         });
}

Result<void> ReminderService::removeSink(SinkId id)
{
    auto sink = m_sinks.get(id);
    if (!sink || !*sink)
        return fail(sink ? noSuchSink() : sink.error());
    return m_journal.act({{}, u"reminder_sink_remove"_s, {{u"way"_s, sinkWayName((*sink)->way)}}},
                         [&](ActionId) { return m_sinks.remove(id); });
}

Result<void> ReminderService::sendTest(SinkId id)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        auto sink = m_sinks.get(id);
        if (!sink || !*sink)
            return fail(sink ? noSuchSink() : sink.error());
        SinkMessage message = newSinkMessage(id);
        message.isTest = true;
        LARDER_TRY(m_outbox.put(sinkOutbox(id), message.id, sinkPayload(message)));
        ReminderLogEntry entry;
        entry.atMs = m_clock.nowMs();
        entry.kind = ReminderKind::Schedule;
        entry.subject = u"test"_s;
        entry.member = (*sink)->member;
        entry.sink = id;
        entry.outcome = u"test"_s;
        return m_repository.addLog(entry);
    });
}

Result<void> ReminderService::logSent(const SinkMessage &message, const MemberSink &sink)
{
    auto reminders = m_repository.of(message.reminders);
    if (!reminders)
        return fail(reminders.error());
    for (const Reminder &reminder : std::as_const(*reminders)) {
        ReminderLogEntry entry = logEntry(reminder, m_clock.nowMs(), u"sent"_s);
        entry.member = sink.member;
        entry.sink = sink.id;
        LARDER_TRY(m_repository.addLog(entry, reminder.id));
    }
    return {};
}

Result<QVector<ReminderLogEntry>> ReminderService::log(int limit)
{
    return m_repository.log(limit);
}

} // namespace larder
