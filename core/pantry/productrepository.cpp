// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/productrepository.h"

#include "core/base/textkey.h"
#include "core/pantry/liveevents.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kColumns = u"SELECT "_s + productColumns() + u" FROM product p "_s;

} // namespace

QString productColumns()
{
    return u"p.id, p.name, p.unit, p.category_id, p.location_id, p.pack_size, p.reorder_point, p.target_level, p.shelf_life, p.archived, "
           "p.opened_life, p.lasts_days, p.lasts_said, p.merged_into"_s;
}

Product productFrom(const Row &row)
{
    Product product;
    product.id = row.id<ProductId>(0);
    product.name = row.text(1);
    product.unit = Unit::fromName(row.text(2)).value_or(Unit());
    product.category = row.id<CategoryId>(3);
    product.location = row.id<LocationId>(4);
    product.packSize = row.maybeInteger(5);
    product.reorderPoint = row.maybeInteger(6);
    product.targetLevel = row.maybeInteger(7);
    product.shelfLifeDays = row.maybeInteger(8);
    product.isArchived = row.flag(9);
    product.openedLifeDays = row.maybeInteger(10);
    product.lastsDays = row.maybeInteger(11);
    product.lastsSaid = row.day(12);
    product.mergedInto = row.id<ProductId>(13);
    return product;
}

Result<ProductId> ProductRepository::insert(const Product &product)
{
    return m_database
        .insert(
            u"INSERT INTO product (name, name_key, unit, category_id, location_id, pack_size, reorder_point, target_level, shelf_life, "
            "opened_life, lasts_days, lasts_said) VALUES (:name, :key, :unit, :category, :location, :pack, :reorder, :target, :shelf, "
            ":opened_life, :lasts, :said)"_s,
            product.name, textKey(product.name), product.unit.code(), product.category, product.location,
            product.packSize, product.reorderPoint, product.targetLevel, product.shelfLifeDays, product.openedLifeDays,
            product.lastsDays, product.lastsSaid)
        .map([](qint64 id) { return ProductId(id); });
}

Result<void> ProductRepository::update(const Product &product)
{
    return discard(m_database.run(
        u"UPDATE product SET name = :name, name_key = :key, unit = :unit, category_id = :category, location_id = :location, pack_size = :pack, "
        "reorder_point = :reorder, target_level = :target, shelf_life = :shelf, archived = :archived, opened_life = :opened_life, "
        "lasts_days = :lasts, lasts_said = :said, merged_into = :merged WHERE id = :id"_s,
        product.name, textKey(product.name), product.unit.code(), product.category, product.location, product.packSize,
        product.reorderPoint, product.targetLevel, product.shelfLifeDays, product.isArchived, product.openedLifeDays,
        product.lastsDays, product.lastsSaid, product.mergedInto, product.id));
}

Result<std::optional<Product>> ProductRepository::find(ProductId id)
{
    return m_database.one(kColumns + u"WHERE p.id = :id"_s, productFrom, id);
}

Result<std::optional<Product>> ProductRepository::findByKey(const QString &nameKey)
{
    return m_database.one(kColumns + u"WHERE p.name_key = :key"_s, productFrom, nameKey);
}

Result<std::optional<Product>> ProductRepository::findByBarcode(const QString &code)
{
    return m_database.one(kColumns + u"JOIN barcode b ON b.product_id = p.id WHERE b.code = :code"_s, productFrom,
                          code);
}

Result<QVector<Product>> ProductRepository::containing(const QString &part, int limit)
{
    return m_database.all(
        kColumns + u"WHERE instr(p.name_key, :part) > 0 AND p.archived = 0 ORDER BY p.name_key LIMIT :limit"_s,
        productFrom, part, limit);
}

Result<QVector<Product>> ProductRepository::all(bool withArchived)
{
    return m_database.all(kColumns + u"WHERE p.archived <= :archived ORDER BY p.id"_s, productFrom, withArchived);
}

Result<bool> ProductRepository::hasHistory(ProductId product)
{
    return m_database
        .number(u"SELECT EXISTS (SELECT 1 FROM stock_event e WHERE "_s + eventsOfProduct() + u')', 0, product, product)
        .map([](qint64 found) { return found != 0; });
}

Result<QStringList> ProductRepository::barcodes(ProductId product)
{
    return m_database
        .all(
            u"SELECT code FROM barcode WHERE product_id = :product ORDER BY id"_s,
            [](const Row &row) { return row.text(0); }, product)
        .map([](const QVector<QString> &codes) { return QStringList(codes); });
}

Result<void> ProductRepository::addBarcode(ProductId product, const QString &code)
{
    return discard(
        m_database.insert(u"INSERT INTO barcode (code, product_id) VALUES (:code, :product)"_s, code, product));
}

Result<void> ProductRepository::removeBarcode(ProductId product, const QString &code)
{
    return discard(
        m_database.run(u"DELETE FROM barcode WHERE code = :code AND product_id = :product"_s, code, product));
}

} // namespace larder
