// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"

namespace larder {

/// What a person can do about a reminder, in the inbox or on a notification.
enum class ReminderDeed {
    AddToList, ///< its thing goes onto the first list
    AllGone, ///< nothing of its thing is left
    Tomorrow, ///< again tomorrow, when the others are told
    NotToday, ///< not this time
    Never, ///< never again about this
    Done,
};

/// What a deed did, and what takeBack() needs.
struct ReminderDone
{
    ReminderDeed deed = ReminderDeed::Done;
    Reminder reminder;
    QString product; ///< name; empty where it is about none
    ActionId action; ///< what was booked; none where nothing was
    bool wasThere = false; ///< AddToList: it stood there already
    qint64 untilMs = 0; ///< Tomorrow: when it is told again
};

/// Puts what is usually bought of a product onto the first list, on the core thread: an action, but none where it stands there.
[[nodiscard]] Result<ReminderDone> putOnList(Household &household, ProductId product);

/// Whether @p deed makes sense for @p reminder.
[[nodiscard]] bool isPossible(ReminderDeed deed, const Reminder &reminder);
/// Does it, on the core thread; what is booked is one action. Errors: of ledger, lists and reminders.
[[nodiscard]] Result<ReminderDone> doDeed(Household &household, ReminderDeed deed, const Reminder &reminder);
/// The inverse: the booking is undone and the reminder stands open again. Errors: as undo.
[[nodiscard]] Result<void> takeBack(Household &household, const ReminderDone &done);
/// "Bread is on the list." – as of @p now, in the household's zone.
[[nodiscard]] QString doneSentence(const ReminderDone &done, const QDateTime &now);

/// Tomorrow at the time of the digest, as UTC milliseconds.
[[nodiscard]] Result<qint64> tomorrowMs(Household &household);
/// No reminders are told before this instant; 0 where they do not rest.
[[nodiscard]] Result<qint64> restUntil(Household &household);
/// Lets all reminders rest until tomorrow's digest, or go on at once. An action.
[[nodiscard]] Result<void> setResting(Household &household, bool isResting);

} // namespace larder
