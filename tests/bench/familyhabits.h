// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"

#include <array>

namespace larder {

/// Packs of a good that such a family uses in a week, and on how many of its days.
struct Habit
{
    const char *name;
    Unit::Code unit;
    qint64 packMilli;
    bool isLoose; ///< bought by amount: the household knows no pack, only what it is filled up to
    double packsAWeek;
    double useShare; ///< of the days
    bool isTicked;
};

/// What the family lives on; the ticked ones are those of day one.
inline constexpr std::array kHabits{
    Habit{"Milk", Unit::Litre, 1000, false, 4, 0.95, true},
    Habit{"Bread", Unit::Piece, 1000, false, 2, 0.9, true},
    Habit{"Butter", Unit::Gram, 250'000, false, 0.7, 0.9, true},
    Habit{"Eggs", Unit::Piece, 10'000, false, 0.9, 0.5, true},
    Habit{"Bananas", Unit::Piece, 6000, true, 1, 0.7, true},
    Habit{"Coffee", Unit::Gram, 500'000, false, 0.6, 1, true},
    Habit{"Cheese", Unit::Gram, 200'000, false, 1.5, 0.7, true},
    Habit{"Yoghurt", Unit::Piece, 4000, false, 1.5, 0.7, true},
    Habit{"Toilet paper", Unit::Piece, 8000, false, 0.5, 1, true},
    Habit{"Pasta", Unit::Gram, 500'000, false, 0.8, 0.3, true},
    Habit{"Tomatoes", Unit::Gram, 500'000, true, 1.4, 0.5, true},
    Habit{"Dishwasher tabs", Unit::Piece, 40'000, false, 0.17, 0.9, true},
    Habit{"Apples", Unit::Kilogram, 1000, true, 1, 0.7, false},
    Habit{"Potatoes", Unit::Kilogram, 2000, false, 0.5, 0.4, false},
    Habit{"Rice", Unit::Gram, 1'000'000, false, 0.25, 0.2, false},
    Habit{"Flour", Unit::Gram, 1'000'000, false, 0.2, 0.15, false},
    Habit{"Sugar", Unit::Gram, 1'000'000, false, 0.12, 0.3, false},
    Habit{"Onions", Unit::Kilogram, 1000, false, 0.5, 0.5, false},
    Habit{"Carrots", Unit::Kilogram, 1000, false, 0.6, 0.4, false},
    Habit{"Ham", Unit::Gram, 150'000, false, 1, 0.5, false},
    Habit{"Juice", Unit::Litre, 1000, false, 2, 0.7, false},
    Habit{"Cereal", Unit::Gram, 500'000, false, 0.7, 0.8, false},
    Habit{"Olive oil", Unit::Millilitre, 500'000, false, 0.25, 0.6, false},
    Habit{"Toothpaste", Unit::Piece, 1000, false, 0.25, 1, false},
    Habit{"Shampoo", Unit::Piece, 1000, false, 0.15, 0.7, false},
    Habit{"Washing powder", Unit::Piece, 1000, false, 0.12, 0.4, false},
    Habit{"Frozen peas", Unit::Gram, 750'000, false, 0.4, 0.25, false},
    Habit{"Canned tomatoes", Unit::Gram, 400'000, false, 1, 0.2, false},
    Habit{"Tuna", Unit::Gram, 150'000, false, 0.6, 0.1, false},
    Habit{"Chocolate", Unit::Gram, 100'000, false, 2, 0.6, false},
    Habit{"Cream", Unit::Millilitre, 200'000, false, 0.8, 0.2, false},
    Habit{"Jam", Unit::Gram, 450'000, false, 0.25, 0.7, false},
};

} // namespace larder
