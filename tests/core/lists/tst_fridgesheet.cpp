// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/wording.h"
#include "core/lists/fridgesheet.h"
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestFridgeSheet : public QObject
{
    Q_OBJECT

private:
    FridgeSheet &sheet() { return (*m_home)->fridgeSheet(); }
    void usual(const QString &name, int gap = 7, int times = 4)
    {
        for (int i = times; i >= 1; --i)
            m_home->buy(name, 1000, m_home->clock.today().addDays(-gap * i));
    }
    /// "1 Bread, 2 Milk".
    QString lines(int most = 40)
    {
        m_home->catchUp();
        QStringList texts;
        for (const SheetLine &line : must(sheet().lines(m_home->clock.today(), most)))
            texts << QString::number(line.number) + u' ' + line.name;
        return texts.join(u", "_s);
    }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init()
    {
        LARDER_FAIL_ON_WARNING();
        m_home = std::make_unique<Home>();
    }
    void cleanup() { QCOMPARE(m_home->problems(), QStringList()); }
    void numbersAreRead_data();
    void numbersAreRead();
    void usualGoodsGetNumbersThatStayTheirs();
    void numbersAreNoStepToUndo();
    void theMostFrequentComeFirst();
    void aTypedSheetIsOneStep();
    void aWrongNumberBooksNothing();
    void allNumbersGiven();
};

void TestFridgeSheet::numbersAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("entries"); // empty: refused
    QTest::newRow("blanks") << u"3 7 12"_s << u"3x1 7x1 12x1"_s;
    QTest::newRow("commas") << u" 3,7 , 12;4"_s << u"3x1 7x1 12x1 4x1"_s;
    QTest::newRow("twice") << u"3 7 3"_s << u"3x2 7x1"_s;
    QTest::newRow("times") << u"3x2 7×3"_s << u"3x2 7x3"_s;
    QTest::newRow("times and again") << u"3x2 3"_s << u"3x3"_s;
    QTest::newRow("other digits") << u"٣ ١٢"_s << u"3x1 12x1"_s;
    QTest::newRow("nothing") << u"  "_s << QString();
    QTest::newRow("words") << u"3 milk"_s << QString();
    QTest::newRow("nought") << u"0"_s << QString();
    QTest::newRow("nought times") << u"3x0"_s << QString();
    QTest::newRow("minus") << u"-3"_s << QString();
    QTest::newRow("parts") << u"1.5"_s << QString();
    QTest::newRow("too long") << u"37123"_s << QString();
}

void TestFridgeSheet::numbersAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, entries);
    const auto read = parseSheetEntries(text);
    if (entries.isEmpty()) {
        QVERIFY(failure(read) == ErrorKind::InvalidInput);
        return;
    }
    QStringList texts;
    for (const SheetEntry &entry : must(read))
        texts << u"%1x%2"_s.arg(entry.number).arg(entry.times);
    QCOMPARE(texts.join(u' '), entries);
}

void TestFridgeSheet::usualGoodsGetNumbersThatStayTheirs()
{
    usual(u"Milk"_s);
    usual(u"Apples"_s, 9);
    m_home->buy(u"Yeast"_s, 1000);
    QCOMPARE(lines(), u"1 Apples, 2 Milk"_s);
    usual(u"Bread"_s);
    QCOMPARE(lines(), u"1 Apples, 3 Bread, 2 Milk"_s);
    // What leaves the sheet keeps its number and can still be booked from an old print.
    must((*m_home)->products().archive(m_home->id(u"Apples"_s)));
    usual(u"Zwieback"_s);
    QCOMPARE(lines(), u"3 Bread, 2 Milk, 4 Zwieback"_s);
    must((*m_home)->products().archive(m_home->id(u"Apples"_s), false));
    QCOMPARE(lines(), u"1 Apples, 3 Bread, 2 Milk, 4 Zwieback"_s);
}

void TestFridgeSheet::numbersAreNoStepToUndo()
{
    usual(u"Milk"_s, 7, 2);
    const auto bought = must((*m_home)->journal().undoable())->id;
    QCOMPARE(lines(), u"1 Milk"_s);
    QVERIFY(must((*m_home)->journal().undoable())->id == bought);
    // What is in print stays, whatever is undone, as long as there is such a product at all.
    must((*m_home)->undo());
    must((*m_home)->redo());
    QCOMPARE(must(sheet().meant(u"1"_s)).first().first.name, u"Milk"_s);
    must((*m_home)->undo());
    must((*m_home)->undo());
    QCOMPARE(m_home->dump({u"product"_s, u"sheet_number"_s}), QString());
    must((*m_home)->redo());
    must((*m_home)->redo());
    QCOMPARE(lines(), u"1 Milk"_s);
}

void TestFridgeSheet::theMostFrequentComeFirst()
{
    usual(u"Milk"_s, 3);
    usual(u"Bread"_s, 7);
    usual(u"Salt"_s, 20);
    QCOMPARE(lines(2), u"1 Bread, 2 Milk"_s);
    // Hardly more frequent: who is on the sheet stays there.
    usual(u"Eggs"_s, 6);
    QCOMPARE(lines(2), u"1 Bread, 2 Milk"_s);
    usual(u"Butter"_s, 5);
    QCOMPARE(lines(2), u"3 Butter, 2 Milk"_s);
}

void TestFridgeSheet::aTypedSheetIsOneStep()
{
    usual(u"Milk"_s);
    usual(u"Bread"_s);
    QCOMPARE(lines(), u"1 Bread, 2 Milk"_s);
    const qint64 milk = m_home->onHand(u"Milk"_s);
    const qint64 bread = m_home->onHand(u"Bread"_s);
    const auto meant = must(sheet().meant(u"2x2 1"_s));
    QCOMPARE(meant.size(), 2);
    QCOMPARE(meant[0].first.name, u"Milk"_s);
    QCOMPARE(meant[0].second, 2);
    must(sheet().book(u"2x2 1"_s));
    QCOMPARE(m_home->onHand(u"Milk"_s), milk - 2000);
    QCOMPARE(m_home->onHand(u"Bread"_s), bread - 1000);
    QCOMPARE(Wording(kFriday, QLocale(QLocale::English)).action(*must((*m_home)->journal().undoable())),
             u"Used, from the fridge sheet: Milk and Bread."_s);
    must((*m_home)->undo());
    QCOMPARE(m_home->onHand(u"Milk"_s), milk);
    QCOMPARE(m_home->onHand(u"Bread"_s), bread);
}

void TestFridgeSheet::aWrongNumberBooksNothing()
{
    usual(u"Milk"_s);
    lines();
    const QStringList before = m_home->authored();
    const auto wrong = sheet().book(u"1 7"_s);
    QVERIFY(failure(wrong) == ErrorKind::NotFound);
    QVERIFY(wrong.error().message.contains(u'7'));
    QVERIFY(failure(sheet().book(u"1 milk"_s)) == ErrorKind::InvalidInput);
    must((*m_home)->products().archive(m_home->id(u"Milk"_s)));
    QVERIFY(failure(sheet().book(u"1"_s)) == ErrorKind::NotFound);
    must((*m_home)->undo());
    QCOMPARE(m_home->authored(), before);
}

void TestFridgeSheet::allNumbersGiven()
{
    for (int i = 1; i <= 99; ++i) {
        const ProductId id = m_home->product(u"Thing %1"_s.arg(i));
        must(m_home->database().run(u"INSERT INTO sheet_number (id, product_id) VALUES (:id, :product)"_s, i, id));
    }
    m_home->buy(u"Thing 1"_s, 1000, kFriday.addDays(-7));
    m_home->buy(u"Thing 1"_s, 1000, kFriday);
    usual(u"Milk"_s);
    QCOMPARE(lines(), u"2 Milk, 1 Thing 1"_s); // 1 is on the sheet, 2 is not
}

QTEST_GUILESS_MAIN(TestFridgeSheet)
#include "tst_fridgesheet.moc"
