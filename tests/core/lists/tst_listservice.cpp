// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestListService : public QObject
{
    Q_OBJECT

private:
    ListService &lists() { return (*m_home)->lists(); }
    /// A good bought every week, due today.
    void due(const QString &name, int gap = 7, int times = 8, qint64 milli = 1000)
    {
        for (int i = times; i >= 1; --i)
            m_home->buy(name, milli, kFriday.addDays(-gap * i));
    }
    /// "buy manual 1000 forecast 2000 = 3000", or empty.
    QString line(const QString &name)
    {
        const auto item = m_home->listed(name);
        if (!item)
            return {};
        QString text = item->section == Section::Buy ? u"buy"_s : u"look"_s;
        for (const Origin &origin : item->origins)
            text += u" %1 %2"_s.arg(originName(origin.kind)).arg(origin.milli);
        return text + u" = %1"_s.arg(item->amount.milli);
    }
    ListItem item(const QString &name)
    {
        const auto found = m_home->listed(name);
        if (!found)
            throw std::runtime_error("not on the list");
        return *found;
    }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init();
    void cleanup() { QCOMPARE(m_home->problems(), QStringList()); }
    void whatWasPutAwayForGoodComesBack();
    void originsStandApartAndAddUp();
    void manualAmountsAddUp();
    void onlyAFullNameIsTheProduct();
    void freeTextIsKeptAsWritten();
    void nothingIsNotAdded();
    void aNovelIsNotAdded();
    void anEditedAmountIsKeptUntilBought();
    void aRemovedLineStaysAwayUntilTheNextPurchase();
    void aWithdrawnOriginMakesNoOtherGrow();
    void whatIsRemovedOfARegularPurchaseIsOneTurn_data();
    void whatIsRemovedOfARegularPurchaseIsOneTurn();
    void aTickKeepsItsAmountUntilBought();
    void goodsBoughtOnceAreNeverBought();
    void silentGoodsAreNeverListed();
    void tenLooksAtMost();
    void linesAreInOrder();
    void otherListsHoldOnlyWhatWasWritten();
    void archivedProductsAreGone();
    void theServiceLevelDecides();
    void aCountTakesALineAway();
    void anEarlierPurchaseSettlesNothingLater();
    void anOldReceiptSettlesNothing();
    void anotherListSilencesNothing();
    void amountsHaveABound();
};

void TestListService::init()
{
    LARDER_FAIL_ON_WARNING();
    m_home = std::make_unique<Home>();
}

void TestListService::originsStandApartAndAddUp()
{
    due(u"Milk"_s);
    must((*m_home)->products().edit(m_home->id(u"Milk"_s), {.reorderPoint = 1000, .targetLevel = 1000}));
    QCOMPARE(line(u"Milk"_s), u"buy shortage 1000 forecast 1000 = 2000"_s);
    QVERIFY(item(u"Milk"_s).reason.kind == ReasonKind::BelowReorderPoint);
    must(lists().add({}, u"milk"_s, u"1"_s));
    QCOMPARE(line(u"Milk"_s), u"buy manual 1000 forecast 1000 = 2000"_s);
    must(lists().add({}, u"Milk"_s, u"7"_s));
    QCOMPARE(line(u"Milk"_s), u"buy manual 8000 = 8000"_s);
}

void TestListService::manualAmountsAddUp()
{
    m_home->product(u"Milk"_s, {.unit = Unit(Unit::Litre), .packSize = 1500});
    must(lists().add({}, u"Milk"_s, {}));
    QCOMPARE(line(u"Milk"_s), u"buy manual 1500 = 1500"_s);
    must(lists().add({}, u"Milk"_s, u"500 ml"_s));
    must(lists().add({}, u"Milk"_s, u"2 packs"_s));
    QCOMPARE(line(u"Milk"_s), u"buy manual 5000 = 5000"_s);
    QVERIFY(item(u"Milk"_s).reason.kind == ReasonKind::Manual);
    must((*m_home)->undo());
    QCOMPARE(line(u"Milk"_s), u"buy manual 2000 = 2000"_s);
    QVERIFY(failure(lists().add({}, u"Milk"_s, u"2 kg"_s)) == ErrorKind::InvalidInput);
    QVERIFY(failure(lists().addProduct({}, m_home->id(u"Milk"_s), 0)) == ErrorKind::InvalidInput);
}

void TestListService::onlyAFullNameIsTheProduct()
{
    const ProductId id = m_home->product(u"Oat milk"_s);
    must(lists().add({}, u"milk"_s, u"2"_s));
    QVERIFY(!item(u"milk"_s).product.isValid());
    must(lists().add({}, u"#%1"_s.arg(id.value), u"2"_s));
    QVERIFY(item(u"Oat milk"_s).product == id);
    QCOMPARE(m_home->list().size(), 2);
}

void TestListService::freeTextIsKeptAsWritten()
{
    must(lists().add({}, u"  something  nice for Anna "_s, u"as big as it gets"_s));
    const ListItem written = item(u"something nice for Anna"_s);
    QCOMPARE(written.textAmount, u"as big as it gets"_s);
    QVERIFY(written.section == Section::Buy && written.amount.isZero());
    must(lists().setChecked({}, written, true));
    QVERIFY(item(written.name).isChecked);
    must(lists().setChecked({}, written, false));
    must(lists().remove({}, written));
    QVERIFY(m_home->list().isEmpty());
    QVERIFY(failure(lists().remove({}, written)) == ErrorKind::NotFound);
    must((*m_home)->undo());
    QCOMPARE(item(written.name).textAmount, written.textAmount);
}

void TestListService::aNovelIsNotAdded()
{
    const QString before = m_home->dump({u"list_line"_s});
    QVERIFY(failure(lists().add({}, QString(201, u'a'), {})) == ErrorKind::InvalidInput);
    QCOMPARE(m_home->dump({u"list_line"_s}), before);
    must(lists().add({}, QString(200, u'a'), {}));
}

void TestListService::nothingIsNotAdded()
{
    QVERIFY(failure(lists().add({}, u"  "_s, u"2"_s)) == ErrorKind::InvalidInput);
    QVERIFY(failure(lists().items(u"No such list"_s, kFriday)) == ErrorKind::NotFound);
}

void TestListService::anEditedAmountIsKeptUntilBought()
{
    due(u"Milk"_s);
    must(lists().setAmount({}, item(u"Milk"_s), 7000));
    QVERIFY(item(u"Milk"_s).isEdited);
    QCOMPARE(item(u"Milk"_s).amount.milli, 7000);
    must(lists().add({}, u"Milk"_s, u"2"_s));
    QCOMPARE(item(u"Milk"_s).amount.milli, 7000);
    // A use in between changes nothing; a purchase settles it.
    must((*m_home)->ledger().finish(m_home->id(u"Milk"_s)));
    QCOMPARE(item(u"Milk"_s).amount.milli, 7000);
    m_home->buy(u"Milk"_s, 1000);
    const auto after = m_home->listed(u"Milk"_s);
    QVERIFY(!after || !after->isEdited);
    must((*m_home)->undo());
    QCOMPARE(item(u"Milk"_s).amount.milli, 7000);
    must((*m_home)->redo());
    ListItem milk;
    milk.product = m_home->id(u"Milk"_s);
    QVERIFY(failure(lists().setAmount({}, milk, 0)) == ErrorKind::InvalidInput);
}

void TestListService::aRemovedLineStaysAwayUntilTheNextPurchase()
{
    due(u"Milk"_s);
    must(lists().remove({}, item(u"Milk"_s)));
    QCOMPARE(line(u"Milk"_s), QString());
    m_home->setDay(kFriday.addDays(3));
    QCOMPARE(line(u"Milk"_s), QString());
    must((*m_home)->ledger().finish(m_home->id(u"Milk"_s)));
    QCOMPARE(line(u"Milk"_s), QString());
    m_home->buy(u"Milk"_s, 1000);
    m_home->setDay(kFriday.addDays(10));
    QVERIFY(line(u"Milk"_s).startsWith(u"buy forecast"_s));
}

void TestListService::aWithdrawnOriginMakesNoOtherGrow()
{
    due(u"Milk"_s);
    must((*m_home)->products().edit(m_home->id(u"Milk"_s), {.reorderPoint = 1000, .targetLevel = 1000}));
    const QString whole = line(u"Milk"_s);
    must(lists().withdraw({}, item(u"Milk"_s), OriginKind::Shortage));
    QCOMPARE(line(u"Milk"_s), u"buy forecast 1000 = 1000"_s);
    must(lists().withdraw({}, item(u"Milk"_s), OriginKind::Forecast));
    QCOMPARE(line(u"Milk"_s), QString());
    must((*m_home)->undo());
    must((*m_home)->undo());
    QCOMPARE(line(u"Milk"_s), whole);
    must(lists().withdraw({}, item(u"Milk"_s), OriginKind::Forecast));
    QCOMPARE(line(u"Milk"_s), u"buy shortage 1000 = 1000"_s);
    must(lists().add({}, u"Milk"_s, u"5"_s));
    must(lists().withdraw({}, item(u"Milk"_s), OriginKind::Manual));
    QCOMPARE(line(u"Milk"_s), u"buy shortage 1000 = 1000"_s);
}

void TestListService::whatIsRemovedOfARegularPurchaseIsOneTurn_data()
{
    QTest::addColumn<bool>("isWithdrawn");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("back"); // days until it stands there again, at most
    QTest::newRow("removed, monthly") << false << u"FREQ=MONTHLY"_s << 30;
    QTest::newRow("withdrawn, monthly") << true << u"FREQ=MONTHLY"_s << 30;
    QTest::newRow("removed, weekly") << false << u"FREQ=WEEKLY"_s << 7;
    QTest::newRow("withdrawn, weekly") << true << u"FREQ=WEEKLY"_s << 7;
}

void TestListService::whatIsRemovedOfARegularPurchaseIsOneTurn()
{
    QFETCH(bool, isWithdrawn);
    QFETCH(QString, rule);
    QFETCH(int, back);
    const ProductId salt = m_home->product(u"Salt"_s);
    must((*m_home)->recurring().save({.product = salt, .rule = rule, .anchor = kFriday, .amount = 2000}));
    const QString whole = u"buy recurring 2000 = 2000"_s;
    QCOMPARE(line(u"Salt"_s), whole);
    const auto takeOff = [&] {
        must(isWithdrawn ? lists().withdraw({}, item(u"Salt"_s), OriginKind::Recurring)
                         : lists().remove({}, item(u"Salt"_s)));
    };
    takeOff();
    QCOMPARE(line(u"Salt"_s), QString());
    must((*m_home)->undo());
    QCOMPARE(line(u"Salt"_s), whole);
    takeOff();
    m_home->setDay(kFriday.addDays(3));
    QCOMPARE(line(u"Salt"_s), QString());
    m_home->setDay(kFriday.addDays(back));
    QCOMPARE(line(u"Salt"_s), whole);
}

void TestListService::aTickKeepsItsAmountUntilBought()
{
    due(u"Milk"_s);
    const ListItem before = item(u"Milk"_s);
    must(lists().setChecked({}, before, true));
    m_home->setDay(kFriday.addDays(2));
    QVERIFY(item(u"Milk"_s).isChecked);
    QCOMPARE(item(u"Milk"_s).amount, before.amount);
    must((*m_home)->undo());
    QVERIFY(!item(u"Milk"_s).isChecked);
    must((*m_home)->redo());
    m_home->buy(u"Milk"_s, 9000);
    QCOMPARE(line(u"Milk"_s), QString());
}

void TestListService::goodsBoughtOnceAreNeverBought()
{
    m_home->buy(u"Cake stand"_s, 1000, kFriday.addDays(-3));
    for (int day = 0; day < 400; day += 9) {
        m_home->setDay(kFriday.addDays(day));
        QCOMPARE(line(u"Cake stand"_s), QString());
    }
    // Even where all of it was used or counted away.
    must((*m_home)->ledger().finish(m_home->id(u"Cake stand"_s)));
    QCOMPARE(line(u"Cake stand"_s), QString());
    must((*m_home)->ledger().count(m_home->id(u"Cake stand"_s), 0));
    QCOMPARE(line(u"Cake stand"_s), QString());
}

void TestListService::silentGoodsAreNeverListed()
{
    due(u"Milk"_s);
    m_home->setDay(kFriday.addDays(14));
    QVERIFY(line(u"Milk"_s).startsWith(u"buy"_s));
    m_home->setDay(kFriday.addDays(15));
    QCOMPARE(line(u"Milk"_s), QString());
}

void TestListService::tenLooksAtMost()
{
    for (int i = 0; i < 14; ++i)
        due(u"Good %1"_s.arg(i), 7, 2);
    const auto items = m_home->list();
    QCOMPARE(items.size(), 10);
    for (qsizetype i = 0; i < items.size(); ++i) {
        QVERIFY(items[i].section == Section::Look);
        QVERIFY(i == 0 || items[i - 1].urgency >= items[i].urgency);
    }
}

void TestListService::linesAreInOrder()
{
    for (const QString &name : {u"Wine"_s, u"Ale"_s})
        m_home->product(name, {.category = u"Drinks"_s});
    m_home->product(u"Bread"_s, {.category = u"Bakery"_s});
    for (const QString &name : {u"Wine"_s, u"candles"_s, u"Bread"_s, u"Ale"_s, u"Balloons"_s})
        must(lists().add({}, name, u"1"_s));
    due(u"Zucchini"_s, 7, 2);
    QStringList names;
    for (const ListItem &listed : m_home->list())
        names << listed.name;
    QCOMPARE(names, (QStringList{u"Bread"_s, u"Ale"_s, u"Wine"_s, u"Balloons"_s, u"candles"_s, u"Zucchini"_s}));
}

void TestListService::otherListsHoldOnlyWhatWasWritten()
{
    due(u"Milk"_s);
    must(lists().add(u"Party"_s, u"Milk"_s, u"3"_s));
    m_home->catchUp();
    const auto party = must(lists().items(u"party"_s, kFriday));
    QCOMPARE(party.size(), 1);
    QCOMPARE(party.first().amount.milli, 3000);
    QVERIFY(line(u"Milk"_s).startsWith(u"buy forecast"_s));
    must((*m_home)->undo());
    QVERIFY(failure(lists().items(u"Party"_s, kFriday)) == ErrorKind::NotFound);
}

void TestListService::archivedProductsAreGone()
{
    due(u"Milk"_s);
    must((*m_home)->products().archive(m_home->id(u"Milk"_s)));
    QCOMPARE(line(u"Milk"_s), QString());
}

void TestListService::theServiceLevelDecides()
{
    due(u"Cheese"_s, 14);
    m_home->buy(u"Cheese"_s, 1000, kFriday.addDays(-7));
    QVERIFY(must(lists().serviceLevel()) == ServiceLevel::Normal);
    must(lists().setServiceLevel(ServiceLevel::NeverOut));
    QVERIFY(line(u"Cheese"_s).startsWith(u"buy"_s));
    must(lists().setServiceLevel(ServiceLevel::Relaxed));
    QVERIFY(!line(u"Cheese"_s).startsWith(u"buy"_s));
    must((*m_home)->undo());
    QVERIFY(must(lists().serviceLevel()) == ServiceLevel::NeverOut);
}

void TestListService::aCountTakesALineAway()
{
    due(u"Milk"_s);
    QVERIFY(line(u"Milk"_s).startsWith(u"buy"_s));
    // As much as the ledger says all along: nobody believed it until somebody looked.
    must((*m_home)->ledger().count(m_home->id(u"Milk"_s), 8000));
    QCOMPARE(line(u"Milk"_s), QString());
}

void TestListService::anEarlierPurchaseSettlesNothingLater()
{
    m_home->buy(u"Milk"_s, 1000);
    must(lists().add({}, u"Milk"_s, u"3"_s));
    must((*m_home)->ledger().finish(m_home->id(u"Milk"_s)));
    QCOMPARE(line(u"Milk"_s), u"buy manual 3000 = 3000"_s);
    m_home->buy(u"Milk"_s, 1000);
    QCOMPARE(line(u"Milk"_s), QString());
}

void TestListService::anOldReceiptSettlesNothing()
{
    m_home->product(u"Milk"_s);
    must(lists().add({}, u"Milk"_s, u"2"_s));
    m_home->buy(u"Milk"_s, 1000, kFriday.addDays(-100));
    QCOMPARE(item(u"Milk"_s).amount.milli, 2000);
    m_home->buy(u"Milk"_s, 1000);
    QVERIFY(!m_home->listed(u"Milk"_s));
}

void TestListService::anotherListSilencesNothing()
{
    due(u"Milk"_s);
    must(lists().add(u"Party"_s, u"Milk"_s, u"2"_s));
    const auto party = must(lists().items(u"Party"_s, kFriday));
    QCOMPARE(party.size(), 1);
    must(lists().remove(u"Party"_s, party.first()));
    QVERIFY(m_home->listed(u"Milk"_s));
}

void TestListService::amountsHaveABound()
{
    m_home->product(u"Flour"_s, {.unit = Unit(Unit::Gram)});
    must(lists().add({}, u"Flour"_s, u"600000000 g"_s));
    QVERIFY(failure(lists().add({}, u"Flour"_s, u"600000000 g"_s)) == ErrorKind::InvalidInput);
    QVERIFY(failure(lists().setAmount({}, item(u"Flour"_s), 2 * kLargestMilli)) == ErrorKind::InvalidInput);
    QCOMPARE(item(u"Flour"_s).amount.milli, 600'000'000'000);
}

void TestListService::whatWasPutAwayForGoodComesBack()
{
    const ProductId milk = m_home->buy(u"Milk"_s, 1000).product.id;
    must((*m_home)->products().archive(milk));
    const QStringList before = m_home->authored();
    for (const QString &amount : {QString(), u"2"_s}) {
        must((*m_home)->lists().add({}, u"Milk"_s, amount));
        QVERIFY(m_home->listed(u"Milk"_s));
        QVERIFY(!m_home->known(u"Milk"_s).isArchived);
        must((*m_home)->undo());
        QCOMPARE(m_home->authored(), before);
    }
}

QTEST_GUILESS_MAIN(TestListService)
#include "tst_listservice.moc"
