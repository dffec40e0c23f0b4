// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QThread>
#include <QVector>

#include <functional>
#include <memory>
#include <optional>

namespace larder {

/// What a broker hands on for us when we are gone without a word.
struct MqttWill
{
    QString topic;
    QByteArray payload;
    bool isRetained = true;
};

struct MqttOptions
{
    QString host;
    quint16 port = 1883;
    QString clientId; ///< the same every time: the broker keeps for it what arrives while we are away
    QString session = {}; ///< MqttClient::session() of the last time, of this host and id; empty: none
    QStringList topics; ///< filters, `+` and `#` allowed
    QString user = {};
    QString password = {};
    bool isEncrypted = false; ///< TLS; the certificate must be valid and name @c host
    QString caFile = {}; ///< PEM; empty: the system's authorities
    std::optional<MqttWill> will = {};
    bool isLasting = true; ///< false: the broker forgets the session when the connection ends
};

/// A message that the broker handed to us.
struct MqttMessage
{
    QString topic;
    QByteArray payload; ///< empty where isTooLong
    qint64 size = 0; ///< of the payload as it came
    bool isTooLong = false; ///< above MqttClient::kMostBytes; the payload was thrown away
    bool isRetained = false; ///< the last state the topic had when we subscribed, not news
    bool isRepeated =
        false; ///< the broker has sent it before and saw no acknowledgement: maybe booked already, maybe not
    /// Within a session a message keeps its number until it is acknowledged; numbers are used again
    /// afterwards. 0: sent with QoS 0, never repeated.
    int number = 0;
};

/// How the connection is.
struct MqttState
{
    enum class Kind {
        Off, ///< not started, or stopped
        Connecting,
        Connected,
        Failed, ///< will be tried again by itself
    };
    Kind kind = Kind::Off;
    QString words = {}; ///< Failed: why, for people. Connected: topics that the broker refuses, if any

    bool operator==(const MqttState &) const = default;
};

/// A lasting connection to an MQTT 3.1.1 broker: QoS 1, a session that survives both sides' restarts, TLS, reconnects
/// with a back-off of 1 to 60 s.
///
/// A message is acknowledged only after the receiver said that it was booked, so a Larder that dies before is handed it again;
/// one that dies after booking and before the acknowledgement too: the receiver must know booked messages by their event id,
/// or by session() and MqttMessage::number where @c isRepeated.
///
/// Lives on a thread with an event loop; everything is called there. A thread of its own talks to the broker. A build
/// without libmosquitto has the class too; there it only ever fails.
class MqttClient : public QObject
{
    Q_OBJECT

public:
    /// Longest payload that is handed over.
    static constexpr qint64 kMostBytes = 256 * 1024;
    /// Publications that wait for the broker; one more fails at once.
    static constexpr int kMostWaiting = 1000;

    /// To be called once, at any time: true acknowledges the batch, false drops the connection so that it comes again.
    using Booked = std::function<void(bool)>;
    /// Gets messages in order, at most 200 at once; the next come only after this batch was settled. After
    /// 30 s without a word the connection is dropped.
    using Receiver = std::function<void(const QVector<MqttMessage> &, const Booked &)>;
    using Published = std::function<void(const Result<void> &)>;

    /// False in a build without libmosquitto.
    [[nodiscard]] static bool isAvailable();

    explicit MqttClient(Clock &clock, QObject *parent = nullptr);
    /// Leaves within half a second, whatever the network does. Does not wait for publications: see stop().
    ~MqttClient() override;

    /// Connects and stays connected until stop(). What was running before is stopped.
    void start(const MqttOptions &options, const Receiver &receiver);
    /// Says goodbye (so the will is not published) after what was published before, unless a batch is still unsettled. Publications
    /// that were not acknowledged fail with Cancelled.
    void stop();

    /// Hands a message to the broker with QoS 1: @p done when the broker acknowledged it. Waits while there is no connection and is
    /// sent again after a lost one. Errors: Cancelled (stopped), Busy (too many wait), InvalidInput (no topic to publish to),
    /// Closed (not started).
    void publish(const QString &topic, const QByteArray &payload, bool isRetained, QObject *context,
                 const Published &done);
    void publish(const QString &topic, const QByteArray &payload, bool isRetained = false);

    [[nodiscard]] const MqttState &state() const { return m_state; }
    /// Names the session the broker keeps for us; a new one whenever the broker knew nothing of us. Empty before the
    /// first connection. Settled before the first message of a connection is handed over.
    [[nodiscard]] const QString &session() const { return m_session; }

Q_SIGNALS:
    void stateChanged();

private:
    struct Connection;
    struct Publication
    {
        QString topic;
        QByteArray payload;
        bool isRetained = false;
        QPointer<QObject> context = {};
        Published done = {};

        void end(const Result<void> &result) const;
    };

    void connectNow();
    void opened(bool isKnown);
    void receive(const QVector<MqttMessage> &batch);
    void settle(quint64 batch, bool isBooked);
    void lose(const QString &words);
    void drop();
    void cancelWaiting();
    void tick(quint64 connection);
    void send(quint64 publication);
    void setState(MqttState::Kind kind, const QString &words = {});
    void after(std::chrono::milliseconds delay, const std::function<void()> &work);

    Clock &m_clock;
    MqttOptions m_options;
    Receiver m_receiver;
    MqttState m_state;
    QString m_session;
    std::unique_ptr<Connection> m_connection;
    quint64 m_number = 0; ///< of the connection or the pause between two; what belongs to an earlier one is void
    int m_failures = 0; ///< since it last worked
    quint64 m_batches = 0;
    quint64 m_unsettled = 0; ///< the batch that the receiver has; 0 = none
    QMap<quint64, Publication> m_waiting; ///< in order
    quint64 m_publications = 0;
    QList<QPointer<QThread>> m_leaving; ///< of earlier connections, looking up a name maybe
};

} // namespace larder
