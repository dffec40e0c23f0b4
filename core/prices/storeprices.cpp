// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prices/storeprices.h"

#include <algorithm>

namespace larder {

namespace {

/// Whether @p paid for @p milli is less per unit than @p other for @p otherMilli.
bool isCheaper(qint64 paid, qint64 milli, qint64 other, qint64 otherMilli)
{
    qint64 left = 0;
    qint64 right = 0;
    if (qMulOverflow(paid, otherMilli, &left) || qMulOverflow(other, milli, &right))
        return double(paid) / double(milli) < double(other) / double(otherMilli);
    return left < right;
}

void take(StorePrice &price, const PricePaid &seen)
{
    const bool isOther = price.paid.currency != seen.paid.currency; // or the first one
    if (isOther || isCheaper(seen.paid.minor, seen.milli, price.lowestPaid, price.lowestMilli)) {
        price.lowestPaid = seen.paid.minor;
        price.lowestMilli = seen.milli;
    }
    price.paid = seen.paid;
    price.milli = seen.milli;
    price.seenOn = seen.day;
}

} // namespace

std::optional<Money> StorePrice::cost(qint64 amount) const
{
    qint64 product = 0;
    if (qMulOverflow(paid.minor, amount, &product) || qAddOverflow(product, milli / 2, &product))
        return std::nullopt;
    return Money{product / milli, paid.currency};
}

void StorePrices::add(const QVector<PricePaid> &paid)
{
    QHash<ProductId, QHash<StoreId, StorePrice>> seen;
    for (const PricePaid &price : paid) {
        StorePrice &known = seen[price.product][price.store];
        known.store = price.store;
        take(known, price);
    }
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        QVector<StorePrice> prices(it->cbegin(), it->cend());
        std::sort(prices.begin(), prices.end(), [](const StorePrice &left, const StorePrice &right) {
            if (isCheaper(left.paid.minor, left.milli, right.paid.minor, right.milli))
                return true;
            return !isCheaper(right.paid.minor, right.milli, left.paid.minor, left.milli) && left.store < right.store;
        });
        m_prices.insert(it.key(), prices);
    }
}

Result<StorePrices> StorePrices::read(Database &database, QDate asOf)
{
    PriceRepository repository(database);
    auto paid = repository.paid(asOf.addDays(-kMemoryDays), asOf);
    auto stores = repository.stores();
    if (!paid || !stores)
        return fail(!paid ? paid.error() : stores.error());
    StorePrices prices;
    prices.m_asOf = asOf;
    prices.m_stores = *stores;
    prices.add(*paid);
    return prices;
}

Result<void> StorePrices::refresh(Database &database, ProductId product)
{
    PriceRepository repository(database);
    auto paid = repository.paid(m_asOf.addDays(-kMemoryDays), m_asOf, product);
    auto stores = repository.stores();
    if (!paid || !stores)
        return fail(!paid ? paid.error() : stores.error());
    m_stores = *stores;
    m_prices.remove(product);
    add(*paid);
    return {};
}

std::optional<StorePrice> StorePrices::at(ProductId product, StoreId store) const
{
    for (const StorePrice &price : m_prices.value(product)) {
        if (price.store == store)
            return price;
    }
    return std::nullopt;
}

} // namespace larder
