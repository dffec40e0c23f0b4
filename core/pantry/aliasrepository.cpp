// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/aliasrepository.h"

#include "core/base/textkey.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kSelect =
    u"SELECT a.name_key, a.store_id, a.product_id, a.not_pantry, a.name, s.name FROM product_alias a "
    "LEFT JOIN store s ON s.id = a.store_id "_s;

ProductAlias aliasFrom(const Row &row)
{
    return {row.text(0), row.id<StoreId>(1), row.id<ProductId>(2), row.flag(3), row.text(4), row.text(5)};
}

} // namespace

Result<QVector<ProductAlias>> AliasRepository::all()
{
    return m_database.all(kSelect, aliasFrom);
}

Result<QVector<ProductAlias>> AliasRepository::ofKey(const QString &nameKey)
{
    return m_database.all(kSelect + u"WHERE a.name_key = :key ORDER BY ifnull(a.store_id, 0)"_s, aliasFrom, nameKey);
}

Result<QVector<ProductAlias>> AliasRepository::ofProduct(ProductId product)
{
    return m_database.all(kSelect + u"WHERE a.product_id = :product ORDER BY a.name_key, ifnull(a.store_id, 0)"_s,
                          aliasFrom, product);
}

Result<void> AliasRepository::set(const QString &name, const ProductAlias &alias)
{
    return discard(m_database.run(
        u"INSERT INTO product_alias (name, name_key, store_id, product_id, not_pantry) VALUES (:name, :key, :store, :product, :not_pantry) "
        "ON CONFLICT (name_key, ifnull(store_id, 0)) DO UPDATE SET product_id = excluded.product_id, not_pantry = excluded.not_pantry"_s,
        name, textKey(name), alias.store, alias.product, alias.isNotPantry));
}

Result<bool> AliasRepository::remove(const QString &nameKey, StoreId store)
{
    auto removed = m_database.run(u"DELETE FROM product_alias WHERE name_key = :key AND ifnull(store_id, 0) = :store"_s,
                                  nameKey, store.value);
    if (!removed)
        return fail(removed.error());
    return *removed > 0;
}

Result<void> AliasRepository::moveAll(ProductId from, ProductId to)
{
    return discard(m_database.run(u"UPDATE product_alias SET product_id = :to WHERE product_id = :from"_s, to, from));
}

Result<QStringList> AliasRepository::namesOf(ProductId product)
{
    return m_database
        .all(
            u"SELECT min(name) FROM product_alias WHERE product_id = :product GROUP BY name_key ORDER BY name_key"_s,
            [](const Row &row) { return row.text(0); }, product)
        .map([](const QVector<QString> &names) { return QStringList(names); });
}

Result<QStringList> AliasRepository::notPantry()
{
    return m_database
        .all(u"SELECT name FROM product_alias WHERE not_pantry = 1 GROUP BY name_key ORDER BY name_key"_s,
             [](const Row &row) { return row.text(0); })
        .map([](const QVector<QString> &names) { return QStringList(names); });
}

} // namespace larder
