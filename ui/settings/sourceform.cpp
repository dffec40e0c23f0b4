// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sourceform.h"

#include "core/base/text.h"
#include "core/ingest/brokertopics.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kHighestPort = 65535;
constexpr int kTopicBytes = 65535; // MQTT 3.1.1, 1.5.3

QStringList topicsFrom(const QString &text)
{
    QStringList topics;
    for (const QString &part : text.split(u',')) {
        if (!part.trimmed().isEmpty())
            topics << part.trimmed();
    }
    return topics;
}

/// MQTT 3.1.1, 4.7: "#" only alone as the last level, "+" only alone in a level.
bool isTopicFilter(const QString &topic)
{
    const QStringList levels = topic.split(u'/');
    for (qsizetype i = 0; i < levels.size(); ++i) {
        const bool isAll = levels[i] == u"#"_s && i == levels.size() - 1;
        if ((levels[i].contains(u'#') && !isAll) || (levels[i].contains(u'+') && levels[i] != u"+"_s))
            return false;
    }
    return topic.toUtf8().size() <= kTopicBytes;
}

std::optional<int> portFrom(const QString &text)
{
    if (text.trimmed().isEmpty())
        return 0;
    bool isNumber = false;
    const int port = text.trimmed().toInt(&isNumber);
    return isNumber && port > 0 && port <= kHighestPort ? std::optional(port) : std::nullopt;
}

} // namespace

std::optional<std::pair<SourceField, QString>> troubleWith(const SourceForm &form)
{
    using Trouble = std::pair<SourceField, QString>;
    if (form.name.simplified().isEmpty())
        return Trouble(SourceField::Name, Text::tr("Give it a name, for example Kitchen scale."));
    if (form.way == EventSource::Way::File)
        return std::nullopt;
    if (!portFrom(form.port))
        return Trouble(SourceField::Port, Text::tr("A port is a number from 1 to 65535."));
    if (form.way == EventSource::Way::Http)
        return std::nullopt;
    const QString host = form.host.trimmed();
    if (host.isEmpty() || host.contains(u' ') || host.contains(u'/'))
        return Trouble(SourceField::Host,
                       Text::tr("Type the name of the broker's computer, for example broker.local."));
    for (const QString &topic : topicsFrom(form.topics)) {
        if (!isTopicFilter(topic))
            return Trouble(SourceField::Topics,
                           Text::tr("“%1” is no topic. An example: scales/kitchen/events").arg(topic));
        if (BrokerTopics::meansLarder(topic))
            return Trouble(SourceField::Topics,
                           Text::tr("“%1” would also bring what Larder itself says there. An example: "
                                    "scales/kitchen/events")
                               .arg(topic));
    }
    return std::nullopt;
}

EventSource sourceOf(const SourceForm &form, EventSource source)
{
    source.name = form.name.simplified();
    source.way = form.way;
    source.amounts = form.amounts;
    source.unknown = form.unknown;
    QJsonObject &settings = source.settings;
    const auto keep = [&settings](const QString &key, const QJsonValue &value, bool isSaid) {
        if (isSaid)
            settings[key] = value;
        else
            settings.remove(key);
    };
    const int port = portFrom(form.port).value_or(0);
    const bool isMqtt = form.way == EventSource::Way::Mqtt;
    keep(u"port"_s, port, port > 0 && form.way != EventSource::Way::File);
    keep(u"host"_s, form.host.trimmed(), isMqtt);
    keep(u"tls"_s, true, isMqtt && form.isTls);
    keep(u"ca_file"_s, form.caFile.trimmed(), isMqtt && form.isTls && !form.caFile.trimmed().isEmpty());
    keep(u"user"_s, form.user.trimmed(), isMqtt && !form.user.trimmed().isEmpty());
    keep(u"home_assistant"_s, true, isMqtt && form.isInHomeAssistant);
    const QStringList topics = topicsFrom(form.topics);
    keep(u"topics"_s, QJsonArray::fromStringList(topics), isMqtt && !topics.isEmpty());
    return source;
}

SourceForm formOf(const EventSource &source)
{
    const QJsonObject &settings = source.settings;
    QStringList topics;
    for (const QJsonValue &topic : settings[u"topics"_s].toArray())
        topics << topic.toString();
    const int port = settings[u"port"_s].toInt();
    return {source.name,
            source.way,
            source.amounts,
            source.unknown,
            port > 0 ? QString::number(port) : QString(),
            settings[u"host"_s].toString(),
            settings[u"tls"_s].toBool(),
            settings[u"ca_file"_s].toString(),
            settings[u"user"_s].toString(),
            topics.join(u", "_s),
            settings[u"home_assistant"_s].toBool()};
}

} // namespace larder
