// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <chrono>
#include <optional>

class QRandomGenerator;

namespace larder {

/// How long a `Retry-After` asks to wait at @p nowMs, in both of its forms (RFC 9110 §10.2.3): seconds or a date. 0 to 24
/// hours; none where it is neither. Pure.
[[nodiscard]] std::optional<std::chrono::milliseconds> readRetryAfter(QByteArrayView value, qint64 nowMs);

/// A pause before the next try after @p failures (>= 1) of them: anything from 0 to @p base, doubled with each further failure, and
/// never more than @p longest. "Full jitter": clients of a server that comes back do not come back together.
[[nodiscard]] std::chrono::milliseconds retryPause(int failures, QRandomGenerator &random,
                                                   std::chrono::milliseconds base = std::chrono::milliseconds(500),
                                                   std::chrono::milliseconds longest = std::chrono::seconds(30));

/// Whether a server that answers so may well answer otherwise soon, and has done nothing: 408, 425, 429, 502, 503, 504.
[[nodiscard]] bool isPassingStatus(int status);

} // namespace larder
