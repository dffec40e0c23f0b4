// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stream/deadletterrepository.h"
#include "core/stream/handlerattempt.h"
#include "core/stream/handlercursor.h"

#include <vector>

namespace larder {

/// One turn of the change stream: made, run inside a transaction, thrown away.
class StreamTurn
{
public:
    StreamTurn(Database &database, Clock &clock, std::vector<HandlerCursor> &cursors);

    /// What is parked and due, then a batch of each handler, then the checkpoints. Errors: the store's; the caller rolls back.
    [[nodiscard]] Result<void> run();

private:
    Result<void> load();
    Result<void> retryWhatIsDue();
    Result<void> retry(ParkedChange parked);
    Result<void> batch(size_t handler);
    Result<bool> batchOnce(size_t handler);
    Result<void> failedOn(size_t handler, const Pick &pick, const Attempt &attempt);
    Result<void> skipWhatDoesNotConcern(size_t handler);
    Result<void> moveTo(size_t handler, const Pick &pick, qint64 sequence);
    /// Another failure of @p parked: it waits for its next attempt, or becomes a dead letter and the next of its key goes on.
    Result<void> postpone(ParkedChange parked, const Error &error);
    Result<void> save();
    [[nodiscard]] bool isTimeUp() const { return m_clock.monotonicMicroseconds() >= m_deadline; }

    Database &m_database;
    Clock &m_clock;
    std::vector<HandlerCursor> &m_cursors;
    StreamRepository m_repository;
    ParkedRepository m_parked;
    DeadLetterRepository m_letters;
    std::chrono::microseconds m_started;
    std::chrono::microseconds m_deadline;
    qint64 m_now; ///< one instant for all of a turn
    std::vector<qint64> m_seen; ///< by handler: the checkpoint at the beginning
    std::vector<HandlerRecord> m_done; ///< by handler: the checkpoint now, and what was done
};

} // namespace larder
