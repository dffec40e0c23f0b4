// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/reminderdesk.h"
#include "core/household/reminderwording.h"
#include "core/household/sinkwords.h"
#include "core/reminders/reminderservice.h"
#include "core/secrets/memorysecrets.h"
#include "tests/core/reminders/ntfyserver.h"
#include "tests/core/testhousehold.h"

using namespace larder;
using namespace larder::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSinkWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTest();
    void theListAsItIsNow();
    void whatIsDoneIsLeftOut();
    void troubles_data();
    void troubles();
    void theDeskSends();
};

namespace {

ReminderId told(Home &home, const QString &occurrence, ReminderState state = ReminderState::Told)
{
    ReminderRepository repository(home.database());
    Reminder reminder;
    reminder.kind = ReminderKind::Schedule;
    reminder.subject = u"rule:1"_s;
    reminder.occurrence = occurrence;
    reminder.numbers = {{u"text"_s, u"Feed "_s + occurrence}};
    reminder.id = must(repository.raise(reminder));
    reminder.state = state;
    reminder.toldMs = home.clock.nowMs();
    must(repository.update(reminder));
    return reminder.id;
}

} // namespace

void TestSinkWords::aTest()
{
    Home home;
    SinkMessage message;
    message.isTest = true;
    QVERIFY(!must(sinkText(*home, message)).title.isEmpty());
}

void TestSinkWords::theListAsItIsNow()
{
    Home home;
    SinkMessage message;
    message.isList = true;
    QCOMPARE(must(sinkText(*home, message)).title, QString());
    must(home->lists().add({}, u"Candles"_s, u"4"_s));
    must(home->lists().add({}, u"Matches"_s, {}));
    const MessageText text = must(sinkText(*home, message));
    QCOMPARE(text.title, u"2 thing(s) to buy"_s);
    QCOMPARE(text.body, u"Candles, 4\nMatches"_s);
}

void TestSinkWords::whatIsDoneIsLeftOut()
{
    Home home;
    SinkMessage message;
    message.reminders = {told(home, u"a"_s), told(home, u"b"_s, ReminderState::Done)};
    const MessageText text = must(sinkText(*home, message));
    QVERIFY(text.title.contains(u"Feed a"_s));
    QVERIFY(!text.title.contains(u"Feed b"_s) && !text.body.contains(u"Feed b"_s));
    message.reminders.removeFirst();
    QCOMPARE(must(sinkText(*home, message)).title, QString());
}

void TestSinkWords::troubles_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("token") << u"failed"_s << u"refused"_s << 403
                           << u"It could not be sent. The other side does not accept the token (answer 403)."_s;
    QTest::newRow("refused") << u"failed"_s << u"refused"_s << 413
                             << u"It could not be sent. The other side refused the message (answer 413)."_s;
    QTest::newRow("offline") << u"queued"_s << u"unreachable"_s << 0
                             << u"It waits to be sent. The other side cannot be reached."_s;
    QTest::newRow("on its way") << u"queued"_s << QString() << 0 << u"It is on its way."_s;
    QTest::newRow("unknown") << u"failed"_s << u"later version"_s << 0 << u"It could not be sent."_s;
}

void TestSinkWords::troubles()
{
    QFETCH(QString, outcome);
    QFETCH(QString, reason);
    QFETCH(int, status);
    QFETCH(QString, words);
    ReminderLogEntry entry;
    entry.outcome = outcome;
    entry.numbers = {{u"reason"_s, reason}, {u"status"_s, status}};
    QCOMPARE(ReminderWording(kFriday).log(entry), words);
}

void TestSinkWords::theDeskSends()
{
    LARDER_FAIL_ON_WARNING();
    Home home;
    home.catchUp();
    MemorySecrets secrets;
    NtfyServer server(home.clock);
    server.token = "tk_1";
    MemberSink sink;
    sink.member = must(home->products().addMember(u"Ada"_s, u"#336699"_s));
    sink.way = SinkWay::Ntfy;
    sink.settings = {{u"server"_s, server.url()}, {u"topic"_s, u"home-1"_s}, {kHasSecret, true}};
    sink.id = must(home->reminders().saveSink(sink));
    ReminderDesk desk(*home, secrets);
    bool isKept = false;
    desk.keepSecret(sink.id, u"tk_1"_s, this,
                    [&](const Result<SecretStore::Kept> &kept) { isKept = kept.has_value(); });
    QTRY_VERIFY(isKept);
    desk.start([] { return false; });
    must(home->reminders().sendTest(sink.id));
    desk.sendSoon();
    home.clock.advance(200ms);
    QTRY_COMPARE(server.published.size(), 1);
    QCOMPARE(server.published.first()[u"title"_s].toString(), ReminderWording(kFriday).test().title);
    QTRY_COMPARE(must(home->reminders().log(1)).first().outcome, u"sent"_s);
}

QTEST_GUILESS_MAIN(TestSinkWords)
#include "tst_sinkwords.moc"
