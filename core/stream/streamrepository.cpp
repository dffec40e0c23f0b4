// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/streamrepository.h"

using namespace Qt::StringLiterals;

namespace larder {

Result<void> StreamRepository::registerHandler(const QString &name)
{
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

Result<void> StreamRepository::purge(qint64 handledBefore, qint64 imagesBefore)
{
    return discard(m_database.run(u"DELETE FROM change WHERE seq <= (SELECT min(checkpoint) FROM handler) AND at < "
                                  "CASE WHEN action_id IS NULL THEN :handled ELSE :images END"_s,
                                  handledBefore, imagesBefore));
}

} // namespace larder
