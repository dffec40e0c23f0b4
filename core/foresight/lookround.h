// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/outlook.h"

#include <QVector>

namespace larder {

/// What a person says after a look into the shelf. An answer of one key is worth more than a number nobody counts.
enum class LookAnswer {
    Plenty, ///< enough until the trip after next
    Low, ///< a little
    None,
};
/// The word of JSON and command line ("plenty"); the inverse gives nothing for a word it does not know.
[[nodiscard]] QString lookAnswerName(LookAnswer answer);
[[nodiscard]] std::optional<LookAnswer> lookAnswerFromName(QStringView name);

/// Where one looks: a round goes through the kitchen in this order.
enum class Shelf { Fridge, Freezer, Cupboard, Elsewhere };
/// By the words of a place or its path, English and German; a place nobody knows is Elsewhere.
[[nodiscard]] Shelf shelfOf(const QString &place);

/// The things of one round, in the order of the places they stand in.
struct LookRound
{
    static constexpr int kMost = 12;

    QVector<Outlook> things;
};

/// How doubtful it is what to buy of a product, 0 … 1: 1 where nobody knows what is there, else how near the chance of
/// running out before the trip after next is to a half. 0 where the answer would not change what is bought.
[[nodiscard]] double doubtOf(const Outlook &outlook);

/// The doubtful of @p outlooks, those that are used most first, twelve at most. Pure.
[[nodiscard]] LookRound lookRound(const QVector<Outlook> &outlooks);

/// The amount an answer stands for, thousandths of the product's unit; 0 for None alone.
///
/// Plenty is what probably lasts until the trip after next, at least a usual purchase and what is believed to be there,
/// in whole packs. Low is a quarter of a usual purchase, at least one piece, and no more than is believed to be there.
[[nodiscard]] qint64 lookAmount(LookAnswer answer, const Outlook &outlook, const TripPlan &trips);

} // namespace larder
