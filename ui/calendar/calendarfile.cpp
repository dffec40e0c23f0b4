// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarfile.h"

#include "core/base/text.h"
#include "core/household/calendarreading.h"

namespace larder {

Result<QByteArray> calendarFile(Household &household, QDate today)
{
    auto days = readCalendar(household, today, today.addYears(1), today);
    if (!days)
        return fail(days.error());
    auto id = household.id();
    if (!id)
        return fail(id.error());
    return toIcs(calendarEntries(*days, *id), Text::tr("Larder"), household.clock().nowMs());
}

} // namespace larder
