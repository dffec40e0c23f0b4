// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pantry/actionjournal.h"
#include "core/pantry/namemeaning.h"
#include "core/pantry/namerepository.h"
#include "core/pantry/productmerge.h"
#include "core/pantry/productrepository.h"

namespace larder {

/// What a person says about a product; what is not said stays as it is. An empty text clears.
struct ProductEdit
{
    std::optional<QString> name = {};
    std::optional<Unit> unit = {};
    std::optional<QString> category = {};
    std::optional<QString> location = {};
    std::optional<qint64> packSize = {}; ///< thousandths of the unit; 0 clears, as below
    std::optional<qint64> reorderPoint = {}; ///< -1 clears
    std::optional<qint64> targetLevel = {}; ///< -1 clears
    std::optional<qint64> shelfLifeDays = {};
    std::optional<qint64> openedLifeDays = {};
    std::optional<qint64> lastsDays = {}; ///< "a usual purchase lasts us about …"
    QStringList barcodes = {}; ///< added
    QStringList barcodesGone = {}; ///< removed
};

/// The catalogue: products, their names elsewhere, and what is not a pantry thing. Book-keeping on the core thread.
class ProductService
{
public:
    ProductService(Database &database, ActionJournal &journal)
        : m_products(database)
        , m_names(database)
        , m_aliases(database)
        , m_merge(database)
        , m_journal(journal)
    {}

    /// A product by name, barcode, "#17" or another name of it at @p store (see NameMeaning); an archived one too.
    /// Errors: NotFound, Ambiguous, both naming near products.
    [[nodiscard]] Result<Product> resolve(const QString &text, const QString &store = {});
    /// What a name means at a store.
    [[nodiscard]] Result<NameMeaning> meaning(const QString &name, const QString &store);
    /// One that was merged is the product it was merged into.
    [[nodiscard]] Result<Product> get(ProductId id);
    [[nodiscard]] Result<QVector<Product>> all(bool withArchived = false) { return m_products.all(withArchived); }
    [[nodiscard]] Result<QStringList> barcodes(ProductId id) { return m_products.barcodes(id); }
    [[nodiscard]] NameRepository &names() { return m_names; }
    [[nodiscard]] AliasRepository &aliases() { return m_aliases; }

    /// Each an action. Errors: InvalidInput, Conflict (name or barcode taken), Refused (unit change with history).
    [[nodiscard]] Result<Product> add(const QString &name, const ProductEdit &edit);
    [[nodiscard]] Result<Product> edit(ProductId id, const ProductEdit &edit);
    [[nodiscard]] Result<Product> archive(ProductId id, bool archived = true);
    /// Remembers that names are not pantry things, whatever store they come from; products of these names are archived.
    [[nodiscard]] Result<void> setNotPantry(const QStringList &names);
    [[nodiscard]] Result<void> setNotPantry(const QString &name) { return setNotPantry(QStringList{name}); }
    /// Makes one product of several: one history, forecast and stock, counted for @p into from the first day on. The old
    /// names stay as other names of it, per store. Errors: Refused where units differ or nothing is left to merge.
    [[nodiscard]] Result<Product> merge(const QVector<ProductId> &from, ProductId into);
    /// Lets a name that is no product stand for one, everywhere or at one store. Errors: Conflict where it is a product.
    [[nodiscard]] Result<Product> addAlias(ProductId product, const QString &name, const QString &store = {});
    /// Forgets a name at @p store, with an empty one where no store is said, with none wherever it stands for the product.
    /// Errors: NotFound, Refused where the name was a product's before it was merged.
    [[nodiscard]] Result<Product> removeAlias(ProductId product, const QString &name,
                                              const std::optional<QString> &store = QString());
    [[nodiscard]] Result<QVector<ProductAlias>> aliasesOf(ProductId product) { return m_aliases.ofProduct(product); }

    /// Each an action. Errors: InvalidInput, Conflict where the name is taken.
    [[nodiscard]] Result<MemberId> addMember(const QString &name, const QString &colour);
    [[nodiscard]] Result<void> editMember(const Member &member);

    /// Inside a running action: makes a product of that name, or takes an archived one back out.
    [[nodiscard]] Result<Product> create(const QString &name, const ProductEdit &edit);

private:
    Result<QVector<Product>> toMerge(const QVector<ProductId> &from, const Product &into);
    Result<QVector<Product>> productsCalled(const QString &name, const QString &store);
    Result<void> dropOtherMeanings(const Product &product);
    Result<void> keepOldName(const Product &product, const QString &oldName);
    Result<void> setNotPantryEverywhere(const QString &name);
    Result<void> changeUnit(Product &product, Unit unit);
    Result<void> apply(Product &product, const ProductEdit &edit);
    [[nodiscard]] Result<void> checkSpelling(const QString &name) const;
    Result<void> checkName(const Product &product);
    Result<void> checkMember(const Member &member);
    Result<void> addBarcodes(const Product &product, const QStringList &codes);
    Result<QString> candidates(const QVector<Product> &products);

    ProductRepository m_products;
    NameRepository m_names;
    AliasRepository m_aliases;
    ProductMerge m_merge;
    ActionJournal &m_journal;
};

} // namespace larder
