// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/reminder.h"

#include <QTimeZone>

namespace larder {

/// What a line of the reminders' log is about, without a full stop: "Bread is all gone", "A test".
[[nodiscard]] QString toldAbout(const ReminderLogEntry &entry, QDate today);

/// A moment (UTC milliseconds) by the clock of @p zone: "Today, 08:00", "Thu, 08:00", "19 Nov, 08:00".
[[nodiscard]] QString toldWhen(qint64 atMs, QDate today, const QTimeZone &zone);

} // namespace larder
