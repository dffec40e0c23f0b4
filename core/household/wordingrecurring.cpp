// SPDX-License-Identifier: GPL-3.0-or-later
// What is bought regularly, in words.
#include "core/base/text.h"
#include "core/household/wording.h"

#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

using RuleParts = QMap<QString, QString>;

RuleParts partsOf(const QString &rule)
{
    RuleParts parts;
    for (const QString &part : rule.split(u';', Qt::SkipEmptyParts))
        parts.insert(part.section(u'=', 0, 0).toUpper(), part.section(u'=', 1).toUpper());
    return parts;
}

QString everyFew(const QString &frequency, int interval)
{
    if (frequency == u"DAILY"_s)
        return interval == 1 ? Text::tr("Every day") : Text::tr("Every %n day(s)", nullptr, interval);
    if (frequency == u"WEEKLY"_s)
        return interval == 1   ? Text::tr("Every week")
               : interval == 2 ? Text::tr("Every two weeks")
                               : Text::tr("Every %n week(s)", nullptr, interval);
    if (frequency == u"MONTHLY"_s)
        return interval == 1 ? Text::tr("Every month") : Text::tr("Every %n month(s)", nullptr, interval);
    if (frequency == u"YEARLY"_s)
        return interval == 1 ? Text::tr("Every year") : Text::tr("Every %n year(s)", nullptr, interval);
    return Text::tr("Regularly");
}

constexpr int kDaysOfEveryMonth = 28;

/// "31st"; -1 is the last.
QString ordinal(int number)
{
    if (number < 0)
        return Text::tr("last");
    const bool isTeen = number / 10 % 10 == 1;
    switch (isTeen ? 0 : number % 10) {
    //: A day of the month or "the second (Saturday)"
    case 1: return Text::tr("%1st").arg(number);
    case 2: return Text::tr("%1nd").arg(number);
    case 3: return Text::tr("%1rd").arg(number);
    default: return Text::tr("%1th").arg(number);
    }
}

/// 1 Monday to 7 Sunday; 0 for what is no weekday.
int weekdayOf(const QString &code)
{
    static const QStringList codes{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    return int(codes.indexOf(code.right(2))) + 1;
}

/// "1SA": how many-th weekday of the month; 0 where none is said.
int nthOf(const QString &code)
{
    return code.chopped(2).toInt();
}

/// The day of the month that is meant: of "28,29,30,31", which is how the last day of shorter months is said, the last.
int monthDayOf(const RuleParts &parts)
{
    int last = 0;
    for (const QString &day : parts[u"BYMONTHDAY"_s].split(u',', Qt::SkipEmptyParts))
        last = last == 0 ? day.toInt() : std::max(last, day.toInt());
    return last;
}

} // namespace

QString Wording::rhythm(const QString &rule, int everyDays) const
{
    if (everyDays > 0)
        return Text::tr("Every %n day(s) after the last time", nullptr, everyDays);
    const RuleParts parts = partsOf(rule);
    const QString every = everyFew(parts[u"FREQ"_s], std::max(1, parts[u"INTERVAL"_s].toInt()));
    const QStringList codes = parts[u"BYDAY"_s].split(u',', Qt::SkipEmptyParts);
    const bool isMonthly = parts[u"FREQ"_s] == u"MONTHLY"_s;
    const int nth =
        codes.size() == 1 && nthOf(codes.first()) == 0 ? parts[u"BYSETPOS"_s].toInt() : nthOf(codes.value(0, u"  "_s));
    QStringList days;
    for (const QString &code : codes)
        days << m_locale.standaloneDayName(weekdayOf(code));
    if (isMonthly && nth != 0 && days.size() == 1)
        //: "Every month on the 2nd Saturday"
        return Text::tr("%1 on the %2 %3").arg(every, ordinal(nth), days.first());
    if (!days.isEmpty())
        //: "Every week on Saturday"
        return Text::tr("%1 on %2").arg(every, m_locale.createSeparatedList(days));
    const int monthDay = monthDayOf(parts);
    if (isMonthly && monthDay < 0)
        return Text::tr("%1 on the last day").arg(every);
    if (isMonthly && monthDay > kDaysOfEveryMonth)
        //: "Every month on the 31st, else on the last day"
        return Text::tr("%1 on the %2, else on the last day").arg(every, ordinal(monthDay));
    //: "Every month on the 15th"
    return isMonthly && monthDay > 0 ? Text::tr("%1 on the %2").arg(every, ordinal(monthDay)) : every;
}

QString Wording::recurringReason(const QJsonObject &numbers) const
{
    const QString due = day(QDate::fromString(numbers[u"day"_s].toString(), Qt::ISODate));
    const QString rule = numbers[u"rule"_s].toString();
    const int everyDays = numbers[u"every_days"_s].toInt();
    if (rule.isEmpty() && everyDays <= 0)
        return Text::tr("Bought regularly, due %1.").arg(due);
    //: "Every week on Saturday, due today."
    return Text::tr("%1, due %2.").arg(rhythm(rule, everyDays), due);
}

QString Wording::recurringAction(const QString &kind, const QJsonObject &numbers) const
{
    const auto dayOf = [&](const QString &name) {
        return day(QDate::fromString(numbers[name].toString(), Qt::ISODate));
    };
    const QString product = numbers[u"product"_s].toString();
    if (kind == u"recurring_add"_s)
        return Text::tr("%1 is bought regularly now: %2.")
            .arg(product, rhythm(numbers[u"rule"_s].toString(), numbers[u"every_days"_s].toInt()));
    if (kind == u"recurring_edit"_s)
        return Text::tr("Changed how %1 is bought regularly: %2.")
            .arg(product, rhythm(numbers[u"rule"_s].toString(), numbers[u"every_days"_s].toInt()));
    if (kind == u"recurring_skip"_s)
        return Text::tr("%1 was left out once (due %2).").arg(product, dayOf(u"day"_s));
    if (kind == u"recurring_shift"_s)
        return Text::tr("Moved %1 from %2 to %3.").arg(product, dayOf(u"day"_s), dayOf(u"to"_s));
    static const QHash<QString, const char *> sentences{
        {u"recurring_remove"_s, QT_TRANSLATE_NOOP("larder", "%1 is no longer bought regularly.")},
        {u"recurring_pause"_s, QT_TRANSLATE_NOOP("larder", "%1 is not bought regularly for a while.")},
        {u"recurring_resume"_s, QT_TRANSLATE_NOOP("larder", "%1 is bought regularly again.")},
        {u"recurring_done"_s, QT_TRANSLATE_NOOP("larder", "%1 is done for this time.")},
    };
    const char *sentence = sentences.value(kind);
    return sentence ? Text::tr(sentence).arg(product) : kind;
}

} // namespace larder
