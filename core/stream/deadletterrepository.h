// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/stream/deadletter.h"

#include <QHash>

namespace larder {

/// What could not be done, of the stream's handlers and of the intake. Captured: leaving one out can be undone.
class DeadLetterRepository
{
public:
    explicit DeadLetterRepository(Database &database) : m_database(database) {}

    /// Stores a new one, or brings an old one of the same event or change up to date; one that was left out stays so.
    [[nodiscard]] Result<void> put(const DeadLetter &letter);
    /// Newest first: those a person has still to decide on, or all.
    [[nodiscard]] Result<QVector<DeadLetter>> all(bool withLeftOut = false);
    /// Open ones of a source's events that wait for somebody to say what @p foreignId is: in the order they came, those
    /// above @p after, at most @p most.
    [[nodiscard]] Result<QVector<DeadLetter>> waitingFor(SourceId source, const QString &foreignId, DeadLetterId after,
                                                         int most);
    [[nodiscard]] Result<std::optional<DeadLetter>> find(DeadLetterId id);
    /// Open ones by handler name.
    [[nodiscard]] Result<QHash<QString, int>> counts();
    /// Open ones of the intake by source.
    [[nodiscard]] Result<QHash<SourceId, int>> countsBySource();
    [[nodiscard]] Result<void> setLeftOut(DeadLetterId id, bool leftOut);
    [[nodiscard]] Result<void> remove(DeadLetterId id);
    [[nodiscard]] Result<void> removeEvent(SourceId source, const QString &ref);

private:
    Database &m_database;
};

} // namespace larder
