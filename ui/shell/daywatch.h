// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace larder {

/// Tells when the local day has turned, also after the computer slept or its clock was set.
class DayWatch : public QObject
{
    Q_OBJECT

public:
    explicit DayWatch(Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QDate today() const { return m_today; }

Q_SIGNALS:
    void dayTurned(QDate today);

private:
    void wait();

    Clock &m_clock;
    QDate m_today;
};

} // namespace larder
