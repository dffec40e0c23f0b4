// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/reminderoccasions.h"
#include "core/reminders/remindersettings.h"
#include "core/reminders/sinkrepository.h"
#include "core/stream/outbox.h"

namespace larder {

/// What a run did.
struct RunReport
{
    QVector<Reminder> told;
    int messages = 0; ///< put into the outbox
    int held = 0; ///< due, but kept back until quiet hours end, or the next digest
};

/// Tells what is due, once: in one transaction the reminders are told, the messages for the members' sinks put into the
/// outbox, and the log says why, or why not. What came while the computer slept comes as one message.
///
/// A due time is an instant, or "at the digest hour of a day", which moves with the household's zone and that hour.
/// Whoever runs it, however often, with whatever clock: what was told is not told again. Lives on the core thread.
class ReminderScheduler
{
public:
    ReminderScheduler(Database &database, Clock &clock, Outbox &outbox, const ReminderSources &sources)
        : m_database(database)
        , m_clock(clock)
        , m_outbox(outbox)
        , m_repository(database)
        , m_rules(database)
        , m_settings(database)
        , m_sinks(database)
        , m_occasions(database, clock, sources)
    {}

    /// Does what is due now; the change stream should have caught up before. Errors: the store's; then nothing happened.
    [[nodiscard]] Result<RunReport> run();
    /// How long until something may be due; never longer than a day.
    [[nodiscard]] Result<std::chrono::milliseconds> untilNext();

private:
    /// What holds for a run.
    struct Moment
    {
        qint64 now = 0;
        QDate today;
        ReminderTimes times;
        QVector<KeptRule> rules;
        qint64 heldUntil = 0; ///< quiet hours or rest; 0: neither
        QVector<Reminder> muted = {};
    };
    Result<Moment> moment();
    [[nodiscard]] qint64 quietUntil(qint64 instant, const ReminderTimes &times) const;
    [[nodiscard]] qint64 dueOf(const Reminder &reminder, const ReminderTimes &times) const;
    Result<RunReport> runHere();
    Result<bool> isToBeTold(Reminder &reminder, const Moment &moment, RunReport &report);
    Result<QString> whyNever(const Reminder &reminder, const Moment &moment);
    Result<void> hold(Reminder &reminder, const QString &outcome, qint64 until, const Moment &moment);
    Result<bool> waitsForDigest(const Reminder &reminder, const Moment &moment);
    Result<void> tell(QVector<Reminder> due, const Moment &moment, RunReport &report);
    Result<void> send(const QVector<Reminder> &due, MemberId member, const QVector<MemberSink> &sinks,
                      const Moment &moment, RunReport &report);
    Result<void> put(const SinkMessage &message, RunReport &report);
    Result<void> sendLists(const Moment &moment, RunReport &report);
    Result<void> sendList(const MemberSink &sink, QDate trip, const Moment &moment, RunReport &report);
    [[nodiscard]] qint64 listInstant(QDate trip, const Moment &moment) const;

    Database &m_database;
    Clock &m_clock;
    Outbox &m_outbox;
    ReminderRepository m_repository;
    ReminderRuleRepository m_rules;
    ReminderSettings m_settings;
    SinkRepository m_sinks;
    ReminderOccasions m_occasions;
};

} // namespace larder
