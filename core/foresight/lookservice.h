// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/foresightservice.h"
#include "core/foresight/lookround.h"
#include "core/pantry/stockledger.h"

namespace larder {

/// "Have a look": which things to look at, and what a look tells. Lives on the core thread.
class LookService
{
public:
    LookService(Database &database, ActionJournal &journal, ProductService &products, StockLedger &ledger,
                ForesightService &foresight)
        : m_actions(database)
        , m_journal(journal)
        , m_products(products)
        , m_ledger(ledger)
        , m_foresight(foresight)
    {}

    [[nodiscard]] Result<LookRound> round(QDate today);
    /// Books the amount an answer stands for as counted: one action, one undo step. Errors: NotFound.
    [[nodiscard]] Result<Booked> answer(ProductId product, LookAnswer answer, QDate today);
    /// Whether an answer was taken back meanwhile, by whatever way.
    [[nodiscard]] Result<bool> isTakenBack(ActionId answer);

private:
    Result<Booked> book(ActionId action, const Product &product, LookAnswer answer, qint64 milli, QDate today);

    JournalRepository m_actions;
    ActionJournal &m_journal;
    ProductService &m_products;
    StockLedger &m_ledger;
    ForesightService &m_foresight;
};

} // namespace larder
