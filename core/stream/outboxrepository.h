// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace larder {

/// Something that is to leave the machine.
struct OutboxMessage
{
    qint64 id = 0; ///< never used again, so a sink can tell a repetition by it
    QString key; ///< of one key only the newest message matters, and they leave in order
    QString payload;
    int attempts = 0; ///< that failed
    qint64 madeMs = 0; ///< when it was put there
    bool wasClaimed = false; ///< by somebody who told neither of its arrival nor of a failure: maybe sent
};

/// The outbox's table; instants in ms.
class OutboxRepository
{
public:
    explicit OutboxRepository(Database &database) : m_database(database) {}

    /// Drops what nobody has claimed of @p sink and @p key.
    [[nodiscard]] Result<void> removeUnclaimed(const QString &sink, const QString &key, qint64 now);
    [[nodiscard]] Result<void> add(const QString &sink, const QString &key, const QString &payload, qint64 now);
    /// Up to @p limit that are due and free, each the oldest of its key, oldest first. In a transaction.
    [[nodiscard]] Result<QVector<OutboxMessage>> claim(const QString &sink, const QString &holder, qint64 now,
                                                       qint64 until, int limit);
    [[nodiscard]] Result<void> remove(qint64 id);
    /// Drops @p id where a newer one of its sink and key waits.
    [[nodiscard]] Result<void> removeOutdated(qint64 id);
    [[nodiscard]] Result<void> setFailed(qint64 id, qint64 due);
    /// Nothing of @p sink is due before @p due.
    [[nodiscard]] Result<void> holdBack(const QString &sink, qint64 due);
    /// When the first of @p sink can be claimed.
    [[nodiscard]] Result<std::optional<qint64>> nextDue(const QString &sink);

private:
    Database &m_database;
};

} // namespace larder
