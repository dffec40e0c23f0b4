// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/testhousehold.h"

#include <QRandomGenerator>

#include <functional>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace {

using Deed = std::function<void(Home &)>;

/// A household with a bit of everything, so that each action has something to act on.
void furnish(Home &home)
{
    home.product(u"Milk"_s, {.unit = Unit(Unit::Litre),
                             .category = u"Dairy"_s,
                             .location = u"Kitchen/Fridge"_s,
                             .packSize = 1000,
                             .reorderPoint = 1000,
                             .barcodes = {u"4006381333931"_s}});
    home.buy(u"Milk"_s, 3000, kFriday.addDays(-3), QDate(2026, 12, 1));
    home.buy(u"Milk"_s, 2000, kFriday.addDays(-1), QDate(2026, 11, 28));
    home.buy(u"Rice"_s, 2000, kFriday.addDays(-20));
    must(home->lists().add({}, u"Candles"_s, u"a box"_s));
    home.catchUp();
}

PurchaseFile purchaseFile(const QByteArray &csv)
{
    PurchaseFileOptions options;
    options.today = kFriday;
    options.locale = QLocale::c();
    return must(readPurchaseFile(csv, options));
}

ListItem lineOf(Home &home, const QString &name)
{
    const auto item = home.listed(name);
    if (!item)
        throw std::runtime_error("not on the list");
    return *item;
}

} // namespace

Q_DECLARE_METATYPE(Deed)

class TestActionJournal : public QObject
{
    Q_OBJECT

private:
    ActionJournal &journal() { return (*m_home)->journal(); }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init();
    void cleanup() { QCOMPARE(m_home->problems(), QStringList()); }
    void everyActionIsUndoneExactly_data();
    void everyActionIsUndoneExactly();
    void undoWorksAfterARestart();
    void undoIsRefusedNamingTheLaterAction();
    void undoIsRefusedWhereLaterThingsBuildOnIt();
    void nothingIsUndoneTwice();
    void redoIsGoneAfterANewAction();
    void severalStepsGoBackAndForth();
    void deliveriesAreNotFoundByCtrlZ();
    void anActionSaysWhoDidItAndWhereFrom();
    void aYearOldActionIsRefused();
    void aYearOldActionWithoutBookingsIsRefused();
    void theLedgerIsOnlyAppendedTo();
    void randomActionsKeepTheBooks();
};

void TestActionJournal::init()
{
    LARDER_FAIL_ON_WARNING();
    m_home = std::make_unique<Home>();
}

void TestActionJournal::everyActionIsUndoneExactly_data()
{
    QTest::addColumn<Deed>("deed");
    const auto row = [](const char *name, Deed deed) { QTest::newRow(name) << std::move(deed); };
    row("buy", [](Home &home) { home.buy(u"Milk"_s, 1000); });
    row("buy something new", [](Home &home) {
        must(home->buy(u"Tea"_s, {.category = u"Drinks"_s, .barcodes = {u"96385074"_s}}, {20'000, {}, {}}, {},
                       {u"Shop"_s, u"Kitchen/Shelf"_s}));
    });
    row("buy an archived one", [](Home &home) {
        const ProductId id = home.id(u"Rice"_s);
        must(home->products().archive(id));
        must(home->products().archive(id, false));
    });
    row("consume", [](Home &home) { must(home->ledger().consume(home.id(u"Milk"_s), 2500)); });
    row("consume more than there is", [](Home &home) { must(home->ledger().consume(home.id(u"Milk"_s), 25'000)); });
    row("spoil", [](Home &home) { must(home->ledger().consume(home.id(u"Milk"_s), 500, true)); });
    row("finish", [](Home &home) { must(home->ledger().finish(home.id(u"Milk"_s))); });
    row("open", [](Home &home) { must(home->ledger().open(home.id(u"Milk"_s))); });
    row("move", [](Home &home) { must(home->ledger().move(home.id(u"Milk"_s), {}, u"Cellar/Shelf"_s)); });
    row("move a part", [](Home &home) { must(home->ledger().move(home.id(u"Milk"_s), 2500, u"Cellar"_s)); });
    row("count up", [](Home &home) { must(home->ledger().count(home.id(u"Milk"_s), 9000)); });
    row("count down", [](Home &home) { must(home->ledger().count(home.id(u"Milk"_s), 1500)); });
    row("count the same", [](Home &home) { must(home->ledger().count(home.id(u"Milk"_s), 5000)); });
    row("all gone", [](Home &home) { must(home->ledger().count(home.id(u"Milk"_s), 0)); });
    row("add a product",
        [](Home &home) { home.product(u"Salt"_s, {.category = u"Spices"_s, .barcodes = {u"96385074"_s}}); });
    row("edit a product", [](Home &home) {
        must(home->products().edit(home.id(u"Milk"_s), {.name = u"Whole milk"_s,
                                                        .location = u"Cellar"_s,
                                                        .packSize = 0,
                                                        .targetLevel = 6000,
                                                        .shelfLifeDays = 9,
                                                        .barcodes = {u"96385074"_s}}));
    });
    row("archive", [](Home &home) { must(home->products().archive(home.id(u"Rice"_s))); });
    row("not a pantry thing", [](Home &home) { must(home->products().setNotPantry(u"Rice"_s)); });
    row("import", [](Home &home) {
        const ImportReport report = must(home->imports().book(
            purchaseFile(
                "Date,Product,Amount,Unit,Price,Store\n2026-11-01,Milk,2,l,2.38,Shop\n2026-11-02,Salt,1,kg,,Shop\n"),
            u"a.csv"_s, false));
        QCOMPARE(report.accepted, 2);
    });
    row("list: product", [](Home &home) { must(home->lists().add({}, u"Milk"_s, u"2 l"_s)); });
    row("list: free text on a new list",
        [](Home &home) { must(home->lists().add(u"Party"_s, u"Balloons"_s, u"12"_s)); });
    row("list: tick", [](Home &home) { must(home->lists().setChecked({}, lineOf(home, u"Candles"_s), true)); });
    row("list: amount", [](Home &home) {
        must(home->lists().add({}, u"Milk"_s, {}));
        must(home->lists().setAmount({}, lineOf(home, u"Milk"_s), 7000));
    });
    row("list: remove", [](Home &home) { must(home->lists().remove({}, lineOf(home, u"Candles"_s))); });
    row("list: withdraw", [](Home &home) {
        must(home->lists().add({}, u"Rice"_s, {}));
        must(home->lists().withdraw({}, lineOf(home, u"Rice"_s), OriginKind::Forecast));
    });
    row("away",
        [](Home &home) { must(home->absences().add(AbsenceKind::Away, kFriday.addDays(-2), kFriday.addDays(-1))); });
    row("said how long it lasts",
        [](Home &home) { must(home->products().edit(home.id(u"Rice"_s), {.lastsDays = 30})); });
    row("service level", [](Home &home) { must(home->lists().setServiceLevel(ServiceLevel::NeverOut)); });
}

void TestActionJournal::everyActionIsUndoneExactly()
{
    QFETCH(Deed, deed);
    furnish(*m_home);
    const qint64 first = must(m_home->database().number(u"SELECT max(id) FROM action"_s, 0));
    const QStringList before = m_home->authored();
    deed(*m_home);
    m_home->catchUp();
    const qint64 steps = must(m_home->database().number(u"SELECT max(id) FROM action"_s, 0)) - first;
    QVERIFY(steps > 0);
    const QStringList after = m_home->authored();
    const QString model = m_home->dump({u"forecast_model"_s});
    for (int round = 0; round < 3; ++round) {
        for (qint64 step = 0; step < steps; ++step)
            must((*m_home)->undo());
        QCOMPARE(m_home->authored(), before);
        QCOMPARE(m_home->problems(), QStringList());
        m_home->catchUp();
        for (qint64 step = 0; step < steps; ++step)
            must((*m_home)->redo());
        QCOMPARE(m_home->authored(), after);
        QCOMPARE(m_home->problems(), QStringList());
        m_home->catchUp();
        QCOMPARE(m_home->dump({u"forecast_model"_s}), model);
    }
}

void TestActionJournal::undoWorksAfterARestart()
{
    furnish(*m_home);
    const QStringList before = m_home->authored();
    must((*m_home)->ledger().finish(m_home->id(u"Milk"_s)));
    const QStringList after = m_home->authored();
    m_home->reopen();
    must((*m_home)->undo());
    QCOMPARE(m_home->authored(), before);
    m_home->reopen();
    must((*m_home)->redo());
    QCOMPARE(m_home->authored(), after);
}

void TestActionJournal::undoIsRefusedNamingTheLaterAction()
{
    const Booked first = m_home->buy(u"Milk"_s, 3000);
    const Booked later = must((*m_home)->ledger().finish(first.product.id));
    const QStringList before = m_home->authored();
    const auto undone = (*m_home)->undo(first.action);
    QVERIFY(failure(undone) == ErrorKind::Conflict);
    QVERIFY2(undone.error().message.contains(u"Used one Milk"_s), qPrintable(undone.error().message));
    QVERIFY(undone.error().message.contains(QString::number(later.action.value)));
    QCOMPARE(m_home->authored(), before);
    // Undone in the right order it works.
    must((*m_home)->undo(later.action));
    must((*m_home)->undo(first.action));
    QVERIFY(must((*m_home)->products().all(true)).isEmpty());
}

void TestActionJournal::undoIsRefusedWhereLaterThingsBuildOnIt()
{
    m_home->product(u"Milk"_s);
    const ActionId added = must(journal().undoable())->id;
    m_home->buy(u"Milk"_s, 1000);
    const auto undone = (*m_home)->undo(added);
    QVERIFY(failure(undone) == ErrorKind::Conflict);
    QVERIFY(undone.error().message.contains(u"Nothing was changed"_s));
    QCOMPARE(m_home->onHand(u"Milk"_s), 1000);
}

void TestActionJournal::nothingIsUndoneTwice()
{
    QVERIFY(failure((*m_home)->undo()) == ErrorKind::NotFound);
    QVERIFY(failure((*m_home)->redo()) == ErrorKind::NotFound);
    QVERIFY(failure((*m_home)->undo(ActionId(99))) == ErrorKind::NotFound);
    const Booked booked = m_home->buy(u"Milk"_s, 3000);
    const Undone undone = must((*m_home)->undo());
    QVERIFY(undone.original.id == booked.action);
    QVERIFY(failure((*m_home)->undo(booked.action)) == ErrorKind::Refused);
    QVERIFY(failure((*m_home)->undo(undone.action)) == ErrorKind::Refused);
    QVERIFY(failure((*m_home)->undo()) == ErrorKind::NotFound);
    must((*m_home)->redo());
    QVERIFY(failure((*m_home)->redo()) == ErrorKind::NotFound);
    must((*m_home)->undo());
}

void TestActionJournal::redoIsGoneAfterANewAction()
{
    m_home->buy(u"Milk"_s, 3000);
    must((*m_home)->undo());
    QVERIFY(must(journal().redoable()).has_value());
    m_home->buy(u"Bread"_s, 1000);
    QVERIFY(!must(journal().redoable()));
    QVERIFY(failure((*m_home)->redo()) == ErrorKind::NotFound);
    // An action that failed is no new action.
    must((*m_home)->undo());
    QVERIFY(failure((*m_home)->ledger().finish(ProductId(99))) == ErrorKind::NotFound);
    must((*m_home)->redo());
}

void TestActionJournal::severalStepsGoBackAndForth()
{
    QVector<QStringList> states{m_home->authored()};
    m_home->buy(u"Milk"_s, 5000);
    states << m_home->authored();
    for (int i = 0; i < 4; ++i) {
        must((*m_home)->ledger().finish(m_home->id(u"Milk"_s)));
        states << m_home->authored();
    }
    for (auto state = states.crbegin() + 1; state != states.crend(); ++state) {
        must((*m_home)->undo());
        QCOMPARE(m_home->authored(), *state);
    }
    for (auto state = states.cbegin() + 1; state != states.cend(); ++state) {
        must((*m_home)->redo());
        QCOMPARE(m_home->authored(), *state);
    }
}

void TestActionJournal::deliveriesAreNotFoundByCtrlZ()
{
    const ProductId id = m_home->product(u"Milk"_s);
    const ActionId delivered =
        must(journal().act({{}, u"delivery"_s, {}, Action::Origin::Delivery}, [&](ActionId action) -> Result<ActionId> {
            Purchase purchase;
            purchase.milli = 1000;
            LARDER_TRY((*m_home)->ledger().bookPurchase(action, m_home->known(u"Milk"_s), purchase));
            return action;
        }));
    QCOMPARE(must(journal().undoable())->kind, u"product_add"_s);
    QCOMPARE(m_home->onHand(u"Milk"_s), 1000);
    must((*m_home)->undo(delivered));
    QCOMPARE(must((*m_home)->ledger().repository().onHand(id)), 0);
}

void TestActionJournal::anActionSaysWhoDidItAndWhereFrom()
{
    furnish(*m_home);
    QVERIFY(!must(journal().undoable())->member.isValid());
    QCOMPARE(must(journal().undoable())->via, QString());
    journal().setActor({MemberId(1), u"cli"_s});
    const ActionId mine = must((*m_home)->ledger().finish(m_home->id(u"Milk"_s))).action;
    QCOMPARE(must(journal().undoable())->member, MemberId(1));
    QCOMPARE(must(journal().undoable())->via, u"cli"_s);

    // What says it itself is believed; a member who is gone is nobody.
    const auto nothing = [](ActionId) { return Result<void>(); };
    must(journal().act({.kind = u"setting"_s, .member = MemberId(77), .via = u"source"_s}, nothing));
    QVERIFY(!must(journal().undoable())->member.isValid());
    QCOMPARE(must(journal().undoable())->via, u"source"_s);

    journal().setActor({});
    const Undone undone = must(journal().undo(mine));
    QCOMPARE(undone.original.member, MemberId(1));
    QVERIFY(!must(JournalRepository(m_home->database()).find(undone.action))->member.isValid());
    const auto log = must((*m_home)->ledger().repository().log(m_home->id(u"Milk"_s), 2));
    QCOMPARE(log.first().member, QString());
    QCOMPARE(log.last().member, u"Me"_s);
    QCOMPARE(log.last().via, u"cli"_s);
}

void TestActionJournal::aYearOldActionIsRefused()
{
    m_home->buy(u"Milk"_s, 3000);
    m_home->setDay(QDate::currentDate().addDays(367)); // images age by the wall clock of their trigger
    must((*m_home)->catchUp());
    must((*m_home)->stream().purge());
    QVERIFY(failure((*m_home)->undo()) == ErrorKind::Refused);
    QCOMPARE(m_home->onHand(u"Milk"_s), 3000);
}

void TestActionJournal::aYearOldActionWithoutBookingsIsRefused()
{
    must((*m_home)->products().archive(m_home->product(u"Milk"_s)));
    m_home->setDay(QDate::currentDate().addDays(367));
    must((*m_home)->catchUp());
    must((*m_home)->stream().purge());
    QVERIFY(failure((*m_home)->undo()) == ErrorKind::Refused);
    QVERIFY(m_home->known(u"Milk"_s).isArchived);
}

void TestActionJournal::theLedgerIsOnlyAppendedTo()
{
    m_home->buy(u"Milk"_s, 3000);
    must((*m_home)->ledger().finish(m_home->id(u"Milk"_s)));
    const QStringList before = rowsOf(m_home->database(), {u"stock_event"_s});
    must((*m_home)->undo());
    must((*m_home)->redo());
    must((*m_home)->undo());
    const QStringList after = rowsOf(m_home->database(), {u"stock_event"_s});
    QCOMPARE(after.mid(0, before.size()), before);
    QCOMPARE(after.size(), before.size() + 3);
}

void TestActionJournal::randomActionsKeepTheBooks()
{
    const int steps = qEnvironmentVariableIsSet("LARDER_LONG") ? 20'000 : 300;
    const auto seed =
        quint32(qEnvironmentVariableIsSet("LARDER_SEED") ? qEnvironmentVariableIntValue("LARDER_SEED") : 20'261'120);
    QRandomGenerator random(seed);
    for (const QString &name : {u"Milk"_s, u"Rice"_s, u"Tea"_s})
        m_home->product(name, {.unit = Unit(name == u"Rice"_s ? Unit::Gram : Unit::Piece)});
    must((*m_home)->products().edit(m_home->id(u"Milk"_s), {.packSize = 2000}));
    const QVector<Product> products = must((*m_home)->products().all());
    QVector<ActionId> actions;
    int booked = 0;
    for (int step = 0; step < steps; ++step) {
        const ProductId id = products[random.bounded(int(products.size()))].id;
        const qint64 milli = random.bounded(1, 5) * 500;
        const QString place = random.bounded(2) ? u"Cellar"_s : u"Kitchen/Shelf"_s;
        const QString name = u"#%1"_s.arg(id.value);
        m_home->clock.advance(std::chrono::minutes(random.bounded(600)));
        StockLedger &ledger = (*m_home)->ledger();
        const QStringList before = m_home->authored();
        Result<ActionId> done = fail(ErrorKind::NotFound, {});
        const auto action = [](const Booked &what) { return what.action; };
        const auto undone = [](const Undone &what) { return what.action; };
        switch (random.bounded(11)) {
        case 0:
        case 1: {
            Purchase purchase;
            purchase.day = m_home->clock.today().addDays(-random.bounded(5));
            if (random.bounded(2))
                purchase.bestBefore = m_home->clock.today().addDays(random.bounded(1, 90));
            done = (*m_home)->buy(name, {}, {milli, {}, {}}, purchase).map(action);
            break;
        }
        case 2: done = ledger.consume(id, milli, random.bounded(2)).map(action); break;
        case 3: done = ledger.finish(id).map(action); break;
        case 4: done = ledger.open(id).map(action); break;
        case 5:
            done = ledger.move(id, random.bounded(2) ? std::optional(milli) : std::nullopt, place).map(action);
            break;
        case 6: done = ledger.count(id, random.bounded(5) * 1000).map(action); break;
        case 7: done = ledger.count(id, must(ledger.repository().onHand(id))).map(action); break;
        case 8: // not so far back that the products go
            if (const auto next = must(journal().undoable()); next && !next->kind.startsWith(u"product"_s))
                done = (*m_home)->undo().map(undone);
            break;
        case 9: done = (*m_home)->redo().map(undone); break;
        case 10:
            done = actions.isEmpty() ? done : (*m_home)->undo(actions[random.bounded(int(actions.size()))]).map(undone);
            break;
        }
        if (done) {
            actions << *done;
            ++booked;
        } else {
            QVERIFY2(done.error().kind != ErrorKind::Storage, qPrintable(done.error().detail));
            QCOMPARE(m_home->authored(), before);
        }
        const QStringList problems = m_home->problems();
        QVERIFY2(problems.isEmpty(),
                 qPrintable(u"seed %1, step %2: %3"_s.arg(seed).arg(step).arg(problems.join(u'\n'))));
        if (step % 50 == 0)
            m_home->catchUp();
    }
    QVERIFY(booked > steps / 2);
}

QTEST_GUILESS_MAIN(TestActionJournal)
#include "tst_actionjournal.moc"
