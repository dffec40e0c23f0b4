// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/buttonear.h"
#include "core/ingest/homeassistantlink.h"
#include "core/ingest/httpintake.h"
#include "core/ingest/sourceservice.h"

namespace larder {

/// Listens to one source through an MQTT broker: its events, and the buttons that stand for "one milk finished".
///
/// The broker gets its acknowledgement after a message is booked and durable, so one that a dying Larder had in its hands
/// comes again and changes nothing twice. What became of the events of a message is told on the source's "acks" topic.
/// Retained messages are a topic's last state, not news, and book nothing. While paused it is away from the broker, which
/// keeps what comes.
class MqttIntake : public Listener
{
    Q_OBJECT

public:
    /// What it works on; all outlive it.
    struct Rooms
    {
        Database &database;
        Clock &clock;
        EventIntake &intake;
        SourceService &sources;
        DeadLetterRepository &letters;
        Outbox &outbox;
    };
    using Home = HomeAssistantLink::Mode;

    /// @p householdId a UUID, @p holder this program's name to the outbox.
    MqttIntake(const Rooms &rooms, const QString &householdId, const QString &holder, Home home, RejectionWords words,
               QObject *parent = nullptr);
    /// Leaves the broker.
    ~MqttIntake() override;

    /// To the broker of the source's settings: "host", "port" (0 = 1883, with TLS 8883), "tls", "ca_file", "user", "topics"
    /// (none: the household's "events").
    void start(const EventSource &source, const QString &secret) override;
    void setSource(const EventSource &source) override;
    void lookAtButtons() override;
    void poke() override { m_home.flush(); }
    void retire() override { m_home.hide(); }
    [[nodiscard]] ListenerState state() const override;

    /// The next press of any button of the broker's; meanwhile no button does anything. Errors: as ButtonEar::listen.
    void nextPress(QObject *context, ButtonEar::Done done);

private:
    /// What became of one message.
    struct Outcome
    {
        bool isAnswered = false; ///< it held events: the source hears about it
        QVector<EventResult> results;
    };

    void connectToBroker();
    void onState();
    void receive(const QVector<MqttMessage> &messages, const MqttClient::Booked &booked);
    Result<Outcome> book(const MqttMessage &message);
    Result<EventResult> setAside(const MqttMessage &message, const QString &kind, const QJsonObject &numbers);
    Result<void> rememberSession();
    [[nodiscard]] QString letterRef(const MqttMessage &message);
    [[nodiscard]] DeliveryName deliveryName(const MqttMessage &message) const;
    void acknowledge(const Outcome &outcome);
    [[nodiscard]] MqttOptions options() const;
    [[nodiscard]] QStringList eventTopics() const;

    Rooms m_rooms;
    BrokerTopics m_topics;
    RejectionWords m_words;
    EventSource m_source;
    QString m_password;
    QVector<SourceButton> m_buttons;
    QString m_savedSession;
    qint64 m_nameless = 0; ///< tells messages of the same instant apart
    MqttClient m_client;
    HomeAssistantLink m_home;
    ButtonEar m_ear;
};

} // namespace larder
