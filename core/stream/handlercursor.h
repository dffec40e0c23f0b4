// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stream/parkedrepository.h"
#include "core/stream/streamhandler.h"
#include "core/stream/streamrepository.h"

#include <QHash>

namespace larder {

/// What a handler takes next.
struct Pick
{
    QVector<Change> changes; ///< to hand over, at most 100
    QVector<ParkedChange> waiting; ///< these wait behind a parked one of their key
    qint64 end = 0; ///< where the checkpoint goes when all of it is done
};

/// Finds what a handler takes next: reads ahead, halves what failed, skips what does not concern it.
/// Remembers nothing that another process could change, so forget() costs only time.
class HandlerCursor
{
public:
    HandlerCursor(Database &database, StreamHandler handler);

    [[nodiscard]] const StreamHandler &handler() const { return m_handler; }
    /// What comes after @p checkpoint.
    [[nodiscard]] Result<Pick> next(qint64 checkpoint);
    /// Keys of the changes up to @p reached were looked at: earlier changes of theirs are covered, where the handler coalesces.
    void cover(const QVector<Change> &changes, qint64 reached);
    /// Next time only up to @p sequence, and before what follows @p end only up to there.
    void split(qint64 sequence, qint64 end);
    /// The turn was rolled back.
    void forget();
    [[nodiscard]] std::optional<qint64> keyOf(const Change &change) const;

private:
    Result<void> readAhead(qint64 checkpoint);
    Result<void> setApartWhatWaits(Pick &pick);

    StreamHandler m_handler;
    StreamRepository m_repository;
    ParkedRepository m_parked;
    QVector<Change> m_ahead; ///< read and not yet done, in order
    qsizetype m_at = 0; ///< where in m_ahead the checkpoint is
    qint64 m_head = 0; ///< of the stream, when it was last read
    QVector<qint64> m_ends; ///< where the halves of a failing batch end, the nearest last
    QHash<qint64, qint64> m_covered; ///< key → the stream's head when it was last looked at
};

} // namespace larder
