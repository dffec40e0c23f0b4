// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminderscheduler.h"
#include "tests/core/testhousehold.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;
using namespace std::chrono_literals;

class TestReminderScheduler : public QObject
{
    Q_OBJECT

private:
    void at(QDate day, QTime time)
    {
        m_home->clock.setNow(QDateTime(day, time, Qt::UTC));
        must((*m_home)->stream().tick(day));
        m_home->catchUp();
    }
    /// What is told now: "kind subject".
    QStringList told()
    {
        m_home->catchUp();
        QStringList lines;
        for (const Reminder &reminder : must((*m_home)->reminderScheduler().run()).told)
            lines << reminderKindName(reminder.kind) + u' '
                         + reminder.numbers[u"product"_s].toString(reminder.numbers[u"text"_s].toString());
        return lines;
    }
    QVector<SinkMessage> messages(SinkId sink = SinkId(1))
    {
        QVector<SinkMessage> taken;
        for (const OutboxMessage &each : must((*m_home)->outbox().claim(sinkOutbox(sink), u"test"_s, 1min, 100))) {
            must((*m_home)->outbox().delivered(each.id));
            taken << *sinkMessageFrom(each.payload);
        }
        return taken;
    }
    QStringList outcomes()
    {
        QStringList words;
        for (const ReminderLogEntry &entry : must((*m_home)->reminders().log(100)))
            words.prepend(entry.outcome);
        return words;
    }
    ReminderService &service() { return (*m_home)->reminders(); }
    /// Cream that is best before @p days from Friday, there since a week.
    void cream(int days) { m_home->buy(u"Cream"_s, 1000, {}, kFriday.addDays(days)); }
    void schedule(const QString &text, QTime time)
    {
        ReminderRule rule;
        rule.kind = ReminderKind::Schedule;
        rule.rule = u"FREQ=DAILY"_s;
        rule.text = text;
        rule.time = time;
        must(service().saveRule(rule));
    }
    void setTimes(QTime quietFrom, QTime quietTo)
    {
        ReminderTimes times;
        times.quietFrom = quietFrom;
        times.quietTo = quietTo;
        must(service().setTimes(times));
    }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init();
    void aNewHouseholdHasRulesAndAWay();
    void bestBeforeIsToldOnceAtTheDigestHour();
    void eachBestBeforeDateIsTold();
    void eatenMeanwhileItIsNotTold();
    void whatComesOfAUseIsToldAtOnceButOnceADay();
    void anImportIsTakenNoteOfInSilence();
    void quietHoursHoldBackAndEndInOneMessage();
    void restHoldsBackToo();
    void offTellsNothingEver();
    void snoozedItComesAgain();
    void mutedItNeverComes();
    void whatStandsAgainIsNotPromisedAgain();
    void doneItDoesNotComeAgainUntilItRises();
    void whatWasMissedComesAsOneMessage();
    void aMemberWithoutAWayIsNoted();
    void theEveOfShopping();
    void theListGoesAheadToThePhoneOnce();
    void aListOfAnotherWayKeepsNoneBack();
    void theListKeepsQuietHours();
    void anotherRuleLooksAtEverythingAgain();
    void rulesAndSinksAreStepsToUndo();
    void wrongRulesAreRefused();
    void anAddressWithAPasswordIsNotRepeated();
    void twoProgramsTellOnce();
    void aFaultTellsNothingTwice();
};

void TestReminderScheduler::init()
{
    LARDER_FAIL_ON_WARNING();
    m_home = std::make_unique<Home>();
    m_home->catchUp();
    at(kFriday, QTime(10, 0));
    m_home->buy(u"Salt"_s, 1000);
    m_home->catchUp(); // the first day is known
}

void TestReminderScheduler::aNewHouseholdHasRulesAndAWay()
{
    QCOMPARE(must(service().rules()).size(), 8);
    QCOMPARE(must(service().sinks()).size(), 1);
    QCOMPARE(must(service().sinks()).first().way, SinkWay::Desktop);
    QCOMPARE(must(service().ruleFor(ReminderKind::BestBefore, m_home->id(u"Salt"_s)))->value, 2);
    QCOMPARE(told(), QStringList());
    QVERIFY(must((*m_home)->reminderScheduler().untilNext()) <= 24h);
}

void TestReminderScheduler::bestBeforeIsToldOnceAtTheDigestHour()
{
    cream(5);
    at(kFriday.addDays(2), QTime(12, 0));
    QCOMPARE(told(), QStringList());
    at(kFriday.addDays(3), QTime(7, 59));
    QCOMPARE(told(), QStringList());
    QCOMPARE(must((*m_home)->reminderScheduler().untilNext()), 1min);
    at(kFriday.addDays(3), QTime(8, 0));
    QCOMPARE(told(), QStringList{u"best_before Cream"_s});
    QCOMPARE(messages().size(), 1);
    m_home->reopen();
    QCOMPARE(told(), QStringList());
    at(kFriday.addDays(4), QTime(12, 0));
    QCOMPARE(told(), QStringList());
    at(kFriday.addDays(1), QTime(12, 0)); // the clock was wrong
    QCOMPARE(told(), QStringList());
    at(kFriday.addDays(3), QTime(12, 0));
    QCOMPARE(told(), QStringList());
    QCOMPARE(must(service().inbox(false)).size(), 1);
    QCOMPARE(must(service().unseen()), 1);
    must(service().markSeen());
    QCOMPARE(must(service().unseen()), 0);
}

void TestReminderScheduler::eachBestBeforeDateIsTold()
{
    cream(5);
    cream(12);
    QStringList days;
    for (int day = 1; day <= 14; ++day) {
        at(kFriday.addDays(day), QTime(18, 0));
        if (told().contains(u"best_before Cream"_s))
            days << QString::number(day);
    }
    // Two days before each of them; the first pack, still there, hides the second no longer than its own day.
    QCOMPARE(days, (QStringList{u"3"_s, u"10"_s}));
}

void TestReminderScheduler::eatenMeanwhileItIsNotTold()
{
    cream(5);
    at(kFriday.addDays(3), QTime(7, 0));
    must((*m_home)->ledger().count(m_home->id(u"Cream"_s), 0));
    m_home->catchUp();
    at(kFriday.addDays(3), QTime(9, 0));
    QVERIFY(!told().contains(u"best_before Cream"_s));
    QVERIFY(outcomes().contains(u"over"_s));
}

void TestReminderScheduler::whatComesOfAUseIsToldAtOnceButOnceADay()
{
    for (const QString &name : {u"Milk"_s, u"Bread"_s}) {
        for (int week = 6; week >= 1; --week)
            m_home->buy(name, 1000, kFriday.addDays(-7 * week));
        m_home->buy(name, 5000, kFriday);
    }
    at(kFriday.addDays(1), QTime(12, 0));
    QCOMPARE(told(), QStringList());
    must((*m_home)->ledger().count(m_home->id(u"Milk"_s), 0));
    QCOMPARE(told(), QStringList{u"runs_out Milk"_s});
    must((*m_home)->ledger().count(m_home->id(u"Bread"_s), 0));
    QCOMPARE(told(), QStringList());
    QCOMPARE(outcomes().last(), u"digest"_s);
    at(kFriday.addDays(2), QTime(8, 0));
    QCOMPARE(told(), QStringList{u"runs_out Bread"_s});
    must((*m_home)->ledger().count(m_home->id(u"Bread"_s), 9000)); // arms it again
    m_home->catchUp();
    at(kFriday.addDays(4), QTime(12, 0));
    must((*m_home)->ledger().count(m_home->id(u"Bread"_s), 0));
    QCOMPARE(told(), QStringList{u"runs_out Bread"_s});
}

void TestReminderScheduler::anImportIsTakenNoteOfInSilence()
{
    at(kFriday.addDays(1), QTime(9, 0));
    must((*m_home)->journal().act({{}, u"import"_s, {}}, [&](ActionId action) {
        Purchase purchase;
        purchase.bestBefore = kFriday.addDays(2);
        return (*m_home)->bookBuying(action, u"Yoghurt"_s, {}, {1000, {}, {}}, purchase, {});
    }));
    QCOMPARE(told(), QStringList());
    at(kFriday.addDays(2), QTime(9, 0));
    QCOMPARE(told(), QStringList());
    QCOMPARE(must(service().inbox(true)).size(), 0);
}

void TestReminderScheduler::quietHoursHoldBackAndEndInOneMessage()
{
    schedule(u"Late"_s, QTime(22, 0));
    schedule(u"Later"_s, QTime(23, 0));
    at(kFriday, QTime(22, 0));
    QCOMPARE(told(), QStringList());
    QCOMPARE(outcomes(), QStringList{u"quiet"_s});
    QCOMPARE(must(service().unseen()), 1); // and the bell says so
    must(service().markSeen());
    QCOMPARE(must(service().unseen()), 0);
    QCOMPARE(must(service().inbox(false)).size(), 1); // it is there to be seen
    at(kFriday, QTime(23, 30));
    QCOMPARE(told(), QStringList());
    QCOMPARE(told(), QStringList());
    QCOMPARE(outcomes(), (QStringList{u"quiet"_s, u"quiet"_s}));
    QCOMPARE(must((*m_home)->reminderScheduler().untilNext()), 30min); // another day
    at(kFriday.addDays(1), QTime(0, 0));
    QCOMPARE(must((*m_home)->reminderScheduler().untilNext()), 8h);
    at(kFriday.addDays(1), QTime(8, 0));
    QCOMPARE(told(), (QStringList{u"schedule Late"_s, u"schedule Later"_s}));
    QCOMPARE(messages().size(), 1);
}

void TestReminderScheduler::restHoldsBackToo()
{
    schedule(u"Tea"_s, QTime(15, 0));
    must((*m_home)->settings().setValue(u"reminders_rest_until"_s, u"2026-11-21T08:00:00Z"_s));
    at(kFriday, QTime(16, 0));
    QCOMPARE(told(), QStringList());
    at(kFriday.addDays(1), QTime(8, 0));
    QCOMPARE(told(), QStringList{u"schedule Tea"_s});
}

void TestReminderScheduler::offTellsNothingEver()
{
    cream(5);
    ReminderTimes times;
    times.isOn = false;
    must(service().setTimes(times));
    at(kFriday.addDays(3), QTime(9, 0));
    QCOMPARE(told(), QStringList());
    QCOMPARE(outcomes().last(), u"off"_s);
    must(service().setTimes({}));
    QCOMPARE(told(), QStringList());
}

void TestReminderScheduler::snoozedItComesAgain()
{
    cream(5);
    at(kFriday.addDays(3), QTime(8, 0));
    QCOMPARE(told().size(), 1);
    const ReminderId id = must(service().inbox(false)).first().id;
    QCOMPARE(failure(service().snooze(id, m_home->clock.nowMs())), ErrorKind::InvalidInput);
    must(service().snooze(id, m_home->clock.nowMs() + 3'600'000));
    at(kFriday.addDays(3), QTime(8, 59));
    QCOMPARE(told(), QStringList());
    at(kFriday.addDays(3), QTime(9, 0));
    QCOMPARE(told(), QStringList{u"best_before Cream"_s});
    QCOMPARE(told(), QStringList());
}

void TestReminderScheduler::mutedItNeverComes()
{
    cream(5);
    at(kFriday.addDays(3), QTime(8, 0));
    QCOMPARE(told().size(), 1);
    must(service().mute(must(service().inbox(false)).first().id));
    must((*m_home)->ledger().count(m_home->id(u"Cream"_s), 0));
    m_home->catchUp();
    m_home->buy(u"Cream"_s, 1000, {}, kFriday.addDays(9));
    at(kFriday.addDays(7), QTime(9, 0));
    QVERIFY(!told().contains(u"best_before Cream"_s));
    QVERIFY(outcomes().contains(u"muted"_s));
    const auto muted = must(service().muted());
    QCOMPARE(muted.size(), 1);
    QCOMPARE(muted.first().product, m_home->id(u"Cream"_s));
    must(service().unmute(muted.first().kind, muted.first().subject));
    QCOMPARE(must(service().muted()).size(), 0);
}

void TestReminderScheduler::whatStandsAgainIsNotPromisedAgain()
{
    cream(5);
    at(kFriday.addDays(3), QTime(8, 0));
    QCOMPARE(told(), QStringList{u"best_before Cream"_s});
    must((*m_home)->ledger().count(m_home->id(u"Cream"_s), 0));
    m_home->catchUp();
    const qsizetype before = outcomes().count(u"digest"_s);
    cream(5);
    m_home->catchUp();
    QCOMPARE(outcomes().count(u"digest"_s), before);
    at(kFriday.addDays(4), QTime(9, 0));
    QVERIFY(!told().contains(u"best_before Cream"_s));
}

void TestReminderScheduler::doneItDoesNotComeAgainUntilItRises()
{
    cream(5);
    at(kFriday.addDays(3), QTime(8, 0));
    QCOMPARE(told().size(), 1);
    const ReminderId id = must(service().inbox(false)).first().id;
    must(service().done(id));
    QCOMPARE(must(service().inbox(false)).size(), 0);
    at(kFriday.addDays(4), QTime(9, 0));
    QCOMPARE(told(), QStringList());
    must(service().reopen(id));
    QCOMPARE(must(service().inbox(false)).size(), 1);
    must(service().skip(id));
    at(kFriday.addDays(5), QTime(9, 0));
    QCOMPARE(told(), QStringList());
}

void TestReminderScheduler::whatWasMissedComesAsOneMessage()
{
    schedule(u"Tea"_s, QTime(15, 0));
    cream(12);
    at(kFriday.addDays(20), QTime(14, 0));
    const QStringList all = told();
    QCOMPARE(all.filter(u"schedule Tea"_s).size(), 7);
    QCOMPARE(messages().size(), 1);
    QCOMPARE(told(), QStringList());
}

void TestReminderScheduler::aMemberWithoutAWayIsNoted()
{
    must((*m_home)->products().names().addMember(u"Ada"_s, u"#123456"_s));
    schedule(u"Tea"_s, QTime(15, 0));
    at(kFriday, QTime(15, 0));
    QCOMPARE(told().size(), 1);
    QStringList sorted = outcomes();
    sorted.sort();
    QCOMPARE(sorted, (QStringList{u"no_sink"_s, u"queued"_s}));
}

void TestReminderScheduler::theEveOfShopping()
{
    // Saturday is the shopping day.
    at(kFriday, QTime(17, 59));
    must((*m_home)->lists().add({}, u"Candles"_s, {}));
    QCOMPARE(told(), QStringList());
    QCOMPARE(must((*m_home)->reminderScheduler().untilNext()), 1min);
    at(kFriday, QTime(18, 0));
    QCOMPARE(told().size(), 1);
    QCOMPARE(must(service().inbox(false)).first().kind, ReminderKind::ShoppingEve);
    at(kFriday.addDays(1), QTime(9, 0));
    QCOMPARE(told(), QStringList());
    // Nothing to buy, nothing to say.
    must((*m_home)->lists().remove({}, *m_home->listed(u"Candles"_s)));
    at(kFriday.addDays(7), QTime(18, 0));
    QCOMPARE(told(), QStringList());
    // Who slept through the evening hears of it in the morning.
    must((*m_home)->lists().add({}, u"Candles"_s, {}));
    at(kFriday.addDays(15), QTime(9, 0));
    QCOMPARE(told().size(), 1);
}

void TestReminderScheduler::theListGoesAheadToThePhoneOnce()
{
    MemberSink phone{{},
                     MemberId(1),
                     SinkWay::Ntfy,
                     {{u"server"_s, u"https://ntfy.example"_s}, {u"topic"_s, u"t"_s}, {u"sends_list"_s, true}},
                     true};
    phone.id = must(service().saveSink(phone));
    must((*m_home)->lists().add({}, u"Candles"_s, {}));
    at(kFriday.addDays(6), QTime(23, 0)); // Thursday
    QCOMPARE(told(), QStringList());
    QCOMPARE(messages(phone.id).size(), 0);
    at(kFriday.addDays(7), QTime(0, 5)); // quiet here, and the service waits
    QCOMPARE(told(), QStringList());
    const auto ahead = messages(phone.id);
    QCOMPARE(ahead.size(), 1);
    QVERIFY(ahead.first().isList);
    QCOMPARE(ahead.first().notBeforeMs, QDateTime(kFriday.addDays(7), QTime(18, 0), Qt::UTC).toMSecsSinceEpoch());
    at(kFriday.addDays(7), QTime(18, 0));
    QCOMPARE(told().size(), 1);
    QCOMPARE(messages(phone.id).size(), 0); // the list says it
    QCOMPARE(messages().size(), 1);
}

void TestReminderScheduler::aListOfAnotherWayKeepsNoneBack()
{
    const SinkId hook = must(service().saveSink(
        {{}, MemberId(1), SinkWay::Webhook, {{u"url"_s, u"https://a.example"_s}, {u"sends_list"_s, true}}, true}));
    const SinkId phone = must(
        service().saveSink({{},
                            MemberId(1),
                            SinkWay::Ntfy,
                            {{u"server"_s, u"https://ntfy.example"_s}, {u"topic"_s, u"t"_s}, {u"sends_list"_s, true}},
                            true}));
    must((*m_home)->lists().add({}, u"Candles"_s, {}));
    at(kFriday.addDays(7), QTime(9, 0)); // the service waits; the web hook gets it in the evening
    QCOMPARE(told(), QStringList());
    QCOMPARE(messages(phone).size(), 1);
    QCOMPARE(messages(hook).size(), 0);
    at(kFriday.addDays(7), QTime(18, 0));
    QCOMPARE(told().size(), 1);
    QCOMPARE(messages(hook).size(), 1);
    QCOMPARE(messages(phone).size(), 0);
}

void TestReminderScheduler::theListKeepsQuietHours()
{
    const SinkId phone = must(
        service().saveSink({{},
                            MemberId(1),
                            SinkWay::Ntfy,
                            {{u"server"_s, u"https://ntfy.example"_s}, {u"topic"_s, u"t"_s}, {u"sends_list"_s, true}},
                            true}));
    must((*m_home)->lists().add({}, u"Candles"_s, {}));
    const auto instant = [](int days, QTime time) {
        return QDateTime(kFriday.addDays(days), time, Qt::UTC).toMSecsSinceEpoch();
    };
    setTimes(QTime(17, 0), QTime(9, 0)); // the evening before shopping is quiet
    at(kFriday.addDays(7), QTime(10, 0));
    QCOMPARE(told(), QStringList());
    auto ahead = messages(phone);
    QCOMPARE(ahead.size(), 1);
    QCOMPARE(ahead.first().notBeforeMs, instant(8, QTime(9, 0)));
    // Rest that ends after the shopping: nothing is said of it.
    must((*m_home)->settings().setValue(u"reminders_rest_until"_s, u"2026-12-06T08:00:00Z"_s));
    at(kFriday.addDays(14), QTime(10, 0));
    QCOMPARE(told(), QStringList());
    QCOMPARE(messages(phone).size(), 0);
    // Rest that ends before it: the list waits for that.
    must((*m_home)->settings().setValue(u"reminders_rest_until"_s, u"2026-12-05T11:00:00Z"_s));
    QCOMPARE(told(), QStringList());
    ahead = messages(phone);
    QCOMPARE(ahead.size(), 1);
    QCOMPARE(ahead.first().notBeforeMs, instant(15, QTime(11, 0)));
}

void TestReminderScheduler::anotherRuleLooksAtEverythingAgain()
{
    cream(5);
    at(kFriday.addDays(1), QTime(9, 0));
    QCOMPARE(told(), QStringList());
    ReminderRule rule;
    rule.kind = ReminderKind::BestBefore;
    rule.product = m_home->id(u"Cream"_s);
    rule.value = 4;
    must(service().saveRule(rule));
    QCOMPARE(told(), QStringList{u"best_before Cream"_s});
    rule.isEnabled = false;
    must(service().saveRule(rule));
    QCOMPARE(must(service().rules()).size(), 9);
    m_home->catchUp();
    QCOMPARE(must(service().inbox(false)).size(), 0);
}

void TestReminderScheduler::rulesAndSinksAreStepsToUndo()
{
    schedule(u"Tea"_s, QTime(15, 0));
    QCOMPARE(must(service().rules()).size(), 9);
    must((*m_home)->undo());
    QCOMPARE(must(service().rules()).size(), 8);
    const SinkId sink = must(service().sinks()).first().id;
    must(service().removeSink(sink));
    QCOMPARE(must(service().sinks()).size(), 0);
    must((*m_home)->undo());
    QCOMPARE(must(service().sinks()).first().id, sink);
    must(service().sendTest(sink));
    QVERIFY(messages(sink).first().isTest);
    QCOMPARE(outcomes(), QStringList{u"test"_s});
}

void TestReminderScheduler::wrongRulesAreRefused()
{
    ReminderRule rule;
    rule.value = 366;
    QCOMPARE(failure(service().saveRule(rule)), ErrorKind::InvalidInput);
    rule.value = 2;
    rule.product = m_home->id(u"Salt"_s);
    rule.category = CategoryId(1);
    QCOMPARE(failure(service().saveRule(rule)), ErrorKind::InvalidInput);
    ReminderRule schedule;
    schedule.kind = ReminderKind::Schedule;
    schedule.rule = u"FREQ=SOMETIMES"_s;
    schedule.text = u"Tea"_s;
    QCOMPARE(failure(service().saveRule(schedule)), ErrorKind::InvalidInput);
    schedule.rule = u"FREQ=DAILY"_s;
    schedule.text = u" "_s;
    QCOMPARE(failure(service().saveRule(schedule)), ErrorKind::InvalidInput);
    QCOMPARE(failure(service().removeRule(must(service().rules()).first().id)), ErrorKind::Refused);
    QCOMPARE(failure(service().removeRule(ReminderRuleId(999))), ErrorKind::NotFound);
}

void TestReminderScheduler::anAddressWithAPasswordIsNotRepeated()
{
    for (const QString &address :
         {u"https://ada:s3cret@a.example/x"_s, u"ada:s3cret@a.example"_s, u"https://ada:s3cret@a b/"_s}) {
        const auto saved = service().saveSink({{}, MemberId(1), SinkWay::Webhook, {{u"url"_s, address}}, true});
        QCOMPARE(failure(saved), ErrorKind::InvalidInput);
        QVERIFY2(!saved.error().message.contains(u"s3cret"_s), qPrintable(saved.error().message));
    }
    must(service().saveSink({{}, MemberId(1), SinkWay::Webhook, {{u"url"_s, u"https://a.example/@ada"_s}}, true}));
}

void TestReminderScheduler::twoProgramsTellOnce()
{
    auto other = Household::open(m_home->path(), Household::Opening::MustExist, m_home->clock);
    QVERIFY(other.has_value());
    schedule(u"Tea"_s, QTime(15, 0));
    QRandomGenerator chance(3);
    int told = 0;
    for (int day = 0; day < 60; ++day) {
        m_home->clock.setNow(QDateTime(kFriday.addDays(day), QTime(16, 0), Qt::UTC));
        for (int i = 0; i < 3; ++i) {
            Household &one = chance.bounded(2) == 0 ? **m_home : **other;
            told += int(must(one.reminderScheduler().run()).told.size());
        }
        QCOMPARE(told, day + 1);
    }
}

void TestReminderScheduler::aFaultTellsNothingTwice()
{
    schedule(u"Tea"_s, QTime(15, 0));
    at(kFriday, QTime(15, 0));
    for (int failing = 1;; ++failing) {
        int accesses = 0;
        m_home->database().setFaultInjector([&] { return ++accesses == failing; });
        const auto report = (*m_home)->reminderScheduler().run();
        m_home->database().setFaultInjector({});
        if (report) {
            QCOMPARE(report->told.size(), 1);
            break;
        }
    }
    QCOMPARE(messages().size(), 1);
    QCOMPARE(outcomes(), QStringList{u"queued"_s});
}

QTEST_GUILESS_MAIN(TestReminderScheduler)
#include "tst_reminderscheduler.moc"
