// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/outboxrepository.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace larder {

Result<void> OutboxRepository::removeUnclaimed(const QString &sink, const QString &key, qint64 now)
{
    return discard(
        m_database.run(u"DELETE FROM outbox WHERE sink = :sink AND key = :key AND coalesce(claimed_until, 0) <= :now"_s,
                       sink, key, now));
}

Result<void> OutboxRepository::add(const QString &sink, const QString &key, const QString &payload, qint64 now)
{
    return discard(m_database.run(u"INSERT INTO outbox (sink, key, payload, made_at, due) "
                                  "VALUES (:sink, :key, :payload, :made_at, :due)"_s,
                                  sink, key, payload, now, now));
}

Result<QVector<OutboxMessage>> OutboxRepository::claim(const QString &sink, const QString &holder, qint64 now,
                                                       qint64 until, int limit)
{
    // Only the oldest of a key: two of one key on their way at once could arrive in any order.
    auto due = m_database.all(
        u"SELECT id, key, payload, attempts, made_at, claimed_by IS NOT NULL FROM outbox o "
        "WHERE sink = :sink AND due <= :now AND coalesce(claimed_until, 0) <= :free AND NOT EXISTS "
        "(SELECT 1 FROM outbox e WHERE e.sink = o.sink AND e.key = o.key AND e.id < o.id) ORDER BY id LIMIT :limit"_s,
        [](const Row &row) {
            return OutboxMessage{row.integer(0),      row.text(1),    row.text(2),
                                 int(row.integer(3)), row.integer(4), row.integer(5) != 0};
        },
        sink, now, now, limit);
    if (!due)
        return fail(due.error());
    for (const OutboxMessage &message : std::as_const(*due))
        LARDER_TRY(m_database.run(u"UPDATE outbox SET claimed_by = :holder, claimed_until = :until WHERE id = :id"_s,
                                  holder, until, message.id));
    return due;
}

Result<void> OutboxRepository::remove(qint64 id)
{
    return discard(m_database.run(u"DELETE FROM outbox WHERE id = :id"_s, id));
}

Result<void> OutboxRepository::removeOutdated(qint64 id)
{
    return discard(m_database.run(u"DELETE FROM outbox WHERE id = :id AND EXISTS (SELECT 1 FROM outbox n "
                                  "WHERE n.sink = outbox.sink AND n.key = outbox.key AND n.id > outbox.id)"_s,
                                  id));
}

Result<void> OutboxRepository::setFailed(qint64 id, qint64 due)
{
    return discard(m_database.run(u"UPDATE outbox SET attempts = attempts + 1, due = :due, claimed_by = NULL, "
                                  "claimed_until = NULL WHERE id = :id"_s,
                                  due, id));
}

Result<void> OutboxRepository::holdBack(const QString &sink, qint64 due)
{
    return discard(m_database.run(u"UPDATE outbox SET due = max(due, :due) WHERE sink = :sink"_s, due, sink));
}

Result<std::optional<qint64>> OutboxRepository::nextDue(const QString &sink)
{
    auto due = m_database.one(
        u"SELECT min(max(due, coalesce(claimed_until, 0))) FROM outbox WHERE sink = :sink"_s,
        [](const Row &row) { return row.maybeInteger(0); }, sink);
    return due.map([](const std::optional<std::optional<qint64>> &instant) { return instant.value_or(std::nullopt); });
}

} // namespace larder
