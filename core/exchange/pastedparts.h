// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/pastedtext.h"

namespace larder {

/// A sum found in a line.
struct FoundSum
{
    Money money; ///< may be negative: a reduction
    bool isSigned = false; ///< with a currency
    bool isEach = false; ///< "each", "/kg": the price of one
};

/// One line taken apart: what is left of it is a name.
struct LineParts
{
    QString name; ///< without amount and sums
    std::optional<TypedAmount> amount; ///< said beside the name: "2 x", "Qty: 2", "0,512 kg"
    bool isMarked = false; ///< the amount is clearly one: "2 x", "Qty 2", not just a number before words
    bool isTimes = false; ///< "2 x 1,19": the first sum is the price of one
    QVector<FoundSum> sums;

    [[nodiscard]] bool hasName() const { return !name.isEmpty(); }
};

/// Takes a line of an order or a receipt apart. @p onlySigned leaves numbers without a currency alone.
[[nodiscard]] LineParts takeApart(const QString &line, const PasteContext &context, bool onlySigned);
/// Sums only; quicker.
[[nodiscard]] QVector<FoundSum> sumsIn(const QString &line, const PasteContext &context);

/// An amount at the beginning or the end of @p name, which it loses: "2 x", "500 g", "Qty: 2", "(2)".
/// @p isMarked, where given, tells whether it is more than a number before words.
[[nodiscard]] std::optional<TypedAmount> takeAmount(QString &name, bool *isMarked = nullptr);

/// @p count times the pack size that the name says ("Milk 1 l", "Beer 6 x 0,33 l"); @p count itself where it says none.
[[nodiscard]] TypedAmount withSizeOf(const QString &name, const TypedAmount &count);

/// "½" and "1½" as decimals.
[[nodiscard]] QString withoutFractions(QString text);

/// Without bullets, check boxes, article numbers, dotted lines and SHOUTING.
[[nodiscard]] QString tidyName(const QString &name);

} // namespace larder
