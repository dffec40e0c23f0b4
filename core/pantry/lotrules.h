// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pantry/lot.h"
#include "core/pantry/product.h"

#include <QVector>

namespace larder {

/// The order in which lots are used: opened first, then the earliest best-before date (none comes last), then the oldest.
[[nodiscard]] bool isUsedBefore(const Lot &left, const Lot &right);

/// How much is taken from one lot.
struct Taking
{
    Lot lot;
    qint64 milli = 0;
};

struct TakingPlan
{
    QVector<Taking> takings;
    qint64 missing = 0; ///< more than the lots hold
};

/// Spreads @p milli over @p lots in the order of use; a @p chosen lot comes first.
[[nodiscard]] TakingPlan planTaking(QVector<Lot> lots, qint64 milli, LotId chosen = {});

/// What "Used one" takes: one pack; without a pack size one piece, or for a measured good what is left of the first lot.
[[nodiscard]] qint64 onePack(const Product &product, const QVector<Lot> &lots);

} // namespace larder
