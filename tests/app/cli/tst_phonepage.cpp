// SPDX-License-Identifier: GPL-3.0-or-later
// The page on a phone-sized Chromium against larder-cli, which answers as the window does. LARDER_SHOTS names a folder
// for pictures of the page.
#include "core/net/freeport.h"
#include "tests/core/testhousehold.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>

using namespace larder;
using namespace larder::test;

namespace {

constexpr int kPatience = 20'000;

/// A Chromium the size of a phone, driven by its own driver as of the W3C's WebDriver.
class Browser
{
public:
    bool start(const QString &folder)
    {
        m_driver.start(QStandardPaths::findExecutable(u"chromedriver"_s), {u"--port=0"_s});
        static const QRegularExpression port(u"successfully on port (\\d+)\\."_s);
        QString said;
        const bool isUp = QTest::qWaitFor(
            [&] {
                said += QString::fromUtf8(m_driver.readAllStandardOutput());
                return port.match(said).hasMatch();
            },
            kPatience);
        if (!isUp)
            return false;
        m_root = u"http://127.0.0.1:%1/session"_s.arg(port.match(said).captured(1));
        const QJsonObject options{
            {u"args"_s, QJsonArray{u"--headless=new"_s, u"--no-sandbox"_s, u"--disable-dev-shm-usage"_s,
                                   u"--disable-gpu"_s, u"--user-data-dir="_s + folder, u"--no-first-run"_s}},
            {u"mobileEmulation"_s,
             QJsonObject{{u"deviceMetrics"_s, QJsonObject{{u"width"_s, 390}, {u"height"_s, 844}, {u"pixelRatio"_s, 2}}},
                         {u"userAgent"_s, u"Mozilla/5.0 (Linux; Android 10; K)"_s}}}};
        const QJsonObject asked{
            {u"capabilities"_s, QJsonObject{{u"alwaysMatch"_s, QJsonObject{{u"browserName"_s, u"chrome"_s},
                                                                           {u"goog:chromeOptions"_s, options}}}}}};
        const QString id = send("POST", {}, asked)[u"value"_s][u"sessionId"_s].toString();
        m_root += u'/' + id;
        return !id.isEmpty();
    }

    ~Browser()
    {
        send("DELETE", {});
        m_driver.terminate();
        m_driver.waitForFinished(5000);
    }

    void open(const QString &url) { send("POST", u"/url"_s, {{u"url"_s, url}}); }
    void reload() { send("POST", u"/refresh"_s, QJsonObject()); }
    QJsonValue run(const QString &script)
    {
        return send("POST", u"/execute/sync"_s, {{u"script"_s, script}, {u"args"_s, QJsonArray()}})[u"value"_s];
    }
    void setOffline(bool isOffline)
    {
        const QJsonObject conditions{
            {u"offline"_s, isOffline}, {u"latency"_s, 0}, {u"download_throughput"_s, -1}, {u"upload_throughput"_s, -1}};
        send("POST", u"/chromium/network_conditions"_s, {{u"network_conditions"_s, conditions}});
    }
    /// Of DevTools.
    void tell(const QString &command, const QJsonObject &parameters)
    {
        send("POST", u"/goog/cdp/execute"_s, {{u"cmd"_s, command}, {u"params"_s, parameters}});
    }
    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("LARDER_SHOTS");
        QFile file(QDir(folder).filePath(name + u".png"_s));
        if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromBase64(send("GET", u"/screenshot"_s)[u"value"_s].toString().toLatin1()));
    }

private:
    QJsonObject send(const QByteArray &method, const QString &path, const QJsonObject &json = {})
    {
        QNetworkRequest request(QUrl(m_root + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = m_network.sendCustomRequest(
            request, method, method == "POST" ? QJsonDocument(json).toJson(QJsonDocument::Compact) : QByteArray());
        const bool isDone = QTest::qWaitFor([reply] { return reply->isFinished(); }, 60'000);
        const QJsonObject answer = isDone ? QJsonDocument::fromJson(reply->readAll()).object() : QJsonObject();
        reply->deleteLater();
        return answer;
    }

    QProcess m_driver;
    QNetworkAccessManager m_network;
    QString m_root;
};

} // namespace

class TestPhonePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void pairs();
    void ticksOfflineBookOnce();
    void addsAndAllGone();
    void looks();
    void strangersAreRefused();
    void aSecondPairingIsRevoked();
    void itsOwnIsRevoked();

private:
    QByteArray cli(const QStringList &words);
    void serve();
    void stop();
    [[nodiscard]] QByteArray say(const QByteArray &request) const;
    [[nodiscard]] qint64 actions(const QString &kind);
    [[nodiscard]] int count(const QString &selector)
    {
        return m_browser->run(u"return document.querySelectorAll('%1').length"_s.arg(selector)).toInt(-1);
    }
    [[nodiscard]] int queued()
    {
        return m_browser->run(u"return (JSON.parse(localStorage.getItem('larder.queue')) || []).length"_s).toInt(-1);
    }

    std::optional<Home> m_home; ///< looked at only
    std::unique_ptr<QProcess> m_server;
    std::unique_ptr<Browser> m_browser;
    QTemporaryDir m_profile;
    QString m_url; ///< with the code
    quint16 m_port = 0;
};

QByteArray TestPhonePage::cli(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(LARDER_CLI), QStringList{u"--household"_s, m_home->path()} + words);
    process.waitForFinished();
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

void TestPhonePage::serve()
{
    m_server = std::make_unique<QProcess>();
    m_server->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server->start(QStringLiteral(LARDER_CLI), {u"--household"_s, m_home->path(), u"phone"_s, u"serve"_s,
                                                 u"--address"_s, u"127.0.0.1"_s, u"--pair"_s});
    QString said;
    const bool isUp = QTest::qWaitFor(
        [&] {
            said += QString::fromUtf8(m_server->readAllStandardOutput());
            return said.contains(u'#') && said.endsWith(u'\n');
        },
        kPatience);
    QVERIFY(isUp);
    m_url = said.trimmed().section(u'\n', -1);
}

void TestPhonePage::stop()
{
    m_server->terminate();
    QVERIFY(m_server->waitForFinished());
}

QByteArray TestPhonePage::say(const QByteArray &request) const
{
    QTcpSocket socket;
    QByteArray heard;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { heard += socket.readAll(); });
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(request); });
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    std::ignore = QTest::qWaitFor(
        [&] { return !heard.isEmpty() && socket.state() == QAbstractSocket::UnconnectedState; }, kPatience);
    return heard;
}

qint64 TestPhonePage::actions(const QString &kind)
{
    return must(
        m_home->database().number(u"SELECT count(*) FROM action WHERE via = 'phone' AND kind = :kind"_s, 0, kind));
}

void TestPhonePage::initTestCase()
{
    if (QStandardPaths::findExecutable(u"chromedriver"_s).isEmpty()
        || QStandardPaths::findExecutable(u"chromium"_s).isEmpty())
        QSKIP("chromium and chromium-driver are not installed");
    m_home.emplace();
    m_home->buy(u"Milk 1 l"_s, 2000);
    must((*m_home)->lists().add({}, u"Milk 1 l"_s, u"2"_s));
    for (const QString &name : {u"Bread"_s, u"Apples, red"_s, u"7up"_s, u"Käse"_s, u"تمر <b>"_s, u"Coffee beans"_s})
        must((*m_home)->lists().add({}, name, {}));
    m_port = freePort();
    QVERIFY(!cli({u"phone"_s, u"on"_s, u"--port"_s, QString::number(m_port)}).isEmpty());
    serve();
    m_browser = std::make_unique<Browser>();
    QVERIFY(m_browser->start(m_profile.path()));
}

void TestPhonePage::cleanupTestCase()
{
    m_browser.reset();
    if (m_server)
        stop();
}

void TestPhonePage::pairs()
{
    m_browser->open(m_url);
    QTRY_COMPARE_WITH_TIMEOUT(count(u".tick"_s), 7, kPatience);
    QCOMPARE(m_browser->run(u"return location.href"_s).toString(), m_url.section(u'#', 0, 0));
    QCOMPARE(m_browser->run(u"return document.documentElement.scrollWidth <= innerWidth"_s).toBool(), true);
    QVERIFY(cli({u"phone"_s, u"list"_s}).contains("Android"));
    m_browser->shoot(u"paired"_s);
}

void TestPhonePage::ticksOfflineBookOnce()
{
    m_browser->setOffline(true);
    m_browser->run(u"[...document.querySelectorAll('.tick')].slice(0, 5).forEach((_, i) => "
                   "document.querySelectorAll('.tick')[i].click())"_s);
    QCOMPARE(count(u".tick[aria-checked=true]"_s), 5);
    QCOMPARE(queued(), 5);
    QTRY_VERIFY_WITH_TIMEOUT(count(u"#state.apart"_s) == 1, kPatience);
    m_browser->shoot(u"offline"_s);
    QCOMPARE(actions(u"list_check"_s), 0);
    // A browser that dropped the page shows it again, with the ticks.
    m_browser->open(u"about:blank"_s);
    m_browser->open(m_url.section(u'#', 0, 0));
    QCOMPARE(count(u".tick[aria-checked=true]"_s), 5);

    // Home again, but every answer is lost on the way: booked here, unknown there.
    m_browser->run(u"const real = fetch; window.lost = 0; fetch = async (...all) => "
                   "{ try { await real(...all); } finally { ++window.lost; throw new TypeError('lost'); } }"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_browser->run(u"return window.lost > 0"_s).toBool(), kPatience); // none is on its way
    m_browser->setOffline(false);
    m_browser->run(u"dispatchEvent(new Event('online'))"_s);
    QTRY_COMPARE_WITH_TIMEOUT(actions(u"list_check"_s), 5, kPatience);
    QTest::qWait(1500);
    QCOMPARE(queued(), 5);
    // So is a Larder that ends and comes back.
    stop();
    serve();
    m_browser->reload();
    QTRY_COMPARE_WITH_TIMEOUT(queued(), 0, kPatience);
    QCOMPARE(actions(u"list_check"_s), 5);
    QCOMPARE(count(u".tick[aria-checked=true]"_s), 5);
    QCOMPARE(m_home->list().size(), 7);
}

void TestPhonePage::addsAndAllGone()
{
    m_browser->run(u"document.getElementById('what').value = 'Tea'; document.getElementById('add').requestSubmit()"_s);
    QTRY_COMPARE_WITH_TIMEOUT(actions(u"list_add"_s), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(count(u".tick:not(:disabled)"_s), 8, kPatience);
    m_browser->run(u"document.querySelector('.gone').click()"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_home->onHand(u"Milk 1 l"_s), 0, kPatience);
    QCOMPARE(actions(u"count"_s), 1);
}

/// Dark, right to left, and with large letters: nothing is cut off. The pictures are for people.
void TestPhonePage::looks()
{
    const auto fits = [this] {
        return m_browser->run(u"return document.documentElement.scrollWidth <= innerWidth"_s).toBool();
    };
    m_browser->tell(
        u"Emulation.setEmulatedMedia"_s,
        {{u"features"_s, QJsonArray{QJsonObject{{u"name"_s, u"prefers-color-scheme"_s}, {u"value"_s, u"dark"_s}}}}});
    m_browser->shoot(u"dark"_s);
    m_browser->run(u"document.documentElement.dir = 'rtl'"_s);
    m_browser->shoot(u"rtl"_s);
    QVERIFY(fits());
    m_browser->run(u"document.documentElement.style.fontSize = '32px'"_s);
    QVERIFY(fits());
    m_browser->shoot(u"large"_s);
    m_browser->tell(u"Emulation.setEmulatedMedia"_s, {{u"features"_s, QJsonArray()}});
}

void TestPhonePage::strangersAreRefused()
{
    const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n";
    QVERIFY(say("GET /list HTTP/1.1\r\n" + host + "Authorization: Bearer nobody\r\n\r\n").startsWith("HTTP/1.1 401"));
    QVERIFY(say("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n").startsWith("HTTP/1.1 421"));
    bool isRefused = false;
    for (int i = 0; i < 200 && !isRefused; ++i)
        isRefused = say("GET / HTTP/1.1\r\n" + host + "\r\n").startsWith("HTTP/1.1 429");
    QVERIFY(isRefused);
    QTest::qWait(10'500); // the real clock of the server
    // The page comes through again by itself.
    m_browser->run(u"document.querySelectorAll('.tick')[5].click()"_s);
    QTRY_COMPARE_WITH_TIMEOUT(queued(), 0, 2 * kPatience);
}

void TestPhonePage::aSecondPairingIsRevoked()
{
    const QJsonObject pairing =
        QJsonDocument::fromJson(cli({u"--json"_s, u"phone"_s, u"pair"_s, u"--address"_s, u"127.0.0.1"_s})).object();
    const QByteArray code = QUrl(pairing[u"url"_s].toString()).fragment().toLatin1();
    const QByteArray host = "127.0.0.1:" + QByteArray::number(m_port);
    const QByteArray body = R"({"code":")" + code + R"(","name":"Second"})";
    const QByteArray head =
        "POST /pair HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host
        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size());
    const QByteArray answer = say(head + "\r\n\r\n" + body);
    QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
    QVERIFY(say(head + "\r\n\r\n" + body).startsWith("HTTP/1.1 403")); // once
    const QByteArray token =
        QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n"))).object()[u"token"_s].toString().toLatin1();
    const QByteArray ask = "GET /list HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + token + "\r\n\r\n";
    QVERIFY(say(ask).startsWith("HTTP/1.1 200"));
    QVERIFY(!cli({u"phone"_s, u"revoke"_s, u"Second"_s}).isEmpty());
    QVERIFY(say(ask).startsWith("HTTP/1.1 401"));
}

void TestPhonePage::itsOwnIsRevoked()
{
    QVERIFY(!cli({u"phone"_s, u"revoke"_s, u"#1"_s}).isEmpty());
    m_browser->run(u"dispatchEvent(new Event('online'))"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(u".tick"_s), 0, kPatience);
    QVERIFY(m_browser->run(u"return document.body.innerText"_s).toString().contains(u"was disconnected"_s));
    QCOMPARE(m_browser->run(u"return localStorage.getItem('larder.list')"_s).toString(), u"null"_s);
    m_browser->shoot(u"revoked"_s);
}

QTEST_GUILESS_MAIN(TestPhonePage)
#include "tst_phonepage.moc"
