// SPDX-License-Identifier: GPL-3.0-or-later
// The client against servers that misbehave, over real sockets: one test for each way in which QNetworkAccessManager was measured
// to surprise. Deadlines and pauses run on a clock that the test moves.
#include "badserver.h"
#include "broker.h"
#include "core/net/httpclient.h"

#include <QRandomGenerator>
#include <QSslKey>
#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void asks();
    void sendsOnce_data();
    void sendsOnce();
    void repeatsWhatIsSafe();
    void aRefusedConnectionSentNothing();
    void statusesAreReplies_data();
    void statusesAreReplies();
    void passingStatusesAreTriedAgain();
    void heedsRetryAfter();
    void retryAfterBeyondTheDeadlineIsTold();
    void attemptsEnd();
    void aTrickleEnds();
    void silenceEnds();
    void cutShortIsNoSuccess_data();
    void cutShortIsNoSuccess();
    void noConnectionIsUsedTwice();
    void longAnswersEnd_data();
    void longAnswersEnd();
    void packedBombsStayPacked();
    void redirects_data();
    void redirects();
    void redirectsEnd();
    void writesAreNotRedirected();
    void strangersGetNoToken();
    void untrustedCertificates();
    void garbage();
    void notModified();
    void challengesAreReplies();
    void badCallsAreNotMade_data();
    void badCallsAreNotMade();
    void aContextThatDies();
    void aClientThatDies();
    void aCallerWhoDeletesTheClient();
    void errorsKeepSecrets();

private:
    /// What came of @p call; the test's clock stands still.
    HttpResult send(const HttpCall &call);
    /// Begins it; see m_result.
    void begin(const HttpCall &call);
    /// Lets time pass until there is a result, in steps of @p step, 2000 at most.
    bool pass(std::chrono::milliseconds step);

    ManualClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC)};
    QRandomGenerator m_random{1};
    std::unique_ptr<HttpClient> m_client;
    std::optional<HttpResult> m_result;
    int m_ends = 0;
};

namespace {

HttpCall post(const QUrl &url, HttpCall::Repeat repeat = HttpCall::Repeat::Never)
{
    HttpCall call;
    call.method = "POST";
    call.url = url;
    call.body = "{\"a\":1}";
    call.contentType = "application/json";
    call.repeat = repeat;
    return call;
}

HttpCall get(const QUrl &url)
{
    HttpCall call;
    call.url = url;
    return call;
}

void hangUp(QTcpSocket &socket, int)
{
    socket.disconnectFromHost();
}

} // namespace

void TestHttpClient::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_client = std::make_unique<HttpClient>(m_clock, m_random);
    m_result.reset();
    m_ends = 0;
}

void TestHttpClient::begin(const HttpCall &call)
{
    m_client->send(call, this, [this](const HttpResult &result) {
        m_result = result;
        ++m_ends;
    });
}

bool TestHttpClient::pass(std::chrono::milliseconds step)
{
    for (int i = 0; i < 2000 && !m_result; ++i) {
        QTest::qWait(2);
        m_clock.advance(step);
    }
    return m_result.has_value();
}

HttpResult TestHttpClient::send(const HttpCall &call)
{
    begin(call);
    if (!QTest::qWaitFor([this] { return m_result.has_value(); }, 10000))
        return tl::unexpected(HttpFailure{{ErrorKind::Corrupt, u"no end"_s, {}}});
    QTest::qWait(5);
    return *m_result;
}

void TestHttpClient::asks()
{
    BadServer server(BadServer::says(BadServer::answer(201, "done", "X-Kind: Yes\r\n")));
    HttpCall call = post(server.url(u"/a?b=c%20d"_s));
    call.headers = {{"Authorization", "Bearer t"}};
    call.idempotencyKey = "4-f";
    const HttpResult result = send(call);
    QVERIFY(result);
    QCOMPARE(result->status, 201);
    QVERIFY(result->isSuccess());
    QCOMPARE(result->body, "done"_ba);
    QCOMPARE(result->header("x-kind"), "Yes"_ba);
    QCOMPARE(m_ends, 1);

    const QByteArray request = server.requests.value(0);
    QVERIFY(request.startsWith("POST /a?b=c%20d HTTP/1.1\r\n"));
    QVERIFY(request.endsWith("\r\n\r\n{\"a\":1}"));
    QVERIFY(request.contains("\r\nUser-Agent: Larder/" LARDER_VERSION "\r\n"));
    QVERIFY(request.contains("\r\nAuthorization: Bearer t\r\n"));
    QVERIFY(request.contains("\r\nContent-Type: application/json\r\n"));
    QVERIFY(request.contains("\r\nContent-Length: 7\r\n"));
    QVERIFY(request.contains("\r\nIdempotency-Key: \"4-f\"\r\n"));
    QVERIFY(request.contains("\r\nAccept-Encoding: identity\r\n"));
    QVERIFY(!request.contains("Cookie") && !request.contains("Mozilla"));
}

void TestHttpClient::sendsOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("deed");
    for (const char *method : {"POST", "PUT", "DELETE", "PATCH"}) {
        for (const char *body : {"", "{}", "long"}) {
            for (int deed = 0; deed < 3; ++deed)
                QTest::addRow("%s '%s' %d", method, body, deed)
                    << QByteArray(method) << (body == "long"_ba ? QByteArray(300'000, 'x') : QByteArray(body)) << deed;
        }
    }
}

// Q1, Q2: Qt says a POST twice or more when the server hangs up, resets, or dies within its first line.
void TestHttpClient::sendsOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(int, deed);
    BadServer server([deed](QTcpSocket &socket, int) {
        if (deed == 1)
            socket.abort();
        else if (deed == 2)
            socket.write("HTTP/1.1 2");
        if (deed != 1)
            socket.disconnectFromHost();
    });
    HttpCall call = post(server.url());
    call.method = method;
    call.body = body;
    const HttpResult result = send(call);
    QVERIFY(!result);
    QCOMPARE(result.error().error.kind, ErrorKind::Io);
    QVERIFY(result.error().mayHaveArrived);
    QTest::qWait(50);
    QCOMPARE(server.requests.size(), 1);
}

void TestHttpClient::repeatsWhatIsSafe()
{
    BadServer server([](QTcpSocket &socket, int number) {
        if (number < 3)
            return hangUp(socket, number);
        socket.write(BadServer::answer(200, "ok"));
    });
    HttpCall call = post(server.url(), HttpCall::Repeat::Safe);
    call.idempotencyKey = "k1";
    begin(call);
    QVERIFY(pass(100ms));
    QVERIFY(*m_result);
    QCOMPARE((*m_result)->body, "ok"_ba);
    QCOMPARE(server.requests.size(), 3);
    for (const QByteArray &request : std::as_const(server.requests))
        QVERIFY(request.contains("Idempotency-Key: \"k1\"\r\n") && request.endsWith("{\"a\":1}"));
    QCOMPARE(m_ends, 1);
}

void TestHttpClient::aRefusedConnectionSentNothing()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(gone.serverPort()));
    gone.close();
    begin(post(url));
    QVERIFY(pass(100ms));
    QVERIFY(!*m_result);
    QVERIFY(!m_result->error().mayHaveArrived);
    QCOMPARE(m_result->error().error.message, u"127.0.0.1 cannot be reached. Nothing was sent."_s);
}

void TestHttpClient::statusesAreReplies_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 204, 304, 400, 401, 403, 404, 405, 409, 410, 412,
                             418, 422, 428, 429, 451, 500, 501, 502, 503, 504, 507, 599})
        QTest::addRow("%d", status) << status;
}

// Q7: Qt's error codes say little about a status; 304 has none at all.
void TestHttpClient::statusesAreReplies()
{
    QFETCH(int, status);
    const bool hasBody = status != 204 && status != 304;
    BadServer server(BadServer::says(BadServer::answer(status, hasBody ? "words" : "")));
    const HttpResult result = send(post(server.url()));
    QVERIFY(result);
    QCOMPARE(result->status, status);
    QCOMPARE(result->body, hasBody ? "words"_ba : ""_ba);
    QCOMPARE(server.requests.size(), 1);
}

void TestHttpClient::passingStatusesAreTriedAgain()
{
    BadServer server([](QTcpSocket &socket, int number) {
        socket.write(BadServer::answer(number == 1 ? 503 : number == 2 ? 429 : 200, "ok"));
    });
    begin(get(server.url()));
    QVERIFY(pass(100ms));
    QVERIFY(*m_result);
    QCOMPARE((*m_result)->status, 200);
    QCOMPARE(server.requests.size(), 3);
}

void TestHttpClient::heedsRetryAfter()
{
    BadServer server([this](QTcpSocket &socket, int number) {
        if (number == 1)
            socket.write(BadServer::answer(429, {}, "Retry-After: 10\r\n"));
        else if (number == 2)
            socket.write(BadServer::answer(503, {},
                                           "Retry-After: Fri, 20 Nov 2026 08:00:"
                                               + QByteArray::number(m_clock.monotonic().count() / 1000 + 5)
                                               + " GMT\r\n"));
        else
            socket.write(BadServer::answer(200));
    });
    m_clock.setNow(QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC).addMSecs(m_clock.monotonic().count()));
    const auto before = m_clock.monotonic();
    begin(get(server.url()));
    QTRY_COMPARE(server.requests.size(), 1);
    QTest::qWait(50);
    m_clock.advance(9900ms);
    QTest::qWait(50);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(pass(100ms));
    QCOMPARE((*m_result)->status, 200);
    QVERIFY(m_clock.monotonic() - before >= 14s);
}

void TestHttpClient::retryAfterBeyondTheDeadlineIsTold()
{
    BadServer server(BadServer::says(BadServer::answer(429, "later", "Retry-After: 3600\r\n")));
    const HttpResult result = send(get(server.url()));
    QVERIFY(result);
    QCOMPARE(result->status, 429);
    QCOMPARE(result->retryAfter, std::optional<std::chrono::milliseconds>(1h));
    QCOMPARE(server.requests.size(), 1);
}

void TestHttpClient::attemptsEnd()
{
    BadServer server(BadServer::says(BadServer::answer(503)));
    HttpCall call = get(server.url());
    call.attempts = 4;
    begin(call);
    QVERIFY(pass(50ms));
    QVERIFY(*m_result);
    QCOMPARE((*m_result)->status, 503);
    QCOMPARE(server.requests.size(), 4);
}

// Q5: Qt's own time limit begins anew with each byte.
void TestHttpClient::aTrickleEnds()
{
    QList<QTcpSocket *> open;
    BadServer server([&open](QTcpSocket &socket, int) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        open.append(&socket);
    });
    HttpCall call = get(server.url());
    call.deadline = 20s;
    const auto before = m_clock.monotonic();
    begin(call);
    for (int i = 0; i < 500 && !m_result; ++i) {
        for (QTcpSocket *socket : std::as_const(open)) {
            if (socket->state() == QTcpSocket::ConnectedState)
                socket->write("x");
        }
        QTest::qWait(2);
        m_clock.advance(300ms);
    }
    QVERIFY(m_result && !*m_result);
    QVERIFY(m_clock.monotonic() - before <= 21s);
    QCOMPARE(m_result->error().error.message, u"127.0.0.1 did not answer."_s);
    QVERIFY(m_result->error().mayHaveArrived);
}

void TestHttpClient::silenceEnds()
{
    BadServer server([](QTcpSocket &, int) {});
    begin(post(server.url()));
    QTRY_COMPARE(server.requests.size(), 1);
    QTest::qWait(20);
    m_clock.advance(29s);
    QTest::qWait(20);
    QVERIFY(!m_result);
    m_clock.advance(1s);
    QTRY_VERIFY(m_result);
    QVERIFY(!*m_result && m_result->error().mayHaveArrived);
    QCOMPARE(m_result->error().error.message, u"127.0.0.1 did not answer. It may have got the message all the same."_s);
    m_clock.advance(1h);
    QTest::qWait(20);
    QCOMPARE(m_ends, 1);
    QCOMPARE(server.requests.size(), 1);
}

void TestHttpClient::cutShortIsNoSuccess_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("length") << "HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"a\":"_ba;
    QTest::newRow("only the head") << "HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n"_ba;
    QTest::newRow("chunks") << "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"_ba;
    QTest::newRow("within a chunk") << "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nabc"_ba;
    QTest::newRow("head") << "HTTP/1.1 201 Created\r\nContent-Le"_ba;
}

// Q6: on a connection that was kept Qt reports such an answer as a success.
void TestHttpClient::cutShortIsNoSuccess()
{
    QFETCH(QByteArray, bytes);
    BadServer server([bytes](QTcpSocket &socket, int number) {
        if (number == 1) {
            socket.write(BadServer::answer(200, "ok", "Connection: keep-alive\r\n"));
        } else {
            socket.write(bytes);
            socket.disconnectFromHost();
        }
    });
    QVERIFY(send(get(server.url())));
    m_result.reset();
    const HttpResult result = send(post(server.url()));
    QVERIFY(!result);
    QCOMPARE(result.error().error.kind, ErrorKind::Io);
    QVERIFY(result.error().mayHaveArrived);
    QCOMPARE(server.requests.size(), 2);
}

void TestHttpClient::noConnectionIsUsedTwice()
{
    BadServer server([](QTcpSocket &socket, int) { socket.write(BadServer::answer(200, "ok")); });
    for (int i = 0; i < 5; ++i) {
        m_result.reset();
        QVERIFY(send(get(server.url())));
    }
    QCOMPARE(server.requests.size(), 5);
    QCOMPARE(server.connections, 5);
}

void TestHttpClient::longAnswersEnd_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("told") << "Content-Length: 2000000\r\n"_ba;
    QTest::newRow("chunks") << "Transfer-Encoding: chunked\r\n"_ba;
    QTest::newRow("until the end") << "Connection: close\r\n"_ba;
}

void TestHttpClient::longAnswersEnd()
{
    QFETCH(QByteArray, head);
    qint64 written = 0;
    BadServer server([&](QTcpSocket &socket, int) {
        socket.write("HTTP/1.1 200 OK\r\n" + head + "\r\n");
        const auto more = [&socket, &written, isChunked = head.contains("chunked")] {
            if (socket.bytesToWrite() > 0)
                return;
            written += 65536;
            socket.write(isChunked ? "10000\r\n" + QByteArray(65536, 'x') + "\r\n" : QByteArray(65536, 'x'));
        };
        connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        more();
    });
    const HttpResult result = send(get(server.url()));
    QVERIFY(!result);
    QCOMPARE(result.error().error.kind, ErrorKind::InvalidInput);
    QCOMPARE(result.error().error.message, u"127.0.0.1 sent a longer answer than Larder reads."_s);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY2(written < 20'000'000, qPrintable(QString::number(written)));
}

void TestHttpClient::packedBombsStayPacked()
{
    BadServer server(BadServer::says(BadServer::answer(200, "\x1f\x8b\x08", "Content-Encoding: gzip\r\n")));
    const HttpResult result = send(get(server.url()));
    QVERIFY(!result);
    QCOMPARE(result.error().error.kind, ErrorKind::InvalidInput);
}

void TestHttpClient::redirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location"); // %: the server's port
    QTest::addColumn<bool>("isFollowed");
    QTest::newRow("path") << 302 << "/new?x=1"_ba << true;
    QTest::newRow("relative") << 301 << "new"_ba << true;
    QTest::newRow("whole address") << 308 << "http://127.0.0.1:%/new"_ba << true;
    QTest::newRow("see other") << 303 << "/new"_ba << true;
    QTest::newRow("temporary") << 307 << "/new"_ba << true;
    QTest::newRow("other port") << 302 << "http://127.0.0.1:1/new"_ba << false;
    QTest::newRow("other host") << 302 << "http://localhost:%/new"_ba << false;
    QTest::newRow("other scheme") << 302 << "https://127.0.0.1:%/new"_ba << false;
    QTest::newRow("password") << 302 << "http://a:b@127.0.0.1:%/new"_ba << false;
    QTest::newRow("no web") << 302 << "file:///etc/passwd"_ba << false;
    QTest::newRow("double slash") << 302 << "//localhost:%/new"_ba << false;
    QTest::newRow("not modified") << 304 << "/new"_ba << false;
    QTest::newRow("choices") << 300 << "/new"_ba << false;
}

void TestHttpClient::redirects()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(bool, isFollowed);
    BadServer *self = nullptr;
    BadServer server([&](QTcpSocket &socket, int number) {
        const QByteArray target = QByteArray(location).replace("%", QByteArray::number(self->url().port()));
        socket.write(number == 1 ? BadServer::answer(status, {}, "Location: " + target + "\r\n")
                                 : BadServer::answer(200, "there"));
    });
    self = &server;
    HttpCall call = get(server.url(u"/old"_s));
    call.headers = {{"Authorization", "Bearer t"}};
    const HttpResult result = send(call);
    QVERIFY(result);
    QCOMPARE(result->status, isFollowed ? 200 : status);
    QCOMPARE(server.requests.size(), isFollowed ? 2 : 1);
    if (isFollowed)
        QVERIFY(server.requests.last().startsWith("GET /new"));
}

void TestHttpClient::redirectsEnd()
{
    BadServer server([](QTcpSocket &socket, int) { socket.write(BadServer::answer(302, {}, "Location: /again\r\n")); });
    const HttpResult result = send(get(server.url()));
    QVERIFY(result);
    QCOMPARE(result->status, 302);
    QCOMPARE(server.requests.size(), 6);
}

// Q4: Qt makes a GET of a POST, or repeats its body elsewhere.
void TestHttpClient::writesAreNotRedirected()
{
    for (const int status : {301, 302, 303, 307, 308}) {
        BadServer server(BadServer::says(BadServer::answer(status, {}, "Location: /new\r\n")));
        m_result.reset();
        const HttpResult result = send(post(server.url(), HttpCall::Repeat::Safe));
        QVERIFY2(result, qPrintable(QString::number(status) + result.error().error.detail));
        QCOMPARE(result->status, status);
        QCOMPARE(server.requests.size(), 1);
    }
}

// Q3: Qt follows anywhere and takes the token along.
void TestHttpClient::strangersGetNoToken()
{
    BadServer stranger(BadServer::says(BadServer::answer(200, "thanks")));
    BadServer server(BadServer::says(BadServer::answer(302, {}, "Location: " + stranger.url().toEncoded() + "\r\n")));
    HttpCall call = get(server.url());
    call.headers = {{"Authorization", "Bearer t"}};
    const HttpResult result = send(call);
    QVERIFY(result);
    QCOMPARE(result->status, 302);
    QCOMPARE(stranger.connections, 0);
}

void TestHttpClient::untrustedCertificates()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("this Qt has no TLS");
    QTemporaryDir folder;
    if (!makeCertificates(folder.path(), u"127.0.0.1"_s))
        QSKIP("openssl is not installed: packaging/deps test");
    const auto read = [&](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(read(u"host.pem"_s)));
    tls.setPrivateKey(QSslKey(read(u"host.key"_s), QSsl::Ec));
    auto door = std::make_unique<QSslServer>();
    door->setSslConfiguration(tls);
    BadServer server(BadServer::says(BadServer::answer(200)), std::move(door));

    const HttpResult result = send(post(server.url(u"/"_s, u"https"_s)));
    QVERIFY(!result);
    QCOMPARE(result.error().error.kind, ErrorKind::Refused);
    QVERIFY(!result.error().mayHaveArrived);
    QCOMPARE(server.requests.size(), 0);
}

void TestHttpClient::garbage()
{
    for (const QByteArray &bytes : {"SSH-2.0-OpenSSH_9.2\r\n"_ba, QByteArray(100, '\0'), "\r\n\r\n\r\n"_ba,
                                    "HTTP/1.1 abc X\r\n\r\n"_ba, "HTTP/1.1 99 X\r\n\r\n"_ba}) {
        BadServer server(BadServer::says(bytes));
        m_result.reset();
        const HttpResult result = send(post(server.url()));
        QVERIFY2(!result, bytes.constData());
        QVERIFY(result.error().mayHaveArrived);
        QCOMPARE(server.requests.size(), 1);
    }
}

// Q8: Qt refuses its own header for this with a warning.
void TestHttpClient::notModified()
{
    BadServer server(BadServer::says("HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\n\r\n"));
    HttpCall call = get(server.url());
    call.headers = {{"If-None-Match", "\"a\""}};
    const HttpResult result = send(call);
    QVERIFY(result);
    QCOMPARE(result->status, 304);
    QCOMPARE(result->header("etag"), "\"a\""_ba);
    QVERIFY(server.requests.value(0).contains("\r\nIf-None-Match: \"a\"\r\n"));
}

// Q10
void TestHttpClient::challengesAreReplies()
{
    for (const QByteArray &scheme : {"Basic realm=\"x\""_ba, "Bearer"_ba, "Negotiate"_ba}) {
        BadServer server(BadServer::says(BadServer::answer(401, "no", "WWW-Authenticate: " + scheme + "\r\n")));
        m_result.reset();
        const HttpResult result = send(post(server.url()));
        QVERIFY2(result, (scheme + result.error().error.detail.toUtf8()).constData());
        QCOMPARE(result->status, 401);
        QCOMPARE(server.requests.size(), 1);
    }
}

void TestHttpClient::badCallsAreNotMade_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("key");
    const QUrl fine(u"http://127.0.0.1:1/"_s);
    QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s) << "v"_ba
                          << ""_ba;
    QTest::newRow("nothing") << QUrl() << "v"_ba
                             << ""_ba;
    QTest::newRow("no host") << QUrl(u"http:///x"_s) << "v"_ba
                             << ""_ba;
    QTest::newRow("password") << QUrl(u"http://me:secret@127.0.0.1:1/"_s) << "v"_ba
                              << ""_ba;
    QTest::newRow("line in a header") << fine << "v\r\nX-Evil: 1"_ba
                                      << ""_ba;
    QTest::newRow("quote in the key") << fine << "v"_ba
                                      << "a\"b"_ba;
}

void TestHttpClient::badCallsAreNotMade()
{
    QFETCH(QUrl, url);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, key);
    HttpCall call = post(url);
    call.headers = {{"X-Value", header}};
    call.idempotencyKey = key;
    begin(call);
    QVERIFY(!m_result); // never before it returns
    QTRY_VERIFY(m_result);
    QVERIFY(!*m_result);
    QCOMPARE(m_result->error().error.kind, ErrorKind::InvalidInput);
    QVERIFY(!m_result->error().mayHaveArrived);
}

void TestHttpClient::aContextThatDies()
{
    BadServer server([](QTcpSocket &, int) {});
    auto context = std::make_unique<QObject>();
    int ends = 0;
    m_client->send(get(server.url()), context.get(), [&ends](const HttpResult &) { ++ends; });
    QTRY_COMPARE(server.requests.size(), 1);
    context.reset();
    QTRY_VERIFY(m_client->children().isEmpty());
    m_clock.advance(1h);
    QTest::qWait(20);
    QCOMPARE(ends, 0);
}

void TestHttpClient::aClientThatDies()
{
    BadServer server([](QTcpSocket &, int) {});
    begin(post(server.url()));
    QTRY_COMPARE(server.requests.size(), 1);
    QTest::qWait(20);
    m_client.reset();
    QVERIFY(m_result && !*m_result);
    QCOMPARE(m_result->error().error.kind, ErrorKind::Cancelled);
    QVERIFY(m_result->error().mayHaveArrived);
    QCOMPARE(m_ends, 1);
}

void TestHttpClient::aCallerWhoDeletesTheClient()
{
    BadServer server(BadServer::says(BadServer::answer(200)));
    int ends = 0;
    const auto done = [this, &ends](const HttpResult &) {
        ++ends;
        m_client.reset();
    };
    m_client->send(get(server.url()), this, done);
    m_client->send(get(server.url()), this, done);
    QTRY_COMPARE(ends, 2);
    QVERIFY(!m_client);
}

void TestHttpClient::errorsKeepSecrets()
{
    for (const QByteArray &bytes : {""_ba, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx"_ba, "x\r\n\r\n"_ba}) {
        BadServer server(BadServer::says(bytes));
        HttpCall call = post(server.url(u"/hook/canary?key=canary"_s));
        call.headers = {{"Authorization", "Bearer canary"}};
        call.body = "canary";
        m_result.reset();
        const HttpResult result = send(call);
        QVERIFY(!result);
        QVERIFY(!result.error().error.message.contains(u"canary"_s));
        QVERIFY(!result.error().error.detail.contains(u"canary"_s));
        QVERIFY(!result.error().error.detail.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
