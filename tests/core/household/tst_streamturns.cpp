// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/streamturns.h"
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace larder;
using namespace larder::test;

class TestStreamTurns : public QObject
{
    Q_OBJECT

private:
    qint64 ticks() { return must(m_home->database().number(u"SELECT count(*) FROM change WHERE tbl = 'tick'"_s, 0)); }
    bool isBehind() { return !must((*m_home)->stream().hasCaughtUp(m_home->clock.today())); }

    std::unique_ptr<Home> m_home;
    std::unique_ptr<WorkQueue> m_queue;
    std::unique_ptr<StreamTurns> m_turns;
    QVector<ErrorKind> m_failures;

private Q_SLOTS:
    void init();
    void cleanup();
    void turnsAreTakenUntilNothingIsDue();
    void aDayBeginsOnceHoweverTheClockGoes();
    void whatIsParkedIsTriedAgainInTime();
    void aFailingStoreIsTriedAgain();
    void whatIsOldIsForgottenHourly();
    void nothingHappensAfterItsEnd();
};

void TestStreamTurns::init()
{
    LARDER_FAIL_ON_WARNING();
    m_home = std::make_unique<Home>();
    m_queue = std::make_unique<WorkQueue>();
    m_failures.clear();
    m_turns = std::make_unique<StreamTurns>(**m_home, *m_queue, [this](const Result<bool> &done) {
        if (!done)
            m_failures << done.error().kind;
    });
}

void TestStreamTurns::cleanup()
{
    m_turns.reset();
    m_queue.reset();
    m_home.reset();
}

void TestStreamTurns::turnsAreTakenUntilNothingIsDue()
{
    m_turns->lookAtTheClock();
    for (int i = 0; i < 300; ++i)
        m_home->product(u"Thing %1"_s.arg(i), {.reorderPoint = 1000});
    QVERIFY(isBehind());
    m_turns->schedule();
    m_turns->schedule();
    QTRY_VERIFY(!m_turns->isScheduled());
    QVERIFY(!isBehind());
    QCOMPARE(must(m_home->database().number(u"SELECT count(*) FROM alert"_s, 0)), 600);
}

void TestStreamTurns::aDayBeginsOnceHoweverTheClockGoes()
{
    m_home->product(u"Rice"_s);
    m_turns->lookAtTheClock();
    m_turns->lookAtTheClock();
    QCOMPARE(ticks(), 1);
    QVERIFY(m_turns->isScheduled());
    m_home->clock.advance(13h + 59min + 59s);
    m_turns->lookAtTheClock();
    QCOMPARE(ticks(), 1);
    m_home->clock.advance(1s); // midnight
    m_turns->lookAtTheClock();
    QCOMPARE(ticks(), 2);
    m_home->setDay(kFriday.addDays(5)); // it slept
    m_turns->lookAtTheClock();
    QCOMPARE(ticks(), 3);
    m_home->setDay(kFriday.addDays(-2)); // somebody put it right
    m_turns->lookAtTheClock();
    QCOMPARE(ticks(), 4);
    StreamTurns other(**m_home, *m_queue, [](const Result<bool> &) {});
    other.lookAtTheClock(); // another program was told already
    QCOMPARE(ticks(), 4);
}

void TestStreamTurns::whatIsParkedIsTriedAgainInTime()
{
    m_home->catchUp();
    QVector<qint64> attempts;
    must((*m_home)->stream().add(perProduct(u"poisoned"_s, {u"product"_s}, {}, [&](ProductId) -> Result<void> {
        attempts << m_home->clock.nowMs() / 1000;
        return fail(ErrorKind::InvalidInput, u"broken"_s);
    })));
    const qint64 begin = m_home->clock.nowMs() / 1000;
    m_home->product(u"Rice"_s);
    m_turns->schedule();
    for (int second = 0; second < 12; ++second) {
        QTRY_VERIFY(!m_turns->isScheduled());
        m_home->clock.advance(1s);
    }
    QCOMPARE(attempts, (QVector<qint64>{begin, begin + 1, begin + 3, begin + 7}));
    QCOMPARE(must((*m_home)->deadLetters().all()).size(), 1);
    QCOMPARE(m_failures, QVector<ErrorKind>());
}

void TestStreamTurns::aFailingStoreIsTriedAgain()
{
    m_home->product(u"Rice"_s, {.reorderPoint = 1000});
    m_home->database().setFaultInjector([] { return true; });
    m_turns->schedule();
    QTRY_VERIFY(!m_turns->isScheduled());
    QCOMPARE(m_failures.size(), 1);
    m_home->database().setFaultInjector({});
    m_home->clock.advance(1s);
    QTRY_VERIFY(!m_turns->isScheduled());
    QCOMPARE(m_failures.size(), 1);
    QCOMPARE(must(m_home->database().number(u"SELECT count(*) FROM alert"_s, 0)), 2);
}

void TestStreamTurns::whatIsOldIsForgottenHourly()
{
    m_turns->lookAtTheClock();
    m_turns->schedule();
    QTRY_VERIFY(!m_turns->isScheduled());
    must(m_home->database().run(u"INSERT INTO category (name, name_key) VALUES ('Tea', 'tea')"_s)); // no undo image
    const auto kept = [this] {
        return must(m_home->database().number(u"SELECT count(*) FROM change WHERE tbl = 'category'"_s, 0));
    };
    for (int hour = 0; hour < 23; ++hour) {
        m_turns->schedule();
        QTRY_VERIFY(!m_turns->isScheduled());
        m_home->clock.advance(1h);
        m_turns->lookAtTheClock();
        QCOMPARE(kept(), 1);
    }
    for (int hour = 0; hour < 3; ++hour) {
        m_home->clock.advance(1h);
        m_turns->lookAtTheClock();
    }
    QCOMPARE(kept(), 0);
}

void TestStreamTurns::nothingHappensAfterItsEnd()
{
    m_home->product(u"Rice"_s, {.reorderPoint = 1000});
    m_turns->schedule();
    m_turns.reset();
    QTRY_VERIFY(m_queue->isEmpty());
    QVERIFY(isBehind());
}

QTEST_GUILESS_MAIN(TestStreamTurns)
#include "tst_streamturns.moc"
