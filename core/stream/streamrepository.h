// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace larder {

/// One captured change as handlers and News see it: "look at this row again".
struct Change
{
    qint64 sequence = 0;
    QString table;
    qint64 key = 0;
    ProductId product; ///< of rows that belong to a product, else none
};

/// The stream's tables.
class StreamRepository
{
public:
    explicit StreamRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> registerHandler(const QString &name);
    [[nodiscard]] Result<qint64> checkpoint(const QString &handler);
    /// Moves the checkpoint if it still stands at @p seen; false where another process was quicker.
    [[nodiscard]] Result<bool> moveCheckpoint(const QString &handler, qint64 seen, qint64 to);
    [[nodiscard]] Result<qint64> head();
    /// Up to @p limit changes after @p sequence, oldest first.
    [[nodiscard]] Result<QVector<Change>> after(qint64 sequence, int limit);
    /// When purge() ran last, ms.
    [[nodiscard]] Result<qint64> purgedAt();
    /// Drops handled changes: those without an action older than @p handledBefore, and the images of actions whose newest
    /// one is older than @p imagesBefore. In a transaction.
    [[nodiscard]] Result<void> purge(qint64 now, qint64 handledBefore, qint64 imagesBefore);

private:
    Database &m_database;
};

} // namespace larder
