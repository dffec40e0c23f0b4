// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/recurrence.h"
#include "core/household/wording.h"
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestRecurringService : public QObject
{
    Q_OBJECT

private:
    RecurringService &service() { return (*m_home)->recurring(); }
    QDate today() { return m_home->clock.today(); }
    RecurringId every(const QString &product, const QString &rule, QDate anchor,
                      RecurringMode mode = RecurringMode::List)
    {
        return must(service().save({.product = m_home->id(product), .rule = rule, .anchor = anchor, .mode = mode}));
    }
    QDate next(RecurringId id)
    {
        for (const Recurring &recurring : must(service().all(today()))) {
            if (recurring.id == id)
                return recurring.next;
        }
        throw std::runtime_error("it is not there");
    }
    QStringList wanted()
    {
        QStringList names;
        const TripPlan trips = must((*m_home)->foresight().trips(today()));
        for (const RecurringWant &want : must(service().wanted(trips)))
            names << (want.product.isValid() ? must((*m_home)->products().get(want.product)).name : want.text) + u' '
                         + want.day.toString(Qt::ISODate);
        return names;
    }
    QString lastSaid() { return Wording(today(), QLocale::c()).action(must((*m_home)->journal().undoable()).value()); }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init();
    void cleanup() { QCOMPARE(m_home->problems(), QStringList()); }
    void aPurchaseSettlesATurnAndItsUndoBringsItBack();
    void whatCannotBeIsRefused();
    void theMonthsEndKeepsItsAnchor();
    void turnsAreLeftOutAndMoved();
    void aPauseLeavesOutWhatCameMeanwhile();
    void onlyWhatIsDueBeforeTheTripAfterNextIsWanted();
    void freeTextIsDoneByHand();
    void mergedProductsAreOneAndArchivedOnesAreSilent();
    void anEditBeginsAnew();
    void everyStepIsOneUndo();
    void historyTellsOfIt();
};

void TestRecurringService::init()
{
    LARDER_FAIL_ON_WARNING();
    m_home = std::make_unique<Home>();
    m_home->product(u"Milk"_s);
}

void TestRecurringService::aPurchaseSettlesATurnAndItsUndoBringsItBack()
{
    const RecurringId milk = every(u"Milk"_s, u"FREQ=WEEKLY"_s, kFriday);
    QCOMPARE(next(milk), kFriday);
    m_home->buy(u"Milk"_s, 1000);
    QCOMPARE(next(milk), kFriday.addDays(7));
    must((*m_home)->undo());
    QCOMPARE(next(milk), kFriday);
    must((*m_home)->redo());
    QCOMPARE(next(milk), kFriday.addDays(7));
    const RecurringId after = must(service().save(
        {.product = m_home->id(u"Milk"_s), .everyDays = 10, .anchor = kFriday, .mode = RecurringMode::Remind}));
    QCOMPARE(next(after), kFriday.addDays(10));
    m_home->setDay(kFriday.addDays(4));
    m_home->buy(u"Milk"_s, 1000);
    QCOMPARE(next(after), kFriday.addDays(14));
    must((*m_home)->undo());
    QCOMPARE(next(after), kFriday.addDays(10));
    QCOMPARE(must(service().of(m_home->id(u"Milk"_s), today())).size(), 2);
}

void TestRecurringService::whatCannotBeIsRefused()
{
    const ProductId milk = m_home->id(u"Milk"_s);
    const QStringList before = m_home->authored();
    const auto saving = [&](const Recurring &recurring) { return failure(service().save(recurring)); };
    QCOMPARE(saving({.product = milk, .rule = u"FREQ=WEEKLY"_s, .mode = RecurringMode::Order}), ErrorKind::Refused);
    QCOMPARE(saving({.product = milk}), ErrorKind::InvalidInput);
    QCOMPARE(saving({.product = milk, .rule = u"FREQ=WEEKLY"_s, .everyDays = 3}), ErrorKind::InvalidInput);
    QCOMPARE(saving({.product = milk, .everyDays = -3}), ErrorKind::InvalidInput);
    QCOMPARE(saving({.product = milk, .rule = u"as often as possible"_s}), ErrorKind::InvalidInput);
    QCOMPARE(saving({.rule = u"FREQ=WEEKLY"_s}), ErrorKind::InvalidInput);
    QCOMPARE(saving({.product = ProductId(99), .rule = u"FREQ=WEEKLY"_s}), ErrorKind::NotFound);
    QCOMPARE(saving({.product = milk, .everyDays = 3, .amount = 0}), ErrorKind::InvalidInput);
    QCOMPARE(saving({.id = RecurringId(5), .product = milk, .everyDays = 3}), ErrorKind::NotFound);
    QCOMPARE(failure(service().skip(RecurringId(5), kFriday)), ErrorKind::NotFound);
    QCOMPARE(m_home->authored(), before);
}

void TestRecurringService::theMonthsEndKeepsItsAnchor()
{
    const QDate anchor(2026, 12, 31);
    const RecurringId id = every(u"Milk"_s, Recurrence::monthly(31, 1, anchor).text(), anchor);
    const QVector<QDate> expected{anchor, {2027, 1, 31}, {2027, 2, 28}, {2027, 3, 31}, {2027, 4, 30}, {2027, 5, 31}};
    QCOMPARE(must(service().turns(id, kFriday, QDate(2027, 6, 1), kFriday)), expected);
    QCOMPARE(Wording(kFriday, QLocale(QLocale::English)).rhythm(must(service().all(kFriday)).first().rule, 0),
             u"Every month on the 31st, else on the last day"_s);
}

void TestRecurringService::turnsAreLeftOutAndMoved()
{
    const RecurringId milk = every(u"Milk"_s, u"FREQ=WEEKLY"_s, kFriday);
    must(service().skip(milk, kFriday));
    QCOMPARE(next(milk), kFriday.addDays(7));
    must(service().shift(milk, kFriday.addDays(9), kFriday));
    QCOMPARE(next(milk), kFriday.addDays(9));
    QCOMPARE(must(service().turns(milk, kFriday, kFriday.addDays(21), kFriday)),
             (QVector<QDate>{kFriday.addDays(9), kFriday.addDays(14), kFriday.addDays(21)}));
    QCOMPARE(failure(service().shift(milk, kFriday.addDays(14), kFriday)), ErrorKind::InvalidInput);
    QCOMPARE(failure(service().shift(milk, kFriday, kFriday)), ErrorKind::InvalidInput); // where one was left out
    QCOMPARE(failure(service().shift(milk, kFriday.addDays(-1), kFriday)), ErrorKind::InvalidInput);
    must(service().skip(milk, kFriday)); // the moved one
    QCOMPARE(next(milk), kFriday.addDays(14));
}

void TestRecurringService::aPauseLeavesOutWhatCameMeanwhile()
{
    const RecurringId milk = every(u"Milk"_s, u"FREQ=WEEKLY"_s, kFriday.addDays(1));
    must(service().setPaused(milk, true));
    QVERIFY(!next(milk).isValid());
    QCOMPARE(wanted(), QStringList());
    QVERIFY(must(service().turns(milk, kFriday, kFriday.addDays(50), kFriday)).isEmpty());
    QCOMPARE(failure(service().skip(milk, kFriday)), ErrorKind::Refused);
    m_home->setDay(kFriday.addDays(17));
    must(service().setPaused(milk, false));
    QCOMPARE(next(milk), kFriday.addDays(22));
    must((*m_home)->undo());
    QVERIFY(must(service().all(today())).first().isPaused);
}

void TestRecurringService::onlyWhatIsDueBeforeTheTripAfterNextIsWanted()
{
    // Trips are on Saturdays: tomorrow, and in eight days.
    for (const QString &name : {u"Bread"_s, u"Salt"_s, u"Tea"_s})
        m_home->product(name);
    every(u"Milk"_s, u"FREQ=WEEKLY"_s, kFriday.addDays(7));
    every(u"Bread"_s, u"FREQ=DAILY"_s, kFriday.addDays(-20));
    every(u"Salt"_s, u"FREQ=WEEKLY"_s, kFriday.addDays(8));
    every(u"Tea"_s, u"FREQ=WEEKLY"_s, kFriday, RecurringMode::Remind);
    QCOMPARE(wanted(), (QStringList{u"Milk 2026-11-27"_s, u"Bread 2026-11-20"_s}));
    // Bought on the trip before it is due, it is not asked for again on the trip after.
    m_home->setDay(kFriday.addDays(1));
    m_home->buy(u"Milk"_s, 1000);
    QCOMPARE(wanted(), (QStringList{u"Bread 2026-11-21"_s}));
    m_home->setDay(kFriday.addDays(6));
    QCOMPARE(wanted(), (QStringList{u"Milk 2026-12-04"_s, u"Bread 2026-11-26"_s, u"Salt 2026-11-28"_s}));
}

void TestRecurringService::freeTextIsDoneByHand()
{
    const RecurringId gift = must(service().save({.name = u"  Flowers  for Anna "_s, .rule = u"FREQ=WEEKLY"_s}));
    QCOMPARE(wanted(), QStringList{u"Flowers for Anna 2026-11-20"_s});
    must(service().done(gift, kFriday));
    QCOMPARE(next(gift), kFriday.addDays(7));
    must((*m_home)->undo());
    QCOMPARE(next(gift), kFriday);
    const RecurringId barber = must(service().save({.name = u"Barber"_s, .everyDays = 30, .anchor = kFriday}));
    QCOMPARE(next(barber), kFriday.addDays(30));
    must(service().done(barber, kFriday.addDays(3)));
    QCOMPARE(next(barber), kFriday.addDays(33));
}

void TestRecurringService::mergedProductsAreOneAndArchivedOnesAreSilent()
{
    const RecurringId milk = every(u"Milk"_s, u"FREQ=WEEKLY"_s, kFriday);
    m_home->buy(u"Whole milk"_s, 1000);
    QCOMPARE(next(milk), kFriday);
    must((*m_home)->products().merge({m_home->id(u"Milk"_s)}, m_home->id(u"Whole milk"_s)));
    QCOMPARE(next(milk), kFriday.addDays(7));
    const Recurring merged = must(service().all(kFriday)).first();
    QCOMPARE(merged.name, u"Whole milk"_s);
    QCOMPARE(merged.product, m_home->id(u"Whole milk"_s));
    must((*m_home)->products().archive(merged.product));
    QVERIFY(must(service().all(kFriday)).isEmpty());
    must((*m_home)->undo());
    QCOMPARE(must(service().all(kFriday)).size(), 1);
}

void TestRecurringService::anEditBeginsAnew()
{
    const RecurringId milk = every(u"Milk"_s, u"FREQ=WEEKLY"_s, kFriday);
    must(service().skip(milk, kFriday));
    Recurring recurring = must(service().all(kFriday)).first();
    recurring.amount = 3000;
    must(service().save(recurring));
    QCOMPARE(next(milk), kFriday.addDays(7)); // the turn left out stays so
    QCOMPARE(must(service().all(kFriday)).first().amount, 3000);
    recurring.rule = u"FREQ=WEEKLY;INTERVAL=2"_s;
    must(service().save(recurring));
    QCOMPARE(next(milk), kFriday);
    must((*m_home)->undo());
    QCOMPARE(next(milk), kFriday.addDays(7));
}

void TestRecurringService::everyStepIsOneUndo()
{
    const QVector<std::function<void()>> steps{
        [&] { every(u"Milk"_s, u"FREQ=WEEKLY"_s, kFriday); },
        [&] { must(service().skip(RecurringId(1), kFriday)); },
        [&] { must(service().shift(RecurringId(1), kFriday.addDays(8), kFriday)); },
        [&] { must(service().setPaused(RecurringId(1), true)); },
        [&] { must(service().setPaused(RecurringId(1), false)); },
        [&] { must(service().done(RecurringId(1), kFriday)); },
        [&] { must(service().remove(RecurringId(1))); },
    };
    QVector<QStringList> states{m_home->authored()};
    for (const auto &step : steps) {
        step();
        states << m_home->authored();
    }
    for (qsizetype i = steps.size(); i > 0; --i) {
        QCOMPARE(m_home->authored(), states[i]);
        must((*m_home)->undo());
        QCOMPARE(m_home->authored(), states[i - 1]);
    }
}

void TestRecurringService::historyTellsOfIt()
{
    const RecurringId milk = every(u"Milk"_s, u"FREQ=WEEKLY"_s, kFriday);
    QCOMPARE(lastSaid(), u"Milk is bought regularly now: Every week."_s);
    must(service().skip(milk, kFriday));
    QCOMPARE(lastSaid(), u"Milk was left out once (due today)."_s);
    must(service().shift(milk, kFriday.addDays(8), kFriday));
    QCOMPARE(lastSaid(), u"Moved Milk from 27 November to 28 November."_s);
    must(service().setPaused(milk, true));
    QCOMPARE(lastSaid(), u"Milk is not bought regularly for a while."_s);
    must(service().remove(milk));
    QCOMPARE(lastSaid(), u"Milk is no longer bought regularly."_s);
}

QTEST_GUILESS_MAIN(TestRecurringService)
#include "tst_recurringservice.moc"
