// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/weeks.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

/// A few families in short: the bench has the figures, this only that belief is worth having.
class TestWeeks : public QObject
{
    Q_OBJECT

private:
    static WeekScore score(FamilyPlan (*plan)(quint32, bool))
    {
        WeekScore all;
        for (quint32 seed = 101; seed < 104; ++seed) {
            const auto weeks = scoreWeeks(plan(seed, true));
            if (!weeks)
                qFatal("%s", qPrintable(weeks.error().message));
            for (const WeekScore &week : *weeks)
                all.add(week);
        }
        return all;
    }
    /// Precision and recall in one figure.
    static double both(const ListScore &score)
    {
        const double sum = score.precision() + score.recall();
        return sum > 0 ? 2 * score.precision() * score.recall() / sum : 0;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void scoresCount();
    void aSeedIsAFamily();
    void beliefIsBetterThanTheLedger_data();
    void beliefIsBetterThanTheLedger();
};

void TestWeeks::scoresCount()
{
    ListScore score;
    score.add({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {u"a"_s, u"b"_s, u"e"_s});
    QCOMPARE(score.precision(), 0.5);
    QCOMPARE(score.recall(), 2.0 / 3);
}

void TestWeeks::aSeedIsAFamily()
{
    const auto needed = [](quint32 seed) {
        const auto weeks = scoreWeeks(FamilyPlan::threeWeeks(seed, true));
        return weeks ? weeks->first().believed.needed * 1000 + weeks->last().believed.listed : -1;
    };
    QCOMPARE(needed(7), needed(7));
    QVERIFY(needed(7) != needed(8));
}

void TestWeeks::beliefIsBetterThanTheLedger_data()
{
    QTest::addColumn<bool>("isLong");
    QTest::newRow("three weeks") << false;
    QTest::newRow("twelve weeks") << true;
}

void TestWeeks::beliefIsBetterThanTheLedger()
{
    QFETCH(bool, isLong);
    const WeekScore all = score(isLong ? FamilyPlan::twelveWeeks : FamilyPlan::threeWeeks);
    QVERIFY2(all.believed.precision() > 0.55, qPrintable(QString::number(all.believed.precision())));
    QVERIFY2(all.believed.recall() > 0.45, qPrintable(QString::number(all.believed.recall())));
    QVERIFY(both(all.believed) > both(all.recordedGone));
    QVERIFY(both(all.believed) > both(all.recordedLow));
    QVERIFY(all.believed.precision() > all.recordedLow.precision());
    QVERIFY(!isLong || both(all.looked) > both(all.believed)); // three weeks have two or three rounds only
}

QTEST_GUILESS_MAIN(TestWeeks)
#include "tst_weeks.moc"
