// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/outbox.h"

#include "core/storage/transaction.h"

#include <algorithm>

namespace larder {

Result<void> Outbox::put(const QString &sink, const QString &key, const QString &payload)
{
    const qint64 now = m_clock.nowMs();
    LARDER_TRY(m_repository.removeUnclaimed(sink, key, now));
    return m_repository.add(sink, key, payload, now);
}

Result<QVector<OutboxMessage>> Outbox::claim(const QString &sink, const QString &holder,
                                             std::chrono::milliseconds duration, int limit)
{
    const qint64 now = m_clock.nowMs();
    return inTransaction(m_database,
                         [&] { return m_repository.claim(sink, holder, now, now + duration.count(), limit); });
}

Result<void> Outbox::delivered(qint64 id)
{
    return m_repository.remove(id);
}

Result<void> Outbox::failed(qint64 id, std::chrono::milliseconds delay)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        LARDER_TRY(m_repository.removeOutdated(id));
        return m_repository.setFailed(id, m_clock.nowMs() + delay.count());
    });
}

Result<void> Outbox::holdBack(const QString &sink, std::chrono::milliseconds delay)
{
    return m_repository.holdBack(sink, m_clock.nowMs() + delay.count());
}

Result<std::optional<std::chrono::milliseconds>> Outbox::nextDue(const QString &sink)
{
    auto due = m_repository.nextDue(sink);
    if (!due)
        return fail(due.error());
    if (!*due)
        return std::optional<std::chrono::milliseconds>();
    return std::optional(std::chrono::milliseconds(std::max<qint64>(0, **due - m_clock.nowMs())));
}

} // namespace larder
