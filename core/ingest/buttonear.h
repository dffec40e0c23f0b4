// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/buttonrules.h"
#include "core/net/mqttclient.h"

#include <QPointer>

namespace larder {

/// Hears every topic of a broker until somebody presses a button, for a minute. It has a session of its own that ends with
/// it, so that the broker keeps nothing. Lives on the core thread.
class ButtonEar : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<ButtonPress> &)>;

    explicit ButtonEar(Clock &clock, QObject *parent = nullptr) : QObject(parent), m_clock(clock) {}

    /// @p broker is where the source's own connection goes. Ends with the press, or NotFound (none came), Refused (the broker
    /// is not there), Cancelled (asked again, or cancel()).
    void listen(const MqttOptions &broker, QObject *context, Done done);
    void cancel();
    [[nodiscard]] bool isListening() const { return m_client != nullptr; }

private:
    void hear(const QVector<MqttMessage> &messages, const MqttClient::Booked &booked);
    void end(const Result<ButtonPress> &press);

    Clock &m_clock;
    MqttClient *m_client = nullptr;
    QPointer<QObject> m_context;
    Done m_done;
    int m_asked = 0;
};

} // namespace larder
