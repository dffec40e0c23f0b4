// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/listrules.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

const QDate kFriday(2026, 11, 20);
const TripPlan kTrips = planTrips(kFriday, Qt::Saturday);

/// A good bought @p times, every @p gap days, the last time @p since days ago, 1000 each.
Outlook bought(int times, int gap, int since, qint64 milli = 1000)
{
    Outlook outlook;
    UsageHistory history;
    for (int i = times - 1; i >= 0; --i)
        history.push_back({UsageEvent::Purchase, kFriday.addDays(-since - i * gap), milli});
    outlook.onHand = times * milli;
    outlook.model = learnRate(history, outlook.onHand);
    foresee(outlook, kTrips);
    return outlook;
}

/// A good that is believed to be there in exactly this amount, without any pace.
Outlook there(qint64 milli, std::optional<qint64> reorderPoint, std::optional<qint64> target = {},
              std::optional<qint64> pack = {})
{
    Outlook outlook;
    outlook.onHand = milli;
    outlook.product.reorderPoint = reorderPoint;
    outlook.product.targetLevel = target;
    outlook.product.packSize = pack;
    foresee(outlook, kTrips);
    return outlook;
}

} // namespace

class TestListRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aShortageFillsUp_data();
    void aShortageFillsUp();
    void aForecastPutsOnTheList_data();
    void aForecastPutsOnTheList();
    void whatSomebodySawIsBought_data();
    void whatSomebodySawIsBought();
    void surerHouseholdsBuySoonerAndMore();
    void amountsAreWholePacks();
    void nobodyBuysMoreThanCanBeEaten();
    void whatIsCoveredIsNotBoughtAgain();
    void shortageGoesBeforeForecast();
    void theStepIs_data();
    void theStepIs();
    void levelsHaveNames();
};

void TestListRules::aShortageFillsUp_data()
{
    QTest::addColumn<qint64>("believed");
    QTest::addColumn<qint64>("reorderPoint");
    QTest::addColumn<qint64>("target"); // -1: none
    QTest::addColumn<qint64>("pack"); // 0: none
    QTest::addColumn<qint64>("manual");
    QTest::addColumn<qint64>("shortage"); // 0: no need
    QTest::newRow("above") << qint64(2001) << qint64(2000) << qint64(6000) << qint64(0) << qint64(0) << qint64(0);
    QTest::newRow("at the level") << qint64(2000) << qint64(2000) << qint64(6000) << qint64(0) << qint64(0)
                                  << qint64(4000);
    QTest::newRow("nothing left") << qint64(0) << qint64(2000) << qint64(6000) << qint64(0) << qint64(0)
                                  << qint64(6000);
    QTest::newRow("whole packs") << qint64(500) << qint64(2000) << qint64(6000) << qint64(2500) << qint64(0)
                                 << qint64(7500);
    QTest::newRow("no target: one pack above the level")
        << qint64(0) << qint64(2000) << qint64(-1) << qint64(1500) << qint64(0) << qint64(4500);
    QTest::newRow("partly written down") << qint64(0) << qint64(2000) << qint64(6000) << qint64(0) << qint64(2500)
                                         << qint64(4000);
    QTest::newRow("all written down") << qint64(0) << qint64(2000) << qint64(6000) << qint64(0) << qint64(9000)
                                      << qint64(0);
    QTest::newRow("only when gone") << qint64(0) << qint64(0) << qint64(-1) << qint64(0) << qint64(0) << qint64(1000);
    QTest::newRow("only when gone, and there")
        << qint64(1) << qint64(0) << qint64(-1) << qint64(0) << qint64(0) << qint64(0);
}

void TestListRules::aShortageFillsUp()
{
    QFETCH(qint64, believed);
    QFETCH(qint64, reorderPoint);
    QFETCH(qint64, target);
    QFETCH(qint64, pack);
    QFETCH(qint64, manual);
    QFETCH(qint64, shortage);
    const Outlook outlook = there(believed, reorderPoint, target < 0 ? std::nullopt : std::optional(target),
                                  pack == 0 ? std::nullopt : std::optional(pack));
    const auto need = needOf(outlook, kTrips, ServiceLevel::Normal, manual);
    QCOMPARE(need ? need->shortage : 0, shortage);
    QCOMPARE(need.has_value(), shortage > 0);
    if (!need)
        return;
    QVERIFY(need->section == Section::Buy);
    QCOMPARE(need->forecast, 0);
    QVERIFY(need->reason.kind == ReasonKind::BelowReorderPoint);
}

void TestListRules::aForecastPutsOnTheList_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("gap");
    QTest::addColumn<int>("since");
    QTest::addColumn<QString>("section"); // empty: not at all
    QTest::newRow("due today") << 10 << 7 << 7 << u"buy"_s;
    QTest::newRow("due before the trip after next") << 10 << 7 << 2 << u"buy"_s;
    QTest::newRow("late") << 10 << 7 << 20 << u"buy"_s;
    QTest::newRow("three gaps and a day: silent") << 10 << 7 << 22 << u""_s;
    QTest::newRow("bought today, lasts a month") << 10 << 30 << 0 << u""_s;
    QTest::newRow("perhaps") << 10 << 14 << 5 << u"look"_s;
    QTest::newRow("on two days only") << 2 << 7 << 7 << u"look"_s;
    QTest::newRow("three days are enough") << 3 << 7 << 7 << u"buy"_s;
    QTest::newRow("bought once") << 1 << 7 << 7 << u""_s;
    QTest::newRow("bought once, long ago") << 1 << 7 << 200 << u""_s;
    QTest::newRow("never") << 0 << 7 << 7 << u""_s;
}

void TestListRules::aForecastPutsOnTheList()
{
    QFETCH(int, times);
    QFETCH(int, gap);
    QFETCH(int, since);
    QFETCH(QString, section);
    const auto need = needOf(bought(times, gap, since), kTrips, ServiceLevel::Normal, 0);
    QCOMPARE(!need ? u""_s : need->section == Section::Buy ? u"buy"_s : u"look"_s, section);
    if (need) {
        QCOMPARE(need->shortage, 0);
        QVERIFY(need->forecast >= 1000);
        QVERIFY(need->urgency > 0 && need->urgency <= 1);
        QVERIFY(need->reason.kind != ReasonKind::None);
    }
}

void TestListRules::whatSomebodySawIsBought_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("kind"); // UsageEvent::Kind
    QTest::addColumn<qint64>("milli");
    QTest::addColumn<QString>("section"); // empty: not at all
    QTest::newRow("none is left") << 2 << int(UsageEvent::Count) << qint64(0) << u"buy"_s;
    QTest::newRow("a little is left") << 2 << int(UsageEvent::Count) << qint64(250) << u"buy"_s;
    QTest::newRow("plenty is left") << 2 << int(UsageEvent::Count) << qint64(4000) << u""_s;
    QTest::newRow("some was taken, little is left") << 2 << int(UsageEvent::Use) << qint64(100) << u"buy"_s;
    QTest::newRow("one more may be there") << 2 << int(UsageEvent::Use) << qint64(1000) << u"look"_s;
    QTest::newRow("none is left of what was bought once") << 1 << int(UsageEvent::Count) << qint64(0) << u""_s;
}

void TestListRules::whatSomebodySawIsBought()
{
    QFETCH(int, times);
    QFETCH(int, kind);
    QFETCH(qint64, milli);
    QFETCH(QString, section);
    UsageHistory history;
    for (int i = times - 1; i >= 0; --i)
        history.push_back({UsageEvent::Purchase, kFriday.addDays(-7 - i * 7), 1000});
    history.push_back({UsageEvent::Kind(kind), kFriday, milli});
    Outlook outlook;
    outlook.onHand = kind == UsageEvent::Count ? milli : 1000 * times - milli;
    outlook.model = learnRate(history, outlook.onHand);
    foresee(outlook, kTrips);
    const auto need = needOf(outlook, kTrips, ServiceLevel::Normal, 0);
    QCOMPARE(!need ? u""_s : need->section == Section::Buy ? u"buy"_s : u"look"_s, section);
}

void TestListRules::surerHouseholdsBuySoonerAndMore()
{
    for (int since = 0; since < 30; ++since) {
        const Outlook outlook = bought(10, 10, since);
        int rank = -1;
        qint64 amount = 0;
        for (const ServiceLevel level : {ServiceLevel::Relaxed, ServiceLevel::Normal, ServiceLevel::NeverOut}) {
            const auto need = needOf(outlook, kTrips, level, 0);
            const int here = !need ? 0 : need->section == Section::Look ? 1 : 2;
            QVERIFY(here >= rank);
            QVERIFY(!need || need->forecast >= amount);
            rank = here;
            amount = need ? need->forecast : 0;
        }
    }
}

void TestListRules::amountsAreWholePacks()
{
    Outlook outlook = bought(10, 3, 3, 2000);
    outlook.product.packSize = 750;
    const auto need = needOf(outlook, kTrips, ServiceLevel::Normal, 0);
    QVERIFY(need);
    QCOMPARE(need->forecast % 750, 0);
    QVERIFY(need->forecast >= 3000);
}

void TestListRules::nobodyBuysMoreThanCanBeEaten()
{
    Outlook outlook = bought(10, 3, 3, 2000);
    const qint64 uncapped = needOf(outlook, kTrips, ServiceLevel::Normal, 0)->forecast;
    outlook.product.shelfLifeDays = 3;
    const qint64 capped = needOf(outlook, kTrips, ServiceLevel::Normal, 0)->forecast;
    QVERIFY(capped < uncapped);
    QVERIFY(double(capped) <= outlook.model.rate * 3);
    outlook.product.packSize = 9000;
    QCOMPARE(needOf(outlook, kTrips, ServiceLevel::Normal, 0)->forecast, 9000); // one pack is always allowed
}

void TestListRules::whatIsCoveredIsNotBoughtAgain()
{
    const Outlook outlook = bought(10, 7, 7);
    const qint64 wanted = needOf(outlook, kTrips, ServiceLevel::Normal, 0)->forecast;
    QVERIFY(wanted > 1000);
    QCOMPARE(needOf(outlook, kTrips, ServiceLevel::Normal, 1000)->forecast, wanted - 1000);
    QCOMPARE(needOf(outlook, kTrips, ServiceLevel::Normal, wanted + 5000)->forecast, 0);
}

void TestListRules::shortageGoesBeforeForecast()
{
    Outlook outlook = bought(10, 7, 7);
    const qint64 alone = needOf(outlook, kTrips, ServiceLevel::Normal, 0)->forecast;
    outlook.product.reorderPoint = 1000;
    outlook.product.targetLevel = 1000;
    const auto need = needOf(outlook, kTrips, ServiceLevel::Normal, 0);
    QCOMPARE(need->shortage, 1000);
    QCOMPARE(need->shortage + need->forecast, alone);
    outlook.product.targetLevel = 20'000;
    const auto much = needOf(outlook, kTrips, ServiceLevel::Normal, 0);
    QCOMPARE(much->shortage, 20'000);
    QCOMPARE(much->forecast, 0);
}

void TestListRules::theStepIs_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("pack");
    QTest::addColumn<int>("typical");
    QTest::addColumn<qint64>("step");
    QTest::newRow("the pack") << u"l"_s << 1500 << 3000 << qint64(1500);
    QTest::newRow("a piece") << u"pc"_s << 0 << 3000 << qint64(1000);
    QTest::newRow("the usual purchase of a measured good") << u"g"_s << 0 << 400'000 << qint64(400'000);
    QTest::newRow("measured, never bought") << u"kg"_s << 0 << 0 << qint64(1000);
}

void TestListRules::theStepIs()
{
    QFETCH(QString, unit);
    QFETCH(int, pack);
    QFETCH(int, typical);
    Outlook outlook;
    outlook.product.unit = *Unit::fromName(unit);
    if (pack > 0)
        outlook.product.packSize = pack;
    outlook.model.typicalMilli = typical;
    QTEST(packOf(outlook), "step");
}

void TestListRules::levelsHaveNames()
{
    for (const ServiceLevel level : {ServiceLevel::Relaxed, ServiceLevel::Normal, ServiceLevel::NeverOut})
        QVERIFY(serviceLevelFromName(serviceLevelName(level)) == level);
    QVERIFY(serviceLevelFromName(u"whatever") == ServiceLevel::Normal);
}

QTEST_GUILESS_MAIN(TestListRules)
#include "tst_listrules.moc"
