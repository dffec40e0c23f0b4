// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/brokertopics.h"
#include "core/net/mqttclient.h"
#include "core/stream/outbox.h"

namespace larder {

/// Shows the household in Home Assistant through a broker: keeps the device's description there, says whether we are
/// there, and sends what the outbox holds for "mqtt" to topics named after its keys, retained, until the broker has it.
///
/// Lives on the core thread beside its client, which outlives it.
class HomeAssistantLink : public QObject
{
    Q_OBJECT

public:
    enum class Mode {
        Show,
        Hide, ///< takes away what an earlier run left at the broker
        Leave, ///< somebody else shows it
    };

    /// @p holder names this program to the outbox.
    HomeAssistantLink(MqttClient &client, Outbox &outbox, const BrokerTopics &topics, const QString &holder, Mode mode,
                      QObject *parent = nullptr);

    /// What the broker says for us when we are gone without a word; none where nothing is shown.
    [[nodiscard]] std::optional<MqttWill> will() const;
    /// Topics that are to be heard for it.
    [[nodiscard]] QStringList topics() const;
    /// The broker is there (again).
    void greet();
    /// Says that we go; the device stays, greyed.
    void leave();
    /// The device goes.
    void hide();
    /// True where the message was for it: Home Assistant has started.
    bool hear(const MqttMessage &message);
    /// Sends what is due.
    void flush();

private:
    void describe();

    MqttClient &m_client;
    Outbox &m_outbox;
    BrokerTopics m_topics;
    QString m_holder;
    Mode m_mode;
    int m_onTheirWay = 0; ///< messages of the outbox that the broker has not acknowledged
};

} // namespace larder
