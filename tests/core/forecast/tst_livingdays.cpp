// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/livingdays.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

const QDate kStart(2026, 8, 1);

DayRange range(int from, int to)
{
    return {kStart.addDays(from), kStart.addDays(to)};
}

} // namespace

class TestLivingDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void withoutRangesItIsArithmetic();
    void rangesAreSkipped_data();
    void rangesAreSkipped();
    void busyDaysAreLived();
    void oneDayAtATimeAgrees();
};

void TestLivingDays::withoutRangesItIsArithmetic()
{
    const LivingDays living;
    QCOMPARE(living.between(kStart, kStart.addDays(9)), 9);
    QCOMPARE(living.between(kStart, kStart), 0);
    QCOMPARE(living.between(kStart, kStart.addDays(-3)), 0);
    QCOMPARE(living.after(kStart, 9.9), kStart.addDays(9));
    QVERIFY(!living.isAway(kStart) && !living.isUnknownBetween(kStart, kStart.addDays(99)));
}

void TestLivingDays::rangesAreSkipped_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("lived");
    // Away on days 5 to 9 and 12.
    QTest::newRow("before") << 0 << 4 << 4;
    QTest::newRow("into") << 0 << 7 << 4;
    QTest::newRow("across") << 0 << 10 << 5;
    QTest::newRow("across both") << 0 << 14 << 8;
    QTest::newRow("within") << 6 << 8 << 0;
    QTest::newRow("out of") << 6 << 10 << 1;
    QTest::newRow("left on the day of the evidence") << 5 << 9 << 0;
}

void TestLivingDays::rangesAreSkipped()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const LivingDays living({range(12, 12), range(7, 9), range(5, 7), range(9, 5), {}});
    QTEST(living.between(kStart.addDays(from), kStart.addDays(to)), "lived");
}

void TestLivingDays::busyDaysAreLived()
{
    const LivingDays living({range(5, 9)}, {range(8, 12)});
    QCOMPARE(living.between(kStart, kStart.addDays(14)), 9);
    QCOMPARE(living.heardBetween(kStart, kStart.addDays(14)), 6);
    QVERIFY(!living.isUnknownBetween(kStart, kStart.addDays(7)));
    QVERIFY(living.isUnknownBetween(kStart, kStart.addDays(8)));
    QVERIFY(living.isUnknownBetween(kStart.addDays(11), kStart.addDays(20)));
    QVERIFY(!living.isUnknownBetween(kStart.addDays(12), kStart.addDays(20)));
    QVERIFY(living.isAway(kStart.addDays(9)) && !living.isAway(kStart.addDays(10)));
}

void TestLivingDays::oneDayAtATimeAgrees()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 300; ++i) {
        QVector<DayRange> away;
        for (int n = random.bounded(5); n > 0; --n) {
            const int from = random.bounded(60);
            away.push_back(range(from, from + random.bounded(12)));
        }
        const LivingDays living(away);
        const QDate from = kStart.addDays(random.bounded(40));
        int lived = 0;
        for (int day = 1; day < 60; ++day) {
            const QDate to = from.addDays(day);
            lived += !living.isAway(to);
            QCOMPARE(living.between(from, to), lived);
            if (!living.isAway(to))
                QCOMPARE(living.after(from, lived + 0.4), to);
        }
    }
}

QTEST_GUILESS_MAIN(TestLivingDays)
#include "tst_livingdays.moc"
