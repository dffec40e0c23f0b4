// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/ratemodel.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

const QDate kStart(2026, 1, 1);

/// "p0:1000 u3:500 c7:2000 s8:100": purchases, uses, counts and waste on days after 1 January.
UsageHistory historyFrom(const QString &text)
{
    UsageHistory history;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto colon = word.indexOf(u':');
        const auto kind = UsageEvent::Kind(u"pusc"_s.indexOf(word.front()));
        history.push_back({kind, kStart.addDays(word.mid(1, colon - 1).toInt()), word.mid(colon + 1).toLongLong()});
    }
    return history;
}

} // namespace

class TestRateModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatIsLearned_data();
    void whatIsLearned();
    void theRateFollowsTheGaps_data();
    void theRateFollowsTheGaps();
    void evidenceIsWeighed_data();
    void evidenceIsWeighed();
    void oneLongHolidayHardlyMovesTheRate();
    void regularHabitsAreSurerThanWildOnes();
};

void TestRateModel::whatIsLearned_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<int>("basis");
    QTest::addColumn<int>("purchaseDays");
    QTest::addColumn<double>("gap");
    QTest::addColumn<qint64>("typical");
    const int none = int(RateModel::Basis::None);
    const int purchases = int(RateModel::Basis::Purchases);
    const int use = int(RateModel::Basis::Use);
    QTest::newRow("nothing") << u""_s << none << 0 << 0.0 << qint64(0);
    QTest::newRow("bought once") << u"p0:1000"_s << none << 1 << 0.0 << qint64(1000);
    QTest::newRow("twice on one day") << u"p0:1000 p0:2000"_s << none << 1 << 0.0 << qint64(3000);
    QTest::newRow("bought twice") << u"p0:1000 p7:1000"_s << purchases << 2 << 7.0 << qint64(1000);
    QTest::newRow("median of gaps and amounts")
        << u"p0:1000 p7:3000 p17:2000 p20:2000"_s << purchases << 4 << 7.0 << qint64(2000);
    QTest::newRow("use booked") << u"p0:3000 u2:1000 u4:1000 u6:1000 p7:3000"_s << use << 2 << 7.0 << qint64(3000);
    QTest::newRow("use booked too seldom")
        << u"p0:3000 u2:1000 u4:1000 p7:3000"_s << purchases << 2 << 7.0 << qint64(3000);
    QTest::newRow("use booked for less than half")
        << u"p0:9000 u2:1000 u4:1000 u6:1000 p7:3000"_s << purchases << 2 << 7.0 << qint64(6000);
    QTest::newRow("only use") << u"u2:1000 u4:1000 u8:1000"_s << use << 0 << 3.0 << qint64(0);
    QTest::newRow("waste is not use") << u"p0:3000 s2:1000 s4:1000 s6:1000"_s << none << 1 << 0.0 << qint64(3000);
    QTest::newRow("nothing bought is no purchase") << u"p0:1000 p7:0"_s << none << 1 << 0.0 << qint64(1000);
}

void TestRateModel::whatIsLearned()
{
    QFETCH(QString, history);
    const RateModel model = learnRate(historyFrom(history), 0);
    QTEST(int(model.basis), "basis");
    QTEST(model.purchaseDays, "purchaseDays");
    QTEST(model.usualGapDays, "gap");
    QTEST(model.typicalMilli, "typical");
    QCOMPARE(model.rate > 0, model.basis != RateModel::Basis::None);
    QCOMPARE(model.spread > 0, model.basis != RateModel::Basis::None);
}

void TestRateModel::theRateFollowsTheGaps_data()
{
    QTest::addColumn<int>("gap");
    QTest::addColumn<int>("milli");
    for (const int gap : {1, 3, 7, 14, 30, 90}) {
        for (const int milli : {250, 1000, 6000})
            QTest::addRow("%d every %d days", milli, gap) << gap << milli;
    }
}

void TestRateModel::theRateFollowsTheGaps()
{
    QFETCH(int, gap);
    QFETCH(int, milli);
    UsageHistory history;
    for (int i = 0; i < 20; ++i)
        history.push_back({UsageEvent::Purchase, kStart.addDays(i * gap), milli});
    const RateModel model = learnRate(history, milli);
    const double expected = double(milli) / gap;
    QVERIFY2(std::abs(std::log(model.rate / expected)) < 0.3,
             qPrintable(u"%1 instead of %2"_s.arg(model.rate).arg(expected)));
    QCOMPARE(model.lastPurchase, kStart.addDays(19 * gap));
}

void TestRateModel::evidenceIsWeighed_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<qint64>("onHand");
    QTest::addColumn<int>("evidence");
    QTest::addColumn<int>("day");
    QTest::addColumn<qint64>("milli");
    const int none = int(RateModel::Evidence::None);
    const int purchase = int(RateModel::Evidence::Purchase);
    const int used = int(RateModel::Evidence::Use);
    const int count = int(RateModel::Evidence::Count);
    QTest::newRow("none") << u""_s << qint64(0) << none << -1 << qint64(0);
    QTest::newRow("bought once: the ledger") << u"p0:1000"_s << qint64(1000) << purchase << 0 << qint64(1000);
    QTest::newRow("purchases do not pile up")
        << u"p0:10000 p7:10000 p14:10000 p21:10000"_s << qint64(40'000) << purchase << 21 << qint64(10'000);
    QTest::newRow("one trip in two lines")
        << u"p0:4000 p7:4000 p14:3000 p14:2000"_s << qint64(13'000) << purchase << 14 << qint64(5000);
    QTest::newRow("a count stands") << u"p0:4000 p7:4000 c9:7000"_s << qint64(7000) << count << 9 << qint64(7000);
    QTest::newRow("all gone") << u"p0:4000 p7:4000 c9:0"_s << qint64(0) << count << 9 << qint64(0);
    QTest::newRow("bought on top of a count of the day")
        << u"p0:4000 p7:4000 c9:3000 p9:4000"_s << qint64(7000) << purchase << 9 << qint64(7000);
    QTest::newRow("a use is a look") << u"p0:4000 p7:4000 u7:1000"_s << qint64(7000) << used << 7 << qint64(3000);
    QTest::newRow("waste is a look") << u"p0:4000 p7:4000 s7:1000"_s << qint64(7000) << used << 7 << qint64(3000);
    QTest::newRow("never more than the ledger")
        << u"p0:4000 p7:4000"_s << qint64(3000) << purchase << 7 << qint64(3000);
    QTest::newRow("booked use: the ledger")
        << u"p0:3000 u2:1000 u4:1000 u6:1000 p7:3000"_s << qint64(2500) << purchase << 7 << qint64(2500);
}

void TestRateModel::evidenceIsWeighed()
{
    QFETCH(QString, history);
    QFETCH(qint64, onHand);
    QFETCH(int, day);
    const RateModel model = learnRate(historyFrom(history), onHand);
    QTEST(int(model.evidence), "evidence");
    QCOMPARE(model.evidenceDay, day < 0 ? QDate() : kStart.addDays(day));
    QTEST(model.evidenceMilli, "milli");
}

void TestRateModel::oneLongHolidayHardlyMovesTheRate()
{
    UsageHistory usual;
    UsageHistory away;
    for (int i = 0; i < 12; ++i) {
        usual.push_back({UsageEvent::Purchase, kStart.addDays(i * 7), 1000});
        away.push_back({UsageEvent::Purchase, kStart.addDays(i * 7 + (i > 6 ? 35 : 0)), 1000});
    }
    const double ratio = learnRate(usual, 1000).rate / learnRate(away, 1000).rate;
    QVERIFY2(ratio < 1.35, qPrintable(QString::number(ratio)));
}

void TestRateModel::regularHabitsAreSurerThanWildOnes()
{
    UsageHistory regular;
    UsageHistory wild;
    for (int i = 0; i < 12; ++i) {
        regular.push_back({UsageEvent::Purchase, kStart.addDays(i * 7), 1000});
        wild.push_back({UsageEvent::Purchase, kStart.addDays(i * 7 + (i % 2) * 5), 1000});
    }
    QVERIFY(learnRate(regular, 1000).spread < learnRate(wild, 1000).spread);
    const RateModel few = learnRate(regular.mid(0, 3), 1000);
    QVERIFY(learnRate(regular, 1000).rateError < few.rateError);
}

QTEST_GUILESS_MAIN(TestRateModel)
#include "tst_ratemodel.moc"
