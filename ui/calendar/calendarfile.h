// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"

namespace larder {

/// What the calendar has for the year from @p today on, as an iCalendar file. On the core thread.
[[nodiscard]] Result<QByteArray> calendarFile(Household &household, QDate today);

} // namespace larder
