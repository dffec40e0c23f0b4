// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/reminderdeeds.h"

#include <QHash>

namespace larder {

/// One reminder of the inbox, and the rule it comes from.
struct InboxEntry
{
    Reminder reminder;
    std::optional<ReminderRule> rule; ///< none where the rule is gone
};

/// What the inbox shows, newest first.
struct InboxReading
{
    QVector<InboxEntry> entries;
    QVector<ReminderLogEntry> log;
    bool isOn = true; ///< reminders are told at all
    qint64 restUntilMs = 0; ///< no reminders until then; 0 where they do not rest
    int unseen = 0;
    QHash<MemberId, QString> members; ///< names
};

/// Reads it, on the core thread.
[[nodiscard]] Result<InboxReading> readInbox(Household &household);

/// The name of the drawn icon of a kind; a word goes with it.
[[nodiscard]] QString iconOf(ReminderKind kind);

} // namespace larder
