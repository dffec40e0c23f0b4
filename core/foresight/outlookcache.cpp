// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/outlookcache.h"

#include <algorithm>

namespace larder {

namespace {

constexpr qsizetype kMostSingly = 400; // more than these are faster read in one go

bool isBefore(const Outlook &outlook, ProductId product)
{
    return outlook.product.id < product;
}

} // namespace

Result<OutlookCache::News> OutlookCache::refresh(QDate asOf)
{
    auto calendar = m_foresight.calendar(asOf);
    if (!calendar)
        return fail(calendar.error());
    const bool mayKeep = !m_database.isInTransaction() && !calendar->isPast;
    const bool isSameDay = m_isKept && m_calendar.trips.asOf == asOf;
    const bool isSameCalendar =
        isSameDay && calendar->trips == m_calendar.trips && calendar->pastTrips == m_calendar.pastTrips;
    m_calendar = *calendar;
    if (!mayKeep || !isSameDay)
        return readAll(asOf);
    // Before the rows themselves: what is committed in between is seen now, and once more the next time.
    auto touched = m_models.touchedAfter(m_head);
    if (!touched)
        return fail(touched.error());
    if (touched->isCategory || touched->products.size() > kMostSingly)
        return readAll(asOf);
    m_isKept = false; // until all of it is done
    LARDER_TRY(readSome(touched->products));
    m_head = std::max(m_head, touched->head);
    m_isKept = true;
    if (isSameCalendar && !touched->isAbsence)
        return News{false, false, touched->products};
    for (Outlook &outlook : m_outlooks)
        foreseeOne(outlook);
    return News{true, false, touched->products};
}

Result<OutlookCache::News> OutlookCache::readAll(QDate asOf)
{
    m_isKept = false;
    auto head = m_models.streamHead();
    auto outlooks = m_models.outlooks();
    if (!head || !outlooks)
        return fail(!head ? head.error() : outlooks.error());
    const bool wasSaidLater = std::any_of(outlooks->cbegin(), outlooks->cend(),
                                          [asOf](const Outlook &outlook) { return outlook.product.lastsSaid > asOf; });
    m_isKept = !m_database.isInTransaction() && !m_calendar.isPast && !wasSaidLater;
    if (m_calendar.isPast || wasSaidLater)
        outlooks = m_foresight.outlooks(asOf);
    if (!outlooks)
        return fail(outlooks.error());
    m_outlooks = *outlooks;
    m_head = std::max(m_head, *head);
    if (!m_calendar.isPast && !wasSaidLater) {
        for (Outlook &outlook : m_outlooks)
            foreseeOne(outlook);
    }
    return News{true, true, {}};
}

Result<void> OutlookCache::readSome(const QSet<ProductId> &products)
{
    if (products.isEmpty())
        return {};
    auto read = m_models.outlooksOf({products.cbegin(), products.cend()});
    if (!read)
        return fail(read.error());
    QHash<ProductId, Outlook> found;
    for (const Outlook &outlook : std::as_const(*read))
        found.insert(outlook.product.id, outlook);
    for (const ProductId product : products) {
        const auto at = std::lower_bound(m_outlooks.begin(), m_outlooks.end(), product, isBefore);
        const bool isKnown = at != m_outlooks.end() && at->product.id == product;
        const auto now = found.constFind(product);
        if (now == found.cend()) {
            if (isKnown)
                m_outlooks.erase(at);
            continue;
        }
        Outlook &outlook = isKnown ? *at : *m_outlooks.insert(at, *now);
        outlook = *now;
        foreseeOne(outlook);
    }
    return {};
}

void OutlookCache::foreseeOne(Outlook &outlook) const
{
    foresee(outlook, m_calendar.trips, m_calendar.living, m_calendar.pastTrips);
}

const Outlook *OutlookCache::outlook(ProductId product) const
{
    const auto at = std::lower_bound(m_outlooks.cbegin(), m_outlooks.cend(), product, isBefore);
    return at != m_outlooks.cend() && at->product.id == product ? &*at : nullptr;
}

} // namespace larder
