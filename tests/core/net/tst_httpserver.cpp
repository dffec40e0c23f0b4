// SPDX-License-Identifier: GPL-3.0-or-later
// A server against clients that misbehave, over real sockets; only the time limits run on a clock that the test moves.
#include "core/net/httpserver.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace larder;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A client that says exactly what it is told and keeps what it hears.
class Client : public QTcpSocket
{
public:
    explicit Client(quint16 port)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { heard += readAll(); });
        connectToHost(QHostAddress::LocalHost, port);
        [[maybe_unused]] const bool isThere =
            QTest::qWaitFor([this] { return state() == ConnectedState || heard.size() > 0; });
    }

    void say(const QByteArray &bytes)
    {
        write(bytes);
        flush();
    }

    /// Until the server has closed.
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return state() == UnconnectedState; });
    }

    int status() const { return heard.startsWith("HTTP/1.1 ") ? heard.mid(9, 3).toInt() : 0; }
    QByteArray body() const
    {
        const qsizetype end = heard.indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : heard.sliced(end + 4);
    }

    QByteArray heard;
};

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void answers();
    void answersLater();
    void errors_data();
    void errors();
    void headHasNoBody();
    void strangersSendNoBody();
    void aFullBodyArrives();
    void aBodyInBytes();
    void expectsContinue();
    void onlyOneRequestPerConnection();
    void longHeadsEnd();
    void longBodiesEnd();
    void garbage_data();
    void garbage();
    void aSlowClientEnds();
    void aSlowHandlerIsAnsweredFor();
    void aClientThatLeaves();
    void anAnswerAfterTheServer();
    void tooManyConnections();
    void closing();
    void ports();
    void memoryStaysBounded();

private:
    QByteArray host() const { return "Host: localhost:" + QByteArray::number(m_server->port()) + "\r\n"; }
    QByteArray get(const QByteArray &path) const { return "GET " + path + " HTTP/1.1\r\n" + host() + "\r\n"; }
    QByteArray post(const QByteArray &body, const QByteArray &more = {}) const
    {
        return "POST /events HTTP/1.1\r\n" + host()
               + "Content-Type: application/json; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
               + "\r\n" + more + "\r\n" + body;
    }
    bool isAlive()
    {
        Client client(m_server->port());
        client.say(get("/"));
        return client.waitForEnd() && client.status() == 200;
    }

    ManualClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(8, 4, 9), Qt::UTC)};
    std::unique_ptr<HttpServer> m_server;
    QVector<HttpRequest> m_seen; ///< by /events
    QVector<HttpAnswer> m_open; ///< of /later
};

void TestHttpServer::init()
{
    m_server = std::make_unique<HttpServer>(m_clock);
    m_server->route({"GET", u"/"_s, {}, {}, [](const HttpRequest &, const HttpAnswer &answer) {
                         answer(HttpResponse::json(200, {{u"hello"_s, u"you"_s}}));
                     }});
    m_server->route({"POST",
                     u"/events"_s,
                     {"application/json"},
                     [](const HttpRequest &request) -> std::optional<HttpResponse> {
                         if (request.header("x-stranger").isEmpty())
                             return std::nullopt;
                         return HttpResponse::problem(401);
                     },
                     [this](const HttpRequest &request, const HttpAnswer &answer) {
                         m_seen.append(request);
                         answer({202, {}});
                     }});
    m_server->route(
        {"GET", u"/later"_s, {}, {}, [this](const HttpRequest &, const HttpAnswer &answer) { m_open.append(answer); }});
    QVERIFY(m_server->listen());
}

void TestHttpServer::cleanup()
{
    m_server.reset();
    m_seen.clear();
    m_open.clear();
}

void TestHttpServer::answers()
{
    Client client(m_server->port());
    client.say(get("/"));
    QVERIFY(client.waitForEnd());
    QCOMPARE(
        client.heard,
        "HTTP/1.1 200 OK\r\nDate: Fri, 20 Nov 2026 08:04:09 GMT\r\nConnection: close\r\nCache-Control: no-store\r\n"
        "Content-Type: application/json\r\nContent-Length: 15\r\n\r\n{\"hello\":\"you\"}"_ba);
}

void TestHttpServer::answersLater()
{
    Client client(m_server->port());
    client.say(get("/later"));
    QTRY_COMPARE(m_open.size(), 1);
    QCOMPARE(client.heard, QByteArray());
    m_open.first()({200, "one", "text/plain"});
    m_open.first()({500, "two", "text/plain"});
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.status(), 200);
    QCOMPARE(client.body(), "one"_ba);
    m_open.first()({200, "three", "text/plain"}); // nobody is left
}

void TestHttpServer::errors_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *name, const QByteArray &request, int status, const QByteArray &field = {}) {
        QTest::newRow(name) << request << status << field;
    };
    row("nothing there", "GET /nothing HTTP/1.1\r\n@\r\n", 404);
    row("method", "DELETE /events HTTP/1.1\r\n@\r\n", 405, "Allow: POST\r\n");
    row("method of a page", "PUT / HTTP/1.1\r\n@Content-Length: 0\r\n\r\n", 405, "Allow: GET, HEAD\r\n");
    row("options", "OPTIONS /events HTTP/1.1\r\n@\r\n", 405);
    row("media type", "POST /events HTTP/1.1\r\n@Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}", 415);
    row("no media type", "POST /events HTTP/1.1\r\n@Content-Length: 2\r\n\r\n{}", 415);
    row("chunks", "POST /events HTTP/1.1\r\n@Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", 411);
    row("smuggling", "POST /events HTTP/1.1\r\n@Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n", 400);
    row("other host", "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421);
    row("other port", "GET / HTTP/1.1\r\nHost: localhost:1\r\n\r\n", 421);
    row("no port", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", 421);
    row("almost local", "GET / HTTP/1.1\r\nHost: localhost.evil.example\r\n\r\n", 421);
    row("old without host", "GET / HTTP/1.0\r\n\r\n", 421);
}

void TestHttpServer::errors()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QByteArray, field);
    Client client(m_server->port());
    client.say(request.replace("@", host()));
    QTRY_COMPARE(client.status(), status);
    QVERIFY(client.heard.contains("Content-Type: application/problem+json\r\n"));
    QVERIFY(client.heard.contains(field));
    QVERIFY(m_seen.isEmpty());
    client.disconnectFromHost();
    QTRY_COMPARE(m_server->connections(), 0);
}

void TestHttpServer::headHasNoBody()
{
    Client client(m_server->port());
    client.say("HEAD / HTTP/1.1\r\n" + host() + "\r\n");
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.status(), 200);
    QVERIFY(client.heard.contains("Content-Length: 15\r\n"));
    QCOMPARE(client.body(), QByteArray());
}

void TestHttpServer::strangersSendNoBody()
{
    Client client(m_server->port());
    client.say("POST /events HTTP/1.1\r\n" + host()
               + "Content-Type: application/json\r\nContent-Length: 1000\r\nX-Stranger: yes\r\n\r\n");
    QTRY_COMPARE(client.status(), 401); // before a byte of the body
    client.say(QByteArray(1000, ' '));
    m_clock.advance(1s);
    QVERIFY(client.waitForEnd());
}

void TestHttpServer::aFullBodyArrives()
{
    QByteArray body(HttpServer::Limits().bodyBytes, 'x');
    body[0] = 'a';
    body[body.size() - 1] = 'z';
    Client client(m_server->port());
    client.say(post(body));
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.status(), 202);
    QCOMPARE(m_seen.size(), 1);
    QVERIFY(m_seen.first().body == body);
    QCOMPARE(m_seen.first().peer, u"127.0.0.1"_s);
}

void TestHttpServer::aBodyInBytes()
{
    Client client(m_server->port());
    for (const char byte : post("{\"a\": 1}")) {
        client.say(QByteArray(1, byte));
        QTest::qWait(0);
    }
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.status(), 202);
    QCOMPARE(m_seen.first().body, "{\"a\": 1}"_ba);
}

void TestHttpServer::expectsContinue()
{
    Client client(m_server->port());
    const QByteArray request = post("{}", "Expect: 100-continue\r\n");
    client.say(request.chopped(2));
    QTRY_COMPARE(client.heard, "HTTP/1.1 100 Continue\r\n\r\n"_ba);
    client.say("{}");
    QVERIFY(client.waitForEnd());
    QVERIFY(client.heard.contains("HTTP/1.1 202 Accepted\r\n"));
}

void TestHttpServer::onlyOneRequestPerConnection()
{
    Client client(m_server->port());
    client.say(post("{}") + post("{\"second\": true}") + get("/"));
    QVERIFY(client.waitForEnd());
    QCOMPARE(m_seen.size(), 1);
    QCOMPARE(m_seen.first().body, "{}"_ba);
    QCOMPARE(client.heard.count("HTTP/1.1"), 1);
}

void TestHttpServer::longHeadsEnd()
{
    Client client(m_server->port());
    client.say("GET / HTTP/1.1\r\n" + host());
    for (int i = 0; i < 200 && client.status() == 0; ++i) {
        client.say("X-Long: " + QByteArray(1000, 'a') + "\r\n");
        QTest::qWait(0);
    }
    QTRY_COMPARE(client.status(), 431);
    m_clock.advance(1s);
    QVERIFY(client.waitForEnd());
    QVERIFY(isAlive());
}

void TestHttpServer::longBodiesEnd()
{
    Client client(m_server->port());
    client.say("POST /events HTTP/1.1\r\n" + host()
               + "Content-Type: application/json\r\nContent-Length: 1048577\r\n\r\n");
    QTRY_COMPARE(client.status(), 413);
    // It goes on regardless, and still hears the answer.
    client.say(QByteArray(1048577, ' '));
    m_clock.advance(1s);
    QVERIFY(client.waitForEnd());
    QVERIFY(m_seen.isEmpty());
}

void TestHttpServer::garbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("TLS") << QByteArray::fromHex("16030100f8010000f40303") + QByteArray(230, '\x5a');
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("newlines") << QByteArray(100, '\n');
    QTest::newRow("words") << "hello there\r\nhow are you\r\n\r\n"_ba;
    QTest::newRow("SMTP") << "EHLO localhost\r\n\r\n"_ba;
    QTest::newRow("bare LF") << "GET / HTTP/1.1\nHost: localhost\n\n"_ba;
}

void TestHttpServer::garbage()
{
    QFETCH(QByteArray, bytes);
    Client client(m_server->port());
    client.say(bytes);
    QTRY_COMPARE(client.status(), 400);
    m_clock.advance(1s);
    QVERIFY(client.waitForEnd());
    QVERIFY(isAlive());
}

void TestHttpServer::aSlowClientEnds()
{
    Client silent(m_server->port());
    Client dripping(m_server->port());
    const QByteArray request = post("{\"long\": \"body\"}");
    QTRY_COMPARE(m_server->connections(), 2);
    for (int i = 0; i < 9; ++i) {
        dripping.say(request.mid(i, 1));
        QTest::qWait(0);
        m_clock.advance(1s); // each byte within a second, all of them too late
    }
    QCOMPARE(silent.status(), 0);
    m_clock.advance(1s);
    QTRY_COMPARE(silent.status(), 408);
    QTRY_COMPARE(dripping.status(), 408);
    m_clock.advance(1s);
    QVERIFY(silent.waitForEnd());
    QVERIFY(dripping.waitForEnd());
    QTRY_COMPARE(m_server->connections(), 0);
}

void TestHttpServer::aSlowHandlerIsAnsweredFor()
{
    Client client(m_server->port());
    client.say(get("/later"));
    QTRY_COMPARE(m_open.size(), 1);
    m_clock.advance(30s);
    QTRY_COMPARE(client.status(), 503);
    m_open.first()({200, "late"});
    QVERIFY(client.waitForEnd());
    QVERIFY(!client.heard.contains("late\""));
}

void TestHttpServer::aClientThatLeaves()
{
    {
        Client client(m_server->port());
        client.say(get("/later"));
        QTRY_COMPARE(m_open.size(), 1);
        client.abort();
        QTRY_COMPARE(m_server->connections(), 0);
    }
    m_open.first()({200, "nobody"});
    {
        Client client(m_server->port());
        client.say(post("{}").chopped(1));
        client.disconnectFromHost(); // half a request, then goodbye
        QTRY_COMPARE(m_server->connections(), 0);
    }
    QVERIFY(m_seen.isEmpty());
    QVERIFY(isAlive());
}

void TestHttpServer::anAnswerAfterTheServer()
{
    Client client(m_server->port());
    client.say(get("/later"));
    QTRY_COMPARE(m_open.size(), 1);
    m_server.reset();
    QVERIFY(client.waitForEnd());
    m_open.first()({200, "nobody"});
}

void TestHttpServer::tooManyConnections()
{
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 32; ++i)
        clients.push_back(std::make_unique<Client>(m_server->port()));
    QTRY_COMPARE(m_server->connections(), 32);
    Client next(m_server->port());
    QTRY_COMPARE(next.status(), 503);
    for (int i = 0; i < 100; ++i)
        clients.push_back(std::make_unique<Client>(m_server->port()));
    QTRY_COMPARE(m_server->connections(), 64);
    clients.clear();
    next.abort();
    QTRY_COMPARE(m_server->connections(), 0);
    QVERIFY(isAlive());
}

void TestHttpServer::closing()
{
    Client client(m_server->port());
    client.say(get("/later"));
    QTRY_COMPARE(m_open.size(), 1);
    const quint16 port = m_server->port();
    m_server->close();
    QVERIFY(!m_server->isListening());
    QCOMPARE(m_server->port(), 0);
    QVERIFY(client.waitForEnd());
    m_open.first()({200, "nobody"});
    QCOMPARE(*m_server->listen(port), port);
    QVERIFY(isAlive());
}

void TestHttpServer::ports()
{
    HttpServer second(m_clock);
    const Result<quint16> taken = second.listen(m_server->port());
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Conflict);
    QVERIFY(taken.error().message.contains(QString::number(m_server->port())));
    // Only this computer can reach it.
    for (const QHostAddress &address : {QHostAddress(u"127.0.0.1"_s), QHostAddress(u"127.0.0.2"_s)}) {
        QTcpSocket socket;
        socket.connectToHost(address, m_server->port());
        QCOMPARE(socket.waitForConnected(1000), address == QHostAddress(u"127.0.0.1"_s));
    }
}

void TestHttpServer::memoryStaysBounded()
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const auto residentKiB = [] {
        QFile file(u"/proc/self/status"_s);
        if (!file.open(QIODevice::ReadOnly))
            return qint64(-1);
        const QByteArray text = file.readAll();
        return text.mid(text.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toLongLong();
    };
    const qint64 before = residentKiB();
    std::vector<std::unique_ptr<Client>> clients;
    // Half of them wait for an answer, half were refused: whatever comes behind is nobody's.
    const QByteArray refused =
        "POST /events HTTP/1.1\r\n" + host() + "Content-Type: application/json\r\nContent-Length: 9999999\r\n\r\n";
    for (int i = 0; i < 32; ++i) {
        clients.push_back(std::make_unique<Client>(m_server->port()));
        clients.back()->say(i % 2 == 0 ? get("/later") : refused);
    }
    QTRY_COMPARE(m_open.size(), 16);
    for (int round = 0; round < 128; ++round) {
        for (const auto &client : clients) {
            if (client->state() == QAbstractSocket::ConnectedState && client->bytesToWrite() < 256 * 1024)
                client->say(QByteArray(64 * 1024, 'x'));
        }
        QTest::qWait(0);
    }
    const qint64 grown = residentKiB() - before;
    QVERIFY2(grown < 48 * 1024, qPrintable(QString::number(grown))); // 256 MiB were sent
    clients.clear();
    QTRY_COMPARE(m_server->connections(), 0);
    QVERIFY(isAlive());
#else
    QSKIP("Reads /proc, and a sanitizer keeps memory for itself.");
#endif
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
