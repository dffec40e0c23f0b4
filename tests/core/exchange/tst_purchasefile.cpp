// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/purchasefile.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

PurchaseFileOptions options()
{
    PurchaseFileOptions options;
    options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    options.today = QDate(2026, 11, 20);
    return options;
}

/// "2026-11-01 Milk 2 l 2.38 EUR @Shop"
QString told(const PurchaseRow &row)
{
    QString text = row.day.toString(Qt::ISODate) + u' ' + row.name + u' ' + decimalFromMilli(row.amount.milli);
    if (row.amount.unit)
        text += u' ' + row.amount.unit->code();
    if (row.paid)
        text += u' ' + row.paid->decimal() + u' ' + QString::fromLatin1(row.paid->currency);
    if (!row.store.isEmpty())
        text += u" @"_s + row.store;
    return text;
}

} // namespace

class TestPurchaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rowsAreUnderstood_data();
    void rowsAreUnderstood();
    void rejectsNameRowAndField_data();
    void rejectsNameRowAndField();
    void headersHaveAliases_data();
    void headersHaveAliases();
    void columnsCanBeNamed();
    void aMissingColumnIsNamed_data();
    void aMissingColumnIsNamed();
    void equalRowsGetTheirOwnRefs();
    void aGermanReceiptFile();
    void columnsAreWhatAPersonSays();
    void aTableWithoutHeaderGetsOne();
};

void TestPurchaseFile::rowsAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("rows"); // divided by ;
    const auto row = [](const char *name, const char *csv, const QString &rows) {
        QTest::newRow(name) << QByteArray(csv) << rows;
    };
    row("least", "date,product\n2026-11-01,Milk\n", u"2026-11-01 Milk 1"_s);
    row("everything", "Date,Product,Amount,Unit,Price,Currency,Store\n2026-11-01,Milk,2,l,2.38,gbp,Shop\n",
        u"2026-11-01 Milk 2 l 2.38 GBP @Shop"_s);
    row("currency of the file", "Date,Product,Price\n2026-11-01,Milk,2.38\n", u"2026-11-01 Milk 1 2.38 EUR"_s);
    row("currency sign", "Date,Product,Price\n2026-11-01,Milk,£2.38\n", u"2026-11-01 Milk 1 2.38 GBP"_s);
    row("unit price", "Date,Product,Amount,Unit Price\n2026-11-01,Milk,3,1.19\n", u"2026-11-01 Milk 3 3.57 EUR"_s);
    row("total before unit price", "Date,Product,Amount,Unit Price,Total\n2026-11-01,Milk,3,1.19,3.50\n",
        u"2026-11-01 Milk 3 3.50 EUR"_s);
    row("unit in the amount", "Date,Product,Amount\n2026-11-01,Flour,500g\n", u"2026-11-01 Flour 500 g"_s);
    row("unit in the amount wins", "Date,Product,Amount,Unit\n2026-11-01,Flour,500g,kg\n", u"2026-11-01 Flour 500 g"_s);
    row("packs", "Date,Product,Amount\n2026-11-01,Milk,2 x 1 l\n", u"2026-11-01 Milk 2 l"_s);
    row("decimal comma by a clear cell", "Date;Product;Amount\n2026-11-01;A;1,5\n2026-11-01;B;1,234\n",
        u"2026-11-01 A 1.5;2026-11-01 B 1.234"_s);
    row("decimal point by a clear cell", "Date;Product;Amount\n2026-11-01;A;1.5\n2026-11-01;B;1,234\n",
        u"2026-11-01 A 1.5;2026-11-01 B 1234"_s);
    row("decimal comma by a price", "Date;Product;Amount;Price\n2026-11-01;A;1.234;2,50\n",
        u"2026-11-01 A 1234 2.50 EUR"_s);
    row("day first by a cell above 12", "Date,Product\n03/04/2026,A\n25/04/2026,B\n",
        u"2026-04-03 A 1;2026-04-25 B 1"_s);
    row("month first by a cell above 12", "Date,Product\n03/04/2026,A\n04/25/2026,B\n",
        u"2026-03-04 A 1;2026-04-25 B 1"_s);
    row("the locale where no cell says", "Date,Product\n03/04/2026,A\n", u"2026-04-03 A 1"_s);
    row("points are day first", "Date,Product\n03.04.2026,A\n", u"2026-04-03 A 1"_s);
    row("a time of day is left out", "Date,Product\n2026-11-01T18:30:00Z,A\n2026-11-01 18:30,B\n",
        u"2026-11-01 A 1;2026-11-01 B 1"_s);
    row("days without a year are past", "Date,Product\n21.11.,A\n20.11.,B\n", u"2025-11-21 A 1;2026-11-20 B 1"_s);
    row("a guarded cell", "Date,Product\n2026-11-01,'=Sauce\n", u"2026-11-01 =Sauce 1"_s);
    row("unknown columns are left alone", "Date,Cashier,Product\n2026-11-01,Ann,A\n", u"2026-11-01 A 1"_s);
}

void TestPurchaseFile::rowsAreUnderstood()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, rows);
    const auto file = readPurchaseFile(csv, options());
    QVERIFY(file);
    QStringList read;
    for (const PurchaseRow &row : file->rows)
        read << told(row);
    QCOMPARE(read.join(u';'), rows);
    QVERIFY2(file->rejected.isEmpty(), qPrintable(file->rejected.value(0).reason));
}

void TestPurchaseFile::rejectsNameRowAndField_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *cells, const QString &field) {
        QTest::newRow(cells) << QByteArray(cells) << field;
    };
    row("2026-02-31;Milk;1;;", u"date"_s);
    row(";Milk;1;;", u"date"_s);
    row("2026-11-21;Milk;1;;", u"date"_s); // tomorrow
    row("1950-11-21;Milk;1;;", u"date"_s);
    row("never;Milk;1;;", u"date"_s);
    row("2026-11-01;  ;1;;", u"product"_s);
    row("2026-11-01;Milk;two;;", u"amount"_s);
    row("2026-11-01;Milk;0;;", u"amount"_s);
    row("2026-11-01;Milk;-1;;", u"amount"_s);
    row("2026-11-01;Milk;1.234;;", u"amount"_s); // or 1,234? Nothing in the file says
    row("2026-11-01;Milk;9999999999999;;", u"amount"_s);
    row("2026-11-01;Milk;1;bucket;", u"unit"_s);
    row("2026-11-01;Milk;1;;a lot", u"price"_s);
    row("2026-11-01;Milk;1;;-5", u"price"_s);
}

void TestPurchaseFile::rejectsNameRowAndField()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, field);
    const auto file =
        readPurchaseFile("date;product;amount;unit;price\n2026-11-01;Bread;1;;\n" + row + "\n", options());
    QVERIFY(file);
    QCOMPARE(file->rows.size(), 1);
    QCOMPARE(file->rejected.size(), 1);
    QCOMPARE(file->rejected[0].line, 3);
    QCOMPARE(file->rejected[0].field, field);
    QVERIFY(!file->rejected[0].reason.isEmpty());
}

void TestPurchaseFile::headersHaveAliases_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field"); // empty: none
    const QVector<std::pair<QString, QString>> rows{
        {u"Purchase Date"_s, u"date"_s}, {u"DATUM"_s, u"date"_s},
        {u"Kaufdatum"_s, u"date"_s},     {u"Artikel"_s, u"product"_s},
        {u"item"_s, u"product"_s},       {u"Menge"_s, u"amount"_s},
        {u"Stückzahl"_s, u"amount"_s},   {u"Qty"_s, u"amount"_s},
        {u"Einheit"_s, u"unit"_s},       {u"Gesamtpreis"_s, u"price"_s},
        {u"Paid"_s, u"price"_s},         {u"Einzelpreis"_s, u"unit_price"_s},
        {u"Währung"_s, u"currency"_s},   {u"Geschäft"_s, u"store"_s},
        {u"MHD"_s, u"best_before"_s},    {u"haltbar bis"_s, u"best_before"_s},
        {u"Beleg"_s, u"ref"_s},          {u"unit_price"_s, u"unit_price"_s},
        {u"Cashier"_s, u""_s},           {u""_s, u""_s}};
    for (const auto &[header, field] : rows)
        QTest::newRow(qPrintable(header)) << header << field;
}

void TestPurchaseFile::headersHaveAliases()
{
    QFETCH(QString, header);
    const auto field = purchaseFieldFromName(header);
    QTEST(field ? purchaseFieldName(*field) : QString(u""_s), "field");
}

void TestPurchaseFile::columnsCanBeNamed()
{
    PurchaseFileOptions named = options();
    named.columns = {{u"Was"_s, PurchaseField::Product}, {u"Item"_s, PurchaseField::Ref}};
    const auto file = readPurchaseFile("Date,Item,Was,Other\n2026-11-01,77,Milk,x\n", named);
    QVERIFY(file);
    QCOMPARE(file->rows.first().name, u"Milk"_s);
    QCOMPARE(file->rows.first().refs.own, u"|77"_s);
    QCOMPARE(file->unknownColumns, QStringList{u"Other"_s});
}

void TestPurchaseFile::aMissingColumnIsNamed_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("word");
    QTest::newRow("no date") << QByteArray("product,amount\nMilk,1\n") << u"date"_s;
    QTest::newRow("no product") << QByteArray("date,amount\n2026-11-01,1\n") << u"product"_s;
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
}

void TestPurchaseFile::aMissingColumnIsNamed()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, word);
    const auto file = readPurchaseFile(csv, options());
    QVERIFY(!file);
    QVERIFY(file.error().kind == ErrorKind::InvalidInput);
    QVERIFY(file.error().message.contains(word));
}

void TestPurchaseFile::equalRowsGetTheirOwnRefs()
{
    const QByteArray head = "Date,Product,Amount,Price,Store\n";
    const QByteArray milk = "2026-11-01,Milk,1,1.19,Shop\n";
    const auto two = readPurchaseFile(head + milk + milk, options());
    const auto longer = readPurchaseFile(head + "2026-11-02,Milk,1,1.19,Shop\n" + milk + milk + milk, options());
    QCOMPARE(QSet<QString>({two->rows[0].refs.row, two->rows[1].refs.row}).size(), 2);
    QCOMPARE(longer->rows[1].refs.row, two->rows[0].refs.row);
    QCOMPARE(longer->rows[2].refs.row, two->rows[1].refs.row);
    QVERIFY(longer->rows[3].refs.row != two->rows[0].refs.row && longer->rows[3].refs.row != two->rows[1].refs.row);
    QVERIFY(longer->rows[0].refs.row != two->rows[0].refs.row);
    const auto dearer = readPurchaseFile(head + "2026-11-01,Milk,1,1.29,Shop\n", options());
    QVERIFY(dearer->rows[0].refs.row != two->rows[0].refs.row);
}

void TestPurchaseFile::aGermanReceiptFile()
{
    QFile fixture(QStringLiteral(LARDER_TEST_DATA "/receipts.csv"));
    QVERIFY(fixture.open(QIODevice::ReadOnly));
    const auto file = readPurchaseFile(fixture.readAll(), options());
    QVERIFY(file);
    QVERIFY(file->mark == DecimalMark::Comma);
    QCOMPARE(file->rows.size(), 6);
    QCOMPARE(told(file->rows[0]), u"2026-11-02 Vollmilch 3,5 % 2 l 2.38 EUR @Edeka"_s);
    QCOMPARE(file->rows[0].bestBefore, QDate(2026, 11, 12));
    QCOMPARE(told(file->rows[3]), u"2026-11-09 Brötchen 6 pc 2.10 EUR @Bäckerei \"Am Markt\""_s);
    QCOMPARE(file->rejected.size(), 3);
    QStringList rejects;
    for (const RejectedRow &row : file->rejected)
        rejects << u"%1 %2"_s.arg(row.line).arg(row.field);
    QCOMPARE(rejects, (QStringList{u"7 date"_s, u"8 amount"_s, u"9 product"_s}));
}

void TestPurchaseFile::columnsAreWhatAPersonSays()
{
    using Field = PurchaseField;
    const QByteArray csv = "a;a;Date;x\n03.04.2026;Milk;17;1.234\n";
    CsvTable table = *readCsv(csv);
    QCOMPARE(fieldsOfHeader(table.header), (ColumnFields{{}, {}, Field::Date, {}}));
    PurchaseFileOptions said = options();
    said.fields = ColumnFields{Field::Date, Field::Product, {}, Field::Amount};
    const auto file = readPurchases(table, said);
    QVERIFY(file && file->rows.isEmpty()); // 1.234 can be two things
    said.mark = DecimalMark::Comma;
    said.order = DateOrder::MonthDay;
    QCOMPARE(told(readPurchases(table, said)->rows.first()), u"2026-03-04 Milk 1234"_s);
    said.mark = DecimalMark::Point;
    QCOMPARE(told(readPurchases(table, said)->rows.first()), u"2026-03-04 Milk 1.234"_s);
    said.fields = ColumnFields{{}, Field::Product};
    QVERIFY(!readPurchases(table, said));
    table = *readCsv("a,b;c\n1,2;3\n", u';');
    QCOMPARE(table.header, (QStringList{u"a,b"_s, u"c"_s}));
}

void TestPurchaseFile::aTableWithoutHeaderGetsOne()
{
    const CsvTable table = withHeader(*readCsv("2026-11-01,Milk\n2026-11-02,Bread\n"));
    QCOMPARE(table.header, (QStringList{u"Column 1"_s, u"Column 2"_s}));
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.first().cells.first(), u"2026-11-01"_s);
    QCOMPARE(withHeader(*readCsv("Date,Milk\n2026-11-01,2\n")).rows.size(), 1);
    PurchaseFileOptions said = options();
    said.columns = {{u"Column 1"_s, PurchaseField::Date}, {u"column 2"_s, PurchaseField::Product}};
    QCOMPARE(readPurchaseFile("2026-11-01,Milk\n", said)->rows.size(), 1);
}

QTEST_GUILESS_MAIN(TestPurchaseFile)
#include "tst_purchasefile.moc"
