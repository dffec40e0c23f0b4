// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/stockstory.h"
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace {

Outlook outlookOf(const UsageHistory &history, qint64 onHand)
{
    Outlook outlook;
    outlook.onHand = onHand;
    outlook.model = learnRate(history, onHand);
    foresee(outlook, planTrips(kFriday, Qt::Saturday));
    return outlook;
}

UsageHistory purchases(int times, int gap, int lastBefore)
{
    UsageHistory history;
    for (int i = times - 1; i >= 0; --i)
        history.push_back({UsageEvent::Purchase, kFriday.addDays(-lastBefore - i * gap), 4000});
    return history;
}

bool isFalling(const QVector<StoryPoint> &line)
{
    return line.size() == 2 && line[0].day <= line[1].day && line[0].milli >= line[1].milli;
}

} // namespace

class TestStockStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { LARDER_FAIL_ON_WARNING(); }
    void nothingHasNoStory();
    void bookedUseMakesSteps();
    void unbookedUseIsBelieved();
    void aCountGroundsTheBelief();
    void theFanEndsOnTheForecastDays();
    void aFarRunOutIsCutAtTheEnd();
    void reachesBackToThreePurchases_data();
    void reachesBackToThreePurchases();
    void onePurchaseStaysFlat();
    void theServiceTellsIt();
};

void TestStockStory::nothingHasNoStory()
{
    const StockStory story = tellStory({}, outlookOf({}, 0));
    QVERIFY(story.isEmpty());
    QCOMPARE(story.from, kFriday.addDays(-28));
    QCOMPARE(story.to, kFriday.addDays(10));
}

void TestStockStory::bookedUseMakesSteps()
{
    UsageHistory history;
    for (int week = 3; week >= 0; --week) {
        history.push_back({UsageEvent::Purchase, kFriday.addDays(-7 * week - 6), 4000});
        for (int i = 0; i < 4 && 7 * week + 5 - i >= 1; ++i)
            history.push_back({UsageEvent::Use, kFriday.addDays(-7 * week - 5 + i), 1000});
    }
    const StockStory story = tellStory(history, outlookOf(history, 0));
    QVERIFY(story.believed.isEmpty());
    QCOMPARE(story.booked.last(), (StoryPoint{kFriday, 0}));
    QCOMPARE(story.purchases.size(), 4);
    QCOMPARE(story.purchases.first().after, 4000.0);
    QCOMPARE(story.uses.size(), 16);
    QCOMPARE(story.uses.first().milli, 1000.0);
}

void TestStockStory::unbookedUseIsBelieved()
{
    const UsageHistory history = purchases(5, 7, 2);
    const Outlook outlook = outlookOf(history, 20'000);
    const StockStory story = tellStory(history, outlook);
    QVERIFY(story.booked.isEmpty()); // the ledger alone only grows
    double highest = 0;
    for (const StoryPoint &point : story.believed) {
        QVERIFY(point.milli >= 0 && point.day <= kFriday);
        highest = std::max(highest, point.milli);
    }
    QCOMPARE(highest, 4000.0);
    // Falls at the learned pace until the next purchase.
    const auto before = std::find_if(story.believed.cbegin(), story.believed.cend(),
                                     [](const StoryPoint &at) { return at.day == kFriday.addDays(-2); });
    QVERIFY(before != story.believed.cend());
    QCOMPARE(before->milli, std::max(0.0, 4000 - outlook.model.rate * 7));
    // The fan goes on where the belief ends.
    QCOMPARE(story.median.first(), story.believed.last());
}

void TestStockStory::aCountGroundsTheBelief()
{
    UsageHistory history = purchases(4, 7, 5);
    history.push_back({UsageEvent::Count, kFriday.addDays(-1), 3500});
    const StockStory story = tellStory(history, outlookOf(history, 9000));
    QCOMPARE(story.believed.last(), (StoryPoint{kFriday.addDays(-1), 3500}));
    QCOMPARE(story.median.first(), (StoryPoint{kFriday.addDays(-1), 3500}));
}

void TestStockStory::theFanEndsOnTheForecastDays()
{
    const UsageHistory history = purchases(8, 7, 2);
    const Outlook outlook = outlookOf(history, 4000);
    const StockStory story = tellStory(history, outlook);
    QVERIFY(isFalling(story.early) && isFalling(story.median) && isFalling(story.late));
    QCOMPARE(story.median.last(), (StoryPoint{outlook.depletion.p50, 0}));
    QVERIFY(story.early.last().day <= story.median.last().day);
    QVERIFY(story.median.last().day <= story.late.last().day);
    QVERIFY(story.late.last().day <= story.to);
}

void TestStockStory::aFarRunOutIsCutAtTheEnd()
{
    const UsageHistory history = purchases(3, 100, 3);
    const StockStory story = tellStory(history, outlookOf(history, 4000));
    QCOMPARE(story.late.last().day, story.to);
    QVERIFY(story.late.last().milli > 0);
    QCOMPARE(story.to, kFriday.addDays(story.from.daysTo(kFriday) / 3));
}

void TestStockStory::reachesBackToThreePurchases_data()
{
    QTest::addColumn<int>("gap");
    QTest::addColumn<int>("days");
    QTest::newRow("weekly") << 7 << 28;
    QTest::newRow("monthly") << 30 << 64; // the third from the end, and some air
    QTest::newRow("twice a year") << 180 << 372; // the third is 362 days ago
    QTest::newRow("long ago") << 400 << 28;
}

void TestStockStory::reachesBackToThreePurchases()
{
    QFETCH(int, gap);
    QFETCH(int, days);
    const UsageHistory history = purchases(4, gap, gap == 400 ? 400 : 2);
    QCOMPARE(tellStory(history, outlookOf(history, 4000)).from.daysTo(kFriday), days);
}

void TestStockStory::onePurchaseStaysFlat()
{
    const UsageHistory history = purchases(1, 7, 3);
    const StockStory story = tellStory(history, outlookOf(history, 4000));
    QVERIFY(story.median.isEmpty());
    QCOMPARE(story.booked, (QVector<StoryPoint>{{kFriday.addDays(-3), 4000}, {kFriday, 4000}}));
}

void TestStockStory::theServiceTellsIt()
{
    Home home;
    for (const int days : {23, 16, 9, 2})
        home.buy(u"Milk"_s, 4000, kFriday.addDays(-days));
    home.catchUp();
    const StockStory story = must(home->foresight().story(home.id(u"Milk"_s), kFriday));
    QCOMPARE(story.purchases.size(), 4);
    const StockStory then = must(home->foresight().story(home.id(u"Milk"_s), kFriday.addDays(-10)));
    QCOMPARE(then.purchases.size(), 2);
    QVERIFY(failure(home->foresight().story(ProductId(99), kFriday)) == ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestStockStory)
#include "tst_stockstory.moc"
