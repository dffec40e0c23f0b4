// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/exchange/listexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

QVector<ListItem> items()
{
    ListItem bread;
    bread.product = ProductId(3);
    bread.name = u"Bread <rye>"_s;
    bread.category = u"Bakery"_s;
    bread.amount = Quantity(2000, Unit::Piece);
    bread.origins = {{OriginKind::Manual, 500}, {OriginKind::Forecast, 1500}};
    bread.cost = Money{458, "EUR"};
    bread.isChecked = true;
    ListItem candles;
    candles.name = u"=Candles, \"red\""_s;
    candles.textAmount = u"a box"_s;
    ListItem milk;
    milk.product = ProductId(4);
    milk.name = u"Milk"_s;
    milk.section = Section::Look;
    milk.amount = Quantity(1500, Unit::Litre);
    return {bread, candles, milk};
}

ListWording wording()
{
    return {u"Shopping list"_s, u"Have a look"_s,
            [](const ListItem &item) { return item.product.isValid() ? item.amount.decimal() : item.textAmount; },
            [](const ListItem &item) { return u"why "_s + item.name; }};
}

} // namespace

class TestListExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void textsAre_data();
    void textsAre();
    void csvIsReadBack();
    void jsonHoldsTheContract();
    void htmlIsEscaped();
    void anEmptyListIsNoTrouble();
    void formatsHaveNames();
};

void TestListExport::textsAre_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("text");
    QTest::newRow("text")
        << int(ListFormat::Text)
        << u"Shopping list\n\nBakery\n[x] Bread <rye>, 2\n\n[ ] \"=Candles, \\\"red\\\"\", a box\n\nHave a look\n[?] Milk, 1.5\n"_s;
    QTest::newRow("markdown")
        << int(ListFormat::Markdown)
        << u"# Shopping list\n\n## Bakery\n- [x] Bread <rye>, 2\n\n- [ ] \"=Candles, \\\"red\\\"\", a box\n\n## Have a look\n- [?] Milk, 1.5\n"_s;
}

void TestListExport::textsAre()
{
    QFETCH(int, format);
    QFETCH(QString, text);
    QCOMPARE(exportList(items(), ListFormat(format), wording()), text);
}

void TestListExport::csvIsReadBack()
{
    const auto table = readCsv(exportList(items(), ListFormat::Csv, wording()).toUtf8());
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 3);
    QCOMPARE(table->rows[0].cells,
             (QStringList{u"Bread <rye>"_s, u"Bakery"_s, u"2"_s, u"pc"_s, u"buy"_s, u"1"_s, u"4.58"_s, u"EUR"_s,
                          u"why Bread <rye>"_s, QString(), u"usual"_s, QString(), QString()}));
    QCOMPARE(table->rows[1].cells.first(), u"'=Candles, \"red\""_s);
    QCOMPARE(withoutGuard(table->rows[1].cells.first()), items()[1].name);
    QCOMPARE(table->rows[2].cells.mid(2, 3), (QStringList{u"1.5"_s, u"l"_s, u"look"_s}));
}

void TestListExport::jsonHoldsTheContract()
{
    const auto document = QJsonDocument::fromJson(exportList(items(), ListFormat::Json, wording()).toUtf8());
    const QJsonArray lines = document[u"items"_s].toArray();
    QCOMPARE(lines.size(), 3);
    const QJsonObject bread = lines[0].toObject();
    QCOMPARE(bread[u"amount"_s], QJsonValue(u"2"_s));
    QCOMPARE(bread[u"origins"_s].toArray().size(), 2);
    QCOMPARE(bread[u"origins"_s][0].toObject(), (QJsonObject{{u"kind"_s, u"manual"_s}, {u"amount"_s, u"0.5"_s}}));
    QCOMPARE(bread[u"cost"_s].toObject(), (QJsonObject{{u"minor"_s, 458}, {u"currency"_s, u"EUR"_s}}));
    QVERIFY(bread[u"checked"_s].toBool());
    QVERIFY(lines[1].toObject()[u"product_id"_s].isNull());
    QCOMPARE(lines[2].toObject()[u"section"_s], QJsonValue(u"look"_s));
}

void TestListExport::htmlIsEscaped()
{
    const QString html = exportList(items(), ListFormat::Html, wording());
    QVERIFY(html.contains(u"Bread &lt;rye&gt;"_s));
    QVERIFY(!html.contains(u"<rye>"_s));
    QCOMPARE(html.count(u"<ul>"_s), html.count(u"</ul>"_s));
    QCOMPARE(html.count(u" checked>"_s), 1);
}

void TestListExport::anEmptyListIsNoTrouble()
{
    for (const ListFormat format :
         {ListFormat::Text, ListFormat::Markdown, ListFormat::Csv, ListFormat::Json, ListFormat::Html})
        QVERIFY(!exportList({}, format, wording()).isEmpty());
}

void TestListExport::formatsHaveNames()
{
    QVERIFY(listFormatFromName(u"html"_s) == ListFormat::Html);
    QVERIFY(listFormatFromName(u"text"_s) == ListFormat::Text);
    QVERIFY(!listFormatFromName(u"docx"_s));
}

QTEST_GUILESS_MAIN(TestListExport)
#include "tst_listexport.moc"
