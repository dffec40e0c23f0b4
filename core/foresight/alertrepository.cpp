// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/alertrepository.h"

using namespace Qt::StringLiterals;

namespace larder {

Result<QSet<ProductId>> AlertRepository::raised()
{
    QSet<ProductId> products;
    LARDER_TRY(m_database.each(u"SELECT product_id FROM alert WHERE kind = 'runs_out'"_s,
                               [&](const Row &row) { products.insert(row.id<ProductId>(0)); }));
    return products;
}

Result<void> AlertRepository::raise(ProductId product, QDate day)
{
    return discard(m_database.run(
        u"INSERT INTO alert (product_id, kind, raised_on) VALUES (:product, 'runs_out', :day) ON CONFLICT DO NOTHING"_s,
        product, day));
}

Result<void> AlertRepository::drop(ProductId product)
{
    return discard(m_database.run(u"DELETE FROM alert WHERE product_id = :product AND kind = 'runs_out'"_s, product));
}

} // namespace larder
