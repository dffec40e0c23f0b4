// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/testhousehold.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestForesightService : public QObject
{
    Q_OBJECT

private:
    ForesightService &foresight() { return (*m_home)->foresight(); }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init();
    void storedModelsAreTheLearnedOnes();
    void anUndonePurchaseIsForgotten();
    void todaysTripIsSeenAtOnceAndNoOther();
    void thePastIsLearnedAgain();
    void thePastNeverHoldsLessThanNothing();
    void onlyCatalogueProductsAreSeen();
    void aStatedPaceIsForecast();
    void whatWasSaidLaterIsNotKnownYet();
    void correctionsAreNoEvidenceButCountsAre();
    void theShoppingDayIsNamedOrLearned();
    void whoShopsEveryTwoWeeksIsKnown();
    void theHabitIsKept();
    void theNewestPriceIsKept();
    void undonePurchasesTeachNoShoppingDay();
    void thingsAreWhereTheirPacksAre();
};

void TestForesightService::init()
{
    LARDER_FAIL_ON_WARNING();
    m_home = std::make_unique<Home>();
}

void TestForesightService::storedModelsAreTheLearnedOnes()
{
    for (int week = 10; week >= 1; --week) {
        m_home->buy(u"Milk"_s, 2000 + week, kFriday.addDays(-7 * week - week % 3));
        m_home->buy(u"Eggs"_s, 10'000, kFriday.addDays(-7 * week));
        must((*m_home)->ledger().consume(m_home->id(u"Eggs"_s), 9000, false, kFriday.addDays(-7 * week + 3)));
    }
    m_home->buy(u"Salt"_s, 1000, kFriday.addDays(-30));
    must((*m_home)->ledger().count(m_home->id(u"Milk"_s), 1500));
    m_home->catchUp();
    const auto inputs = must(ModelRepository(m_home->database()).inputs({}));
    const auto outlooks = must(foresight().outlooks(kFriday));
    QCOMPARE(outlooks.size(), 3);
    for (const Outlook &outlook : outlooks) {
        const ForecastInput input = inputs.value(outlook.product.id);
        const RateModel learned = learnRate(input.history, input.onHand);
        const RateModel &stored = outlook.model;
        QCOMPARE(input.onHand, outlook.onHand);
        QVERIFY(stored.basis == learned.basis && stored.evidence == learned.evidence);
        QCOMPARE(std::tuple(stored.purchaseDays, stored.uses, stored.lastPurchase, stored.typicalMilli,
                            stored.evidenceDay, stored.evidenceMilli),
                 std::tuple(learned.purchaseDays, learned.uses, learned.lastPurchase, learned.typicalMilli,
                            learned.evidenceDay, learned.evidenceMilli));
        QVERIFY(std::abs(stored.rate - learned.rate) <= 0.0006);
        QVERIFY(std::abs(stored.usualGapDays - learned.usualGapDays) <= 0.0006);
        QVERIFY(std::abs(stored.cycleMilli - learned.cycleMilli) <= 0.6);
        QVERIFY(std::abs(stored.spread - learned.spread) + std::abs(stored.rateError - learned.rateError) <= 0.000002);
    }
}

void TestForesightService::anUndonePurchaseIsForgotten()
{
    m_home->buy(u"Milk"_s, 2000, kFriday.addDays(-7));
    m_home->catchUp();
    const QString before = m_home->dump({u"forecast_model"_s});
    m_home->buy(u"Milk"_s, 2000);
    QVERIFY(m_home->outlook(u"Milk"_s).depletion.isForecast);
    must((*m_home)->undo());
    QVERIFY(!m_home->outlook(u"Milk"_s).depletion.isForecast);
    QCOMPARE(m_home->dump({u"forecast_model"_s}), before);
    must((*m_home)->undo());
    m_home->catchUp();
    QCOMPARE(m_home->dump({u"forecast_model"_s}), QString());
}

void TestForesightService::thePastIsLearnedAgain()
{
    QVector<Outlook> seen;
    for (int week = 6; week >= 0; --week) {
        m_home->setDay(kFriday.addDays(-7 * week));
        m_home->buy(u"Milk"_s, 2000);
        if (week == 2)
            must((*m_home)->ledger().finish(m_home->id(u"Milk"_s)));
        seen << m_home->outlook(u"Milk"_s);
    }
    for (int week = 6; week >= 0; --week) {
        const Outlook then = must(foresight().outlook(m_home->id(u"Milk"_s), kFriday.addDays(-7 * week)));
        const Outlook &was = seen[6 - week];
        QCOMPARE(then.onHand, was.onHand);
        QCOMPARE(then.model.purchaseDays, was.model.purchaseDays);
        QCOMPARE(then.depletion.believedMilli, was.depletion.believedMilli);
        QCOMPARE(then.depletion.p50, was.depletion.p50);
    }
    QCOMPARE(must(foresight().outlooks(kFriday.addDays(-100))).first().onHand, 0);
}

void TestForesightService::thePastNeverHoldsLessThanNothing()
{
    // Used on Monday, but the purchase was written down only on Thursday.
    m_home->buy(u"Milk"_s, 5000, kFriday.addDays(-1));
    must((*m_home)->ledger().consume(m_home->id(u"Milk"_s), 3000, false, kFriday.addDays(-4)));
    const Outlook then = must(foresight().outlook(m_home->id(u"Milk"_s), kFriday.addDays(-2)));
    QCOMPARE(then.onHand, 0);
    QCOMPARE(then.depletion.believedMilli, 0);
    QCOMPARE(m_home->outlook(u"Milk"_s).onHand, 2000);
}

void TestForesightService::aStatedPaceIsForecast()
{
    m_home->product(u"Bananas"_s, {.targetLevel = 6000, .lastsDays = 7});
    const Outlook said = m_home->outlook(u"Bananas"_s);
    QVERIFY(said.model.basis == RateModel::Basis::Stated && said.model.isStated);
    QVERIFY(said.model.evidence == RateModel::Evidence::Stated);
    QCOMPARE(said.depletion.believedMilli, 3000);
    QVERIFY(said.isGuess());
    const Reason reason = reasonFor(said);
    QVERIFY(reason.kind == ReasonKind::Stated);
    QCOMPARE(reason.numbers[u"lasts_days"_s].toInt(), 7);
    const auto item = m_home->listed(u"Bananas"_s);
    QVERIFY(item && item->section == Section::Buy && item->amount.milli >= 6000);
    // Bought without a pack or a level, a usual purchase is what is usually bought.
    m_home->product(u"Apples"_s, {.lastsDays = 7});
    m_home->buy(u"Apples"_s, 5000);
    QVERIFY(std::abs(m_home->outlook(u"Apples"_s).model.rate - 5000.0 / 7) < 0.001);
    must((*m_home)->products().edit(m_home->id(u"Bananas"_s), {.lastsDays = 0}));
    QVERIFY(!m_home->outlook(u"Bananas"_s).depletion.isForecast);
    QVERIFY(!m_home->listed(u"Bananas"_s));
}

void TestForesightService::whatWasSaidLaterIsNotKnownYet()
{
    m_home->product(u"Bananas"_s, {.lastsDays = 7});
    m_home->catchUp();
    QVERIFY(must(foresight().outlook(m_home->id(u"Bananas"_s), kFriday)).depletion.isForecast);
    const Outlook before = must(foresight().outlook(m_home->id(u"Bananas"_s), kFriday.addDays(-1)));
    QVERIFY(!before.depletion.isForecast && !before.model.isStated);
}

void TestForesightService::onlyCatalogueProductsAreSeen()
{
    const ProductId id = m_home->buy(u"Milk"_s, 2000).product.id;
    m_home->product(u"Never had"_s);
    QCOMPARE(must(foresight().outlooks(kFriday)).size(), 2);
    must((*m_home)->products().archive(id));
    QCOMPARE(must(foresight().outlooks(kFriday)).size(), 1);
    QVERIFY(failure(foresight().outlook(id, kFriday)) == ErrorKind::NotFound);
}

void TestForesightService::correctionsAreNoEvidenceButCountsAre()
{
    // A composed action (an import, the sample year) holds both: the count must stay evidence.
    m_home->product(u"Milk"_s);
    const Product milk = m_home->known(u"Milk"_s);
    must((*m_home)->journal().act({{}, u"sample"_s}, [&](ActionId action) -> Result<void> {
        LARDER_TRY((*m_home)->ledger().bookTaking(action, milk, 1000, EventKind::Consumed, kFriday.addDays(-9)));
        return (*m_home)->ledger().bookCount(action, milk, 4000, kFriday.addDays(-2));
    }));
    const UsageHistory history = must(ModelRepository(m_home->database()).inputs(milk.id)).value(milk.id).history;
    QCOMPARE(history.size(), 2);
    QVERIFY(history[0].kind == UsageEvent::Use);
    QVERIFY(history[1].kind == UsageEvent::Count && history[1].milli == 4000);
}

void TestForesightService::theShoppingDayIsNamedOrLearned()
{
    QCOMPARE(must(foresight().trips(kFriday)).weekday, int(Qt::Saturday));
    for (int week = 1; week <= 12; ++week)
        m_home->buy(u"Milk"_s, 1000, kFriday.addDays(-2 - 7 * (week - 1)));
    QCOMPARE(must(foresight().trips(kFriday)).weekday, int(Qt::Wednesday));
    // Twelve weeks later that is forgotten.
    QCOMPARE(must(foresight().trips(kFriday.addDays(90))).weekday, int(Qt::Saturday));
    must(foresight().setShoppingDay(Qt::Monday));
    QCOMPARE(must(foresight().trips(kFriday)).next, kFriday.addDays(3));
    must(foresight().setShoppingDay(0));
    QCOMPARE(must(foresight().trips(kFriday)).weekday, int(Qt::Wednesday));
}

void TestForesightService::whoShopsEveryTwoWeeksIsKnown()
{
    for (int trip = 5; trip >= 1; --trip) {
        for (const QString &name : {u"Milk"_s, u"Bread"_s, u"Tea"_s})
            m_home->buy(name, 1000, QDate(2026, 11, 14).addDays(-14 * (trip - 1))); // Saturdays
        m_home->buy(u"Bread"_s, 1000, QDate(2026, 11, 14).addDays(-14 * (trip - 1) + 6)); // fetched in between
    }
    const TripPlan learned = must(foresight().trips(kFriday));
    QCOMPARE(learned.next, QDate(2026, 11, 28));
    QCOMPARE(learned.afterNext, QDate(2026, 12, 12));
    must(foresight().setTripHabit({0, 7, {}}));
    QCOMPARE(must(foresight().trips(kFriday)).next, QDate(2026, 11, 21));
}

void TestForesightService::theHabitIsKept()
{
    QVERIFY(must(foresight().tripHabit()) == TripHabit{});
    const TripHabit habit{Qt::Thursday, 14, kFriday.addDays(2)};
    must(foresight().setTripHabit(habit));
    QVERIFY(must(foresight().tripHabit()) == habit);
    QCOMPARE(must(foresight().trips(kFriday)).next, kFriday.addDays(2));
    QCOMPARE(must(foresight().trips(kFriday)).afterNext, QDate(2026, 12, 3)); // the Thursday next to two weeks later
    QCOMPARE(must(foresight().trips(kFriday.addDays(3))).next, QDate(2026, 12, 3)); // it was made, as far as we know
    must(foresight().setShoppingDay(Qt::Monday)); // the named day lapses, the interval stays
    QVERIFY((must(foresight().tripHabit()) == TripHabit{Qt::Monday, 14, {}}));
    must(foresight().setTripHabit({0, 3, {}}));
    must(foresight().setShoppingDay(Qt::Monday)); // who shops on Mondays does not shop every three days
    QVERIFY((must(foresight().tripHabit()) == TripHabit{Qt::Monday, 0, {}}));
    QVERIFY(failure(foresight().setTripHabit({8, 0, {}})) == ErrorKind::InvalidInput);
    QVERIFY(failure(foresight().setTripHabit({0, 91, {}})) == ErrorKind::InvalidInput);
}

void TestForesightService::theNewestPriceIsKept()
{
    Purchase purchase;
    purchase.paid = Money{318, "EUR"};
    purchase.day = kFriday.addDays(-3);
    must((*m_home)->buy(u"Milk"_s, {}, {2000, {}, {}}, purchase));
    m_home->buy(u"Milk"_s, 1000);
    const Outlook outlook = m_home->outlook(u"Milk"_s);
    QVERIFY(outlook.lastPaid == (Money{318, "EUR"}));
    QCOMPARE(outlook.lastPaidMilli, 2000);
}

void TestForesightService::undonePurchasesTeachNoShoppingDay()
{
    for (int i = 0; i < 14; ++i)
        m_home->buy(u"Milk %1"_s.arg(i), 1000, kFriday.addDays(-4)); // a Monday
    QCOMPARE(must((*m_home)->foresight().trips(kFriday)).weekday, int(Qt::Monday));
    for (int i = 0; i < 14; ++i)
        must((*m_home)->undo());
    QCOMPARE(must((*m_home)->foresight().trips(kFriday)).weekday, int(Qt::Saturday));
}

void TestForesightService::thingsAreWhereTheirPacksAre()
{
    m_home->product(u"Jam"_s, {.location = u"Kitchen/Shelf"_s});
    m_home->buy(u"Jam"_s, 3000);
    must((*m_home)->ledger().move(m_home->id(u"Jam"_s), 1000, u"Cellar"_s));
    const Outlook jam = m_home->outlook(u"Jam"_s);
    QCOMPARE(jam.location, u"Shelf"_s);
    QCOMPARE(jam.places, (QStringList{u"Kitchen/Shelf"_s, u"Cellar"_s}));
}

void TestForesightService::todaysTripIsSeenAtOnceAndNoOther()
{
    const auto next = [this] { return must(foresight().trips(kFriday)).next; };
    const auto buyThree = [](Home &home) {
        for (const QString &name : {u"Bread"_s, u"Butter"_s, u"Cheese"_s})
            home.buy(name, 1000, kFriday);
    };
    must((*m_home)->journal().act({{}, u"setting"_s, {}},
                                  [&](ActionId) { return foresight().setShoppingDay(Qt::Friday); }));
    m_home->buy(u"Bread"_s, 5000, kFriday.addDays(-1));
    QCOMPARE(next(), kFriday);

    // What was read inside an action that fails is forgotten, though its numbers come again.
    const auto failed = (*m_home)->journal().act({{}, u"buy"_s, {}}, [&](ActionId action) -> Result<void> {
        for (const QString &name : {u"Bread"_s, u"Butter"_s, u"Cheese"_s}) {
            Purchase purchase;
            purchase.day = kFriday;
            must((*m_home)->bookBuying(action, name, {}, {1000, {}, {}}, purchase, {}));
        }
        [&] { QCOMPARE(next(), kFriday.addDays(7)); }();
        return fail(ErrorKind::Cancelled, {});
    });
    QVERIFY(!failed);
    QCOMPARE(next(), kFriday);
    for (int i = 0; i < 3; ++i)
        must((*m_home)->ledger().finish(m_home->id(u"Bread"_s)));
    QCOMPARE(next(), kFriday);

    // Another program's trip is seen, and its undo.
    auto other = Household::open(m_home->path(), Household::Opening::MustExist, m_home->clock);
    QVERIFY(other.has_value());
    buyThree(*m_home);
    QCOMPARE(next(), kFriday.addDays(7));
    QCOMPARE(must((*other)->foresight().trips(kFriday)).next, kFriday.addDays(7));
    must((*other)->undo());
    QCOMPARE(next(), kFriday);
    must((*other)->redo());
    QCOMPARE(next(), kFriday.addDays(7));
}

QTEST_GUILESS_MAIN(TestForesightService)
#include "tst_foresightservice.moc"
