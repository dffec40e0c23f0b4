// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/alertrepository.h"
#include "core/storage/transaction.h"
#include "tests/core/testhousehold.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace {

using Standing = QMap<ProductId, QStringList>;

/// What the alerts should be, from the present state alone.
Standing expected(Household &household)
{
    const QDate today = household.clock().today();
    const TripPlan trips = must(household.foresight().trips(today));
    Standing standing;
    for (const Outlook &outlook : must(household.foresight().outlooks(today))) {
        QStringList kinds;
        for (const AlertKind kind : alertsOf(outlook, trips))
            kinds << alertName(kind);
        kinds.sort();
        if (!kinds.isEmpty())
            standing.insert(outlook.product.id, kinds);
    }
    return standing;
}

Standing kept(Database &database)
{
    Standing standing;
    must(database.each(u"SELECT product_id, kind FROM alert ORDER BY product_id, kind"_s,
                       [&](const Row &row) { standing[row.id<ProductId>(0)] << row.text(1); }));
    return standing;
}

} // namespace

class TestAlerts : public QObject
{
    Q_OBJECT

private:
    void live(QDate day)
    {
        m_home->setDay(day);
        must((*m_home)->stream().tick(day));
        m_home->catchUp();
    }
    /// What crossed since it was last asked.
    QStringList crossed(QDate day, AlertKind kind = AlertKind::RunsOut)
    {
        live(day);
        QStringList names;
        for (const ProductId id : must(AlertRepository(m_home->database()).takeUntold(kind, m_home->clock.nowMs())))
            names << must((*m_home)->products().get(id)).name;
        return names;
    }
    qint64 raisedEver()
    {
        return must(m_home->database().number(u"SELECT seq FROM sqlite_sequence WHERE name = 'alert'"_s, 0));
    }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init();
    void oneCrossingIsToldOnce();
    void itIsArmedAgainWhenStockRises();
    void aPurchaseThatWasUndoneTellsAgain();
    void silentAndSingleGoodsSayNothing();
    void atOrBelowTheReorderPointIsLowAndNothingIsOut();
    void whatIsPutAwayIsNoNews();
    void anotherShoppingDayConcernsEverything();
    void anAbsenceLetsAllBeLearnedAgainAndItsUndoToo();
    void aFailureLeavesNothingHalfDone();
    void manyProductsAreJudgedInManyBatches();
    void randomWalksRaiseOncePerCrossing();
    void twoProcessesRaiseOncePerCrossing();
};

void TestAlerts::init()
{
    LARDER_FAIL_ON_WARNING();
    m_home = std::make_unique<Home>(kFriday);
    for (int week = 8; week >= 0; --week)
        m_home->buy(u"Milk"_s, 1000, kFriday.addDays(-7 * week));
}

void TestAlerts::oneCrossingIsToldOnce()
{
    QCOMPARE(crossed(kFriday), QStringList());
    QCOMPARE(crossed(kFriday.addDays(8)), QStringList{u"Milk"_s});
    QCOMPARE(crossed(kFriday.addDays(8)), QStringList());
    m_home->reopen();
    QCOMPARE(crossed(kFriday.addDays(9)), QStringList());
}

void TestAlerts::itIsArmedAgainWhenStockRises()
{
    QCOMPARE(crossed(kFriday.addDays(8)), QStringList{u"Milk"_s});
    m_home->buy(u"Milk"_s, 1000);
    QCOMPARE(crossed(kFriday.addDays(8)), QStringList());
    QCOMPARE(crossed(kFriday.addDays(17)), QStringList{u"Milk"_s});
    must((*m_home)->ledger().count(m_home->id(u"Milk"_s), 5000));
    QCOMPARE(crossed(kFriday.addDays(17)), QStringList());
    must((*m_home)->ledger().count(m_home->id(u"Milk"_s), 0));
    QCOMPARE(crossed(kFriday.addDays(17)), QStringList{u"Milk"_s});
}

void TestAlerts::aPurchaseThatWasUndoneTellsAgain()
{
    QCOMPARE(crossed(kFriday.addDays(8)), QStringList{u"Milk"_s});
    m_home->buy(u"Milk"_s, 1000);
    QCOMPARE(crossed(kFriday.addDays(8)), QStringList());
    must((*m_home)->undo());
    QCOMPARE(crossed(kFriday.addDays(8)), QStringList{u"Milk"_s});
}

void TestAlerts::silentAndSingleGoodsSayNothing()
{
    m_home->buy(u"Cake stand"_s, 1000);
    QCOMPARE(crossed(kFriday.addDays(40)), QStringList());
    QCOMPARE(crossed(kFriday.addDays(400)), QStringList());
}

void TestAlerts::atOrBelowTheReorderPointIsLowAndNothingIsOut()
{
    const ProductId rice = m_home->product(u"Rice"_s, {.reorderPoint = 2000});
    m_home->buy(u"Rice"_s, 3000);
    QCOMPARE(crossed(kFriday, AlertKind::Low), QStringList());
    must((*m_home)->ledger().consume(rice, 1000)); // at it
    QCOMPARE(crossed(kFriday, AlertKind::Low), QStringList{u"Rice"_s});
    must((*m_home)->ledger().consume(rice, 1000));
    QCOMPARE(crossed(kFriday, AlertKind::Low), QStringList());
    QCOMPARE(crossed(kFriday, AlertKind::Out), QStringList());
    must((*m_home)->ledger().count(rice, 0));
    QCOMPARE(crossed(kFriday, AlertKind::Out), QStringList{u"Rice"_s});
    QCOMPARE(crossed(kFriday, AlertKind::Low), QStringList());
    m_home->buy(u"Rice"_s, 1000); // from none to a little: not out any more, but still low
    QCOMPARE(crossed(kFriday, AlertKind::Low), QStringList());
    must((*m_home)->ledger().count(rice, 0));
    QCOMPARE(crossed(kFriday, AlertKind::Out), QStringList{u"Rice"_s});
    must((*m_home)->ledger().count(rice, 2001));
    QCOMPARE(crossed(kFriday, AlertKind::Low), QStringList());
    must((*m_home)->products().edit(rice, {.reorderPoint = 2001}));
    QCOMPARE(crossed(kFriday, AlertKind::Low), QStringList{u"Rice"_s});
}

void TestAlerts::whatIsPutAwayIsNoNews()
{
    live(kFriday.addDays(8));
    QVERIFY(kept(m_home->database()).contains(m_home->id(u"Milk"_s)));
    must((*m_home)->products().archive(m_home->id(u"Milk"_s)));
    m_home->catchUp();
    QVERIFY(kept(m_home->database()).isEmpty());
    must((*m_home)->undo());
    m_home->catchUp();
    QVERIFY(!kept(m_home->database()).isEmpty());
}

void TestAlerts::anotherShoppingDayConcernsEverything()
{
    const auto name = [this](int weekday) {
        must((*m_home)->journal().act({{}, u"setting"_s, {}},
                                      [&](ActionId) { return (*m_home)->foresight().setShoppingDay(weekday); }));
        m_home->catchUp();
    };
    live(kFriday.addDays(5));
    name(Qt::Thursday); // tomorrow, and the milk lasts until Friday
    QCOMPARE(kept(m_home->database()), Standing());
    name(Qt::Sunday);
    QCOMPARE(kept(m_home->database()).keys(), QList{m_home->id(u"Milk"_s)});
    must((*m_home)->undo());
    m_home->catchUp();
    QCOMPARE(kept(m_home->database()), Standing());
}

void TestAlerts::anAbsenceLetsAllBeLearnedAgainAndItsUndoToo()
{
    live(kFriday.addDays(8));
    const QString before = m_home->dump({u"forecast_model"_s});
    const qint64 seq = must(m_home->database().number(u"SELECT max(seq) FROM change"_s, 0));
    const ActionId away = must((*m_home)->absences().add(AbsenceKind::Away, kFriday.addDays(-13), kFriday.addDays(-8)));
    QCOMPARE(must(m_home->database().number(u"SELECT count(*) FROM change WHERE seq > :seq"_s, 0, seq)), 1);
    m_home->catchUp();
    QVERIFY(m_home->dump({u"forecast_model"_s}) != before);
    QCOMPARE(kept(m_home->database()), expected(**m_home));
    must((*m_home)->undo(away));
    m_home->catchUp();
    QCOMPARE(m_home->dump({u"forecast_model"_s}), before);
    QCOMPARE(kept(m_home->database()), expected(**m_home));
}

void TestAlerts::aFailureLeavesNothingHalfDone()
{
    m_home->catchUp();
    m_home->setDay(kFriday.addDays(8));
    must((*m_home)->stream().tick(kFriday.addDays(8)));
    for (int failing = 1;; ++failing) {
        int accesses = 0;
        m_home->database().setFaultInjector([&] { return ++accesses == failing; });
        const auto result = (*m_home)->catchUp();
        m_home->database().setFaultInjector({});
        if (result)
            break;
    }
    QCOMPARE(crossed(kFriday.addDays(8)), QStringList{u"Milk"_s});
    QCOMPARE(must((*m_home)->deadLetters().all()).size(), 0);
}

void TestAlerts::manyProductsAreJudgedInManyBatches()
{
    for (int i = 0; i < 333; ++i)
        m_home->product(u"Thing %1"_s.arg(i), {.reorderPoint = 1000});
    QCOMPARE(crossed(kFriday, AlertKind::Low).size(), 333);
    QCOMPARE(kept(m_home->database()), expected(**m_home));
}

namespace {

/// One thing that happens in a household, by chance.
void happen(Home &home, QRandomGenerator &chance, const QStringList &names)
{
    const QString name = names[chance.bounded(names.size())];
    const ProductId product = home.id(name);
    switch (chance.bounded(9)) {
    case 0:
    case 1: home.buy(name, 1000 * (1 + chance.bounded(3))); break;
    case 2:
    case 3: must(home->ledger().consume(product, 250 * (1 + chance.bounded(6)))); break;
    case 4: must(home->ledger().count(product, 500 * chance.bounded(6))); break;
    case 5: must(home->products().edit(product, {.reorderPoint = 500 * chance.bounded(4)})); break;
    case 6:
        must(home->journal().act({{}, u"setting"_s, {}},
                                 [&](ActionId) { return home->foresight().setShoppingDay(chance.bounded(8)); }));
        break;
    case 7: std::ignore = home->undo(); break;
    case 8: must(home->absences().add(AbsenceKind::Away, home.clock.today(), home.clock.today().addDays(2))); break;
    }
}

} // namespace

void TestAlerts::randomWalksRaiseOncePerCrossing()
{
    for (quint32 seed = 1; seed <= 4; ++seed) {
        init();
        QRandomGenerator chance(seed);
        const QStringList names{u"Milk"_s, u"Rice"_s, u"Tea"_s, u"Oats"_s, u"Salt"_s};
        for (const QString &name : names)
            m_home->buy(name, 2000, kFriday.addDays(-20));
        live(kFriday);
        qint64 crossings = raisedEver();
        Standing before = kept(m_home->database());
        QCOMPARE(before, expected(**m_home));
        for (int step = 0; step < 120; ++step) {
            if (chance.bounded(3) == 0)
                live(m_home->clock.today().addDays(1 + chance.bounded(3)));
            else
                happen(*m_home, chance, names);
            m_home->catchUp();
            const Standing now = kept(m_home->database());
            QCOMPARE(now, expected(**m_home));
            for (auto it = now.cbegin(); it != now.cend(); ++it)
                for (const QString &kind : it.value())
                    crossings += before.value(it.key()).contains(kind) ? 0 : 1;
            QCOMPARE(raisedEver(), crossings);
            before = now;
        }
    }
}

void TestAlerts::twoProcessesRaiseOncePerCrossing()
{
    auto opened = Household::open(m_home->path(), Household::Opening::MustExist, m_home->clock);
    QVERIFY(opened.has_value());
    Household *other = opened->get();
    const QStringList names{u"Milk"_s, u"Rice"_s};
    m_home->buy(u"Rice"_s, 2000, kFriday.addDays(-20));
    QRandomGenerator chance(7);
    int told = 0;
    qint64 crossings = 0;
    Standing before;
    for (int step = 0; step < 150; ++step) {
        if (chance.bounded(3) == 0)
            m_home->setDay(m_home->clock.today().addDays(1));
        else
            happen(*m_home, chance, names);
        // Each takes a turn, or two, in whichever order: the one begins what the other ends.
        for (int turns = 0; turns < 4; ++turns) {
            Household &one = chance.bounded(2) == 0 ? **m_home : *other;
            must(one.stream().tick(m_home->clock.today()));
            std::ignore = must(one.stream().turn());
        }
        must(other->catchUp());
        const Standing now = kept(other->database());
        QCOMPARE(now, expected(*other));
        for (auto it = now.cbegin(); it != now.cend(); ++it)
            crossings += it.value().contains(u"runs_out"_s) && !before.value(it.key()).contains(u"runs_out"_s) ? 1 : 0;
        before = now;
        Household &teller = chance.bounded(2) == 0 ? **m_home : *other;
        told += int(must(inTransaction(teller.database(), [&] {
                        return AlertRepository(teller.database()).takeUntold(AlertKind::RunsOut, 1);
                    })).size());
        QCOMPARE(told, crossings);
    }
    QVERIFY(crossings > 5);
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
