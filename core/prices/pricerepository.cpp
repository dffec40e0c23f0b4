// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prices/pricerepository.h"

#include "core/pantry/liveevents.h"

using namespace Qt::StringLiterals;

namespace larder {

Result<QVector<PricePaid>> PriceRepository::paid(QDate from, QDate to, ProductId product)
{
    // Of one product its own index is meant, not that of the kinds and days of all.
    const QString kind = product.isValid() ? u"e.kind || ''"_s : u"e.kind"_s;
    const QString select =
        u"SELECT coalesce(p.merged_into, p.id), e.store_id, e.paid, e.currency, e.delta, e.day FROM stock_event e "
        "JOIN product p ON p.id = e.product_id WHERE "_s
        + kind
        + u" = 'purchased' AND e.day > :from AND e.day <= :to AND e.paid > 0 "
          "AND e.delta > 0 AND e.store_id IS NOT NULL AND "_s
        + liveEvents();
    const QString order = u" ORDER BY e.day, e.id"_s;
    const auto read = [](const Row &row) {
        return PricePaid{row.id<ProductId>(0),
                         row.id<StoreId>(1),
                         {row.integer(2), row.text(3).toLatin1()},
                         row.integer(4),
                         row.day(5)};
    };
    if (product.isValid())
        return m_database.all(select + u" AND "_s + eventsOfProduct() + order, read, from, to, product, product);
    return m_database.all(select + order, read, from, to);
}

Result<QHash<StoreId, QString>> PriceRepository::stores()
{
    QHash<StoreId, QString> names;
    LARDER_TRY(m_database.each(u"SELECT id, name FROM store"_s,
                               [&](const Row &row) { names.insert(row.id<StoreId>(0), row.text(1)); }));
    return names;
}

} // namespace larder
