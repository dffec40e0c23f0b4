// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/aislerepository.h"

using namespace Qt::StringLiterals;

namespace larder {

Result<QVector<CategoryId>> AisleRepository::laidOut(StoreId store)
{
    return m_database.all(
        u"SELECT category_id FROM aisle WHERE store_id = :store ORDER BY place, id"_s,
        [](const Row &row) { return row.id<CategoryId>(0); }, store);
}

Result<void> AisleRepository::layOut(StoreId store, const QVector<CategoryId> &categories)
{
    LARDER_TRY(m_database.run(u"DELETE FROM aisle WHERE store_id = :store"_s, store));
    for (qsizetype i = 0; i < categories.size(); ++i)
        LARDER_TRY(
            m_database.run(u"INSERT INTO aisle (store_id, category_id, place) VALUES (:store, :category, :place)"_s,
                           store, categories[i], qint64(i)));
    return {};
}

Result<AisleWalks> AisleRepository::walks(StoreId store)
{
    AisleWalks walks;
    LARDER_TRY(m_database.each(
        u"SELECT before_id, after_id, sum(seen) FROM aisle_walk WHERE store_id = coalesce(:store, store_id) GROUP BY before_id, after_id"_s,
        [&](const Row &row) {
            walks.insert({row.id<CategoryId>(0), row.id<CategoryId>(1)}, row.integer(2));
        },
        store));
    return walks;
}

Result<void> AisleRepository::addWalk(StoreId store, CategoryId before, CategoryId after)
{
    // A store that was rebuilt is learned anew within so many trips.
    constexpr int kMostSeen = 8;
    LARDER_TRY(m_database.run(
        u"INSERT INTO aisle_walk (store_id, before_id, after_id, seen) VALUES (:store, :before, :after, 1) "
        "ON CONFLICT (store_id, before_id, after_id) DO UPDATE SET seen = min(seen + 1, :most)"_s,
        store, before, after, kMostSeen));
    return discard(m_database.run(u"UPDATE aisle_walk SET seen = seen - 1 WHERE store_id = :store AND "
                                  "before_id = :after AND after_id = :before AND seen > 0"_s,
                                  store, after, before));
}

Result<void> AisleRepository::forget(StoreId store)
{
    LARDER_TRY(m_database.run(u"DELETE FROM aisle WHERE store_id = :store"_s, store));
    return discard(m_database.run(u"DELETE FROM aisle_walk WHERE store_id = :store"_s, store));
}

} // namespace larder
