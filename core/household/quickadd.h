// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/parse.h"
#include "core/pantry/startercatalogue.h"

#include <QVector>

namespace larder {

/// What a typed line leaves open: which day is today, whose money and whose names of days.
struct QuickAddContext
{
    QDate today;
    QByteArray currency = QByteArrayLiteral("EUR");
    QLocale locale = {};
};

/// The parts of a line as they were typed, each empty where it was not.
struct QuickAddWords
{
    QString amount; ///< "2", "500 g"
    QString name; ///< without the pack size
    QString size; ///< "1l"
    QString bestBefore; ///< "exp fri"
    QString price; ///< "1,59"
    QString store; ///< "@Aldi"

    /// A line that is read as these parts.
    [[nodiscard]] QString line() const;
};

/// One typed purchase, understood: "2 milk 1l exp fri 1,59 @Aldi".
struct QuickAdd
{
    TypedAmount amount; ///< what is bought; 1 where no amount was typed
    std::optional<TypedAmount> size; ///< of one pack, typed within the name ("1l")
    bool isCounted = true; ///< the amount is a bare number: packs or pieces
    QString name; ///< with the pack size in it, "Milk 1 l"; empty where none was typed
    QString plainName; ///< without it, "Milk"
    ProductId product; ///< none for a new one; set by resolved()
    std::optional<StarterGood> starter; ///< a new one is called like this; set by resolved()
    QDate bestBefore;
    std::optional<Money> each; ///< the price as typed: of one pack, or of the whole where it is not counted
    std::optional<Money> paid; ///< together
    QString store;
    /// Something that can be read in two ways or not at all, as a question; nothing is to be booked until it is clear.
    std::optional<Error> ambiguity;
    QuickAddWords words;

    [[nodiscard]] bool isBookable() const { return !name.isEmpty() && !ambiguity; }
};

/// Reads a line. Pure.
///
/// In this order: an amount ("2", "500 g", "2 x 1 l"), the name with a pack size in it ("milk 1l"), and anywhere after
/// it "exp", "bb" or "mhd" with a day of up to three words, a price with a currency or two decimals as the last of the
/// rest, and "@Store Name" up to the next of these.
[[nodiscard]] QuickAdd readQuickAdd(const QString &line, const QuickAddContext &context);

/// Finds the product that is meant: exactly this name, with or without the pack size, else the only one that is
/// called so beside its pack size. Fits the amount to it. A new one that is a good of @p starters takes a bare number
/// as its packs; any other stays as typed. Pure.
[[nodiscard]] QuickAdd resolved(QuickAdd typed, const QVector<Product> &products,
                                const StarterCatalogue *starters = nullptr);

/// What a new product of @p add is: what was typed, completed with what is usual for its starter good. Without one
/// only its unit and pack are said.
[[nodiscard]] ProductEdit newProductOf(const QuickAdd &add);

} // namespace larder
