// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/alerts.h"

#include "core/storage/transaction.h"

namespace larder {

Result<QVector<Outlook>> Alerts::refresh(QDate today)
{
    auto outlooks = m_foresight.outlooks(today);
    auto trips = m_foresight.trips(today);
    auto raised = m_repository.raised();
    if (!outlooks || !trips || !raised)
        return fail(!outlooks ? outlooks.error() : !trips ? trips.error() : raised.error());
    QVector<Outlook> crossed;
    QVector<ProductId> risen;
    for (const Outlook &outlook : std::as_const(*outlooks)) {
        const bool runsOut = supplyOf(outlook, *trips) == Supply::RunsOut;
        const bool isKnown = raised->contains(outlook.product.id);
        if (runsOut && !isKnown)
            crossed.push_back(outlook);
        else if (!runsOut && isKnown)
            risen.push_back(outlook.product.id);
        raised->remove(outlook.product.id);
    }
    for (const ProductId gone : std::as_const(*raised)) // put away or merged: it may come back
        risen.push_back(gone);
    if (crossed.isEmpty() && risen.isEmpty())
        return crossed;
    return inTransaction(m_database, [&]() -> Result<QVector<Outlook>> {
        for (const Outlook &outlook : std::as_const(crossed))
            LARDER_TRY(m_repository.raise(outlook.product.id, today));
        for (const ProductId product : std::as_const(risen))
            LARDER_TRY(m_repository.drop(product));
        return crossed;
    });
}

} // namespace larder
