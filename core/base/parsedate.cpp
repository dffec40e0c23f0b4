// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parse.h"
#include "core/base/parsetext.h"
#include "core/base/text.h"
#include "core/base/textkey.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace larder {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;
// 29 February can be eight years away, around 2100.
constexpr int kYearsToNextSuchDay = 8;
constexpr int kShortestPrefix = 3;

QDate endOfMonth(int year, int month)
{
    const QDate first(year, month, 1);
    return first.isValid() ? QDate(year, month, first.daysInMonth()) : QDate();
}

/// The comparable form of a month's or day's name, or of what may be one.
QString nameKey(const QString &name)
{
    return textKey(QString(name).remove(u'.'));
}

QStringList monthNames(const QLocale &locale, int month)
{
    return {nameKey(locale.monthName(month, QLocale::LongFormat)),
            nameKey(locale.monthName(month, QLocale::ShortFormat)),
            nameKey(locale.standaloneMonthName(month, QLocale::LongFormat)),
            nameKey(locale.standaloneMonthName(month, QLocale::ShortFormat))};
}

QStringList dayNames(const QLocale &locale, int day)
{
    return {nameKey(locale.dayName(day, QLocale::LongFormat)), nameKey(locale.dayName(day, QLocale::ShortFormat)),
            nameKey(locale.standaloneDayName(day, QLocale::LongFormat)),
            nameKey(locale.standaloneDayName(day, QLocale::ShortFormat))};
}

using NamesOf = QStringList (*)(const QLocale &, int);

bool isPrefixOfOne(const QString &word, const QStringList &names)
{
    return std::any_of(names.begin(), names.end(), [&word](const QString &name) { return name.startsWith(word); });
}

/// The number from 1 to @p last whose name is @p word, or the only one whose name begins with it; 0 where there is none.
int numberOfName(const QString &word, const QLocale &locale, NamesOf namesOf, int last)
{
    const std::array languages{locale, QLocale(QLocale::English), QLocale(QLocale::German)};
    const QString key = nameKey(word);
    if (key.isEmpty())
        return 0;
    int begun = 0;
    bool isUnique = true;
    for (const QLocale &language : languages) {
        for (int number = 1; number <= last; ++number) {
            const QStringList names = namesOf(language, number);
            if (names.contains(key))
                return number;
            if (isPrefixOfOne(key, names)) {
                isUnique = isUnique && (begun == 0 || begun == number);
                begun = number;
            }
        }
    }
    return isUnique && key.size() >= kShortestPrefix ? begun : 0;
}

/// Reads one text; each form is a small function that answers an invalid day where the text has another form.
class DateReader
{
public:
    DateReader(const QString &text, QDate today, const QLocale &locale, DateOrder order, bool preferPast)
        : m_text(text)
        , m_today(today)
        , m_locale(locale)
        , m_order(order)
        , m_prefersPast(preferPast)
    {}

    [[nodiscard]] QDate day() const
    {
        for (const auto form :
             {&DateReader::word, &DateReader::distance, &DateReader::digits, &DateReader::yearFirst,
              &DateReader::dayAndMonth, &DateReader::monthAndYear, &DateReader::named, &DateReader::weekDay}) {
            if (const QDate day = (this->*form)(); day.isValid())
                return day;
        }
        return {};
    }

private:
    [[nodiscard]] QRegularExpressionMatch match(const QRegularExpression &pattern) const
    {
        return pattern.match(m_text);
    }

    static int number(const QRegularExpressionMatch &match, int group) { return match.capturedView(group).toInt(); }

    /// A day of @p year as typed: "" is the nearest in the wanted direction, "26" is 2026.
    [[nodiscard]] QDate dayIn(QStringView year, int month, int day) const
    {
        if (year.isEmpty())
            return nearest(month, day);
        return QDate(year.size() == 2 ? 2000 + year.toInt() : year.toInt(), month, day);
    }

    [[nodiscard]] QDate nearest(int month, int day) const
    {
        const int step = m_prefersPast ? -1 : 1;
        for (int i = 0; i <= kYearsToNextSuchDay; ++i) {
            const QDate candidate(m_today.year() + i * step, month, day);
            if (candidate.isValid() && (m_prefersPast ? candidate <= m_today : candidate >= m_today))
                return candidate;
        }
        return {};
    }

    [[nodiscard]] QDate word() const
    {
        if (QStringList{u"today"_s, u"heute"_s}.contains(m_text))
            return m_today;
        if (QStringList{u"tomorrow"_s, u"morgen"_s}.contains(m_text))
            return m_today.addDays(1);
        return QStringList{u"yesterday"_s, u"gestern"_s}.contains(m_text) ? m_today.addDays(-1) : QDate();
    }

    /// "+5", "-3d", "+2w", "+1m", "+1y".
    [[nodiscard]] QDate distance() const
    {
        static const QRegularExpression pattern(u"^([-+]) ?(\\d{1,6}) ?([dwmy]?)$"_s);
        const QRegularExpressionMatch found = match(pattern);
        if (!found.hasMatch())
            return {};
        const int count = found.capturedView(1) == u'-' ? -number(found, 2) : number(found, 2);
        const QString unit = found.captured(3);
        if (unit == u"w")
            return m_today.addDays(7 * qint64(count));
        if (unit == u"m")
            return m_today.addMonths(count);
        return unit == u"y" ? m_today.addYears(count) : m_today.addDays(count);
    }

    /// "MMDD", "YYYYMMDD", "YYYYMMe", "YYYYMM+".
    [[nodiscard]] QDate digits() const
    {
        static const QRegularExpression pattern(u"^(\\d{4})?(\\d{2})(?:(\\d{2})|( ?[e+]))$"_s);
        const QRegularExpressionMatch found = match(pattern);
        if (!found.hasMatch())
            return {};
        if (!found.hasCaptured(4))
            return dayIn(found.capturedView(1), number(found, 2), number(found, 3));
        return found.hasCaptured(1) ? endOfMonth(number(found, 1), number(found, 2)) : QDate();
    }

    /// "2027-12-01" and "2027-12".
    [[nodiscard]] QDate yearFirst() const
    {
        static const QRegularExpression pattern(u"^(\\d{4})([-./])(\\d{1,2})(?:\\2(\\d{1,2}))?$"_s);
        const QRegularExpressionMatch found = match(pattern);
        if (!found.hasMatch())
            return {};
        return found.hasCaptured(4) ? QDate(number(found, 1), number(found, 3), number(found, 4))
                                    : endOfMonth(number(found, 1), number(found, 3));
    }

    /// "21.11.", "21.11.26", "21/11/2026".
    [[nodiscard]] QDate dayAndMonth() const
    {
        static const QRegularExpression pattern(u"^(\\d{1,2})(?:([-/])(\\d{1,2})(?:\\2(\\d{2}|\\d{4}))?"
                                                u"|\\. ?(\\d{1,2})(?:\\. ?(\\d{2}|\\d{4})?)?)$"_s);
        const QRegularExpressionMatch found = match(pattern);
        if (!found.hasMatch())
            return {};
        const bool hasPoints = !found.hasCaptured(2);
        const int first = number(found, 1);
        const int second = number(found, hasPoints ? 5 : 3);
        const QString year = found.captured(hasPoints ? 6 : 4);
        return m_order == DateOrder::DayMonth ? dayIn(year, second, first) : dayIn(year, first, second);
    }

    /// "12/2027".
    [[nodiscard]] QDate monthAndYear() const
    {
        static const QRegularExpression pattern(u"^(\\d{1,2})[-./](\\d{4})$"_s);
        const QRegularExpressionMatch found = match(pattern);
        return found.hasMatch() ? endOfMonth(number(found, 2), number(found, 1)) : QDate();
    }

    /// "1 dec", "1. Dez 2027", "dec 1", "dec 1, 2027", "dec 2027".
    [[nodiscard]] QDate named() const
    {
        static const QRegularExpression dayFirst(u"^(\\d{1,2})\\.? ?(\\p{L}\\D*?)[.,]? ?(\\d{2}|\\d{4})?$"_s);
        static const QRegularExpression monthFirst(
            u"^(\\p{L}\\D*?)\\.? ?(\\d{1,2})\\.?(?:(?:, ?| )(\\d{2}|\\d{4}))?$"_s);
        static const QRegularExpression wholeMonth(u"^(\\p{L}\\D*?)[.,]? ?(\\d{4})$"_s);
        if (const auto found = match(dayFirst); found.hasMatch())
            return dayIn(found.captured(3), month(found.captured(2)), number(found, 1));
        if (const auto found = match(monthFirst); found.hasMatch())
            return dayIn(found.captured(3), month(found.captured(1)), number(found, 2));
        const auto found = match(wholeMonth);
        return found.hasMatch() ? endOfMonth(number(found, 2), month(found.captured(1))) : QDate();
    }

    [[nodiscard]] int month(const QString &name) const { return numberOfName(name, m_locale, &monthNames, 12); }

    [[nodiscard]] QDate weekDay() const
    {
        const int wanted = numberOfName(m_text, m_locale, &dayNames, 7);
        if (wanted == 0 || !m_today.isValid())
            return {};
        const int ahead = (wanted - m_today.dayOfWeek() + 7) % 7;
        return m_today.addDays(m_prefersPast && ahead > 0 ? ahead - 7 : ahead);
    }

    QString m_text;
    QDate m_today;
    QLocale m_locale;
    DateOrder m_order;
    bool m_prefersPast;
};

tl::unexpected<Error> notADay(QStringView typed, QDate today)
{
    return fail(ErrorKind::InvalidInput,
                Text::tr("“%1” is not a day Larder can read. Write it like %2, +5 for five days from "
                         "today, or x for no date.")
                    .arg(quotable(typed), today.toString(Qt::ISODate)));
}

} // namespace

Result<TypedDate> parseDate(QStringView text, QDate today, const QLocale &locale, DateOrder order, bool preferPast)
{
    const QString key = textKey(plainText(text));
    if (QStringList{u"x"_s, u"never"_s, u"nie"_s}.contains(key))
        return TypedDate{{}, true};
    const QDate day = DateReader(key, today, locale, order, preferPast).day();
    if (!day.isValid())
        return notADay(text, today);
    if (day.year() < kFirstYear || day.year() > kLastYear) {
        return fail(ErrorKind::InvalidInput,
                    Text::tr("“%1” is too far away. Enter a day between the years %2 and %3.")
                        .arg(quotable(text), QString::number(kFirstYear), QString::number(kLastYear)));
    }
    return TypedDate{day, false};
}

DateOrder dateOrderOf(const QLocale &locale)
{
    static const QRegularExpression literals(u"'[^']*'"_s);
    const QString format = locale.dateFormat(QLocale::ShortFormat).remove(literals);
    return format.indexOf(u'M') < format.indexOf(u'd') ? DateOrder::MonthDay : DateOrder::DayMonth;
}

} // namespace larder
