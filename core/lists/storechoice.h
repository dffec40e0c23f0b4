// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/listitem.h"
#include "core/lists/storesplit.h"
#include "core/prices/storeprices.h"

namespace larder {

/// Where to buy what is open on a list.
struct StoreChoice
{
    QVector<PricedLine> lines; ///< products to buy that are not ticked
    QVector<StoreSplit> singles; ///< as of singleStores()
    std::optional<StoreSplit> best; ///< as of bestSplit(); none without prices
    Money tripCost; ///< of each further trip; the currency of all sums
    QHash<StoreId, QString> names;

    /// How much the lines that both stores have cost more at @p other than at @p store; std::nullopt where there are none.
    [[nodiscard]] std::optional<qint64> dearerAt(StoreId other, StoreId store) const;
};

/// By the newest prices in the currency of @p tripCost; what was paid in another one is not known. Pure.
[[nodiscard]] StoreChoice chooseStores(const QVector<ListItem> &items, const StorePrices &prices,
                                       const Money &tripCost);

} // namespace larder
