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

Result<QHash<QString, HandlerRecord>> StreamRepository::handlers()
{
    QHash<QString, HandlerRecord> handlers;
    LARDER_TRY(m_database.each(u"SELECT name, checkpoint, handled, failed, busy_us, last_at FROM handler"_s,
                               [&](const Row &row) {
                                   handlers.insert(row.text(0), {row.integer(1), row.integer(2), row.integer(3),
                                                                 row.integer(4), row.integer(5)});
                               }));
    return handlers;
}

Result<bool> StreamRepository::moveCheckpoint(const QString &handler, qint64 seen, const HandlerRecord &done)
{
    auto moved = m_database.run(
        u"UPDATE handler SET checkpoint = :checkpoint, handled = handled + :handled, failed = failed + :failed, "
        "busy_us = busy_us + :busy, last_at = coalesce(:last, last_at) WHERE name = :name AND checkpoint = :seen"_s,
        done.checkpoint, done.handled, done.failed, done.busyMicroseconds,
        done.lastMs > 0 ? std::optional(done.lastMs) : std::nullopt, handler, seen);
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
        u"SELECT seq, tbl, key, CASE WHEN tbl IN ('product', 'tick', 'forecast_model') THEN key "
        "ELSE json_extract(coalesce(new, old), '$.product_id') END "
        "FROM change WHERE seq > :sequence ORDER BY seq LIMIT :limit"_s,
        [](const Row &row) {
            return Change{row.integer(0), row.text(1), row.integer(2), row.id<ProductId>(3)};
        },
        sequence, limit);
}

Result<std::optional<qint64>> StreamRepository::instantAfter(qint64 sequence)
{
    return m_database.one(
        u"SELECT at FROM change WHERE seq > :sequence ORDER BY seq LIMIT 1"_s,
        [](const Row &row) { return row.integer(0); }, sequence);
}

Result<void> StreamRepository::addTicks(QDate day, qint64 now)
{
    LARDER_TRY(m_database.run(u"UPDATE capture_context SET ticked_on = :day"_s, day));
    return discard(m_database.run(u"INSERT INTO change (tbl, key, at) SELECT 'tick', id, :now FROM product "
                                  "WHERE archived = 0 AND merged_into IS NULL ORDER BY id"_s,
                                  now));
}

Result<QDate> StreamRepository::tickedOn()
{
    return m_database.one(u"SELECT ticked_on FROM capture_context"_s, [](const Row &row) { return row.day(0); })
        .map([](const std::optional<QDate> &day) { return day.value_or(QDate()); });
}

Result<QString> StreamRepository::memory(const QString &handler)
{
    return m_database
        .one(
            u"SELECT memory FROM handler WHERE name = :name"_s, [](const Row &row) { return row.text(0); }, handler)
        .map([](const std::optional<QString> &text) { return text.value_or(QString()); });
}

Result<void> StreamRepository::setMemory(const QString &handler, const QString &text)
{
    return discard(m_database.run(u"UPDATE handler SET memory = :text WHERE name = :name"_s,
                                  text.isNull() ? u""_s : text, handler));
}

Result<qint64> StreamRepository::purgedAt()
{
    return m_database.number(u"SELECT purged_at FROM capture_context"_s, 0);
}

Result<void> StreamRepository::setPurgedAt(qint64 now)
{
    return discard(m_database.run(u"UPDATE capture_context SET purged_at = :now"_s, now));
}

Result<void> StreamRepository::mark(qint64 now)
{
    return discard(m_database.run(u"INSERT INTO stream_mark (seq, at) SELECT coalesce(min(checkpoint), 0), :now "
                                  "FROM handler WHERE true ON CONFLICT DO NOTHING"_s,
                                  now));
}

Result<void> StreamRepository::purgeHandled(qint64 handledBefore)
{
    auto upTo = m_database.number(u"SELECT max(seq) FROM stream_mark WHERE at <= :before"_s, 0, handledBefore);
    if (!upTo)
        return discard(upTo);
    auto from = m_database.number(u"SELECT min(seq) FROM stream_mark"_s, 0); // what lies before is gone already
    if (!from || *from == *upTo)
        return discard(from);
    LARDER_TRY(m_database.run(u"DELETE FROM change WHERE seq > :from AND seq <= :up_to AND action_id IS NULL"_s, *from,
                              *upTo));
    return discard(m_database.run(u"DELETE FROM stream_mark WHERE seq < :up_to"_s, *upTo));
}

Result<void> StreamRepository::purgeImages(qint64 before)
{
    // An action's images go together or not at all: half of them would undo half of it.
    return discard(
        m_database.run(u"DELETE FROM change WHERE seq <= (SELECT min(checkpoint) FROM handler) AND action_id IN "
                       "(SELECT action_id FROM change WHERE action_id IS NOT NULL GROUP BY action_id "
                       "HAVING max(at) < :images)"_s,
                       before));
}

} // namespace larder
