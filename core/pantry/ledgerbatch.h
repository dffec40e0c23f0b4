// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pantry/ledgerrepository.h"
#include "core/pantry/lotbook.h"

#include <QHash>
#include <QMap>

namespace larder {

/// Holds back what many bookings of one transaction write, and writes it together: a lot that changes several times is
/// written once, one that comes and goes not at all. The ledger gets every entry, in order.
///
/// Works inside transactions that have begun writing; what is not flushed is not booked. What it knows of the lots holds
/// from one transaction to the next unless somebody else changed them: begin() or forget().
class LedgerBatch : public LotBook
{
public:
    explicit LedgerBatch(Database &database) : m_repository(database) {}

    /// At the begin of each transaction but the first.
    void begin() { m_isReserved = false; }
    /// After somebody else changed lots, or a transaction was rolled back.
    void forget();
    /// Reads the lots of @p products in one go; others are read when they are asked for.
    [[nodiscard]] Result<void> load(const QVector<ProductId> &products);
    /// Writes everything held back.
    [[nodiscard]] Result<void> flush();

    [[nodiscard]] EventId newestEvent() const { return m_newestEvent; }
    [[nodiscard]] Result<qint64> onHand(ProductId product);

    Result<EventId> append(const StockEvent &event) override;
    Result<void> touch(ProductId product, qint64 atMs) override;
    Result<QVector<Lot>> lots(ProductId product) override;
    Result<LotId> insertLot(const Lot &lot) override;
    Result<void> storeLot(const Lot &lot) override;

private:
    /// The lots of one product, as the table has them and as they are now.
    struct Shelf
    {
        QVector<Lot> stored;
        QVector<Lot> now;
        bool isChanged = false;
    };
    Result<Shelf *> shelf(ProductId product);
    Result<void> reserveNumbers();
    void change(Shelf &shelf, ProductId product);
    Result<void> flushLots();
    Result<bool> flushShelf(Shelf &shelf, QVector<Lot> &added, QVector<LotId> &gone);

    LedgerRepository m_repository;
    QHash<ProductId, Shelf> m_shelves;
    QVector<ProductId> m_changed; ///< in the order of their first change
    QMap<ProductId, qint64> m_touched; ///< product → when
    QVector<StockEvent> m_events;
    bool m_isReserved = false;
    LotId m_newestLot;
    LotId m_storedLot; ///< the newest that the table knows of
    EventId m_newestEvent;
};

} // namespace larder
