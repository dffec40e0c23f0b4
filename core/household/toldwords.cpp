// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/toldwords.h"

#include "core/base/text.h"
#include "core/household/reminderwording.h"

using namespace Qt::StringLiterals;

namespace larder {

QString toldAbout(const ReminderLogEntry &entry, QDate today)
{
    if (entry.subject == u"test"_s)
        return Text::tr("A test");
    Reminder reminder;
    reminder.kind = entry.kind;
    reminder.product = entry.product;
    reminder.numbers = entry.numbers;
    const QString text = ReminderWording(today).sentence(reminder);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

QString toldWhen(qint64 atMs, QDate today, const QTimeZone &zone)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs, zone);
    const QString time = QLocale().toString(at.time(), QLocale::ShortFormat);
    if (at.date() == today)
        return Text::tr("Today, %1").arg(time);
    if (at.date() == today.addDays(-1))
        return Text::tr("Yesterday, %1").arg(time);
    //: Day and time: "19 Nov, 08:00"
    return Text::tr("%1, %2").arg(Wording(today).day(at.date(), true), time);
}

} // namespace larder
