// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/wording.h"
#include "tests/core/testhousehold.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestTakeBack : public QObject
{
    Q_OBJECT

private:
    StockLedger &ledger() { return (*m_home)->ledger(); }
    StockEvent last(const QString &name, EventKind kind)
    {
        StockEvent found;
        for (const StockEvent &event : m_home->events(name)) {
            if (event.kind == kind)
                found = event;
        }
        return found;
    }
    Booked takeBack(const QString &name, EventKind kind) { return must(ledger().takeBack(last(name, kind).id)); }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init();
    void cleanup() { QCOMPARE(m_home->problems(), QStringList()); }
    void oneOfSixtyGoesAloneAWeekLater();
    void anUntouchedPurchaseLeavesNothing();
    void whatWasUsedOfAPurchaseIsFound();
    void openedAndMovedPartsGoToo();
    void aUseGivesBack();
    void aUseMakesItsLotAgain();
    void aUseOfMoreThanWasRecordedGivesBackOnlyThat();
    void purchaseAndUseBothTakenBackLeaveNothing();
    void aCountSinceStays();
    void aUseAfterACountGivesAllBack();
    void aUseBetweenCountAndCorrectionGivesAllBack();
    void aCountSinceLeavesNoTraceOfAUseOfMore();
    void othersAreRefused();
    void undoAndRedoOfIt();
    void theWholeActionIsRefusedAfterwards();
    void aSecondImportDoesNotBringItBack();
    void forecastsForgetIt();
    void ofOneActionAndProduct();
    void wording();
    void randomBookingsKeepTheBooks();
};

void TestTakeBack::init()
{
    LARDER_FAIL_ON_WARNING();
    m_home = std::make_unique<Home>();
}

void TestTakeBack::oneOfSixtyGoesAloneAWeekLater()
{
    Household &home = **m_home;
    for (int i = 0; i < 60; ++i)
        m_home->product(u"Thing %1"_s.arg(i));
    must(home.journal().act({{}, u"buy"_s}, [&](ActionId action) -> Result<void> {
        for (const Product &product : must(home.products().all())) {
            Purchase purchase;
            purchase.product = product.id;
            purchase.milli = 2000;
            must(home.ledger().bookPurchase(action, product, purchase));
        }
        return {};
    }));
    m_home->setDay(kFriday.addDays(7));
    must(home.ledger().finish(m_home->id(u"Thing 7"_s)));
    const Booked taken = takeBack(u"Thing 41"_s, EventKind::Purchased);
    QCOMPARE(taken.taken, 2000);
    QCOMPARE(taken.onHand, 0);
    QVERIFY(m_home->events(u"Thing 41"_s).isEmpty());
    QCOMPARE(m_home->onHand(u"Thing 40"_s), 2000);
    QCOMPARE(m_home->onHand(u"Thing 7"_s), 1000);
}

void TestTakeBack::anUntouchedPurchaseLeavesNothing()
{
    m_home->buy(u"Rice"_s, 1000);
    m_home->buy(u"Rice"_s, 500);
    takeBack(u"Rice"_s, EventKind::Purchased);
    QCOMPARE(m_home->onHand(u"Rice"_s), 1000);
    QCOMPARE(m_home->lots(u"Rice"_s).size(), 1);
    QCOMPARE(m_home->events(u"Rice"_s).size(), 1);
}

void TestTakeBack::whatWasUsedOfAPurchaseIsFound()
{
    m_home->buy(u"Rice"_s, 3000, kFriday.addDays(-3));
    must(ledger().consume(m_home->id(u"Rice"_s), 1000));
    QCOMPARE(takeBack(u"Rice"_s, EventKind::Purchased).onHand, 0);
    const QVector<StockEvent> events = m_home->events(u"Rice"_s);
    QCOMPARE(events.size(), 2);
    QVERIFY(events[0].isCorrection());
    QCOMPARE(events[0].delta, 1000);
    QCOMPARE(events[0].day, kFriday.addDays(-3));
    QVERIFY(events[1].kind == EventKind::Consumed);
}

void TestTakeBack::openedAndMovedPartsGoToo()
{
    m_home->product(u"Milk"_s, {.unit = Unit(Unit::Litre), .packSize = 1000});
    m_home->buy(u"Milk"_s, 4000);
    must(ledger().open(m_home->id(u"Milk"_s)));
    must(ledger().move(m_home->id(u"Milk"_s), 2000, u"Cellar"_s));
    must(ledger().consume(m_home->id(u"Milk"_s), 500));
    m_home->buy(u"Milk"_s, 1000);
    QCOMPARE(m_home->lots(u"Milk"_s).size(), 4);
    const StockEvent first = m_home->events(u"Milk"_s).first();
    QCOMPARE(must(ledger().takeBack(first.id)).onHand, 1000);
    QCOMPARE(m_home->lots(u"Milk"_s).size(), 1);
}

void TestTakeBack::aUseGivesBack()
{
    m_home->buy(u"Salad"_s, 3000);
    must(ledger().consume(m_home->id(u"Salad"_s), 1000, true));
    QCOMPARE(takeBack(u"Salad"_s, EventKind::Spoiled).onHand, 3000);
    QCOMPARE(m_home->lots(u"Salad"_s).size(), 1);
}

void TestTakeBack::aUseMakesItsLotAgain()
{
    m_home->product(u"Milk"_s, {.unit = Unit(Unit::Litre), .packSize = 1000});
    m_home->buy(u"Milk"_s, 2000, kFriday.addDays(-4), QDate(2026, 12, 1));
    must(ledger().move(m_home->id(u"Milk"_s), 1000, u"Cellar"_s));
    m_home->setDay(kFriday.addDays(1));
    must(ledger().open(m_home->id(u"Milk"_s)));
    const QVector<Lot> before = m_home->lots(u"Milk"_s);
    for (int i = 0; i < 2; ++i)
        must(ledger().finish(m_home->id(u"Milk"_s)));
    QVERIFY(m_home->lots(u"Milk"_s).isEmpty());
    takeBack(u"Milk"_s, EventKind::Consumed);
    takeBack(u"Milk"_s, EventKind::Consumed);
    QCOMPARE(m_home->lots(u"Milk"_s), before); // with dates, place and the day it came
}

void TestTakeBack::aUseOfMoreThanWasRecordedGivesBackOnlyThat()
{
    m_home->buy(u"Rice"_s, 1000);
    must(ledger().consume(m_home->id(u"Rice"_s), 3000));
    const QVector<StockEvent> events = m_home->events(u"Rice"_s);
    QCOMPARE(must(ledger().takeBack(events[3].id)).onHand, 0); // the two that were never recorded
    QCOMPARE(must(ledger().takeBack(events[2].id)).onHand, 1000);
    QCOMPARE(m_home->events(u"Rice"_s).size(), 1);
}

void TestTakeBack::purchaseAndUseBothTakenBackLeaveNothing()
{
    m_home->buy(u"Rice"_s, 3000);
    must(ledger().consume(m_home->id(u"Rice"_s), 1000));
    takeBack(u"Rice"_s, EventKind::Purchased);
    const Booked second = takeBack(u"Rice"_s, EventKind::Consumed);
    QCOMPARE(second.onHand, 0);
    QVERIFY(m_home->lots(u"Rice"_s).isEmpty());
}

void TestTakeBack::aCountSinceStays()
{
    m_home->buy(u"Rice"_s, 3000, kFriday.addDays(-3));
    must(ledger().consume(m_home->id(u"Rice"_s), 1000));
    must(ledger().count(m_home->id(u"Rice"_s), 1500));
    QCOMPARE(takeBack(u"Rice"_s, EventKind::Consumed).onHand, 1500);
    QCOMPARE(takeBack(u"Rice"_s, EventKind::Purchased).onHand, 1500);
    QCOMPARE(m_home->outlook(u"Rice"_s).model.purchaseDays, 0);
}

void TestTakeBack::aUseAfterACountGivesAllBack()
{
    m_home->buy(u"Milk"_s, 3000);
    must(ledger().count(m_home->id(u"Milk"_s), 3000));
    QCOMPARE(takeBack(u"Milk"_s, EventKind::Purchased).onHand, 3000);
    must(ledger().finish(m_home->id(u"Milk"_s)));
    QCOMPARE(m_home->onHand(u"Milk"_s), 2000);
    QCOMPARE(takeBack(u"Milk"_s, EventKind::Consumed).onHand, 3000);
}

void TestTakeBack::aUseBetweenCountAndCorrectionGivesAllBack()
{
    m_home->buy(u"Milk"_s, 3000);
    must(ledger().count(m_home->id(u"Milk"_s), 3000));
    must(ledger().finish(m_home->id(u"Milk"_s)));
    QCOMPARE(takeBack(u"Milk"_s, EventKind::Purchased).onHand, 2000);
    QCOMPARE(takeBack(u"Milk"_s, EventKind::Consumed).onHand, 3000);
}

void TestTakeBack::aCountSinceLeavesNoTraceOfAUseOfMore()
{
    m_home->buy(u"Flour"_s, 1000);
    const Booked used = must(ledger().consume(m_home->id(u"Flour"_s), 3000));
    must(ledger().count(m_home->id(u"Flour"_s), 4000));
    QCOMPARE(must(ledger().takeBack(used.action, m_home->id(u"Flour"_s))).onHand, 4000);
    int counts = 0;
    for (const StockEvent &event : m_home->events(u"Flour"_s))
        counts += event.kind == EventKind::Counted && !event.isCorrection() ? 1 : 0;
    QCOMPARE(counts, 1); // the person's
}

void TestTakeBack::othersAreRefused()
{
    m_home->buy(u"Rice"_s, 3000);
    must(ledger().count(m_home->id(u"Rice"_s), 2000));
    must(ledger().open(m_home->id(u"Rice"_s)));
    const QStringList before = m_home->authored();
    for (const EventKind kind : {EventKind::Counted, EventKind::Opened})
        QVERIFY(failure(ledger().takeBack(last(u"Rice"_s, kind).id)) == ErrorKind::Refused);
    QVERIFY(failure(ledger().takeBack(EventId(999))) == ErrorKind::NotFound);
    QCOMPARE(m_home->authored(), before);
    const EventId purchase = last(u"Rice"_s, EventKind::Purchased).id;
    must(ledger().takeBack(purchase));
    QVERIFY(failure(ledger().takeBack(purchase)) == ErrorKind::Refused);
}

void TestTakeBack::undoAndRedoOfIt()
{
    m_home->product(u"Milk"_s, {.unit = Unit(Unit::Litre), .packSize = 1000});
    m_home->buy(u"Milk"_s, 4000, kFriday.addDays(-9));
    m_home->buy(u"Milk"_s, 1000, kFriday.addDays(-2));
    must(ledger().open(m_home->id(u"Milk"_s)));
    for (int i = 0; i < 3; ++i)
        must(ledger().consume(m_home->id(u"Milk"_s), 500));
    for (const StockEvent &event : m_home->events(u"Milk"_s)) {
        if (event.kind == EventKind::Opened)
            continue;
        m_home->catchUp();
        const QStringList before = m_home->authored();
        const QString model = m_home->dump({u"forecast_model"_s});
        must(ledger().takeBack(event.id));
        m_home->catchUp();
        const QStringList after = m_home->authored();
        const QString modelAfter = m_home->dump({u"forecast_model"_s});
        for (int round = 0; round < 2; ++round) {
            must((*m_home)->undo());
            QCOMPARE(m_home->authored(), before);
            QCOMPARE(m_home->problems(), QStringList());
            m_home->catchUp();
            QCOMPARE(m_home->dump({u"forecast_model"_s}), model);
            must((*m_home)->redo());
            QCOMPARE(m_home->authored(), after);
            QCOMPARE(m_home->problems(), QStringList());
            m_home->catchUp();
            QCOMPARE(m_home->dump({u"forecast_model"_s}), modelAfter);
        }
        must((*m_home)->undo());
    }
}

void TestTakeBack::theWholeActionIsRefusedAfterwards()
{
    const Booked bought = m_home->buy(u"Rice"_s, 1000);
    const Booked used = must(ledger().consume(m_home->id(u"Rice"_s), 1000));
    const Booked taken = takeBack(u"Rice"_s, EventKind::Purchased); // no lot is there to tell
    for (const ActionId action : {bought.action, used.action}) {
        const auto undone = (*m_home)->undo(action);
        QVERIFY(failure(undone) == ErrorKind::Conflict);
        QVERIFY2(undone.error().message.contains(u"Took back"_s), qPrintable(undone.error().message));
        QVERIFY(undone.error().message.contains(QString::number(taken.action.value)));
    }
    must((*m_home)->undo(taken.action));
    must((*m_home)->undo(used.action));
    must((*m_home)->undo(bought.action));
}

void TestTakeBack::aSecondImportDoesNotBringItBack()
{
    const QByteArray file(
        "Date,Product,Amount,Unit,Price,Store\n2026-11-01,Milk,2,l,2.38,Shop\n2026-11-02,Salt,1,kg,,Shop\n");
    const auto book = [&] {
        PurchaseFileOptions options;
        options.today = kFriday;
        options.locale = QLocale::c();
        return must((*m_home)->imports().book(must(readPurchaseFile(file, options)), u"a.csv"_s, false)).accepted;
    };
    QCOMPARE(book(), 2);
    takeBack(u"Milk"_s, EventKind::Purchased);
    QCOMPARE(book(), 0);
    QCOMPARE(m_home->onHand(u"Milk"_s), 0);
}

void TestTakeBack::forecastsForgetIt()
{
    for (const int days : {30, 20, 10})
        m_home->buy(u"Rice"_s, 1000, kFriday.addDays(-days));
    const RateModel honest = m_home->outlook(u"Rice"_s).model;
    m_home->buy(u"Rice"_s, 9000, kFriday.addDays(-9));
    takeBack(u"Rice"_s, EventKind::Purchased);
    const RateModel now = m_home->outlook(u"Rice"_s).model;
    QCOMPARE(now.purchaseDays, honest.purchaseDays);
    QCOMPARE(now.rate, honest.rate);
    QVERIFY(now.evidence == RateModel::Evidence::Purchase);
    QCOMPARE(now.evidenceDay, honest.evidenceDay);
}

void TestTakeBack::ofOneActionAndProduct()
{
    m_home->buy(u"Rice"_s, 1000, {}, QDate(2027, 5, 1));
    m_home->buy(u"Rice"_s, 1000, {}, QDate(2027, 3, 1));
    const Booked used = must(ledger().consume(m_home->id(u"Rice"_s), 2500));
    QCOMPARE(must(ledger().takeBack(used.action, m_home->id(u"Rice"_s))).onHand, 2000);
    QVERIFY(failure(ledger().takeBack(used.action, m_home->id(u"Rice"_s))) == ErrorKind::NotFound);
    must((*m_home)->undo());
    QCOMPARE(m_home->onHand(u"Rice"_s), 0);
}

void TestTakeBack::wording()
{
    m_home->product(u"Milk"_s, {.unit = Unit(Unit::Litre), .packSize = 1000});
    m_home->buy(u"Milk"_s, 3000);
    takeBack(u"Milk"_s, EventKind::Purchased);
    const auto action = must((*m_home)->journal().undoable());
    QCOMPARE(Wording(kFriday).action(*action), u"Took back the purchase of 3 pack(s) of Milk."_s);
}

void TestTakeBack::randomBookingsKeepTheBooks()
{
    const int steps = qEnvironmentVariableIsSet("LARDER_LONG") ? 5'000 : 500;
    const auto seed =
        quint32(qEnvironmentVariableIsSet("LARDER_SEED") ? qEnvironmentVariableIntValue("LARDER_SEED") : 20'261'120);
    QRandomGenerator random(seed);
    m_home->product(u"Milk"_s, {.unit = Unit(Unit::Litre), .packSize = 1000, .openedLifeDays = 4});
    m_home->product(u"Rice"_s, {.unit = Unit(Unit::Gram)});
    QVector<ActionId> actions;
    int takenBack = 0;
    for (int step = 0; step < steps; ++step) {
        const QString name = random.bounded(2) ? u"Milk"_s : u"Rice"_s;
        const ProductId id = m_home->id(name);
        const qint64 milli = random.bounded(1, 5) * 500;
        m_home->clock.advance(std::chrono::hours(random.bounded(12)));
        const QStringList before = m_home->authored();
        const qint64 onHand = m_home->onHand(name);
        Result<ActionId> done = fail(ErrorKind::NotFound, {});
        const auto action = [](const Booked &booked) { return booked.action; };
        const auto undone = [](const Undone &what) { return what.action; };
        switch (random.bounded(10)) {
        case 0:
        case 1: done = m_home->buy(name, milli, m_home->clock.today().addDays(-random.bounded(4))).action; break;
        case 2: done = ledger().consume(id, milli, random.bounded(2)).map(action); break;
        case 3: done = ledger().open(id).map(action); break;
        case 4: done = ledger().move(id, milli, random.bounded(2) ? u"Cellar"_s : u"Shelf"_s).map(action); break;
        case 5: done = random.bounded(4) ? done : ledger().count(id, milli).map(action); break;
        case 6:
            if (!actions.isEmpty())
                done = (*m_home)->undo(actions[random.bounded(int(actions.size()))]).map(undone);
            break;
        case 7: done = (*m_home)->redo().map(undone); break;
        default: {
            const QVector<StockEvent> events = m_home->events(name);
            if (!events.isEmpty())
                done = ledger().takeBack(events[random.bounded(int(events.size()))].id).map(action);
            takenBack += done ? 1 : 0;
        }
        }
        if (done)
            actions << *done;
        else
            QCOMPARE(m_home->authored(), before);
        QVERIFY(m_home->onHand(name) >= 0 && onHand >= 0);
        const QStringList problems = m_home->problems();
        QVERIFY2(problems.isEmpty(),
                 qPrintable(u"seed %1, step %2: %3"_s.arg(seed).arg(step).arg(problems.join(u'\n'))));
    }
    QVERIFY(takenBack > steps / 20);
}

QTEST_GUILESS_MAIN(TestTakeBack)
#include "tst_takeback.moc"
