// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QTime>

#include <optional>

namespace larder {

/// What people are reminded of.
enum class ReminderKind {
    RunsOut, ///< value: days before the day it runs out
    Level, ///< value: thousandths; at or below. Without one, the product's own "buy when down to"
    UsedShare, ///< value: percent of a usual purchase that is used
    BestBefore, ///< value: days before the date …
    BestBeforeShare, ///< … or percent of the shelf life that is left
    Schedule, ///< a rule's days, at its minute, with its own words
    Recurring, ///< something bought regularly is due
    ShoppingEve, ///< the list, on the evening before the shopping day
    Silence, ///< nothing was written down for long
    Price, ///< seam: prices come with their own room
    Order, ///< seam: so do orders
};
[[nodiscard]] QString reminderKindName(ReminderKind kind); ///< "runs_out", "level", "used_share", "best_before", …
[[nodiscard]] std::optional<ReminderKind> reminderKindFromName(QStringView name);

/// When to remind of what: for all goods, for a category, or for one; the nearest one counts. A disabled rule of a product
/// silences its category's.
struct ReminderRule
{
    ReminderRuleId id;
    ReminderKind kind = ReminderKind::RunsOut;
    ProductId product;
    CategoryId category;
    QString scopeName; ///< of product or category
    std::optional<qint64> value; ///< as the kind says
    bool isEnabled = true;
    QString rule; ///< of a schedule: RRULE
    QDate anchor; ///< its first day
    QTime time; ///< of a schedule; invalid: with the others, at the digest hour
    QString text; ///< of a schedule
    MemberId member; ///< whom to remind; none: everybody
};

enum class ReminderState {
    Waiting, ///< not due, or held back by quiet hours
    Told,
    Snoozed, ///< told, and again at its due instant
    Done,
    Skipped,
    Over, ///< its reason is gone
};
[[nodiscard]] QString reminderStateName(ReminderState state); ///< "waiting", …
[[nodiscard]] ReminderState reminderStateFromName(QStringView name); ///< Over for anything else

/// One thing to be reminded of, once.
struct Reminder
{
    ReminderId id;
    ReminderKind kind = ReminderKind::RunsOut;
    QString subject; ///< "product:17", "recurring:3", "rule:5", "trip"
    QString occurrence; ///< which time of it
    ProductId product;
    MemberId member; ///< none: everybody
    qint64 dueMs = 0; ///< UTC
    /// For wording/reminder: "product", "day", "p10", "p50", "p90", "believed", "unit", "best_before", "level", "share", "text",
    /// "lines", "rule", … as the kind has them.
    QJsonObject numbers;
    ReminderState state = ReminderState::Waiting;
    qint64 toldMs = 0; ///< 0: not yet
    bool isSeen = false; ///< in the inbox
    bool isStanding = true; ///< its reason holds
};

/// Times of day, by the household's clock.
struct ReminderTimes
{
    bool isOn = true;
    QTime digest{8, 0}; ///< what concerns a day is told then
    QTime quietFrom{21, 0};
    QTime quietTo{8, 0}; ///< equal: no quiet hours
    QTime eve{18, 0}; ///< of the shopping day

    [[nodiscard]] bool isQuiet(QTime time) const;
};

/// A line of the log: why something was told, or not.
struct ReminderLogEntry
{
    qint64 atMs = 0;
    ReminderKind kind = ReminderKind::RunsOut;
    QString subject;
    ProductId product;
    MemberId member;
    SinkId sink;
    /// "sent", "queued", "digest", "quiet", "snoozed", "muted", "off", "no_sink", "over", "failed", "done", "skipped", "test"
    QString outcome;
    QJsonObject numbers; ///< of the reminder, and "status", "retry_after_s", "until" of the outcome
};

} // namespace larder
