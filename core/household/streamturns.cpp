// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/streamturns.h"

using namespace std::chrono_literals;

namespace larder {

namespace {

constexpr auto kRetryTurn = 1s;
constexpr auto kLongestWait = 1min; // the wall clock that decides what is due may be set
constexpr auto kTidyEvery = 1h;

} // namespace

StreamTurns::StreamTurns(Household &household, WorkQueue &queue, Told told)
    : m_household(household)
    , m_queue(queue)
    , m_told(std::move(told))
{}

void StreamTurns::schedule()
{
    if (std::exchange(m_isScheduled, true))
        return;
    m_queue.push([self = QPointer<StreamTurns>(this)] {
        if (self)
            self->turn();
    });
}

void StreamTurns::turn()
{
    m_isScheduled = false;
    const auto more = m_household.stream().turn();
    if (!more)
        // Busy only means that another program is at the stream: it does the work, or we do later.
        scheduleAfter(kRetryTurn);
    else if (*more)
        schedule();
    else
        awaitDue();
    const Told told = m_told; // it may close the household, and this with it
    told(more);
}

void StreamTurns::awaitDue()
{
    const auto due = m_household.stream().nextDue();
    if (due && *due)
        scheduleAfter(std::min<std::chrono::milliseconds>(**due, kLongestWait));
}

/// A timer cannot be taken back: one that comes too early finds nothing due, and sets the next.
void StreamTurns::scheduleAfter(std::chrono::milliseconds delay)
{
    Clock &clock = m_household.clock();
    const auto due = clock.monotonic() + delay;
    if (m_due && *m_due <= due && *m_due > clock.monotonic())
        return;
    m_due = due;
    clock.after(delay, this, [this] {
        m_due.reset();
        schedule();
    });
}

void StreamTurns::lookAtTheClock()
{
    Clock &clock = m_household.clock();
    if (const QDate today = clock.today(); today != m_today) {
        const auto ticked = m_household.stream().tick(today);
        if (!ticked)
            return; // the next look tries again
        m_today = today;
        if (*ticked)
            schedule();
    }
    if (!m_tidied || clock.monotonic() - *m_tidied >= kTidyEvery) {
        m_tidied = clock.monotonic();
        std::ignore = m_household.stream().purge(); // the next hour is early enough
    }
}

} // namespace larder
