// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/listening.h"
#include "core/secrets/memorysecrets.h"
#include "tests/core/testhousehold.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace larder;
using namespace larder::test;
using namespace std::chrono_literals;
using Kind = ListenerState::Kind;

namespace {

const QByteArray kToken = "wQ3vT0kq9m5dJX1r2s7uYbNc4e6f8g0hAiZjBkClDmE";

struct HttpReply
{
    int status = 0; ///< 0: the connection was refused
    QByteArray head;
    QJsonObject json;
};

/// Whether an answer has come whole, as its Content-Length says.
bool isWhole(const QByteArray &answer)
{
    const auto body = answer.indexOf("\r\n\r\n");
    static const QRegularExpression length(u"content-length: (\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = length.match(QString::fromLatin1(answer.left(qMax(body, 0))));
    return body >= 0 && match.hasMatch() && answer.size() - body - 4 == match.captured(1).toInt();
}

/// One request to this process; the server answers in the same event loop.
HttpReply ask(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write(request);
    QByteArray answer;
    const bool hasCome = QTest::qWaitFor(
        [&] {
            answer += socket.readAll();
            return isWhole(answer) || socket.state() == QAbstractSocket::UnconnectedState;
        },
        10'000);
    if (!hasCome || answer.isEmpty())
        return {};
    const auto body = answer.indexOf("\r\n\r\n");
    return {answer.mid(9, 3).toInt(), answer.left(body), QJsonDocument::fromJson(answer.mid(body + 4)).object()};
}

QByteArray get(quint16 port, const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n\r\n";
}

QByteArray postTo(quint16 port, const QByteArray &body, const QByteArray &token = kToken,
                  const QByteArray &type = "application/json")
{
    QByteArray head = "POST /events HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                      + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!token.isEmpty())
        head += "Authorization: Bearer " + token + "\r\n";
    return head + "\r\n" + body;
}

QByteArray added(const QByteArray &id, const QByteArray &name = "Milk")
{
    return R"({"v":1,"event_id":")" + id + R"(","type":"added","source":"test","at":"2026-11-20T08:00:00Z",)"
           + R"("product":{"name":")" + name + R"("},"amount":"1"})";
}

quint16 portOf(const ListenerState &state)
{
    return quint16(QUrl(state.address).port(0));
}

} // namespace

/// Sources that come and go, the right to listen, and the port with real sockets.
class TestListening : public QObject
{
    Q_OBJECT

private:
    EventSource addSource(Home &home, const QString &name = u"Script"_s, int port = 0)
    {
        EventSource source;
        source.name = name;
        source.way = EventSource::Way::Http;
        source.settings = {{u"port"_s, port}};
        return must(home->sources().add(source));
    }
    void giveToken(Home &home, MemorySecrets &secrets, SourceId source, const QByteArray &token = kToken)
    {
        bool isKept = false;
        secrets.write(must(secretKey(*home, source)), QString::fromLatin1(token), true, this,
                      [&](const Result<SecretStore::Kept> &) { isKept = true; });
        QVERIFY(QTest::qWaitFor([&] { return isKept; }));
    }
    static bool becomes(Listening &listening, Kind kind, int index = 0)
    {
        return QTest::qWaitFor(
            [&] { return listening.states().size() > index && listening.states()[index].kind == kind; });
    }
    /// Tells the listening what changed, as the core's loop does.
    static void tellNews(Listening &listening)
    {
        ChangeSet changes;
        changes.tables = {u"event_source"_s};
        listening.follow(changes);
    }

private Q_SLOTS:
    void aRequestIsBookedOnce();
    void strangersAreTurnedAway();
    void whatCannotBeBookedIsSaid();
    void aSourceWithoutTokenWaitsForOne();
    void aPausedSourceBooksNothing();
    void changedSourcesAreFollowed();
    void aTakenPortIsAskedForAgain();
    void onlyOneListens();
    void oneThatDiedIsReplaced();
    void nothingIsLostWhenTheFileFails();
    void filesAreNotListenedTo();
};

void TestListening::aRequestIsBookedOnce()
{
    Home home;
    MemorySecrets secrets;
    giveToken(home, secrets, addSource(home).id);
    Listening listening(*home, secrets);
    QSignalSpy delivered(&listening, &Listening::delivered);
    listening.start();
    QVERIFY(becomes(listening, Kind::Listening));
    const quint16 port = portOf(listening.states().first());

    QCOMPARE(ask(port, get(port, "/health")).json, QJsonObject({{u"status"_s, u"ok"_s}}));
    const QByteArray request = postTo(port, added("e-1") + "\n" + added("e-2"), kToken, "application/x-ndjson");
    const HttpReply first = ask(port, request);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.json[u"applied"_s].toInt(), 2);
    QCOMPARE(home.onHand(u"Milk"_s), 2000);
    const HttpReply again = ask(port, request);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json[u"applied"_s].toInt(), 0);
    QCOMPARE(again.json[u"duplicate"_s].toInt(), 2);
    QCOMPARE(home.onHand(u"Milk"_s), 2000);

    QCOMPARE(delivered.size(), 2);
    const auto delivery = delivered.first().first().value<Delivery>();
    QCOMPARE(delivery.sourceName, u"Script"_s);
    QCOMPARE(delivery.applied, 2);
    QCOMPARE(home.problems(), QStringList());
}

void TestListening::strangersAreTurnedAway()
{
    Home home;
    MemorySecrets secrets;
    giveToken(home, secrets, addSource(home).id);
    Listening listening(*home, secrets);
    listening.start();
    QVERIFY(becomes(listening, Kind::Listening));
    const quint16 port = portOf(listening.states().first());

    QCOMPARE(ask(port, postTo(port, added("e-1"), {})).status, 401);
    for (int i = 0; i < 9; ++i)
        QCOMPARE(ask(port, postTo(port, added("e-1"), "guess")).status, 401);
    const HttpReply tooMany = ask(port, postTo(port, added("e-1"), "guess"));
    QCOMPARE(tooMany.status, 429);
    QVERIFY(tooMany.head.contains("Retry-After: "));
    QVERIFY(!home->products().resolve(u"Milk"_s));
    // Who has the token is not locked out by who has not.
    QCOMPARE(ask(port, postTo(port, added("e-1"))).status, 200);

    QCOMPARE(ask(port, postTo(port, added("e-2"), kToken, "text/plain")).status, 415);
    QCOMPARE(ask(port, postTo(port, QByteArray(1024 * 1024 + 1, 'x'))).status, 413);
    QCOMPARE(ask(port, get(port, "/events")).status, 405);
    QCOMPARE(ask(port, get(port, "/")).status, 404);
    QCOMPARE(home.onHand(u"Milk"_s), 1000);
}

void TestListening::whatCannotBeBookedIsSaid()
{
    Home home;
    MemorySecrets secrets;
    giveToken(home, secrets, addSource(home).id);
    Listening listening(*home, secrets);
    listening.start();
    QVERIFY(becomes(listening, Kind::Listening));
    const quint16 port = portOf(listening.states().first());

    const HttpReply bad = ask(port, postTo(port, "{\"event_id\":"));
    QCOMPARE(bad.status, 422);
    QVERIFY(bad.head.contains("application/problem+json"));
    const QJsonObject event = bad.json[u"events"_s][0].toObject();
    QCOMPARE(event[u"status"_s].toString(), u"rejected"_s);
    QCOMPARE(event[u"kind"_s].toString(), u"not_json"_s);
    QVERIFY(!event[u"detail"_s].toString().isEmpty());
    QCOMPARE(must(home->deadLetters().all()).size(), 1);
}

void TestListening::aSourceWithoutTokenWaitsForOne()
{
    Home home;
    MemorySecrets secrets;
    const EventSource source = addSource(home);
    Listening listening(*home, secrets);
    listening.start();
    QVERIFY(becomes(listening, Kind::Failed));
    QVERIFY(listening.states().first().needsSecret);
    QVERIFY(listening.states().first().detail.contains(u"Script"_s));

    std::optional<SecretStore::Kept> kept;
    listening.keepSecret(source.id, QString::fromLatin1(kToken), true, this,
                         [&](const Result<SecretStore::Kept> &result) { kept = must(result); });
    QVERIFY(becomes(listening, Kind::Listening));
    QCOMPARE(kept, SecretStore::Kept::Session);
    const quint16 port = portOf(listening.states().first());
    QCOMPARE(ask(port, postTo(port, added("e-1"))).status, 200);

    // A new token: the old one is worth nothing.
    listening.keepSecret(source.id, u"another"_s, true, this, [&](const Result<SecretStore::Kept> &) { kept.reset(); });
    QVERIFY(QTest::qWaitFor([&] { return !kept && listening.states().first().kind == Kind::Listening; }));
    const quint16 now = portOf(listening.states().first());
    QCOMPARE(ask(now, postTo(now, added("e-2"))).status, 401);
    QCOMPARE(ask(now, postTo(now, added("e-2"), "another")).status, 200);
}

void TestListening::aPausedSourceBooksNothing()
{
    Home home;
    MemorySecrets secrets;
    const EventSource source = addSource(home);
    giveToken(home, secrets, source.id);
    Listening listening(*home, secrets);
    listening.start();
    QVERIFY(becomes(listening, Kind::Listening));
    const quint16 port = portOf(listening.states().first());

    must(home->sources().setPaused(source.id, true));
    tellNews(listening);
    QVERIFY(becomes(listening, Kind::Paused));
    const HttpReply paused = ask(port, postTo(port, added("e-1")));
    QCOMPARE(paused.status, 503);
    QVERIFY(paused.head.contains("Retry-After: "));
    QCOMPARE(ask(port, postTo(port, added("e-1"), "guess")).status, 401); // a stranger learns nothing
    QVERIFY(!home->products().resolve(u"Milk"_s));
    QVERIFY(must(home->deadLetters().all()).isEmpty());

    must(home->sources().setPaused(source.id, false));
    tellNews(listening);
    QVERIFY(becomes(listening, Kind::Listening));
    QCOMPARE(portOf(listening.states().first()), port);
    QCOMPARE(ask(port, postTo(port, added("e-1"))).json[u"applied"_s].toInt(), 1);
}

void TestListening::changedSourcesAreFollowed()
{
    Home home;
    MemorySecrets secrets;
    Listening listening(*home, secrets);
    QSignalSpy changed(&listening, &Listening::statesChanged);
    listening.start();
    QVERIFY(listening.states().isEmpty());

    EventSource source = addSource(home);
    giveToken(home, secrets, source.id);
    tellNews(listening);
    QVERIFY(becomes(listening, Kind::Listening));
    const quint16 port = portOf(listening.states().first());

    source.name = u"Renamed"_s;
    source = must(home->sources().edit(source));
    tellNews(listening);
    QTest::qWait(0);
    QCOMPARE(portOf(listening.states().first()), port);
    QCOMPARE(ask(port, postTo(port, added("e-1"))).status, 200);

    QTcpServer probe; // finds a free port
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const quint16 other = probe.serverPort();
    probe.close();
    source.settings[u"port"_s] = other;
    source = must(home->sources().edit(source));
    tellNews(listening);
    QVERIFY(QTest::qWaitFor([&] {
        return listening.states().first().kind == Kind::Listening && portOf(listening.states().first()) == other;
    }));
    QCOMPARE(ask(port, postTo(port, added("e-2"))).status, 0);
    QCOMPARE(ask(other, postTo(other, added("e-2"))).status, 200);

    must(home->sources().remove(source.id));
    tellNews(listening);
    QVERIFY(QTest::qWaitFor([&] { return listening.states().isEmpty(); }));
    QCOMPARE(ask(other, postTo(other, added("e-3"))).status, 0);
    QVERIFY(changed.size() >= 4);

    addSource(home, u"Second"_s);
    tellNews(listening);
    QVERIFY(becomes(listening, Kind::Failed));
    listening.stop();
    QCOMPARE(listening.states().first().kind, Kind::Off);
}

void TestListening::aTakenPortIsAskedForAgain()
{
    Home home;
    MemorySecrets secrets;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    giveToken(home, secrets, addSource(home, u"Script"_s, other.serverPort()).id);
    Listening listening(*home, secrets);
    listening.start();
    QVERIFY(becomes(listening, Kind::Failed));
    QVERIFY(!listening.states().first().needsSecret);
    QVERIFY(listening.states().first().detail.contains(QString::number(other.serverPort())));

    home.clock.advance(5s);
    QCOMPARE(listening.states().first().kind, Kind::Failed);
    other.close();
    home.clock.advance(5s);
    QVERIFY(becomes(listening, Kind::Listening));
}

void TestListening::onlyOneListens()
{
    Home home;
    MemorySecrets secrets;
    giveToken(home, secrets, addSource(home).id);
    auto second = must(Household::open(home.path(), Household::Opening::MustExist, home.clock)
                           .map([](std::unique_ptr<Household> opened) { return std::shared_ptr(std::move(opened)); }));
    Listening first(*home, secrets);
    Listening other(*second, secrets);
    first.start();
    QVERIFY(becomes(first, Kind::Listening));
    other.start();
    QVERIFY(becomes(other, Kind::Elsewhere));
    for (int i = 0; i < 10; ++i) {
        home.clock.advance(3s);
        QCOMPARE(first.states().first().kind, Kind::Listening);
        QCOMPARE(other.states().first().kind, Kind::Elsewhere);
    }
    first.stop();
    home.clock.advance(3s);
    QVERIFY(becomes(other, Kind::Listening));
    first.start();
    QVERIFY(becomes(first, Kind::Elsewhere));
}

void TestListening::oneThatDiedIsReplaced()
{
    Home home;
    MemorySecrets secrets;
    giveToken(home, secrets, addSource(home).id);
    Lease dead(home.database(), home.clock, u"listen"_s, u"a program that was killed"_s);
    QVERIFY(must(dead.take(10s)));
    Listening listening(*home, secrets);
    listening.start();
    QCOMPARE(listening.states().first().kind, Kind::Elsewhere);
    home.clock.advance(9s);
    QCOMPARE(listening.states().first().kind, Kind::Elsewhere);
    home.clock.advance(3s);
    QVERIFY(becomes(listening, Kind::Listening));
}

void TestListening::nothingIsLostWhenTheFileFails()
{
    Home home;
    MemorySecrets secrets;
    giveToken(home, secrets, addSource(home).id);
    Listening listening(*home, secrets);
    listening.start();
    QVERIFY(becomes(listening, Kind::Listening));
    const quint16 port = portOf(listening.states().first());

    // The n-th access fails, for every n, until one request goes through without meeting it.
    int acknowledged = 0;
    int refused = 0;
    for (int n = 1; n < 500; ++n) {
        int access = 0;
        home.database().setFaultInjector([&] { return ++access == n; });
        const QByteArray id = "e-" + QByteArray::number(n);
        const HttpReply reply = ask(port, postTo(port, added(id)));
        home.database().setFaultInjector({});
        if (reply.status == 503) {
            ++refused;
            QCOMPARE(ask(port, postTo(port, added(id))).json[u"applied"_s].toInt(), 1);
        } else {
            QCOMPARE(reply.status, 200);
            QCOMPARE(ask(port, postTo(port, added(id))).json[u"duplicate"_s].toInt(), 1);
        }
        ++acknowledged;
        QCOMPARE(home.onHand(u"Milk"_s), acknowledged * 1000);
        if (access < n)
            break;
    }
    QVERIFY(refused > 3);
    QCOMPARE(home.problems(), QStringList());
}

void TestListening::filesAreNotListenedTo()
{
    Home home;
    MemorySecrets secrets;
    EventSource source;
    source.name = u"File"_s;
    must(home->sources().add(source));
    Listening listening(*home, secrets);
    listening.start();
    QCOMPARE(listening.states().first().kind, Kind::Off);
    // and nobody else is kept from listening
    Lease lease(home.database(), home.clock, u"listen"_s, u"another"_s);
    QVERIFY(must(lease.take(10s)));
}

QTEST_GUILESS_MAIN(TestListening)
#include "tst_listening.moc"
