// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarfile.h"

#include "core/base/text.h"
#include "core/calendar/icswriter.h"
#include "ui/calendar/calendarwords.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// The same for the same thing on the same day, so that a calendar program replaces what it has.
QString uidOf(const CalendarItem &item, QDate day, int place)
{
    const qint64 id = item.product.isValid() ? item.product.value : item.recurring.value;
    return u"%1-%2-%3-%4@larder"_s.arg(int(item.kind)).arg(id).arg(day.toString(Qt::ISODate)).arg(id > 0 ? 0 : place);
}

} // namespace

Result<QByteArray> calendarFile(Household &household, QDate today)
{
    auto days = readCalendar(household, today, today.addYears(1), today);
    if (!days)
        return fail(days.error());
    QVector<CalendarEntry> entries;
    for (const CalendarDay &day : std::as_const(*days)) {
        for (int place = 0; place < int(day.items.size()); ++place) {
            const CalendarItem &item = day.items[place];
            CalendarEntry entry;
            entry.uid = uidOf(item, day.day, place);
            entry.summary = item.text;
            entry.description = item.isGuess ? Text::tr("%1 (our guess)").arg(nameOf(item.kind)) : nameOf(item.kind);
            entry.day = day.day;
            entry.categories = {nameOf(item.kind)};
            entries << entry;
        }
    }
    return toIcs(entries, Text::tr("Larder"), household.clock().nowMs());
}

} // namespace larder
