// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/quickadd.h"

namespace larder {

/// A name that may be meant by what is being typed. Never taken by itself.
struct QuickAddOffer
{
    QString name;
    bool isKnown = false; ///< a product of the household, else a starter good
};

/// What fits the name of @p add, which resolved() has seen: products of the household first, then starter goods that
/// it does not have, at most @p limit. Not what @p add means anyway. Pure.
[[nodiscard]] QVector<QuickAddOffer> offersFor(const QuickAdd &add, const QVector<Product> &products,
                                               const StarterCatalogue &starters, int limit);

/// The line with the offered name in place of the typed one; amount, day, price and store stay. A pack size stays
/// beside the name of a starter good, a product brings its own.
[[nodiscard]] QuickAddWords taken(const QuickAddOffer &offer, QuickAddWords words);

} // namespace larder
