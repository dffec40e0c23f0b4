// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/testhousehold.h"

#include <QJsonArray>

#include <random>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// Several names of one good become one product, and one product again several.
class TestProductMerge : public QObject
{
    Q_OBJECT

private:
    ProductService &products() { return (*m_home)->products(); }
    ListService &lists() { return (*m_home)->lists(); }
    Booked buyAt(const QString &name, const QString &store, QDate day, qint64 milli = 1000)
    {
        Purchase purchase;
        purchase.day = day;
        return must((*m_home)->buy(name, {}, {milli, {}, {}}, purchase, {store, {}}));
    }
    QStringList namesOf(const QString &product)
    {
        QStringList names;
        for (const ProductAlias &alias : must(products().aliasesOf(m_home->id(product))))
            names << alias.name + u'@' + alias.storeName;
        return names;
    }
    QString models() { return m_home->dump({u"forecast_model"_s}); }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init();
    void cleanup() { QCOMPARE(m_home->problems(), QStringList()); }
    void fiveNamesBecomeOneHistory();
    void theForecastFollows();
    void undoAndRedoAreExact();
    void pastDaysAreReadTogether();
    void whatStandsBesideTheLedgerMoves();
    void listLinesAreJoined();
    void aBoughtLineStaysBought();
    void theTargetLearnsWhatItDoesNotKnow();
    void chainsAreFlat();
    void unitsMustAgree();
    void goodsThatMovedSinceKeepItTogether();
    void theSameIsRefused();
    void newPurchasesGoToTheTarget();
    void aRenameKeepsTheOldNameForReceipts();
    void otherNamesAreAddedAndRemoved();
    void severalAreNoPantryThings();
    void noneOfItsNamesIsAPantryThing();
    void oneRuleForNames();
    void anOwnNameIsNoOtherName();
    void anyMergeComesApartAgain_data();
    void anyMergeComesApartAgain();
};

void TestProductMerge::init()
{
    LARDER_FAIL_ON_WARNING();
    m_home = std::make_unique<Home>();
}

void TestProductMerge::fiveNamesBecomeOneHistory()
{
    const QStringList names{u"Oat milk"_s, u"OATLY HAFER"_s, u"Haferdrink"_s, u"Oat drink org."_s, u"HAFERMILCH 1L"_s};
    QVector<ProductId> from;
    for (qsizetype i = 0; i < names.size(); ++i) {
        buyAt(names[i], i % 2 ? u"Edeka"_s : u"Lidl"_s, kFriday.addDays(-40 + i * 7));
        from << m_home->id(names[i]);
    }
    const Product oat = must(products().merge(from, from.first()));
    QCOMPARE(oat.name, u"Oat milk"_s);
    QCOMPARE(must(products().all()).size(), 1);
    QCOMPARE(m_home->onHand(u"Oat milk"_s), 5000);
    QCOMPARE(m_home->events(u"Oat milk"_s).size(), 5);
    for (const QString &name : names)
        QVERIFY(m_home->id(name) == oat.id);
    const auto log = must((*m_home)->ledger().repository().log(oat.id, 99));
    QCOMPARE(log.size(), 5);
    QCOMPARE(log.first().product, u"Oat milk"_s);
    QCOMPARE(log.first().bookedAs, u"HAFERMILCH 1L"_s);
    QCOMPARE(namesOf(u"Oat milk"_s),
             (QStringList{u"Haferdrink@"_s, u"Haferdrink@Lidl"_s, u"HAFERMILCH 1L@"_s, u"HAFERMILCH 1L@Lidl"_s,
                          u"Oat drink org.@"_s, u"Oat drink org.@Edeka"_s, u"OATLY HAFER@"_s, u"OATLY HAFER@Edeka"_s}));
    const Action action = *must((*m_home)->journal().undoable());
    QCOMPARE(action.kind, u"product_merge"_s);
    QCOMPARE(action.numbers[u"names"_s].toArray().size(), 4);
}

void TestProductMerge::theForecastFollows()
{
    for (int week = 0; week < 8; ++week)
        buyAt(week % 2 ? u"Milk"_s : u"MILCH 3,5"_s, u"Shop"_s, kFriday.addDays(-56 + 7 * week));
    QCOMPARE(m_home->outlook(u"Milk"_s).model.usualGapDays, 14.0);
    const QString apart = models();
    const ProductId other = m_home->id(u"MILCH 3,5"_s);
    must(products().merge({other}, m_home->id(u"Milk"_s)));
    const Outlook milk = m_home->outlook(u"Milk"_s);
    QCOMPARE(milk.model.usualGapDays, 7.0);
    QCOMPARE(milk.model.purchaseDays, 8);
    QCOMPARE(must(m_home->database().number(u"SELECT count(*) FROM forecast_model"_s, 0)), 1);
    must((*m_home)->undo());
    m_home->catchUp();
    QCOMPARE(models(), apart);
    must((*m_home)->redo());
    QCOMPARE(m_home->outlook(u"Milk"_s).model.purchaseDays, 8);
}

void TestProductMerge::undoAndRedoAreExact()
{
    buyAt(u"Milk"_s, u"Shop"_s, kFriday);
    buyAt(u"Milch"_s, u"Laden"_s, kFriday);
    const QStringList before = m_home->authored();
    must(products().merge({m_home->id(u"Milch"_s)}, m_home->id(u"Milk"_s)));
    const QStringList after = m_home->authored();
    QVERIFY(before != after);
    must((*m_home)->undo());
    QCOMPARE(m_home->authored(), before);
    QCOMPARE(m_home->problems(), QStringList());
    must((*m_home)->redo());
    QCOMPARE(m_home->authored(), after);
    // What happened since stands in the way, and says so.
    must((*m_home)->ledger().count(m_home->id(u"Milk"_s), 0));
    const Action merge{ActionId(3)};
    QVERIFY(failure((*m_home)->undo(merge.id)) == ErrorKind::Conflict);
}

void TestProductMerge::pastDaysAreReadTogether()
{
    for (int week = 0; week < 8; ++week)
        buyAt(week % 2 ? u"Milk"_s : u"Milch"_s, u"Shop"_s, kFriday.addDays(-56 + 7 * week));
    buyAt(u"Bread"_s, u"Shop"_s, kFriday.addDays(-50));
    must(products().merge({m_home->id(u"Milch"_s)}, m_home->id(u"Milk"_s)));
    m_home->catchUp();
    const auto then = must((*m_home)->foresight().outlooks(kFriday.addDays(-28)));
    QCOMPARE(then.size(), 2); // bread too
    const auto milk = std::find_if(then.cbegin(), then.cend(),
                                   [](const Outlook &outlook) { return outlook.product.name == u"Milk"_s; });
    QVERIFY(milk != then.cend());
    QCOMPARE(milk->model.purchaseDays, 5);
    QCOMPARE(milk->onHand, 5000);
    QCOMPARE(must((*m_home)->foresight().outlook(m_home->id(u"Milk"_s), kFriday.addDays(-28))).model.purchaseDays, 5);
}

void TestProductMerge::whatStandsBesideTheLedgerMoves()
{
    m_home->product(u"Milk"_s, {.barcodes = {u"1"_s}});
    m_home->product(u"Milch"_s, {.barcodes = {u"2"_s, u"3"_s}});
    must(products().addAlias(m_home->id(u"Milch"_s), u"Vollmilch"_s, u"Edeka"_s));
    must(products().merge({m_home->id(u"Milch"_s)}, m_home->id(u"Milk"_s)));
    QCOMPARE(must(products().barcodes(m_home->id(u"Milk"_s))), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(namesOf(u"Milk"_s), (QStringList{u"Milch@"_s, u"Vollmilch@Edeka"_s}));
    QCOMPARE(m_home->known(u"3"_s).name, u"Milk"_s);
}

void TestProductMerge::listLinesAreJoined()
{
    const ProductId milk = m_home->product(u"Milk"_s);
    const ProductId milch = m_home->product(u"Milch"_s);
    const ProductId lait = m_home->product(u"Lait"_s);
    must(lists().addProduct({}, milk, 2000));
    must(lists().addProduct({}, milch, 3000));
    must(lists().addProduct(u"Party"_s, lait, 4000));
    must(lists().remove({}, *m_home->listed(u"Milch"_s)));
    must(lists().addProduct({}, milch, 1000));
    must(products().merge({milch, lait}, milk));
    QCOMPARE(m_home->list().size(), 1);
    QCOMPARE(m_home->listed(u"Milk"_s)->amount.milli, 3000);
    QCOMPARE(must(lists().items(u"Party"_s, kFriday)).first().amount.milli, 4000);
    QCOMPARE(must(m_home->database().number(u"SELECT count(*) FROM list_withdrawn"_s, 0)), 0);
}

void TestProductMerge::aBoughtLineStaysBought()
{
    const ProductId milk = m_home->product(u"Milk"_s);
    const ProductId milch = m_home->product(u"Milch"_s);
    must(lists().addProduct({}, milch, 3000));
    buyAt(u"Milch"_s, u"Shop"_s, kFriday);
    must(lists().addProduct({}, milk, 2000));
    must(products().merge({milch}, milk));
    QCOMPARE(m_home->listed(u"Milk"_s)->amount.milli, 2000);
    // The other way round: what was bought is gone, what was written since counts.
    must((*m_home)->undo());
    must(products().merge({milk}, milch));
    QCOMPARE(m_home->listed(u"Milch"_s)->amount.milli, 2000);
}

void TestProductMerge::theTargetLearnsWhatItDoesNotKnow()
{
    m_home->product(u"Milk"_s, {.packSize = 1000, .targetLevel = 2000});
    m_home->product(u"Milch"_s, {.category = u"Dairy"_s,
                                 .location = u"Fridge"_s,
                                 .packSize = 500,
                                 .reorderPoint = 5000,
                                 .targetLevel = 9000,
                                 .shelfLifeDays = 7});
    const Product milk = must(products().merge({m_home->id(u"Milch"_s)}, m_home->id(u"Milk"_s)));
    QVERIFY(milk.category.isValid() && milk.location.isValid());
    QCOMPARE(milk.packSize, std::optional<qint64>(1000));
    QCOMPARE(milk.targetLevel, std::optional<qint64>(2000));
    QVERIFY(!milk.reorderPoint);
    QCOMPARE(milk.shelfLifeDays, std::optional<qint64>(7));
}

void TestProductMerge::chainsAreFlat()
{
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        buyAt(name, u"Shop"_s, kFriday);
    const ProductId a = m_home->id(u"A"_s);
    const ProductId b = m_home->id(u"B"_s);
    const ProductId c = m_home->id(u"C"_s);
    must(products().merge({a}, b));
    must(products().merge({b}, c));
    QVERIFY(m_home->id(u"A"_s) == c && must(products().get(a)).id == c && m_home->id(u"#1"_s) == c);
    QCOMPARE(m_home->events(u"C"_s).size(), 3);
    QCOMPARE(m_home->onHand(u"A"_s), 3000);
    // Into a name that is another's by now: the one behind it is meant.
    buyAt(u"D"_s, u"Shop"_s, kFriday);
    QVERIFY(must(products().merge({m_home->id(u"D"_s)}, a)).id == c);
    for (int i = 0; i < 3; ++i)
        must((*m_home)->undo());
    must((*m_home)->undo());
    QCOMPARE(m_home->onHand(u"A"_s), 1000);
}

void TestProductMerge::unitsMustAgree()
{
    m_home->product(u"Flour"_s, {.unit = Unit(Unit::Kilogram)});
    m_home->product(u"Mehl"_s, {.unit = Unit(Unit::Gram)});
    m_home->product(u"Farine"_s, {.unit = Unit(Unit::Kilogram)});
    const QStringList before = m_home->authored();
    const auto refused = products().merge({m_home->id(u"Farine"_s), m_home->id(u"Mehl"_s)}, m_home->id(u"Flour"_s));
    QVERIFY(failure(refused) == ErrorKind::Refused);
    QVERIFY(refused.error().message.contains(u"Mehl"_s));
    QCOMPARE(m_home->authored(), before);
}

void TestProductMerge::goodsThatMovedSinceKeepItTogether()
{
    const ProductId milch = m_home->buy(u"Milch"_s, 3000).product.id;
    const ProductId milk = m_home->buy(u"Milk"_s, 2000).product.id;
    must((*m_home)->ledger().move(milch, 3000, u"Fridge"_s));
    must((*m_home)->ledger().move(milk, 2000, u"Fridge"_s));
    must(products().merge({milch}, milk));
    const ActionId merge = must((*m_home)->journal().undoable())->id;
    must((*m_home)->ledger().move(milk, 3000, u"Cellar"_s));
    const Booked back = must((*m_home)->ledger().move(milk, 3000, u"Fridge"_s));
    const auto undone = (*m_home)->undo(merge);
    QVERIFY(failure(undone) == ErrorKind::Conflict);
    QVERIFY(undone.error().message.contains(QString::number(back.action.value)));
    for (int step = 0; step < 3; ++step)
        must((*m_home)->undo());
    QCOMPARE(m_home->onHand(u"Milch"_s), 3000);
}

void TestProductMerge::theSameIsRefused()
{
    const ProductId milk = m_home->product(u"Milk"_s);
    const ProductId milch = m_home->product(u"Milch"_s);
    QVERIFY(failure(products().merge({milk}, milk)) == ErrorKind::Refused);
    QVERIFY(failure(products().merge({ProductId(99)}, milk)) == ErrorKind::NotFound);
    must(products().merge({milch}, milk));
    QVERIFY(failure(products().merge({milch, milk}, milk)) == ErrorKind::Refused);
    QVERIFY(failure(products().add(u"Milch"_s, {})) == ErrorKind::Conflict);
}

void TestProductMerge::newPurchasesGoToTheTarget()
{
    buyAt(u"Milk"_s, u"Shop"_s, kFriday);
    buyAt(u"Milch"_s, u"Shop"_s, kFriday);
    const ProductId old = m_home->id(u"Milch"_s);
    must(products().merge({old}, m_home->id(u"Milk"_s)));
    QCOMPARE(buyAt(u"Milch"_s, u"Shop"_s, kFriday).product.name, u"Milk"_s);
    // A window that has not heard yet still names the old one.
    QCOMPARE(must((*m_home)->ledger().finish(old)).product.name, u"Milk"_s);
    QCOMPARE(must((*m_home)->ledger().move(old, {}, u"Fridge"_s)).product.name, u"Milk"_s);
    QCOMPARE(m_home->onHand(u"Milk"_s), 2000);
}

void TestProductMerge::aRenameKeepsTheOldNameForReceipts()
{
    buyAt(u"ML 3.5"_s, u"Shop"_s, kFriday);
    const ProductId id = m_home->id(u"ML 3.5"_s);
    must(products().edit(id, {.name = u"Milk"_s}));
    QCOMPARE(namesOf(u"Milk"_s), (QStringList{u"ML 3.5@"_s, u"ML 3.5@Shop"_s}));
    QVERIFY(m_home->id(u"ml 3.5"_s) == id);
    must(products().edit(id, {.name = u"ML 3.5"_s}));
    QCOMPARE(namesOf(u"ML 3.5"_s), (QStringList{u"Milk@"_s, u"Milk@Shop"_s}));
    must((*m_home)->undo());
    must((*m_home)->undo());
    QCOMPARE(namesOf(u"ML 3.5"_s), QStringList());
}

void TestProductMerge::otherNamesAreAddedAndRemoved()
{
    const ProductId milk = m_home->product(u"Milk"_s);
    const ProductId bread = m_home->product(u"Bread"_s);
    must(products().addAlias(milk, u"ML"_s, u"Shop"_s));
    QVERIFY(m_home->id(u"ml"_s) == milk);
    QVERIFY(failure(products().addAlias(milk, u"bread"_s)) == ErrorKind::Conflict);
    QVERIFY(failure(products().addAlias(milk, u" "_s)) == ErrorKind::InvalidInput);
    must(products().addAlias(bread, u"ML"_s, u"Bakery"_s));
    QVERIFY(failure(products().resolve(u"ml"_s)) == ErrorKind::Ambiguous);
    QVERIFY(failure(products().removeAlias(milk, u"ML"_s)) == ErrorKind::NotFound);
    must(products().removeAlias(milk, u"ML"_s, u"shop"_s));
    QVERIFY(m_home->id(u"ml"_s) == bread);
    must((*m_home)->undo());
    QCOMPARE(namesOf(u"Milk"_s), QStringList{u"ML@Shop"_s});
    must(products().merge({bread}, milk));
    QVERIFY(failure(products().removeAlias(milk, u"Bread"_s)) == ErrorKind::Refused);
}

void TestProductMerge::severalAreNoPantryThings()
{
    for (const QString &name : {u"Fuel"_s, u"Stamps"_s})
        m_home->product(name);
    must(products().addAlias(m_home->id(u"Fuel"_s), u"Diesel"_s, u"Station"_s));
    must(products().setNotPantry(QStringList{u"Fuel"_s, u"Stamps"_s, u"Diesel"_s}));
    QCOMPARE(must(products().all()).size(), 0);
    QCOMPARE(must(products().aliases().notPantry()), (QStringList{u"Diesel"_s, u"Fuel"_s, u"Stamps"_s}));
    must((*m_home)->undo());
    QCOMPARE(must(products().all()).size(), 2);
    QCOMPARE(must(products().aliases().notPantry()), QStringList());
}

void TestProductMerge::noneOfItsNamesIsAPantryThing()
{
    must(products().addAlias(m_home->product(u"Fuel"_s), u"Super E10"_s));
    must(products().merge({m_home->product(u"Diesel"_s)}, m_home->id(u"Fuel"_s)));
    must(products().setNotPantry(u"Fuel"_s));
    for (const QString &name : {u"Fuel"_s, u"Super E10"_s, u"Diesel"_s})
        QVERIFY(must(products().meaning(name, {})).kind == NameMeaning::Kind::NotPantry);
    QVERIFY(failure(products().resolve(u"Diesel"_s)) == ErrorKind::NotFound);
    QVERIFY(m_home->known(u"Fuel"_s).isArchived); // it can still be named, to take it back out
    must((*m_home)->undo());
    QVERIFY(m_home->id(u"Super E10"_s) == m_home->id(u"Fuel"_s));
}

void TestProductMerge::oneRuleForNames()
{
    const ProductId milch = m_home->buy(u"Milch"_s, 1000).product.id;
    const ProductId milk = m_home->product(u"Milk"_s);
    const ProductId other = m_home->product(u"Whole milk"_s);
    must(products().archive(milch));
    must(products().addAlias(milk, u"Milch"_s));
    QVERIFY(m_home->buy(u"Milch"_s, 2000).product.id == milk); // the archived one stays so
    must(products().addAlias(milk, u"H-Milch"_s, u"Aldi"_s));
    must(products().addAlias(other, u"H-Milch"_s, u"Lidl"_s));
    QVERIFY(buyAt(u"H-Milch"_s, u"Aldi"_s, kFriday).product.id == milk);
    QVERIFY(buyAt(u"H-Milch"_s, u"LIDL"_s, kFriday).product.id == other);
    QVERIFY(failure(products().resolve(u"H-Milch"_s)) == ErrorKind::Ambiguous);
    QVERIFY(failure((*m_home)->buy(u"H-Milch"_s, {}, {1000, {}, {}}, {})) == ErrorKind::Ambiguous);
    QCOMPARE(must(products().all()).size(), 2);
}

void TestProductMerge::anOwnNameIsNoOtherName()
{
    const ProductId oat = m_home->buy(u"Milk"_s, 1000).product.id;
    must(products().edit(oat, {.name = u"Oat milk"_s}));
    QVERIFY(m_home->id(u"Milk"_s) == oat);
    const QStringList before = m_home->authored();
    const ProductId milk = m_home->product(u"Milk"_s);
    QVERIFY(m_home->id(u"Milk"_s) == milk);
    QCOMPARE(namesOf(u"Oat milk"_s), QStringList());
    must((*m_home)->undo());
    QCOMPARE(m_home->authored(), before);
    must(products().addAlias(oat, u"Rye"_s));
    must(products().edit(m_home->product(u"Bread"_s), {.name = u"Rye"_s}));
    QVERIFY(must(products().aliases().ofKey(u"rye"_s)).isEmpty());
}

void TestProductMerge::anyMergeComesApartAgain_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("%d", seed) << seed;
}

/// Whatever a household did: one merge and its undo leave every authored row as it was, and the books stay sound.
void TestProductMerge::anyMergeComesApartAgain()
{
    QFETCH(int, seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto pick = [&](int below) { return int(random() % unsigned(below)); };
    QVector<ProductId> all;
    for (int i = 0; i < 6; ++i)
        all << m_home->product(u"Name %1"_s.arg(i), {.barcodes = {u"code %1"_s.arg(i)}});
    for (int step = 0; step < 60; ++step) {
        const int which = pick(6);
        const QString name = u"Name %1"_s.arg(which);
        switch (pick(7)) {
        case 0:
        case 1: buyAt(name, u"Store %1"_s.arg(pick(3)), kFriday.addDays(-pick(90)), 1000 * (1 + pick(4))); break;
        case 2: must((*m_home)->ledger().finish(all[which])); break;
        case 3: must((*m_home)->ledger().count(all[which], 1000 * pick(4))); break;
        case 4: must(lists().addProduct(pick(2) ? u"Party"_s : QString(), all[which], 1000)); break;
        case 5:
            if (const auto item = m_home->listed(name))
                must(pick(2) ? lists().remove({}, *item) : lists().setChecked({}, *item, true));
            break;
        case 6:
            must(products()
                     .merge({all[pick(6)], all[(which + 1) % 6]}, all[which])
                     .map([](auto) { return 0; })
                     .or_else([](const Error &error) -> tl::expected<int, Error> {
                         return error.kind == ErrorKind::Refused ? tl::expected<int, Error>(0)
                                                                 : tl::unexpected<Error>(error);
                     }));
            break;
        }
    }
    m_home->catchUp();
    QCOMPARE(m_home->problems(), QStringList());
    const QStringList before = m_home->authored();
    const QString learned = models();
    const Product into = must(products().get(all[pick(6)]));
    if (!products().merge(all, into.id))
        return; // they are one already
    const QStringList after = m_home->authored();
    m_home->catchUp();
    QCOMPARE(must(products().all()).size(), 1);
    QCOMPARE(m_home->problems(), QStringList());
    must((*m_home)->undo());
    m_home->catchUp();
    QCOMPARE(m_home->authored(), before);
    QCOMPARE(models(), learned);
    must((*m_home)->redo());
    QCOMPARE(m_home->authored(), after);
}

QTEST_GUILESS_MAIN(TestProductMerge)
#include "tst_productmerge.moc"
