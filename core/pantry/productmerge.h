// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pantry/aliasrepository.h"
#include "core/pantry/ledgerrepository.h"
#include "core/pantry/mergerepository.h"
#include "core/pantry/productrepository.h"

namespace larder {

/// Makes one product of several names, inside a running action.
///
/// The merged product is archived and keeps its row and its ledger entries, which count for the other one from then on
/// (`eventsOfProduct`). Its lots, barcodes, other names and list lines move; its own name stays as another name,
/// everywhere and at each store where it was bought. What the target does not know about itself it takes over.
class ProductMerge
{
public:
    explicit ProductMerge(Database &database)
        : m_products(database)
        , m_aliases(database)
        , m_ledger(database)
        , m_repository(database)
    {}

    /// Errors: Refused where they are counted in different units.
    [[nodiscard]] Result<void> merge(const Product &from, Product &into);
    /// Lets @p name stand for @p product everywhere and at every store where @p boughtAs was bought.
    [[nodiscard]] Result<void> rememberName(const QString &name, ProductId boughtAs, ProductId product);
    /// Lets the stream look at a product again, even where none of its own rows changed.
    [[nodiscard]] Result<void> lookAgain(ProductId product, qint64 atMs) { return m_ledger.touch(product, atMs); }

private:
    Result<void> joinLines(ProductId from, ProductId into);
    Result<bool> isSettled(ProductId product, const MergeRepository::Line &line);

    ProductRepository m_products;
    AliasRepository m_aliases;
    LedgerRepository m_ledger;
    MergeRepository m_repository;
};

} // namespace larder
