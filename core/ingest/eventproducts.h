// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/inventoryevent.h"
#include "core/ingest/sourcerepository.h"
#include "core/pantry/productservice.h"

namespace larder {

/// Finds the product that an event of one source is about: what its id was learned to mean; else the product of its bar
/// code; else the one of its name, unless it has an id and another one of the source means that already; else a new one, or none where the
/// source's events wait for a person. What is found is learned.
///
/// Remembers what it found from one transaction to the next.
class EventProducts
{
public:
    EventProducts(Database &database, ProductService &products, const EventSource &source)
        : m_repository(database)
        , m_catalogue(database)
        , m_database(database)
        , m_products(products)
        , m_source(source)
    {}

    /// Reads what these ids mean, in one go.
    [[nodiscard]] Result<void> load(const QStringList &foreignIds);
    /// The products of those that are known.
    [[nodiscard]] QVector<ProductId> known(const QStringList &foreignIds) const;
    /// Null where nobody knows. Valid until the next call. May make a product.
    [[nodiscard]] Result<const Product *> find(const InventoryEvent &event);
    /// An archived product comes back.
    [[nodiscard]] Result<void> bringBack(const InventoryEvent &event);
    /// After somebody else changed products or what ids mean, or a transaction was rolled back.
    void forget() { m_found.clear(); }

private:
    Result<std::optional<Product>> known(const InventoryEvent &event);
    Result<std::optional<Product>> ofName(const InventoryEvent &event);
    Result<std::optional<Product>> created(const InventoryEvent &event);
    Result<QString> freeName(const InventoryEvent &event);
    Result<bool> isFree(const QString &name);

    SourceRepository m_repository;
    ProductRepository m_catalogue;
    Database &m_database;
    ProductService &m_products;
    const EventSource &m_source;
    QHash<QString, Product> m_found; ///< by foreign id
};

} // namespace larder
