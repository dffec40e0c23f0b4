// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/stream/outboxrepository.h"

namespace larder {

/// Messages for sinks (a broker, a web hook), kept until they have arrived. Written in the transaction of what they tell of,
/// claimed with an expiring lease by the job that sends them: at least once.
class Outbox
{
public:
    Outbox(Database &database, const Clock &clock) : m_database(database), m_repository(database), m_clock(clock) {}

    /// Inside a transaction. Replaces a message of the same sink and key that nobody has claimed.
    [[nodiscard]] Result<void> put(const QString &sink, const QString &key, const QString &payload);
    /// Up to @p limit messages that are due, oldest first, claimed by @p holder for @p duration.
    [[nodiscard]] Result<QVector<OutboxMessage>> claim(const QString &sink, const QString &holder,
                                                       std::chrono::milliseconds duration, int limit);
    /// It has arrived.
    [[nodiscard]] Result<void> delivered(qint64 id);
    /// It has not: due again after @p delay, unless a newer one of its key makes it pointless.
    [[nodiscard]] Result<void> failed(qint64 id, std::chrono::milliseconds delay);
    /// Nothing that waits for the sink now is due before @p delay has passed, whichever program sends it.
    [[nodiscard]] Result<void> holdBack(const QString &sink, std::chrono::milliseconds delay);
    /// How long until something of the sink can be claimed, 0 where it can; none where nothing waits.
    [[nodiscard]] Result<std::optional<std::chrono::milliseconds>> nextDue(const QString &sink);

private:
    Database &m_database;
    OutboxRepository m_repository;
    const Clock &m_clock;
};

} // namespace larder
