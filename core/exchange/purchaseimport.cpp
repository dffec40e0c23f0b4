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
    KnownNames names;
    QHash<ProductId, Product> byId; ///< archived ones too
    NameDecisions decisions;
    BookedRows booked;
    QSet<std::pair<QString, StoreId>> remembered; ///< names whose decision has been dealt with

    [[nodiscard]] std::optional<ProductAlias> alias(const QString &key, StoreId store) const
    {
        for (const StoreId where : {store, StoreId()}) {
            if (const auto found = names.aliases.constFind({key, where}); found != names.aliases.cend())
                return *found;
        }
        return std::nullopt;
    }
    void add(const Product &product)
    {
        names.byKey.insert(textKey(product.name), product);
        byId.insert(product.id, product);
    }
};

QString PurchaseImport::source()
{
    return u"purchases"_s;
}

Result<KnownNames> PurchaseImport::knownNames()
{
    KnownNames known;
    auto products = m_products.all(true);
    auto aliases = m_products.aliases().all();
    auto stores = m_products.names().stores();
    auto refs = m_ledger.repository().refs(source());
    if (!products || !aliases || !stores || !refs)
        return fail(!products  ? products.error()
                    : !aliases ? aliases.error()
                    : !stores  ? stores.error()
                               : refs.error());
    for (const Product &product : std::as_const(*products)) {
        known.byKey.insert(textKey(product.name), product);
        if (!product.isArchived)
            known.products << product;
    }
    for (const ProductAlias &alias : std::as_const(*aliases))
        known.aliases.insert({alias.nameKey, alias.store}, alias);
    for (const auto &[id, name] : std::as_const(*stores))
        known.stores.insert(textKey(name), id);
    known.refs = QSet<QString>(refs->cbegin(), refs->cend());
    return known;
}

Result<PurchaseImport::Known> PurchaseImport::loadKnown(const PurchaseFile &file,
                                                        const QVector<NameDecision> &decisions)
{
    auto names = knownNames();
    if (!names)
        return fail(names.error());
    Known known{*names, {}, NameDecisions(decisions), BookedRows(refsOf(file.rows), names->refs), {}};
    for (const Product &product : std::as_const(names->byKey)) // names are unique, so these are all products
        known.byId.insert(product.id, product);
    return known;
}

Result<QVector<ImportName>> PurchaseImport::names(const PurchaseFile &file)
{
    return knownNames().map([&](const KnownNames &known) { return namesOf(file, known); });
}

Result<StoreId> PurchaseImport::storeFor(const PurchaseRow &row, Known &known)
{
    const QString key = textKey(row.store);
    if (key.isEmpty())
        return StoreId();
    if (const auto found = known.names.stores.constFind(key); found != known.names.stores.cend())
        return *found;
    auto store = m_products.names().store(row.store);
    if (store)
        known.names.stores.insert(key, *store);
    return store;
}

/// The product that @p name is at that store: remembered, of that name, or new.
Result<Product> PurchaseImport::productNamed(const QString &name, const PurchaseRow &row, StoreId store, Known &known,
                                             ImportReport &report)
{
    const NameMeaning meaning = known.names.meaningOf(textKey(name), store);
    if (meaning.kind == NameMeaning::Kind::OtherName && known.byId.contains(meaning.products.first()))
        return back(known.byId.value(meaning.products.first()), known);
    return productOfName(name, row, known, report);
}

Result<Product> PurchaseImport::productOfName(const QString &name, const PurchaseRow &row, Known &known,
                                              ImportReport &report)
{
    if (const auto found = known.names.byKey.constFind(textKey(name)); found != known.names.byKey.cend())
        return back(known.byId.value(found->countsAs()), known);
    ProductEdit edit;
    edit.unit = unitOfNew(row.amount);
    edit.packSize = row.amount.packMilli;
    auto product = m_products.create(name, edit);
    if (!product)
        return product;
    ++report.newProducts;
    known.add(*product);
    return product;
}

/// What is bought again has not been put away for good.
Result<Product> PurchaseImport::back(const Product &product, Known &known)
{
    if (!product.isArchived)
        return product;
    auto again = m_products.create(product.name, {});
    if (again)
        known.add(*again);
    return again;
}

Result<Product> PurchaseImport::decided(const NameDecision &decision, const PurchaseRow &row, StoreId store,
                                        Known &known, ImportReport &report)
{
    switch (decision.kind) {
    case NameDecision::Kind::SameProduct: {
        auto product = m_products.get(decision.product);
        return product ? back(*product, known) : product;
    }
    case NameDecision::Kind::Rename:
    case NameDecision::Kind::SameName: return productNamed(decision.other, row, store, known, report);
    case NameDecision::Kind::Own:
    case NameDecision::Kind::NotPantry: break;
    }
    return productOfName(row.name, row, known, report);
}

/// Writes down what was decided about a name at a store, so that nobody is asked again. Once per name and store.
Result<void> PurchaseImport::remember(const NameDecision &decision, const PurchaseRow &row, StoreId store, Known &known,
                                      ImportReport &report)
{
    const auto place = std::pair(textKey(row.name), store);
    if (known.remembered.contains(place))
        return {};
    ProductAlias alias{place.first, store, {}, decision.kind == NameDecision::Kind::NotPantry, row.name, {}};
    if (!alias.isNotPantry) {
        auto product = decided(decision, row, store, known, report);
        if (!product)
            return fail(product.error());
        alias.product = product->id;
    }
    known.remembered << place;
    const auto old = known.alias(place.first, store);
    const bool isOwnName = known.names.byKey.value(place.first).countsAs() == alias.product;
    const bool isKnown = old ? old->product == alias.product && old->isNotPantry == alias.isNotPantry
                             : isOwnName && alias.product.isValid();
    if (isKnown)
        return {};
    ++report.remembered;
    known.names.aliases.insert(place, alias);
    return m_products.aliases().set(row.name, alias);
}

Result<void> PurchaseImport::bookRow(ActionId action, const PurchaseRow &row, Known &known, ImportReport &report)
{
    const bool isBooked = known.booked.contains(row.refs);
    const auto decision = known.decisions.isEmpty() ? std::nullopt : known.decisions.about(row.name, row.store);
    if (isBooked && !decision) {
        ++report.duplicates;
        return {};
    }
    auto store = storeFor(row, known);
    if (!store)
        return fail(store.error());
    if (decision)
        LARDER_TRY(remember(*decision, row, *store, known, report));
    const bool isNotPantry =
        decision ? decision->kind == NameDecision::Kind::NotPantry
                 : known.names.meaningOf(textKey(row.name), *store).kind == NameMeaning::Kind::NotPantry;
    if (isBooked || isNotPantry) {
        ++(isBooked ? report.duplicates : report.notPantry);
        return {};
    }
    auto product =
        decision ? decided(*decision, row, *store, known, report) : productNamed(row.name, row, *store, known, report);
    if (!product)
        return fail(product.error());
    return bookPurchase(action, row, *product, *store, known, report);
}

Result<void> PurchaseImport::bookPurchase(ActionId action, const PurchaseRow &row, const Product &product,
                                          StoreId store, Known &known, ImportReport &report)
{
    auto amount = inProductUnit(row.amount, product);
    if (!amount)
        return fail(amount.error());
    Purchase purchase;
    purchase.product = product.id;
    purchase.milli = amount->milli;
    purchase.typed = Quantity(row.amount.milli, row.amount.unit.value_or(product.unit));
    purchase.day = row.day;
    purchase.bestBefore = row.bestBefore;
    purchase.paid = row.paid;
    purchase.store = store;
    auto event = m_ledger.bookPurchase(action, product, purchase);
    if (!event)
        return fail(event.error());
    for (const QString &ref : known.booked.add(row.refs))
        LARDER_TRY(m_ledger.repository().insertRef(source(), ref, *event));
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
                                          const Progress &progress, const QVector<NameDecision> &decisions)
{
    ImportReport report;
    report.rows = int(file.rows.size() + file.rejected.size());
    report.rejected = file.rejected;
    // What changes nothing (a dry run, a second import) rolls back by failing with this one kind.
    constexpr auto kNothing = ErrorKind::Closed;
    const QJsonObject of{{u"file"_s, QFileInfo(fileName).fileName()}};
    auto outcome =
        m_journal.act({.kind = u"import"_s, .numbers = of, .via = u"import"_s}, [&](ActionId action) -> Result<void> {
            // Read under the lock: another program may be importing the same file.
            auto known = loadKnown(file, decisions);
            if (!known)
                return fail(known.error());
            LARDER_TRY(bookRows(action, file, *known, report, progress));
            if (isDryRun || report.accepted + report.remembered == 0)
                return fail(kNothing, {});
            report.action = action;
            return m_journal.setNumbers(action, {{u"file"_s, QFileInfo(fileName).fileName()},
                                                 {u"accepted"_s, report.accepted},
                                                 {u"remembered"_s, report.remembered}});
        });
    if (!outcome && outcome.error().kind != kNothing)
        return fail(outcome.error());
    return report;
}

} // namespace larder
