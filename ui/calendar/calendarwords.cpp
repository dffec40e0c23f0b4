// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarwords.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace larder {

QString iconOf(CalendarItem::Kind kind)
{
    switch (kind) {
    case CalendarItem::BestBefore: return u"clock"_s;
    case CalendarItem::RunsOut: return u"jar"_s;
    case CalendarItem::Recurring: return u"basket"_s;
    case CalendarItem::Trip: return u"flag"_s;
    case CalendarItem::Away: return u"home"_s;
    case CalendarItem::Guests: return u"person"_s;
    case CalendarItem::Schedule: return u"bell"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(CalendarItem::Kind kind)
{
    switch (kind) {
    case CalendarItem::BestBefore: return Text::tr("Best before");
    case CalendarItem::RunsOut: return Text::tr("Runs out");
    case CalendarItem::Recurring: return Text::tr("Bought regularly");
    case CalendarItem::Trip: return Text::tr("Shopping");
    case CalendarItem::Away: return Text::tr("Away");
    case CalendarItem::Guests: return Text::tr("Guests");
    case CalendarItem::Schedule: return Text::tr("Reminder");
    }
    Q_UNREACHABLE();
}

QString shortText(const CalendarItem &item)
{
    return item.text.isEmpty() ? nameOf(item.kind) : item.text;
}

Mood moodOf(const CalendarItem &item)
{
    return item.kind == CalendarItem::BestBefore ? Mood::Honey : Mood::Plain;
}

QString dayName(QDate day)
{
    //: A day as a heading, for QLocale: "Saturday, 21 November"
    return QLocale().toString(day, Text::tr("dddd, d MMMM"));
}

QString dayInFull(const CalendarDay &day, QDate today)
{
    const QString name = day.day == today ? Text::tr("%1, today").arg(dayName(day.day)) : dayName(day.day);
    if (day.items.isEmpty())
        return Text::tr("%1: nothing").arg(name);
    QStringList items;
    for (const CalendarItem &item : day.items)
        items << calendarSentence(item);
    return Text::tr("%1: %2").arg(name, items.join(u"; "_s));
}

} // namespace larder
