// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/daywatch.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace larder {

namespace {

// Timers stand still while a computer sleeps, so midnight is looked for and not waited for.
constexpr std::chrono::milliseconds kLongestWait = 10min;

} // namespace

DayWatch::DayWatch(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_today(clock.today())
{
    wait();
}

void DayWatch::wait()
{
    const QDateTime midnight = m_clock.today().addDays(1).startOfDay(m_clock.zone());
    const std::chrono::milliseconds left(midnight.toMSecsSinceEpoch() - m_clock.nowMs());
    m_clock.after(std::clamp(left, std::chrono::milliseconds(1s), kLongestWait), this, [this] {
        if (const QDate now = m_clock.today(); now != m_today) {
            m_today = now;
            Q_EMIT dayTurned(now);
        }
        wait();
    });
}

} // namespace larder
