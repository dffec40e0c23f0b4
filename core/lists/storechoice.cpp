// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/storechoice.h"

namespace larder {

std::optional<qint64> StoreChoice::dearerAt(StoreId other, StoreId store) const
{
    std::optional<qint64> difference;
    for (const PricedLine &line : lines) {
        if (line.cost.contains(store) && line.cost.contains(other))
            difference = difference.value_or(0) + line.cost[other] - line.cost[store];
    }
    return difference;
}

StoreChoice chooseStores(const QVector<ListItem> &items, const StorePrices &prices, const Money &tripCost)
{
    StoreChoice choice;
    choice.tripCost = tripCost;
    for (const ListItem &item : items) {
        if (item.section != Section::Buy || item.isChecked || !item.product.isValid())
            continue;
        PricedLine line{item.name, {}};
        for (const StorePrice &price : prices.of(item.product)) {
            const auto cost = price.cost(item.amount.milli);
            if (!cost || cost->currency != tripCost.currency)
                continue;
            line.cost.insert(price.store, cost->minor);
            choice.names.insert(price.store, prices.storeName(price.store));
        }
        choice.lines << line;
    }
    choice.singles = singleStores(choice.lines);
    choice.best = bestSplit(choice.lines, tripCost.minor);
    return choice;
}

} // namespace larder
