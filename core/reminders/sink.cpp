// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/sink.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr std::array kWays{std::pair(SinkWay::Desktop, "desktop"_L1), std::pair(SinkWay::Ntfy, "ntfy"_L1),
                           std::pair(SinkWay::Webhook, "webhook"_L1), std::pair(SinkWay::Mqtt, "mqtt"_L1)};

} // namespace

QString sinkWayName(SinkWay way)
{
    for (const auto &[value, name] : kWays) {
        if (value == way)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<SinkWay> sinkWayFromName(QStringView name)
{
    for (const auto &[value, known] : kWays) {
        if (name == known)
            return value;
    }
    return std::nullopt;
}

SinkMessage newSinkMessage(SinkId sink)
{
    SinkMessage message;
    message.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    message.sink = sink;
    return message;
}

QString sinkOutbox(SinkId sink)
{
    return u"sink/%1"_s.arg(sink.value);
}

QString sinkPayload(const SinkMessage &message)
{
    QJsonArray reminders;
    for (const ReminderId id : message.reminders)
        reminders.append(id.value);
    const QJsonObject object{{u"id"_s, message.id},       {u"sink"_s, message.sink.value},
                             {u"reminders"_s, reminders}, {u"test"_s, message.isTest},
                             {u"list"_s, message.isList}, {u"not_before"_s, message.notBeforeMs}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<SinkMessage> sinkMessageFrom(const QString &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload.toUtf8()).object();
    SinkMessage message;
    message.id = object[u"id"_s].toString();
    message.sink = SinkId(object[u"sink"_s].toInteger());
    for (const QJsonValue id : object[u"reminders"_s].toArray())
        message.reminders << ReminderId(id.toInteger());
    message.isTest = object[u"test"_s].toBool();
    message.isList = object[u"list"_s].toBool();
    message.notBeforeMs = object[u"not_before"_s].toInteger();
    if (message.id.isEmpty() || !message.sink.isValid())
        return std::nullopt;
    return message;
}

} // namespace larder
