// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/httpmessage.h"

#include <QHash>

namespace larder {

/// Counts what comes from one address, so that one that comes too often can be told to wait.
class RateLimit
{
public:
    /// At most @p most in each @p window that begins with the first.
    RateLimit(Clock &clock, int most, std::chrono::milliseconds window) : m_clock(clock), m_most(most), m_window(window)
    {}

    /// Counts one more from @p peer; the value is how long it shall wait where that was too many.
    [[nodiscard]] std::optional<std::chrono::seconds> count(const QString &peer);
    /// 429 with Retry-After.
    [[nodiscard]] static HttpResponse refusal(std::chrono::seconds wait, const QString &detail);

private:
    struct Seen
    {
        std::chrono::milliseconds since{0};
        int times = 0; ///< since then
    };

    Clock &m_clock;
    int m_most;
    std::chrono::milliseconds m_window;
    QHash<QString, Seen> m_seen; ///< by address
};

} // namespace larder
