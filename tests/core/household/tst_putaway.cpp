// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/putaway.h"
#include "core/household/wording.h"
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestPutAway : public QObject
{
    Q_OBJECT

private:
    /// The trip that got every line of the list in its amount.
    PutAway everything()
    {
        PutAway shopping;
        shopping.read = must((*m_home)->lists().now());
        for (const ListItem &item : m_home->list()) {
            PutAwayLine line;
            line.item = item;
            line.product = item.product;
            line.amount = {item.amount.milli, item.amount.unit, {}};
            if (!item.product.isValid())
                line.amount = {1000, {}, {}};
            shopping.lines << line;
        }
        return shopping;
    }
    PutAwayLine &line(PutAway &shopping, const QString &name)
    {
        for (PutAwayLine &line : shopping.lines) {
            if (line.item && line.item->name == name)
                return line;
        }
        throw std::runtime_error("no such line");
    }
    static PutAwayLine extra(const QString &name, qint64 milli)
    {
        PutAwayLine line;
        line.name = name;
        line.amount = {milli, {}, {}};
        return line;
    }
    void write(const QString &name, const QString &amount = {}) { must((*m_home)->lists().add({}, name, amount)); }
    void tick(const QString &name, bool isTicked = true)
    {
        must((*m_home)->lists().setChecked({}, m_home->listed(name).value(), isTicked));
    }
    [[nodiscard]] QString lastSentence()
    {
        return Wording(kFriday).action(must((*m_home)->journal().undoable()).value());
    }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init();
    void oneActionOneUndo();
    void pricesStoresDatesAndPlaces();
    void freeTextBecomesAProduct();
    void notAPantryThing();
    void whatWasNotBoughtStays();
    void unplannedThings();
    void nobodyBooksTwice();
    void shoppingOfYesterdaySettlesTodaysTicks();
    void nothingHalf();
    void aDryRunChangesNothing();
    void sentences();
};

void TestPutAway::init()
{
    LARDER_FAIL_ON_WARNING();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_home = std::make_unique<Home>();
    m_home->product(u"Milk 1 l"_s, {.unit = Unit::Litre, .packSize = 1000, .shelfLifeDays = 11});
    m_home->product(u"Butter"_s, {.unit = Unit::Gram, .location = u"Fridge"_s, .packSize = 250'000});
}

void TestPutAway::oneActionOneUndo()
{
    write(u"Milk 1 l"_s, u"4"_s);
    write(u"Butter"_s, u"2 packs"_s);
    write(u"candles"_s, u"3"_s);
    tick(u"Milk 1 l"_s);
    tick(u"candles"_s);
    const QStringList before = m_home->authored();
    const PutAwayReport report = must(putAway(**m_home, everything()));
    QCOMPARE(report.booked.size(), 3);
    QCOMPARE(m_home->onHand(u"Milk 1 l"_s), 4000);
    QCOMPARE(m_home->onHand(u"Butter"_s), 500'000);
    QVERIFY(m_home->list().isEmpty());
    const Undone undone = must((*m_home)->undo());
    QVERIFY(undone.original.id == report.action);
    QCOMPARE(m_home->authored(), before);
    QVERIFY(m_home->listed(u"Milk 1 l"_s)->isChecked);
    must((*m_home)->redo());
    QVERIFY(m_home->list().isEmpty());
    QCOMPARE(m_home->onHand(u"Milk 1 l"_s), 4000);
    QCOMPARE(m_home->problems(), QStringList());
}

void TestPutAway::pricesStoresDatesAndPlaces()
{
    write(u"Milk 1 l"_s, u"4"_s);
    write(u"Butter"_s, u"2 packs"_s);
    PutAway shopping = everything();
    shopping.store = u"Aldi"_s;
    shopping.day = kFriday.addDays(-1);
    PutAwayLine &milk = line(shopping, u"Milk 1 l"_s);
    milk.amount = {2000, Unit::Pack, {}};
    milk.paid = Money{238, "EUR"};
    milk.isUndated = true;
    PutAwayLine &butter = line(shopping, u"Butter"_s);
    butter.location = u"Cellar"_s;
    butter.bestBefore = QDate(2027, 1, 12);
    butter.paid = Money{418, "EUR"};
    butter.store = u"Lidl"_s;
    const PutAwayReport report = must(putAway(**m_home, shopping));
    QCOMPARE(report.total->minor, 656);
    const StockEvent bought = m_home->events(u"Milk 1 l"_s).first();
    QCOMPARE(bought.day, kFriday.addDays(-1));
    QCOMPARE(bought.paid, milk.paid);
    QCOMPARE(bought.typed, Quantity(2000, Unit::Pack));
    QVERIFY(!m_home->lots(u"Milk 1 l"_s).first().bestBefore.isValid());
    QCOMPARE(m_home->lots(u"Butter"_s).first().bestBefore, QDate(2027, 1, 12));
    QVERIFY(m_home->lots(u"Butter"_s).first().location != m_home->known(u"Butter"_s).location);
    QVERIFY(bought.store != m_home->events(u"Butter"_s).first().store);
    // What is left to the usual place and shelf life goes there.
    write(u"Milk 1 l"_s, u"1"_s);
    must(putAway(**m_home, everything()));
    QCOMPARE(m_home->lots(u"Milk 1 l"_s).last().bestBefore, kFriday.addDays(11));
}

void TestPutAway::freeTextBecomesAProduct()
{
    write(u"birthday candles"_s, u"3"_s);
    PutAway shopping = everything();
    shopping.lines.first().amount = {500'000, Unit::Gram, {}};
    must(putAway(**m_home, shopping));
    QCOMPARE(m_home->onHand(u"Birthday candles"_s), 500'000);
    QVERIFY(m_home->known(u"birthday candles"_s).unit == Unit(Unit::Gram));
    QVERIFY(!m_home->listed(u"birthday candles"_s));
    // Text that has become a product's name meanwhile is that product, and a bare number its packs.
    write(u"cream"_s, u"2"_s);
    const ProductId cream = m_home->product(u"Cream"_s, {.unit = Unit::Gram, .packSize = 200'000});
    shopping = everything();
    shopping.lines.first().amount = {2000, {}, {}};
    QVERIFY(must(putAway(**m_home, shopping)).booked.first().product.id == cream);
    QCOMPARE(m_home->onHand(u"Cream"_s), 400'000);
}

void TestPutAway::notAPantryThing()
{
    must((*m_home)->products().setNotPantry(u"Stamps"_s));
    write(u"stamps"_s);
    write(u"Milk 1 l"_s);
    const PutAwayReport report = must(putAway(**m_home, everything()));
    QCOMPARE(report.takenOff, QStringList{u"stamps"_s});
    QCOMPARE(report.booked.size(), 1);
    QVERIFY(m_home->list().isEmpty());
    QVERIFY(failure((*m_home)->products().resolve(u"stamps"_s)) == ErrorKind::NotFound);
    // Alone it still leaves the list.
    write(u"stamps"_s);
    QVERIFY(must(putAway(**m_home, everything())).booked.isEmpty());
    QVERIFY(m_home->list().isEmpty());
    QCOMPARE(lastSentence(), u"Took 1 thing(s) off the list."_s);
    must((*m_home)->undo());
    QVERIFY(m_home->listed(u"stamps"_s));
}

void TestPutAway::whatWasNotBoughtStays()
{
    for (const QString &name : {u"Milk 1 l"_s, u"Butter"_s, u"candles"_s}) {
        write(name);
        tick(name);
    }
    PutAway shopping = everything();
    line(shopping, u"Butter"_s).isGot = false;
    line(shopping, u"candles"_s).isGot = false;
    const PutAwayReport report = must(putAway(**m_home, shopping));
    QCOMPARE(report.left.size(), 2);
    QVERIFY(!m_home->listed(u"Milk 1 l"_s));
    QVERIFY(!m_home->listed(u"Butter"_s)->isChecked);
    QVERIFY(!m_home->listed(u"candles"_s)->isChecked);
    must((*m_home)->undo());
    QVERIFY(m_home->listed(u"Butter"_s)->isChecked);
}

void TestPutAway::unplannedThings()
{
    write(u"Milk 1 l"_s, u"1"_s);
    PutAway shopping = everything();
    shopping.lines << extra(u"gingerbread"_s, 2000) << extra(u"milk 1 L"_s, 3000);
    const PutAwayReport report = must(putAway(**m_home, shopping));
    QCOMPARE(report.booked.size(), 3);
    QCOMPARE(m_home->onHand(u"Gingerbread"_s), 2000);
    QCOMPARE(m_home->onHand(u"Milk 1 l"_s), 4000);
    must((*m_home)->undo());
    QVERIFY(failure((*m_home)->products().resolve(u"gingerbread"_s)) == ErrorKind::NotFound);
    QCOMPARE(m_home->onHand(u"Milk 1 l"_s), 0);
}

void TestPutAway::nobodyBooksTwice()
{
    write(u"Milk 1 l"_s, u"4"_s);
    write(u"Butter"_s, u"1 pack"_s);
    write(u"candles"_s);
    for (const QString &name : {u"Milk 1 l"_s, u"Butter"_s, u"candles"_s})
        tick(name);
    const PutAway mine = everything();
    PutAway theirs = everything();
    theirs.day = kFriday.addDays(-1);
    line(theirs, u"Butter"_s).isGot = false;
    must(putAway(**m_home, theirs));
    const PutAwayReport report = must(putAway(**m_home, mine));
    QCOMPARE(report.already, (QStringList{u"candles"_s, u"Milk 1 l"_s}));
    QCOMPARE(report.booked.size(), 1);
    QCOMPARE(m_home->onHand(u"Milk 1 l"_s), 4000);
    QCOMPARE(m_home->onHand(u"Butter"_s), 250'000);
    // With nothing left to book it says so.
    const auto again = putAway(**m_home, mine);
    QVERIFY(failure(again) == ErrorKind::Refused);
    QVERIFY(again.error().message.contains(u"Somebody else"_s));
    // A purchase of long ago that is noted now is another one.
    write(u"Milk 1 l"_s, u"2"_s);
    const PutAway later = everything();
    m_home->buy(u"Milk 1 l"_s, 1000, kFriday.addDays(-20));
    must(putAway(**m_home, later));
    QCOMPARE(m_home->onHand(u"Milk 1 l"_s), 7000);
}

void TestPutAway::shoppingOfYesterdaySettlesTodaysTicks()
{
    write(u"Milk 1 l"_s, u"4"_s);
    tick(u"Milk 1 l"_s);
    PutAway shopping = everything();
    shopping.day = kFriday.addDays(-3);
    must(putAway(**m_home, shopping));
    QVERIFY(m_home->list().isEmpty());
    must((*m_home)->undo());
    QVERIFY(m_home->listed(u"Milk 1 l"_s)->isChecked);
}

void TestPutAway::nothingHalf()
{
    write(u"Butter"_s, u"1 pack"_s);
    write(u"Milk 1 l"_s, u"4"_s);
    PutAway shopping = everything();
    line(shopping, u"Milk 1 l"_s).amount = {2000, Unit::Kilogram, {}};
    const QStringList before = m_home->authored();
    const auto refused = putAway(**m_home, shopping);
    QVERIFY(failure(refused) == ErrorKind::InvalidInput);
    QVERIFY(refused.error().message.contains(u"“Milk 1 l”"_s));
    QCOMPARE(m_home->authored(), before);
    shopping = everything();
    shopping.lines << extra(u"  "_s, 1000);
    QVERIFY(!putAway(**m_home, shopping));
    shopping = everything();
    shopping.lines << extra(u"basil"_s, 0);
    QVERIFY(!putAway(**m_home, shopping));
    shopping = everything();
    shopping.day = kFriday.addDays(9);
    QVERIFY(!putAway(**m_home, shopping));
    shopping = everything();
    for (PutAwayLine &line : shopping.lines)
        line.isGot = false;
    QVERIFY(failure(putAway(**m_home, shopping)) == ErrorKind::Refused);
    QCOMPARE(m_home->authored(), before);
    QCOMPARE(m_home->problems(), QStringList());
}

void TestPutAway::aDryRunChangesNothing()
{
    write(u"Milk 1 l"_s, u"4"_s);
    const QStringList before = m_home->authored();
    const PutAwayReport report = must(putAway(**m_home, everything(), true));
    QCOMPARE(report.booked.size(), 1);
    QVERIFY(!report.action.isValid());
    QCOMPARE(m_home->authored(), before);
    QCOMPARE(m_home->onHand(u"Milk 1 l"_s), 0);
}

void TestPutAway::sentences()
{
    PutAway shopping;
    shopping.read = must((*m_home)->lists().now());
    shopping.lines << extra(u"Salt"_s, 1000);
    must(putAway(**m_home, shopping));
    QCOMPARE(lastSentence(), u"Put Salt away."_s);
    shopping.lines << extra(u"Pepper"_s, 1000);
    must(putAway(**m_home, shopping));
    QCOMPARE(lastSentence(), u"Put 2 thing(s) away."_s);
    shopping.lines.first().paid = Money{119, "EUR"};
    must(putAway(**m_home, shopping));
    QVERIFY(lastSentence().contains(u"€1.19"_s));
    shopping.store = u"Aldi 50 %1"_s;
    must(putAway(**m_home, shopping));
    QVERIFY(lastSentence().contains(u"from Aldi 50 %1 away, €1.19"_s));
    // Prices in two currencies have no sum.
    shopping.lines.last().paid = Money{119, "CHF"};
    QVERIFY(!must(putAway(**m_home, shopping)).total);
    QCOMPARE(lastSentence(), u"Put 2 thing(s) from Aldi 50 %1 away."_s);
}

QTEST_GUILESS_MAIN(TestPutAway)
#include "tst_putaway.moc"
