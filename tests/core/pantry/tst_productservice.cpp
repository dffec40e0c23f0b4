// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestProductService : public QObject
{
    Q_OBJECT

private:
    ProductService &products() { return (*m_home)->products(); }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init();
    void aProductIsResolved_data();
    void aProductIsResolved();
    void namesAreCheckedAndUnique_data();
    void namesAreCheckedAndUnique();
    void aRenameKeepsTheHistory();
    void theUnitStandsOnceThereIsHistory();
    void levelsAreSetAndCleared();
    void aBarcodeBelongsToOne();
    void otherNamesComeAndGo();
    void archivedProductsComeBack();
    void notPantryIsRemembered();
    void placesNest();
    void typedAmountsBecomeTheProductsUnit_data();
    void typedAmountsBecomeTheProductsUnit();
};

void TestProductService::init()
{
    LARDER_FAIL_ON_WARNING();
    m_home = std::make_unique<Home>();
}

void TestProductService::aProductIsResolved_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("id"); // 0: an error
    QTest::addColumn<int>("kind");
    const auto found = [](const QString &text, int id) { QTest::newRow(qPrintable(text)) << text << id << 0; };
    const auto refused = [](const QString &text, ErrorKind kind) {
        QTest::newRow(qPrintable(u"not "_s + text)) << text << 0 << int(kind);
    };
    found(u"Oat milk"_s, 1);
    found(u"  OAT   MILK "_s, 1);
    found(u"milk"_s, 2); // the full name wins over the part of others
    found(u"Käse"_s, 3);
    found(u"kase"_s, 3);
    refused(u"cheddar"_s, ErrorKind::NotFound); // a part of a name names nothing
    found(u"#4"_s, 4);
    found(u"4006381333931"_s, 2);
    refused(u"mil"_s, ErrorKind::Ambiguous);
    refused(u"bread"_s, ErrorKind::NotFound);
    refused(u"#99"_s, ErrorKind::NotFound);
    refused(u"#"_s, ErrorKind::NotFound);
    refused(u"  "_s, ErrorKind::InvalidInput);
    refused(u"4006381333932"_s, ErrorKind::NotFound);
}

void TestProductService::aProductIsResolved()
{
    QFETCH(QString, text);
    QFETCH(int, id);
    QFETCH(int, kind);
    m_home->product(u"Oat milk"_s);
    m_home->product(u"Milk"_s, {.barcodes = {u"4006381333931"_s}});
    m_home->product(u"Käse"_s);
    m_home->product(u"Old cheddar"_s);
    const auto product = products().resolve(text);
    QCOMPARE(product ? product->id.value : 0, qint64(id));
    if (product)
        return;
    QCOMPARE(int(product.error().kind), kind);
    if (product.error().kind == ErrorKind::Ambiguous)
        QVERIFY(product.error().message.contains(u"#1 Oat milk"_s) && product.error().message.contains(u"#2 Milk"_s));
}

void TestProductService::namesAreCheckedAndUnique_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::newRow("empty") << u" \t"_s << int(ErrorKind::InvalidInput);
    QTest::newRow("too long") << QString(201, u'x') << int(ErrorKind::InvalidInput);
    QTest::newRow("a number") << u"#5"_s << int(ErrorKind::InvalidInput);
    QTest::newRow("taken") << u"milk "_s << int(ErrorKind::Conflict);
    QTest::newRow("taken but for accents") << u"Mílk"_s << int(ErrorKind::Conflict);
}

void TestProductService::namesAreCheckedAndUnique()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    m_home->product(u"Milk"_s);
    const ProductId other = m_home->product(u"Bread"_s);
    const QStringList before = m_home->authored();
    const auto added = products().add(name, {.category = u"New category"_s});
    QVERIFY(!added);
    QCOMPARE(int(added.error().kind), kind);
    const auto renamed = products().edit(other, {.name = name});
    QVERIFY(!renamed);
    QCOMPARE(int(renamed.error().kind), kind);
    QCOMPARE(m_home->authored(), before);
}

void TestProductService::aRenameKeepsTheHistory()
{
    const ProductId id = m_home->buy(u"Milk"_s, 2000).product.id;
    must(products().edit(id, {.name = u"  Whole  milk "_s}));
    QCOMPARE(m_home->known(u"whole milk"_s).name, u"Whole milk"_s);
    QVERIFY(m_home->id(u"Whole milk"_s) == id);
    QCOMPARE(m_home->onHand(u"Whole milk"_s), 2000);
    // The same name in other letters is no conflict with itself.
    QCOMPARE(must(products().edit(id, {.name = u"WHOLE MILK"_s})).name, u"WHOLE MILK"_s);
}

void TestProductService::theUnitStandsOnceThereIsHistory()
{
    const ProductId id = m_home->product(u"Flour"_s, {.unit = Unit(Unit::Gram)});
    QCOMPARE(must(products().edit(id, {.unit = Unit(Unit::Kilogram)})).unit, Unit(Unit::Kilogram));
    m_home->buy(u"Flour"_s, 1000);
    QVERIFY(failure(products().edit(id, {.unit = Unit(Unit::Gram)})) == ErrorKind::Refused);
    QVERIFY(products().edit(id, {.unit = Unit(Unit::Kilogram)}));
    // Even where undo took the stock back: the ledger still tells of it.
    must((*m_home)->undo());
    must((*m_home)->undo());
    QVERIFY(failure(products().edit(id, {.unit = Unit(Unit::Gram)})) == ErrorKind::Refused);
    QCOMPARE(m_home->known(u"Flour"_s).unit, Unit(Unit::Kilogram));
}

void TestProductService::levelsAreSetAndCleared()
{
    const ProductId id =
        m_home->product(u"Milk"_s, {.packSize = 1000, .reorderPoint = 0, .targetLevel = 6000, .shelfLifeDays = 10});
    Product product = must(products().get(id));
    QVERIFY(product.packSize == 1000 && product.reorderPoint == 0 && product.targetLevel == 6000
            && product.shelfLifeDays == 10);
    QVERIFY(failure(products().edit(id, {.reorderPoint = 7000})) == ErrorKind::InvalidInput);
    product = must(products().edit(id, {.packSize = 0, .reorderPoint = -1, .targetLevel = -1, .shelfLifeDays = 0}));
    QVERIFY(!product.packSize && !product.reorderPoint && !product.targetLevel && !product.shelfLifeDays);
    QVERIFY(!must(products().get(id)).packSize);
}

void TestProductService::aBarcodeBelongsToOne()
{
    const ProductId milk = m_home->product(u"Milk"_s, {.barcodes = {u"4006381333931"_s}});
    QVERIFY(failure(products().add(u"Bread"_s, {.barcodes = {u"4006381333931"_s}})) == ErrorKind::Conflict);
    QVERIFY(failure(products().resolve(u"Bread"_s)) == ErrorKind::NotFound);
    must(products().edit(milk, {.barcodes = {u"4006381333931"_s, u"96385074"_s}}));
    QCOMPARE(must(products().barcodes(milk)), (QStringList{u"4006381333931"_s, u"96385074"_s}));
}

void TestProductService::otherNamesComeAndGo()
{
    const ProductId id = m_home->product(u"Oat milk"_s, {.barcodes = {u"111"_s, u"222"_s}});
    m_home->product(u"Tea"_s);
    const QStringList before = m_home->authored();
    must(products().addAlias(id, u" OAT  DRINK 1.0 "_s));
    QCOMPARE(must(products().aliases().namesOf(id)), QStringList{u"OAT DRINK 1.0"_s});
    QVERIFY(failure(products().addAlias(id, u"tea"_s)) == ErrorKind::Conflict);
    QVERIFY(failure(products().addAlias(id, u" "_s)) == ErrorKind::InvalidInput);
    must(products().addAlias(id, u"OAT DRINK 1.0"_s, u"Shop"_s));
    must(products().removeAlias(id, u"oat drink 1.0"_s, std::nullopt)); // wherever it stands for it
    QVERIFY(must(products().aliases().namesOf(id)).isEmpty());
    must(products().edit(id, {.barcodesGone = {u"111"_s}}));
    QCOMPARE(must(products().barcodes(id)), QStringList{u"222"_s});
    for (int step = 0; step < 4; ++step)
        must((*m_home)->undo());
    QCOMPARE(m_home->authored(), before);
}

void TestProductService::archivedProductsComeBack()
{
    const ProductId id = m_home->buy(u"Milk"_s, 2000).product.id;
    must(products().archive(id));
    QVERIFY(must(products().all()).isEmpty());
    QCOMPARE(must(products().all(true)).size(), 1);
    // Litres do not go into pieces: refused, and it stays archived.
    QVERIFY(failure((*m_home)->buy(u"milk"_s, {}, {3000, Unit(Unit::Litre), {}}, {})) == ErrorKind::InvalidInput);
    QVERIFY(must(products().all()).isEmpty());
    const Booked again = must((*m_home)->buy(u"milk"_s, {}, {3000, {}, {}}, {}));
    QVERIFY(again.product.id == id);
    QVERIFY(!again.product.isArchived);
    QCOMPARE(again.onHand, 5000);
}

void TestProductService::notPantryIsRemembered()
{
    m_home->product(u"Fuel"_s);
    must(products().setNotPantry(u" FUEL"_s));
    must(products().setNotPantry(u"Stamps"_s));
    QVERIFY(failure(products().setNotPantry(u" "_s)) == ErrorKind::InvalidInput);
    QCOMPARE(must(products().aliases().notPantry()), (QStringList{u"FUEL"_s, u"Stamps"_s}));
    QVERIFY(must(products().all()).isEmpty());
    must((*m_home)->undo());
    must((*m_home)->undo());
    QVERIFY(must(products().aliases().notPantry()).isEmpty());
    QCOMPARE(must(products().all()).size(), 1);
}

void TestProductService::placesNest()
{
    NameRepository &names = products().names();
    const LocationId fridge = must(names.location(u"Kitchen/Fridge"_s));
    QVERIFY(must(names.location(u"kitchen / fridge"_s)) == fridge);
    QVERIFY(must(names.location(u"Fridge"_s)) == fridge); // stands in one place only
    const LocationId other = must(names.location(u"Cellar/Fridge"_s));
    QVERIFY(other != fridge);
    QVERIFY(must(names.location(u"Fridge"_s)) != fridge); // a new outermost one
    QVERIFY(!must(names.location(u""_s)).isValid());
    QStringList paths;
    for (const Location &place : must(names.locations()))
        paths << place.path;
    QCOMPARE(paths, (QStringList{u"Kitchen"_s, u"Kitchen/Fridge"_s, u"Cellar"_s, u"Cellar/Fridge"_s, u"Fridge"_s}));
}

void TestProductService::typedAmountsBecomeTheProductsUnit_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("pack");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("milli"); // -1: refused
    QTest::newRow("bare") << u"l"_s << 0 << u"2"_s << qint64(2000);
    QTest::newRow("converted") << u"l"_s << 0 << u"500 ml"_s << qint64(500);
    QTest::newRow("packs") << u"l"_s << 1500 << u"2 packs"_s << qint64(3000);
    QTest::newRow("packs unknown") << u"l"_s << 0 << u"2 packs"_s << qint64(-1);
    QTest::newRow("a pack of something loose is a piece") << u"pc"_s << 0 << u"2 packs"_s << qint64(2000);
    QTest::newRow("wrong dimension") << u"l"_s << 0 << u"2 kg"_s << qint64(-1);
    QTest::newRow("pieces of a measured good") << u"kg"_s << 0 << u"2 pc"_s << qint64(-1);
}

void TestProductService::typedAmountsBecomeTheProductsUnit()
{
    QFETCH(QString, unit);
    QFETCH(int, pack);
    QFETCH(QString, typed);
    QFETCH(qint64, milli);
    m_home->product(u"X"_s, {.unit = Unit::fromName(unit), .packSize = pack});
    const auto booked = (*m_home)->buy(u"X"_s, {}, must(parseAmount(typed)), {});
    QCOMPARE(booked ? booked->taken : -1, milli);
}

QTEST_GUILESS_MAIN(TestProductService)
#include "tst_productservice.moc"
