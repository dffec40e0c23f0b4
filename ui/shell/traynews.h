// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"
#include "core/household/wording.h"

namespace larder {

/// What the tray knows of the household, as of one day.
struct TrayNews
{
    TripPlan trips;
    int toBuy = 0; ///< lines still to buy
    QVector<Outlook> mostUsed; ///< at most six that are at home
    QVector<Outlook> runningOut; ///< before the next trip
    qint64 restUntilMs = 0; ///< no reminders until then; 0 where they do not rest
};

/// Reads it, on the core thread.
[[nodiscard]] Result<TrayNews> readTrayNews(Household &household, QDate today);

/// "14 things to buy by Saturday".
[[nodiscard]] QString toBuySentence(const TrayNews &news, const Wording &wording);
/// "Bread and eggs run out before Saturday"; empty where nothing does.
[[nodiscard]] QString runOutSentence(const QVector<Outlook> &outlooks, const TripPlan &trips, const Wording &wording);
/// "Milk and cream are best before Sunday"; @p outlooks is not empty.
[[nodiscard]] QString spoilSentence(const QVector<Outlook> &outlooks, const Wording &wording);
/// "Oat milk 1 l, about 2 at home".
[[nodiscard]] QString atHomeLine(const Outlook &outlook, const Wording &wording);

} // namespace larder
