// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"

#include <QHash>
#include <QVector>

#include <optional>

namespace larder {

/// A line and what it costs, as far as known, at each store.
struct PricedLine
{
    QString name;
    QHash<StoreId, qint64> cost; ///< minor units, >= 0; a store that is not there never sold it
};

/// Buying a list at some stores.
struct StoreSplit
{
    QVector<StoreId> stores; ///< dearest share first
    QHash<StoreId, QVector<int>> lines; ///< indices of what is bought where
    qint64 cost = 0; ///< of the lines with a price, minor units
    qint64 trips = 0; ///< what the further trips cost
    int unpriced = 0; ///< lines without a price at any of the stores

    [[nodiscard]] qint64 total() const { return cost + trips; }
};

/// What a list costs at each single store; those that have most of it first, among them the cheapest. A line that a store
/// never sold counts as unpriced there.
[[nodiscard]] QVector<StoreSplit> singleStores(const QVector<PricedLine> &lines);

/// The cheapest way to buy everything that has a price, in at most three stores: each beyond the first costs @p tripCost
/// minor units (>= 0). Fewer unpriced lines go before less money, less money before fewer stores. std::nullopt without
/// prices. Pure; every choice of stores is tried.
[[nodiscard]] std::optional<StoreSplit> bestSplit(const QVector<PricedLine> &lines, qint64 tripCost);

} // namespace larder
