// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"

class QNetworkReply;

namespace larder {

/// The values of @p reply, whose body was read before; @p nowMs as readRetryAfter() wants it.
[[nodiscard]] HttpReply readReply(const QNetworkReply &reply, const QByteArray &body, qint64 nowMs);

/// Whether the body has the length that the head told, where it told one.
[[nodiscard]] bool isWhole(const HttpReply &reply, QByteArrayView method);

/// Whether the body is packed, which was not asked for.
[[nodiscard]] bool isCoded(const HttpReply &reply);

} // namespace larder
