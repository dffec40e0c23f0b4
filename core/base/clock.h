// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimeZone>

#include <chrono>
#include <functional>
#include <vector>

namespace larder {

/// The only source of time: wall clock, monotonic clock and timers. An instant is UTC milliseconds since 1970.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// Never goes back; only differences mean something.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    /// The same, as finely as the machine tells.
    [[nodiscard]] virtual std::chrono::microseconds monotonicMicroseconds() const { return monotonic(); }
    /// The household's zone: decides which day it is.
    [[nodiscard]] virtual QTimeZone zone() const = 0;
    /// Calls @p callback on @p context's thread after @p delay unless @p context dies first. Call it on that thread.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback) = 0;

    [[nodiscard]] QDate today() const;
    /// Seconds east of UTC now; recorded beside each instant.
    [[nodiscard]] int utcOffset() const;
};

/// The machine's clock. Thread-safe.
class SystemClock : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] std::chrono::microseconds monotonicMicroseconds() const override;
    [[nodiscard]] QTimeZone zone() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback) override;
};

/// A clock that stands still until moved: for --as-of, the sample household and tests. For one thread.
class ManualClock : public Clock
{
public:
    explicit ManualClock(const QDateTime &start, const QTimeZone &zone = QTimeZone::utc());

    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    [[nodiscard]] QTimeZone zone() const override { return m_zone; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> callback) override;

    /// Lets @p step (>= 0) pass: both clocks move and due timers fire in order, each at its own instant.
    /// A callback may start further timers; those due within the step fire too.
    void advance(std::chrono::milliseconds step);
    /// Sets the wall clock, forwards or back, as a person would; timers keep their delay.
    void setNow(const QDateTime &instant);

private:
    struct Timer
    {
        std::chrono::milliseconds due;
        QPointer<QObject> context;
        std::function<void()> callback;
    };

    void moveTo(std::chrono::milliseconds instant);
    void fireFirst();

    qint64 m_nowMs;
    std::chrono::milliseconds m_monotonic{0};
    QTimeZone m_zone;
    std::vector<Timer> m_timers; ///< by instant, then in the order they were started
};

} // namespace larder
