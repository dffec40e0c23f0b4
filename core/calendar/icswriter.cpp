// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/icswriter.h"

#include <QDateTime>

#include <algorithm>
#include <memory>

#include <libical/ical.h>

namespace larder {

namespace {

struct Free
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(char *text) const { std::free(text); }
};

/// Without what RFC 5545 forbids in a text: control characters but for line ends.
QByteArray plain(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.removeIf([](QChar c) { return (c < u' ' && c != u'\n') || c == QChar(0x7f); });
    return text.toUtf8();
}

icaltimetype dateOf(QDate day)
{
    icaltimetype date = {};
    date.is_date = 1;
    date.year = day.year();
    date.month = day.month();
    date.day = day.day();
    return date;
}

/// Takes @p property.
void add(icalcomponent *component, icalproperty *property)
{
    icalcomponent_add_property(component, property);
}

icalcomponent *eventOf(const CalendarEntry &entry, icaltimetype now)
{
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    add(event, icalproperty_new_uid(plain(entry.uid).constData()));
    add(event, icalproperty_new_dtstamp(now));
    add(event, icalproperty_new_dtstart(dateOf(entry.day)));
    // The end is the first day after.
    add(event, icalproperty_new_dtend(dateOf(std::max(entry.day, entry.lastDay.value_or(entry.day)).addDays(1))));
    if (!entry.rrule.isEmpty())
        add(event, icalproperty_new_rrule(icalrecurrencetype_from_string(entry.rrule.toLatin1().constData())));
    add(event, icalproperty_new_summary(plain(entry.summary).constData()));
    if (!entry.description.isEmpty())
        add(event, icalproperty_new_description(plain(entry.description).constData()));
    // libical takes a comma within one for two categories.
    for (QString category : entry.categories)
        add(event, icalproperty_new_categories(plain(category.replace(u',', u';')).constData()));
    add(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    return event;
}

} // namespace

QByteArray toIcs(const QVector<CalendarEntry> &entries, const QString &name, qint64 nowMs)
{
    const std::unique_ptr<icalcomponent, Free> calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Larder//Larder " LARDER_VERSION "//EN"));
    icalproperty *title = icalproperty_new_x(plain(name).constData());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    add(calendar.get(), title);

    const icaltimetype now = icaltime_from_timet_with_zone(time_t(nowMs / 1000), 0, icaltimezone_get_utc_timezone());
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), eventOf(entry, now));
    const std::unique_ptr<char, Free> text(icalcomponent_as_ical_string_r(calendar.get()));
    return QByteArray(text.get());
}

} // namespace larder
