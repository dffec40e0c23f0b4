// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestStockLedger : public QObject
{
    Q_OBJECT

private:
    StockLedger &ledger() { return (*m_home)->ledger(); }
    /// "purchased 3000, consumed -1000": the live events of a product.
    QString told(const QString &name)
    {
        QStringList words;
        for (const StockEvent &event : m_home->events(name))
            words << u"%1 %2"_s.arg(eventKindName(event.kind)).arg(event.delta);
        return words.join(u", "_s);
    }
    QString amounts(const QString &name)
    {
        QStringList words;
        for (const Lot &lot : m_home->lots(name))
            words << QString::number(lot.milli);
        return words.join(u' ');
    }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init();
    void cleanup() { QCOMPARE(m_home->problems(), QStringList()); }
    void aPurchaseKeepsWhatWasSaid();
    void aBestBeforeDateComesFromTheShelfLife();
    void useTakesFromSeveralLots();
    void theChosenLotGoesFirst();
    void moreThanIsRecordedIsBookedWhole();
    void wasteIsNotUse();
    void finishTakesOnePack();
    void finishTakesTheOpenedOneFirst();
    void finishOfAMeasuredGoodTakesTheLot();
    void finishWithNothingThereIsRealLife();
    void aCountSaysWhatIsThere_data();
    void aCountSaysWhatIsThere();
    void aCountDoesNotHangOnALot();
    void openingSplitsALot();
    void anOpenedPackKeepsSoLong();
    void openingNeedsAClosedPack();
    void aMoveKeepsDatesAndAttributes();
    void aMoveOfPartSplits();
    void aMoveOfOneLotLeavesTheOthers();
    void aMoveOfMoreIsRefused();
    void impossibleAmountsAreRefused_data();
    void impossibleAmountsAreRefused();
    void impossibleDaysAreRefused();
    void anUnknownProductIsNotFound();
};

void TestStockLedger::init()
{
    LARDER_FAIL_ON_WARNING();
    m_home = std::make_unique<Home>();
}

void TestStockLedger::aPurchaseKeepsWhatWasSaid()
{
    Purchase purchase;
    purchase.day = kFriday.addDays(-2);
    purchase.bestBefore = QDate(2027, 1, 31);
    purchase.paid = Money{318, "EUR"};
    const Booked booked = must((*m_home)->buy(u"Milk"_s, {}, {2000, Unit(Unit::Litre), 1000}, purchase,
                                              {u"Corner shop"_s, u"Kitchen/Fridge"_s}));
    QCOMPARE(booked.onHand, 2000);
    QCOMPARE(booked.product.unit, Unit(Unit::Litre));
    QCOMPARE(booked.product.packSize, std::optional<qint64>(1000));
    const StockEvent event = m_home->events(u"Milk"_s).first();
    QVERIFY(event.kind == EventKind::Purchased && event.delta == 2000 && event.action == booked.action);
    QCOMPARE(event.day, kFriday.addDays(-2));
    QCOMPARE(event.atMs, m_home->clock.nowMs());
    QVERIFY(event.typed == Quantity(2000, Unit::Litre));
    QVERIFY(event.paid == (Money{318, "EUR"}));
    QVERIFY(event.store.isValid());
    const Lot lot = m_home->lots(u"Milk"_s).first();
    QCOMPARE(lot.bestBefore, QDate(2027, 1, 31));
    QCOMPARE(lot.acquiredOn, kFriday.addDays(-2));
    QCOMPARE(must((*m_home)->products().names().locations()).last().path, u"Kitchen/Fridge"_s);
    QCOMPARE(lot.location, must((*m_home)->products().names().locations()).last().id);
    QCOMPARE(booked.product.location, lot.location);
}

void TestStockLedger::aBestBeforeDateComesFromTheShelfLife()
{
    m_home->product(u"Yogurt"_s, {.shelfLifeDays = 14});
    m_home->buy(u"Yogurt"_s, 1000, kFriday.addDays(-1));
    m_home->buy(u"Yogurt"_s, 1000, kFriday, QDate(2026, 11, 22));
    QCOMPARE(m_home->lots(u"Yogurt"_s)[0].bestBefore, kFriday.addDays(13));
    QCOMPARE(m_home->lots(u"Yogurt"_s)[1].bestBefore, QDate(2026, 11, 22));
}

void TestStockLedger::useTakesFromSeveralLots()
{
    m_home->buy(u"Rice"_s, 1000, {}, QDate(2027, 5, 1));
    m_home->buy(u"Rice"_s, 2000, {}, QDate(2027, 3, 1));
    const Booked booked = must(ledger().consume(m_home->id(u"Rice"_s), 2500));
    QCOMPARE(booked.taken, 2500);
    QCOMPARE(booked.onHand, 500);
    QCOMPARE(told(u"Rice"_s), u"purchased 1000, purchased 2000, consumed -2000, consumed -500"_s);
    QCOMPARE(m_home->lots(u"Rice"_s).first().bestBefore, QDate(2027, 5, 1));
}

void TestStockLedger::theChosenLotGoesFirst()
{
    m_home->buy(u"Rice"_s, 1000, {}, QDate(2027, 3, 1));
    m_home->buy(u"Rice"_s, 1000, {}, QDate(2027, 5, 1));
    must(ledger().consume(m_home->id(u"Rice"_s), 600, false, {}, {}, m_home->lots(u"Rice"_s).last().id));
    QCOMPARE(amounts(u"Rice"_s), u"1000 400"_s);
}

void TestStockLedger::moreThanIsRecordedIsBookedWhole()
{
    m_home->buy(u"Rice"_s, 1000);
    const Booked booked = must(ledger().consume(m_home->id(u"Rice"_s), 3000));
    QCOMPARE(booked.taken, 3000);
    QCOMPARE(booked.onHand, 0);
    QCOMPARE(told(u"Rice"_s), u"purchased 1000, counted 2000, consumed -1000, consumed -2000"_s);
    const QVector<StockEvent> events = m_home->events(u"Rice"_s);
    QVERIFY(events[1].action == booked.action && events[3].action == booked.action);
    // The correction is neither a purchase nor evidence of its own.
    const Outlook outlook = m_home->outlook(u"Rice"_s);
    QCOMPARE(outlook.model.purchaseDays, 1);
    QVERIFY(outlook.model.evidence == RateModel::Evidence::Use);
    QCOMPARE(outlook.depletion.believedMilli, 0);
}

void TestStockLedger::wasteIsNotUse()
{
    m_home->buy(u"Salad"_s, 2000);
    must(ledger().consume(m_home->id(u"Salad"_s), 1000, true));
    QCOMPARE(told(u"Salad"_s), u"purchased 2000, spoiled -1000"_s);
    QCOMPARE(m_home->outlook(u"Salad"_s).model.uses, 0);
}

void TestStockLedger::finishTakesOnePack()
{
    m_home->product(u"Milk"_s, {.unit = Unit(Unit::Litre), .packSize = 1500});
    m_home->buy(u"Milk"_s, 4500);
    QCOMPARE(must(ledger().finish(m_home->id(u"Milk"_s))).onHand, 3000);
    m_home->buy(u"Eggs"_s, 10'000);
    QCOMPARE(must(ledger().finish(m_home->id(u"Eggs"_s))).onHand, 9000);
}

void TestStockLedger::finishTakesTheOpenedOneFirst()
{
    m_home->product(u"Milk"_s, {.unit = Unit(Unit::Litre), .packSize = 1000});
    m_home->buy(u"Milk"_s, 1000, {}, QDate(2026, 12, 1));
    must(ledger().open(m_home->id(u"Milk"_s)));
    m_home->buy(u"Milk"_s, 1000, {}, QDate(2026, 11, 22));
    must(ledger().finish(m_home->id(u"Milk"_s)));
    QCOMPARE(m_home->lots(u"Milk"_s).size(), 1);
    QCOMPARE(m_home->lots(u"Milk"_s).first().bestBefore, QDate(2026, 11, 22));
    m_home->buy(u"Milk"_s, 1000, {}, QDate(2026, 11, 21));
    must(ledger().finish(m_home->id(u"Milk"_s)));
    QCOMPARE(m_home->lots(u"Milk"_s).first().bestBefore, QDate(2026, 11, 22));
}

void TestStockLedger::finishOfAMeasuredGoodTakesTheLot()
{
    m_home->product(u"Cheese"_s, {.unit = Unit(Unit::Gram)});
    m_home->buy(u"Cheese"_s, 312'000, {}, QDate(2026, 12, 9));
    m_home->buy(u"Cheese"_s, 250'000, {}, QDate(2026, 12, 1));
    const Booked booked = must(ledger().finish(m_home->id(u"Cheese"_s)));
    QCOMPARE(booked.taken, 250'000);
    QCOMPARE(booked.onHand, 312'000);
}

void TestStockLedger::finishWithNothingThereIsRealLife()
{
    const ProductId id = m_home->product(u"Milk"_s);
    const Booked booked = must(ledger().finish(id));
    QCOMPARE(booked.taken, 1000);
    QCOMPARE(booked.onHand, 0);
    QCOMPARE(told(u"Milk"_s), u"counted 1000, consumed -1000"_s);
}

void TestStockLedger::aCountSaysWhatIsThere_data()
{
    QTest::addColumn<int>("there");
    QTest::addColumn<int>("counted");
    QTest::addColumn<QString>("events");
    QTest::newRow("more") << 3000 << 5000 << u"purchased 3000, counted 2000"_s;
    QTest::newRow("less") << 3000 << 500 << u"purchased 3000, counted -2500"_s;
    QTest::newRow("all gone") << 3000 << 0 << u"purchased 3000, counted -3000"_s;
    QTest::newRow("as recorded") << 3000 << 3000 << u"purchased 3000, counted 0"_s;
    QTest::newRow("of nothing recorded") << 0 << 2000 << u"counted 2000"_s;
    QTest::newRow("nothing of nothing") << 0 << 0 << u"counted 0"_s;
}

void TestStockLedger::aCountSaysWhatIsThere()
{
    QFETCH(int, there);
    QFETCH(int, counted);
    QFETCH(QString, events);
    const ProductId id = m_home->product(u"Flour"_s);
    if (there > 0)
        m_home->buy(u"Flour"_s, there, kFriday.addDays(-9));
    m_home->catchUp();
    const Booked booked = must(ledger().count(id, counted));
    QCOMPARE(booked.onHand, counted);
    QCOMPARE(told(u"Flour"_s), events);
    // Evidence even where it equals the record, as soon as the stream has caught up.
    const Outlook outlook = m_home->outlook(u"Flour"_s);
    QVERIFY(outlook.model.evidence == RateModel::Evidence::Count);
    QCOMPARE(outlook.model.evidenceDay, kFriday);
    QCOMPARE(outlook.depletion.believedMilli, counted);
    must((*m_home)->undo());
    const Outlook undone = m_home->outlook(u"Flour"_s);
    QVERIFY(undone.model.evidence == (there > 0 ? RateModel::Evidence::Purchase : RateModel::Evidence::None));
}

void TestStockLedger::aCountDoesNotHangOnALot()
{
    // Moved, counted as recorded, then the move is taken back: the lots must still be the fold of the events.
    m_home->buy(u"Flour"_s, 1000);
    const Booked moved = must(ledger().move(m_home->id(u"Flour"_s), {}, u"Cellar"_s));
    must(ledger().count(m_home->id(u"Flour"_s), 1000));
    must((*m_home)->undo(moved.action));
    QVERIFY(!m_home->lots(u"Flour"_s).first().location.isValid());
}

void TestStockLedger::openingSplitsALot()
{
    m_home->product(u"Milk"_s, {.unit = Unit(Unit::Litre), .packSize = 1000});
    m_home->buy(u"Milk"_s, 3000, {}, QDate(2026, 12, 1));
    const Booked booked = must(ledger().open(m_home->id(u"Milk"_s)));
    QCOMPARE(booked.onHand, 3000);
    const QVector<Lot> lots = m_home->lots(u"Milk"_s);
    QCOMPARE(amounts(u"Milk"_s), u"2000 1000"_s);
    QVERIFY(!lots[0].openedOn.isValid());
    QCOMPARE(lots[1].openedOn, kFriday);
    QCOMPARE(lots[1].bestBefore, lots[0].bestBefore);
    QCOMPARE(lots[1].acquiredOn, lots[0].acquiredOn);
    must(ledger().open(m_home->id(u"Milk"_s)));
    must(ledger().open(m_home->id(u"Milk"_s)));
    QCOMPARE(amounts(u"Milk"_s), u"1000 1000 1000"_s); // the last one changed in place
}

void TestStockLedger::anOpenedPackKeepsSoLong()
{
    m_home->product(u"Milk"_s, {.unit = Unit(Unit::Litre), .packSize = 1000, .openedLifeDays = 4});
    m_home->buy(u"Milk"_s, 1000, {}, kFriday.addDays(2));
    m_home->buy(u"Milk"_s, 1000, {}, kFriday.addDays(30));
    m_home->buy(u"Milk"_s, 1000);
    for (int i = 0; i < 3; ++i)
        must(ledger().open(m_home->id(u"Milk"_s)));
    const QVector<Lot> lots = m_home->lots(u"Milk"_s);
    QCOMPARE(lots[0].bestBefore, kFriday.addDays(2)); // a date on the pack that comes sooner stays
    QCOMPARE(lots[1].bestBefore, kFriday.addDays(4));
    QCOMPARE(lots[2].bestBefore, kFriday.addDays(4));
}

void TestStockLedger::openingNeedsAClosedPack()
{
    const ProductId id = m_home->product(u"Milk"_s);
    QVERIFY(failure(ledger().open(id)) == ErrorKind::Refused);
    m_home->buy(u"Milk"_s, 1000);
    must(ledger().open(id));
    QVERIFY(failure(ledger().open(id)) == ErrorKind::Refused);
    QVERIFY(!must((*m_home)->journal().redoable()));
}

void TestStockLedger::aMoveKeepsDatesAndAttributes()
{
    m_home->buy(u"Peas"_s, 2000, kFriday.addDays(-5), QDate(2027, 8, 1));
    must(ledger().open(m_home->id(u"Peas"_s)));
    const QVector<Lot> before = m_home->lots(u"Peas"_s);
    QCOMPARE(must(ledger().move(m_home->id(u"Peas"_s), {}, u"Cellar/Freezer"_s)).taken, 2000);
    QVector<Lot> after = m_home->lots(u"Peas"_s);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        QVERIFY(after[i].location.isValid());
        after[i].location = before[i].location;
        QVERIFY(after[i] == before[i]);
    }
}

void TestStockLedger::aMoveOfPartSplits()
{
    m_home->buy(u"Peas"_s, 3000, kFriday.addDays(-5), QDate(2027, 8, 1));
    must(ledger().move(m_home->id(u"Peas"_s), 1000, u"Freezer"_s));
    QCOMPARE(amounts(u"Peas"_s), u"2000 1000"_s);
    QCOMPARE(m_home->lots(u"Peas"_s)[1].bestBefore, QDate(2027, 8, 1));
    QCOMPARE(m_home->lots(u"Peas"_s)[1].acquiredOn, kFriday.addDays(-5));
    must(ledger().move(m_home->id(u"Peas"_s), {}, u"Freezer"_s));
    QVERIFY(m_home->lots(u"Peas"_s)[0].location == m_home->lots(u"Peas"_s)[1].location);
}

void TestStockLedger::aMoveOfOneLotLeavesTheOthers()
{
    m_home->buy(u"Peas"_s, 3000);
    m_home->buy(u"Peas"_s, 2000);
    const LotId second = m_home->lots(u"Peas"_s)[1].id;
    QCOMPARE(must(ledger().move(m_home->id(u"Peas"_s), {}, u"Freezer"_s, {second})).taken, 2000);
    QVERIFY(!m_home->lots(u"Peas"_s)[0].location.isValid());
    QVERIFY(m_home->lots(u"Peas"_s)[1].location.isValid());
}

void TestStockLedger::aMoveOfMoreIsRefused()
{
    m_home->buy(u"Peas"_s, 3000);
    QVERIFY(failure(ledger().move(m_home->id(u"Peas"_s), 4000, u"Freezer"_s)) == ErrorKind::Refused);
    QVERIFY(failure(ledger().move(m_home->id(u"Peas"_s), 1000, u" "_s)) == ErrorKind::InvalidInput);
    QCOMPARE(must((*m_home)->products().names().locations()).size(), 0);
    must(ledger().move(m_home->id(u"Peas"_s), {}, u"Freezer"_s));
    QVERIFY(failure(ledger().move(m_home->id(u"Peas"_s), {}, u"freezer"_s)) == ErrorKind::InvalidInput);
}

void TestStockLedger::impossibleAmountsAreRefused_data()
{
    QTest::addColumn<qint64>("milli");
    QTest::addColumn<bool>("isForCounts");
    QTest::newRow("nothing") << qint64(0) << false;
    QTest::newRow("negative") << qint64(-1000) << true;
    QTest::newRow("huge") << std::numeric_limits<qint64>::max() << true;
    QTest::newRow("most negative") << std::numeric_limits<qint64>::min() << true;
}

void TestStockLedger::impossibleAmountsAreRefused()
{
    QFETCH(qint64, milli);
    QFETCH(bool, isForCounts);
    m_home->buy(u"Peas"_s, 3000);
    const ProductId id = m_home->id(u"Peas"_s);
    const QStringList before = m_home->authored();
    QVERIFY(failure(ledger().consume(id, milli)) == ErrorKind::InvalidInput);
    QVERIFY(failure(ledger().move(id, milli, u"Freezer"_s)) == ErrorKind::InvalidInput);
    QVERIFY(failure((*m_home)->buy(u"Peas"_s, {}, {milli, {}, {}}, {})) == ErrorKind::InvalidInput);
    QVERIFY(failure((*m_home)->buy(u"New"_s, {}, {milli, {}, {}}, {})) == ErrorKind::InvalidInput);
    if (isForCounts)
        QVERIFY(failure(ledger().count(id, milli)) == ErrorKind::InvalidInput);
    QCOMPARE(m_home->authored(), before);
}

void TestStockLedger::impossibleDaysAreRefused()
{
    const ProductId id = m_home->buy(u"Peas"_s, 3000).product.id;
    for (const QDate day : {kFriday.addDays(2), QDate(1989, 12, 31)}) {
        Purchase purchase;
        purchase.day = day;
        QVERIFY(failure((*m_home)->buy(u"Peas"_s, {}, {1000, {}, {}}, purchase)) == ErrorKind::InvalidInput);
        QVERIFY(failure(ledger().consume(id, 1000, false, day)) == ErrorKind::InvalidInput);
    }
    QCOMPARE(told(u"Peas"_s), u"purchased 3000"_s);
}

void TestStockLedger::anUnknownProductIsNotFound()
{
    QVERIFY(failure(ledger().finish(ProductId(99))) == ErrorKind::NotFound);
    QVERIFY(failure(ledger().count(ProductId(), 1000)) == ErrorKind::NotFound);
    QVERIFY(!must((*m_home)->journal().undoable()));
}

QTEST_GUILESS_MAIN(TestStockLedger)
#include "tst_stockledger.moc"
