// SPDX-License-Identifier: GPL-3.0-or-later
// What is written is read back the same, whatever stands in it.
#include "core/exchange/listtext.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

namespace {

ListWording wording()
{
    return {u"Shopping list"_s, u"Have a look"_s, [](const ListItem &) { return QString(); },
            [](const ListItem &) { return QString(); }};
}

const QStringList kNames{u"Milk 1 l"_s,
                         u"7up"_s,
                         u"Apples, red"_s,
                         u"Eggs, 10"_s,
                         u"2 x 3"_s,
                         u"\"Quoted\" name"_s,
                         u"[x] box"_s,
                         u"(A) vitamins"_s,
                         u"x marks"_s,
                         u"Käse – jung"_s,
                         u"Bread — dark"_s,
                         u"تمر المدينة"_s,
                         u"שוקולד, 2"_s,
                         u"a:b c:d"_s,
                         u"qty:3"_s,
                         u"t:2026-01-01"_s,
                         u"mail@home @work"_s,
                         u"C+ +plus"_s,
                         u"50% off 100%25"_s,
                         u"=SUM(A1)"_s,
                         u"-dash"_s,
                         u"'apostrophe"_s,
                         u"# hash"_s,
                         u"back\\slash \\n"_s,
                         u"<b>&amp;</b></script>"_s,
                         u"nbsp\u00A0inside"_s,
                         u"a;b\"c"_s,
                         u"🧀 Gouda"_s,
                         u"{\"items\":[]}"_s,
                         u"---"_s,
                         u"\""_s,
                         u"trailing\\"_s};
const QStringList kAmounts{{},           u"2 packs"_s, u"1.5 l"_s, u"500 g"_s,    u"3"_s,     u"a handful"_s,
                           u"2, or 3"_s, u"“some”"_s,  u"a — b"_s, u"\"x\", y"_s, u"@2 +3"_s, u"½ kg"_s};
const QStringList kNotes{{},
                         {},
                         u"the blue one"_s,
                         u"first\nsecond\n\nfourth"_s,
                         u"ask: @Anna — or +Ben t:2026-12-01"_s,
                         u"\"quoted\""_s,
                         u"ends with colon:"_s,
                         u"- begins"_s,
                         u"tab\tinside"_s,
                         u"=1+1"_s,
                         u"50%"_s,
                         u"ملاحظة"_s};
const QStringList kAisles{{},        {},       u"Fridge"_s, u"Fruit & vegetables"_s, u"[ ] odd"_s, u"\"Odd\""_s,
                          u"خضار"_s, u"# 3"_s, u"- x"_s};
const QStringList kPeople{{}, {}, u"Anna"_s, u"Anna Maria"_s, u"O'Brien, \"Bo\""_s, u"עדי"_s};

struct Dice
{
    QRandomGenerator random;
    QString of(const QStringList &texts) { return texts[random.bounded(int(texts.size()))]; }
    QString name() { return random.bounded(3) ? of(kNames) : (of(kNames) + u' ' + of(kNames)).simplified(); }
    ListEntry entry()
    {
        ListEntry entry{name()};
        entry.amount = of(kAmounts);
        entry.note = of(kNotes);
        entry.category = of(kAisles);
        entry.assignee = of(kPeople);
        entry.priority = Priority(random.bounded(3) - 1);
        if (random.bounded(4) == 0)
            entry.notBefore = QDate(2026, 11, 20).addDays(random.bounded(400));
        entry.isChecked = random.bounded(3) == 0;
        entry.section = entry.isChecked ? Section::Buy : Section(random.bounded(4));
        return entry;
    }
    ListDocument document()
    {
        ListDocument document{
            of({u"Shopping list"_s, u"Liste für Samstag, 21. November"_s, u"[ ] odd \"title\""_s, u"قائمة"_s}), {}};
        // In the order that lists have: by section, then by aisle; so that what is read can be compared line by line.
        for (int i = random.bounded(1, 12); i > 0; --i)
            document.entries << entry();
        std::stable_sort(document.entries.begin(), document.entries.end(), [](const ListEntry &a, const ListEntry &b) {
            return std::tuple(a.section, a.category.isEmpty(), a.category)
                   < std::tuple(b.section, b.category.isEmpty(), b.category);
        });
        return document;
    }
};

QString shown(const ListEntry &entry)
{
    return QStringList{entry.name,
                       entry.amount,
                       entry.category,
                       sectionName(entry.section),
                       entry.note,
                       QString::number(int(entry.priority)),
                       entry.notBefore.toString(Qt::ISODate),
                       entry.assignee,
                       QString::number(entry.isChecked)}
        .join(u" | "_s);
}

} // namespace

class TestListText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void looksAsPeopleWriteIt();
    void isReadBack_data();
    void isReadBack();
    void itemsAreReadBack_data();
    void itemsAreReadBack();
    void otherTextsAreNotLists_data();
    void otherTextsAreNotLists();
    void otherProgramsTodo();
};

void TestListText::looksAsPeopleWriteIt()
{
    ListEntry milk{u"Milk 1 l"_s, u"2 packs"_s};
    milk.category = u"Fridge"_s;
    milk.note = u"the blue one"_s;
    ListEntry tea{u"Tea, green"_s};
    tea.assignee = u"Anna"_s;
    tea.priority = Priority::Important;
    tea.isChecked = true;
    ListEntry flour{u"Flour"_s};
    flour.section = Section::Look;
    const ListDocument document{u"Shopping list"_s, {milk, tea, flour}};
    QCOMPARE(
        writeListText(document, ListFormat::Text, wording()),
        u"Shopping list\n\nFridge\n[ ] Milk 1 l, 2 packs — the blue one\n\n[x] (A) Tea, green @Anna\n\nHave a look\n[?] Flour\n"_s);
    QCOMPARE(
        writeListText(document, ListFormat::Markdown, wording()),
        u"# Shopping list\n\n## Fridge\n- [ ] Milk 1 l, 2 packs — the blue one\n\n- [x] (A) Tea, green @Anna\n\n## Have a look\n- [?] Flour\n"_s);
    QCOMPARE(writeListText(document, ListFormat::TodoTxt, wording()),
             u"Milk 1 l qty:2%20packs aisle:Fridge note:the%20blue%20one +Shopping%20list\n"
             "x Tea, green pri:A @Anna +Shopping%20list\nFlour sec:look +Shopping%20list\n"_s);
}

void TestListText::isReadBack_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("text") << int(ListFormat::Text);
    QTest::newRow("markdown") << int(ListFormat::Markdown);
    QTest::newRow("todo.txt") << int(ListFormat::TodoTxt);
    QTest::newRow("html") << int(ListFormat::Html);
}

void TestListText::isReadBack()
{
    QFETCH(int, format);
    Dice dice{QRandomGenerator(20261120)};
    for (int round = 0; round < 500; ++round) {
        const ListDocument document = dice.document();
        const QString text = writeListText(document, ListFormat(format), wording());
        const auto read = readListText(text);
        QVERIFY2(read, qPrintable(text));
        QCOMPARE(read->title, document.title);
        QVERIFY2(read->entries.size() == document.entries.size(), qPrintable(text));
        for (qsizetype i = 0; i < document.entries.size(); ++i) {
            const QString both = shown(document.entries[i]) + u"\n"_s + shown(read->entries[i]) + u"\n"_s + text;
            QVERIFY2(read->entries[i] == document.entries[i], qPrintable(both));
        }
    }
}

void TestListText::itemsAreReadBack_data()
{
    QTest::addColumn<int>("format");
    for (const ListFormat format : {ListFormat::Text, ListFormat::Markdown, ListFormat::Csv, ListFormat::Json,
                                    ListFormat::Html, ListFormat::TodoTxt})
        QTest::addRow("%d", int(format)) << int(format);
}

/// The same through the list of the program: amounts, notes and all come back in every format.
void TestListText::itemsAreReadBack()
{
    QFETCH(int, format);
    Dice dice{QRandomGenerator(7)};
    for (int round = 0; round < 200; ++round) {
        QVector<ListItem> items;
        for (const ListEntry &entry : dice.document().entries) {
            ListItem item;
            item.name = entry.name;
            item.category = entry.category;
            item.section = entry.section;
            item.note = entry.note;
            item.priority = entry.priority;
            item.notBefore = entry.notBefore;
            item.assignee = entry.assignee;
            item.isChecked = entry.isChecked;
            if (dice.random.bounded(2)) {
                item.product = ProductId(1 + items.size());
                item.amount =
                    Quantity(dice.random.bounded(1, 9) * 250, dice.random.bounded(2) ? Unit::Litre : Unit::Gram);
            } else {
                item.textAmount = entry.amount;
            }
            items << item;
        }
        ListWording words = wording();
        words.amount = [](const ListItem &item) {
            return item.product.isValid() ? u"about "_s + item.amount.decimal() : item.textAmount; // not readable
        };
        const QString text = exportList(items, ListFormat(format), words);
        const auto read = readListText(text);
        QVERIFY2(read && read->entries.size() == items.size(), qPrintable(text));
        const ListDocument meant = listDocument(items, words);
        for (qsizetype i = 0; i < items.size(); ++i) {
            ListEntry wanted = meant.entries[i];
            const ListEntry &given = read->entries[i];
            if (items[i].product.isValid() && given.exact)
                QCOMPARE(*given.exact, items[i].amount);
            else
                QVERIFY2(given.amount == wanted.amount, qPrintable(given.amount + u" / "_s + wanted.amount + text));
            wanted.exact = given.exact;
            wanted.amount = given.amount;
            QVERIFY2(given == wanted, qPrintable(shown(wanted) + u"\n"_s + shown(given) + u"\n"_s + text));
        }
    }
}

void TestListText::otherTextsAreNotLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a plain list") << u"milk\n2 bread\n"_s;
    QTest::newRow("boxes without a title") << u"- [ ] milk\n- [x] eggs\n[ ] 3 apples\n☐ salt"_s;
    QTest::newRow("an order mail") << u"Hello,\n\n2 x Milk  2.58 €\nTotal 2.58 €\n"_s;
    QTest::newRow("a receipt in CSV") << u"date,product,amount\n2026-11-20,Milk,2\n"_s;
    QTest::newRow("other JSON") << u"{\"a\":1}"_s;
    QTest::newRow("other HTML") << u"<html><body><ul><li>milk</li></ul></body></html>"_s;
}

void TestListText::otherTextsAreNotLists()
{
    QFETCH(QString, text);
    QVERIFY(!readListText(text));
}

void TestListText::otherProgramsTodo()
{
    const auto read = readListText(
        u"(B) 2026-11-19 Milk +shopping @Anna due:2026-11-21\nx 2026-11-20 2026-11-18 Bread +shopping\n"_s);
    QVERIFY(read);
    QCOMPARE(read->title, u"shopping"_s);
    QCOMPARE(read->entries[0].assignee, u"Anna"_s);
    QCOMPARE(read->entries[1].name, u"Bread"_s);
    QVERIFY(read->entries[1].isChecked);
}

QTEST_GUILESS_MAIN(TestListText)
#include "tst_listtext.moc"
