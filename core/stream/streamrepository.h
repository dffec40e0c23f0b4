// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/stream/change.h"

#include <QHash>

namespace larder {

/// A handler's row, or what a turn adds to it.
struct HandlerRecord
{
    qint64 checkpoint = 0;
    qint64 handled = 0;
    qint64 failed = 0;
    qint64 busyMicroseconds = 0;
    qint64 lastMs = 0; ///< 0 = never
};

/// The changes, and how far each handler is.
class StreamRepository
{
public:
    explicit StreamRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> registerHandler(const QString &name);
    [[nodiscard]] Result<qint64> checkpoint(const QString &handler);
    [[nodiscard]] Result<QHash<QString, HandlerRecord>> handlers();
    /// Moves the checkpoint if it still stands at @p seen, and adds @p done's counters; false where another process was quicker.
    [[nodiscard]] Result<bool> moveCheckpoint(const QString &handler, qint64 seen, const HandlerRecord &done);
    [[nodiscard]] Result<qint64> head();
    /// Up to @p limit changes after @p sequence, oldest first.
    [[nodiscard]] Result<QVector<Change>> after(qint64 sequence, int limit);
    /// The instant of the first change after @p sequence, ms.
    [[nodiscard]] Result<std::optional<qint64>> instantAfter(qint64 sequence);

    /// A change "tick" of each product in use.
    [[nodiscard]] Result<void> addTicks(QDate day, qint64 now);
    [[nodiscard]] Result<QDate> tickedOn();

    /// What a handler wants to know of its last batch in the next one, whichever process runs it; empty at first.
    [[nodiscard]] Result<QString> memory(const QString &handler);
    [[nodiscard]] Result<void> setMemory(const QString &handler, const QString &text);

    /// When purge() ran last, ms.
    [[nodiscard]] Result<qint64> purgedAt();
    [[nodiscard]] Result<void> setPurgedAt(qint64 now);
    /// Notes that what all have handled by now was handled at @p now.
    [[nodiscard]] Result<void> mark(qint64 now);
    /// Drops what had been handled by @p handledBefore, but for undo images. In a transaction.
    [[nodiscard]] Result<void> purgeHandled(qint64 handledBefore);
    /// Drops the images of actions whose newest one is older than @p before.
    [[nodiscard]] Result<void> purgeImages(qint64 before);

private:
    Database &m_database;
};

} // namespace larder
