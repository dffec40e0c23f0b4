// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/mqttclient.h"
#include "tests/core/net/broker.h"
#include "tests/core/testhousehold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QUrl>

#include <csignal>

using namespace larder;
using namespace larder::test;

namespace {

const QByteArray kToken = "wQ3vT0kq9m5dJX1r2s7uYbNc4e6f8g0hAiZjBkClDmE";
constexpr int kPatience = 60'000;

/// Event number @p number: one more Milk.
QByteArray milk(int number)
{
    return QJsonDocument({{u"v"_s, 1},
                          {u"event_id"_s, u"n-%1"_s.arg(number)},
                          {u"type"_s, u"added"_s},
                          {u"product"_s, QJsonObject{{u"name"_s, u"Milk"_s}}},
                          {u"amount"_s, u"1"_s}})
        .toJson(QJsonDocument::Compact);
}

/// How many rounds of killing; LARDER_LONG=1 takes its time.
int rounds(int usually)
{
    return qEnvironmentVariableIsSet("LARDER_LONG") ? usually * 5 : usually;
}

/// `larder-cli events listen`, as a service runs it.
class Service
{
public:
    explicit Service(const QString &household) : m_household(household) {}
    ~Service() { kill(); }

    /// True when it says where it listens.
    bool start(const QStringList &words, const QByteArray &token = {})
    {
        m_address.clear();
        m_process.start(QStringLiteral(LARDER_CLI),
                        QStringList{u"--household"_s, m_household, u"events"_s, u"listen"_s} + words);
        m_process.write(token);
        m_process.closeWriteChannel();
        return QTest::qWaitFor(
                   [this] {
                       if (m_address.isEmpty() && m_process.canReadLine())
                           m_address = QString::fromUtf8(m_process.readLine()).trimmed();
                       return !m_address.isEmpty() || m_process.state() == QProcess::NotRunning;
                   },
                   kPatience)
               && !m_address.isEmpty();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// In peace; its exit status.
    int terminate()
    {
        m_process.terminate();
        return m_process.waitForFinished(kPatience) && m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] quint16 port() const { return quint16(QUrl(m_address).port(0)); }
    QProcess &process() { return m_process; }

private:
    QString m_household;
    QString m_address;
    QProcess m_process;
};

QByteArray post(quint16 port, const QByteArray &body)
{
    return "POST /events HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port) + "\r\nAuthorization: Bearer "
           + kToken + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: " + QByteArray::number(body.size())
           + "\r\n\r\n" + body;
}

/// The document of an answer; empty where it did not come whole.
QJsonObject bodyOf(const QByteArray &answer)
{
    const auto body = answer.indexOf("\r\n\r\n");
    return body < 0 ? QJsonObject() : QJsonDocument::fromJson(answer.mid(body + 4)).object();
}

/// The status of the answer; 0 where none came whole.
int statusOf(const QByteArray &answer)
{
    return bodyOf(answer).isEmpty() ? 0 : answer.mid(9, 3).toInt();
}

} // namespace

/// The real program with real sockets and a real broker; both may die at any moment.
class TestListen : public QObject
{
    Q_OBJECT

private:
    /// A household on the real clock, as the program has it.
    void makeHousehold(Home &home)
    {
        home.product(u"Milk"_s);
        home.close();
    }
    SourceId addScript(Home &home)
    {
        EventSource source;
        source.name = u"Script"_s;
        source.way = EventSource::Way::Http;
        const SourceId id = must(home->sources().add(source)).id;
        home.close();
        return id;
    }
    /// As if ten seconds had passed since the one that was killed renewed its right to listen.
    void forgetLease(Home &home)
    {
        home.reopen();
        must(home.database().run(u"DELETE FROM lease"_s));
        home.close();
    }
    /// Each event is there once, and the books are in order.
    void checkBooks(Home &home, int events)
    {
        home.reopen();
        QCOMPARE(home.onHand(u"Milk"_s), events * 1000);
        QCOMPARE(home.events(u"Milk"_s).size(), events);
        QVERIFY(must(home->deadLetters().all(true)).isEmpty());
        home.close();
        QProcess check;
        check.start(QStringLiteral(LARDER_CLI), {u"--household"_s, home.path(), u"check"_s});
        QVERIFY(check.waitForFinished(kPatience));
        QVERIFY2(check.exitCode() == 0, check.readAllStandardOutput().constData());
    }

private Q_SLOTS:
    void aPortIsServedUntilItIsToldToStop();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
    void tokensLiveInTheKeychain();
    void withoutAKeychainNoTokenIsMade();
    void killedBetweenBookingAndAnswer();
    void theBrokerAndLarderDie();
};

void TestListen::aPortIsServedUntilItIsToldToStop()
{
    Home home;
    makeHousehold(home);
    Service listener(home.path());
    QVERIFY(listener.start({u"--http"_s, u"0"_s, u"--source"_s, u"Script"_s, u"--token-stdin"_s}, kToken + '\n'));
    QVERIFY2(QRegularExpression(u"^http://127\\.0\\.0\\.1:\\d+/events$"_s).match(listener.address()).hasMatch(),
             qPrintable(listener.address()));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, listener.port());
    socket.write(post(listener.port(), milk(1) + '\n' + milk(2)));
    QVERIFY(socket.waitForConnected(kPatience));
    QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(kPatience));
    QCOMPARE(statusOf(socket.readAll()), 200);
    QCOMPARE(listener.terminate(), 0);
    const QByteArray log = listener.process().readAllStandardError();
    QVERIFY2(log.contains("Script: 2 booked, 0 known already, 0 not booked"), log.constData());
    QVERIFY(!log.contains(kToken));
    checkBooks(home, 2);
}

void TestListen::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QStringList &words, int status) {
        QTest::newRow(name) << words << status;
    };
    row("no source", {u"events"_s, u"listen"_s}, 1);
    row("no such source", {u"events"_s, u"listen"_s, u"--source"_s, u"Fridge"_s}, 1);
    row("two ways", {u"events"_s, u"listen"_s, u"--http"_s, u"0"_s, u"--mqtt"_s, u"localhost"_s}, 2);
    row("no port", {u"events"_s, u"listen"_s, u"--http"_s, u"eighty"_s}, 2);
    row("too large a port", {u"events"_s, u"listen"_s, u"--mqtt"_s, u"localhost:65536"_s}, 2);
    row("another time", {u"--as-of"_s, u"2026-11-20"_s, u"events"_s, u"listen"_s, u"--http"_s, u"0"_s}, 2);
    row("a token of nothing", {u"events"_s, u"token"_s, u"Fridge"_s}, 1);
    row("no token on input", {u"events"_s, u"listen"_s, u"--http"_s, u"0"_s, u"--token-stdin"_s}, 1);
}

void TestListen::wrongUsageIsSaid()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    Home home;
    makeHousehold(home);
    QProcess process;
    process.start(QStringLiteral(LARDER_CLI), QStringList{u"--household"_s, home.path()} + words);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(kPatience));
    QCOMPARE(process.exitCode(), status);
    QVERIFY(!process.readAllStandardError().isEmpty());
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

void TestListen::tokensLiveInTheKeychain()
{
    for (const QString &tool : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP(qPrintable(tool + u" is not installed: packaging/deps test"_s));
    }
    Home home;
    const SourceId id = addScript(home);
    QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_RUNTIME_DIR"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"HOME"_s})
        environment.insert(name, folder.path());
    environment.insert(u"CLI"_s, QStringLiteral(LARDER_CLI));
    environment.insert(u"LARDER_HOUSEHOLD"_s, home.path());
    QProcess session;
    session.setProcessEnvironment(environment);
    session.start(u"dbus-run-session"_s,
                  {u"--"_s, u"sh"_s, u"-c"_s,
                   u"printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
                   "$CLI events token Script; $CLI events token script; $CLI events token Script --new; "
                   "echo given | $CLI events token Script --token-stdin; $CLI events token Script; "
                   "timeout 5 $CLI events listen --source Scale --http 0 >/dev/null; $CLI events token Scale"_s});
    QVERIFY(session.waitForFinished(kPatience));
    const QList<QByteArray> tokens = session.readAllStandardOutput().split('\n');
    QVERIFY2(tokens.size() == 7, session.readAllStandardError().constData());
    QCOMPARE(tokens[0].size(), 43);
    QCOMPARE(tokens[1], tokens[0]);
    QCOMPARE(tokens[2].size(), 43);
    QVERIFY(tokens[2] != tokens[0]);
    QCOMPARE(tokens[3], QByteArray("given"));
    QCOMPARE(tokens[4], QByteArray("given"));
    QCOMPARE(tokens[5].size(), 43); // a new source comes with one

    QFile file(home.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(tokens[0]));
    home.reopen();
    QVERIFY(!must(home->sources().get(id)).settings[u"secret_changed"_s].isUndefined()); // who listens looks again
}

void TestListen::withoutAKeychainNoTokenIsMade()
{
    Home home;
    addScript(home);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LARDER_CLI), {u"--household"_s, home.path(), u"events"_s, u"token"_s, u"Script"_s});
    QVERIFY(process.waitForFinished(kPatience));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("keychain"), said.constData());
    QVERIFY2(said.contains("--token-stdin"), said.constData());

    // and nothing waits for ever for a token that nobody can give
    process.start(QStringLiteral(LARDER_CLI),
                  {u"--household"_s, home.path(), u"events"_s, u"listen"_s, u"--source"_s, u"Script"_s});
    QVERIFY(process.waitForFinished(kPatience));
    QCOMPARE(process.exitCode(), 1);

    // nor is a source made that nobody could talk to
    process.start(QStringLiteral(LARDER_CLI), {u"--household"_s, home.path(), u"events"_s, u"listen"_s, u"--source"_s,
                                               u"Scale"_s, u"--http"_s, u"0"_s});
    QVERIFY(process.waitForFinished(kPatience));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("--token-stdin"));
    home.reopen();
    QCOMPARE(must(home->sources().all()).size(), 1);
}

void TestListen::killedBetweenBookingAndAnswer()
{
    Home home;
    makeHousehold(home);
    int sent = 0;
    int answered = 0;
    int unanswered = 0;
    int bookedUnanswered = 0; ///< as their repetition told
    QByteArray open; ///< sent, and no whole answer came
    Service listener(home.path());
    for (int round = 0; round < rounds(8); ++round) {
        QVERIFY(listener.start({u"--http"_s, u"0"_s, u"--token-stdin"_s}, kToken + '\n'));
        const int killAt = QRandomGenerator::global()->bounded(12);
        for (int request = 0; request <= killAt; ++request) {
            if (open.isEmpty()) {
                for (int i = 0; i < 20; ++i)
                    open += milk(++sent) + '\n';
            }
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, listener.port());
            QVERIFY(socket.waitForConnected(kPatience));
            socket.write(post(listener.port(), open));
            socket.flush();
            if (request == killAt) {
                // In odd rounds as soon as it is booked, else somewhere from the request's arrival to its answer.
                if (round % 2 == 1)
                    socket.waitForReadyRead(kPatience);
                else
                    QThread::usleep(QRandomGenerator::global()->bounded(quint32(10'000)));
                listener.kill();
                ++unanswered;
                break; // whatever was on its way is lost
            }
            while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(kPatience)) {}
            const QByteArray answer = socket.readAll();
            const int status = statusOf(answer);
            bookedUnanswered += bodyOf(answer)[u"duplicate"_s].toInt() > 0;
            ++(status == 200 ? answered : unanswered);
            if (status == 200)
                open.clear();
        }
        forgetLease(home);
    }
    QVERIFY(listener.start({u"--http"_s, u"0"_s, u"--token-stdin"_s}, kToken + '\n'));
    if (!open.isEmpty()) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, listener.port());
        socket.write(post(listener.port(), open));
        QVERIFY(socket.waitForConnected(kPatience));
        while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(kPatience)) {}
        QCOMPARE(statusOf(socket.readAll()), 200);
    }
    QCOMPARE(listener.terminate(), 0);
    qInfo("%d requests answered, %d cut off, of which %d were booked", answered, unanswered, bookedUnanswered);
    checkBooks(home, sent);
}

namespace {

/// Publishes numbered events until each is acknowledged on the source's topic, as a careful device would.
class Device : public QObject
{
public:
    Device(const QString &household, quint16 port) : m_topics(household.left(8)), m_client(m_clock)
    {
        MqttOptions options;
        options.host = u"127.0.0.1"_s;
        options.port = port;
        options.clientId = u"device"_s;
        options.topics = {u"larder/%1/acks/#"_s.arg(m_topics)};
        m_client.start(options, [this](const QVector<MqttMessage> &messages, const MqttClient::Booked &booked) {
            for (const MqttMessage &message : messages)
                hear(message.payload);
            booked(true);
        });
    }

    void publish(int number)
    {
        m_open.insert(number);
        send(number);
    }
    /// What nobody acknowledged, again.
    void repeat()
    {
        for (const int number : std::as_const(m_open))
            send(number);
    }
    [[nodiscard]] bool isDone() const { return m_open.isEmpty(); }
    [[nodiscard]] qsizetype open() const { return m_open.size(); }
    [[nodiscard]] int duplicates() const { return m_duplicates; }

private:
    void send(int number) { m_client.publish(u"larder/%1/events"_s.arg(m_topics), milk(number)); }
    void hear(const QByteArray &payload)
    {
        const QJsonObject ack = QJsonDocument::fromJson(payload).object();
        const QString status = ack[u"status"_s].toString();
        m_duplicates += status == u"duplicate";
        if (status == u"applied" || status == u"duplicate")
            m_open.remove(ack[u"event_id"_s].toString().mid(2).toInt());
    }

    QString m_topics;
    SystemClock m_clock;
    MqttClient m_client;
    QSet<int> m_open;
    int m_duplicates = 0;
};

} // namespace

void TestListen::theBrokerAndLarderDie()
{
    LARDER_NEED_BROKER();
    Home home;
    const QString household = must(home->id());
    makeHousehold(home);
    Broker broker(u"max_queued_messages 0\nmax_inflight_messages 20\n"_s);
    QVERIFY(broker.start());
    Service listener(home.path());
    const QStringList words{u"--mqtt"_s, u"127.0.0.1:%1"_s.arg(broker.port())};
    QVERIFY(listener.start(words));
    QCOMPARE(listener.address(), u"mqtt://127.0.0.1:%1"_s.arg(broker.port()));
    Device device(household, broker.port());
    enum class Death { Larder, BrokerInPeace, BrokerKilled, Both };
    constexpr std::array kDeaths{Death::Larder, Death::BrokerKilled, Death::BrokerInPeace, Death::Both};
    int sent = 0;
    for (int round = 0; round < rounds(int(kDeaths.size())); ++round) {
        const Death death = kDeaths[size_t(round) % kDeaths.size()];
        for (int i = 0; i < 150; ++i)
            device.publish(++sent);
        // In the midst of it: some are booked, some on their way.
        QTest::qWait(QRandomGenerator::global()->bounded(150));
        if (death == Death::Larder || death == Death::Both)
            listener.kill();
        if (death == Death::BrokerKilled || death == Death::Both)
            broker.kill();
        if (death == Death::BrokerInPeace)
            QVERIFY(broker.stop());
        for (int i = 0; i < 50; ++i)
            device.publish(++sent); // while somebody is dead
        if (death != Death::Larder)
            QVERIFY(broker.start());
        if (death == Death::Larder || death == Death::Both) {
            forgetLease(home);
            QVERIFY(listener.start(words));
        }
        // What a killed broker had taken and not yet written down, or its acknowledgement, is sent again by the device.
        QVERIFY2(QTest::qWaitFor(
                     [&, since = QDeadlineTimer(3000)]() mutable {
                         if (since.hasExpired()) {
                             device.repeat();
                             since.setRemainingTime(3000);
                         }
                         return device.isDone();
                     },
                     kPatience),
                 qPrintable(u"round %1: %2 of %3 not acknowledged; %4"_s.arg(round)
                                .arg(device.open())
                                .arg(sent)
                                .arg(QString::fromUtf8(listener.process().readAllStandardError().right(500)))));
    }
    qInfo("%d events, %d came twice", sent, device.duplicates());
    QCOMPARE(listener.terminate(), 0);
    checkBooks(home, sent);
}

QTEST_GUILESS_MAIN(TestListen)
#include "tst_listen.moc"
