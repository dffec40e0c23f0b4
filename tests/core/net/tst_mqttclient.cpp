// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real broker. Started with --consume, the test is a client that takes one batch and waits to be killed.
#include "core/net/mqttclient.h"
#include "tests/core/net/broker.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QSignalSpy>

#include <cstdio>

using namespace larder;
using namespace larder::test;
using namespace std::chrono_literals;
using Kind = MqttState::Kind;

namespace {

/// A bare system without /etc/hosts does not.
bool hasOwnName()
{
    return !QHostInfo::fromName(u"localhost"_s).addresses().isEmpty();
}

MqttOptions optionsFor(quint16 port, const QString &id, const QStringList &topics = {u"larder/#"_s})
{
    MqttOptions options;
    options.host = u"127.0.0.1"_s; // a bare system may not know its own name
    options.port = port;
    options.clientId = id;
    options.topics = topics;
    return options;
}

/// A client that keeps what it gets.
struct Listener
{
    enum class Books { Always, Never, WhenTold };

    explicit Listener(const MqttOptions &options, Books how = Books::Always, Clock *other = nullptr)
        : client(other ? *other : clock)
        , books(how)
    {
        client.start(options, [this](const QVector<MqttMessage> &batch, const MqttClient::Booked &booked) {
            batches.append(batch.size());
            messages += batch;
            if (books == Books::WhenTold)
                settle = booked;
            else
                booked(books == Books::Always);
        });
    }

    bool waitFor(Kind kind, int ms = 10000)
    {
        return QTest::qWaitFor([&] { return client.state().kind == kind; }, ms);
    }
    bool waitForMessages(qsizetype count)
    {
        return QTest::qWaitFor([&] { return messages.size() >= count; }, 20000);
    }
    QStringList payloads() const
    {
        QStringList all;
        for (const MqttMessage &message : messages)
            all << QString::fromUtf8(message.payload);
        return all;
    }
    /// The broker has it.
    bool publish(const QString &topic, const QByteArray &payload, bool isRetained = false)
    {
        bool isDone = false;
        client.publish(topic, payload, isRetained, &client,
                       [&isDone](const Result<void> &result) { isDone = bool(result); });
        return QTest::qWaitFor([&] { return isDone; }, 10000);
    }

    SystemClock clock;
    QVector<MqttMessage> messages;
    QVector<qsizetype> batches;
    MqttClient::Booked settle;
    MqttClient client;
    Books books;
};

} // namespace

class TestMqttClient : public QObject
{
    Q_OBJECT

public:
    static int consume(quint16 port, const QString &session);

private Q_SLOTS:
    void initTestCase() { LARDER_NEED_BROKER(); }

    void messagesComeAndGo();
    void manyInOrder();
    void nothingIsWrittenBeforeTheBooking();
    void unbookedComesAgain();
    void refusedComesAgain();
    void aKilledConsumerGetsItAgain();
    void sessions();
    void theBrokerDies();
    void longMessages();
    void retainedMessages();
    void theWill();
    void publications();
    void encrypted();
    void passwords();
    void topicsThatCannotBe();
    void failuresInWords_data();
    void failuresInWords();
    void theBackOffGrows();
    void leavesQuickly();
};

void TestMqttClient::messagesComeAndGo()
{
    Broker broker;
    QVERIFY(broker.start());
    Listener listener(optionsFor(broker.port(), u"listener"_s, {u"larder/+/events"_s, u"zigbee2mqtt/\u00fcber/#"_s}));
    QCOMPARE(listener.client.state().kind, Kind::Connecting);
    QVERIFY(listener.waitFor(Kind::Connected));
    QCOMPARE(listener.client.state().words, QString());
    QVERIFY(!listener.client.session().isEmpty());
    Listener other(optionsFor(broker.port(), u"other"_s, {}));
    QVERIFY(other.publish(u"larder/home/events"_s, "{\"v\":1}"));
    QVERIFY(other.publish(u"larder/home/elsewhere"_s, "no"));
    QVERIFY(other.publish(u"zigbee2mqtt/\u00fcber/button"_s, ""));
    QVERIFY(listener.waitForMessages(2));
    QCOMPARE(listener.messages.size(), 2);
    const MqttMessage &first = listener.messages.first();
    QCOMPARE(first.topic, u"larder/home/events"_s);
    QCOMPARE(first.payload, "{\"v\":1}"_ba);
    QCOMPARE(first.size, 7);
    QVERIFY(!first.isRepeated && !first.isRetained && !first.isTooLong && first.number > 0);
    QCOMPARE(listener.messages.last().topic, u"zigbee2mqtt/\u00fcber/button"_s);
    listener.client.stop();
    QCOMPARE(listener.client.state().kind, Kind::Off);
}

void TestMqttClient::manyInOrder()
{
    Broker broker;
    QVERIFY(broker.start());
    Listener listener(optionsFor(broker.port(), u"listener"_s), Listener::Books::WhenTold);
    QVERIFY(listener.waitFor(Kind::Connected));
    Listener other(optionsFor(broker.port(), u"other"_s, {}));
    QStringList expected;
    for (int i = 0; i < 900; ++i) {
        expected << QString::number(i);
        other.client.publish(u"larder/a"_s, expected.last().toUtf8());
    }
    // Booking takes its time; the next batch waits for it.
    while (listener.messages.size() < 900) {
        const qsizetype before = listener.batches.size();
        QVERIFY(QTest::qWaitFor([&] { return bool(listener.settle); }, 10000));
        QTest::qWait(1);
        QVERIFY(listener.batches.size() <= before + 1);
        std::exchange(listener.settle, {})(true);
    }
    QCOMPARE(listener.payloads(), expected);
    QVERIFY(listener.batches.size() < 450);
}

void TestMqttClient::nothingIsWrittenBeforeTheBooking()
{
    Broker broker;
    QVERIFY(broker.start());
    Listener listener(optionsFor(broker.port(), u"listener"_s), Listener::Books::WhenTold);
    Listener other(optionsFor(broker.port(), u"other"_s, {u"acks/#"_s}));
    QVERIFY(listener.waitFor(Kind::Connected));
    QVERIFY(other.waitFor(Kind::Connected));
    QVERIFY(other.publish(u"larder/a"_s, "one"));
    QVERIFY(listener.waitForMessages(1));
    listener.client.publish(u"acks/a"_s, "applied");
    QTest::qWait(300);
    QCOMPARE(other.messages.size(), 0);
    listener.settle(true);
    listener.settle(false); // said once is said
    QVERIFY(other.waitForMessages(1));
    QCOMPARE(other.payloads(), QStringList{u"applied"_s});
    QCOMPARE(listener.client.state().kind, Kind::Connected);
}

void TestMqttClient::unbookedComesAgain()
{
    Broker broker;
    QVERIFY(broker.start());
    MqttOptions options = optionsFor(broker.port(), u"listener"_s);
    Listener other(optionsFor(broker.port(), u"other"_s, {}));
    int number = 0;
    {
        Listener listener(options, Listener::Books::WhenTold);
        QVERIFY(listener.waitFor(Kind::Connected));
        options.session = listener.client.session();
        QVERIFY(other.publish(u"larder/a"_s, "one"));
        QVERIFY(listener.waitForMessages(1));
        number = listener.messages.first().number;
        listener.client.stop(); // a batch is out: no acknowledgement, no goodbye
        listener.settle(true); // too late
    }
    {
        Listener listener(options);
        QVERIFY(listener.waitForMessages(1));
        QCOMPARE(listener.payloads(), QStringList{u"one"_s});
        QVERIFY(listener.messages.first().isRepeated);
        QCOMPARE(listener.messages.first().number, number);
        QCOMPARE(listener.client.session(), options.session);
        QVERIFY(other.publish(u"larder/a"_s, "two"));
        QVERIFY(listener.waitForMessages(2));
        QVERIFY(!listener.messages.last().isRepeated);
        QTest::qWait(100); // the acknowledgement is on its way
    }
    Listener listener(options);
    QVERIFY(listener.waitFor(Kind::Connected));
    QTest::qWait(300);
    QCOMPARE(listener.messages.size(), 0);
}

void TestMqttClient::refusedComesAgain()
{
    Broker broker;
    QVERIFY(broker.start());
    Listener listener(optionsFor(broker.port(), u"listener"_s), Listener::Books::Never);
    QVERIFY(listener.waitFor(Kind::Connected));
    Listener other(optionsFor(broker.port(), u"other"_s, {}));
    QVERIFY(other.publish(u"larder/a"_s, "one"));
    QVERIFY(listener.waitFor(Kind::Failed));
    QVERIFY(listener.client.state().words.contains(u"booked"_s));
    listener.books = Listener::Books::Always;
    QVERIFY(listener.waitForMessages(2));
    QCOMPARE(listener.payloads(), (QStringList{u"one"_s, u"one"_s}));
    QVERIFY(listener.messages.last().isRepeated);
    QVERIFY(listener.waitFor(Kind::Connected));
}

int TestMqttClient::consume(quint16 port, const QString &session)
{
    MqttOptions options = optionsFor(port, u"victim"_s);
    options.session = session;
    SystemClock clock;
    MqttClient client(clock);
    client.start(options, [&client](const QVector<MqttMessage> &batch, const MqttClient::Booked &) {
        for (const MqttMessage &message : batch) {
            printf("%s %s %d\n", qPrintable(client.session()), message.payload.constData(), int(message.isRepeated));
            fflush(stdout);
        }
    });
    return QCoreApplication::exec();
}

void TestMqttClient::aKilledConsumerGetsItAgain()
{
    Broker broker;
    QVERIFY(broker.start());
    MqttOptions options = optionsFor(broker.port(), u"victim"_s);
    {
        Listener first(options);
        QVERIFY(first.waitFor(Kind::Connected));
        options.session = first.client.session();
    }
    Listener other(optionsFor(broker.port(), u"other"_s, {}));
    QVERIFY(other.publish(u"larder/a"_s, "one"));
    for (int isRepeated : {0, 1}) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--consume"_s, QString::number(broker.port()), options.session});
        QVERIFY(QTest::qWaitFor([&] { return child.canReadLine(); }, 10000));
        QCOMPARE(QString::fromUtf8(child.readLine()).trimmed(), u"%1 one %2"_s.arg(options.session).arg(isRepeated));
        child.kill();
        QVERIFY(child.waitForFinished());
    }
    Listener last(options);
    QVERIFY(last.waitForMessages(1));
    QCOMPARE(last.payloads(), QStringList{u"one"_s});
}

void TestMqttClient::sessions()
{
    Broker broker;
    QVERIFY(broker.start());
    MqttOptions options = optionsFor(broker.port(), u"listener"_s);
    const auto sessionNow = [&options] {
        Listener listener(options);
        return listener.waitFor(Kind::Connected) ? listener.client.session() : QString();
    };
    const QString first = sessionNow();
    QCOMPARE(first.size(), 36);
    QVERIFY(sessionNow() != first); // nobody told it
    options.session = first;
    QCOMPARE(sessionNow(), first);

    QVERIFY(broker.stop());
    QVERIFY(broker.start());
    QCOMPARE(sessionNow(), first);

    QVERIFY(broker.stop());
    QVERIFY(broker.forget());
    QVERIFY(broker.start());
    const QString second = sessionNow();
    QCOMPARE(second.size(), 36);
    QVERIFY(second != first);
}

void TestMqttClient::theBrokerDies()
{
    Broker broker;
    QVERIFY(broker.start());
    Listener listener(optionsFor(broker.port(), u"listener"_s));
    Listener other(optionsFor(broker.port(), u"other"_s, {}));
    QVERIFY(listener.waitFor(Kind::Connected));
    QVERIFY(other.publish(u"larder/a"_s, "before"));
    QVERIFY(listener.waitForMessages(1));
    const QString session = listener.client.session();
    QVERIFY(broker.save());
    broker.kill();
    QVERIFY(listener.waitFor(Kind::Failed));
    QVERIFY(other.waitFor(Kind::Failed));
    bool isDone = false;
    other.client.publish(u"larder/a"_s, "meanwhile", false, &other.client,
                         [&](const Result<void> &result) { isDone = bool(result); });
    QVERIFY(broker.start());
    QVERIFY(QTest::qWaitFor([&] { return isDone; }, 20000));
    QVERIFY(listener.waitForMessages(2));
    QCOMPARE(listener.payloads(), (QStringList{u"before"_s, u"meanwhile"_s}));
    QCOMPARE(listener.client.session(), session);
}

void TestMqttClient::longMessages()
{
    Broker broker;
    QVERIFY(broker.start());
    Listener listener(optionsFor(broker.port(), u"listener"_s));
    QVERIFY(listener.waitFor(Kind::Connected));
    Listener other(optionsFor(broker.port(), u"other"_s, {}));
    const QByteArray longest(MqttClient::kMostBytes, 'x');
    QVERIFY(other.publish(u"larder/a"_s, longest));
    QVERIFY(other.publish(u"larder/a"_s, longest + 'y'));
    QVERIFY(other.publish(u"larder/a"_s, "short"));
    QVERIFY(listener.waitForMessages(3));
    QVERIFY(listener.messages.at(0).payload == longest && !listener.messages.at(0).isTooLong);
    QVERIFY(listener.messages.at(1).payload.isEmpty() && listener.messages.at(1).isTooLong);
    QCOMPARE(listener.messages.at(1).size, MqttClient::kMostBytes + 1);
    QCOMPARE(listener.messages.at(2).payload, "short"_ba);
}

void TestMqttClient::retainedMessages()
{
    Broker broker;
    QVERIFY(broker.start());
    Listener other(optionsFor(broker.port(), u"other"_s, {}));
    QVERIFY(other.publish(u"larder/state"_s, "on", true));
    Listener listener(optionsFor(broker.port(), u"listener"_s));
    QVERIFY(listener.waitForMessages(1));
    QVERIFY(listener.messages.first().isRetained);
    QVERIFY(other.publish(u"larder/state"_s, "off", true));
    QVERIFY(listener.waitForMessages(2));
    QVERIFY(!listener.messages.last().isRetained); // news
}

void TestMqttClient::theWill()
{
    Broker broker;
    QVERIFY(broker.start());
    Listener other(optionsFor(broker.port(), u"other"_s));
    QVERIFY(other.waitFor(Kind::Connected));
    MqttOptions options = optionsFor(broker.port(), u"mortal"_s, {});
    options.will = MqttWill{u"larder/online"_s, "offline", false};
    {
        Listener leaver(options);
        QVERIFY(leaver.waitFor(Kind::Connected));
        leaver.client.publish(u"larder/online"_s, "goodbye");
        leaver.client.stop();
    }
    QVERIFY(other.waitForMessages(1));
    {
        Listener dropper(options);
        QVERIFY(dropper.waitFor(Kind::Connected));
    }
    QVERIFY(other.waitForMessages(2));
    QTest::qWait(100);
    QCOMPARE(other.payloads(), (QStringList{u"goodbye"_s, u"offline"_s}));
}

void TestMqttClient::publications()
{
    SystemClock clock;
    MqttClient client(clock);
    QVector<std::optional<ErrorKind>> ends;
    const auto publish = [&](const QString &topic) {
        client.publish(topic, "x", false, this, [&ends](const Result<void> &result) {
            ends.append(result ? std::nullopt : std::optional(result.error().kind));
        });
    };
    publish(u"a"_s);
    QCOMPARE(ends, QVector{std::optional(ErrorKind::Closed)});
    ends.clear();
    client.start(optionsFor(1, u"nobody"_s), [](const auto &, const auto &) {});
    for (const QString &topic : {u""_s, u"a/#"_s, u"a/+/b"_s})
        publish(topic);
    QCOMPARE(ends, QVector<std::optional<ErrorKind>>(3, ErrorKind::InvalidInput));
    ends.clear();
    for (int i = 0; i < MqttClient::kMostWaiting; ++i)
        publish(u"a"_s);
    QCOMPARE(ends.size(), 0);
    publish(u"a"_s);
    QCOMPARE(ends, QVector{std::optional(ErrorKind::Busy)});
    ends.clear();
    client.stop();
    QCOMPARE(ends, QVector<std::optional<ErrorKind>>(MqttClient::kMostWaiting, ErrorKind::Cancelled));
}

void TestMqttClient::encrypted()
{
    if (!hasOwnName())
        QSKIP("This computer does not know the name localhost");
    QTemporaryDir folder;
    QVERIFY(makeCertificates(folder.path(), u"localhost"_s));
    const QString listening = u"listener %1 127.0.0.1\ncertfile %2/host.pem\nkeyfile %2/host.key\n"_s;
    Broker broker(QString(listening).replace(u"%2"_s, folder.path()));
    QVERIFY(broker.start());
    MqttOptions options = optionsFor(broker.port(), u"listener"_s);
    options.host = u"localhost"_s;
    options.isEncrypted = true;
    options.caFile = folder.filePath(u"ca.pem"_s);
    {
        Listener listener(options);
        QVERIFY2(listener.waitFor(Kind::Connected), qPrintable(listener.client.state().words));
        QVERIFY(listener.publish(u"larder/a"_s, QByteArray(100'000, 'x')));
        for (int i = 0; i < 50; ++i)
            listener.client.publish(u"larder/b"_s, QByteArray::number(i));
        QVERIFY(listener.waitForMessages(51));
        QCOMPARE(listener.messages.first().size, 100'000);
        QCOMPARE(listener.messages.last().payload, "49"_ba);
    }
    const auto refusal = [](const MqttOptions &wrong) {
        Listener listener(wrong);
        return listener.waitFor(Kind::Failed) ? listener.client.state().words : QString();
    };
    const QString untrusted = u"There is no safe connection to "_s;
    MqttOptions plain = options;
    plain.isEncrypted = false;
    QCOMPARE(refusal(plain), u"The connection to localhost was lost."_s);
    MqttOptions otherName = options;
    otherName.host = u"127.0.0.1"_s;
    QVERIFY(refusal(otherName).startsWith(untrusted));
    MqttOptions systemsAuthorities = options;
    systemsAuthorities.caFile.clear();
    QVERIFY(refusal(systemsAuthorities).startsWith(untrusted));
    MqttOptions noFile = options;
    noFile.caFile = folder.filePath(u"nothing.pem"_s);
    QVERIFY(refusal(noFile).endsWith(u"nothing.pem was not found."_s));
    Broker unencrypted;
    QVERIFY(unencrypted.start());
    MqttOptions toPlain = options;
    toPlain.port = unencrypted.port();
    QVERIFY(refusal(toPlain).startsWith(untrusted));
    MqttOptions toNobody = options;
    toNobody.port = 1;
    QVERIFY(refusal(toNobody).startsWith(u"localhost could not be reached"_s));
}

void TestMqttClient::passwords()
{
    QTemporaryDir folder;
    QProcess passwd;
    passwd.start(u"mosquitto_passwd"_s, {u"-b"_s, u"-c"_s, folder.filePath(u"users"_s), u"larder"_s, u"s\u00e4cret"_s});
    QVERIFY(passwd.waitForFinished());
    Broker broker(u"allow_anonymous false\npassword_file %1\n"_s.replace(u"%1"_s, folder.filePath(u"users"_s)));
    QVERIFY(broker.start());
    MqttOptions options = optionsFor(broker.port(), u"listener"_s);
    options.user = u"larder"_s;
    options.password = u"s\u00e4cret"_s;
    Listener right(options);
    QVERIFY(right.waitFor(Kind::Connected));
    options.clientId = u"stranger"_s;
    options.password = u"sesame"_s;
    Listener wrong(options);
    QVERIFY(wrong.waitFor(Kind::Failed));
    QVERIFY(wrong.client.state().words.contains(u"password"_s));
    QVERIFY(!wrong.client.state().words.contains(u"sesame"_s));
}

void TestMqttClient::topicsThatCannotBe()
{
    Broker broker;
    QVERIFY(broker.start());
    Listener listener(optionsFor(broker.port(), u"listener"_s, {u"larder/#"_s, u"a/#/b"_s}));
    QVERIFY(listener.waitFor(Kind::Connected));
    QTRY_VERIFY(listener.client.state().words.contains(u"a/#/b"_s));
    QVERIFY(!listener.client.state().words.contains(u"larder/#"_s));
    QVERIFY(listener.publish(u"larder/a"_s, "one"));
    QVERIFY(listener.waitForMessages(1));
}

void TestMqttClient::failuresInWords_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("answer"); // of a server that is no broker; "-": there is none, "": it is silent
    QTest::addColumn<QString>("words");
    QTest::newRow("nobody") << u"127.0.0.1"_s << "-"_ba << u"127.0.0.1 does not answer at port"_s;
    if (hasOwnName())
        QTest::newRow("nobody under a name") << u"localhost"_s << "-"_ba << u"localhost does not answer at port"_s;
    QTest::newRow("no such host") << u"larder.invalid"_s << "-"_ba << u"No computer named larder.invalid was found."_s;
    QTest::newRow("silent") << u"127.0.0.1"_s << ""_ba << u"127.0.0.1 does not answer."_s;
    QTest::newRow("HTTP") << u"127.0.0.1"_s << "HTTP/1.1 400 Bad Request\r\n\r\n"_ba + QByteArray(100, ' ')
                          << u"127.0.0.1"_s;
    QTest::newRow("refuses") << u"127.0.0.1"_s << QByteArray::fromHex("20020003")
                             << u"127.0.0.1 refuses the connection."_s;
    QTest::newRow("huge packet") << u"127.0.0.1"_s << QByteArray::fromHex("20ffffffffff") << u"127.0.0.1"_s;
    QTest::newRow("message before the greeting")
        << u"127.0.0.1"_s << QByteArray::fromHex("3206000161000178") << u"127.0.0.1"_s;
}

void TestMqttClient::failuresInWords()
{
    QFETCH(QString, host);
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    connect(&server, &QTcpServer::newConnection, this, [&] { server.nextPendingConnection()->write(answer); });
    if (answer == "-")
        server.close();
    ManualClock clock(QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC));
    MqttOptions options = optionsFor(port, u"listener"_s);
    options.host = host;
    Listener listener(options, Listener::Books::Always, &clock);
    if (answer.isEmpty()) {
        QTest::qWait(200);
        QCOMPARE(listener.client.state().kind, Kind::Connecting);
        clock.advance(15s);
    }
    QVERIFY(listener.waitFor(Kind::Failed));
    QVERIFY2(listener.client.state().words.startsWith(words), qPrintable(listener.client.state().words));
    QCOMPARE(listener.messages.size(), 0);
}

void TestMqttClient::theBackOffGrows()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    int attempts = 0;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        // Each failure differs from the one before, so that each is told.
        if (++attempts % 2 == 0)
            server.nextPendingConnection()->write(QByteArray::fromHex("20020003"));
        else
            server.nextPendingConnection()->abort();
    });
    ManualClock clock(QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC));
    Listener listener(optionsFor(server.serverPort(), u"listener"_s), Listener::Books::Always, &clock);
    QSignalSpy told(&listener.client, &MqttClient::stateChanged);
    // After n failures it waits between half of 2^(n-1) s and all of it, at least 1 s and at most 60.
    int seconds = 1;
    for (int failures = 1; failures <= 8; ++failures) {
        QTRY_COMPARE(told.size(), failures);
        QCOMPARE(attempts, failures);
        clock.advance(std::chrono::milliseconds(qMax(1000, seconds * 500) - 1));
        QTest::qWait(50);
        QCOMPARE(attempts, failures);
        // In steps, or a new attempt would be out of time at once.
        for (int step = 0; step <= seconds && attempts == failures; ++step) {
            clock.advance(500ms);
            QTest::qWait(20);
        }
        seconds = qMin(60, seconds * 2);
    }
}

void TestMqttClient::leavesQuickly()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    // The second is for documentation; nothing answers there.
    for (const QString &host : {u"127.0.0.1"_s, u"192.0.2.1"_s, u"larder.invalid"_s}) {
        MqttOptions options = optionsFor(silent.serverPort(), u"listener"_s);
        options.host = host;
        QElapsedTimer timer;
        {
            Listener listener(options);
            QTest::qWait(20);
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 700, qPrintable(host));
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--consume")
        return TestMqttClient::consume(quint16(arguments.value(2).toInt()), arguments.value(3));
    TestMqttClient test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mqttclient.moc"
