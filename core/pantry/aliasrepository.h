// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/database.h"

namespace larder {

/// What a name on a receipt stands for: a product, or nothing that belongs in a pantry (fuel, stamps). Per store, or everywhere.
struct ProductAlias
{
    QString nameKey;
    StoreId store; ///< none = everywhere
    ProductId product; ///< none where it is not a pantry thing
    bool isNotPantry = false;
    QString name = {}; ///< as it was written; filled in when read
    QString storeName = {}; ///< filled in when read
};

class AliasRepository
{
public:
    explicit AliasRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QVector<ProductAlias>> all();
    /// Every meaning of a name, the one that holds everywhere first.
    [[nodiscard]] Result<QVector<ProductAlias>> ofKey(const QString &nameKey);
    /// Every other name of a product, by name and store.
    [[nodiscard]] Result<QVector<ProductAlias>> ofProduct(ProductId product);
    /// Remembers or replaces the meaning of a name.
    [[nodiscard]] Result<void> set(const QString &name, const ProductAlias &alias);
    /// Forgets a name at a store; whether there was one.
    [[nodiscard]] Result<bool> remove(const QString &nameKey, StoreId store);
    /// Lets every other name of a product stand for another one.
    [[nodiscard]] Result<void> moveAll(ProductId from, ProductId to);
    /// The other names of a product as they were written, each once.
    [[nodiscard]] Result<QStringList> namesOf(ProductId product);
    /// Names that are not pantry things, as they were written.
    [[nodiscard]] Result<QStringList> notPantry();

private:
    Database &m_database;
};

} // namespace larder
