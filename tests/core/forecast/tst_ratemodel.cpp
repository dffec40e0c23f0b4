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
    void aWordStandsUntilHistoryOutweighsIt();
    void severalPacksLastLonger();
    void aWordIsEvidenceWhereNothingIsBooked_data();
    void aWordIsEvidenceWhereNothingIsBooked();
    void absencesTeachNothing();
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
    QTest::newRow("emptied too early: an older one")
        << u"p0:1000 p14:1000 p28:1000 u30:1000"_s << qint64(2000) << purchase << 28 << qint64(1000);
    QTest::newRow("emptied in time") << u"p0:1000 p14:1000 p28:1000 u39:1000"_s << qint64(2000) << used << 39
                                     << qint64(0);
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

void TestRateModel::aWordStandsUntilHistoryOutweighsIt()
{
    // Said to last 7 days, in truth bought every 21.
    const HistoryContext said{StatedPace{kStart, 7, 1000}, {}};
    const RateModel none = learnRate({}, 0, said);
    QVERIFY(none.basis == RateModel::Basis::Stated && none.isStated);
    QCOMPARE(none.rate, 1000.0 / 7);
    const RateModel once = learnRate(historyFrom(u"p1:1000"_s), 1000, said);
    QVERIFY(once.basis == RateModel::Basis::Stated);
    QCOMPARE(once.evidenceMilli, 1000);
    QString history = u"p1:1000"_s;
    double last = none.rate;
    for (int i = 1; i <= 10; ++i) {
        history += u" p%1:1000"_s.arg(1 + 21 * i);
        const RateModel model = learnRate(historyFrom(history), 1000, said);
        QVERIFY(model.basis == RateModel::Basis::Purchases && model.isStated);
        QVERIFY2(model.rate < last, qPrintable(QString::number(i)));
        last = model.rate;
    }
    QVERIFY2(std::abs(std::log(last * 21 / 1000)) < 0.1, qPrintable(QString::number(1000 / last)));
    // Said again after all that, it counts again.
    const HistoryContext again{StatedPace{kStart.addDays(300), 7, 1000}, {}};
    QVERIFY(learnRate(historyFrom(history), 1000, again).rate > last * 1.1);
    // Against two purchases 14 days apart the person knows better than the usual fortnight.
    const double word = learnRate(historyFrom(u"p1:1000 p15:1000"_s), 1000, said).rate;
    QVERIFY(word > learnRate(historyFrom(u"p1:1000 p15:1000"_s), 1000).rate * 1.3);
}

void TestRateModel::severalPacksLastLonger()
{
    const HistoryContext said{StatedPace{kStart, 7, 1000}, {}};
    const RateModel packs = learnRate(historyFrom(u"p1:4000 p29:4000 p57:4000"_s), 4000, said);
    QVERIFY2(std::abs(std::log(packs.rate * 7 / 1000)) < 0.1, qPrintable(QString::number(packs.rate)));
}

void TestRateModel::aWordIsEvidenceWhereNothingIsBooked_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<qint64>("onHand");
    QTest::addColumn<int>("evidence");
    QTest::addColumn<int>("day");
    QTest::addColumn<qint64>("milli");
    const int stated = int(RateModel::Evidence::Stated);
    const int purchase = int(RateModel::Evidence::Purchase);
    const int count = int(RateModel::Evidence::Count);
    QTest::newRow("nothing: half of it") << u""_s << qint64(0) << stated << 10 << qint64(3000);
    QTest::newRow("used one, never bought") << u"u10:1000"_s << qint64(0) << stated << 10 << qint64(2000);
    QTest::newRow("used later") << u"u12:1000"_s << qint64(0) << stated << 12 << qint64(1143);
    QTest::newRow("bought") << u"p12:6000"_s << qint64(6000) << purchase << 12 << qint64(6000);
    QTest::newRow("bought that day") << u"p10:6000"_s << qint64(6000) << purchase << 10 << qint64(6000);
    QTest::newRow("counted") << u"c12:0"_s << qint64(0) << count << 12 << qint64(0);
    QTest::newRow("bought before it was said") << u"p5:6000"_s << qint64(6000) << purchase << 5 << qint64(6000);
}

void TestRateModel::aWordIsEvidenceWhereNothingIsBooked()
{
    QFETCH(QString, history);
    QFETCH(qint64, onHand);
    QFETCH(int, day);
    const HistoryContext said{StatedPace{kStart.addDays(10), 14, 6000}, {}};
    const RateModel model = learnRate(historyFrom(history), onHand, said);
    QTEST(int(model.evidence), "evidence");
    QCOMPARE(model.evidenceDay, kStart.addDays(day));
    QTEST(model.evidenceMilli, "milli");
}

void TestRateModel::absencesTeachNothing()
{
    const UsageHistory usual = historyFrom(u"p0:1000 p7:1000 p14:1000 p21:1000"_s);
    const UsageHistory holiday = historyFrom(u"p0:1000 p7:1000 p24:1000 p31:1000"_s);
    const LivingDays away({{kStart.addDays(8), kStart.addDays(17)}});
    QCOMPARE(learnRate(holiday, 1000, {{}, away}).rate, learnRate(usual, 1000).rate);
    QCOMPARE(learnRate(holiday, 1000, {{}, away}).usualGapDays, 7.0);
    // A busy stretch leaves out the gap it lies in; the habit is that of the others.
    const LivingDays busy({}, {{kStart.addDays(8), kStart.addDays(9)}});
    const RateModel kept = learnRate(holiday, 1000, {{}, busy});
    QCOMPARE(kept.rate, learnRate(historyFrom(u"p0:1000 p7:1000 p14:1000"_s), 1000).rate);
    QCOMPARE(kept.usualGapDays, 7.0);
    // Where nothing else is known, nothing is.
    QVERIFY(learnRate(historyFrom(u"p0:1000 p17:1000"_s), 1000, {{}, busy}).basis == RateModel::Basis::None);
    // Booked use goes on from what was bought since, not from what the ledger missed.
    const UsageHistory booked = historyFrom(u"p0:3000 u1:1000 u2:1000 u3:1000 p4:1000 u5:1000 p12:2000 u12:1000"_s);
    QCOMPARE(learnRate(booked, 6000).evidenceMilli, 6000);
    QCOMPARE(learnRate(booked, 6000, {{}, busy}).evidenceMilli, 1000);
}

QTEST_GUILESS_MAIN(TestRateModel)
#include "tst_ratemodel.moc"
