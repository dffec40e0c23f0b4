// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/outlook.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

const QDate kFriday(2026, 11, 20);

Outlook outlookOf(const UsageHistory &history, qint64 onHand)
{
    Outlook outlook;
    outlook.product.unit = Unit(Unit::Piece);
    outlook.onHand = onHand;
    outlook.model = learnRate(history, onHand);
    foresee(outlook, planTrips(kFriday, Qt::Saturday));
    return outlook;
}

UsageHistory everyWeek(int lastBefore, int gap = 7, int times = 10)
{
    UsageHistory history;
    for (int i = times - 1; i >= 0; --i)
        history.push_back({UsageEvent::Purchase, kFriday.addDays(-lastBefore - i * gap), 1000});
    return history;
}

} // namespace

class TestOutlook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void supplyIsJudged_data();
    void supplyIsJudged();
    void supplyFollowsTheQuantiles();
    void lowIsAtOrBelow_data();
    void lowIsAtOrBelow();
    void reasonsCarryTheirNumbers_data();
    void reasonsCarryTheirNumbers();
    void costIsAShareOfTheLastPrice();
};

void TestOutlook::supplyIsJudged_data()
{
    QTest::addColumn<UsageHistory>("history");
    QTest::addColumn<qint64>("onHand");
    QTest::addColumn<int>("supply");
    const auto row = [](const char *name, const UsageHistory &history, qint64 onHand, Supply supply) {
        QTest::newRow(name) << history << onHand << int(supply);
    };
    row("nobody ever had it", {}, 0, Supply::Lasts);
    row("bought once", {{UsageEvent::Purchase, kFriday, 1000}}, 1000, Supply::Lasts);
    row("bought once and used up",
        {{UsageEvent::Purchase, kFriday.addDays(-3), 1000}, {UsageEvent::Use, kFriday, 1000}}, 0, Supply::RunsOut);
    row("bought once, long ago", {{UsageEvent::Purchase, kFriday.addDays(-90), 1000}}, 1000, Supply::NotSure);
    row("bought today", everyWeek(0), 10'000, Supply::Lasts);
    row("due since yesterday", everyWeek(9), 10'000, Supply::RunsOut);
    row("silent", everyWeek(30), 10'000, Supply::NotSure);
    row("counted as gone", everyWeek(3) + UsageHistory{{UsageEvent::Count, kFriday, 0}}, 0, Supply::RunsOut);
    row("counted as plenty", everyWeek(9) + UsageHistory{{UsageEvent::Count, kFriday, 9000}}, 9000, Supply::Lasts);
}

void TestOutlook::supplyIsJudged()
{
    QFETCH(UsageHistory, history);
    QFETCH(qint64, onHand);
    const Outlook outlook = outlookOf(history, onHand);
    QTEST(int(supplyOf(outlook, planTrips(kFriday, Qt::Saturday))), "supply");
}

void TestOutlook::supplyFollowsTheQuantiles()
{
    // The later the trip, the worse; and each judgement agrees with the days that are shown.
    int worst = 0;
    for (int weekday = 0; weekday < 7; ++weekday) {
        TripPlan trips = planTrips(kFriday, Qt::Friday);
        trips.next = kFriday.addDays(weekday);
        Outlook outlook = outlookOf(everyWeek(4), 10'000);
        foresee(outlook, trips);
        const Supply supply = supplyOf(outlook, trips);
        QVERIFY(int(supply) >= worst);
        worst = int(supply);
        QCOMPARE(supply == Supply::RunsOut, outlook.depletion.p50 < trips.next);
        QCOMPARE(supply == Supply::Lasts, outlook.depletion.p10 >= trips.next);
    }
    QCOMPARE(worst, int(Supply::RunsOut));
}

void TestOutlook::lowIsAtOrBelow_data()
{
    QTest::addColumn<qint64>("believed");
    QTest::addColumn<qint64>("reorderPoint"); // -1: none
    QTest::addColumn<QString>("status");
    QTest::newRow("above") << qint64(2001) << qint64(2000) << u"IN_STOCK"_s;
    QTest::newRow("at") << qint64(2000) << qint64(2000) << u"LOW_STOCK"_s;
    QTest::newRow("below") << qint64(1) << qint64(2000) << u"LOW_STOCK"_s;
    QTest::newRow("nothing") << qint64(0) << qint64(2000) << u"OUT_OF_STOCK"_s;
    QTest::newRow("nothing and no level") << qint64(0) << qint64(-1) << u"OUT_OF_STOCK"_s;
    QTest::newRow("no level") << qint64(1) << qint64(-1) << u"IN_STOCK"_s;
    QTest::newRow("level nought") << qint64(1) << qint64(0) << u"IN_STOCK"_s;
}

void TestOutlook::lowIsAtOrBelow()
{
    QFETCH(qint64, believed);
    QFETCH(qint64, reorderPoint);
    QFETCH(QString, status);
    Outlook outlook;
    outlook.depletion.believedMilli = believed;
    if (reorderPoint >= 0)
        outlook.product.reorderPoint = reorderPoint;
    QCOMPARE(stockStatusName(statusOf(outlook)), status);
}

void TestOutlook::reasonsCarryTheirNumbers_data()
{
    QTest::addColumn<UsageHistory>("history");
    QTest::addColumn<qint64>("onHand");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("number");
    QTest::newRow("runs out") << everyWeek(2) << qint64(10'000) << u"runs_out"_s << u"p50"_s;
    QTest::newRow("may be gone") << everyWeek(11) << qint64(10'000) << u"may_be_gone"_s << u"since"_s;
    QTest::newRow("all gone") << everyWeek(2) + UsageHistory{{UsageEvent::Count, kFriday, 0}} << qint64(0)
                              << u"all_gone"_s << u"since"_s;
    QTest::newRow("few purchases") << UsageHistory{{UsageEvent::Purchase, kFriday, 1000}} << qint64(1000)
                                   << u"few_purchases"_s << u"purchases"_s;
    QTest::newRow("not counted for") << everyWeek(40) << qint64(10'000) << u"not_counted_for"_s << u"days"_s;
}

void TestOutlook::reasonsCarryTheirNumbers()
{
    QFETCH(UsageHistory, history);
    QFETCH(qint64, onHand);
    QFETCH(QString, kind);
    QFETCH(QString, number);
    const Reason reason = reasonFor(outlookOf(history, onHand));
    QCOMPARE(reasonName(reason.kind), kind);
    QVERIFY(reason.numbers.contains(number));
    QCOMPARE(reason.numbers[u"unit"_s].toString(), u"pc"_s);
}

void TestOutlook::costIsAShareOfTheLastPrice()
{
    Outlook outlook;
    QVERIFY(!estimatedCost(outlook, 1000));
    outlook.lastPaid = Money{318, "EUR"};
    outlook.lastPaidMilli = 2000;
    QVERIFY(estimatedCost(outlook, 3000) == (Money{477, "EUR"}));
    outlook.lastPaidMilli = 0;
    QVERIFY(!estimatedCost(outlook, 1000));
}

QTEST_GUILESS_MAIN(TestOutlook)
#include "tst_outlook.moc"
