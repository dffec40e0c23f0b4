// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/mqttclient.h"

#include <QHash>

struct mosquitto;
class QSocketNotifier;

namespace larder {

/// One connection to a broker, from looking up its name to its end; the only user of libmosquitto. Lives on a thread of its
/// own, since looking up names blocks; everything is called there, and the signals end nowhere else than queued.
///
/// libmosquitto queues the acknowledgement of a message before it hands the message over, and with @c mosquitto_threaded_set
/// writes nothing by itself (2.0.11 to 2.1.2: handle__publish, packet__queue). So nothing is written between the arrival of a
/// batch and settle(true), and a connection that ends meanwhile has acknowledged nothing.
class MqttPump : public QObject
{
    Q_OBJECT

public:
    /// False in a build without libmosquitto.
    [[nodiscard]] static bool isAvailable();

    /// @p onlyIPv4: tries no other addresses. libmosquitto stops at the first address that does not refuse at once.
    MqttPump(const MqttOptions &options, bool onlyIPv4);
    /// Drops the connection without another byte.
    ~MqttPump() override;

    void start();
    /// The receiver is done with the last batch: true acknowledges it, false drops the connection.
    void settle(bool isBooked);
    void publish(quint64 publication, const QString &topic, const QByteArray &payload, bool isRetained);
    /// Keeps the connection alive; to be called every few seconds.
    void tick();
    /// Writes what waits and says goodbye; drops the connection where a batch is unsettled.
    void leave();

Q_SIGNALS:
    /// @p isKnown: the broker kept our session.
    void opened(bool isKnown);
    void received(const QVector<MqttMessage> &batch);
    void published(quint64 publication);
    void refused(const QString &topic);
    /// Once, unless it was left or destroyed. @p words says why.
    void ended(const QString &words);

private:
    struct Callbacks;
    friend struct Callbacks;

    [[nodiscard]] int prepare();
    void watch();
    void work();
    [[nodiscard]] bool readBatch();
    [[nodiscard]] bool write();
    void end(const QString &words);
    void close();
    [[nodiscard]] QString wordsFor(int code, int systemError) const;

    const MqttOptions m_options;
    const bool m_onlyIPv4;
    mosquitto *m_mosquitto = nullptr;
    QSocketNotifier *m_reading = nullptr;
    QSocketNotifier *m_writing = nullptr;
    bool m_isOpen = false;
    bool m_isWaiting = false; ///< for settle()
    int m_refusal = 0; ///< the broker's answer to our greeting
    int m_wakes = 0; ///< before it was open
    bool m_isNextRepeated = false;
    QVector<MqttMessage> m_batch;
    QHash<int, QString> m_subscriptions; ///< on their way, by number
    QHash<int, quint64> m_publications; ///< on their way, by number
};

} // namespace larder
