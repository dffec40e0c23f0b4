// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/purchaseimport.h"

#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/pantry/productunits.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kSource = u"purchases"_s;
constexpr int kProgressRows = 500;

/// A row's trouble, told from trouble with the disk or with another program.
bool isOfTheRow(const Error &error)
{
    return error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::Ambiguous;
}

} // namespace

/// What is looked up for every row, held in memory for the length of the import.
struct PurchaseImport::Known
{
    QHash<QString, Product> products; ///< by name key
    QHash<std::pair<QString, StoreId>, ProductAlias> aliases;
    QHash<ProductId, Product> byId;
    QHash<QString, StoreId> stores; ///< by name key
    QSet<QString> refs;

    [[nodiscard]] std::optional<ProductAlias> alias(const QString &key, StoreId store) const
    {
        for (const StoreId where : {store, StoreId()}) {
            if (const auto found = aliases.constFind({key, where}); found != aliases.cend())
                return *found;
        }
        return std::nullopt;
    }
};

Result<PurchaseImport::Known> PurchaseImport::loadKnown()
{
    Known known;
    auto products = m_products.all();
    auto aliases = m_products.aliases().all();
    auto stores = m_products.names().stores();
    auto refs = m_ledger.repository().refs(kSource);
    if (!products || !aliases || !stores || !refs)
        return fail(!products  ? products.error()
                    : !aliases ? aliases.error()
                    : !stores  ? stores.error()
                               : refs.error());
    for (const Product &product : std::as_const(*products)) {
        known.products.insert(textKey(product.name), product);
        known.byId.insert(product.id, product);
    }
    for (const ProductAlias &alias : std::as_const(*aliases))
        known.aliases.insert({alias.nameKey, alias.store}, alias);
    for (const auto &[id, name] : std::as_const(*stores))
        known.stores.insert(textKey(name), id);
    known.refs = QSet<QString>(refs->cbegin(), refs->cend());
    return known;
}

Result<StoreId> PurchaseImport::storeFor(const PurchaseRow &row, Known &known)
{
    const QString key = textKey(row.store);
    if (key.isEmpty())
        return StoreId();
    if (const auto found = known.stores.constFind(key); found != known.stores.cend())
        return *found;
    auto store = m_products.names().store(row.store);
    if (store)
        known.stores.insert(key, *store);
    return store;
}

Result<Product> PurchaseImport::productFor(const PurchaseRow &row, StoreId store, Known &known, ImportReport &report)
{
    const QString key = textKey(row.name);
    if (const auto alias = known.alias(key, store); alias && known.byId.contains(alias->product))
        return known.byId.value(alias->product);
    if (const auto found = known.products.constFind(key); found != known.products.cend())
        return *found;
    ProductEdit edit;
    edit.unit = unitOfNew(row.amount);
    edit.packSize = row.amount.packMilli;
    auto product = m_products.create(row.name, edit);
    if (!product)
        return product;
    ++report.newProducts;
    known.products.insert(key, *product);
    known.byId.insert(product->id, *product);
    return product;
}

Result<void> PurchaseImport::bookRow(ActionId action, const PurchaseRow &row, Known &known, ImportReport &report)
{
    if (known.refs.contains(row.ref)) {
        ++report.duplicates;
        return {};
    }
    auto store = storeFor(row, known);
    if (!store)
        return fail(store.error());
    if (const auto alias = known.alias(textKey(row.name), *store); alias && alias->isNotPantry) {
        ++report.notPantry;
        return {};
    }
    auto product = productFor(row, *store, known, report);
    if (!product)
        return fail(product.error());
    auto amount = inProductUnit(row.amount, *product);
    if (!amount)
        return fail(amount.error());
    Purchase purchase;
    purchase.product = product->id;
    purchase.milli = amount->milli;
    purchase.typed = Quantity(row.amount.milli, row.amount.unit.value_or(product->unit));
    purchase.day = row.day;
    purchase.bestBefore = row.bestBefore;
    purchase.paid = row.paid;
    purchase.store = *store;
    auto event = m_ledger.bookPurchase(action, *product, purchase);
    if (!event)
        return fail(event.error());
    LARDER_TRY(m_ledger.repository().insertRef(kSource, row.ref, *event));
    known.refs.insert(row.ref);
    ++report.accepted;
    return {};
}

Result<void> PurchaseImport::bookRows(ActionId action, const PurchaseFile &file, Known &known, ImportReport &report,
                                      const Progress &progress)
{
    int done = 0;
    for (const PurchaseRow &row : file.rows) {
        auto booked = bookRow(action, row, known, report);
        if (!booked && !isOfTheRow(booked.error()))
            return booked;
        if (!booked)
            report.rejected.push_back({row.line, purchaseFieldName(PurchaseField::Amount), booked.error().message});
        if (++done % kProgressRows == 0 && progress && !progress(done, int(file.rows.size())))
            return fail(ErrorKind::Cancelled, Text::tr("The import was stopped. Nothing was changed."));
    }
    return {};
}

Result<ImportReport> PurchaseImport::book(const PurchaseFile &file, const QString &fileName, bool isDryRun,
                                          const Progress &progress)
{
    ImportReport report;
    report.rows = int(file.rows.size() + file.rejected.size());
    report.rejected = file.rejected;
    // What changes nothing (a dry run, a second import) rolls back by failing with this one kind.
    constexpr auto kNothing = ErrorKind::Closed;
    auto outcome = m_journal.act({{}, u"import"_s, {{u"file"_s, QFileInfo(fileName).fileName()}}},
                                 [&](ActionId action) -> Result<void> {
                                     // Read under the lock: another program may be importing the same file.
                                     auto known = loadKnown();
                                     if (!known)
                                         return fail(known.error());
                                     LARDER_TRY(bookRows(action, file, *known, report, progress));
                                     if (isDryRun || report.accepted == 0)
                                         return fail(kNothing, {});
                                     report.action = action;
                                     return m_journal.setNumbers(action, {{u"file"_s, QFileInfo(fileName).fileName()},
                                                                          {u"accepted"_s, report.accepted}});
                                 });
    if (!outcome && outcome.error().kind != kNothing)
        return fail(outcome.error());
    return report;
}

} // namespace larder
