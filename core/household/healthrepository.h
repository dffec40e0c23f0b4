// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace larder {

/// Who does what only one program of the household may do.
struct LeaseHolder
{
    QString name;
    QString holder;
    qint64 untilMs = 0;
};

/// Messages of one kind that wait to leave the machine.
struct OutboxWaiting
{
    QString sink;
    int count = 0;
    int attempts = 0; ///< the most that one of them had
};

/// The machinery's own facts, for Settings › Health. Reads only.
class HealthRepository
{
public:
    explicit HealthRepository(Database &database) : m_database(database) {}

    /// Those that have not run out at @p nowMs.
    [[nodiscard]] Result<QVector<LeaseHolder>> leases(qint64 nowMs);
    [[nodiscard]] Result<QVector<OutboxWaiting>> outbox();
    /// Of the file's format.
    [[nodiscard]] Result<qint64> schemaVersion();
    [[nodiscard]] Result<QString> engineVersion();

private:
    Database &m_database;
};

} // namespace larder
