// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/mqttintake.h"

#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr quint16 kPlainPort = 1883;
constexpr quint16 kEncryptedPort = 8883;

/// Failures of the household's file, not of a message: it comes again when the file can be written.
bool isStoresOwn(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Busy:
    case ErrorKind::Storage:
    case ErrorKind::Corrupt:
    case ErrorKind::TooNew:
    case ErrorKind::Io:
    case ErrorKind::Closed: return true;
    default: return false;
    }
}

bool matchesAny(const QStringList &filters, const QString &topic)
{
    return std::any_of(filters.cbegin(), filters.cend(),
                       [&](const QString &filter) { return BrokerTopics::matches(filter, topic); });
}

} // namespace

MqttIntake::MqttIntake(const Rooms &rooms, const QString &householdId, const QString &holder, Home home,
                       RejectionWords words, QObject *parent)
    : Listener(parent)
    , m_rooms(rooms)
    , m_topics(householdId)
    , m_words(std::move(words))
    , m_client(rooms.clock)
    , m_home(m_client, rooms.outbox, m_topics, holder, home)
    , m_ear(rooms.clock)
{
    connect(&m_client, &MqttClient::stateChanged, this, &MqttIntake::onState);
}

MqttIntake::~MqttIntake()
{
    m_client.disconnect(this);
    m_home.leave();
    m_client.stop();
}

void MqttIntake::start(const EventSource &source, const QString &secret)
{
    m_source = source;
    m_password = secret;
    if (auto session = m_rooms.sources.repository().session(source.id))
        m_savedSession = *session;
    if (auto buttons = m_rooms.sources.buttons(source.id))
        m_buttons = *buttons;
    connectToBroker();
}

void MqttIntake::connectToBroker()
{
    if (!m_source.isPaused)
        m_client.start(options(), [this](const QVector<MqttMessage> &messages, const MqttClient::Booked &booked) {
            receive(messages, booked);
        });
    Q_EMIT stateChanged();
}

void MqttIntake::setSource(const EventSource &source)
{
    const bool wasPaused = std::exchange(m_source, source).isPaused;
    if (source.isPaused && !wasPaused) {
        m_ear.cancel();
        m_home.leave();
        m_client.stop();
    } else if (wasPaused && !source.isPaused) {
        return connectToBroker();
    }
    Q_EMIT stateChanged();
}

void MqttIntake::lookAtButtons()
{
    const auto buttons = m_rooms.sources.buttons(m_source.id);
    if (!buttons || *buttons == m_buttons)
        return;
    const QStringList before = options().topics;
    m_buttons = *buttons;
    if (options().topics != before)
        connectToBroker();
}

QStringList MqttIntake::eventTopics() const
{
    QStringList topics;
    for (const QJsonValue &topic : m_source.settings[u"topics"_s].toArray())
        topics << topic.toString();
    topics.removeAll(QString());
    return topics.isEmpty() ? QStringList{m_topics.events()} : topics;
}

MqttOptions MqttIntake::options() const
{
    const QJsonObject &settings = m_source.settings;
    MqttOptions options;
    options.host = settings[u"host"_s].toString();
    options.isEncrypted = settings[u"tls"_s].toBool();
    options.port = quint16(settings[u"port"_s].toInt());
    if (options.port == 0)
        options.port = options.isEncrypted ? kEncryptedPort : kPlainPort;
    options.caFile = settings[u"ca_file"_s].toString();
    options.user = settings[u"user"_s].toString();
    options.password = m_password;
    options.clientId = m_topics.clientId(m_source.id.value);
    options.session = m_savedSession;
    options.topics = eventTopics() + m_home.topics();
    for (const SourceButton &button : m_buttons)
        options.topics << button.topic;
    options.topics.removeDuplicates();
    options.will = m_home.will();
    return options;
}

ListenerState MqttIntake::state() const
{
    using Kind = ListenerState::Kind;
    const MqttOptions broker = options();
    const QString address =
        u"%1://%2:%3"_s.arg(broker.isEncrypted ? u"mqtts"_s : u"mqtt"_s, broker.host).arg(broker.port);
    if (m_source.isPaused)
        return {m_source.id, Kind::Paused, {}, address};
    switch (m_client.state().kind) {
    case MqttState::Kind::Connected: return {m_source.id, Kind::Listening, m_client.state().words, address};
    case MqttState::Kind::Failed: return {m_source.id, Kind::Failed, m_client.state().words, address};
    case MqttState::Kind::Off:
    case MqttState::Kind::Connecting: break;
    }
    return {m_source.id, Kind::Starting, {}, address};
}

void MqttIntake::onState()
{
    if (m_client.state().kind == MqttState::Kind::Connected)
        m_home.greet();
    Q_EMIT stateChanged();
}

void MqttIntake::receive(const QVector<MqttMessage> &messages, const MqttClient::Booked &booked)
{
    // One transaction and so one sync for what came together; a message's own failure takes back only its part.
    const auto outcomes = inTransaction(m_rooms.database, [&]() -> Result<QVector<Outcome>> {
        QVector<Outcome> all;
        LARDER_TRY(rememberSession());
        for (const MqttMessage &message : messages) {
            auto outcome = book(message);
            if (!outcome)
                return fail(outcome.error());
            all.push_back(*outcome);
        }
        return all;
    });
    if (outcomes)
        m_savedSession = m_client.session();
    booked(outcomes.has_value());
    if (!outcomes)
        return;
    QVector<EventResult> results;
    for (const Outcome &outcome : *outcomes) {
        acknowledge(outcome);
        results += outcome.results;
    }
    if (!results.isEmpty())
        Q_EMIT delivered(deliveryOf(m_source, results));
}

Result<MqttIntake::Outcome> MqttIntake::book(const MqttMessage &message)
{
    if (m_home.hear(message) || message.isRetained)
        return Outcome{};
    Result<QVector<EventResult>> results;
    bool isAnswered = false;
    if (const auto button = pressedButton(m_buttons, message.topic, message.payload)) {
        if (m_ear.isListening())
            return Outcome{};
        DeliveryName press = deliveryName(message);
        if (!press.text.isEmpty())
            press.text = pressRef(press.text, *button);
        results = m_rooms.intake.press(m_source, *button, press).map([](const EventResult &result) {
            return QVector<EventResult>{result};
        });
    } else if (m_topics.isOurs(message.topic) || !matchesAny(eventTopics(), message.topic)) {
        return Outcome{}; // our own words, a button's other states, or a topic of earlier
    } else if (message.isTooLong) {
        isAnswered = true;
        results = setAside(message, u"too_long"_s, {{u"bytes"_s, message.size}}).map([](const EventResult &result) {
            return QVector<EventResult>{result};
        });
    } else {
        isAnswered = true;
        results = m_rooms.intake.take(m_source, message.payload, deliveryName(message));
    }
    if (!results && !isStoresOwn(results.error().kind))
        results = setAside(message, u"not_booked"_s, {}).map([](const EventResult &result) {
            return QVector<EventResult>{result};
        });
    if (!results)
        return fail(results.error());
    return Outcome{isAnswered, *results};
}

/// The same when the broker delivers the message again. Numbers are used again once acknowledged, by some brokers at once.
DeliveryName MqttIntake::deliveryName(const MqttMessage &message) const
{
    if (message.number == 0)
        return {};
    return {u"%1/%2"_s.arg(m_client.session()).arg(message.number), !message.isRepeated};
}

QString MqttIntake::letterRef(const MqttMessage &message)
{
    const QString name = deliveryName(message).text;
    if (name.isEmpty())
        return u"%1.%2"_s.arg(m_rooms.clock.nowMs()).arg(++m_nameless);
    const QByteArray digest = QCryptographicHash::hash(message.payload, QCryptographicHash::Sha1);
    return name + u'/' + QString::fromLatin1(digest.left(15).toBase64(QByteArray::Base64UrlEncoding));
}

Result<EventResult> MqttIntake::setAside(const MqttMessage &message, const QString &kind, const QJsonObject &numbers)
{
    const QString ref = letterRef(message);
    const qint64 now = m_rooms.clock.nowMs();
    DeadLetter letter;
    letter.handler = u"intake"_s;
    letter.kind = kind;
    letter.numbers = numbers;
    letter.attempts = 1;
    letter.atMs = now;
    letter.source = m_source.id;
    letter.ref = ref;
    letter.payload = QString::fromUtf8(message.payload);
    LARDER_TRY(m_rooms.letters.put(letter));
    LARDER_TRY(m_rooms.sources.repository().addTally(m_source.id, {now, 0, 0, 1}));
    return EventResult{ref, EventResult::Status::Rejected, 1, kind, numbers};
}

/// Before the first message of a session is booked: presses are known by it.
Result<void> MqttIntake::rememberSession()
{
    if (m_client.session() == m_savedSession)
        return {};
    return m_rooms.sources.repository().setSession(m_source.id, m_client.session());
}

/// One event: an object; several: an array of them. A courtesy beside the broker's own acknowledgement: it may be lost.
void MqttIntake::acknowledge(const Outcome &outcome)
{
    if (!outcome.isAnswered)
        return;
    QJsonArray events;
    for (const EventResult &result : outcome.results)
        events.append(eventJson(result, m_words));
    const QJsonDocument document =
        events.size() == 1 ? QJsonDocument(events.first().toObject()) : QJsonDocument(events);
    m_client.publish(m_topics.acks(m_source.name), document.toJson(QJsonDocument::Compact));
}

void MqttIntake::nextPress(QObject *context, ButtonEar::Done done)
{
    m_ear.listen(options(), context, std::move(done));
}

} // namespace larder
