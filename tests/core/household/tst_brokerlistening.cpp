// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/listening.h"
#include "core/ingest/brokertopics.h"
#include "core/net/mqttclient.h"
#include "core/secrets/memorysecrets.h"
#include "tests/core/net/broker.h"
#include "tests/core/testhousehold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QProcess>

using namespace larder;
using namespace larder::test;
using Kind = ListenerState::Kind;

namespace {

constexpr int kPatience = 20'000;

QByteArray added(const QByteArray &id, const QByteArray &name = "Milk")
{
    return R"({"v":1,"event_id":")" + id + R"(","type":"added","product":{"name":")" + name + R"("},"amount":"1"})";
}

/// Another program at the broker: hears everything.
class Friend : public QObject
{
public:
    explicit Friend(quint16 port, const QString &name = u"friend"_s) : client(m_clock)
    {
        MqttOptions options;
        options.host = u"127.0.0.1"_s;
        options.port = port;
        options.clientId = name;
        options.topics = {u"#"_s};
        client.start(options, [this](const QVector<MqttMessage> &messages, const MqttClient::Booked &booked) {
            for (const MqttMessage &message : messages) {
                heard[message.topic].push_back(message.payload);
                retained[message.topic] = message.isRetained;
            }
            booked(true);
        });
    }

    [[nodiscard]] bool connects() const
    {
        return QTest::qWaitFor([this] { return client.state().kind == MqttState::Kind::Connected; }, kPatience);
    }
    /// Waits until so many messages came on a topic; the last one.
    [[nodiscard]] QByteArray last(const QString &topic, qsizetype count = 1) const
    {
        if (!QTest::qWaitFor([&] { return heard.value(topic).size() >= count; }, kPatience))
            return "nothing came";
        return heard.value(topic).last();
    }
    /// Until the broker has it.
    bool publish(const QString &topic, const QByteArray &payload, bool isRetained = false)
    {
        bool isThere = false;
        client.publish(topic, payload, isRetained, this, [&](const Result<void> &result) { isThere = bool(result); });
        return QTest::qWaitFor([&] { return isThere; }, kPatience);
    }

private:
    SystemClock m_clock;

public:
    MqttClient client;
    QMap<QString, QVector<QByteArray>> heard;
    QMap<QString, bool> retained; ///< of the last message
};

QString statusOf(const QByteArray &ack)
{
    return QJsonDocument::fromJson(ack).object()[u"status"_s].toString();
}

} // namespace

/// A source at a real broker, heard by a household on the real clock.
class TestBrokerListening : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Broker> m_broker;
    std::unique_ptr<Household> m_household;
    std::unique_ptr<MemorySecrets> m_secrets;
    std::unique_ptr<Listening> m_listening;
    std::unique_ptr<Friend> m_friend;

    EventSource addSource(bool isShownAtHome = false)
    {
        EventSource source;
        source.name = u"Kitchen"_s;
        source.way = EventSource::Way::Mqtt;
        source.settings = {
            {u"host"_s, u"127.0.0.1"_s}, {u"port"_s, m_broker->port()}, {u"home_assistant"_s, isShownAtHome}};
        return must(m_household->sources().add(source));
    }
    [[nodiscard]] BrokerTopics topics() { return BrokerTopics(must(m_household->id())); }
    [[nodiscard]] bool listens() { return becomes(Kind::Listening); }
    [[nodiscard]] bool becomes(Kind kind)
    {
        return QTest::qWaitFor(
            [&] { return !m_listening->states().isEmpty() && m_listening->states().first().kind == kind; }, kPatience);
    }
    void tellNews()
    {
        ChangeSet changes;
        changes.tables = {u"event_source"_s, u"source_button"_s};
        m_listening->follow(changes);
    }
    [[nodiscard]] qint64 onHand(const QString &name)
    {
        const auto product = m_household->products().resolve(name);
        return product ? must(m_household->ledger().repository().onHand(product->id)) : 0;
    }
    [[nodiscard]] bool hasOnHand(const QString &name, qint64 milli)
    {
        return QTest::qWaitFor([&] { return onHand(name) == milli; }, kPatience);
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void eventsAreBookedAndAcknowledged();
    void retainedMessagesAreNoNews();
    void buttonsDoWhatTheySay();
    void withoutAnAnswerOfTheBroker();
    void itsOwnWordsAreNoEvents();
    void aPressIsLearned();
    void homeAssistantIsTold();
    void homeAssistantForgets();
    void whatComesWhilePausedIsKept();
    void whatComesWhileAwayIsKept();
    void aBrokerThatIsNotThere();
};

void TestBrokerListening::init()
{
    LARDER_NEED_BROKER();
    m_folder = std::make_unique<QTemporaryDir>();
    m_broker = std::make_unique<Broker>();
    QVERIFY(m_broker->start());
    auto household =
        Household::open(m_folder->filePath(u"household.larder"_s), Household::Opening::CreateIfMissing, m_clock);
    QVERIFY(household);
    m_household = std::move(*household);
    m_secrets = std::make_unique<MemorySecrets>();
    m_listening = std::make_unique<Listening>(*m_household, *m_secrets);
    m_friend = std::make_unique<Friend>(m_broker->port());
    QVERIFY(m_friend->connects());
}

void TestBrokerListening::cleanup()
{
    m_friend.reset();
    m_listening.reset();
    m_secrets.reset();
    m_household.reset();
    m_broker.reset();
}

void TestBrokerListening::eventsAreBookedAndAcknowledged()
{
    addSource();
    m_listening->start();
    QVERIFY(listens());
    QCOMPARE(m_listening->states().first().address, u"mqtt://127.0.0.1:%1"_s.arg(m_broker->port()));
    const QString acks = topics().acks(u"Kitchen"_s);

    QVERIFY(m_friend->publish(topics().events(), added("e-1")));
    QCOMPARE(QJsonDocument::fromJson(m_friend->last(acks)).object(),
             QJsonObject({{u"event_id"_s, u"e-1"_s}, {u"status"_s, u"applied"_s}, {u"detail"_s, u""_s}}));
    QVERIFY(m_friend->publish(topics().events(), added("e-1")));
    QCOMPARE(statusOf(m_friend->last(acks, 2)), u"duplicate"_s);
    QVERIFY(m_friend->publish(topics().events(), "{"));
    QCOMPARE(statusOf(m_friend->last(acks, 3)), u"rejected"_s);
    QVERIFY(m_friend->publish(topics().events(), QByteArray(MqttClient::kMostBytes + 1, ' ')));
    QCOMPARE(QJsonDocument::fromJson(m_friend->last(acks, 4)).object()[u"kind"_s].toString(), u"too_long"_s);
    QVERIFY(m_friend->publish(topics().events(), "[" + added("e-2") + "," + added("e-3") + "]"));
    QCOMPARE(QJsonDocument::fromJson(m_friend->last(acks, 5)).array().size(), 2);

    QCOMPARE(onHand(u"Milk"_s), 3000);
    QCOMPARE(must(m_household->deadLetters().all()).size(), 2);
    QVERIFY(must(auditStock(m_household->database())).isEmpty());
}

void TestBrokerListening::retainedMessagesAreNoNews()
{
    QVERIFY(m_friend->publish(topics().events(), added("old"), true));
    addSource();
    m_listening->start();
    QVERIFY(listens());
    QVERIFY(m_friend->publish(topics().events(), added("new")));
    const QByteArray ack = m_friend->last(topics().acks(u"Kitchen"_s));
    QVERIFY2(ack.contains("\"new\""), ack.constData());
    QCOMPARE(onHand(u"Milk"_s), 1000);
}

void TestBrokerListening::buttonsDoWhatTheySay()
{
    const EventSource source = addSource();
    const ProductId milk = must(m_household->products().add(u"Milk"_s, {})).id;
    Purchase purchase;
    must(m_household->buy(u"Milk"_s, {}, {5000, {}, {}}, purchase));
    SourceButton button;
    button.topic = u"zigbee2mqtt/kitchen button"_s;
    button.field = u"action"_s;
    button.value = u"single"_s;
    button.does = SourceButton::Does::Finish;
    button.product = milk;
    // What was pressed before anybody listened, kept as the topic's last state.
    QVERIFY(m_friend->publish(button.topic, R"({"action":"single"})", true));
    m_listening->start();
    QVERIFY(listens());
    // made while it listens
    must(m_household->sources().addButton(source.id, button));
    tellNews();
    QTest::qWait(0);
    QVERIFY(listens());

    QVERIFY(m_friend->publish(button.topic, R"({"action":"single","battery":97})"));
    QVERIFY(hasOnHand(u"Milk"_s, 4000));
    QVERIFY(m_friend->publish(button.topic, R"({"action":""})"));
    QVERIFY(m_friend->publish(button.topic, R"({"action":"double"})"));
    QVERIFY(m_friend->publish(button.topic, R"({"action":"single","battery":97})")); // pressed twice is two
    QVERIFY(hasOnHand(u"Milk"_s, 3000));
    QVERIFY(m_friend->heard.value(topics().acks(u"Kitchen"_s)).isEmpty());
}

/// QoS 0: messages without a number.
void TestBrokerListening::withoutAnAnswerOfTheBroker()
{
    addSource();
    m_listening->start();
    QVERIFY(listens());
    const QString port = QString::number(m_broker->port());
    for (int i = 0; i < 3; ++i) {
        const QString event = u"{\"v\":1,\"type\":\"added\",\"product\":{\"name\":\"Milk\"},\"amount\":\"1\"}"_s;
        QCOMPARE(QProcess::execute(u"mosquitto_pub"_s, {u"-h"_s, u"127.0.0.1"_s, u"-p"_s, port, u"-t"_s,
                                                        topics().events(), u"-m"_s, event}),
                 0);
    }
    QVERIFY(hasOnHand(u"Milk"_s, 3000));
}

void TestBrokerListening::itsOwnWordsAreNoEvents()
{
    EventSource source = addSource();
    source.settings[u"topics"_s] = QJsonArray{u"larder/#"_s};
    must(m_household->sources().edit(source));
    m_listening->start();
    QVERIFY(listens());
    QVERIFY(m_friend->publish(topics().events(), added("e-1")));
    QCOMPARE(statusOf(m_friend->last(topics().acks(u"Kitchen"_s))), u"applied"_s);
    QVERIFY(m_friend->publish(topics().leaf(u"summary"_s), "{\"low\":2}"));
    QTest::qWait(200);
    QCOMPARE(m_friend->heard.value(topics().acks(u"Kitchen"_s)).size(), 1);
    QVERIFY(must(m_household->deadLetters().all()).isEmpty());
}

void TestBrokerListening::aPressIsLearned()
{
    const EventSource source = addSource();
    m_listening->start();
    QVERIFY(listens());
    std::optional<Result<ButtonPress>> first;
    std::optional<Result<ButtonPress>> second;
    m_listening->nextPress(source.id, this, [&](const Result<ButtonPress> &press) { first = press; });
    m_listening->nextPress(source.id, this, [&](const Result<ButtonPress> &press) { second = press; });
    QVERIFY(first);
    QCOMPARE(failure(*first), ErrorKind::Cancelled);
    // Nobody tells when the ear is there: press until it hears.
    QVERIFY(QTest::qWaitFor(
        [&] {
            m_friend->client.publish(u"zigbee2mqtt/thermometer"_s, R"({"temperature":21})");
            m_friend->client.publish(u"zigbee2mqtt/hall/button 2"_s, R"({"action":"hold","battery":80})");
            QTest::qWait(100);
            return second.has_value();
        },
        kPatience));
    QCOMPARE(must(*second), ButtonPress({u"zigbee2mqtt/hall/button 2"_s, u"action"_s, u"hold"_s}));
}

void TestBrokerListening::homeAssistantIsTold()
{
    addSource(true);
    const QString config = u"homeassistant/device/larder_%1/config"_s.arg(topics().id());
    const QString online = topics().online();
    const QString summary = topics().leaf(u"summary"_s);
    must(inTransaction(m_household->database(),
                       [&] { return m_household->outbox().put(u"mqtt"_s, u"summary"_s, u"{\"low\":2,\"due\":1}"_s); }));
    m_listening->start();
    QVERIFY(m_friend->last(config).contains("Items low"));
    QCOMPARE(m_friend->last(online), QByteArray("online"));
    QCOMPARE(m_friend->last(summary), QByteArray("{\"low\":2,\"due\":1}"));
    // It has left the household once the broker has it.
    QVERIFY(QTest::qWaitFor([&] { return !must(m_household->outbox().nextDue(u"mqtt"_s)).has_value(); }, kPatience));

    QVERIFY(m_friend->publish(u"homeassistant/status"_s, "online"));
    QVERIFY(m_friend->last(config, 2).contains("Items low"));

    // Who comes later finds it all.
    Friend late(m_broker->port(), u"late"_s);
    QVERIFY(QTest::qWaitFor(
        [&] { return late.retained.value(config) && late.retained.value(online) && late.retained.value(summary); },
        kPatience));

    const auto before = m_friend->heard.value(online).size();
    m_listening->stop();
    QCOMPARE(m_friend->last(online, before + 1), QByteArray("offline"));
}

void TestBrokerListening::homeAssistantForgets()
{
    EventSource source = addSource(true);
    const QString config = u"homeassistant/device/larder_%1/config"_s.arg(topics().id());
    m_listening->start();
    QVERIFY(m_friend->last(config).contains("Items low"));
    source.settings[u"home_assistant"_s] = false;
    source = must(m_household->sources().edit(source));
    tellNews();
    QCOMPARE(m_friend->last(config, 2), QByteArray());

    source.settings[u"home_assistant"_s] = true;
    must(m_household->sources().edit(source));
    tellNews();
    QVERIFY(m_friend->last(config, 3).contains("Items low"));
    must(m_household->sources().remove(source.id));
    tellNews();
    QCOMPARE(m_friend->last(config, 4), QByteArray());
}

void TestBrokerListening::whatComesWhilePausedIsKept()
{
    const EventSource source = addSource();
    m_listening->start();
    QVERIFY(listens());
    must(m_household->sources().setPaused(source.id, true));
    tellNews();
    QVERIFY(becomes(Kind::Paused));
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_friend->publish(topics().events(), added("e-" + QByteArray::number(i))));
    QTest::qWait(100);
    QCOMPARE(onHand(u"Milk"_s), 0);
    must(m_household->sources().setPaused(source.id, false));
    tellNews();
    QVERIFY(hasOnHand(u"Milk"_s, 3000));
}

void TestBrokerListening::whatComesWhileAwayIsKept()
{
    const EventSource source = addSource();
    m_listening->start();
    QVERIFY(listens());
    QVERIFY(m_friend->publish(topics().events(), added("e-0")));
    QVERIFY(hasOnHand(u"Milk"_s, 1000));
    const QString session = must(m_household->sources().repository().session(source.id));
    QVERIFY(!session.isEmpty());
    m_listening.reset();
    QVERIFY(m_friend->publish(topics().events(), added("e-1")));
    QCOMPARE(onHand(u"Milk"_s), 1000);
    m_listening = std::make_unique<Listening>(*m_household, *m_secrets);
    m_listening->start();
    QVERIFY(hasOnHand(u"Milk"_s, 2000));
    QCOMPARE(must(m_household->sources().repository().session(source.id)), session);
}

void TestBrokerListening::aBrokerThatIsNotThere()
{
    addSource();
    m_broker->kill();
    m_listening->start();
    QVERIFY(becomes(Kind::Failed));
    QVERIFY(!m_listening->states().first().detail.isEmpty());
    QVERIFY(m_broker->start());
    QVERIFY(listens());
}

QTEST_GUILESS_MAIN(TestBrokerListening)
#include "tst_brokerlistening.moc"
