// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace larder {

using std::chrono::milliseconds;

namespace {

// QTimer counts in int milliseconds, which end after 24 days; a longer wait is made of several.
constexpr milliseconds kLongestTimer = std::chrono::hours(24);

void startTimer(milliseconds delay, QObject *context, std::function<void()> callback)
{
    const milliseconds step = std::clamp(delay, milliseconds::zero(), kLongestTimer);
    QTimer::singleShot(step, context, [rest = delay - step, context, callback = std::move(callback)] {
        if (rest > milliseconds::zero())
            startTimer(rest, context, callback);
        else
            callback();
    });
}

} // namespace

QDate Clock::today() const
{
    return QDateTime::fromMSecsSinceEpoch(nowMs(), zone()).date();
}

int Clock::utcOffset() const
{
    return zone().offsetFromUtc(QDateTime::fromMSecsSinceEpoch(nowMs(), Qt::UTC));
}

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<milliseconds>(monotonicMicroseconds());
}

std::chrono::microseconds SystemClock::monotonicMicroseconds() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

QTimeZone SystemClock::zone() const
{
    // Qt reads the zone from disk at each call, and an import asks by the hundred thousand; a traveller waits a second.
    thread_local qint64 askedAt = -1;
    thread_local QTimeZone zone;
    const qint64 second = nowMs() / 1000;
    if (std::exchange(askedAt, second) != second)
        zone = QTimeZone::systemTimeZone();
    return zone;
}

void SystemClock::after(milliseconds delay, QObject *context, std::function<void()> callback)
{
    Q_ASSERT(context);
    startTimer(delay, context, std::move(callback));
}

ManualClock::ManualClock(const QDateTime &start, const QTimeZone &zone)
    : m_nowMs(start.toMSecsSinceEpoch())
    , m_zone(zone)
{}

void ManualClock::after(milliseconds delay, QObject *context, std::function<void()> callback)
{
    Q_ASSERT(context);
    const milliseconds due = m_monotonic + std::max(delay, milliseconds::zero());
    const auto later = std::upper_bound(m_timers.begin(), m_timers.end(), due,
                                        [](milliseconds instant, const Timer &timer) { return instant < timer.due; });
    m_timers.insert(later, Timer{due, context, std::move(callback)});
}

void ManualClock::advance(milliseconds step)
{
    Q_ASSERT(step >= milliseconds::zero());
    const milliseconds deadline = m_monotonic + step;
    while (!m_timers.empty() && m_timers.front().due <= deadline)
        fireFirst();
    moveTo(deadline);
}

void ManualClock::fireFirst()
{
    // Taken out first: the callback may start timers or advance the clock itself.
    const Timer timer = std::move(m_timers.front());
    m_timers.erase(m_timers.begin());
    moveTo(timer.due);
    if (timer.context)
        timer.callback();
}

void ManualClock::moveTo(milliseconds instant)
{
    const milliseconds step = std::max(instant - m_monotonic, milliseconds::zero());
    m_monotonic += step;
    m_nowMs += step.count();
}

void ManualClock::setNow(const QDateTime &instant)
{
    m_nowMs = instant.toMSecsSinceEpoch();
}

} // namespace larder
