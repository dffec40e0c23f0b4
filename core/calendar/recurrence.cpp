// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/recurrence.h"

#include "core/base/text.h"
#include "core/calendar/recurrencetext.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>

#include <libical/ical.h>

namespace larder {

namespace {

constexpr int kLastYear = 2299;

/// Walks through the occurrences, in order.
class Walk
{
public:
    Walk(const QString &text, QDate anchor)
    {
        if (text.isEmpty())
            return;
        icaltimetype start = {}; // icaltime_null_date() has -1 for hours, which libical counts back
        start.is_date = 1;
        start.year = anchor.year();
        start.month = anchor.month();
        start.day = anchor.day();
        icalrecurrencetype rule = icalrecurrencetype_from_string(text.toLatin1().constData());
        if (rule.freq == ICAL_WEEKLY_RECURRENCE && rule.interval > 1)
            takeOver(rule, anchor);
        m_iterator.reset(icalrecur_iterator_new(rule, start));
    }

    /// Invalid after the last.
    [[nodiscard]] QDate next()
    {
        QDate day = nextOfLibical();
        while (m_everyWeeks > 1 && day.isValid() && m_firstWeek.daysTo(day) / 7 % m_everyWeeks != 0)
            day = nextOfLibical();
        return m_most-- > 0 ? day : QDate();
    }

private:
    struct Free
    {
        void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
    };

    /// libical loses the first Sunday of every other week from a Monday on (3.0.16): weeks are counted here.
    void takeOver(icalrecurrencetype &rule, QDate anchor)
    {
        const int weekStart = rule.week_start == ICAL_SUNDAY_WEEKDAY ? 7 : int(rule.week_start) - 1;
        m_firstWeek = anchor.addDays(-((anchor.dayOfWeek() - weekStart + 7) % 7));
        m_everyWeeks = std::exchange(rule.interval, short(1));
        if (rule.count > 0)
            m_most = std::exchange(rule.count, 0);
    }

    [[nodiscard]] QDate nextOfLibical()
    {
        if (!m_iterator)
            return {};
        const icaltimetype time = icalrecur_iterator_next(m_iterator.get());
        if (icaltime_is_null_time(time) || time.year > kLastYear)
            return {};
        return {time.year, time.month, time.day};
    }

    std::unique_ptr<icalrecur_iterator, Free> m_iterator;
    QDate m_firstWeek;
    int m_everyWeeks = 1;
    int m_most = std::numeric_limits<int>::max();
};

} // namespace

Result<Recurrence> Recurrence::parse(const QString &rrule, QDate anchor)
{
    if (!anchor.isValid() || anchor.year() < 1900 || anchor.year() > 2199)
        return fail(ErrorKind::InvalidInput, Text::tr("A rule begins on a day between 1900 and 2199."));
    const auto text = readRecurrenceText(rrule, anchor);
    if (!text)
        return fail(text.error());
    const Recurrence recurrence(*text, anchor);
    // Here once, rather than at every question: libical looks for 500 years.
    if (!recurrence.next(anchor.addDays(-1)).isValid())
        return fail(ErrorKind::InvalidInput, Text::tr("No day fits this rule."));
    return recurrence;
}

Recurrence Recurrence::everyDays(int days, QDate anchor)
{
    return Recurrence(QStringLiteral("FREQ=DAILY;INTERVAL=%1").arg(std::clamp(days, 1, 999)), anchor);
}

Recurrence Recurrence::weekly(QVector<int> weekdays, int interval, QDate anchor)
{
    if (weekdays.isEmpty())
        weekdays.append(anchor.dayOfWeek());
    std::sort(weekdays.begin(), weekdays.end());
    QStringList names;
    for (const int weekday : std::as_const(weekdays))
        names.append(weekdayName(weekday));
    names.removeDuplicates();
    return Recurrence(QStringLiteral("FREQ=WEEKLY;INTERVAL=%1;BYDAY=%2;WKST=MO")
                          .arg(std::clamp(interval, 1, 999))
                          .arg(names.join(u',')),
                      anchor);
}

Recurrence Recurrence::monthly(int day, int interval, QDate anchor)
{
    return Recurrence(QStringLiteral("FREQ=MONTHLY;INTERVAL=%1;").arg(std::clamp(interval, 1, 999))
                          + monthDayText(std::clamp(day, 1, 31)),
                      anchor);
}

Recurrence Recurrence::yearly(QDate anchor)
{
    return Recurrence(QStringLiteral("FREQ=YEARLY;BYMONTH=%1;").arg(anchor.month())
                          + monthDayText(anchor.day(), anchor.month()),
                      anchor);
}

QVector<QDate> Recurrence::between(QDate from, QDate to, int most) const
{
    QVector<QDate> days;
    Walk walk(m_text, m_anchor);
    for (QDate day = walk.next(); day.isValid() && day <= to && days.size() < most; day = walk.next()) {
        if (day >= from)
            days.append(day);
    }
    return days;
}

QDate Recurrence::next(QDate after) const
{
    Walk walk(m_text, m_anchor);
    QDate day = walk.next();
    while (day.isValid() && day <= after)
        day = walk.next();
    return day;
}

QDate Recurrence::previous(QDate before) const
{
    QDate last;
    Walk walk(m_text, m_anchor);
    for (QDate day = walk.next(); day.isValid() && day < before; day = walk.next())
        last = day;
    return last;
}

} // namespace larder
