// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pastedtext.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

const QDate kFriday(2026, 11, 20);

QString textOf(const QString &name)
{
    QFile file(QStringLiteral(LARDER_TEST_DATA) + u"/mails/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

PastedText read(const QString &text, const QByteArray &currency = "EUR")
{
    return readPastedText(text, {kFriday, currency, QLocale(QLocale::English)});
}

QString amountOf(const PastedLine &line)
{
    const QString number = decimalFromMilli(line.amount.milli);
    return line.amount.unit ? number + u' ' + line.amount.unit->code() : number;
}

QString shown(const PastedLine &line)
{
    return QStringList{line.name, amountOf(line), line.paid ? line.paid->decimal() : QString()}.join(u'\t');
}

QStringList thingsOf(const PastedText &pasted)
{
    QStringList things;
    for (const PastedLine &line : pasted.lines) {
        if (line.isItem())
            things << shown(line);
    }
    return things;
}

} // namespace

/// Seven order mails and receipts of invented shops in six languages, lists and spreadsheets; nothing is ever lost.
class TestPastedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMails_data();
    void readsMails();
    void findsMostThings();
    void readsLists_data();
    void readsLists();
    void readsAMessyList();
    void readsSpreadsheets();
    void says_data();
    void says();
    void saysWhyALineWasLeftOut();
    void losesNothing();
    void cannotBeHurt();
    void isQuickWithALot();
};

void TestPastedText::readsMails_data()
{
    QTest::addColumn<QByteArray>("currency");
    QTest::newRow("greenfield-uk") << QByteArray("GBP");
    QTest::newRow("speisekammer-de") << QByteArray("EUR");
    QTest::newRow("panier-fr") << QByteArray("EUR");
    QTest::newRow("mercato-es") << QByteArray("EUR");
    QTest::newRow("kruidenier-nl") << QByteArray("EUR");
    QTest::newRow("bottega-it") << QByteArray("EUR");
    QTest::newRow("corner-us") << QByteArray("EUR"); // a household that usually pays in euros
}

void TestPastedText::readsMails()
{
    QFETCH(QByteArray, currency);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const PastedText pasted = read(textOf(name + u".txt"_s), currency);
    QStringList expected = textOf(name + u".tsv"_s).split(u'\n', Qt::SkipEmptyParts);
    const QString head = expected.takeFirst();
    const QStringList things = thingsOf(pasted);
    for (qsizetype i = 0; i < std::max(things.size(), expected.size()); ++i)
        QCOMPARE(things.value(i), expected.value(i));
    QCOMPARE(QStringList({u"store"_s, pasted.store, pasted.day.toString(Qt::ISODate), pasted.number}).join(u'\t'),
             head);
    QCOMPARE(pasted.kind, PasteKind::Order);
}

/// How much of what is there is found, and how much of what is found is there.
void TestPastedText::findsMostThings()
{
    int found = 0;
    int wanted = 0;
    int right = 0;
    for (const QString &name : {u"greenfield-uk"_s, u"speisekammer-de"_s, u"panier-fr"_s, u"mercato-es"_s,
                                u"corner-us"_s, u"kruidenier-nl"_s, u"bottega-it"_s}) {
        const QStringList things = thingsOf(read(textOf(name + u".txt"_s)));
        QStringList expected = textOf(name + u".tsv"_s).split(u'\n', Qt::SkipEmptyParts);
        expected.removeFirst();
        wanted += int(expected.size());
        found += int(things.size());
        for (const QString &thing : things)
            right += expected.removeOne(thing) ? 1 : 0;
    }
    qInfo("precision %.3f, recall %.3f of %d things in seven mails", double(right) / found, double(right) / wanted,
          wanted);
    QVERIFY(right >= 0.95 * found);
    QVERIFY(right >= 0.95 * wanted);
}

void TestPastedText::readsLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("things");
    QTest::newRow("one per line") << u"milk\neggs\n2 bread\n"_s << u"milk 1|eggs 1|bread 2"_s;
    QTest::newRow("bullets") << u"- milk\n* 500 g flour\n• 2 x butter\n– tea"_s
                             << u"milk 1|flour 500 g|butter 2|tea 1"_s;
    QTest::newRow("check boxes") << u"- [ ] milk\n- [x] eggs\n[ ] 3 apples\n☐ salt"_s << u"milk 1|apples 3|salt 1"_s;
    QTest::newRow("numbered") << u"1. milk\n2. eggs\n3) 2 bread"_s << u"milk 1|eggs 1|bread 2"_s;
    QTest::newRow("markdown") << u"# Shopping\n## Fridge\n- **milk** x2\n- butter (3)"_s << u"milk 2|butter 3"_s;
    QTest::newRow("commas") << u"milk, eggs, 1,5 kg potatoes, butter x2"_s
                            << u"milk 1|eggs 1|potatoes 1.5 kg|butter 2"_s;
    QTest::newRow("message") << u"Hi Anna,\ncan you get these:\nmilk\n2 bread\nThanks!"_s << u"milk 1|bread 2"_s;
    QTest::newRow("German") << u"Einkaufsliste:\n2 Milch 1 l\n6 Stück Eier\nKäse"_s << u"Milch 1 l 2 l|Eier 6|Käse 1"_s;
    QTest::newRow("one word") << u"milk"_s << u"milk 1"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestPastedText::readsLists()
{
    QFETCH(QString, text);
    QFETCH(QString, things);
    const PastedText pasted = read(text);
    QStringList got;
    for (const PastedLine &line : pasted.lines) {
        if (line.isItem())
            got << line.name + u' ' + amountOf(line);
    }
    QCOMPARE(got.join(u'|'), things);
    QCOMPARE(pasted.kind, PasteKind::List);
}

void TestPastedText::readsAMessyList()
{
    const PastedText pasted = read(textOf(u"messylist-de.txt"_s));
    QCOMPARE(pasted.kind, PasteKind::List);
    const QStringList expected{u"Milch 1,5%\t2\t"_s,      u"Mehl Typ 405\t1 kg\t"_s,
                               u"Eier (Bio)\t10\t2.99"_s, u"Butter 250g\t250 g\t1.79"_s,
                               u"Klopapier\t1\t"_s,       u"Dosentomaten\t3\t1.95"_s,
                               u"Wasser\t5 l\t"_s,        u"Käse Gouda am Stück ca. 400 g\t400 g\t"_s,
                               u"Sahne\t0.5 l\t"_s,       u"Äpfel 1,5kg\t1.5 kg\t"_s,
                               u"Birnen 1 kg\t1 kg\t"_s,  u"Müsli (das von Oma)\t1\t"_s};
    QCOMPARE(thingsOf(pasted), expected);
    QList<LeftOut> why;
    for (const PastedLine &line : pasted.lines) {
        if (!line.isItem())
            why << line.why;
    }
    QCOMPARE(why, QList<LeftOut>({LeftOut::Words, LeftOut::TickedOff, LeftOut::Sum, LeftOut::Words}));
}

void TestPastedText::readsSpreadsheets()
{
    const PastedText bought = read(
        u"Date\tItem\tQty\tTotal\tShop\n2026-11-14\tMilk 1 l\t2\t3.10\tAldi\n2026-11-15\tBread\t1\t2.49\tBäcker\nyesterday-ish\tTea\t1\t1.00\t\n"_s);
    QCOMPARE(bought.kind, PasteKind::Order);
    QCOMPARE(thingsOf(bought), QStringList({u"Milk 1 l\t2 l\t3.10"_s, u"Bread\t1\t2.49"_s}));
    QCOMPARE(bought.lines[1].day, QDate(2026, 11, 14));
    QCOMPARE(bought.lines[1].store, u"Aldi"_s);
    QCOMPARE(bought.lines[3].why, LeftOut::Unread);

    const PastedText wanted = read(u"Artikel;Menge;Einheit\nMehl;2;kg\nSalz;1;\n"_s);
    QCOMPARE(wanted.kind, PasteKind::List);
    QCOMPARE(thingsOf(wanted), QStringList({u"Mehl\t2 kg\t"_s, u"Salz\t1\t"_s}));
    QVERIFY(!wanted.lines[1].day.isValid());
}

void TestPastedText::says_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("thing");
    const auto row = [](const QString &line, const QString &thing) {
        QTest::newRow(qPrintable(line)) << line << thing;
    };
    row(u"2 x Milk 1 l £1.20 £2.40"_s, u"Milk 1 l\t2 l\t2.40"_s);
    row(u"Milk 1 l × 2    2,40 €"_s, u"Milk 1 l\t2 l\t2.40"_s);
    row(u"H-MILCH 3,5% 1L   1,19 A"_s, u"H-milch 3,5% 1l\t1 l\t1.19"_s);
    row(u"Bread .......... 2,45"_s, u"Bread\t1\t2.45"_s);
    row(u"Olive oil\t1\t€ 7.95"_s, u"Olive oil\t1\t7.95"_s);
    row(u"Joghurt 4 Stk. 0,49 1,96"_s, u"Joghurt\t4\t1.96"_s);
    row(u"Cheese   £3.00   £6.00"_s, u"Cheese\t2\t6.00"_s);
    row(u"4011 Bananen 0,512 kg x 1,99 EUR/kg 1,02"_s, u"Bananen\t0.512 kg\t1.02"_s);
    row(u"$4.29 Whole milk"_s, u"Whole milk\t1\t4.29"_s);
    row(u"Dog food 1.234,50 €"_s, u"Dog food\t1\t1234.50"_s);
    row(u"Chocolate bar  0.99"_s, u"Chocolate bar\t1\t0.99"_s);
    row(u"3x Dosentomaten à 0,65"_s, u"Dosentomaten\t3\t1.95"_s);
    row(u"Bin bags  1.99"_s, u"Bin bags\t1\t1.99"_s);
    row(u"Lindenhof Gesamtkäse 1,99"_s, u"Lindenhof Gesamtkäse\t1\t1.99"_s);
}

void TestPastedText::says()
{
    QFETCH(QString, line);
    QFETCH(QString, thing);
    const PastedText pasted = read(line + u"\nTotal 99.99\nSum 99.99\n"_s);
    QCOMPARE(thingsOf(pasted).join(u'|'), thing);
}

void TestPastedText::saysWhyALineWasLeftOut()
{
    const PastedText pasted = read(
        u"Milk 1,19\nPfand 0,25\nRabatt -0,30\nLiefergebühr 3,90\nSumme 5,04\nHave a nice day\n1 x Tea – sold out 0,00\n"_s);
    QList<LeftOut> why;
    for (const PastedLine &line : pasted.lines)
        why << line.why;
    QCOMPARE(why, QList<LeftOut>({LeftOut::No, LeftOut::Deposit, LeftOut::Reduction, LeftOut::Fee, LeftOut::Sum,
                                  LeftOut::Words, LeftOut::NotDelivered}));
    for (const LeftOut one : why)
        QCOMPARE(leftOutText(one).isEmpty(), one == LeftOut::No);
}

void TestPastedText::losesNothing()
{
    for (const QString &name : {u"greenfield-uk"_s, u"speisekammer-de"_s, u"panier-fr"_s, u"mercato-es"_s,
                                u"corner-us"_s, u"kruidenier-nl"_s, u"bottega-it"_s}) {
        const QString text = textOf(name + u".txt"_s);
        const PastedText pasted = read(text);
        QSet<int> seen;
        for (const PastedLine &line : pasted.lines)
            seen.insert(line.number);
        int number = 0;
        for (const QString &line : text.split(u'\n')) {
            ++number;
            QVERIFY2(line.trimmed().isEmpty() || seen.contains(number), qPrintable(name + u": "_s + line));
        }
    }
}

void TestPastedText::cannotBeHurt()
{
    QRandomGenerator random(20261120);
    const QString alphabet = u"ab 0123456789.,xX×€£$-–()[]\t\n:;|#%/kgl AMilchÄß\u0301\u200f\U0001F95B\"'"_s;
    for (int round = 0; round < 300; ++round) {
        QString text;
        const int length = random.bounded(400);
        for (int i = 0; i < length; ++i)
            text += alphabet[random.bounded(int(alphabet.size()))];
        for (const PastedLine &line : read(text).lines) {
            QVERIFY(line.number > 0);
            QVERIFY(!line.isItem() || (!line.name.isEmpty() && line.amount.milli > 0));
            QVERIFY(!line.isItem() || !line.paid || line.paid->minor >= 0);
        }
    }
}

void TestPastedText::isQuickWithALot()
{
    // A megabyte of everything that could make a reader try again and again.
    for (const QString &part : {u"a "_s, u"1 x "_s, u"9,99 "_s, u"\n"_s, u"2 x Milk 1,19\n"_s, u"Qty 2\n"_s,
                                u"            "_s, u",,,,"_s, u"123456789"_s, u"- - - "_s, u"Mo 12/11 "_s}) {
        QString text = part.repeated(1'000'000 / part.size());
        QElapsedTimer timer;
        timer.start();
        const PastedText pasted = read(text);
        QVERIFY(pasted.lines.size() <= 120'000);
        if (timer.elapsed() > 3000)
            qInfo("%s took %lld ms", qPrintable(part), timer.elapsed());
    }
}

QTEST_GUILESS_MAIN(TestPastedText)
#include "tst_pastedtext.moc"
