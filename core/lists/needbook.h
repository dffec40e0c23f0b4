// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/guestrepository.h"
#include "core/foresight/outlookcache.h"
#include "core/lists/listrules.h"
#include "core/prices/storeprices.h"

#include <QHash>

namespace larder {

/// What the products need as far as nothing is written down or on its way, kept in memory from one look at the list to
/// the next. Lives on one thread, beside its connection.
class NeedBook
{
public:
    NeedBook(Database &database, ForesightService &foresight)
        : m_database(database)
        , m_cache(database, foresight)
        , m_guests(database)
    {}

    /// Brings the book to a day. What did not change since the last time is not worked out again.
    [[nodiscard]] Result<void> refresh(QDate asOf, ServiceLevel level);

    [[nodiscard]] const QHash<ProductId, Need> &needs() const { return m_needs; }
    /// None where the product is archived or unknown. Valid until the next refresh.
    [[nodiscard]] const Outlook *outlook(ProductId product) const { return m_cache.outlook(product); }
    [[nodiscard]] const TripPlan &trips() const { return m_cache.trips(); }
    [[nodiscard]] const StorePrices &prices() const { return m_prices; }
    /// What a product needs beyond @p covered, and what of it is bought regularly.
    [[nodiscard]] std::optional<Need> needOf(const Outlook &outlook, qint64 covered,
                                             const QVector<RecurringWant> &regular) const;

private:
    Result<void> refreshPrices(const OutlookCache::News &news, QDate asOf);

    Database &m_database;
    OutlookCache m_cache;
    GuestRepository m_guests;
    Guests m_known; ///< those that m_needs counts on
    ServiceLevel m_level = ServiceLevel::Normal;
    QHash<ProductId, Need> m_needs;
    StorePrices m_prices;
    bool m_isWhole = false; ///< needs and prices are of the cache's last refresh
};

} // namespace larder
