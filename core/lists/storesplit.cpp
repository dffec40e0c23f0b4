// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/storesplit.h"

#include <algorithm>
#include <tuple>

namespace larder {

namespace {

constexpr qsizetype kMostStores = 3;

/// In the order of their numbers, so that equal choices are always answered alike.
QVector<StoreId> storesOf(const QVector<PricedLine> &lines)
{
    QVector<StoreId> stores;
    for (const PricedLine &line : lines)
        stores << line.cost.keys();
    std::sort(stores.begin(), stores.end());
    stores.erase(std::unique(stores.begin(), stores.end()), stores.end());
    return stores;
}

/// Each line where it is cheapest of @p stores.
StoreSplit splitOver(const QVector<PricedLine> &lines, const QVector<StoreId> &stores, qint64 tripCost)
{
    StoreSplit split;
    QHash<StoreId, qint64> shares;
    for (int i = 0; i < lines.size(); ++i) {
        const auto &cost = lines[i].cost;
        StoreId cheapest;
        for (const StoreId store : stores) {
            if (cost.contains(store) && (!cheapest.isValid() || cost[store] < cost[cheapest]))
                cheapest = store;
        }
        if (!cheapest.isValid()) {
            ++split.unpriced;
            continue;
        }
        split.lines[cheapest] << i;
        shares[cheapest] += cost[cheapest];
        split.cost += cost[cheapest];
    }
    split.stores = shares.keys();
    std::sort(split.stores.begin(), split.stores.end(), [&](StoreId left, StoreId right) {
        return std::tuple(-shares[left], left) < std::tuple(-shares[right], right);
    });
    split.trips = tripCost * std::max<qsizetype>(0, split.stores.size() - 1);
    return split;
}

auto rankOf(const StoreSplit &split)
{
    return std::tuple(split.unpriced, split.total(), split.stores.size());
}

/// Tries @p chosen with every further choice of stores from @p from on.
void tryAll(const QVector<PricedLine> &lines, const QVector<StoreId> &stores, qsizetype from, qint64 tripCost,
            QVector<StoreId> &chosen, std::optional<StoreSplit> &best)
{
    for (qsizetype i = from; i < stores.size(); ++i) {
        chosen << stores[i];
        const StoreSplit split = splitOver(lines, chosen, tripCost);
        if (!best || rankOf(split) < rankOf(*best))
            best = split;
        if (chosen.size() < kMostStores)
            tryAll(lines, stores, i + 1, tripCost, chosen, best);
        chosen.removeLast();
    }
}

} // namespace

QVector<StoreSplit> singleStores(const QVector<PricedLine> &lines)
{
    QVector<StoreSplit> splits;
    for (const StoreId store : storesOf(lines))
        splits << splitOver(lines, {store}, 0);
    std::stable_sort(splits.begin(), splits.end(),
                     [](const StoreSplit &left, const StoreSplit &right) { return rankOf(left) < rankOf(right); });
    return splits;
}

std::optional<StoreSplit> bestSplit(const QVector<PricedLine> &lines, qint64 tripCost)
{
    std::optional<StoreSplit> best;
    QVector<StoreId> chosen;
    tryAll(lines, storesOf(lines), 0, tripCost, chosen, best);
    return best;
}

} // namespace larder
