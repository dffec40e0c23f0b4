// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminderscheduler.h"

#include "core/calendar/localtime.h"
#include "core/pantry/namerepository.h"
#include "core/storage/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kTellOn = u"tell_on"_s; // of the numbers: told at the digest hour of this day
const QString kHeld = u"held"_s; // of the numbers: kept back by quiet hours
const QString kSendsList = u"sends_list"_s;

/// Carries the list itself to its member on the eve, so that the reminder of it would be one too many.
bool sendsList(const MemberSink &sink)
{
    return sink.isEnabled && (sink.way == SinkWay::Ntfy || sink.way == SinkWay::Webhook)
           && sink.settings[kSendsList].toBool();
}

} // namespace

Result<RunReport> ReminderScheduler::run()
{
    return inTransaction(m_database, [this] { return runHere(); });
}

Result<RunReport> ReminderScheduler::runHere()
{
    auto now = moment();
    if (!now)
        return fail(now.error());
    RunReport report;
    if (now->times.isOn)
        LARDER_TRY(m_occasions.raise(now->rules, now->times));
    auto open = m_repository.open();
    if (!open)
        return fail(open.error());
    QVector<Reminder> due;
    for (Reminder &reminder : *open) {
        if (dueOf(reminder, now->times) > now->now && !reminder.numbers.contains(kHeld))
            continue;
        const auto isDue = isToBeTold(reminder, *now, report);
        if (!isDue)
            return fail(isDue.error());
        if (*isDue)
            due << reminder;
    }
    if (!due.isEmpty())
        LARDER_TRY(tell(due, *now, report));
    if (now->times.isOn && ruleThatCounts(now->rules, ReminderKind::ShoppingEve, {}, {}))
        LARDER_TRY(sendLists(*now, report));
    if (!report.told.isEmpty())
        LARDER_TRY(m_repository.forget());
    return report;
}

Result<ReminderScheduler::Moment> ReminderScheduler::moment()
{
    auto times = m_settings.times();
    auto rest = m_settings.restUntil();
    auto rules = m_rules.all();
    auto muted = m_repository.muted();
    if (!times || !rest || !rules || !muted)
        return fail(!times ? times.error() : !rest ? rest.error() : !rules ? rules.error() : muted.error());
    Moment now{m_clock.nowMs(), m_clock.today(), *times, *rules, 0, *muted};
    now.heldUntil = quietUntil(now.now, *times);
    if (*rest > now.now)
        now.heldUntil = std::max(now.heldUntil, *rest);
    return now;
}

/// 0 where it is not quiet at @p instant.
qint64 ReminderScheduler::quietUntil(qint64 instant, const ReminderTimes &times) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant, m_clock.zone());
    if (!times.isQuiet(local.time()))
        return 0;
    const QDate day = local.time() < times.quietTo ? local.date() : local.date().addDays(1);
    return instantOf(day, times.quietTo, m_clock.zone());
}

qint64 ReminderScheduler::dueOf(const Reminder &reminder, const ReminderTimes &times) const
{
    const QDate tellOn = dayOf(reminder.numbers, kTellOn);
    if (reminder.state == ReminderState::Snoozed || !tellOn.isValid())
        return reminder.dueMs;
    return instantOf(tellOn, times.digest, m_clock.zone());
}

/// A due one: false where it is held back, or is not to be told at all, which is noted then.
Result<bool> ReminderScheduler::isToBeTold(Reminder &reminder, const Moment &moment, RunReport &report)
{
    const auto never = whyNever(reminder, moment);
    if (!never)
        return fail(never.error());
    if (!never->isEmpty()) {
        reminder.state = *never == u"over"_s ? ReminderState::Over : ReminderState::Told;
        LARDER_TRY(m_repository.update(reminder));
        LARDER_TRY(m_repository.addLog(logEntry(reminder, moment.now, *never), reminder.id));
        return false;
    }
    if (moment.heldUntil > 0) {
        ++report.held;
        if (!reminder.numbers.contains(kHeld)) {
            reminder.numbers[kHeld] = true;
            LARDER_TRY(hold(reminder, u"quiet"_s, moment.heldUntil, moment));
        }
        return false;
    }
    const auto waits = waitsForDigest(reminder, moment);
    if (!waits || !*waits)
        return waits ? Result<bool>(true) : waits;
    const QDate tomorrow = moment.today.addDays(1);
    reminder.numbers[kTellOn] = tomorrow.toString(Qt::ISODate);
    reminder.dueMs = instantOf(tomorrow, moment.times.digest, m_clock.zone());
    ++report.held;
    LARDER_TRY(hold(reminder, u"digest"_s, reminder.dueMs, moment));
    return false;
}

/// The log's word for it; empty where it may be told.
Result<QString> ReminderScheduler::whyNever(const Reminder &reminder, const Moment &moment)
{
    if (!moment.times.isOn)
        return u"off"_s;
    const bool isMuted = std::any_of(moment.muted.cbegin(), moment.muted.cend(), [&](const Reminder &muted) {
        return muted.kind == reminder.kind && muted.subject == reminder.subject;
    });
    if (isMuted)
        return u"muted"_s;
    if (reminder.kind == ReminderKind::Schedule) {
        const auto isIts = [&](const KeptRule &rule) {
            return rule.isEnabled && reminder.subject == u"rule:%1"_s.arg(rule.id.value);
        };
        return std::any_of(moment.rules.cbegin(), moment.rules.cend(), isIts) ? u""_s : u"over"_s;
    }
    if (reminder.kind == ReminderKind::ShoppingEve) {
        const auto trip = m_occasions.nextTrip();
        if (!trip)
            return fail(trip.error());
        return dayOf(reminder.numbers, u"day"_s) == *trip ? u""_s : u"over"_s;
    }
    return u""_s;
}

/// What comes of a use during the day is told at once, but only once a day.
Result<bool> ReminderScheduler::waitsForDigest(const Reminder &reminder, const Moment &moment)
{
    if (!isOfGoods(reminder.kind) || reminder.state == ReminderState::Snoozed || reminder.numbers.contains(kTellOn)
        || reminder.numbers.contains(kHeld))
        return false;
    const qint64 midnight = instantOf(moment.today, QTime(0, 0), m_clock.zone());
    return m_repository.lastToldOfGoods().map([&](qint64 last) { return last >= midnight && last <= moment.now; });
}

Result<void> ReminderScheduler::hold(Reminder &reminder, const QString &outcome, qint64 until, const Moment &moment)
{
    LARDER_TRY(m_repository.update(reminder));
    ReminderLogEntry entry = logEntry(reminder, moment.now, outcome);
    entry.numbers[u"until"_s] = utcText(until);
    return m_repository.addLog(entry, reminder.id);
}

Result<void> ReminderScheduler::tell(QVector<Reminder> due, const Moment &moment, RunReport &report)
{
    for (Reminder &reminder : due) {
        reminder.state = ReminderState::Told;
        reminder.toldMs = moment.now;
        reminder.isSeen = false;
        reminder.numbers.remove(kHeld);
        reminder.numbers.remove(kTellOn);
        LARDER_TRY(m_repository.update(reminder));
    }
    auto members = NameRepository(m_database).members();
    auto sinks = m_sinks.all();
    if (!members || !sinks)
        return fail(!members ? members.error() : sinks.error());
    for (const Member &member : std::as_const(*members)) {
        QVector<Reminder> theirs = due;
        theirs.removeIf([&](const Reminder &each) { return each.member.isValid() && each.member != member.id; });
        if (!theirs.isEmpty())
            LARDER_TRY(send(theirs, member.id, *sinks, moment, report));
    }
    report.told = due;
    return {};
}

Result<void> ReminderScheduler::send(const QVector<Reminder> &due, MemberId member, const QVector<MemberSink> &sinks,
                                     const Moment &moment, RunReport &report)
{
    const auto note = [&](const Reminder &reminder, const QString &outcome, SinkId sink) {
        ReminderLogEntry entry = logEntry(reminder, moment.now, outcome);
        entry.member = member;
        entry.sink = sink;
        return m_repository.addLog(entry, reminder.id);
    };
    bool hasSink = false;
    for (const MemberSink &sink : sinks) {
        if (sink.member != member || !sink.isEnabled)
            continue;
        hasSink = true;
        SinkMessage message = newSinkMessage(sink.id);
        for (const Reminder &reminder : due) {
            if (reminder.kind == ReminderKind::ShoppingEve && sendsList(sink))
                continue;
            message.reminders << reminder.id;
            LARDER_TRY(note(reminder, u"queued"_s, sink.id));
        }
        if (!message.reminders.isEmpty())
            LARDER_TRY(put(message, report));
    }
    for (const Reminder &reminder : due) {
        if (!hasSink)
            LARDER_TRY(note(reminder, u"no_sink"_s, {}));
    }
    return {};
}

Result<void> ReminderScheduler::put(const SinkMessage &message, RunReport &report)
{
    ++report.messages;
    return m_outbox.put(sinkOutbox(message.sink), message.id, sinkPayload(message));
}

/// When the list of a trip may be told: on its eve, not before quiet hours and rest are over; now, where that is past.
qint64 ReminderScheduler::listInstant(QDate trip, const Moment &moment) const
{
    const qint64 wanted = std::max({m_occasions.eveOf(trip, moment.times), moment.heldUntil, moment.now});
    return std::max(wanted, quietUntil(wanted, moment.times));
}

Result<void> ReminderScheduler::sendLists(const Moment &moment, RunReport &report)
{
    const auto sinks = m_sinks.all();
    if (!sinks)
        return fail(sinks.error());
    for (const MemberSink &sink : *sinks) {
        if (!sendsList(sink))
            continue;
        const auto trip = m_occasions.tripOfEve(moment.times, sink.way == SinkWay::Ntfy);
        if (!trip)
            return fail(trip.error());
        if (trip->isValid())
            LARDER_TRY(sendList(sink, *trip, moment, report));
    }
    return {};
}

/// The list itself, once per trip and sink; none where it could only be told after the trip. A service that delivers
/// later by itself gets it as soon as the eve's day has begun, so that it arrives even if this computer sleeps then.
Result<void> ReminderScheduler::sendList(const MemberSink &sink, QDate trip, const Moment &moment, RunReport &report)
{
    const qint64 instant = listInstant(trip, moment);
    if (instant >= instantOf(trip.addDays(1), QTime(0, 0), m_clock.zone()))
        return {};
    Reminder once; // never shown: it only says that this list went out
    once.kind = ReminderKind::ShoppingEve;
    once.subject = u"list:%1"_s.arg(sink.id.value);
    once.occurrence = trip.toString(Qt::ISODate);
    once.member = sink.member;
    once.dueMs = moment.now;
    once.state = ReminderState::Over;
    once.isStanding = false;
    const auto known = m_repository.isKnown(once.kind, once.subject, once.occurrence);
    const auto lines = known && !*known ? m_occasions.toBuy() : Result<int>(0);
    if (!known || !lines)
        return fail(!known ? known.error() : lines.error());
    if (*lines == 0)
        return {};
    once.numbers = {{u"day"_s, once.occurrence}, {u"lines"_s, *lines}};
    LARDER_TRY(m_repository.raise(once));
    SinkMessage message = newSinkMessage(sink.id);
    message.isList = true;
    message.notBeforeMs = instant > moment.now ? instant : 0;
    LARDER_TRY(put(message, report));
    ReminderLogEntry entry = logEntry(once, moment.now, u"queued"_s);
    entry.sink = sink.id;
    return m_repository.addLog(entry);
}

Result<std::chrono::milliseconds> ReminderScheduler::untilNext()
{
    auto now = moment();
    auto open = m_repository.open();
    if (!now || !open)
        return fail(!now ? now.error() : open.error());
    auto next = m_occasions.next(now->rules, now->times);
    if (!next)
        return fail(next.error());
    qint64 first = *next;
    for (const Reminder &reminder : std::as_const(*open)) {
        first = std::min(first, std::max({dueOf(reminder, now->times), now->heldUntil, now->now}));
    }
    return std::chrono::milliseconds(first - now->now);
}

} // namespace larder
