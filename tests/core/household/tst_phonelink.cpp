// SPDX-License-Identifier: GPL-3.0-or-later
// Phones and strangers against the open port, over real sockets on a clock that stands still.
#include "core/household/phonelink.h"
#include "core/net/freeport.h"
#include "core/net/homenetwork.h"
#include "tests/core/testhousehold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

using namespace larder;
using namespace larder::test;
using namespace std::chrono_literals;

class TestPhoneLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { LARDER_FAIL_ON_WARNING(); }
    void init();
    void cleanup();

    void isOffUntilSwitchedOn();
    void pairsAndShowsTheList();
    void aTapTwiceIsOne();
    void revokedPhonesAreTold();
    void wrongTokensAreSlowed();
    void foreignHostsAreRefused_data();
    void foreignHostsAreRefused();
    void otherSitesAreRefused();
    void aFloodIsSlowed();
    void nothingElseIsServed();
    void thePageStandsAlone();
    void followsTheNetwork();
    void saysWhenThePortIsTaken();
    void homeAddresses_data();
    void homeAddresses();

private:
    struct Answer
    {
        int status = 0;
        QByteArray head;
        QByteArray body;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };
    [[nodiscard]] QByteArray host() const { return "127.0.0.1:" + QByteArray::number(m_port); }
    Answer say(const QByteArray &request);
    Answer get(const QByteArray &path, const QByteArray &token = {});
    Answer post(const QByteArray &path, const QJsonObject &json, const QByteArray &token = {});
    QByteArray paired();

    std::optional<Home> m_home;
    std::optional<PhoneLink> m_link;
    QList<QHostAddress> m_addresses;
    quint16 m_port = 0;
};

void TestPhoneLink::init()
{
    m_home.emplace();
    m_addresses = {QHostAddress(QHostAddress::LocalHost)};
    m_port = freePort();
    must((*m_home)->settings().setValue(u"phone_port"_s, QString::number(m_port)));
    m_link.emplace(**m_home, [this] { return m_addresses; });
    m_link->start();
    must(m_link->setOn(true));
}

void TestPhoneLink::cleanup()
{
    m_link.reset();
    m_home.reset();
}

TestPhoneLink::Answer TestPhoneLink::say(const QByteArray &request)
{
    QTcpSocket socket;
    QByteArray heard;
    connect(&socket, &QTcpSocket::readyRead, &socket, [&] { heard += socket.readAll(); });
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    bool isGone = false;
    connect(&socket, &QTcpSocket::errorOccurred, &socket, [&] { isGone = true; });
    connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(request); });
    // A refused one is let finish its body, on the clock that stands still: the answer is whole before it is closed.
    const auto isWhole = [&] {
        const QJsonDocument body = QJsonDocument::fromJson(heard.mid(heard.indexOf("\r\n\r\n") + 4));
        return isGone || !body.isNull();
    };
    if (!QTest::qWaitFor(isWhole))
        return {};
    const qsizetype end = heard.indexOf("\r\n\r\n");
    return {heard.mid(9, 3).toInt(), heard.left(end), heard.mid(end + 4)};
}

TestPhoneLink::Answer TestPhoneLink::get(const QByteArray &path, const QByteArray &token)
{
    return say("GET " + path + " HTTP/1.1\r\nHost: " + host()
               + (token.isEmpty() ? QByteArray() : "\r\nAuthorization: Bearer " + token) + "\r\n\r\n");
}

TestPhoneLink::Answer TestPhoneLink::post(const QByteArray &path, const QJsonObject &json, const QByteArray &token)
{
    const QByteArray body = QJsonDocument(json).toJson();
    return say("POST " + path + " HTTP/1.1\r\nHost: " + host() + "\r\nOrigin: http://" + host()
               + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
               + "\r\nAuthorization: Bearer " + token + "\r\n\r\n" + body);
}

QByteArray TestPhoneLink::paired()
{
    const QUrl url(must(m_link->newPairing()).url);
    return post("/pair", {{u"code"_s, url.fragment()}}).json()[u"token"_s].toString().toLatin1();
}

void TestPhoneLink::isOffUntilSwitchedOn()
{
    QCOMPARE(m_link->state().addresses, QStringList{u"http://127.0.0.1:%1"_s.arg(m_port)});
    must(m_link->setOn(false));
    QCOMPARE(m_link->state(), PhoneLinkState());
    QCOMPARE(get("/").status, 0);
    QCOMPARE(failure(m_link->newPairing()), ErrorKind::Refused);
    Home fresh;
    PhoneLink link(*fresh);
    link.start();
    QVERIFY(!link.state().isOn && link.state().addresses.isEmpty());
}

void TestPhoneLink::pairsAndShowsTheList()
{
    must((*m_home)->lists().add({}, u"candles"_s, u"2"_s));
    const QByteArray token = paired();
    QCOMPARE(token.size(), 43);
    const QJsonArray items = get("/list", token).json()[u"items"_s].toArray();
    QCOMPARE(items.size(), 1);
    const QJsonObject line = items.first().toObject();
    // No more than it needs leaves the household.
    QCOMPARE(QStringList(line.keys()), (QStringList{u"aisle"_s, u"amount"_s, u"key"_s, u"name"_s, u"ticked"_s}));
    QCOMPARE(line[u"name"_s].toString(), u"candles"_s);
    QCOMPARE(post("/pair", {{u"code"_s, u"wrong"_s}}).status, 403);
}

void TestPhoneLink::aTapTwiceIsOne()
{
    must((*m_home)->lists().add({}, u"candles"_s, {}));
    const QByteArray token = paired();
    const QString key = get("/list", token).json()[u"items"_s][0][u"key"_s].toString();
    const QJsonObject taps{
        {u"actions"_s, QJsonArray{QJsonObject{{u"ref"_s, u"a"_s}, {u"kind"_s, u"tick"_s}, {u"item"_s, key}}}}};
    for (const QString &outcome : {u"booked"_s, u"known"_s}) {
        const QJsonObject answer = post("/actions", taps, token).json();
        QCOMPARE(answer[u"results"_s][0][u"outcome"_s].toString(), outcome);
        QVERIFY(answer[u"items"_s][0][u"ticked"_s].toBool());
    }
    QCOMPARE(must(m_home->database().number(u"SELECT count(*) FROM action WHERE via = 'phone'"_s, 0)), 1);
    QCOMPARE(post("/actions", {}, token).status, 400);
}

void TestPhoneLink::revokedPhonesAreTold()
{
    const QByteArray token = paired();
    must((*m_home)->phones().revoke(must((*m_home)->phones().phones()).first().id));
    const Answer answer = get("/list", token);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.json()[u"reason"_s].toString(), u"revoked"_s);
    QVERIFY(!answer.body.contains("items"));
}

void TestPhoneLink::wrongTokensAreSlowed()
{
    const QByteArray token = paired();
    for (int i = 0; i < 10; ++i)
        QCOMPARE(get("/list", "wrong").status, 401);
    const Answer answer = get("/list", "wrong");
    QCOMPARE(answer.status, 429);
    QVERIFY(answer.head.contains("Retry-After: 60"));
    QCOMPARE(get("/list", token).status, 200); // another's mistake locks nobody out
    m_home->clock.advance(1min);
    QCOMPARE(get("/list", "wrong").status, 401);
}

void TestPhoneLink::foreignHostsAreRefused_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("a name that points to us") << QByteArray("evil.example");
    QTest::newRow("with our port") << "evil.example:" + QByteArray::number(m_port);
    QTest::newRow("another address") << QByteArray("192.168.1.5");
}

void TestPhoneLink::foreignHostsAreRefused()
{
    QFETCH(QByteArray, host);
    QCOMPARE(say("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n").status, 421);
}

void TestPhoneLink::otherSitesAreRefused()
{
    const QByteArray head =
        "POST /pair HTTP/1.1\r\nHost: " + host() + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n";
    QCOMPARE(say(head + "Origin: http://evil.example\r\n\r\n{}").status, 403);
    QCOMPARE(say(head + "Origin: null\r\n\r\n{}").status, 403);
    QCOMPARE(say(head + "\r\n{}").status, 403);
    QCOMPARE(say(head + "Origin: http://" + host() + "\r\n\r\n{}").status, 400); // ours, with no code
}

void TestPhoneLink::aFloodIsSlowed()
{
    for (int i = 0; i < 60; ++i)
        QCOMPARE(get("/").status, 200);
    const Answer answer = get("/");
    QCOMPARE(answer.status, 429);
    QVERIFY(answer.head.contains("Retry-After: 10"));
    m_home->clock.advance(10s);
    QCOMPARE(get("/").status, 200);
}

void TestPhoneLink::nothingElseIsServed()
{
    const QByteArray token = paired();
    for (const QByteArray &path : {"/index.html"_ba, "/events"_ba, "/health"_ba, "/../household.larder"_ba, "//"_ba})
        QCOMPARE(get(path, token).status, 404);
    QCOMPARE(get("/list").status, 401);
    QCOMPARE(get("/pair").status, 405);
}

void TestPhoneLink::thePageStandsAlone()
{
    const Answer answer = get("/");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.head.contains("Content-Security-Policy: default-src 'none'; style-src 'sha256-"));
    QVERIFY(answer.head.contains("Referrer-Policy: no-referrer"));
    QVERIFY(!answer.body.contains("http://") && !answer.body.contains("https://"));
    static const QRegularExpression hole(u"@[a-z]+@"_s);
    QVERIFY(!QString::fromUtf8(answer.body).contains(hole));
    QVERIFY(answer.body.contains("Shopping list"));
}

void TestPhoneLink::followsTheNetwork()
{
    m_addresses.clear();
    m_home->clock.advance(5s);
    QVERIFY(m_link->state().isOn && m_link->state().addresses.isEmpty() && !m_link->state().trouble.isEmpty());
    QCOMPARE(get("/").status, 0);
    m_addresses = {QHostAddress(QHostAddress::LocalHost)};
    m_home->clock.advance(5s);
    QCOMPARE(get("/").status, 200);
    QVERIFY(m_link->state().trouble.isEmpty());
    // Another program of the household moves the port.
    const quint16 before = std::exchange(m_port, freePort({m_port}));
    must((*m_home)->settings().setValue(u"phone_port"_s, QString::number(m_port)));
    m_link->follow({{}, {u"setting"_s}});
    QTRY_COMPARE(m_link->state().addresses, QStringList{u"http://127.0.0.1:%1"_s.arg(m_port)});
    QCOMPARE(get("/").status, 200);
    m_port = before;
    QCOMPARE(get("/").status, 0);
}

void TestPhoneLink::saysWhenThePortIsTaken()
{
    PhoneLink other(**m_home, [this] { return m_addresses; });
    other.start();
    QVERIFY(other.state().addresses.isEmpty());
    QVERIFY(other.state().trouble.contains(QString::number(m_port)));
    must(m_link->setOn(false));
    m_link.reset();
    must(other.setOn(true));
    QCOMPARE(get("/").status, 200);
}

void TestPhoneLink::homeAddresses_data()
{
    QTest::addColumn<bool>("isHome");
    for (const char *home : {"127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.254", "192.168.178.20", "169.254.3.4",
                             "::1", "fe80::1", "fd12::3", "::ffff:192.168.1.5"})
        QTest::newRow(home) << true;
    for (const char *stranger : {"8.8.8.8", "172.15.0.1", "172.32.0.1", "192.169.0.1", "100.64.0.1", "2001:db8::1",
                                 "0.0.0.0", "::ffff:8.8.8.8", ""})
        QTest::newRow(*stranger ? stranger : "none") << false;
}

void TestPhoneLink::homeAddresses()
{
    QFETCH(bool, isHome);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(isHomeAddress(QHostAddress(tag)), isHome);
}

QTEST_GUILESS_MAIN(TestPhoneLink)
#include "tst_phonelink.moc"
