// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/recurring.h"

#include <QVector>

#include <functional>

namespace larder {

enum class TurnOutcome { Done, Skipped, Moved };

/// What a person said of one turn.
struct TurnRecord
{
    QDate day; ///< the rule's own
    TurnOutcome outcome = TurnOutcome::Done;
    QDate movedTo; ///< where it was put off or brought forward; of what counts from the last time: when that was
};

/// One time at which something is bought regularly.
struct Turn
{
    QDate ruleDay;
    QDate day; ///< shifts counted

    bool operator==(const Turn &) const = default;
};

/// The days that a rule gives; both answer with an invalid day where there is none.
struct RuleDays
{
    std::function<QDate(QDate)> next; ///< strictly after
    std::function<QDate(QDate)> previous; ///< strictly before
};

/// The turn of a rule's day, shifted where somebody said so.
[[nodiscard]] Turn turnOn(QDate ruleDay, const QVector<TurnRecord> &records);

/// What the turns are judged by.
struct TurnFacts
{
    QDate asOf;
    int tripGap = 7; ///< days between two shopping trips
    QVector<TurnRecord> records = {};
    QDate bought = {}; ///< the newest purchase up to asOf; invalid where there is none, and of free text
    QDate boughtBefore = {}; ///< the newest one of an earlier day
    bool isBoughtSince = false; ///< `bought` was booked after all this was made
};

/// The open turns up to @p until, at most @p most (>= 1) of them; to any day where @p until is invalid. Pure.
///
/// One turn is open at a time: the last one whose day has come, unless it is done or skipped; those before it lapse. Then
/// come those ahead. By a rule a turn is done when the product was bought on its day or later, or shortly before: at
/// most half the gap since the turn before, and a week (or the gap between two trips, where that is longer). Bought earlier
/// than that, but no more than a week or trip gap ahead, it is done where the turn before was bought for as well: who
/// shops on Saturdays for a rule of Wednesdays buys for the next one. What counts from the last time is due so many days after the
/// newest purchase, though never before its anchor.
[[nodiscard]] QVector<Turn> openTurns(const Recurring &recurring, const RuleDays &days, const TurnFacts &facts,
                                      QDate until, int most);

} // namespace larder
