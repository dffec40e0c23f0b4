// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/needbook.h"

#include <utility>

namespace larder {

Result<void> NeedBook::refresh(QDate asOf, ServiceLevel level)
{
    auto guests = m_guests.guests();
    auto news = m_cache.refresh(asOf);
    const bool wasWhole = std::exchange(m_isWhole, false);
    if (!guests || !news)
        return fail(!guests ? guests.error() : news.error());
    if (!wasWhole)
        news->isAll = news->isRead = true; // what failed in between is made good
    LARDER_TRY(refreshPrices(*news, asOf));
    m_isWhole = true;
    // Who lives here matters to guests alone.
    const bool areOthers = guests->visits != m_known.visits
                           || (!guests->visits.isEmpty() && guests->householdSize != m_known.householdSize);
    const bool isAll = news->isAll || level != m_level || areOthers;
    m_known = *guests;
    m_level = level;
    const auto judge = [this](const Outlook &outlook) {
        if (const auto need = needOf(outlook, 0, {}))
            m_needs.insert(outlook.product.id, *need);
    };
    if (isAll) {
        m_needs.clear();
        for (const Outlook &outlook : m_cache.outlooks())
            judge(outlook);
        return {};
    }
    for (const ProductId product : std::as_const(news->products)) {
        m_needs.remove(product);
        if (const Outlook *outlook = m_cache.outlook(product))
            judge(*outlook);
    }
    return {};
}

Result<void> NeedBook::refreshPrices(const OutlookCache::News &news, QDate asOf)
{
    if (news.isRead) {
        auto prices = StorePrices::read(m_database, asOf);
        if (!prices)
            return fail(prices.error());
        m_prices = *prices;
        return {};
    }
    for (const ProductId product : news.products)
        LARDER_TRY(m_prices.refresh(m_database, product));
    return {};
}

std::optional<Need> NeedBook::needOf(const Outlook &outlook, qint64 covered,
                                     const QVector<RecurringWant> &regular) const
{
    return larder::needOf(outlook, trips(), m_level, covered, {regular, m_known});
}

} // namespace larder
