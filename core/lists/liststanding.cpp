// SPDX-License-Identifier: GPL-3.0-or-later
// What of a list still stands: purchases settle it.
#include "core/lists/listservice.h"

#include <algorithm>

namespace larder {

/// A line ends with the next purchase of its product. Worked out when read, so undoing the purchase brings the line back.
Result<bool> ListService::isSettled(ProductId product, const Since &since)
{
    auto bought = m_ledger.newestPurchase(product, since.day);
    if (!bought)
        return fail(bought.error());
    return since.event < *bought;
}

Result<bool> ListService::isFirst(ListId list)
{
    return m_repository.list({}, false).map([list](ListId first) { return first == list; });
}

/// The origins of a product that were sent away and have not come back.
Result<QSet<QString>> ListService::withdrawnOf(ProductId product)
{
    auto all = m_repository.withdrawn(product);
    if (!all)
        return fail(all.error());
    const TripPlan &trips = m_book.trips();
    const qint64 tripGap = trips.next.daysTo(trips.afterNext);
    QSet<QString> standing;
    for (const WithdrawnOrigin &origin : std::as_const(*all)) {
        // One turn of what is bought regularly was ended: the next one keeps off that trip only.
        const bool isRegular = origin.origin == originName(OriginKind::Recurring);
        if (isRegular && origin.since.day.daysTo(trips.asOf) >= tripGap)
            continue;
        auto settled = isSettled(product, origin.since);
        if (!settled)
            return fail(settled.error());
        if (!*settled)
            standing.insert(origin.origin);
    }
    return standing;
}

Result<QVector<ListLine>> ListService::standingLines(ListId list)
{
    auto lines = m_repository.lines(list);
    if (!lines)
        return lines;
    for (ListLine &line : *lines)
        LARDER_TRY(settleBought(line));
    return lines;
}

Result<QVector<ListLine>> ListService::written(const QString &name)
{
    auto list = m_repository.list(name, false);
    return list ? standingLines(*list) : fail(list.error());
}

/// Only the one line is looked up: a long list is written line by line.
Result<std::optional<ListLine>> ListService::standingLine(ListId list, const ListItem &item,
                                                          const std::function<bool(const ListLine &)> &isIt)
{
    auto lines = m_repository.lines(list, item.line, item.product);
    if (!lines)
        return fail(lines.error());
    const auto found = std::find_if(lines->begin(), lines->end(), isIt);
    if (found == lines->end())
        return std::optional<ListLine>();
    LARDER_TRY(settleBought(*found));
    return std::optional(*found);
}

Result<void> ListService::settleBought(ListLine &line)
{
    auto settled = line.product.isValid() ? isSettled(line.product, line.since) : Result<bool>(false);
    if (!settled)
        return fail(settled.error());
    if (*settled)
        line.clear();
    return {};
}

} // namespace larder
