// SPDX-License-Identifier: GPL-3.0-or-later
// Several lists, what people say of a line, what is on its way, guests, and prices.
#include "core/household/wording.h"
#include "core/lists/listsummary.h"
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestListManaging : public QObject
{
    Q_OBJECT

private:
    ListService &lists() { return (*m_home)->lists(); }
    ListItem item(const QString &name) { return m_home->listed(name).value(); }
    void due(const QString &name)
    {
        for (int week = 8; week >= 1; --week)
            m_home->buy(name, 1000, kFriday.addDays(-7 * week));
    }
    QStringList listNames()
    {
        QStringList names;
        for (const ShoppingList &list : must(lists().lists()))
            names << u"%1 %2"_s.arg(list.name).arg(list.open);
        return names;
    }
    void price(const QString &name, qint64 minor, const QString &store, QDate day)
    {
        Purchase purchase;
        purchase.day = day;
        purchase.paid = Money{minor, "EUR"};
        must((*m_home)->buy(name, {}, {1000, {}, {}}, purchase, {store, {}}));
    }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init()
    {
        LARDER_FAIL_ON_WARNING();
        m_home = std::make_unique<Home>();
    }
    void cleanup() { QCOMPARE(m_home->problems(), QStringList()); }
    void listsComeAndGo();
    void theFirstListStays();
    void aLineIsEdited();
    void notesAreAppended();
    void freeTextAddsUp();
    void recipesStandApart();
    void laterWaits();
    void whatIsOrderedCounts();
    void anOrderOnAnotherListCounts();
    void anOrderEndsWithThePurchase();
    void guestsEatAlong();
    void guestsDoNotEatSalt();
    void guestsNeedNoNappies();
    void theWriterIsNamed();
    void regularFreeText();
    void costsAreThoseOfTheStore();
};

void TestListManaging::listsComeAndGo()
{
    const QStringList before = m_home->authored();
    must(lists().createList(u"Camping"_s));
    QVERIFY(failure(lists().createList(u"camping"_s)) == ErrorKind::Conflict);
    QVERIFY(failure(lists().createList(u" "_s)) == ErrorKind::InvalidInput);
    must(lists().add(u"Camping"_s, u"Rope"_s, u"10"_s, {OriginKind::Recipe, u"Tent"_s}));
    must(lists().renameList(u"Camping"_s, u"Tenting"_s));
    QCOMPARE(listNames(), (QStringList{u"Shopping list 0"_s, u"Tenting 1"_s}));
    must(lists().removeList(u"tenting"_s));
    QCOMPARE(listNames(), QStringList{u"Shopping list 0"_s});
    must((*m_home)->undo());
    QCOMPARE(must(lists().items(u"Tenting"_s, kFriday)).first().origins.first().label, u"Tent"_s);
    for (int i = 0; i < 3; ++i)
        must((*m_home)->undo());
    QCOMPARE(m_home->authored(), before);
}

void TestListManaging::theFirstListStays()
{
    QVERIFY(failure(lists().removeList({})) == ErrorKind::Refused);
    QVERIFY(failure(lists().removeList(u"Shopping list"_s)) == ErrorKind::Refused);
    must(lists().renameList({}, u"Home"_s));
    QVERIFY(must(lists().lists()).first().isFirst);
    QVERIFY(failure(lists().renameList(u"Nowhere"_s, u"There"_s)) == ErrorKind::NotFound);
}

void TestListManaging::aLineIsEdited()
{
    due(u"Milk"_s);
    const MemberId anna = must((*m_home)->products().names().addMember(u"Anna"_s, u"#112233"_s));
    const QStringList before = m_home->authored();
    must(lists().editLine({}, item(u"Milk"_s),
                          {.note = u"  the  blue one "_s, .priority = 1, .assignedTo = anna.value}));
    const ListItem milk = item(u"Milk"_s);
    QCOMPARE(milk.note, u"the blue one"_s);
    QVERIFY(milk.priority == Priority::Important);
    QCOMPARE(milk.assignee, u"Anna"_s);
    QVERIFY(milk.section == Section::Buy && milk.origins.first().kind == OriginKind::Forecast);
    must((*m_home)->undo());
    QCOMPARE(m_home->authored(), before);
    must((*m_home)->redo());
    m_home->buy(u"Milk"_s, 1000);
    m_home->setDay(kFriday.addDays(9));
    QVERIFY(item(u"Milk"_s).note.isEmpty()); // it was of the line that is over
}

void TestListManaging::notesAreAppended()
{
    m_home->product(u"Milk"_s);
    must(lists().add({}, u"Milk"_s, u"1"_s, {.edit = {.note = u"blue"_s}}));
    must(lists().add({}, u"Milk"_s, u"1"_s, {.edit = {.note = u"fresh"_s}}));
    must(lists().add({}, u"Milk"_s, u"1"_s, {.edit = {.note = u"blue"_s}}));
    QCOMPARE(item(u"Milk"_s).note, u"blue; fresh"_s);
    QCOMPARE(item(u"Milk"_s).amount.milli, 3000);
}

void TestListManaging::freeTextAddsUp()
{
    must(lists().add({}, u"Punch"_s, u"2 l"_s));
    must(lists().add({}, u"punch"_s, u"500 ml"_s));
    must(lists().add({}, u"Punch"_s, u"3 packs"_s));
    QCOMPARE(m_home->list().size(), 1);
    QCOMPARE(item(u"Punch"_s).textAmount, u"2.5 l + 3 packs"_s);
    must((*m_home)->undo());
    QCOMPARE(item(u"Punch"_s).textAmount, u"2.5 l"_s);
    must(lists().editLine({}, item(u"Punch"_s), {.text = u"Red punch"_s, .category = u"Drinks"_s}));
    QCOMPARE(item(u"Red punch"_s).category, u"Drinks"_s);
}

void TestListManaging::recipesStandApart()
{
    must(lists().add({}, u"Eggs"_s, u"4"_s, {OriginKind::Recipe, u"Waffles"_s}));
    must(lists().add({}, u"Eggs"_s, u"6"_s));
    must(lists().add({}, u"Eggs"_s, u"2"_s, {OriginKind::Recipe, u"Waffles"_s}));
    const auto eggs = m_home->list();
    QCOMPARE(eggs.size(), 2);
    QCOMPARE(eggs[0].textAmount + eggs[1].textAmount, u"66"_s);
    must(lists().withdraw({}, eggs[0], OriginKind::Recipe));
    QCOMPARE(m_home->list().size(), 1);
    QVERIFY(m_home->list().first().origins.first().kind == OriginKind::Manual);
    m_home->product(u"Flour"_s);
    must(lists().add({}, u"Flour"_s, u"1"_s, {OriginKind::Recipe, u"Waffles"_s}));
    QVERIFY(item(u"Flour"_s).reason.kind == ReasonKind::Recipe);
}

void TestListManaging::laterWaits()
{
    due(u"Milk"_s);
    must(lists().editLine({}, item(u"Milk"_s), {.notBefore = kFriday.addDays(2)}));
    QVERIFY(item(u"Milk"_s).section == Section::Later);
    m_home->setDay(kFriday.addDays(2));
    QVERIFY(item(u"Milk"_s).section == Section::Buy);
    must(lists().add({}, u"Candles"_s, {}, {.edit = {.notBefore = kFriday.addDays(30)}}));
    QVERIFY(item(u"Candles"_s).section == Section::Later);
    must(lists().setChecked({}, item(u"Candles"_s), true));
    QVERIFY(item(u"Candles"_s).section == Section::Buy);
}

void TestListManaging::whatIsOrderedCounts()
{
    due(u"Milk"_s);
    must(lists().addProduct({}, m_home->id(u"Milk"_s), 500));
    const ListItem before = item(u"Milk"_s);
    must(lists().setOrdered({}, {before}, {}, kFriday.addDays(1)));
    const ListItem ordered = item(u"Milk"_s);
    QVERIFY(ordered.section == Section::Ordered);
    QCOMPARE(ordered.amount, before.amount);
    QCOMPARE(ordered.onItsWay->expectedOn, kFriday.addDays(1));
    // More than was ordered is bought besides.
    must(lists().addProduct({}, m_home->id(u"Milk"_s), before.amount.milli + 1000));
    QVERIFY(item(u"Milk"_s).section == Section::Buy);
    QCOMPARE(item(u"Milk"_s).amount.milli, 1500);
    must((*m_home)->undo());
    must(lists().takeBackOrder({}, item(u"Milk"_s)));
    QCOMPARE(item(u"Milk"_s).amount, before.amount);
    QVERIFY(item(u"Milk"_s).section == Section::Buy);
    QVERIFY(failure(lists().takeBackOrder({}, item(u"Milk"_s))) == ErrorKind::NotFound);
    must(lists().add({}, u"Candles"_s, {}));
    QVERIFY(failure(lists().setOrdered({}, {item(u"Candles"_s)}, {}, {})) == ErrorKind::Refused);
}

void TestListManaging::anOrderOnAnotherListCounts()
{
    due(u"Milk"_s);
    must(lists().add(u"Shop"_s, u"Milk"_s, u"5"_s));
    QVERIFY(m_home->listed(u"Milk"_s));
    must(lists().setOrdered(u"Shop"_s, must(lists().items(u"Shop"_s, kFriday)), {}, {}));
    QVERIFY(!m_home->listed(u"Milk"_s));
    must((*m_home)->undo());
    QVERIFY(m_home->listed(u"Milk"_s));
}

void TestListManaging::anOrderEndsWithThePurchase()
{
    m_home->product(u"Milk"_s);
    must(lists().addProduct({}, m_home->id(u"Milk"_s), 2000));
    must(lists().setOrdered({}, {item(u"Milk"_s)}, {}, {}));
    m_home->buy(u"Milk"_s, 2000);
    QVERIFY(!m_home->listed(u"Milk"_s));
    must((*m_home)->undo());
    QVERIFY(item(u"Milk"_s).section == Section::Ordered);
}

void TestListManaging::guestsEatAlong()
{
    due(u"Milk"_s);
    m_home->buy(u"Milk"_s, 3000); // enough for the family until the trip after next
    QVERIFY(!m_home->listed(u"Milk"_s));
    must((*m_home)->absences().setHouseholdSize(2));
    QVERIFY(failure((*m_home)->absences().addGuests(kFriday, kFriday.addDays(-1), 8)) == ErrorKind::InvalidInput);
    QVERIFY(failure((*m_home)->absences().addGuests(kFriday, kFriday, 0)) == ErrorKind::InvalidInput);
    const GuestVisitId visit = must((*m_home)->absences().addGuests(kFriday.addDays(1), kFriday.addDays(1), 42));
    const ListItem milk = item(u"Milk"_s);
    // A seventh of a pack a day for two, so three packs for 42 on one day, of which more than one is there.
    QCOMPARE(milk.amount.milli, 2000);
    QVERIFY(milk.reason.kind == ReasonKind::Guests && milk.origins.first().kind == OriginKind::Guests);
    QVERIFY(Wording(kFriday).reason(milk.reason).contains(u"42"_s));
    must((*m_home)->absences().setHouseholdSize(420));
    QVERIFY(!m_home->listed(u"Milk"_s));
    must((*m_home)->undo());
    must((*m_home)->absences().removeGuests(visit));
    QVERIFY(!m_home->listed(u"Milk"_s));
    QVERIFY(failure((*m_home)->absences().removeGuests(visit)) == ErrorKind::NotFound);
}

void TestListManaging::guestsDoNotEatSalt()
{
    for (int i = 6; i >= 1; --i)
        m_home->buy(u"Salt"_s, 1000, kFriday.addDays(-120 * i));
    m_home->buy(u"Salt"_s, 1000, kFriday.addDays(-1));
    must((*m_home)->absences().addGuests(kFriday.addDays(1), kFriday.addDays(2), 500));
    QVERIFY(!m_home->listed(u"Salt"_s));
}

void TestListManaging::guestsNeedNoNappies()
{
    ProductEdit nappies;
    nappies.category = u"baby"_s;
    m_home->product(u"Nappies"_s, nappies);
    for (const QString &name : {u"Milk"_s, u"Nappies"_s}) {
        due(name);
        m_home->buy(name, 3000);
    }
    must((*m_home)->absences().addGuests(kFriday.addDays(1), kFriday.addDays(1), 42));
    QVERIFY(!m_home->listed(u"Nappies"_s));
    // Nobody said how many live here: two at least, so that 42 guests are not 42 families.
    const qint64 forTwo = item(u"Milk"_s).amount.milli;
    must((*m_home)->absences().setHouseholdSize(2));
    QCOMPARE(item(u"Milk"_s).amount.milli, forTwo);
}

void TestListManaging::theWriterIsNamed()
{
    m_home->product(u"Milk"_s);
    const MemberId anna = must((*m_home)->products().names().addMember(u"Anna"_s, u"#112233"_s));
    (*m_home)->journal().setActor({anna, {}});
    must(lists().add({}, u"Milk"_s, u"1"_s));
    QCOMPARE(item(u"Milk"_s).origins.first().label, u"Anna"_s);
    (*m_home)->journal().setActor({MemberId(1), {}});
    must(lists().add({}, u"Milk"_s, u"1"_s));
    QCOMPARE(item(u"Milk"_s).origins.first().label, QString());
}

void TestListManaging::regularFreeText()
{
    Recurring recurring;
    recurring.name = u"Flowers"_s;
    recurring.rule = u"FREQ=MONTHLY"_s;
    recurring.anchor = kFriday;
    must((*m_home)->recurring().save(recurring));
    const ListItem flowers = item(u"Flowers"_s);
    QVERIFY(flowers.reason.kind == ReasonKind::Recurring && !flowers.line.isValid());
    must(lists().remove({}, flowers));
    QVERIFY(!m_home->listed(u"Flowers"_s));
    must((*m_home)->undo());
    must(lists().setChecked({}, item(u"Flowers"_s), true));
    QVERIFY(item(u"Flowers"_s).isChecked);
    must(lists().setChecked({}, item(u"Flowers"_s), false));
    QVERIFY(item(u"Flowers"_s) == flowers); // as before, and nothing was written by hand
    must((*m_home)->undo());
    QVERIFY(item(u"Flowers"_s).isChecked);
    QCOMPARE(m_home->list().size(), 1);
    must((*m_home)->journal().act({{}, u"put_away"_s, {}},
                                  [&](ActionId) { return lists().settle({}, item(u"Flowers"_s)); }));
    QVERIFY(!m_home->listed(u"Flowers"_s));
    must((*m_home)->undo());
    QVERIFY(m_home->listed(u"Flowers"_s));
}

void TestListManaging::costsAreThoseOfTheStore()
{
    price(u"Milk"_s, 99, u"Aldi"_s, kFriday.addDays(-9));
    price(u"Milk"_s, 149, u"Rewe"_s, kFriday.addDays(-2));
    must(lists().add({}, u"Milk"_s, u"2"_s));
    QCOMPARE(item(u"Milk"_s).cost->minor, 298);
    QCOMPARE(item(u"Milk"_s).cheapest->name, u"Aldi"_s);
    QCOMPARE(item(u"Milk"_s).cheapest->cost.minor, 198);
    must(lists().setListStore({}, must((*m_home)->products().names().store(u"Aldi"_s))));
    QCOMPARE(item(u"Milk"_s).cost->minor, 198);
    QVERIFY(!item(u"Milk"_s).cheapest);
    must(lists().add({}, u"Candles"_s, {}));
    const ListSummary summary = summarize(m_home->list());
    QCOMPARE(summary.total->minor, 198);
    QCOMPARE(summary.priced, 1);
    QCOMPARE(summary.unpriced, 1);
    // A newer price is seen by the list that is kept in memory.
    price(u"Bread"_s, 200, u"Aldi"_s, kFriday);
    price(u"Milk"_s, 120, u"Aldi"_s, kFriday.addDays(-8));
    QCOMPARE(item(u"Milk"_s).cost->minor, 120 * item(u"Milk"_s).amount.milli / 1000);
}

QTEST_GUILESS_MAIN(TestListManaging)
#include "tst_listmanaging.moc"
