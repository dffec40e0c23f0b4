// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpmessage.h"

#include <tl/expected.hpp>

namespace larder {

/// The head of a request, read strictly: what two readers could understand differently is refused.
struct HttpHead
{
    HttpRequest request; ///< without the body
    QByteArray host; ///< the Host as it came; empty where HTTP/1.0 sent none
    qint64 bodyBytes = 0; ///< that follow
    bool isAwaited = false; ///< the client waits for "100 Continue" before it sends them
};

/// Reads @p bytes, which end with the empty line after the last header field. Pure. The other value is the answer
/// that refuses: 400, 411 (a body without a length, or in chunks), 417, 431 (more than 100 fields), 505.
[[nodiscard]] tl::expected<HttpHead, HttpResponse> readHttpHead(QByteArrayView bytes);

} // namespace larder
