// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/ledgerbatch.h"

#include <algorithm>

namespace larder {

/// Nobody else writes while the transaction lasts, so the next numbers are known.
Result<void> LedgerBatch::reserveNumbers()
{
    if (m_isReserved)
        return {};
    auto lot = m_repository.newestLotEver();
    auto event = m_repository.newestEventEver();
    if (!lot || !event)
        return fail(!lot ? lot.error() : event.error());
    m_newestLot = *lot;
    m_storedLot = *lot;
    m_newestEvent = *event;
    m_isReserved = true;
    return {};
}

void LedgerBatch::forget()
{
    m_shelves.clear();
    m_changed.clear();
    m_touched.clear();
    m_events.clear();
    m_isReserved = false;
}

Result<void> LedgerBatch::load(const QVector<ProductId> &products)
{
    QVector<ProductId> missing;
    for (const ProductId product : products) {
        if (!m_shelves.contains(product)) {
            m_shelves.insert(product, {});
            missing << product;
        }
    }
    if (missing.isEmpty())
        return {};
    auto lots = m_repository.lots(missing);
    if (!lots)
        return fail(lots.error());
    for (const Lot &lot : std::as_const(*lots))
        m_shelves[lot.product].stored << lot;
    for (const ProductId product : std::as_const(missing)) {
        Shelf &shelf = m_shelves[product];
        shelf.now = shelf.stored;
    }
    return {};
}

Result<LedgerBatch::Shelf *> LedgerBatch::shelf(ProductId product)
{
    auto found = m_shelves.find(product);
    if (found == m_shelves.end()) {
        LARDER_TRY(load({product}));
        found = m_shelves.find(product);
    }
    return &*found;
}

Result<qint64> LedgerBatch::onHand(ProductId product)
{
    auto there = shelf(product);
    if (!there)
        return fail(there.error());
    qint64 sum = 0;
    for (const Lot &lot : std::as_const((*there)->now))
        sum += lot.milli;
    return sum;
}

Result<EventId> LedgerBatch::append(const StockEvent &event)
{
    LARDER_TRY(reserveNumbers());
    m_newestEvent = EventId(m_newestEvent.value + 1);
    m_events << event;
    m_events.last().id = m_newestEvent;
    return m_newestEvent;
}

Result<void> LedgerBatch::touch(ProductId product, qint64 atMs)
{
    m_touched.insert(product, atMs);
    return {};
}

Result<QVector<Lot>> LedgerBatch::lots(ProductId product)
{
    auto there = shelf(product);
    if (!there)
        return fail(there.error());
    return (*there)->now;
}

Result<LotId> LedgerBatch::insertLot(const Lot &lot)
{
    LARDER_TRY(reserveNumbers());
    auto there = shelf(lot.product);
    if (!there)
        return fail(there.error());
    m_newestLot = LotId(m_newestLot.value + 1);
    (*there)->now << lot;
    (*there)->now.last().id = m_newestLot;
    change(**there, lot.product);
    return m_newestLot;
}

Result<void> LedgerBatch::storeLot(const Lot &lot)
{
    auto there = shelf(lot.product);
    if (!there)
        return fail(there.error());
    QVector<Lot> &now = (*there)->now;
    const auto same =
        std::lower_bound(now.begin(), now.end(), lot.id, [](const Lot &one, LotId id) { return one.id < id; });
    if (same == now.end() || same->id != lot.id)
        return {};
    if (lot.milli == 0)
        now.erase(same);
    else
        *same = lot;
    change(**there, lot.product);
    return {};
}

void LedgerBatch::change(Shelf &shelf, ProductId product)
{
    if (!std::exchange(shelf.isChanged, true))
        m_changed << product;
}

/// Writes what became of the stored lots but for those that are new or gone; whether there was anything to write.
/// Both lists are in the order of their numbers, and those of new lots are above all that were stored.
Result<bool> LedgerBatch::flushShelf(Shelf &shelf, QVector<Lot> &added, QVector<LotId> &gone)
{
    bool isWritten = false;
    auto now = shelf.now.cbegin();
    for (const Lot &stored : std::as_const(shelf.stored)) {
        const bool isThere = now != shelf.now.cend() && now->id == stored.id;
        if (!isThere)
            gone << stored.id;
        else if (*now != stored)
            LARDER_TRY(m_repository.storeLot(*now));
        isWritten = isWritten || !isThere || *now != stored;
        now += isThere ? 1 : 0;
    }
    isWritten = isWritten || now != shelf.now.cend();
    for (; now != shelf.now.cend(); ++now)
        added << *now;
    shelf.stored = shelf.now;
    shelf.isChanged = false;
    return isWritten;
}

Result<void> LedgerBatch::flushLots()
{
    QVector<Lot> added;
    QVector<LotId> gone;
    for (const ProductId product : std::as_const(m_changed)) {
        auto isWritten = flushShelf(m_shelves[product], added, gone);
        if (!isWritten)
            return fail(isWritten.error());
        if (!*isWritten) // the ledger has news, the lots have none
            m_touched.insert(product, m_events.last().atMs);
        else
            m_touched.remove(product);
    }
    m_changed.clear();
    std::sort(added.begin(), added.end(), [](const Lot &left, const Lot &right) { return left.id < right.id; });
    LARDER_TRY(m_repository.removeLots(gone));
    LARDER_TRY(m_repository.insertNumbered(added));
    if (!added.isEmpty())
        m_storedLot = added.last().id;
    // Numbers of lots that came and went in here are never given again: the ledger names them.
    if (m_newestLot > m_storedLot)
        LARDER_TRY(m_repository.useUpLotNumbers(m_newestLot));
    m_storedLot = m_newestLot;
    return {};
}

Result<void> LedgerBatch::flush()
{
    LARDER_TRY(flushLots());
    LARDER_TRY(m_repository.appendNumbered(m_events));
    for (auto touched = m_touched.cbegin(); touched != m_touched.cend(); ++touched)
        LARDER_TRY(m_repository.touch(touched.key(), touched.value()));
    m_touched.clear();
    m_events.clear();
    return {};
}

} // namespace larder
