// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/foresight/absenceservice.h"
#include "core/lists/recurring.h"
#include "core/reminders/reminderrepository.h"
#include "core/reminders/reminderrules.h"

#include <QHash>

#include <functional>

namespace larder {

/// What the reminders that belong to no product ask the household, inside the transaction of a run. What is not set
/// reminds of nothing.
struct ReminderSources
{
    std::function<Result<TripPlan>(QDate today)> trips = {};
    std::function<Result<int>(QDate today)> toBuy = {}; ///< lines of the first list that are not ticked
    std::function<Result<std::optional<Silence>>(QDate today)> silence = {};
    std::function<Result<QVector<Recurring>>(QDate today)> recurring = {};
};

/// Makes the reminders of schedules, of what is bought regularly, of the eve of shopping and of silence where they come to
/// be due, each occurrence once, however often it is asked and whatever happens to the clock.
class ReminderOccasions
{
public:
    ReminderOccasions(Database &database, Clock &clock, ReminderSources sources)
        : m_repository(database)
        , m_clock(clock)
        , m_sources(std::move(sources))
    {}

    /// Inside a transaction.
    [[nodiscard]] Result<void> raise(const QVector<KeptRule> &rules, const ReminderTimes &times);
    /// The first instant after now at which one of them may come to be due.
    [[nodiscard]] Result<qint64> next(const QVector<KeptRule> &rules, const ReminderTimes &times);
    /// The trip whose eve is now: from its instant on to the end of the trip's day. @p isAhead: from the eve's midnight on.
    [[nodiscard]] Result<QDate> tripOfEve(const ReminderTimes &times, bool isAhead = false);
    /// Invalid where there is none.
    [[nodiscard]] Result<QDate> nextTrip();
    [[nodiscard]] qint64 eveOf(QDate trip, const ReminderTimes &times) const;
    [[nodiscard]] Result<int> toBuy() { return m_sources.toBuy ? m_sources.toBuy(m_clock.today()) : Result<int>(0); }

private:
    Result<void> raiseSchedule(const KeptRule &rule, const ReminderTimes &times);
    Result<void> raiseRecurring(const ReminderTimes &times);
    Result<void> raiseEve(const ReminderTimes &times);
    Result<void> raiseSilence(const ReminderTimes &times);
    /// A rule's days around today, kept, as a walk from its first day is long.
    struct Days
    {
        QDate from;
        QDate to;
        QDate before; ///< the newest one before @c from
        QVector<QDate> days;
    };
    const Days &daysOf(const KeptRule &rule);
    Result<void> keep(ReminderKind kind, const QVector<Reminder> &wanted);
    [[nodiscard]] Reminder onDay(ReminderKind kind, QDate day, const ReminderTimes &times) const;

    ReminderRepository m_repository;
    Clock &m_clock;
    ReminderSources m_sources;
    QHash<QString, Days> m_days; ///< by rule and first day
};

} // namespace larder
