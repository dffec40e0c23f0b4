// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/streamrepository.h"

using namespace Qt::StringLiterals;

namespace larder {

Result<void> StreamRepository::registerHandler(const QString &name)
{
    auto known = m_database.number(u"SELECT count(*) FROM handler WHERE name = :name"_s, 0, name);
    if (!known || *known > 0) // no write lock for what is there already
        return discard(known);
    return discard(m_database.run(u"INSERT INTO handler (name) VALUES (:name) ON CONFLICT DO NOTHING"_s, name));
}

Result<qint64> StreamRepository::checkpoint(const QString &handler)
{
    return m_database.number(u"SELECT checkpoint FROM handler WHERE name = :name"_s, 0, handler);
}

Result<bool> StreamRepository::moveCheckpoint(const QString &handler, qint64 seen, qint64 to)
{
    auto moved = m_database.run(u"UPDATE handler SET checkpoint = :to WHERE name = :name AND checkpoint = :seen"_s, to,
                                handler, seen);
    if (!moved)
        return fail(moved.error());
    return *moved == 1;
}

Result<qint64> StreamRepository::head()
{
    return m_database.number(u"SELECT max(seq) FROM change"_s, 0);
}

Result<QVector<Change>> StreamRepository::after(qint64 sequence, int limit)
{
    return m_database.all(
        u"SELECT seq, tbl, key, CASE tbl WHEN 'product' THEN key ELSE json_extract(coalesce(new, old), '$.product_id') END "
        "FROM change WHERE seq > :sequence ORDER BY seq LIMIT :limit"_s,
        [](const Row &row) {
            return Change{row.integer(0), row.text(1), row.integer(2), row.id<ProductId>(3)};
        },
        sequence, limit);
}

Result<qint64> StreamRepository::purgedAt()
{
    return m_database.number(u"SELECT purged_at FROM capture_context"_s, 0);
}

Result<void> StreamRepository::purge(qint64 now, qint64 handledBefore, qint64 imagesBefore)
{
    LARDER_TRY(m_database.run(u"UPDATE capture_context SET purged_at = :now"_s, now));
    LARDER_TRY(m_database.run(u"DELETE FROM change WHERE action_id IS NULL AND at < :handled "
                              "AND seq <= (SELECT min(checkpoint) FROM handler)"_s,
                              handledBefore));
    // An action's images go together or not at all: half of them would undo half of it.
    return discard(
        m_database.run(u"DELETE FROM change WHERE seq <= (SELECT min(checkpoint) FROM handler) AND action_id IN "
                       "(SELECT action_id FROM change WHERE action_id IS NOT NULL GROUP BY action_id "
                       "HAVING max(at) < :images)"_s,
                       imagesBefore));
}

} // namespace larder
