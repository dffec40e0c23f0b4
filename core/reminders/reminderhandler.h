// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/foresightservice.h"
#include "core/pantry/ledgerrepository.h"
#include "core/reminders/reminderrepository.h"
#include "core/reminders/reminderrules.h"
#include "core/reminders/remindersettings.h"
#include "core/stream/streamrepository.h"

#include <QHash>

namespace larder {

/// Keeps the reminders of goods: makes one where a rule comes to be due, and ends it where its reason is gone, which arms
/// it again. It comes behind the forecast, whose models it judges by, and tells nobody: that is the scheduler's.
///
/// What stands so on the first day, or comes along with an import or a sample, is taken note of in silence. What time
/// brings is due at the digest hour of its day; what comes of a use at once.
class ReminderHandler
{
public:
    ReminderHandler(Database &database, Clock &clock, ForesightService &foresight)
        : m_repository(database)
        , m_rules(database)
        , m_settings(database)
        , m_stream(database)
        , m_ledger(database)
        , m_clock(clock)
        , m_foresight(foresight)
    {}

    /// Part of the stream; this object outlives it.
    [[nodiscard]] StreamHandler handler();

private:
    /// What holds for all products of a batch.
    struct Day
    {
        QDate today;
        bool isFirst = false; ///< the first one of this household
        ReminderTimes times;
        QVector<KeptRule> rules;
    };
    Result<BatchOutcome> look(const ChangeBatch &batch);
    Result<Day> dayNow();
    Result<void> judge(const QVector<ProductId> &products, const Day &day);
    Result<void> skipPastDates(Outlook &outlook);
    Result<void> settle(const Outlook *outlook, const QVector<Reminder> &standing, const Day &day);
    Result<void> raise(ReminderKind kind, const Outlook &outlook, const GoodsDue &due, const Day &day);

    ReminderRepository m_repository;
    ReminderRuleRepository m_rules;
    ReminderSettings m_settings;
    StreamRepository m_stream;
    LedgerRepository m_ledger;
    Clock &m_clock;
    ForesightService &m_foresight;
};

} // namespace larder
