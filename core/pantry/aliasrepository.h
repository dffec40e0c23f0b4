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
};

class AliasRepository
{
public:
    explicit AliasRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QVector<ProductAlias>> all();
    /// Remembers or replaces the meaning of a name.
    [[nodiscard]] Result<void> set(const QString &name, const ProductAlias &alias);
    /// Names that are not pantry things, as they were written.
    [[nodiscard]] Result<QStringList> notPantry();

private:
    Database &m_database;
};

} // namespace larder
