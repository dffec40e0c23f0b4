// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/remindersettings.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kTimes = u"reminder_times"_s;

void readTime(const QJsonObject &object, const QString &name, QTime &time)
{
    const QTime read = QTime::fromString(object[name].toString(), u"HH:mm"_s);
    if (read.isValid())
        time = read;
}

} // namespace

Result<ReminderTimes> ReminderSettings::times()
{
    return m_settings.value(kTimes).map([](const QString &text) {
        const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
        ReminderTimes times;
        times.isOn = object[u"on"_s].toBool(true);
        readTime(object, u"digest"_s, times.digest);
        readTime(object, u"quiet_from"_s, times.quietFrom);
        readTime(object, u"quiet_to"_s, times.quietTo);
        readTime(object, u"eve"_s, times.eve);
        return times;
    });
}

Result<void> ReminderSettings::setTimes(const ReminderTimes &times)
{
    const auto text = [](QTime time) { return time.toString(u"HH:mm"_s); };
    const QJsonObject object{{u"on"_s, times.isOn},
                             {u"digest"_s, text(times.digest)},
                             {u"quiet_from"_s, text(times.quietFrom)},
                             {u"quiet_to"_s, text(times.quietTo)},
                             {u"eve"_s, text(times.eve)}};
    return m_settings.setValue(kTimes, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

Result<qint64> ReminderSettings::restUntil()
{
    return m_settings.value(u"reminders_rest_until"_s).map([](const QString &text) {
        const QDateTime until = QDateTime::fromString(text, Qt::ISODateWithMs);
        return until.isValid() ? until.toMSecsSinceEpoch() : qint64(0);
    });
}

} // namespace larder
