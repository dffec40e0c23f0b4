// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/homeassistant.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace larder::homeassistant {

namespace {

QString deviceId(const BrokerTopics &topics)
{
    return u"larder_"_s + topics.id();
}

/// @p number and @p names are members of the summary.
QJsonObject sensor(const QString &id, const QString &name, const QString &icon, const QString &summaryTopic,
                   const QString &number, const QString &names)
{
    return {{u"platform"_s, u"sensor"_s},
            {u"unique_id"_s, id},
            {u"name"_s, name},
            {u"icon"_s, icon},
            {u"state_class"_s, u"measurement"_s},
            {u"state_topic"_s, summaryTopic},
            {u"value_template"_s, u"{{ value_json.%1 }}"_s.arg(number)},
            {u"json_attributes_topic"_s, summaryTopic},
            {u"json_attributes_template"_s, u"{{ {'names': value_json.%1} | tojson }}"_s.arg(names)}};
}

} // namespace

QString statusTopic()
{
    return u"homeassistant/status"_s;
}

bool isBirth(const QString &topic, const QByteArray &payload)
{
    return topic == statusTopic() && payload == "online";
}

QString discoveryTopic(const BrokerTopics &topics)
{
    return u"homeassistant/device/%1/config"_s.arg(deviceId(topics));
}

QByteArray discoveryPayload(const BrokerTopics &topics, const QString &summaryTopic, const QString &version)
{
    const QString id = deviceId(topics);
    const QJsonObject low = sensor(id + u"_low"_s, Text::tr("Items low", "sensor in Home Assistant"),
                                   u"mdi:cart-arrow-down"_s, summaryTopic, u"low"_s, u"low_names"_s);
    const QJsonObject due = sensor(id + u"_due"_s, Text::tr("Expiring in 3 days", "sensor in Home Assistant"),
                                   u"mdi:calendar-alert"_s, summaryTopic, u"due"_s, u"due_names"_s);
    const QJsonObject device{{u"identifiers"_s, QJsonArray{id}},
                             {u"name"_s, Text::tr("Pantry", "device in Home Assistant")},
                             {u"manufacturer"_s, u"Larder"_s},
                             {u"model"_s, u"desktop"_s},
                             {u"sw_version"_s, version}};
    const QJsonObject origin{{u"name"_s, u"Larder"_s}, {u"sw_version"_s, version}};
    return QJsonDocument(QJsonObject{{u"device"_s, device},
                                     {u"origin"_s, origin},
                                     {u"availability_topic"_s, topics.online()},
                                     {u"qos"_s, 1},
                                     {u"components"_s, QJsonObject{{u"low"_s, low}, {u"due"_s, due}}}})
        .toJson(QJsonDocument::Compact);
}

} // namespace larder::homeassistant
