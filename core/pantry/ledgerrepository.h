// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pantry/lotbook.h"
#include "core/storage/database.h"

namespace larder {

/// The ledger's tables: events, lots, references.
class LedgerRepository final : public LotBook
{
public:
    explicit LedgerRepository(Database &database) : m_database(database) {}

    Result<EventId> append(const StockEvent &event) override;
    /// Many events that have their numbers already, several times quicker than one by one.
    [[nodiscard]] Result<void> appendNumbered(const QVector<StockEvent> &events);
    /// Live events oldest first: all, or those of one product, or those of the days up to @p until. Events of a product
    /// that was merged into another are the other's, here and below.
    [[nodiscard]] Result<QVector<StockEvent>> live(ProductId product = {}, QDate until = {});
    /// All events, the reverted ones too, newest first; with the flag "reverted".
    struct LoggedEvent
    {
        StockEvent event;
        QString product;
        QString unit;
        QString store;
        bool isReverted = false;
        std::optional<EventKind> undone = {}; ///< of Reverted: the kind of what it took back or let count again …
        qint64 undoneDelta = 0; ///< … and its amount
        bool isUndone = false; ///< … and whether that is taken back now
        QString
            bookedAs; ///< the name of the product it was booked for, which may since have been merged into @c product
        QString member = {}; ///< who did it, where that is known
        QString via = {}; ///< as Action::via
    };
    [[nodiscard]] Result<QVector<LoggedEvent>> log(ProductId product, int limit);
    /// The actions that booked something of this product and of nothing else, once: no import, no sample.
    [[nodiscard]] Result<QVector<ActionId>> bookingsOf(ProductId product);
    /// As they were booked.
    [[nodiscard]] Result<QVector<StockEvent>> ofAction(ActionId action);
    [[nodiscard]] Result<std::optional<StockEvent>> event(EventId event);
    /// Live events of one lot in the order they were booked.
    [[nodiscard]] Result<QVector<StockEvent>> liveOfLot(LotId lot);
    [[nodiscard]] Result<bool> isReverted(EventId event);
    /// The newest later action that took back single events of @p action, or put a lot of its right after that.
    [[nodiscard]] Result<ActionId> takenBackBy(ActionId action);
    /// The newest later action that booked something on a lot which @p action gave to another product.
    [[nodiscard]] Result<ActionId> bookedSinceMerge(ActionId action);
    [[nodiscard]] Result<void> setReverted(EventId event, bool isReverted);
    Result<void> touch(ProductId product, qint64 atMs) override;
    /// Touches every product, after something that concerns them all.
    [[nodiscard]] Result<void> touchAll(qint64 atMs);
    [[nodiscard]] Result<EventId> newestEvent();
    /// The currency of the newest price; empty where none was ever noted.
    [[nodiscard]] Result<QByteArray> newestCurrency();
    /// What was ever bought of a product, and used, and still counts.
    struct Bought
    {
        qint64 times = 0;
        qint64 milli = 0;
        qint64 used = 0;
    };
    [[nodiscard]] Result<Bought> bought(ProductId product);
    /// The newest purchase of a product that still counts, of @p from or a later day; none where there is none.
    [[nodiscard]] Result<EventId> newestPurchase(ProductId product, QDate from);
    [[nodiscard]] Result<QDate> newestDay();

    /// Of one product, or all.
    Result<QVector<Lot>> lots(ProductId product = {}) override;
    [[nodiscard]] Result<QVector<Lot>> lots(const QVector<ProductId> &products);
    [[nodiscard]] Result<std::optional<Lot>> lot(LotId lot);
    Result<LotId> insertLot(const Lot &lot) override;
    /// Makes a lot under the number that it has already; again, where it was used up.
    [[nodiscard]] Result<void> restoreLot(const Lot &lot);
    Result<void> storeLot(const Lot &lot) override;
    /// Many at a time: lots that have their numbers already; lots that are used up.
    [[nodiscard]] Result<void> insertNumbered(const QVector<Lot> &lots);
    [[nodiscard]] Result<void> removeLots(const QVector<LotId> &lots);
    /// The highest numbers ever given, also to lots that are used up.
    [[nodiscard]] Result<LotId> newestLotEver();
    [[nodiscard]] Result<EventId> newestEventEver();
    /// No lot up to @p newest is numbered so again.
    [[nodiscard]] Result<void> useUpLotNumbers(LotId newest);
    [[nodiscard]] Result<qint64> onHand(ProductId product);

    [[nodiscard]] Result<bool> isBooked(const QString &source, const QString &ref);
    [[nodiscard]] Result<void> insertRef(const QString &source, const QString &ref, EventId event);
    /// For audits: events whose `reverted` entries (undo, redo, undo …) disagree with the set of reverted events.
    [[nodiscard]] Result<QVector<EventId>> eventsRevertedInOneTableOnly();
    /// For audits: references to events that are not there.
    [[nodiscard]] Result<QVector<qint64>> refsWithoutEvent();
    /// Every ref of a source; for imports, which look up thousands.
    [[nodiscard]] Result<QVector<QString>> refs(const QString &source);

private:
    Result<qint64> insertEvent(EventId id, const StockEvent &event);

    Database &m_database;
};

} // namespace larder
