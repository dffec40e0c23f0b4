// SPDX-License-Identifier: GPL-3.0-or-later
// Messages on their way over real sockets, to servers that follow ntfy's documents, to web hooks that misbehave, and to a
// real broker; only time stands still until the test moves it.
#include "core/net/mqttclient.h"
#include "core/reminders/reminderservice.h"
#include "core/reminders/sinksender.h"
#include "core/secrets/memorysecrets.h"
#include "core/storage/transaction.h"
#include "ntfyserver.h"
#include "tests/core/net/badserver.h"
#include "tests/core/net/broker.h"
#include "tests/core/testhousehold.h"

#include <QDirIterator>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

using namespace larder;
using namespace larder::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A keychain that does not open.
class LockedSecrets : public MemorySecrets
{
public:
    void read(const QString &, QObject *context, std::function<void(const Result<QString> &)> done) override
    {
        QMetaObject::invokeMethod(
            context, [done] { done(fail(ErrorKind::Refused, u"locked"_s)); }, Qt::QueuedConnection);
    }
};

QByteArray bodyOf(const QByteArray &request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    const qsizetype at = request.indexOf("\r\n" + name + ": ");
    const qsizetype start = at + name.size() + 4;
    return at < 0 ? QByteArray() : request.mid(start, request.indexOf("\r\n", start) - start);
}

} // namespace

class TestSinkSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void ntfyGetsTheMessage();
    void ntfyTextsAreCut();
    void ntfyDelays();
    void ntfyIsBusy();
    void theNextProgramKeepsThePause();
    void ntfyIsFullForToday();
    void ntfyRefuses();
    void ntfyMayHaveHeard();
    void offlineMessagesWait();
    void webhooksGetTheIdEachTime();
    void webhooksAreSigned();
    void webhooksRefuse_data();
    void webhooksRefuse();
    void listsWaitForTheirInstant();
    void whatADeadProgramHad();
    void twoProgramsSendOnce();
    void pausesGrowAndEnd();
    void lockedKeychain();
    void withoutATokenNoKeychainIsAsked();
    void disabledSinksRest();
    void nothingLeftToTell();
    void testsAreLogged();
    void anEndOnTheWay();
    void brokers();
    void tokensAreNowhere();

private:
    void make(const QString &holder = u"me"_s);
    SinkId add(SinkWay way, QJsonObject settings, const QString &secret = {});
    SinkId addNtfy(const NtfyServer &server, const QString &secret = {})
    {
        return add(SinkWay::Ntfy, {{u"server"_s, server.url()}, {u"topic"_s, u"home-1"_s}}, secret);
    }
    SinkId addHook(const QUrl &url, const QString &secret = {}, bool signs = false)
    {
        return add(SinkWay::Webhook, {{u"url"_s, url.toString()}, {u"signs"_s, signs}}, secret);
    }
    SinkMessage put(SinkId sink, const std::function<void(SinkMessage &)> &change = {});
    ReminderId reminder(const QString &occurrence);
    /// Sends what is due, until nothing is on its way.
    void flush();
    int waiting()
    {
        return int(
            must(m_home->database().one(u"SELECT count(*) FROM outbox WHERE sink LIKE 'sink/%'"_s, [](const Row &row) {
                return row.integer(0);
            })).value_or(-1));
    }
    /// "sent", "failed refused 403", …; newest last.
    QStringList log();

    std::unique_ptr<Home> m_home;
    std::unique_ptr<MemorySecrets> m_secrets;
    QRandomGenerator m_random{7};
    MemberId m_member;
    std::unique_ptr<SinkSender> m_sender;
    MessageText m_text;
};

void TestSinkSender::init()
{
    LARDER_FAIL_ON_WARNING();
    m_home = std::make_unique<Home>();
    m_secrets = std::make_unique<MemorySecrets>();
    m_text = {u"Milk runs out tomorrow"_s, u"About 1 l is left."_s};
    m_member = must((*m_home)->products().addMember(u"Ada"_s, u"#336699"_s));
    make();
}

void TestSinkSender::cleanup()
{
    m_sender.reset();
    m_secrets.reset();
    m_home.reset();
}

void TestSinkSender::make(const QString &holder)
{
    m_sender = std::make_unique<SinkSender>(
        SinkSender::Parts{m_home->database(), m_home->clock, (*m_home)->outbox(), *m_secrets, m_random}, u"hh"_s,
        holder, [this](const SinkMessage &) { return Result<MessageText>(m_text); });
}

SinkId TestSinkSender::add(SinkWay way, QJsonObject settings, const QString &secret)
{
    if (!secret.isEmpty())
        settings[kHasSecret] = true;
    const SinkId id = must(SinkRepository(m_home->database()).insert({{}, m_member, way, settings, true}));
    bool isKept = false;
    m_secrets->write(sinkSecretKey(u"hh"_s, id), secret, true, this, [&](const auto &) { isKept = true; });
    if (!QTest::qWaitFor([&] { return isKept; }))
        throw std::runtime_error("no secret");
    return id;
}

SinkMessage TestSinkSender::put(SinkId sink, const std::function<void(SinkMessage &)> &change)
{
    SinkMessage message = newSinkMessage(sink);
    if (change)
        change(message);
    must(inTransaction(m_home->database(),
                       [&] { return (*m_home)->outbox().put(sinkOutbox(sink), message.id, sinkPayload(message)); }));
    return message;
}

ReminderId TestSinkSender::reminder(const QString &occurrence)
{
    Reminder reminder;
    reminder.kind = ReminderKind::RunsOut;
    reminder.subject = u"product:1"_s;
    reminder.occurrence = occurrence;
    return must(ReminderRepository(m_home->database()).raise(reminder));
}

void TestSinkSender::flush()
{
    bool isIdle = false;
    const auto connection = connect(m_sender.get(), &SinkSender::idle, this, [&] { isIdle = true; });
    m_sender->flush();
    QVERIFY(QTest::qWaitFor([&] { return isIdle; }, 15000));
    disconnect(connection);
}

QStringList TestSinkSender::log()
{
    QStringList lines;
    for (const ReminderLogEntry &entry : must(ReminderRepository(m_home->database()).log(50))) {
        QString line = entry.outcome;
        if (const QString reason = entry.numbers[u"reason"_s].toString(); !reason.isEmpty())
            line += u' ' + reason;
        if (const int status = entry.numbers[u"status"_s].toInt(); status > 0)
            line += u' ' + QString::number(status);
        lines.prepend(line);
    }
    return lines;
}

void TestSinkSender::ntfyGetsTheMessage()
{
    NtfyServer server(m_home->clock);
    server.token = "tk_canary";
    const SinkId sink = addNtfy(server, u"tk_canary"_s);
    const ReminderId one = reminder(u"1"_s);
    const ReminderId other = reminder(u"2"_s);
    put(sink, [&](SinkMessage &message) { message.reminders = {one, other}; });
    flush();
    QCOMPARE(
        server.published,
        (QVector<QJsonObject>{
            {{u"topic"_s, u"home-1"_s}, {u"title"_s, m_text.title}, {u"message"_s, m_text.body}, {u"priority"_s, 3}}}));
    QCOMPARE(waiting(), 0);
    QCOMPARE(log(), (QStringList{u"sent 200"_s, u"sent 200"_s}));
    const ReminderLogEntry entry = must(ReminderRepository(m_home->database()).log(1)).first();
    QCOMPARE(entry.sink, sink);
    QCOMPARE(entry.member, m_member);
    QCOMPARE(entry.subject, u"product:1"_s);
    m_home->clock.advance(24h);
    flush();
    QCOMPARE(server.asked, 1);
}

void TestSinkSender::ntfyTextsAreCut()
{
    NtfyServer server(m_home->clock);
    const SinkId sink = addNtfy(server);
    for (const QString &text :
         {QString(5000, u'x'), QString(u"ä"_s).repeated(4000), QString(u"🥛"_s).repeated(3000)}) {
        m_text = {text, text};
        put(sink);
        flush();
        const QString arrived = server.published.last()[u"message"_s].toString();
        QVERIFY(arrived.toUtf8().size() <= 4096 && arrived.toUtf8().size() > 4080);
        QVERIFY(arrived.endsWith(u'…'));
        QVERIFY(text.startsWith(arrived.chopped(1)));
        QVERIFY(!arrived.contains(QChar::ReplacementCharacter));
    }
    m_text = {u"Only a title"_s, {}};
    put(sink);
    flush();
    QCOMPARE(server.published.last()[u"message"_s].toString(), m_text.title);
}

void TestSinkSender::ntfyDelays()
{
    NtfyServer server(m_home->clock);
    const SinkId sink = addNtfy(server);
    const qint64 now = m_home->clock.nowMs();
    put(sink, [&](SinkMessage &message) { message.notBeforeMs = now + 8 * 3'600'000; });
    flush();
    QCOMPARE(server.published.last()[u"delay"_s].toString().toLongLong(), now / 1000 + 8 * 3600);
    put(sink, [&](SinkMessage &message) { message.notBeforeMs = now + 5000; });
    flush();
    QVERIFY(!server.published.last().contains(u"delay"_s));
    put(sink, [&](SinkMessage &message) { message.notBeforeMs = now + 100 * 3'600'000; });
    flush();
    QCOMPARE(server.asked, 2); // ntfy keeps nothing for longer than three days
    m_home->clock.advance(28h);
    QTRY_COMPARE(server.published.size(), 3);
    QVERIFY(server.published.last().contains(u"delay"_s));
}

void TestSinkSender::ntfyIsBusy()
{
    NtfyServer server(m_home->clock);
    const SinkId sink = addNtfy(server);
    server.burstLeft = 0;
    server.retryAfter = "120";
    put(sink, [&](SinkMessage &message) { message.reminders = {reminder(u"1"_s)}; });
    put(sink);
    flush();
    QCOMPARE(server.asked, 1); // the other one would be told the same
    QCOMPARE(waiting(), 2);
    QCOMPARE(log(), (QStringList{u"queued busy 429"_s}));
    m_home->clock.advance(119s);
    flush();
    QCOMPARE(server.asked, 1);
    server.burstLeft = 2;
    m_home->clock.advance(10s);
    QTRY_COMPARE(server.published.size(), 2);
    flush();
    QCOMPARE(waiting(), 0);
    QCOMPARE(log(), (QStringList{u"queued busy 429"_s, u"sent 200"_s}));
}

void TestSinkSender::theNextProgramKeepsThePause()
{
    NtfyServer server(m_home->clock);
    const SinkId sink = addNtfy(server);
    server.burstLeft = 0;
    server.retryAfter = "120";
    put(sink);
    put(sink);
    flush();
    server.burstLeft = 2;
    make(u"next"_s);
    m_home->clock.advance(100s);
    flush();
    QCOMPARE(server.asked, 1);
    m_home->clock.advance(30s);
    flush();
    QTRY_COMPARE(server.published.size(), 2);
}

void TestSinkSender::ntfyIsFullForToday()
{
    NtfyServer server(m_home->clock);
    server.dayLeft = 0;
    put(addNtfy(server));
    flush();
    m_home->clock.advance(13h); // 23:00 UTC
    flush();
    QCOMPARE(server.asked, 1);
    server.dayLeft = 250;
    m_home->clock.advance(61min);
    QTRY_COMPARE(server.published.size(), 1);
}

void TestSinkSender::ntfyRefuses()
{
    NtfyServer server(m_home->clock);
    server.token = "right";
    const SinkId wrong = addNtfy(server, u"wrong"_s);
    const SinkId none = addNtfy(server);
    put(wrong, [&](SinkMessage &message) { message.reminders = {reminder(u"1"_s)}; });
    put(none, [&](SinkMessage &message) { message.reminders = {reminder(u"2"_s)}; });
    flush();
    QCOMPARE(waiting(), 0);
    QStringList lines = log();
    lines.sort();
    QCOMPARE(lines, (QStringList{u"failed refused 401"_s, u"failed refused 403"_s}));
    m_home->clock.advance(24h);
    flush();
    QCOMPARE(server.asked, 2);
}

void TestSinkSender::ntfyMayHaveHeard()
{
    for (const QByteArray &bytes : {""_ba, "HTTP/1.1 2"_ba, BadServer::answer(502)}) {
        BadServer server(BadServer::says(bytes));
        const SinkId sink = add(SinkWay::Ntfy, {{u"server"_s, server.url().toString()}, {u"topic"_s, u"home-1"_s}});
        put(sink, [&](SinkMessage &message) { message.reminders = {reminder(QString::number(sink.value))}; });
        flush();
        QVERIFY2(log().last().startsWith(u"failed unclear"), qPrintable(log().join(u'|')));
        QCOMPARE(waiting(), 0);
        m_home->clock.advance(1h);
        flush();
        QCOMPARE(server.requests.size(), 1);
    }
}

void TestSinkSender::offlineMessagesWait()
{
    auto server = std::make_unique<BadServer>(BadServer::says(BadServer::answer(200)));
    const QUrl url = server->url();
    server.reset();
    const SinkId sink = addHook(url);
    QList<QByteArray> ids;
    for (int i = 0; i < 3; ++i)
        ids << put(sink).id.toLatin1();
    flush();
    for (int i = 0; i < 20; ++i) {
        m_home->clock.advance(5min);
        flush();
    }
    QCOMPARE(waiting(), 3);
    auto listening = std::make_unique<QTcpServer>();
    QVERIFY(listening->listen(QHostAddress::LocalHost, quint16(url.port())));
    BadServer back(BadServer::says(BadServer::answer(200)), std::move(listening));
    for (int i = 0; i < 20 && waiting() > 0; ++i) {
        m_home->clock.advance(1min);
        flush();
    }
    QCOMPARE(waiting(), 0);
    QList<QByteArray> arrived;
    for (const QByteArray &request : std::as_const(back.requests))
        arrived << headerOf(request, "Idempotency-Key").replace('"', "");
    std::sort(arrived.begin(), arrived.end());
    std::sort(ids.begin(), ids.end());
    QCOMPARE(arrived, ids);
}

void TestSinkSender::webhooksGetTheIdEachTime()
{
    BadServer server([](QTcpSocket &socket, int number) {
        if (number == 1)
            socket.disconnectFromHost();
        else
            socket.write(BadServer::answer(number == 2 ? 503 : 204, {}, "Retry-After: 600\r\n"));
    });
    const ReminderId id = reminder(u"1"_s);
    const SinkMessage message =
        put(addHook(server.url(u"/hook/x"_s), u"s3"_s), [&](SinkMessage &each) { each.reminders = {id}; });
    flush();
    QCOMPARE(server.requests.size(), 1);
    m_home->clock.advance(30s);
    flush();
    QTRY_COMPARE(server.requests.size(), 2);
    flush();
    m_home->clock.advance(9min);
    flush();
    QCOMPARE(server.requests.size(), 2);
    m_home->clock.advance(2min);
    QTRY_COMPARE(server.requests.size(), 3);
    flush();
    QCOMPARE(log(), (QStringList{u"queued unclear"_s, u"sent 204"_s}));
    for (const QByteArray &request : std::as_const(server.requests)) {
        QVERIFY(request.startsWith("POST /hook/x HTTP/1.1\r\n"));
        QCOMPARE(headerOf(request, "Idempotency-Key"), '"' + message.id.toLatin1() + '"');
        QCOMPARE(headerOf(request, "Authorization"), "Bearer s3"_ba);
        QCOMPARE(QJsonDocument::fromJson(bodyOf(request)).object(),
                 (QJsonObject{{u"id"_s, message.id},
                              {u"kind"_s, u"reminder"_s},
                              {u"title"_s, m_text.title},
                              {u"text"_s, m_text.body},
                              {u"reminders"_s, QJsonArray{id.value}}}));
    }
}

void TestSinkSender::webhooksAreSigned()
{
    BadServer server(BadServer::says(BadServer::answer(200)));
    put(addHook(server.url(), u"key"_s, true));
    flush();
    const QByteArray request = server.requests.value(0);
    QCOMPARE(headerOf(request, "X-Larder-Signature"),
             "sha256=" + QMessageAuthenticationCode::hash(bodyOf(request), "key", QCryptographicHash::Sha256).toHex());
    QVERIFY(!request.contains("Authorization"));
}

void TestSinkSender::webhooksRefuse_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 307, 400, 401, 404, 410, 413, 422})
        QTest::addRow("%d", status) << status;
}

void TestSinkSender::webhooksRefuse()
{
    QFETCH(int, status);
    BadServer server(BadServer::says(BadServer::answer(status, {}, "Location: /\r\n")));
    put(addHook(server.url()), [&](SinkMessage &message) { message.reminders = {reminder(u"1"_s)}; });
    flush();
    m_home->clock.advance(24h);
    flush();
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(log(), (QStringList{u"failed refused %1"_s.arg(status)}));
    QCOMPARE(waiting(), 0);
}

void TestSinkSender::listsWaitForTheirInstant()
{
    BadServer server(BadServer::says(BadServer::answer(200)));
    put(addHook(server.url()), [&](SinkMessage &message) {
        message.isList = true;
        message.notBeforeMs = m_home->clock.nowMs() + 3'600'000;
    });
    flush();
    m_home->clock.advance(59min);
    flush();
    QCOMPARE(server.requests.size(), 0);
    m_home->clock.advance(1min);
    QTRY_COMPARE(server.requests.size(), 1);
    flush();
    QVERIFY(bodyOf(server.requests.first()).contains("\"kind\":\"list\""));
    QCOMPARE(log(), (QStringList{u"sent 200"_s}));
}

void TestSinkSender::whatADeadProgramHad()
{
    NtfyServer ntfy(m_home->clock);
    BadServer hook(BadServer::says(BadServer::answer(200)));
    const SinkId once = addNtfy(ntfy);
    const SinkId again = addHook(hook.url());
    for (const SinkId sink : {once, again}) {
        put(sink, [&](SinkMessage &message) { message.reminders = {reminder(QString::number(sink.value))}; });
        QCOMPARE(must((*m_home)->outbox().claim(sinkOutbox(sink), u"the dead"_s, 2min, 1)).size(), 1);
    }
    flush();
    QCOMPARE(waiting(), 2); // as long as the claim holds
    m_home->clock.advance(2min);
    flush();
    QTRY_COMPARE(hook.requests.size(), 1);
    flush();
    QCOMPARE(waiting(), 0);
    QCOMPARE(ntfy.asked, 0);
    QStringList lines = log();
    lines.sort();
    QCOMPARE(lines, (QStringList{u"failed unclear"_s, u"sent 200"_s}));
}

void TestSinkSender::twoProgramsSendOnce()
{
    NtfyServer server(m_home->clock);
    const SinkId sink = addNtfy(server);
    for (int i = 0; i < 20; ++i)
        put(sink);
    auto first = std::move(m_sender);
    make(u"other"_s);
    first->flush();
    flush();
    QTRY_VERIFY(first->isIdle() && m_sender->isIdle() && waiting() == 0);
    QCOMPARE(server.asked, 20);
}

void TestSinkSender::pausesGrowAndEnd()
{
    BadServer server(BadServer::says(BadServer::answer(500)));
    put(addHook(server.url()), [&](SinkMessage &message) { message.reminders = {reminder(u"1"_s)}; });
    const auto triesWithin = [&](std::chrono::minutes span) {
        const qsizetype before = server.requests.size();
        for (int i = 0; i < span.count(); ++i) {
            m_home->clock.advance(1min);
            flush();
        }
        return server.requests.size() - before;
    };
    flush();
    const auto early = triesWithin(10min);
    QVERIFY2(early >= 3 && early <= 10, qPrintable(QString::number(early)));
    triesWithin(50min);
    const auto late = triesWithin(60min);
    QVERIFY2(late >= 4 && late <= 20, qPrintable(QString::number(late)));
    // However often: after two days it is given up.
    must(m_home->database().run(u"UPDATE outbox SET attempts = 3000"_s));
    triesWithin(16min);
    QCOMPARE(waiting(), 1);
    m_home->clock.advance(46h);
    flush();
    QCOMPARE(waiting(), 0);
    QCOMPARE(log(), (QStringList{u"queued unclear 500"_s, u"failed unclear 500"_s}));
}

void TestSinkSender::lockedKeychain()
{
    m_sender.reset();
    m_secrets = std::make_unique<LockedSecrets>();
    make();
    NtfyServer server(m_home->clock);
    MemberSink sink{{}, m_member, SinkWay::Ntfy, {{u"server"_s, server.url()}, {u"topic"_s, u"t"_s}}, true};
    sink.settings[kHasSecret] = true;
    const SinkId locked = must(SinkRepository(m_home->database()).insert(sink));
    put(locked);
    flush();
    for (int i = 0; i < 500; ++i) { // a night, and more
        m_home->clock.advance(70s);
        flush();
    }
    QCOMPARE(server.asked, 0);
    QCOMPARE(waiting(), 1);
    m_sender.reset();
    m_secrets = std::make_unique<MemorySecrets>();
    make();
    m_home->clock.advance(2min);
    flush();
    QCOMPARE(server.asked, 1);
    QCOMPARE(waiting(), 0);
}

void TestSinkSender::withoutATokenNoKeychainIsAsked()
{
    m_sender.reset();
    m_secrets = std::make_unique<LockedSecrets>();
    make();
    NtfyServer server(m_home->clock);
    put(must(SinkRepository(m_home->database())
                 .insert({{}, m_member, SinkWay::Ntfy, {{u"server"_s, server.url()}, {u"topic"_s, u"t"_s}}, true})));
    flush();
    QCOMPARE(server.asked, 1);
    QCOMPARE(waiting(), 0);
}

void TestSinkSender::disabledSinksRest()
{
    NtfyServer server(m_home->clock);
    MemberSink sink{{}, m_member, SinkWay::Ntfy, {{u"server"_s, server.url()}, {u"topic"_s, u"t"_s}}, false};
    sink.id = must(SinkRepository(m_home->database()).insert(sink));
    put(sink.id);
    put(add(SinkWay::Desktop, {}));
    flush();
    QCOMPARE(server.asked, 0);
    QCOMPARE(waiting(), 2); // the desktop's are somebody else's
}

void TestSinkSender::nothingLeftToTell()
{
    NtfyServer server(m_home->clock);
    m_text = {};
    put(addNtfy(server));
    flush();
    QCOMPARE(server.asked, 0);
    QCOMPARE(waiting(), 0);
}

void TestSinkSender::testsAreLogged()
{
    NtfyServer server(m_home->clock);
    put(addNtfy(server), [](SinkMessage &message) { message.isTest = true; });
    flush();
    const auto entries = must(ReminderRepository(m_home->database()).log(5));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().subject, u"test"_s);
    QCOMPARE(entries.first().outcome, u"sent"_s);
}

void TestSinkSender::anEndOnTheWay()
{
    BadServer server([](QTcpSocket &, int) {});
    put(addHook(server.url()));
    m_sender->flush();
    QTRY_COMPARE(server.requests.size(), 1);
    m_sender.reset();
    QTest::qWait(20);
    QCOMPARE(waiting(), 1);
    QVERIFY(log().isEmpty());
}

void TestSinkSender::brokers()
{
    LARDER_NEED_BROKER();
    Broker broker;
    QVERIFY(broker.start());
    QVector<MqttMessage> heard;
    MqttClient reader(m_home->clock);
    MqttOptions options;
    options.host = u"127.0.0.1"_s;
    options.port = broker.port();
    options.clientId = u"reader"_s;
    options.topics = {u"larder/ada"_s};
    reader.start(options, [&](const QVector<MqttMessage> &batch, const MqttClient::Booked &booked) {
        heard += batch;
        booked(true);
    });
    QTRY_COMPARE(reader.state().kind, MqttState::Kind::Connected);
    const SinkId sink =
        add(SinkWay::Mqtt, {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, broker.port()}, {u"topic"_s, u"larder/ada"_s}});
    const SinkMessage message = put(sink, [&](SinkMessage &each) { each.reminders = {reminder(u"1"_s)}; });
    flush();
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(heard.first().payload, sinkJson(message, m_text));
    QVERIFY(!heard.first().isRetained);
    QCOMPARE(waiting(), 0);
    QCOMPARE(log(), (QStringList{u"sent"_s}));

    broker.kill();
    put(sink, [&](SinkMessage &each) { each.reminders = {reminder(u"2"_s)}; });
    m_sender->flush();
    QTest::qWait(100);
    m_home->clock.advance(20s);
    QTRY_COMPARE(log().last(), u"queued unreachable"_s);
    QVERIFY(broker.start());
    for (int i = 0; i < 10 && waiting() > 0; ++i) {
        m_home->clock.advance(1min);
        flush();
    }
    QCOMPARE(waiting(), 0);
    QCOMPARE(log().last(), u"sent"_s);
}

void TestSinkSender::tokensAreNowhere()
{
    NtfyServer fine(m_home->clock);
    NtfyServer strict(m_home->clock);
    strict.token = "other";
    BadServer rude(BadServer::says("HTTP/1.1 2"));
    const QString canary = u"canary-4711-token"_s;
    for (const SinkId sink :
         {addNtfy(fine, canary), addNtfy(strict, canary), addHook(rude.url(), canary),
          addHook(QUrl(u"http://127.0.0.1:1/"_s), canary, true),
          add(SinkWay::Mqtt, {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, 1}, {u"topic"_s, u"t"_s}}, canary)})
        put(sink, [&](SinkMessage &message) { message.reminders = {reminder(QString::number(sink.value))}; });
    m_sender->flush();
    QTest::qWait(200);
    m_home->clock.advance(20s);
    QTRY_COMPARE(log().size(), 5);
    m_sender.reset();

    const QByteArray needle = canary.toUtf8();
    const QFileInfo household(m_home->path());
    const auto filesWith = [&] {
        QStringList found;
        for (QDirIterator it(household.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext();) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle))
                found << file.fileName();
        }
        return found;
    };
    QCOMPARE(filesWith(), QStringList());
    must(m_home->database().run(u"UPDATE member SET name = :name"_s, canary)); // the search does find
    QVERIFY(!filesWith().isEmpty());
}

QTEST_GUILESS_MAIN(TestSinkSender)
#include "tst_sinksender.moc"
