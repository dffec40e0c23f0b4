// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/lease.h"
#include "core/stream/outbox.h"
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace larder;
using namespace larder::test;

class TestOutbox : public QObject
{
    Q_OBJECT

private:
    void put(const QString &key, const QString &payload)
    {
        Outbox outbox(m_home->database(), m_home->clock);
        must(inTransaction(m_home->database(), [&] { return outbox.put(u"broker"_s, key, payload); }));
    }
    QVector<OutboxMessage> claim(const QString &holder, int limit = 10)
    {
        return must(Outbox(m_home->database(), m_home->clock).claim(u"broker"_s, holder, 30s, limit));
    }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init()
    {
        LARDER_FAIL_ON_WARNING();
        m_home = std::make_unique<Home>();
    }
    void whatWasClaimedIsClaimedOnce();
    void aClaimExpires();
    void aNewerMessageReplacesAnUnclaimedOne();
    void whatIsOnItsWayIsNotReplaced();
    void whatFailedComesAgainLater();
    void whatFailedAndIsOutdatedDoesNot();
    void messagesLeaveInOrder();
    void aRollBackTakesTheMessageBack();
    void onlyOneHoldsALease();
    void aLeaseOfAFutureThatWasSetBackIsNotBelieved();
};

void TestOutbox::whatWasClaimedIsClaimedOnce()
{
    Outbox outbox(m_home->database(), m_home->clock);
    QVERIFY(!must(outbox.nextDue(u"broker"_s)));
    put(u"milk"_s, u"1"_s);
    QCOMPARE(must(outbox.nextDue(u"broker"_s)), std::optional(0ms));
    QVERIFY(must(outbox.claim(u"other"_s, u"a"_s, 30s, 10)).isEmpty());
    const auto mine = claim(u"a"_s);
    QCOMPARE(mine.size(), 1);
    QCOMPARE(mine.first().payload, u"1"_s);
    QVERIFY(claim(u"b"_s).isEmpty());
    QCOMPARE(must(outbox.nextDue(u"broker"_s)), std::optional(30000ms));
    must(outbox.delivered(mine.first().id));
    QVERIFY(!must(outbox.nextDue(u"broker"_s)));
}

void TestOutbox::aClaimExpires()
{
    put(u"milk"_s, u"1"_s);
    const auto first = claim(u"a"_s);
    m_home->clock.advance(29999ms);
    QVERIFY(claim(u"b"_s).isEmpty());
    m_home->clock.advance(1ms);
    const auto second = claim(u"b"_s);
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.first().id, first.first().id); // so that the sink can tell
}

void TestOutbox::aNewerMessageReplacesAnUnclaimedOne()
{
    put(u"milk"_s, u"1"_s);
    put(u"bread"_s, u"5"_s);
    put(u"milk"_s, u"2"_s);
    const auto messages = claim(u"a"_s);
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0].payload, u"5"_s);
    QCOMPARE(messages[1].payload, u"2"_s);
}

void TestOutbox::whatIsOnItsWayIsNotReplaced()
{
    put(u"milk"_s, u"1"_s);
    const auto first = claim(u"a"_s);
    put(u"milk"_s, u"2"_s);
    QVERIFY(claim(u"a"_s).isEmpty()); // in order: not before the first has arrived
    must(Outbox(m_home->database(), m_home->clock).delivered(first.first().id));
    const auto second = claim(u"a"_s);
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.first().payload, u"2"_s);
    QVERIFY(second.first().id > first.first().id);
}

void TestOutbox::whatFailedComesAgainLater()
{
    put(u"milk"_s, u"1"_s);
    must(Outbox(m_home->database(), m_home->clock).failed(claim(u"a"_s).first().id, 5s));
    QVERIFY(claim(u"a"_s).isEmpty());
    m_home->clock.advance(5s);
    const auto again = claim(u"a"_s);
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.first().attempts, 1);
}

void TestOutbox::whatFailedAndIsOutdatedDoesNot()
{
    put(u"milk"_s, u"1"_s);
    const auto first = claim(u"a"_s);
    put(u"milk"_s, u"2"_s);
    must(Outbox(m_home->database(), m_home->clock).failed(first.first().id, 5s));
    const auto next = claim(u"a"_s);
    QCOMPARE(next.size(), 1);
    QCOMPARE(next.first().payload, u"2"_s);
}

void TestOutbox::messagesLeaveInOrder()
{
    for (int i = 0; i < 5; ++i)
        put(QString::number(i), QString::number(i));
    const auto some = claim(u"a"_s, 3);
    QCOMPARE(some.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(some[i].payload, QString::number(i));
    QCOMPARE(claim(u"b"_s, 3).size(), 2);
}

void TestOutbox::aRollBackTakesTheMessageBack()
{
    Outbox outbox(m_home->database(), m_home->clock);
    QVERIFY(!inTransaction(m_home->database(), [&]() -> Result<void> {
        LARDER_TRY(outbox.put(u"broker"_s, u"milk"_s, u"1"_s));
        return fail(ErrorKind::Conflict, {});
    }));
    QVERIFY(claim(u"a"_s).isEmpty());
}

void TestOutbox::onlyOneHoldsALease()
{
    Lease here(m_home->database(), m_home->clock, u"listening"_s, u"here"_s);
    Lease there(m_home->database(), m_home->clock, u"listening"_s, u"there"_s);
    QVERIFY(must(here.take(10s)));
    QVERIFY(!must(there.take(10s)));
    m_home->clock.advance(9s);
    QVERIFY(must(here.take(10s))); // prolonged
    m_home->clock.advance(9s);
    QVERIFY(!must(there.take(10s)));
    must(there.release()); // not its own
    QVERIFY(!must(there.take(10s)));
    m_home->clock.advance(1s);
    QVERIFY(must(there.take(10s))); // the other one died
    QVERIFY(!must(here.take(10s)));
    must(there.release());
    QVERIFY(must(here.take(10s)));
}

void TestOutbox::aLeaseOfAFutureThatWasSetBackIsNotBelieved()
{
    Lease here(m_home->database(), m_home->clock, u"listening"_s, u"here"_s);
    Lease there(m_home->database(), m_home->clock, u"listening"_s, u"there"_s);
    QVERIFY(must(here.take(10s)));
    m_home->setDay(kFriday.addDays(-300));
    QVERIFY(must(there.take(10s)));
    QVERIFY(!must(here.take(10s)));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
