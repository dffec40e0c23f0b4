// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/depletionforecaster.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

const QDate kStart(2026, 1, 1);

UsageHistory weekly(int times, qint64 milli, int gap = 7)
{
    UsageHistory history;
    for (int i = 0; i < times; ++i)
        history.push_back({UsageEvent::Purchase, kStart.addDays(i * gap), milli});
    return history;
}

/// A home's history of 0 to 40 things, and what the ledger would have then.
UsageHistory randomHistory(QRandomGenerator &random, qint64 &onHand)
{
    UsageHistory history;
    QDate day = kStart;
    const int size = random.bounded(40);
    onHand = 0;
    for (int i = 0; i < size; ++i) {
        day = day.addDays(random.bounded(random.bounded(2) ? 3 : 60));
        const auto kind = UsageEvent::Kind(random.bounded(10) < 6 ? 0 : random.bounded(4));
        const qint64 milli = kind == UsageEvent::Count && random.bounded(2) ? 0 : qint64(random.bounded(1, 20'000));
        history.push_back({kind, day, milli});
        onHand = kind == UsageEvent::Count      ? milli
                 : kind == UsageEvent::Purchase ? onHand + milli
                                                : std::max<qint64>(0, onHand - milli);
    }
    return history;
}

} // namespace

class TestDepletionForecaster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void purchasesAloneAreEnough();
    void tenBananasDoNotPileUp();
    void onePurchaseIsNoForecast();
    void bookedUseIsBelieved();
    void aCountBeatsBelief();
    void goodsAreSilentAfterThreeGaps_data();
    void goodsAreSilentAfterThreeGaps();
    void quantilesAreInOrderAndNeverPast();
    void theChanceGrowsWithTheDays();
    void demandGrowsWithDaysAndLevel();
    void whatWasLeftOnATripWasMostlyThere();
    void aStatedPaceIsAnHonestGuess();
    void absencesUseNothingUp();
    void absencesAreNotSilence();
    void busyDaysLeaveNobodySure();
    void absencesNeverBreakTheOrder();
};

void TestDepletionForecaster::purchasesAloneAreEnough()
{
    const RateModel model = learnRate(weekly(10, 1000), 10'000);
    const QDate last = kStart.addDays(63);
    const Depletion depletion = DepletionForecaster(model, 10'000, last).depletion();
    QVERIFY(depletion.isForecast);
    QVERIFY(depletion.sureness == Sureness::Guess);
    QVERIFY(std::abs(last.daysTo(depletion.p50) - 7) <= 2);
    QVERIFY(!depletion.goneSince.isValid());
    // Half its time later about half is left; long after, none.
    const qint64 half = DepletionForecaster(model, 10'000, last.addDays(4)).depletion().believedMilli;
    QVERIFY2(half > 250 && half < 750, qPrintable(QString::number(half)));
    const Depletion late = DepletionForecaster(model, 10'000, last.addDays(15)).depletion();
    QCOMPARE(late.believedMilli, 0);
    QVERIFY(late.goneSince.isValid() && late.goneSince < last.addDays(15));
}

void TestDepletionForecaster::tenBananasDoNotPileUp()
{
    // The ledger says a hundred; nobody believes it.
    const RateModel model = learnRate(weekly(10, 10'000), 100'000);
    QCOMPARE(DepletionForecaster(model, 100'000, kStart.addDays(63)).depletion().believedMilli, 10'000);
    QVERIFY(DepletionForecaster(model, 100'000, kStart.addDays(67)).depletion().believedMilli < 7000);
}

void TestDepletionForecaster::onePurchaseIsNoForecast()
{
    const RateModel model = learnRate({{UsageEvent::Purchase, kStart, 3000}}, 3000);
    const DepletionForecaster soon(model, 3000, kStart.addDays(30));
    QVERIFY(!soon.depletion().isForecast);
    QVERIFY(!soon.depletion().p50.isValid());
    QCOMPARE(soon.depletion().believedMilli, 3000);
    QVERIFY(!soon.chanceBefore(kStart.addDays(60)));
    QCOMPARE(soon.demand(14, 0.7), 0.0);
    QVERIFY(!soon.isSilent());
    QVERIFY(soon.depletion().sureness == Sureness::Booked);
    QVERIFY(DepletionForecaster(model, 3000, kStart.addDays(61)).depletion().sureness == Sureness::Unsure);
}

void TestDepletionForecaster::bookedUseIsBelieved()
{
    UsageHistory history{{UsageEvent::Purchase, kStart, 10'000}};
    for (int i = 1; i <= 6; ++i)
        history.push_back({UsageEvent::Use, kStart.addDays(2 * i), 1000});
    const RateModel model = learnRate(history, 4000);
    QVERIFY(model.basis == RateModel::Basis::Use);
    const Depletion depletion = DepletionForecaster(model, 4000, kStart.addDays(12)).depletion();
    QCOMPARE(depletion.believedMilli, 4000);
    QVERIFY(depletion.sureness == Sureness::Booked);
    const qint64 days = kStart.addDays(12).daysTo(depletion.p50);
    QVERIFY2(days >= 5 && days <= 12, qPrintable(QString::number(days)));
}

void TestDepletionForecaster::aCountBeatsBelief()
{
    UsageHistory history = weekly(8, 1000);
    const QDate today = kStart.addDays(49 + 6);
    QVERIFY(DepletionForecaster(learnRate(history, 8000), 8000, today).depletion().believedMilli < 500);
    history.push_back({UsageEvent::Count, today, 5000});
    const Depletion counted = DepletionForecaster(learnRate(history, 5000), 5000, today).depletion();
    QCOMPARE(counted.believedMilli, 5000);
    QVERIFY(counted.sureness == Sureness::Booked);
    history.push_back({UsageEvent::Count, today, 0});
    const RateModel gone = learnRate(history, 0);
    QCOMPARE(DepletionForecaster(gone, 0, today).depletion().believedMilli, 0);
    QVERIFY(DepletionForecaster(gone, 0, today).depletion().sureness == Sureness::Booked);
    QCOMPARE(*DepletionForecaster(gone, 0, today).chanceBefore(today.addDays(1)), 1.0);
}

void TestDepletionForecaster::goodsAreSilentAfterThreeGaps_data()
{
    QTest::addColumn<int>("gap");
    QTest::addColumn<int>("since");
    QTest::addColumn<bool>("isSilent");
    QTest::newRow("fresh") << 7 << 0 << false;
    QTest::newRow("three gaps") << 7 << 21 << false;
    QTest::newRow("a day more") << 7 << 22 << true;
    QTest::newRow("daily") << 1 << 4 << true;
    QTest::newRow("monthly") << 30 << 80 << false;
}

void TestDepletionForecaster::goodsAreSilentAfterThreeGaps()
{
    QFETCH(int, gap);
    QFETCH(int, since);
    QFETCH(bool, isSilent);
    const RateModel model = learnRate(weekly(5, 1000, gap), 5000);
    const DepletionForecaster forecaster(model, 5000, kStart.addDays(4 * gap + since));
    QCOMPARE(forecaster.isSilent(), isSilent);
    QCOMPARE(forecaster.depletion().sureness == Sureness::Unsure, isSilent);
}

void TestDepletionForecaster::quantilesAreInOrderAndNeverPast()
{
    QRandomGenerator random(2026);
    int forecasts = 0;
    for (int i = 0; i < 2000; ++i) {
        qint64 onHand = 0;
        const UsageHistory history = randomHistory(random, onHand);
        const QDate asOf = (history.isEmpty() ? kStart : history.last().day).addDays(random.bounded(200));
        const RateModel model = learnRate(history, onHand);
        const DepletionForecaster forecaster(model, onHand, asOf);
        const Depletion depletion = forecaster.depletion();
        QVERIFY(depletion.believedMilli >= 0 && depletion.believedMilli <= onHand);
        if (!depletion.isForecast)
            continue;
        ++forecasts;
        QVERIFY(std::isfinite(model.rate) && model.rate > 0);
        QVERIFY(asOf <= depletion.p10 && depletion.p10 <= depletion.p50 && depletion.p50 <= depletion.p90);
        QVERIFY(!depletion.goneSince.isValid() || depletion.goneSince < asOf);
        const double chance = *forecaster.chanceBefore(asOf.addDays(7));
        QVERIFY(chance >= 0 && chance <= 1);
    }
    QVERIFY(forecasts > 1000);
}

void TestDepletionForecaster::theChanceGrowsWithTheDays()
{
    const RateModel model = learnRate(weekly(10, 1000), 1000);
    const DepletionForecaster forecaster(model, 1000, kStart.addDays(63));
    double last = 0;
    for (int day = 0; day < 40; ++day) {
        const double chance = *forecaster.chanceBefore(kStart.addDays(63 + day));
        QVERIFY(chance >= last);
        last = chance;
    }
    QVERIFY(last > 0.95);
    // The median day is where the chance is one half, to the rounding of a day.
    const QDate median = forecaster.depletion().p50;
    QVERIFY(*forecaster.chanceBefore(median) <= 0.5 && *forecaster.chanceBefore(median.addDays(1)) >= 0.5);
}

void TestDepletionForecaster::demandGrowsWithDaysAndLevel()
{
    const RateModel model = learnRate(weekly(10, 1000), 1000);
    const DepletionForecaster forecaster(model, 1000, kStart.addDays(63));
    QVERIFY(std::abs(forecaster.demand(7, 0.5) - model.rate * 7) < 1);
    QVERIFY(forecaster.demand(7, 0.9) > forecaster.demand(7, 0.7));
    QVERIFY(forecaster.demand(14, 0.7) > forecaster.demand(7, 0.7));
    QCOMPARE(forecaster.demand(0, 0.9), 0.0);
}

void TestDepletionForecaster::whatWasLeftOnATripWasMostlyThere()
{
    const RateModel model = learnRate(weekly(10, 1000, 14), 1000);
    const QDate last = kStart.addDays(9 * 14);
    const DepletionForecaster forecaster(model, 1000, last.addDays(21));
    const QVector<QDate> once{last.addDays(14)};
    const QVector<QDate> twice{last.addDays(14), last.addDays(21)};
    for (int day = 1; day < 60; ++day) {
        const QDate then = last.addDays(day);
        QVERIFY(*forecaster.chanceBefore(then, twice) <= *forecaster.chanceBefore(then, once) + 1e-9);
        QVERIFY(*forecaster.chanceBefore(then, once) <= *forecaster.chanceBefore(then) + 1e-9);
        QVERIFY(*forecaster.chanceBefore(then, twice) <= *forecaster.chanceBefore(then.addDays(1), twice) + 1e-9);
    }
    QVERIFY(*forecaster.chanceBefore(last.addDays(21), twice) < *forecaster.chanceBefore(last.addDays(21)) - 0.05);
    QVERIFY(*forecaster.chanceBefore(last.addDays(200), twice) > 0.95);
}

void TestDepletionForecaster::aStatedPaceIsAnHonestGuess()
{
    // Ticked: "a litre of milk lasts us a week", and nothing else is known.
    const RateModel model = learnRate({}, 0, {StatedPace{kStart, 7, 1000}, {}});
    const DepletionForecaster today(model, 0, kStart);
    const Depletion depletion = today.depletion();
    QCOMPARE(depletion.believedMilli, 500);
    QVERIFY(depletion.sureness == Sureness::Guess);
    QCOMPARE(kStart.daysTo(depletion.p50), 3);
    QVERIFY(kStart.daysTo(depletion.p10) <= 1 && kStart.daysTo(depletion.p90) >= 7);
    // However long it lies there, it is no more than a guess that it is gone.
    QVERIFY(DepletionForecaster(model, 0, kStart.addDays(10)).depletion().sureness == Sureness::Guess);
    QVERIFY(*today.chanceBefore(kStart.addDays(7)) > 0.6);
    QVERIFY(DepletionForecaster(model, 0, kStart.addDays(40)).depletion().sureness == Sureness::Unsure);
    // What is needed for two weeks is about two of it.
    QVERIFY(std::abs(today.demand(14, 0.5) - 2000) < 1);
}

void TestDepletionForecaster::absencesUseNothingUp()
{
    const RateModel model = learnRate(weekly(10, 1000), 10'000);
    const QDate last = kStart.addDays(63);
    const LivingDays away({{last.addDays(3), last.addDays(12)}});
    const Depletion there = DepletionForecaster(model, 10'000, last.addDays(2)).depletion();
    const Depletion leaving = DepletionForecaster(model, 10'000, last.addDays(2), away).depletion();
    const Depletion back = DepletionForecaster(model, 10'000, last.addDays(12), away).depletion();
    QCOMPARE(leaving.believedMilli, there.believedMilli);
    QCOMPARE(back.believedMilli, there.believedMilli);
    QCOMPARE(there.p50.daysTo(back.p50), 10);
    QCOMPARE(leaving.p50, back.p50);
    QVERIFY(!back.goneSince.isValid());
    QVERIFY(DepletionForecaster(model, 10'000, last.addDays(12)).depletion().goneSince.isValid());
}

void TestDepletionForecaster::absencesAreNotSilence()
{
    const RateModel model = learnRate(weekly(5, 1000), 5000);
    const QDate last = kStart.addDays(28);
    const DayRange stretch{last.addDays(1), last.addDays(20)};
    QVERIFY(DepletionForecaster(model, 5000, last.addDays(25)).isSilent());
    QVERIFY(!DepletionForecaster(model, 5000, last.addDays(25), LivingDays({stretch})).isSilent());
    QVERIFY(!DepletionForecaster(model, 5000, last.addDays(25), LivingDays({}, {stretch})).isSilent());
}

void TestDepletionForecaster::busyDaysLeaveNobodySure()
{
    const QDate last = kStart.addDays(63);
    const LivingDays busy({}, {{last.addDays(2), last.addDays(9)}});
    UsageHistory history = weekly(10, 1000);
    const auto surenessOn = [&](int day, qint64 onHand) {
        const RateModel model = learnRate(history, onHand, {{}, busy});
        return DepletionForecaster(model, onHand, last.addDays(day), busy).depletion().sureness;
    };
    QVERIFY(surenessOn(1, 10'000) == Sureness::Guess);
    QVERIFY(surenessOn(10, 10'000) == Sureness::Unsure);
    history.push_back({UsageEvent::Use, last.addDays(10), 1000}); // of an amount nobody knows
    QVERIFY(surenessOn(10, 9000) == Sureness::Unsure);
    history.push_back({UsageEvent::Count, last.addDays(10), 2000});
    QVERIFY(surenessOn(10, 2000) == Sureness::Booked);
    QVERIFY(surenessOn(12, 2000) == Sureness::Guess);
}

void TestDepletionForecaster::absencesNeverBreakTheOrder()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 1000; ++i) {
        qint64 onHand = 0;
        const UsageHistory history = randomHistory(random, onHand);
        QVector<DayRange> away;
        QVector<DayRange> busy;
        for (int n = random.bounded(4); n > 0; --n) {
            const QDate from = kStart.addDays(random.bounded(900));
            (n % 2 ? away : busy).push_back({from, from.addDays(random.bounded(30))});
        }
        HistoryContext context{{}, LivingDays(away, busy)};
        if (i % 2)
            context.stated = StatedPace{kStart.addDays(random.bounded(400)), random.bounded(1, 60), 1000};
        QDate asOf = (history.isEmpty() ? kStart : history.last().day).addDays(random.bounded(200));
        if (context.stated)
            asOf = std::max(asOf, context.stated->said);
        const RateModel model = learnRate(history, onHand, context);
        const Depletion depletion = DepletionForecaster(model, onHand, asOf, context.living).depletion();
        QVERIFY(depletion.believedMilli >= 0);
        QVERIFY(depletion.believedMilli <= onHand || model.evidence == RateModel::Evidence::Stated);
        QVERIFY(depletion.isForecast || !context.stated);
        if (!depletion.isForecast)
            continue;
        QVERIFY(std::isfinite(model.rate) && model.rate > 0);
        QVERIFY(asOf <= depletion.p10 && depletion.p10 <= depletion.p50 && depletion.p50 <= depletion.p90);
    }
}

QTEST_GUILESS_MAIN(TestDepletionForecaster)
#include "tst_depletionforecaster.moc"
