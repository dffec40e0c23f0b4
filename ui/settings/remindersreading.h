// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"
#include "core/household/reminderwording.h"

namespace larder {

/// What the settings of the reminders show.
struct RemindersReading
{
    ReminderTimes times;
    QVector<ReminderRule> rules;
    QVector<Reminder> muted;
    QVector<MemberSink> sinks;
    QVector<Member> members;
    QVector<ReminderLogEntry> tests; ///< the newest test of each sink
    QVector<Product> products; ///< by name
    QVector<std::pair<CategoryId, QString>> categories;

    /// The rule for everything of a kind.
    [[nodiscard]] std::optional<ReminderRule> general(ReminderKind kind) const;
    /// The rules of one product or category.
    [[nodiscard]] QVector<ReminderRule> of(const ReminderRule &scope) const;
};

/// Reads them, on the core thread.
[[nodiscard]] Result<RemindersReading> readReminders(Household &household);

} // namespace larder
