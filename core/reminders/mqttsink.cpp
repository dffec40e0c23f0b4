// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/mqttsink.h"

#include "core/net/mqttclient.h"

#include <QPointer>
#include <QUuid>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace larder {

namespace {

constexpr std::chrono::milliseconds kLongest = 20s;

MqttOptions optionsOf(const MemberSink &sink, const QString &password)
{
    MqttOptions options;
    options.host = sink.settings[u"host"_s].toString();
    options.isEncrypted = sink.settings[u"tls"_s].toBool();
    const int port = sink.settings[u"port"_s].toInt();
    options.port = quint16(port > 0 ? port : options.isEncrypted ? 8883 : 1883);
    options.user = sink.settings[u"user"_s].toString();
    options.password = password;
    // A name of its own each time: the broker lets only one of a name in.
    options.clientId = u"larder-"_s + QUuid::createUuid().toString(QUuid::Id128).left(16);
    options.isLasting = false;
    return options;
}

} // namespace

MqttSink::MqttSink(Clock &clock, QObject *parent) : SinkPost(parent), m_clock(clock) {}

void MqttSink::send(const MemberSink &sink, const SinkMessage &message, const MessageText &text, const QString &secret,
                    QObject *context, const Done &done)
{
    auto *client = new MqttClient(m_clock, this);
    const auto end = [client, context = QPointer(context), done,
                      hasEnded = std::make_shared<bool>(false)](const SinkOutcome &outcome) {
        if (std::exchange(*hasEnded, true))
            return;
        client->deleteLater();
        if (context)
            done(outcome);
    };
    connect(context, &QObject::destroyed, client, &QObject::deleteLater);
    m_clock.after(kLongest, client, [end] { end({SinkOutcome::Kind::Later, u"unreachable"_s}); });
    client->start(optionsOf(sink, secret),
                  [](const QVector<MqttMessage> &, const MqttClient::Booked &booked) { booked(true); });
    client->publish(sink.settings[u"topic"_s].toString(), sinkJson(message, text), false, client,
                    [end](const Result<void> &result) {
                        if (result)
                            end({SinkOutcome::Kind::Delivered});
                        else if (result.error().kind == ErrorKind::InvalidInput)
                            end({SinkOutcome::Kind::Failed, u"settings"_s});
                        else
                            end({SinkOutcome::Kind::Later, u"unreachable"_s});
                    });
}

} // namespace larder
