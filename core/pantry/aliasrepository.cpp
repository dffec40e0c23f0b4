// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/aliasrepository.h"

#include "core/base/textkey.h"

using namespace Qt::StringLiterals;

namespace larder {

Result<QVector<ProductAlias>> AliasRepository::all()
{
    return m_database.all(u"SELECT name_key, store_id, product_id, not_pantry FROM product_alias"_s,
                          [](const Row &row) {
                              return ProductAlias{row.text(0), row.id<StoreId>(1), row.id<ProductId>(2), row.flag(3)};
                          });
}

Result<void> AliasRepository::set(const QString &name, const ProductAlias &alias)
{
    return discard(m_database.run(
        u"INSERT INTO product_alias (name, name_key, store_id, product_id, not_pantry) VALUES (:name, :key, :store, :product, :not_pantry) "
        "ON CONFLICT (name_key, ifnull(store_id, 0)) DO UPDATE SET product_id = excluded.product_id, not_pantry = excluded.not_pantry"_s,
        name, textKey(name), alias.store, alias.product, alias.isNotPantry));
}

Result<QStringList> AliasRepository::notPantry()
{
    return m_database
        .all(u"SELECT name FROM product_alias WHERE not_pantry = 1 ORDER BY name_key"_s,
             [](const Row &row) { return row.text(0); })
        .map([](const QVector<QString> &names) { return QStringList(names); });
}

} // namespace larder
