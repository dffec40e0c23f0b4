// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/recurrencetext.h"

#include "core/base/text.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace larder {

namespace {

constexpr int kLongestText = 500;

/// Parts of a rule by name, as they are written.
using Parts = QMap<QString, QString>;

/// A part whose value is a list of numbers from -most to most, without 0; @p least: no smaller one.
struct NumberPart
{
    QLatin1StringView name;
    int least;
    int most;
};
constexpr NumberPart kNumberParts[] = {
    {QLatin1StringView("INTERVAL"), 1, 999},    {QLatin1StringView("COUNT"), 1, 9999},
    {QLatin1StringView("BYMONTHDAY"), -31, 31}, {QLatin1StringView("BYYEARDAY"), -366, 366},
    {QLatin1StringView("BYWEEKNO"), -53, 53},   {QLatin1StringView("BYMONTH"), 1, 12},
    {QLatin1StringView("BYSETPOS"), -366, 366},
};

tl::unexpected<Error> unknownPart(const QString &part)
{
    return fail(ErrorKind::InvalidInput, Text::tr("Larder does not know \"%1\" in a rule.").arg(part));
}

bool isNumberList(const QString &value, const NumberPart &part)
{
    const bool isOne = part.name == u"INTERVAL" || part.name == u"COUNT";
    const QStringList numbers = value.split(u',');
    return (!isOne || numbers.size() == 1) && std::all_of(numbers.begin(), numbers.end(), [&](const QString &text) {
               static const QRegularExpression form(QStringLiteral("^[+-]?[0-9]{1,4}$"));
               const int number = form.match(text).hasMatch() ? text.toInt() : 0;
               return number != 0 && number >= part.least && number <= part.most;
           });
}

bool isWeekdayList(const QString &value)
{
    static const QRegularExpression form(QStringLiteral("^([+-]?([1-9]|[1-4][0-9]|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU)$"));
    const QStringList days = value.split(u',');
    return std::all_of(days.begin(), days.end(), [](const QString &day) { return form.match(day).hasMatch(); });
}

/// The day in "20261231" or "20261231T225959Z".
QDate untilDay(const QString &value)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{8})(T[0-9]{6}Z?)?$"));
    return QDate::fromString(form.match(value).captured(1), QStringLiteral("yyyyMMdd"));
}

bool isKnownPart(const QString &name, const QString &value)
{
    if (name == u"FREQ")
        return value == u"DAILY" || value == u"WEEKLY" || value == u"MONTHLY" || value == u"YEARLY";
    if (name == u"WKST")
        return value.size() == 2 && isWeekdayList(value);
    if (name == u"UNTIL")
        return untilDay(value).isValid();
    if (name == u"BYDAY")
        return isWeekdayList(value);
    return std::any_of(std::begin(kNumberParts), std::end(kNumberParts),
                       [&](const NumberPart &part) { return part.name == name && isNumberList(value, part); });
}

Result<Parts> split(const QString &rrule)
{
    QString text = rrule.trimmed().toUpper();
    if (text.startsWith(u"RRULE:"))
        text.remove(0, 6);
    if (text.size() > kLongestText)
        return fail(ErrorKind::InvalidInput, Text::tr("The rule is too long."));
    Parts parts;
    for (const QString &part : text.split(u';')) {
        const qsizetype equals = part.indexOf(u'=');
        const QString name = part.left(std::max<qsizetype>(equals, 0));
        if (equals < 0 || !isKnownPart(name, part.mid(equals + 1)))
            return unknownPart(part);
        if (parts.contains(name))
            return fail(ErrorKind::InvalidInput, Text::tr("The rule has %1 twice.").arg(name));
        parts.insert(name, part.mid(equals + 1));
    }
    return parts;
}

/// What parts may not stand together (RFC 5545 §3.3.10); empty where all may.
QString conflict(const Parts &parts)
{
    const QString freq = parts.value(QStringLiteral("FREQ"));
    const auto has = [&parts](const char *name) { return parts.contains(QLatin1StringView(name)); };
    if (has("COUNT") && has("UNTIL"))
        return QStringLiteral("COUNT, UNTIL");
    if (has("BYWEEKNO") && freq != u"YEARLY")
        return freq + QStringLiteral(", BYWEEKNO");
    if (has("BYYEARDAY") && freq != u"YEARLY")
        return freq + QStringLiteral(", BYYEARDAY");
    if (has("BYMONTHDAY") && freq == u"WEEKLY")
        return QStringLiteral("WEEKLY, BYMONTHDAY");
    const bool isNumbered = parts.value(QStringLiteral("BYDAY")).contains(QRegularExpression(QStringLiteral("[0-9]")));
    if (isNumbered && ((freq != u"MONTHLY" && freq != u"YEARLY") || has("BYWEEKNO")))
        return freq + QStringLiteral(", BYDAY=") + parts.value(QStringLiteral("BYDAY"));
    if (has("BYSETPOS") && freq != u"MONTHLY" && freq != u"YEARLY") // libical does not count within days and weeks
        return freq + QStringLiteral(", BYSETPOS");
    const bool hasSet = has("BYDAY") || has("BYMONTHDAY") || has("BYYEARDAY") || has("BYWEEKNO") || has("BYMONTH");
    return has("BYSETPOS") && !hasSet ? QStringLiteral("BYSETPOS") : QString();
}

void useMonthDay(Parts &parts, int day, int month)
{
    for (const QString &part : monthDayText(day, month).split(u';'))
        parts.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
}

/// "On the 31st" becomes the last day of shorter months, where the rule names one day and one month, or all.
void keepShortMonths(Parts &parts, QDate anchor)
{
    for (const char *name : {"BYDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"}) {
        if (parts.contains(QLatin1StringView(name)))
            return;
    }
    const QString freq = parts.value(QStringLiteral("FREQ"));
    const QString months = parts.value(QStringLiteral("BYMONTH"));
    const QString days = parts.value(QStringLiteral("BYMONTHDAY"), QString::number(anchor.day()));
    const int day = days.toInt(); // 0 for several
    if (freq == u"MONTHLY" && day > 28)
        useMonthDay(parts, day, months.toInt());
    else if (freq == u"YEARLY" && months.isEmpty() && !parts.contains(QStringLiteral("BYMONTHDAY")) && day > 28) {
        parts.insert(QStringLiteral("BYMONTH"), QString::number(anchor.month()));
        useMonthDay(parts, day, anchor.month());
    } else if (freq == u"YEARLY" && months.toInt() > 0 && day > 28)
        useMonthDay(parts, day, months.toInt());
}

QString join(const Parts &parts)
{
    QStringList texts{QStringLiteral("FREQ=") + parts.value(QStringLiteral("FREQ"))};
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        if (it.key() != u"FREQ")
            texts.append(it.key() + u'=' + it.value());
    }
    return texts.join(u';');
}

} // namespace

QString weekdayName(int weekday)
{
    static const QStringList names{QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"),
                                   QStringLiteral("TH"), QStringLiteral("FR"), QStringLiteral("SA"),
                                   QStringLiteral("SU")};
    return names.value(weekday - 1, names.first());
}

QString monthDayText(int day, int month)
{
    // Months of one name have the same length in every year, but for February.
    const int shortest = month == 0 || month == 2 ? 28 : QDate(2026, month, 1).daysInMonth();
    if (day <= shortest)
        return QStringLiteral("BYMONTHDAY=%1").arg(day);
    QStringList days;
    for (int each = shortest; each <= day; ++each)
        days.append(QString::number(each));
    return QStringLiteral("BYMONTHDAY=%1;BYSETPOS=-1").arg(days.join(u','));
}

Result<QString> readRecurrenceText(const QString &rrule, QDate anchor)
{
    auto parts = split(rrule);
    if (!parts)
        return fail(parts.error());
    if (!parts->contains(QStringLiteral("FREQ")))
        return fail(ErrorKind::InvalidInput, Text::tr("A rule says how often: FREQ=DAILY, WEEKLY, MONTHLY or YEARLY."));
    if (const QString both = conflict(*parts); !both.isEmpty())
        return fail(ErrorKind::InvalidInput, Text::tr("These parts of a rule do not go together: %1.").arg(both));
    if (parts->contains(QStringLiteral("UNTIL"))) {
        QString &until = (*parts)[QStringLiteral("UNTIL")];
        until = untilDay(until).toString(QStringLiteral("yyyyMMdd"));
    }
    // RFC 5545 says so where nothing is said, libical begins with Sunday.
    if (parts->value(QStringLiteral("FREQ")) == u"WEEKLY" && !parts->contains(QStringLiteral("WKST")))
        parts->insert(QStringLiteral("WKST"), weekdayName(1));
    keepShortMonths(*parts, anchor);
    return join(*parts);
}

} // namespace larder
