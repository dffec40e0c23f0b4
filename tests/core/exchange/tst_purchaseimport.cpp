// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace {

const QByteArray kHead = "Date,Product,Amount,Unit,Price,Store\n";
const QByteArray kMilk = "2026-11-01,Milk,2,l,2.38,Shop\n";
const QByteArray kBread = "2026-11-02,Bread,1,,3.20,Bakery\n";

} // namespace

class TestPurchaseImport : public QObject
{
    Q_OBJECT

private:
    static PurchaseFile read(const QByteArray &bytes)
    {
        PurchaseFileOptions options;
        options.today = kFriday;
        return must(readPurchaseFile(bytes, options));
    }
    Result<ImportReport> import(const QByteArray &rows, bool isDryRun = false,
                                const PurchaseImport::Progress &progress = {})
    {
        PurchaseFileOptions options;
        options.today = kFriday;
        options.locale = QLocale::c();
        auto file = readPurchaseFile(kHead + rows, options);
        if (!file)
            return fail(file.error());
        return (*m_home)->imports().book(*file, u"/somewhere/receipts.csv"_s, isDryRun, progress);
    }
    QString everything()
    {
        return m_home->dump(authoredTables()
                            + QStringList{u"stock_event"_s, u"action"_s, u"change"_s, u"capture_context"_s});
    }

    static PurchaseFile fixture(const QString &name)
    {
        QFile file(QStringLiteral(LARDER_TEST_DATA) + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error(qPrintable(name));
        return read(file.readAll());
    }
    ImportReport book(const PurchaseFile &file, const QVector<NameDecision> &decisions = {})
    {
        return must((*m_home)->imports().book(file, u"a.csv"_s, false, {}, decisions));
    }
    QStringList productNames()
    {
        QStringList names;
        for (const Product &product : must((*m_home)->products().all()))
            names << product.name;
        return names;
    }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init();
    void cleanup() { QCOMPARE(m_home->problems(), QStringList()); }
    void rowsBecomePurchases();
    void aSecondImportAddsNothing();
    void aLongerExportAddsOnlyWhatIsNew();
    void identicalRowsAreCounted();
    void aDryRunChangesNothing();
    void cancelRollsBack();
    void notPantryThingsAreLeftOut();
    void undoTakesEverythingBack();
    void anAliasIsFollowed();
    void aRowThatCannotBeBookedIsNamed();
    void aNewProductTakesUnitAndPackFromItsRow();
    void anArchivedProductComesBack();
    void aReceiptNumberNamesNoRow();
    void aLongerExportMayRepeatItsRefs();
    void aMendedRowChangesNoOther();
    void anotherColumnMappingAddsNothing();
    void filesOfOlderProgramsStayKnown();
    void twoProgramsBookAFileOnce();
    void shelfLifeGivesTheBestBeforeDate();
    void fiveNamesFromTwoStoresAreOneHistory();
    void fiveNamesAreDecidedWhileImporting();
    void otherWordsForOneGoodAreProposed();
    void namesTellWhatWouldHappen();
    void decisionsAreRememberedPerStore();
    void aDecisionCanGoBackToItsOwn();
    void previewAndBookingMeanTheSame();
    void aDryRunDecidesNothing();
    void somethingMeasuredIsBoughtByThePiece();
};

void TestPurchaseImport::init()
{
    LARDER_FAIL_ON_WARNING();
    m_home = std::make_unique<Home>();
}

void TestPurchaseImport::rowsBecomePurchases()
{
    const ImportReport report = must(import(kMilk + kBread));
    QCOMPARE(std::tuple(report.rows, report.accepted, report.duplicates, report.notPantry, report.newProducts),
             std::tuple(2, 2, 0, 0, 2));
    QVERIFY(report.action.isValid() && report.rejected.isEmpty());
    const StockEvent event = m_home->events(u"Milk"_s).first();
    QVERIFY(event.kind == EventKind::Purchased && event.action == report.action);
    QCOMPARE(event.day, QDate(2026, 11, 1));
    QCOMPARE(event.delta, 2000);
    QVERIFY(event.paid == (Money{238, "EUR"}));
    QVERIFY(event.typed == Quantity(2000, Unit::Litre));
    const Action action = *must((*m_home)->journal().undoable());
    QCOMPARE(action.kind, u"import"_s);
    QCOMPARE(action.numbers[u"file"_s].toString(), u"receipts.csv"_s);
    QCOMPARE(action.numbers[u"accepted"_s].toInt(), 2);
}

void TestPurchaseImport::aSecondImportAddsNothing()
{
    must(import(kMilk + kBread));
    const QString before = everything();
    const ImportReport again = must(import(kMilk + kBread));
    QCOMPARE(std::tuple(again.accepted, again.duplicates), std::tuple(0, 2));
    QVERIFY(!again.action.isValid());
    QCOMPARE(everything(), before);
    // Also after a restart, and in another order.
    m_home->reopen();
    QCOMPARE(must(import(kBread + kMilk)).accepted, 0);
}

void TestPurchaseImport::aLongerExportAddsOnlyWhatIsNew()
{
    must(import(kMilk));
    const ImportReport longer = must(import(kBread + kMilk + "2026-11-08,Milk,2,l,2.38,Shop\n"));
    QCOMPARE(std::tuple(longer.accepted, longer.duplicates, longer.newProducts), std::tuple(2, 1, 1));
    QCOMPARE(m_home->onHand(u"Milk"_s), 4000);
}

void TestPurchaseImport::identicalRowsAreCounted()
{
    QCOMPARE(must(import(kMilk + kMilk)).accepted, 2);
    QCOMPARE(m_home->onHand(u"Milk"_s), 4000);
    QCOMPARE(must(import(kMilk + kMilk)).accepted, 0);
    QCOMPARE(must(import(kMilk + kMilk + kMilk)).accepted, 1);
    QCOMPARE(m_home->onHand(u"Milk"_s), 6000);
    QCOMPARE(m_home->lots(u"Milk"_s).size(), 3);
}

void TestPurchaseImport::aDryRunChangesNothing()
{
    must(import(kMilk));
    const QString before = everything();
    const ImportReport report = must(import(kMilk + kBread + "2026-13-01,Tea,1,,,\n", true));
    QCOMPARE(std::tuple(report.rows, report.accepted, report.duplicates, report.newProducts), std::tuple(3, 1, 1, 1));
    QCOMPARE(report.rejected.size(), 1);
    QVERIFY(!report.action.isValid());
    QCOMPARE(everything(), before);
    QCOMPARE(must(import(kMilk + kBread)).accepted, 1);
}

void TestPurchaseImport::cancelRollsBack()
{
    QByteArray rows;
    for (int i = 0; i < 1200; ++i)
        rows += "2026-11-01,Good " + QByteArray::number(i) + ",1,,,Shop\n";
    const QString before = everything();
    int calls = 0;
    const auto report = import(rows, false, [&](int done, int all) { return ++calls < 2 && done < all; });
    QVERIFY(failure(report) == ErrorKind::Cancelled);
    QCOMPARE(calls, 2);
    QCOMPARE(everything(), before);
    QCOMPARE(must(import(rows, false, [](int, int) { return true; })).accepted, 1200);
}

void TestPurchaseImport::notPantryThingsAreLeftOut()
{
    must((*m_home)->products().setNotPantry(u"Diesel"_s));
    const ImportReport report = must(import(kMilk + "2026-11-03,DIESEL,40,l,64.00,Station\n"));
    QCOMPARE(std::tuple(report.rows, report.accepted, report.notPantry), std::tuple(2, 1, 1));
    QVERIFY(failure((*m_home)->products().resolve(u"Diesel"_s)) == ErrorKind::NotFound);
    // Learned only afterwards: the product is put away, and the next import leaves it out.
    must((*m_home)->products().setNotPantry(u"Milk"_s));
    QCOMPARE(must(import("2026-11-08,Milk,2,l,2.38,Shop\n")).notPantry, 1);
}

void TestPurchaseImport::undoTakesEverythingBack()
{
    m_home->buy(u"Bread"_s, 1000);
    const QStringList before = m_home->authored();
    must(import(kMilk + kMilk + kBread));
    m_home->catchUp();
    must((*m_home)->undo());
    QCOMPARE(m_home->authored(), before);
    m_home->catchUp();
    QCOMPARE(must(m_home->database().number(u"SELECT count(*) FROM forecast_model"_s, 0)), 1);
    // Its references are gone too, so it can be imported again; and redo brings back the very same rows.
    must((*m_home)->redo());
    QCOMPARE(must(import(kMilk + kMilk + kBread)).accepted, 0);
    must((*m_home)->undo());
    QCOMPARE(must(import(kMilk + kMilk + kBread)).accepted, 3);
}

void TestPurchaseImport::anAliasIsFollowed()
{
    const ProductId milk = m_home->product(u"Milk"_s, {.unit = Unit(Unit::Litre)});
    const StoreId shop = must((*m_home)->products().names().store(u"Shop"_s));
    must((*m_home)->products().aliases().set(u"ML 3.5"_s, {u"ml 3.5"_s, shop, milk, false}));
    const ImportReport report = must(import("2026-11-01,ML 3.5,2,l,2.38,Shop\n2026-11-01,ML 3.5,1,,5.00,Bakery\n"));
    QCOMPARE(std::tuple(report.accepted, report.newProducts), std::tuple(2, 1));
    QCOMPARE(m_home->onHand(u"Milk"_s), 2000);
    QVERIFY(m_home->id(u"ML 3.5"_s) != milk);
}

void TestPurchaseImport::aRowThatCannotBeBookedIsNamed()
{
    m_home->product(u"Flour"_s, {.unit = Unit(Unit::Gram)});
    const ImportReport report = must(import(kMilk + "2026-11-01,Flour,2,l,,Shop\n2026-11-01,Flour,1,kg,,Shop\n"));
    QCOMPARE(report.accepted, 2);
    QCOMPARE(report.rejected.size(), 1);
    QCOMPARE(report.rejected.first().line, 3);
    QCOMPARE(report.rejected.first().field, u"amount"_s);
    QCOMPARE(m_home->onHand(u"Flour"_s), 1'000'000);
    // A rejected row leaves no product behind.
    const ImportReport bad =
        must(import("2026-11-04,Tea,9999999999,,,Shop\n1985-11-04,Coffee,1,,,Shop\n2026-11-04,Salt,1,,,Shop\n"));
    QCOMPARE(std::tuple(bad.accepted, bad.newProducts, int(bad.rejected.size())), std::tuple(1, 1, 2));
    QCOMPARE(must((*m_home)->products().all(true)).size(), 3);
}

void TestPurchaseImport::aNewProductTakesUnitAndPackFromItsRow()
{
    must(import("2026-11-01,Juice,2 x 1.5 l,,,Shop\n2026-11-01,Soap,3,packs,,Shop\n2026-11-02,Juice,1,pack,,Shop\n"));
    const Product juice = m_home->known(u"Juice"_s);
    QCOMPARE(juice.unit, Unit(Unit::Litre));
    QCOMPARE(juice.packSize, std::optional<qint64>(1500));
    QCOMPARE(m_home->onHand(u"Juice"_s), 4500);
    QCOMPARE(m_home->known(u"Soap"_s).unit, Unit(Unit::Piece));
    QCOMPARE(m_home->onHand(u"Soap"_s), 3000);
}

void TestPurchaseImport::anArchivedProductComesBack()
{
    const ProductId id = m_home->product(u"Bread"_s);
    must((*m_home)->products().archive(id));
    must(import(kBread));
    QVERIFY(m_home->id(u"Bread"_s) == id);
    QCOMPARE(must((*m_home)->products().all()).size(), 1);
}

void TestPurchaseImport::aReceiptNumberNamesNoRow()
{
    // One receipt, three things: its number stands on each of its rows.
    const PurchaseFile file = read("Date,Product,Transaction id\n2026-11-02,Milk,R7\n2026-11-02,Bread,R7\n"
                                   "2026-11-02,Eggs,R7\n");
    QCOMPARE(must((*m_home)->imports().book(file, u"a.csv"_s, false)).accepted, 3);
    QCOMPARE(must((*m_home)->imports().book(file, u"a.csv"_s, false)).accepted, 0);
}

void TestPurchaseImport::aLongerExportMayRepeatItsRefs()
{
    const QByteArray two = "Date,Product,Transaction id\n2026-11-02,Milk,R1\n2026-11-03,Milk,R2\n";
    QCOMPARE(book(read(two)).accepted, 2);
    const ImportReport longer = book(read(two + "2026-11-04,Bread,R3\n2026-11-04,Eggs,R3\n"));
    QCOMPARE(std::tuple(longer.accepted, longer.duplicates), std::tuple(2, 2));
    QCOMPARE(m_home->onHand(u"Milk"_s), 2000);
    // And back: what named no row does not hide another row.
    QCOMPARE(book(read(two + "2026-11-04,Eggs,R3\n")).accepted, 0);
    QCOMPARE(book(read("Date,Product,Transaction id\n2026-11-04,Tea,R3\n")).accepted, 1);
}

void TestPurchaseImport::aMendedRowChangesNoOther()
{
    const QByteArray head = "Date,Product,Amount,Transaction id\n2026-11-02,Milk,1,R1\n2026-11-03,Bread,1,R2\n";
    const ImportReport bad = book(read(head + "2026-11-03,Eggs,many,R2\n"));
    QCOMPARE(std::tuple(bad.accepted, int(bad.rejected.size())), std::tuple(2, 1));
    const ImportReport mended = book(read(head + "2026-11-03,Eggs,6,R2\n"));
    QCOMPARE(std::tuple(mended.accepted, mended.duplicates), std::tuple(1, 2));
}

void TestPurchaseImport::anotherColumnMappingAddsNothing()
{
    const QByteArray bytes = "Date,Product,Amount,Price,Store\n2026-11-02,Milk,1,1.19,Shop\n"
                             "2026-11-02,Milk,1,1.29,Shop\n2026-11-02,Milk,1,1.19,Shop\n";
    QCOMPARE(book(read(bytes)).accepted, 3);
    PurchaseFileOptions options;
    options.today = kFriday;
    using Field = PurchaseField;
    for (const ColumnFields &fields :
         {ColumnFields{Field::Date, Field::Product, Field::Amount, {}, Field::Store},
          ColumnFields{Field::Date, Field::Product, {}, Field::UnitPrice, {}},
          ColumnFields{Field::Date, Field::Product, Field::Amount, Field::Ref, Field::Store}}) {
        options.fields = fields;
        const PurchaseFile file = must(readPurchaseFile(bytes, options));
        QCOMPARE(must((*m_home)->imports().names(file)).first().booked, 3);
        QCOMPARE(book(file).accepted, 0);
    }
    // One more of them is one more, wherever it stands.
    options.fields = ColumnFields{Field::Date, Field::Product, Field::Amount, {}, Field::Store};
    const QByteArray more = QByteArray(bytes).insert(bytes.indexOf('\n') + 1, "2026-11-02,Milk,1,0.99,Shop\n");
    QCOMPARE(book(must(readPurchaseFile(more, options))).accepted, 1);
}

void TestPurchaseImport::filesOfOlderProgramsStayKnown()
{
    const QByteArray named = "Date,Product,Transaction id\n2026-11-02,Milk,R1\n2026-11-03,Milk,R2\n";
    const QByteArray plain = "Date,Product\n2026-11-08,Bread\n2026-11-08,Bread\n";
    book(read(named));
    book(read(plain));
    // They stored one ref a row: the file's own, or the content and its ordinal.
    must(m_home->database().run(u"DELETE FROM booked_ref WHERE ref LIKE '=%'"_s));
    must(m_home->database().run(u"DELETE FROM booked_ref WHERE ref NOT LIKE '|R%' AND event_id IN "
                                "(SELECT event_id FROM booked_ref WHERE ref LIKE '|R%')"_s));
    QCOMPARE(must(m_home->database().number(u"SELECT count(*) FROM booked_ref"_s, 0)), 4);
    QCOMPARE(book(read(named)).accepted, 0);
    QCOMPARE(book(read(plain)).accepted, 0);
    QCOMPARE(book(read(plain + "2026-11-08,Bread\n")).accepted, 1);
}

void TestPurchaseImport::twoProgramsBookAFileOnce()
{
    // The other program's import lies between our reading the file and our booking it.
    auto other = Household::open(m_home->path(), Household::Opening::MustExist, m_home->clock);
    QVERIFY(other);
    const PurchaseFile file = read("Date,Product\n2026-11-02,Milk\n2026-11-02,Bread\n");
    QCOMPARE(must((*other)->imports().book(file, u"a.csv"_s, false)).accepted, 2);
    const ImportReport second = must((*m_home)->imports().book(file, u"a.csv"_s, false));
    QCOMPARE(second.accepted, 0);
    QCOMPARE(second.duplicates, 2);
    QCOMPARE(m_home->onHand(u"Milk"_s), 1000);
}

void TestPurchaseImport::shelfLifeGivesTheBestBeforeDate()
{
    m_home->product(u"Yoghurt"_s, {.shelfLifeDays = 10});
    must((*m_home)->imports().book(read("Date,Product\n2026-11-02,Yoghurt\n"), u"a.csv"_s, false));
    QCOMPARE(m_home->lots(u"Yoghurt"_s).first().bestBefore, QDate(2026, 11, 12));
}

const QStringList kOatNames{u"Oat milk"_s, u"HAFERMILCH 1L"_s, u"Oat Drink Bio"_s, u"Haferdrink natur"_s,
                            u"OATLY HAFER"_s};

void TestPurchaseImport::fiveNamesFromTwoStoresAreOneHistory()
{
    const PurchaseFile lidl = fixture(u"fivenames-lidl.csv"_s);
    const PurchaseFile edeka = fixture(u"fivenames-edeka.csv"_s);
    book(lidl);
    book(edeka);
    QCOMPARE(m_home->outlook(u"Oat milk"_s).model.purchaseDays, 3);
    QVector<ProductId> five;
    for (const QString &name : kOatNames)
        five << m_home->id(name);
    const QStringList apart = m_home->authored();

    must((*m_home)->products().merge(five, five.first()));
    QCOMPARE(productNames().size(), 3); // with bread and diesel
    const Outlook oat = m_home->outlook(u"Oat milk"_s);
    QCOMPARE(oat.model.purchaseDays, 11);
    QCOMPARE(oat.model.usualGapDays, 7.0);
    QCOMPARE(oat.onHand, 22'000);
    QCOMPARE(oat.depletion.p50, QDate(2026, 11, 23));

    QCOMPARE(book(lidl).accepted, 0);
    QCOMPARE(book(edeka).accepted, 0);
    // New receipts in the old words.
    const ImportReport next = book(read("Date,Product,Amount,Store\n2026-11-19,oatly hafer,2,Edeka\n"
                                        "2026-11-19,Haferdrink natur,2,Lidl\n2026-11-19,HAFERMILCH 1L,1,Elsewhere\n"));
    QCOMPARE(std::tuple(next.accepted, next.newProducts), std::tuple(3, 0));
    QCOMPARE(m_home->onHand(u"Oat milk"_s), 27'000);

    must((*m_home)->undo());
    must((*m_home)->undo());
    QCOMPARE(m_home->authored(), apart);
    QCOMPARE(m_home->outlook(u"Oat milk"_s).model.purchaseDays, 3);
}

void TestPurchaseImport::fiveNamesAreDecidedWhileImporting()
{
    using Kind = NameDecision::Kind;
    const PurchaseFile edeka = fixture(u"fivenames-edeka.csv"_s);
    const PurchaseFile lidl = fixture(u"fivenames-lidl.csv"_s);
    QCOMPARE(book(edeka, {{u"OATLY HAFER"_s, {}, Kind::SameName, u"Oat milk"_s}}).remembered, 1);
    const ProductId oat = m_home->id(u"Oat milk"_s);
    const QVector<NameDecision> decisions{{u"HAFERMILCH 1L"_s, {}, Kind::SameProduct, {}, oat},
                                          {u"Oat Drink Bio"_s, u"lidl"_s, Kind::SameName, u"hafermilch 1l"_s},
                                          {u"Haferdrink natur"_s, {}, Kind::Rename, u"oat milk"_s},
                                          {u"Diesel"_s, {}, Kind::NotPantry}};
    const ImportReport report = book(lidl, decisions);
    QCOMPARE(std::tuple(report.remembered, report.notPantry, report.newProducts), std::tuple(4, 1, 1));
    QCOMPARE(productNames(), (QStringList{u"Oat milk"_s, u"Brot"_s}));
    QCOMPARE(m_home->outlook(u"Oat milk"_s).model.purchaseDays, 11);
    // No second answer: neither this file nor the next one asks again.
    QCOMPARE(book(lidl).accepted, 0);
    QVERIFY(!book(lidl, decisions).action.isValid());
    const ImportReport next = book(read("Date,Product,Store\n2026-11-19,Oat Drink Bio,Lidl\n2026-11-19,DIESEL,Lidl\n"));
    QCOMPARE(std::tuple(next.accepted, next.notPantry, next.newProducts), std::tuple(1, 1, 0));
    // One undo takes purchases and answers back.
    must((*m_home)->undo());
    must((*m_home)->undo());
    QCOMPARE(must((*m_home)->products().aliasesOf(oat)).size(), 1);
    QCOMPARE(productNames(), QStringList{u"Oat milk"_s});
}

void TestPurchaseImport::otherWordsForOneGoodAreProposed()
{
    const auto names = must((*m_home)->imports().names(read(
        "Date,Product,Store\n2026-11-02,Oat drink 1 l,Shop\n2026-11-09,HAFERMILCH 1L,Shop\n2026-11-09,Diesel,Shop\n")));
    QCOMPARE(names.size(), 3);
    QVERIFY(!names[0].proposal && !names[2].proposal);
    QVERIFY(names[1].proposal);
    QCOMPARE(names[1].proposal->name, u"Oat drink 1 l"_s);
}

void TestPurchaseImport::namesTellWhatWouldHappen()
{
    m_home->product(u"Oat milk 1 l"_s);
    must((*m_home)->products().setNotPantry(u"Diesel"_s));
    const PurchaseFile file = read("Date,Product,Amount,Price,Store\n"
                                   "2026-11-02,OAT MILK 1L,1,1.19,Shop\n2026-11-03,Bread,1,3.00,Bakery\n"
                                   "2026-11-04,bread,1,3.10,Bakery\n2026-11-04,Bread white,1,,Shop\n"
                                   "2026-11-05,Oat milk 0.5 l,1,,Shop\n2026-11-05,diesel,40,,Shop\n"
                                   "2026-11-06,oat milk 1 l,1,,Shop\n2026-11-06,White breads,1,,Shop\n");
    must((*m_home)->products().addAlias(m_home->id(u"Oat milk 1 l"_s), u"Bread white"_s, u"Elsewhere"_s));
    const auto names = must((*m_home)->imports().names(file));
    QStringList told;
    for (const ImportName &name : names)
        told << u"%1|%2|%3|%4|%5"_s.arg(name.name, name.store)
                    .arg(name.rows)
                    .arg(int(name.fate))
                    .arg(name.proposal ? name.proposal->name : name.productName);
    QCOMPARE(told,
             (QStringList{u"Bread|Bakery|2|0|Oat milk 1 l"_s, u"OAT MILK 1L|Shop|1|0|Oat milk 1 l"_s,
                          u"Bread white|Shop|1|0|Oat milk 1 l"_s, u"Oat milk 0.5 l|Shop|1|0|"_s, u"diesel|Shop|1|3|"_s,
                          u"oat milk 1 l|Shop|1|1|Oat milk 1 l"_s, u"White breads|Shop|1|0|Oat milk 1 l"_s}));
    QVERIFY(names[0].total == (Money{610, "EUR"}));
    book(file);
    QCOMPARE(must((*m_home)->imports().names(file)).first().booked, 2);
}

void TestPurchaseImport::decisionsAreRememberedPerStore()
{
    using Kind = NameDecision::Kind;
    const ProductId milk = m_home->product(u"Milk"_s);
    const PurchaseFile file =
        read("Date,Product,Store\n2026-11-02,BIO,Shop\n2026-11-02,BIO,Bakery\n2026-11-03,BIO,Station\n");
    book(file, {{u"BIO"_s, u"Shop"_s, Kind::SameProduct, {}, milk},
                {u"BIO"_s, u"Station"_s, Kind::NotPantry},
                {u"bio"_s, u"bakery"_s, Kind::Rename, u"Bread"_s}});
    QCOMPARE(productNames(), (QStringList{u"Milk"_s, u"Bread"_s}));
    QCOMPARE(m_home->onHand(u"Milk"_s), 1000);
    QCOMPARE(m_home->onHand(u"Bread"_s), 1000);
    const ImportReport next =
        book(read("Date,Product,Store\n2026-11-12,BIO,Shop\n2026-11-12,BIO,Bakery\n2026-11-13,BIO,Station\n"));
    QCOMPARE(std::tuple(next.accepted, next.notPantry, next.newProducts), std::tuple(2, 1, 0));
    QVERIFY(failure((*m_home)->products().resolve(u"bio"_s)) == ErrorKind::Ambiguous);
}

void TestPurchaseImport::aDecisionCanGoBackToItsOwn()
{
    using Kind = NameDecision::Kind;
    const ProductId milk = m_home->product(u"Milk"_s);
    must((*m_home)->products().addAlias(milk, u"Cream"_s));
    must((*m_home)->products().setNotPantry(u"Soap"_s));
    const PurchaseFile file = read("Date,Product,Store\n2026-11-02,Cream,Shop\n2026-11-02,Soap,Shop\n");
    QCOMPARE(book(file, {{u"Cream"_s, {}, Kind::Own}, {u"Soap"_s, {}, Kind::Own}}).newProducts, 2);
    QCOMPARE(m_home->onHand(u"Cream"_s), 1000);
    QCOMPARE(book(read("Date,Product,Store\n2026-11-03,Cream,Shop\n2026-11-03,Soap,Shop\n")).accepted, 2);
    QCOMPARE(m_home->onHand(u"Soap"_s), 2000);
    QCOMPARE(m_home->onHand(u"Milk"_s), 0);
}

void TestPurchaseImport::previewAndBookingMeanTheSame()
{
    const ProductId old = m_home->buy(u"Milch"_s, 1000).product.id;
    must((*m_home)->products().archive(old));
    const ProductId oat = m_home->buy(u"Drink"_s, 1000).product.id;
    must((*m_home)->products().edit(oat, {.name = u"Oat milk"_s}));
    const ProductId drink = m_home->product(u"Drink"_s);
    const PurchaseFile file = read("Date,Product,Store\n2026-11-02,Milch,Shop\n2026-11-02,Drink,Shop\n");
    const auto names = must((*m_home)->imports().names(file));
    QVERIFY(names[0].fate == NameFate::Known && names[0].product == old); // it comes back
    QVERIFY(names[1].fate == NameFate::Known && names[1].product == drink);
    QCOMPARE(book(file).newProducts, 0);
    QVERIFY(!m_home->known(u"Milch"_s).isArchived);
    QCOMPARE(m_home->onHand(u"Drink"_s), 1000);
    QCOMPARE(m_home->onHand(u"Oat milk"_s), 1000);
}

void TestPurchaseImport::aDryRunDecidesNothing()
{
    const QString before = everything();
    const PurchaseFile file = read("Date,Product,Store\n2026-11-02,Fuel,Shop\n2026-11-02,ML,Shop\n");
    const QVector<NameDecision> decisions{{u"Fuel"_s, {}, NameDecision::Kind::NotPantry},
                                          {u"ML"_s, {}, NameDecision::Kind::Rename, u"Milk"_s}};
    const ImportReport report = must((*m_home)->imports().book(file, u"a.csv"_s, true, {}, decisions));
    QCOMPARE(std::tuple(report.accepted, report.notPantry, report.remembered), std::tuple(1, 1, 2));
    QCOMPARE(everything(), before);
    // A name that says nothing rejects its rows, all of them.
    const ImportReport bad =
        must((*m_home)->imports().book(read("Date,Product\n2026-11-02,ML\n2026-11-03,ML\n"), u"a.csv"_s, true, {},
                                       {{u"ML"_s, {}, NameDecision::Kind::Rename, u"#7"_s}}));
    QCOMPARE(bad.rejected.size(), 2);
}

void TestPurchaseImport::somethingMeasuredIsBoughtByThePiece()
{
    m_home->product(u"Milk"_s, {.unit = Unit(Unit::Litre), .packSize = 1000});
    book(read("Date,Product,Amount\n2026-11-02,Milk,3 pieces\n"));
    QCOMPARE(m_home->onHand(u"Milk"_s), 3000);
}

QTEST_GUILESS_MAIN(TestPurchaseImport)
#include "tst_purchaseimport.moc"
