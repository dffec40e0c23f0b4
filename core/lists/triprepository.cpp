// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/triprepository.h"

#include "core/pantry/liveevents.h"

using namespace Qt::StringLiterals;

namespace larder {

Result<QVector<PastTrip>> TripRepository::trips(QDate before, int limit)
{
    return m_database.all(
        u"SELECT e.day, e.store_id, s.name FROM stock_event e LEFT JOIN store s ON s.id = e.store_id "
        "WHERE e.kind = 'purchased' AND e.day < :before AND "_s
            + liveEvents() + u" GROUP BY e.day, e.store_id, s.name ORDER BY e.day DESC, max(e.id) DESC LIMIT :limit"_s,
        [](const Row &row) { return PastTrip{row.day(0), row.id<StoreId>(1), row.text(2), {}, {}, 0}; }, before, limit);
}

Result<QVector<TripLine>> TripRepository::purchases(QDate day, StoreId store)
{
    return m_database.all(
        u"SELECT coalesce(q.id, e.product_id), coalesce(q.name, ''), q.unit, q.pack_size, e.delta, e.paid, e.currency "
        "FROM stock_event e LEFT JOIN product p ON p.id = e.product_id LEFT JOIN product q ON q.id = coalesce(p.merged_into, p.id) "
        "WHERE e.kind = 'purchased' AND e.day = :day AND coalesce(e.store_id, 0) = :store AND "_s
            + liveEvents() + u" ORDER BY e.id"_s,
        [](const Row &row) {
            TripLine line{row.id<ProductId>(0),
                          row.text(1),
                          {row.integer(4), Unit::fromName(row.text(2)).value_or(Unit())},
                          row.maybeInteger(3),
                          {}};
            if (!row.isNull(5))
                line.paid = Money{row.integer(5), row.text(6).toLatin1()};
            return line;
        },
        day, store.value);
}

} // namespace larder
