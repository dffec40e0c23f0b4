// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prices/pricerepository.h"

#include <optional>

namespace larder {

/// What one product cost at one store: a total and the amount it was paid for, so that nothing is rounded before it must be.
struct StorePrice
{
    StoreId store;
    Money paid; ///< the newest
    qint64 milli = 0; ///< > 0, thousandths of the product's unit
    QDate seenOn;
    qint64 lowestPaid = 0; ///< of the cheapest purchase per unit, in the same currency …
    qint64 lowestMilli = 0; ///< … for this amount, > 0

    /// What @p amount (>= 0 thousandths) costs at the newest price, half a minor unit rounded up. std::nullopt beyond 64 bits.
    [[nodiscard]] std::optional<Money> cost(qint64 amount) const;
};

/// What products cost at the stores they were bought at in the last 180 days. A value; reading takes one query, and one more
/// for the names of the stores.
class StorePrices
{
public:
    static constexpr int kMemoryDays = 180;

    [[nodiscard]] static Result<StorePrices> read(Database &database, QDate asOf);
    /// Reads one product again, after something was bought, taken back or merged.
    [[nodiscard]] Result<void> refresh(Database &database, ProductId product);

    /// Cheapest per unit first by the newest prices; empty where none is known.
    [[nodiscard]] QVector<StorePrice> of(ProductId product) const { return m_prices.value(product); }
    [[nodiscard]] std::optional<StorePrice> at(ProductId product, StoreId store) const;
    [[nodiscard]] QString storeName(StoreId store) const { return m_stores.value(store); }

private:
    void add(const QVector<PricePaid> &paid);

    QDate m_asOf;
    QHash<ProductId, QVector<StorePrice>> m_prices;
    QHash<StoreId, QString> m_stores;
};

} // namespace larder
