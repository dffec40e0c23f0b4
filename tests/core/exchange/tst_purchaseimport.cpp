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
    void twoProgramsBookAFileOnce();
    void shelfLifeGivesTheBestBeforeDate();
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

QTEST_GUILESS_MAIN(TestPurchaseImport)
#include "tst_purchaseimport.moc"
