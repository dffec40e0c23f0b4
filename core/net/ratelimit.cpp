// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ratelimit.h"

namespace larder {

namespace {

/// Addresses remembered at most; a network of strangers must not fill the memory.
constexpr qsizetype kMostAddresses = 1000;

} // namespace

std::optional<std::chrono::seconds> RateLimit::count(const QString &peer)
{
    const std::chrono::milliseconds now = m_clock.monotonic();
    if (m_seen.size() >= kMostAddresses)
        m_seen.clear();
    Seen &seen = m_seen[peer];
    if (seen.times == 0 || now - seen.since >= m_window)
        seen = Seen{now};
    if (++seen.times <= m_most)
        return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(seen.since + m_window - now);
}

HttpResponse RateLimit::refusal(std::chrono::seconds wait, const QString &detail)
{
    HttpResponse response = HttpResponse::problem(429, detail);
    response.headers.append({"Retry-After", QByteArray::number(qint64(wait.count()))});
    return response;
}

} // namespace larder
