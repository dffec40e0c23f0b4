// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTime>
#include <QTimeZone>

namespace larder {

/// The instant (UTC, ms since 1970) at which clocks of @p zone show @p time on @p day, by the one written rule of DESIGN §9:
/// where clocks leap over it, the first instant after the leap; where they show it twice, the first. QDateTime has other rules
/// for both. @p day and @p time are valid. Pure.
[[nodiscard]] qint64 instantOf(QDate day, QTime time, const QTimeZone &zone);

} // namespace larder
