// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/mqttclient.h"

#include "core/base/text.h"
#include "core/net/mqttpump.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace larder {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kConnecting = 15s;
constexpr milliseconds kBooking = 30s;
constexpr milliseconds kTick = 5s;
constexpr milliseconds kFirstPause = 1s;
constexpr milliseconds kLongestPause = 60s;
/// A connection that lasted so long worked.
constexpr milliseconds kStable = 60s;
constexpr milliseconds kJoining = 500ms;

bool isPublishable(const QString &topic)
{
    return !topic.isEmpty() && topic.size() <= 1000 && !topic.contains(u'+') && !topic.contains(u'#')
           && !topic.contains(QChar::Null);
}

/// 1 to 60 s, doubled at each failure; a random half of it keeps clients of a returning broker apart.
milliseconds pauseAfter(int failures)
{
    const auto longest = std::min<milliseconds>(kFirstPause * (1LL << qBound(0, failures - 1, 6)), kLongestPause);
    const auto half = int(longest.count() / 2);
    return std::max(kFirstPause, milliseconds(half + QRandomGenerator::global()->bounded(half + 1)));
}

} // namespace

/// The pump and its thread; the pump's slots run there.
struct MqttClient::Connection
{
    MqttPump *pump;
    QThread *thread;
    milliseconds since;
    bool isOpen = false;
    bool hasWorked = false;
    QStringList refused = {};

    template<class Work>
    void tell(Work work) const
    {
        QMetaObject::invokeMethod(
            pump, [pump = pump, work] { work(*pump); }, Qt::QueuedConnection);
    }
};

void MqttClient::Publication::end(const Result<void> &result) const
{
    if (done && context)
        done(result);
}

bool MqttClient::isAvailable()
{
    return MqttPump::isAvailable();
}

MqttClient::MqttClient(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

MqttClient::~MqttClient()
{
    drop();
    // A thread that looks up a name cannot be stopped; it has all it needs and ends by itself.
    const QDeadlineTimer deadline(kJoining);
    for (const QPointer<QThread> &thread : std::as_const(m_leaving)) {
        if (thread && thread->wait(deadline))
            delete thread;
    }
    cancelWaiting();
}

void MqttClient::start(const MqttOptions &options, const Receiver &receiver)
{
    stop();
    m_options = options;
    m_receiver = receiver;
    m_session = options.session;
    m_failures = 0;
    if (isAvailable())
        connectNow();
    else
        setState(MqttState::Kind::Failed, Text::tr("This Larder was built without MQTT."));
}

void MqttClient::stop()
{
    if (m_connection)
        m_connection->tell([](MqttPump &pump) { pump.leave(); });
    drop();
    setState(MqttState::Kind::Off);
    cancelWaiting();
}

void MqttClient::cancelWaiting()
{
    for (const Publication &publication : std::exchange(m_waiting, {}))
        publication.end(
            fail(ErrorKind::Cancelled, Text::tr("The connection was ended before the broker had the message.")));
}

void MqttClient::connectNow()
{
    drop();
    // What failed is told until it works again.
    if (m_state.kind != MqttState::Kind::Failed)
        setState(MqttState::Kind::Connecting);
    const quint64 number = m_number;
    auto *thread = new QThread;
    auto *pump = new MqttPump(m_options, m_failures % 2 == 1);
    m_connection = std::make_unique<Connection>(Connection{pump, thread, m_clock.monotonic()});
    thread->setObjectName(QStringLiteral("mqtt"));
    pump->moveToThread(thread);
    connect(thread, &QThread::finished, pump, &QObject::deleteLater);
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);

    const auto ours = [this, number](auto work) {
        return [this, number, work](const auto &...values) {
            if (number == m_number)
                work(values...);
        };
    };
    connect(pump, &MqttPump::opened, this, ours([this](bool isKnown) { opened(isKnown); }));
    connect(pump, &MqttPump::received, this, ours([this](const QVector<MqttMessage> &batch) { receive(batch); }));
    connect(pump, &MqttPump::ended, this, ours([this](const QString &words) { lose(words); }));
    connect(pump, &MqttPump::published, this,
            ours([this](quint64 publication) { m_waiting.take(publication).end({}); }));
    connect(pump, &MqttPump::refused, this, ours([this](const QString &topic) {
                m_connection->refused.append(topic);
                setState(MqttState::Kind::Connected, Text::tr("The broker does not let Larder listen to %1.")
                                                         .arg(m_connection->refused.join(QStringLiteral(", "))));
            }));
    thread->start();
    m_connection->tell([](MqttPump &p) { p.start(); });
    after(kConnecting, [this] {
        if (!m_connection->isOpen)
            lose(Text::tr("%1 does not answer.").arg(m_options.host));
    });
}

void MqttClient::opened(bool isKnown)
{
    m_connection->isOpen = true;
    if (!isKnown || m_session.isEmpty())
        m_session = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it)
        send(it.key());
    tick(m_number);
    setState(MqttState::Kind::Connected);
}

void MqttClient::tick(quint64 connection)
{
    if (connection != m_number || !m_connection)
        return;
    m_connection->tell([](MqttPump &pump) { pump.tick(); });
    after(kTick, [this, connection] { tick(connection); });
}

void MqttClient::receive(const QVector<MqttMessage> &batch)
{
    const quint64 number = ++m_batches;
    m_unsettled = number;
    after(kBooking, [this, number] { settle(number, false); });
    const Receiver receiver = m_receiver; // it may start us anew
    receiver(batch, [self = QPointer(this), number](bool isBooked) {
        if (self)
            self->settle(number, isBooked);
    });
}

void MqttClient::settle(quint64 batch, bool isBooked)
{
    if (batch != m_unsettled || !m_connection)
        return;
    m_unsettled = 0;
    if (isBooked)
        m_connection->hasWorked = true;
    m_connection->tell([isBooked](MqttPump &pump) { pump.settle(isBooked); });
}

void MqttClient::lose(const QString &words)
{
    const bool isOpen = m_connection->isOpen;
    if (m_connection->hasWorked || (isOpen && m_clock.monotonic() - m_connection->since >= kStable))
        m_failures = 0;
    ++m_failures;
    drop();
    after(pauseAfter(m_failures), [this] { connectNow(); });
    setState(MqttState::Kind::Failed, words);
}

/// Lets the connection go without waiting for its thread; whatever was begun in its time is void.
void MqttClient::drop()
{
    ++m_number;
    m_unsettled = 0;
    if (!m_connection)
        return;
    // Behind what the pump was told before.
    m_connection->tell([](MqttPump &pump) { pump.thread()->quit(); });
    m_leaving.removeIf([](const QPointer<QThread> &thread) { return !thread; });
    m_leaving.append(m_connection->thread);
    m_connection.reset();
}

void MqttClient::publish(const QString &topic, const QByteArray &payload, bool isRetained)
{
    publish(topic, payload, isRetained, nullptr, {});
}

void MqttClient::publish(const QString &topic, const QByteArray &payload, bool isRetained, QObject *context,
                         const Published &done)
{
    const Publication publication{topic, payload, isRetained, context, done};
    if (m_state.kind == MqttState::Kind::Off) {
        publication.end(fail(ErrorKind::Closed, Text::tr("There is no connection to a broker.")));
    } else if (!isPublishable(topic)) {
        publication.end(
            fail(ErrorKind::InvalidInput, Text::tr("Nothing can be published to the topic \"%1\".").arg(topic)));
    } else if (m_waiting.size() >= kMostWaiting) {
        publication.end(fail(ErrorKind::Busy, Text::tr("Too many messages wait for the broker.")));
    } else {
        m_waiting.insert(++m_publications, publication);
        send(m_publications);
    }
}

void MqttClient::send(quint64 publication)
{
    if (!m_connection || !m_connection->isOpen)
        return;
    const Publication what = m_waiting.value(publication);
    m_connection->tell(
        [publication, what](MqttPump &pump) { pump.publish(publication, what.topic, what.payload, what.isRetained); });
}

void MqttClient::setState(MqttState::Kind kind, const QString &words)
{
    const MqttState state{kind, words};
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

/// Does @p work after @p delay, unless the connection or the pause has ended before.
void MqttClient::after(milliseconds delay, const std::function<void()> &work)
{
    m_clock.after(delay, this, [this, work, number = m_number] {
        if (number == m_number)
            work();
    });
}

} // namespace larder
