// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/parse.h"
#include "core/pantry/actionjournal.h"
#include "core/pantry/ledgerrepository.h"
#include "core/pantry/lotbook.h"
#include "core/pantry/lotrules.h"
#include "core/pantry/productservice.h"

namespace larder {

/// One purchase to book. An invalid day is today.
struct Purchase
{
    ProductId product;
    qint64 milli = 0; ///< > 0, thousandths of the product's unit
    std::optional<Quantity> typed;
    QDate day;
    QDate bestBefore; ///< invalid: from the product's shelf life, else none
    LocationId location; ///< none: where the product usually stands
    std::optional<Money> paid; ///< total
    StoreId store;
    bool isUndated = false; ///< has no best-before date, whatever the shelf life
};

/// What a booking did.
struct Booked
{
    ActionId action;
    Product product;
    qint64 taken = 0; ///< thousandths
    qint64 onHand = 0; ///< thousandths, the ledger's amount afterwards
};

/// Books what happens to stock: events appended, current lots kept beside them in the same transaction.
///
/// Every public booking is one action and one undo step, durable when it returns. Lives on the core thread.
/// Errors of all: InvalidInput (amount not positive, day impossible), NotFound, and storage's.
class StockLedger
{
public:
    StockLedger(Database &database, Clock &clock, ActionJournal &journal, ProductService &products)
        : m_repository(database)
        , m_clock(clock)
        , m_journal(journal)
        , m_products(products)
        , m_book(&m_repository)
    {}
    StockLedger(const StockLedger &) = delete;
    StockLedger &operator=(const StockLedger &) = delete;

    /// Takes @p milli; more than is recorded is booked whole, the missing part as a correction in the same action.
    [[nodiscard]] Result<Booked> consume(ProductId product, qint64 milli, bool isSpoiled = false, QDate day = {},
                                         std::optional<Quantity> typed = {}, LotId chosen = {});
    /// "Used one": one pack, the opened one first, else the first to expire.
    [[nodiscard]] Result<Booked> finish(ProductId product);
    /// Opens one pack of the lot that is used next. Errors: Refused where nothing closed is there.
    [[nodiscard]] Result<Booked> open(ProductId product);
    /// Moves @p milli (all where not given) to a place (a path, made where new), lots keep their dates.
    /// @p from, where not empty, are the only lots to take it from.
    [[nodiscard]] Result<Booked> move(ProductId product, std::optional<qint64> milli, const QString &place,
                                      const QVector<LotId> &from = {});
    /// Says how much is there now; 0 is "All gone". Evidence even where it equals the record.
    [[nodiscard]] Result<Booked> count(ProductId product, qint64 milli, std::optional<Quantity> typed = {});

    /// Takes one purchase, use or waste back alone, even one of many of an action, even weeks later; see EventTakeBack.
    /// One action of its own. Errors: Refused for other kinds and for what is taken back already, NotFound.
    [[nodiscard]] Result<Booked> takeBack(EventId event);
    /// The same for all that one action bought and used of one product. Errors: NotFound where there is nothing left.
    [[nodiscard]] Result<Booked> takeBack(ActionId action, ProductId product);

    // Inside a running action, for imports and composed actions:
    [[nodiscard]] Result<EventId> bookPurchase(ActionId action, const Product &product, const Purchase &purchase);
    /// A purchase as typed; fills in amount and best-before date, and the action's sentence. A bare number is in the product's unit.
    [[nodiscard]] Result<Booked> bookTypedPurchase(ActionId action, const Product &product, const TypedAmount &amount,
                                                   Purchase purchase);
    [[nodiscard]] Result<void> bookTaking(ActionId action, const Product &product, qint64 milli, EventKind kind,
                                          QDate day, std::optional<Quantity> typed = {}, LotId chosen = {});
    [[nodiscard]] Result<void> bookCount(ActionId action, const Product &product, qint64 milli, QDate day,
                                         std::optional<Quantity> typed = {});
    [[nodiscard]] Result<void> bookOpening(ActionId action, const Product &product, QDate day);

    /// Lets the bookings inside a running action that @p work does go through @p book, which is flushed by the caller.
    template<class Work>
    auto through(LotBook &book, Work work) -> decltype(work())
    {
        LotBook *before = std::exchange(m_book, &book);
        auto result = work();
        m_book = before;
        return result;
    }

    [[nodiscard]] LedgerRepository &repository() { return m_repository; }

private:
    template<class Work>
    Result<Booked> book(const QString &kind, ProductId product, Work work);
    Result<Product> countsFor(ProductId product);
    Result<Booked> takeBack(ProductId product, const QVector<StockEvent> &events);
    Result<Booked> told(ActionId action, const Product &product, qint64 taken);
    Result<void> checkDay(QDate day);
    /// This second's day and offset; zones are slow to ask for each of a hundred thousand rows.
    struct Moment
    {
        qint64 second = -1;
        QDate today;
        int utcOffset = 0;
    };
    const Moment &moment();

    Result<EventId> append(ActionId action, EventKind kind, const Lot &lot, qint64 delta, QDate day,
                           const Purchase *purchase = nullptr, std::optional<Quantity> typed = {});
    Result<Lot> splitOff(ActionId action, const Lot &from, qint64 milli, Lot to, EventKind kind, QDate day);

    LedgerRepository m_repository;
    Clock &m_clock;
    Moment m_moment;
    ActionJournal &m_journal;
    ProductService &m_products;
    LotBook *m_book; ///< where bookings go: the repository, or a batch in front of it
};

} // namespace larder
