// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prices/storeprices.h"
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestStorePrices : public QObject
{
    Q_OBJECT

private:
    void pay(const QString &product, qint64 milli, qint64 minor, const QString &store, int daysAgo = 0,
             const QByteArray &currency = "EUR")
    {
        Purchase purchase;
        purchase.day = kFriday.addDays(-daysAgo);
        purchase.paid = Money{minor, currency};
        must((*m_home)->buy(product, {}, {milli, {}, {}}, purchase, {store, {}}));
    }
    /// "Aldi 159/1000 low 99/1000, Lidl …", cheapest first.
    QString prices(const QString &product)
    {
        const StorePrices prices = must(StorePrices::read(m_home->database(), kFriday));
        return text(prices, m_home->id(product));
    }
    static QString text(const StorePrices &prices, ProductId product)
    {
        QStringList texts;
        for (const StorePrice &price : prices.of(product))
            texts << u"%1 %2/%3 low %4/%5"_s.arg(prices.storeName(price.store))
                         .arg(price.paid.minor)
                         .arg(price.milli)
                         .arg(price.lowestPaid)
                         .arg(price.lowestMilli);
        return texts.join(u", "_s);
    }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init()
    {
        LARDER_FAIL_ON_WARNING();
        m_home = std::make_unique<Home>();
    }
    void theNewestAndTheLowestOfEachStore();
    void whatIsNoPriceIsNotSeen();
    void anUndonePurchaseIsNoPrice();
    void aMergedProductHasOneSetOfPrices();
    void costsAreExact();
};

void TestStorePrices::theNewestAndTheLowestOfEachStore()
{
    pay(u"Milk"_s, 1000, 99, u"Aldi"_s, 30);
    pay(u"Milk"_s, 2000, 318, u"Aldi"_s, 3);
    pay(u"Milk"_s, 1000, 149, u"Lidl"_s, 100);
    QCOMPARE(prices(u"Milk"_s), u"Lidl 149/1000 low 149/1000, Aldi 318/2000 low 99/1000"_s);
    // Booked later, but of an earlier day: not the newest.
    pay(u"Milk"_s, 1000, 500, u"Lidl"_s, 120);
    QCOMPARE(prices(u"Milk"_s), u"Lidl 149/1000 low 149/1000, Aldi 318/2000 low 99/1000"_s);
    // Another currency begins anew.
    pay(u"Milk"_s, 1000, 700, u"Lidl"_s, 0, "SEK");
    QCOMPARE(prices(u"Milk"_s), u"Aldi 318/2000 low 99/1000, Lidl 700/1000 low 700/1000"_s);
}

void TestStorePrices::whatIsNoPriceIsNotSeen()
{
    m_home->buy(u"Milk"_s, 1000);
    QCOMPARE(prices(u"Milk"_s), QString());
    pay(u"Milk"_s, 1000, 99, {}, 1);
    pay(u"Milk"_s, 1000, 0, u"Aldi"_s, 1);
    pay(u"Milk"_s, 1000, 99, u"Aldi"_s, 180);
    QCOMPARE(prices(u"Milk"_s), QString());
    pay(u"Milk"_s, 1000, 99, u"Aldi"_s, 179);
    QCOMPARE(prices(u"Milk"_s), u"Aldi 99/1000 low 99/1000"_s);
}

void TestStorePrices::anUndonePurchaseIsNoPrice()
{
    pay(u"Milk"_s, 1000, 159, u"Aldi"_s, 5);
    StorePrices kept = must(StorePrices::read(m_home->database(), kFriday));
    pay(u"Milk"_s, 1000, 99, u"Aldi"_s);
    QCOMPARE(prices(u"Milk"_s), u"Aldi 99/1000 low 99/1000"_s);
    must(kept.refresh(m_home->database(), m_home->id(u"Milk"_s)));
    QCOMPARE(text(kept, m_home->id(u"Milk"_s)), u"Aldi 99/1000 low 99/1000"_s);
    must((*m_home)->undo());
    QCOMPARE(prices(u"Milk"_s), u"Aldi 159/1000 low 159/1000"_s);
    must(kept.refresh(m_home->database(), m_home->id(u"Milk"_s)));
    QCOMPARE(text(kept, m_home->id(u"Milk"_s)), prices(u"Milk"_s));
}

void TestStorePrices::aMergedProductHasOneSetOfPrices()
{
    pay(u"Milk"_s, 1000, 159, u"Aldi"_s, 5);
    pay(u"Whole milk"_s, 1000, 99, u"Aldi"_s, 2);
    pay(u"Whole milk"_s, 1000, 89, u"Lidl"_s, 2);
    StorePrices kept = must(StorePrices::read(m_home->database(), kFriday));
    const ProductId gone = m_home->id(u"Whole milk"_s);
    must((*m_home)->products().merge({gone}, m_home->id(u"Milk"_s)));
    const QString both = u"Lidl 89/1000 low 89/1000, Aldi 99/1000 low 99/1000"_s;
    QCOMPARE(prices(u"Milk"_s), both);
    must(kept.refresh(m_home->database(), m_home->id(u"Milk"_s)));
    must(kept.refresh(m_home->database(), gone));
    QCOMPARE(text(kept, m_home->id(u"Milk"_s)), both);
    QCOMPARE(text(kept, gone), QString());
}

void TestStorePrices::costsAreExact()
{
    const StorePrice price{StoreId(1), {100, "EUR"}, 3000, kFriday, 100, 3000};
    QCOMPARE(price.cost(3000)->minor, 100);
    QCOMPARE(price.cost(1000)->minor, 33);
    QCOMPARE(price.cost(500)->minor, 17);
    QCOMPARE(price.cost(0)->minor, 0);
    const StorePrice dear{StoreId(1), {kLargestMilli, "EUR"}, 3000, kFriday, 100, 3000};
    QVERIFY(!dear.cost(kLargestMilli));
}

QTEST_GUILESS_MAIN(TestStorePrices)
#include "tst_storeprices.moc"
