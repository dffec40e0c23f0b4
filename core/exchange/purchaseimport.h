// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importnames.h"
#include "core/exchange/namedecisions.h"
#include "core/pantry/stockledger.h"

#include <functional>

namespace larder {

/// What an import did, or would do.
struct ImportReport
{
    int rows = 0; ///< data rows of the file
    int accepted = 0; ///< booked as purchases
    int duplicates = 0; ///< booked by an earlier import
    int notPantry = 0; ///< names that are not pantry things
    int newProducts = 0;
    int remembered = 0; ///< names whose meaning was decided and is new
    QVector<RejectedRow> rejected;
    ActionId action; ///< none where nothing was booked
};

/// Books a purchase file as one action: one undo takes it back whole, and a second import adds nothing.
/// Lives on the core thread; the file is read on any.
class PurchaseImport
{
public:
    /// What the rows of files are stored under, with LedgerRepository::insertRef().
    static QString source();
    /// Called now and then; false cancels.
    using Progress = std::function<bool(int done, int all)>;

    PurchaseImport(ActionJournal &journal, ProductService &products, StockLedger &ledger)
        : m_journal(journal)
        , m_products(products)
        , m_ledger(ledger)
    {}

    /// @p decisions are applied and remembered in the same action, so that the next file needs no second answer.
    /// Errors: Cancelled and storage's; nothing is changed then. @p isDryRun tells what would happen and changes nothing.
    [[nodiscard]] Result<ImportReport> book(const PurchaseFile &file, const QString &fileName, bool isDryRun,
                                            const Progress &progress = {}, const QVector<NameDecision> &decisions = {});
    /// The names of a file, and what would happen to each.
    [[nodiscard]] Result<QVector<ImportName>> names(const PurchaseFile &file);

private:
    struct Known;
    Result<KnownNames> knownNames();
    Result<Known> loadKnown(const PurchaseFile &file, const QVector<NameDecision> &decisions);
    Result<void> bookRows(ActionId action, const PurchaseFile &file, Known &known, ImportReport &report,
                          const Progress &progress);
    Result<void> bookRow(ActionId action, const PurchaseRow &row, Known &known, ImportReport &report);
    Result<void> bookPurchase(ActionId action, const PurchaseRow &row, const Product &product, StoreId store,
                              Known &known, ImportReport &report);
    Result<void> remember(const NameDecision &decision, const PurchaseRow &row, StoreId store, Known &known,
                          ImportReport &report);
    Result<Product> decided(const NameDecision &decision, const PurchaseRow &row, StoreId store, Known &known,
                            ImportReport &report);
    Result<Product> productNamed(const QString &name, const PurchaseRow &row, StoreId store, Known &known,
                                 ImportReport &report);
    Result<Product> productOfName(const QString &name, const PurchaseRow &row, Known &known, ImportReport &report);
    Result<Product> back(const Product &product, Known &known);
    Result<StoreId> storeFor(const PurchaseRow &row, Known &known);

    ActionJournal &m_journal;
    ProductService &m_products;
    StockLedger &m_ledger;
};

} // namespace larder
