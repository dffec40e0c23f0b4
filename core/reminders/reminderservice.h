// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/pantry/actionjournal.h"
#include "core/reminders/reminder.h"
#include "core/reminders/reminderrepository.h"
#include "core/reminders/reminderrulerepository.h"
#include "core/reminders/remindersettings.h"
#include "core/reminders/sink.h"
#include "core/reminders/sinkrepository.h"
#include "core/stream/outbox.h"

namespace larder {

/// Rules, inbox, sinks and log of the reminders. Rules, times and sinks are actions; what becomes of a reminder is not: a
/// sent reminder cannot be undone. Lives on the core thread.
class ReminderService
{
public:
    ReminderService(Database &database, Clock &clock, ActionJournal &journal, Outbox &outbox);

    /// What was told, or would have been but for quiet hours, newest first; done and over ones only with @p withPast. At most 200.
    [[nodiscard]] Result<QVector<Reminder>> inbox(bool withPast);
    [[nodiscard]] Result<int> unseen();
    [[nodiscard]] Result<void> markSeen();

    [[nodiscard]] Result<void> done(ReminderId id);
    [[nodiscard]] Result<void> skip(ReminderId id); ///< "Not today": this time only
    [[nodiscard]] Result<void> snooze(ReminderId id, qint64 untilMs); ///< in the future
    [[nodiscard]] Result<void> reopen(ReminderId id); ///< done or skipped by mistake
    /// Never again about this subject and kind, until unmute().
    [[nodiscard]] Result<void> mute(ReminderId id);
    [[nodiscard]] Result<void> unmute(ReminderKind kind, const QString &subject);
    [[nodiscard]] Result<QVector<Reminder>> muted(); ///< kind, subject and product only

    /// All rules, those for everything first; the defaults of a new household are rows like any other.
    [[nodiscard]] Result<QVector<ReminderRule>> rules();
    /// The rule that counts for a product, wherever it comes from.
    [[nodiscard]] Result<std::optional<ReminderRule>> ruleFor(ReminderKind kind, ProductId product);
    /// Adds, or replaces the one of the same id or the same kind and scope. InvalidInput names what is off.
    [[nodiscard]] Result<ReminderRuleId> saveRule(const ReminderRule &rule);
    /// Refused for those for everything: they are switched off instead.
    [[nodiscard]] Result<void> removeRule(ReminderRuleId id);

    [[nodiscard]] Result<ReminderTimes> times();
    [[nodiscard]] Result<void> setTimes(const ReminderTimes &times);

    [[nodiscard]] Result<QVector<MemberSink>> sinks();
    /// Makes it where it has no id, else changes it. InvalidInput says what is off; a token among the settings is refused.
    [[nodiscard]] Result<SinkId> saveSink(const MemberSink &sink);
    [[nodiscard]] Result<void> removeSink(SinkId id);
    /// Puts a test message for this sink into the outbox; the log tells what became of it.
    [[nodiscard]] Result<void> sendTest(SinkId id);

    /// Notes that a message left for its sink. Inside a transaction.
    [[nodiscard]] Result<void> logSent(const SinkMessage &message, const MemberSink &sink);
    /// Newest first.
    [[nodiscard]] Result<QVector<ReminderLogEntry>> log(int limit);

private:
    template<class Change>
    Result<void> change(ReminderId id, Change change);
    Result<void> check(const ReminderRule &rule);

    Database &m_database;
    Clock &m_clock;
    ActionJournal &m_journal;
    Outbox &m_outbox;
    ReminderRepository m_repository;
    ReminderRuleRepository m_rules;
    ReminderSettings m_settings;
    SinkRepository m_sinks;
};

/// Where a sink's token or password is in the keychain: "sink/<household id>/<sink id>".
[[nodiscard]] QString sinkSecretKey(const QString &household, SinkId sink);

} // namespace larder
