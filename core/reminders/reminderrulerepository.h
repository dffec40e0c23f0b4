// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/reminder.h"
#include "core/storage/database.h"

namespace larder {

/// A rule, and when a schedule was made or changed last.
struct KeptRule : ReminderRule
{
    qint64 sinceMs = 0; ///< it reminds of nothing older
};

/// The rules of the reminders.
class ReminderRuleRepository
{
public:
    explicit ReminderRuleRepository(Database &database) : m_database(database) {}

    /// Those for everything first, then by category, then by product, each by name; schedules last.
    [[nodiscard]] Result<QVector<KeptRule>> all();
    /// The one of the same kind and scope; none for a schedule.
    [[nodiscard]] Result<ReminderRuleId> sameScope(const ReminderRule &rule);
    [[nodiscard]] Result<ReminderRuleId> insert(const ReminderRule &rule, qint64 nowMs);
    [[nodiscard]] Result<void> update(const ReminderRule &rule, qint64 nowMs);
    [[nodiscard]] Result<void> remove(ReminderRuleId id);

private:
    Database &m_database;
};

} // namespace larder
