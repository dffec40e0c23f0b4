// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/putaway.h"
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestAisleService : public QObject
{
    Q_OBJECT

private:
    AisleService &aisles() { return (*m_home)->aisles(); }
    ListService &lists() { return (*m_home)->lists(); }
    StoreId store(const QString &name) { return must((*m_home)->products().names().store(name)); }
    QStringList names()
    {
        QStringList names;
        for (const ListItem &item : m_home->list())
            names << item.name;
        return names;
    }
    /// Ticks in an order, a minute apart, and puts away.
    void shop(const QString &where, const QStringList &ticked)
    {
        for (const QString &name : ticked)
            must(lists().add({}, name, u"1"_s));
        for (const QString &name : ticked) {
            m_home->clock.setNow(QDateTime::fromMSecsSinceEpoch(m_home->clock.nowMs(), Qt::UTC).addSecs(60));
            must(lists().setChecked({}, m_home->listed(name).value(), true));
        }
        PutAway shopping;
        shopping.store = where;
        shopping.read = must(lists().now());
        for (const ListItem &item : m_home->list()) {
            PutAwayLine line;
            line.item = item;
            line.product = item.product;
            line.isGot = item.isChecked;
            line.amount = {1000, {}, {}};
            shopping.lines << line;
        }
        must(putAway(**m_home, shopping));
        m_home->setDay(m_home->clock.today().addDays(1));
    }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init()
    {
        LARDER_FAIL_ON_WARNING();
        m_home = std::make_unique<Home>();
        m_home->product(u"Apples"_s, {.category = u"Fruit"_s});
        m_home->product(u"Bread"_s, {.category = u"Bakery"_s});
        m_home->product(u"Milk"_s, {.category = u"Dairy"_s});
        m_home->product(u"Wine"_s, {.category = u"Drinks"_s});
    }
    void byNameAtFirst();
    void theWalkIsLearned();
    void oneOddTripChangesNothing();
    void aRebuiltStoreIsLearnedAnew();
    void byHandGoesFirst();
    void learningIsUndoneWithTheTrip();
    void aListGoesThroughItsStore();
    void mistakes();
};

void TestAisleService::byNameAtFirst()
{
    QCOMPARE(must(aisles().order({})), (QStringList{u"Bakery"_s, u"Dairy"_s, u"Drinks"_s, u"Fruit"_s}));
    QCOMPARE(must(aisles().order(store(u"Aldi"_s))), must(aisles().order({})));
}

void TestAisleService::theWalkIsLearned()
{
    shop(u"Aldi"_s, {u"Wine"_s, u"Milk"_s, u"Apples"_s, u"Bread"_s});
    const QStringList walked{u"Drinks"_s, u"Dairy"_s, u"Fruit"_s, u"Bakery"_s};
    QCOMPARE(must(aisles().order(store(u"Aldi"_s))), walked);
    QCOMPARE(must(aisles().order({})), walked);
    QCOMPARE(must(aisles().order(store(u"Lidl"_s))), walked); // not known better
    shop(u"Lidl"_s, {u"Bread"_s, u"Apples"_s, u"Milk"_s, u"Wine"_s});
    QCOMPARE(must(aisles().order(store(u"Aldi"_s))), walked);
    QCOMPARE(must(aisles().order(store(u"Lidl"_s))), QStringList(walked.crbegin(), walked.crend()));
}

void TestAisleService::oneOddTripChangesNothing()
{
    for (int i = 0; i < 3; ++i)
        shop(u"Aldi"_s, {u"Wine"_s, u"Milk"_s, u"Apples"_s, u"Bread"_s});
    const QStringList walked = must(aisles().order(store(u"Aldi"_s)));
    shop(u"Aldi"_s, {u"Bread"_s, u"Wine"_s, u"Apples"_s, u"Milk"_s});
    QCOMPARE(must(aisles().order(store(u"Aldi"_s))), walked);
}

void TestAisleService::aRebuiltStoreIsLearnedAnew()
{
    for (int i = 0; i < 30; ++i)
        shop(u"Aldi"_s, {u"Wine"_s, u"Milk"_s});
    for (int i = 0; i < 5; ++i)
        shop(u"Aldi"_s, {u"Milk"_s, u"Wine"_s});
    const QStringList order = must(aisles().order(store(u"Aldi"_s)));
    QVERIFY(order.indexOf(u"Dairy"_s) < order.indexOf(u"Drinks"_s));
}

void TestAisleService::byHandGoesFirst()
{
    shop(u"Aldi"_s, {u"Wine"_s, u"Milk"_s, u"Apples"_s, u"Bread"_s});
    must(aisles().setOrder(store(u"Aldi"_s), {u"fruit"_s, u"Bakery"_s}));
    QCOMPARE(must(aisles().order(store(u"Aldi"_s))), (QStringList{u"Fruit"_s, u"Bakery"_s, u"Drinks"_s, u"Dairy"_s}));
    must(aisles().forget(store(u"Aldi"_s)));
    QCOMPARE(must(aisles().order(store(u"Aldi"_s))).first(), u"Bakery"_s);
    must((*m_home)->undo());
    QCOMPARE(must(aisles().order(store(u"Aldi"_s))).first(), u"Fruit"_s);
}

void TestAisleService::learningIsUndoneWithTheTrip()
{
    const QString before = m_home->dump({u"aisle_walk"_s});
    shop(u"Aldi"_s, {u"Wine"_s, u"Milk"_s});
    QVERIFY(m_home->dump({u"aisle_walk"_s}) != before);
    must((*m_home)->undo());
    QCOMPARE(m_home->dump({u"aisle_walk"_s}), before);
}

void TestAisleService::aListGoesThroughItsStore()
{
    must(aisles().setOrder(store(u"Aldi"_s), {u"Fruit"_s, u"Drinks"_s, u"Dairy"_s, u"Bakery"_s}));
    for (const QString &name : {u"Apples"_s, u"Bread"_s, u"Milk"_s, u"Wine"_s})
        must(lists().add({}, name, u"1"_s));
    QCOMPARE(names(), (QStringList{u"Bread"_s, u"Milk"_s, u"Wine"_s, u"Apples"_s}));
    must(lists().setListStore({}, store(u"Aldi"_s)));
    QCOMPARE(names(), (QStringList{u"Apples"_s, u"Wine"_s, u"Milk"_s, u"Bread"_s}));
    QCOMPARE(must(lists().lists()).first().storeName, u"Aldi"_s);
}

void TestAisleService::mistakes()
{
    QVERIFY(failure(aisles().setOrder({}, {u"Fruit"_s})) == ErrorKind::InvalidInput);
    QVERIFY(failure(aisles().setOrder(store(u"Aldi"_s), {u"Toys"_s})) == ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestAisleService)
#include "tst_aisleservice.moc"
