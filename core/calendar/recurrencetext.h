// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace larder {

/// The RRULE in @p rrule, strictly read and normalised as Recurrence says. Pure. Errors: InvalidInput.
[[nodiscard]] Result<QString> readRecurrenceText(const QString &rrule, QDate anchor);

/// "MO" to "SU" for 1 to 7.
[[nodiscard]] QString weekdayName(int weekday);

/// The part of a monthly rule that means @p day (1 to 31), or the last day of a shorter month. @p month: the only month it is
/// about; 0: all of them.
[[nodiscard]] QString monthDayText(int day, int month = 0);

} // namespace larder
