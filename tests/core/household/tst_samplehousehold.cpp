// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/samplebooking.h"
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestSampleHousehold : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void initTestCase();
    void init() { LARDER_FAIL_ON_WARNING(); }
    void theBooksAreInOrder();
    void theListIsBelievable();
    void countsAreEvidence();
    void itIsTheSameEveryTime();
    void itMovesInOnlyOnce();
    void ctrlZDoesNotTouchIt();
};

void TestSampleHousehold::initTestCase()
{
    m_home = std::make_unique<Home>();
    const SampleReport report = must(bookSampleHousehold(**m_home));
    QVERIFY(report.products > 40);
    QVERIFY(report.events > 2000);
    m_home->catchUp();
}

void TestSampleHousehold::theBooksAreInOrder()
{
    QCOMPARE(m_home->problems(), QStringList());
    QCOMPARE(must((*m_home)->ledger().repository().newestDay()), kFriday);
    QCOMPARE(must(m_home->database().number(
                 u"SELECT count(*) FROM stock_event WHERE day > '2026-11-20' OR day <= '2025-11-20'"_s, 0)),
             0);
}

void TestSampleHousehold::theListIsBelievable()
{
    int buy = 0;
    int look = 0;
    for (const ListItem &item : m_home->list()) {
        ++(item.section == Section::Buy ? buy : look);
        QVERIFY2(item.amount.milli > 0, qPrintable(item.name));
        QVERIFY2(item.reason.kind != ReasonKind::None, qPrintable(item.name));
        const Outlook outlook = must((*m_home)->foresight().outlook(item.product, kFriday));
        QVERIFY2(outlook.model.purchaseDays > 1 || item.reason.kind == ReasonKind::BelowReorderPoint,
                 qPrintable(item.name));
        QVERIFY2(item.amount.milli < 20 * std::max(outlook.model.typicalMilli, packOf(outlook)), qPrintable(item.name));
    }
    const auto products = must((*m_home)->products().all()).size();
    QVERIFY2(buy >= 3 && buy <= products / 2, qPrintable(u"%1 of %2"_s.arg(buy).arg(products)));
    QVERIFY(look <= 10);
}

void TestSampleHousehold::countsAreEvidence()
{
    // All of it is one action; the counts in it must still be counts.
    const qint64 counted =
        must(m_home->database().number(u"SELECT count(*) FROM stock_event WHERE kind = 'counted'"_s, 0));
    QVERIFY(counted > 0);
    qint64 evidence = 0;
    const auto inputs = must(ModelRepository(m_home->database()).inputs({}));
    for (const ForecastInput &input : inputs)
        evidence += std::count_if(input.history.cbegin(), input.history.cend(),
                                  [](const UsageEvent &event) { return event.kind == UsageEvent::Count; });
    QVERIFY2(evidence * 10 >= counted * 9, qPrintable(u"%1 of %2"_s.arg(evidence).arg(counted)));
}

void TestSampleHousehold::itIsTheSameEveryTime()
{
    Home other;
    must(bookSampleHousehold(*other));
    QVERIFY(rowsOf(other.database(), {u"lot"_s, u"product"_s, u"barcode"_s})
            == rowsOf(m_home->database(), {u"lot"_s, u"product"_s, u"barcode"_s}));
    QVERIFY(rowsOf(other.database(), {u"stock_event"_s}) == rowsOf(m_home->database(), {u"stock_event"_s}));
    Home another;
    must(bookSampleHousehold(*another, 2));
    QVERIFY(rowsOf(another.database(), {u"lot"_s}) != rowsOf(m_home->database(), {u"lot"_s}));
}

void TestSampleHousehold::itMovesInOnlyOnce()
{
    const QStringList before = m_home->authored();
    QVERIFY(failure(bookSampleHousehold(**m_home)) == ErrorKind::Refused);
    QVERIFY(m_home->authored() == before);
}

void TestSampleHousehold::ctrlZDoesNotTouchIt()
{
    QVERIFY(failure((*m_home)->undo()) == ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestSampleHousehold)
#include "tst_samplehousehold.moc"
