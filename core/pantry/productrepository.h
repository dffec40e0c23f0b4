// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pantry/product.h"
#include "core/storage/database.h"

namespace larder {

/// The columns of product `p` that productFrom() reads, first in a SELECT.
[[nodiscard]] QString productColumns();
[[nodiscard]] Product productFrom(const Row &row);

/// Products and their barcodes.
class ProductRepository
{
public:
    explicit ProductRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<ProductId> insert(const Product &product);
    [[nodiscard]] Result<void> update(const Product &product);
    [[nodiscard]] Result<std::optional<Product>> find(ProductId id);
    [[nodiscard]] Result<std::optional<Product>> findByKey(const QString &nameKey);
    [[nodiscard]] Result<std::optional<Product>> findByBarcode(const QString &code);
    /// Products whose name key contains @p part, at most @p limit, not archived.
    [[nodiscard]] Result<QVector<Product>> containing(const QString &part, int limit);
    [[nodiscard]] Result<QVector<Product>> all(bool withArchived = false);

    [[nodiscard]] Result<bool> hasHistory(ProductId product);

    [[nodiscard]] Result<QStringList> barcodes(ProductId product);
    [[nodiscard]] Result<void> addBarcode(ProductId product, const QString &code);
    [[nodiscard]] Result<void> removeBarcode(ProductId product, const QString &code);

private:
    Database &m_database;
};

} // namespace larder
