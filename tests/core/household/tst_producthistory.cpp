// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/producthistory.h"
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestProductHistory : public QObject
{
    Q_OBJECT

private:
    QVector<HistoryEntry> entries(Home &home) { return must(productHistory(*home, home.known(u"Milk"_s))); }
    QStringList words(Home &home)
    {
        QStringList all;
        for (const HistoryEntry &entry : entries(home))
            all << historyWords(entry, home.known(u"Milk"_s), Wording(kFriday, QLocale(QLocale::English)));
        return all;
    }

private Q_SLOTS:
    void init() { LARDER_FAIL_ON_WARNING(); }
    void newestFirstInWords();
    void aUseOfSeveralPacksIsOneLine();
    void everyLineCanBeTakenBack();
    void corrections();
    void whatWasBookedBeforeAMergeIsOneDeedStill();
};

void TestProductHistory::newestFirstInWords()
{
    Home home;
    home.product(u"Milk"_s, {.unit = Unit(Unit::Litre), .packSize = 1000});
    Purchase purchase;
    purchase.day = kFriday.addDays(-3);
    purchase.paid = Money{380, "EUR"};
    must(home->buy(u"Milk"_s, {}, {4000, {}, {}}, purchase, {u"Corner shop"_s, {}}));
    must(home->ledger().finish(home.id(u"Milk"_s)));
    must(home->ledger().consume(home.id(u"Milk"_s), 500, true));
    must(home->ledger().open(home.id(u"Milk"_s)));
    must(home->ledger().move(home.id(u"Milk"_s), {}, u"Kitchen/Fridge"_s));
    must(home->ledger().count(home.id(u"Milk"_s), 2000));
    must(home->ledger().count(home.id(u"Milk"_s), 0));
    QCOMPARE(words(home), (QStringList{u"All gone"_s, u"Counted: 2 pack(s)"_s, u"Moved to Fridge"_s, u"Opened one"_s,
                                       u"Threw away 0.5\u00a0l"_s, u"Used one"_s, u"Bought 4 pack(s), €3.80"_s}));
    QCOMPARE(entries(home).last().store, u"Corner shop"_s);
}

void TestProductHistory::aUseOfSeveralPacksIsOneLine()
{
    Home home;
    home.buy(u"Milk"_s, 1000, {}, kFriday.addDays(3));
    home.buy(u"Milk"_s, 1000, {}, kFriday.addDays(9));
    must(home->ledger().consume(home.id(u"Milk"_s), 3000)); // one more than was recorded
    QCOMPARE(words(home), (QStringList{u"Used 3"_s, u"Bought 1"_s, u"Bought 1"_s}));
    must(takeBack(*home, entries(home).first(), home.id(u"Milk"_s)));
    QCOMPARE(home.onHand(u"Milk"_s), 2000);
    QCOMPARE(words(home).size(), 2);
    QCOMPARE(home.problems(), QStringList());
}

void TestProductHistory::everyLineCanBeTakenBack()
{
    Home home;
    home.product(u"Milk"_s, {.unit = Unit(Unit::Litre), .packSize = 1000});
    home.buy(u"Milk"_s, 4000);
    must(home->ledger().open(home.id(u"Milk"_s)));
    must(home->ledger().finish(home.id(u"Milk"_s)));
    must(home->ledger().count(home.id(u"Milk"_s), 5000));
    while (!entries(home).isEmpty()) {
        const auto before = entries(home).size();
        QVERIFY(entries(home).first().takeBack != HistoryEntry::TakeBack::No);
        must(takeBack(*home, entries(home).first(), home.id(u"Milk"_s)));
        QCOMPARE(entries(home).size(), before - 1);
        QCOMPARE(home.problems(), QStringList());
    }
    QCOMPARE(home.onHand(u"Milk"_s), 0);
}

void TestProductHistory::corrections()
{
    Home home;
    home.buy(u"Milk"_s, 4000);
    must(home->ledger().consume(home.id(u"Milk"_s), 1000));
    must(takeBack(*home, entries(home).last(), home.id(u"Milk"_s)));
    QCOMPARE(words(home), QStringList{u"Used one"_s}); // what stands in for the purchase is nobody's deed
}

void TestProductHistory::whatWasBookedBeforeAMergeIsOneDeedStill()
{
    Home home;
    home.buy(u"Milch"_s, 1000);
    home.buy(u"Milch"_s, 1000);
    must(home->ledger().consume(home.id(u"Milch"_s), 2000));
    must(home->ledger().count(home.id(u"Milch"_s), 0));
    const ProductId milk = home.product(u"Milk"_s);
    must(home->products().merge({home.id(u"Milch"_s)}, milk));
    QCOMPARE(words(home).first(), u"All gone"_s);
    QVERIFY(entries(home).first().takeBack == HistoryEntry::TakeBack::Action);
    QCOMPARE(words(home).at(1), u"Used 2"_s);
}

QTEST_GUILESS_MAIN(TestProductHistory)
#include "tst_producthistory.moc"
