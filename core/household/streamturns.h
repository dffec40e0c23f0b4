// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"
#include "core/household/workqueue.h"

#include <QObject>

#include <functional>
#include <optional>

namespace larder {

/// Says when a household's stream works: after changes, when something parked is due, and when a day begins.
///
/// Lives on the core thread, where @p queue is worked off; one turn stands in the queue at a time, so that a person's call
/// never waits for more than one.
class StreamTurns : public QObject
{
public:
    using Told = std::function<void(const Result<bool> &)>;

    /// @p told hears how each turn went. All of them outlive this.
    StreamTurns(Household &household, WorkQueue &queue, Told told);

    /// Something may be to do.
    void schedule();
    [[nodiscard]] bool isScheduled() const { return m_isScheduled; }
    /// Looks at the clock, which may have been set, or have gone on while the computer slept: tells the stream the day, and
    /// lets it forget what is old. Cheap; call it several times a minute.
    void lookAtTheClock();

private:
    void turn();
    void awaitDue();
    void scheduleAfter(std::chrono::milliseconds delay);

    Household &m_household;
    WorkQueue &m_queue;
    Told m_told;
    bool m_isScheduled = false;
    QDate m_today; ///< as the stream was told
    std::optional<std::chrono::milliseconds> m_tidied; ///< on the monotonic clock
    std::optional<std::chrono::milliseconds> m_due; ///< on the monotonic clock: the nearest timer
};

} // namespace larder
