// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/alertrepository.h"

using namespace Qt::StringLiterals;

namespace larder {

Result<QSet<ProductId>> AlertRepository::raised()
{
    QSet<ProductId> products;
    LARDER_TRY(
        m_database.each(u"SELECT id FROM alert"_s, [&](const Row &row) { products.insert(row.id<ProductId>(0)); }));
    return products;
}

Result<void> AlertRepository::raise(ProductId product, QDate day)
{
    return discard(
        m_database.run(u"INSERT INTO alert (id, raised_on) VALUES (:id, :day) ON CONFLICT DO NOTHING"_s, product, day));
}

Result<void> AlertRepository::drop(ProductId product)
{
    return discard(m_database.run(u"DELETE FROM alert WHERE id = :id"_s, product));
}

} // namespace larder
