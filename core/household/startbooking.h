// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"
#include "core/pantry/startercatalogue.h"

namespace larder {

/// A good the family always has, and how long a usual purchase of it lasts them, as they say.
struct StartTick
{
    QString name;
    std::optional<StarterGood> good; ///< none where it is in no catalogue
    int lastsDays = 7; ///< > 0
};

/// When a ticked good is about to run out: a guess, as nobody was asked to count.
struct FirstGuess
{
    QString name;
    QDate day;
};

/// The guesses of the forecast itself, soonest first, before anything is written down. Pure, any thread.
[[nodiscard]] QVector<FirstGuess> firstGuesses(const QVector<StartTick> &ticks, QDate today);

/// What the first start of a household comes to. Empty ticks: "Start empty".
struct FirstStart
{
    int weekday = 0; ///< main shopping day, 1 Monday to 7 Sunday; 0 = it varies
    QVector<StartTick> ticks;
};

/// Begins: sets the shopping day and makes the ticked goods products with their pace, as one action of kind `start`.
/// A good that is there already stays as it is. Errors: InvalidInput (a name), storage's; nothing is changed then.
[[nodiscard]] Result<ActionId> bookStart(Household &household, const FirstStart &start);

/// Whether somebody has begun here: by any way of the first start, or by having products.
[[nodiscard]] Result<bool> isStarted(Household &household);
/// Remembers the beginning and, where @p weekday is given, the shopping day. Inside a running action.
[[nodiscard]] Result<void> setStarted(Household &household, std::optional<int> weekday);

/// What a new product takes from the catalogue and from a person's word.
[[nodiscard]] ProductEdit editOf(const StartTick &tick);

/// "days", "a week" or "a month" for a number of days: 0, 1 or 2; and the days that each of them says.
[[nodiscard]] int lastsChoice(int days);
[[nodiscard]] int lastsDaysOf(int choice);

} // namespace larder
