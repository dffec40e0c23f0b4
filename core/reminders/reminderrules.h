// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/outlook.h"
#include "core/reminders/reminderrepository.h"
#include "core/reminders/reminderrulerepository.h"

#include <array>

namespace larder {

/// What stands to a product: the handler keeps it. The other kinds belong to the household and are looked at by the scheduler.
inline constexpr std::array kGoodsKinds{ReminderKind::RunsOut, ReminderKind::Level, ReminderKind::UsedShare,
                                        ReminderKind::BestBefore, ReminderKind::BestBeforeShare};
[[nodiscard]] bool isOfGoods(ReminderKind kind);

constexpr int kLongestAgoDays = 7; ///< older than this nothing is told any more, but for the newest of its subject

/// The rule that counts for a product: its own, else its category's, else the one for everything; none where that one is
/// switched off, or there is none.
[[nodiscard]] std::optional<ReminderRule> ruleThatCounts(const QVector<KeptRule> &rules, ReminderKind kind,
                                                         ProductId product, CategoryId category);
/// The same, switched on or not.
[[nodiscard]] std::optional<ReminderRule> nearestRule(const QVector<KeptRule> &rules, ReminderKind kind,
                                                      ProductId product, CategoryId category);

/// What is to be said of a product.
struct GoodsDue
{
    QString occurrence; ///< which time of it; empty: this crossing, by its day
    QJsonObject numbers;
};

/// Whether @p rule, of a kind of kGoodsKinds, is due for a product as of its outlook's day: at or below, at or within.
/// @p isStanding: it was due already; then a guess that moves by a day does not end it. Pure.
[[nodiscard]] std::optional<GoodsDue> goodsDue(const ReminderRule &rule, const Outlook &outlook,
                                               bool isStanding = false);

/// Why it crossed.
enum class Arrival {
    Time, ///< by itself
    Use, ///< something was used or counted
    Bought, ///< bought, edited back: told with the next morning's
    Silent, ///< an import, a sample or a first list of goods brought it along: taken note of
};
[[nodiscard]] Arrival arrivalOf(const LastBooking &last, qint64 startOfToday);

} // namespace larder
