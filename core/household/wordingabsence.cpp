// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/household/wording.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// "a week", "3 weeks", "a month", "5 days": as a person says how long something lasts.
QString span(int days)
{
    if (days >= 28 && days <= 31)
        return Text::tr("a month");
    if (days == 7)
        return Text::tr("a week");
    if (days == 1)
        return Text::tr("a day");
    return days % 7 == 0 ? Text::tr("%n week(s)", nullptr, days / 7) : Text::tr("%n day(s)", nullptr, days);
}

} // namespace

QString Wording::statedReason(const QJsonObject &numbers, Detail detail) const
{
    const QString lasts = span(numbers[u"lasts_days"_s].toInt());
    if (const QDate since = dayOf(numbers, u"since"_s); since.isValid())
        return Text::tr("You said it lasts about %1, so it is probably gone since %2.").arg(lasts, day(since));
    const QString until = day(dayOf(numbers, u"p50"_s));
    if (detail == Detail::Short)
        return Text::tr("You said it lasts about %1, so until about %2.").arg(lasts, until);
    return Text::tr("You said it lasts about %1, so we guess until about %2 (%3).")
        .arg(lasts, until, range(dayOf(numbers, u"p10"_s), dayOf(numbers, u"p90"_s)));
}

QString Wording::welcomeReason(const QJsonObject &numbers) const
{
    const int gap = numbers[u"usual_gap_days"_s].toInt();
    if (const QDate bestBefore = dayOf(numbers, u"best_before"_s); bestBefore.isValid())
        return Text::tr("Best before %1, while nobody looked; usually bought every %n day(s).", nullptr, gap)
            .arg(day(bestBefore));
    return Text::tr("Usually bought every %n day(s).", nullptr, gap);
}

QString Wording::absenceAction(const QString &kind, const QJsonObject &numbers) const
{
    const QString from = day(dayOf(numbers, u"from"_s));
    const QString to = day(dayOf(numbers, u"to"_s));
    if (kind == u"absence_away"_s)
        return Text::tr("Away from %1 to %2.").arg(from, to);
    if (kind == u"absence_busy"_s)
        return Text::tr("Busy from %1 to %2.").arg(from, to);
    return Text::tr("Took back the days from %1 to %2.").arg(from, to);
}

} // namespace larder
