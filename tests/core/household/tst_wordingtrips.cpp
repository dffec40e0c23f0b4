// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/storereading.h"
#include "core/household/wording.h"
#include "tests/core/testhousehold.h"

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// What is bought regularly, and where, in words.
class TestWordingTrips : public QObject
{
    Q_OBJECT

private:
    void pay(const QString &product, qint64 minor, const QString &store)
    {
        Purchase purchase;
        purchase.paid = Money{minor, "EUR"};
        purchase.day = kFriday.addDays(-30);
        must((*m_home)->buy(product, {}, {1000, {}, {}}, purchase, {store, {}}));
    }
    QString advice()
    {
        m_home->catchUp();
        return Wording(kFriday, QLocale(QLocale::English, QLocale::Ireland))
            .storeAdvice(must(readStoreChoice(**m_home, {}, kFriday)));
    }
    void want(const QString &product) { must((*m_home)->lists().add({}, product, u"1"_s)); }

    std::unique_ptr<Home> m_home;

private Q_SLOTS:
    void init()
    {
        LARDER_FAIL_ON_WARNING();
        m_home = std::make_unique<Home>();
    }
    void rhythmsAreSaid_data();
    void rhythmsAreSaid();
    void aReasonSaysHowOftenAndWhen();
    void storesAreAdvised();
    void theFurtherTripIsTheirs();
};

void TestWordingTrips::rhythmsAreSaid_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("everyDays");
    QTest::addColumn<QString>("words");
    QTest::newRow("day") << u"FREQ=DAILY"_s << 0 << u"Every day"_s;
    QTest::newRow("week") << u"FREQ=WEEKLY"_s << 0 << u"Every week"_s;
    QTest::newRow("two weeks") << u"FREQ=WEEKLY;INTERVAL=2"_s << 0 << u"Every two weeks"_s;
    QTest::newRow("weekday") << u"FREQ=WEEKLY;BYDAY=SA"_s << 0 << u"Every week on Saturday"_s;
    QTest::newRow("weekdays") << u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"_s << 0
                              << u"Every two weeks on Monday and Thursday"_s;
    QTest::newRow("month") << u"FREQ=MONTHLY"_s << 0 << u"Every month"_s;
    QTest::newRow("22nd") << u"FREQ=MONTHLY;BYMONTHDAY=22"_s << 0 << u"Every month on the 22nd"_s;
    QTest::newRow("11th") << u"FREQ=MONTHLY;BYMONTHDAY=11"_s << 0 << u"Every month on the 11th"_s;
    QTest::newRow("31st") << u"FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"_s << 0
                          << u"Every month on the 31st, else on the last day"_s;
    QTest::newRow("last day") << u"FREQ=MONTHLY;BYMONTHDAY=-1"_s << 0 << u"Every month on the last day"_s;
    QTest::newRow("nth weekday") << u"FREQ=MONTHLY;BYDAY=2SA"_s << 0 << u"Every month on the 2nd Saturday"_s;
    QTest::newRow("last weekday") << u"FREQ=MONTHLY;BYDAY=-1FR"_s << 0 << u"Every month on the last Friday"_s;
    QTest::newRow("year") << u"FREQ=YEARLY"_s << 0 << u"Every year"_s;
    QTest::newRow("last time") << QString() << 10 << u"Every 10 day(s) after the last time"_s;
}

void TestWordingTrips::rhythmsAreSaid()
{
    QFETCH(QString, rule);
    QFETCH(int, everyDays);
    QFETCH(QString, words);
    QCOMPARE(Wording(kFriday, QLocale(QLocale::English)).rhythm(rule, everyDays), words);
}

void TestWordingTrips::aReasonSaysHowOftenAndWhen()
{
    const Wording wording(kFriday, QLocale(QLocale::English));
    const QJsonObject numbers{{u"rule"_s, u"FREQ=WEEKLY;BYDAY=SA"_s}, {u"day"_s, u"2026-11-21"_s}};
    QCOMPARE(wording.reason({ReasonKind::Recurring, numbers}), u"Every week on Saturday, due Saturday."_s);
}

void TestWordingTrips::storesAreAdvised()
{
    QCOMPARE(advice(), u"What this list costs at your stores is not known yet."_s);
    m_home->product(u"Tea"_s);
    pay(u"Milk"_s, 129, u"Aldi"_s);
    want(u"Milk"_s);
    QCOMPARE(advice(), u"About €1.29 at Aldi."_s);
    want(u"Tea"_s);
    QCOMPARE(advice(), u"About €1.29 at Aldi. The price of 1 thing(s) is not known."_s);
    must((*m_home)->undo());
    pay(u"Milk"_s, 159, u"Lidl"_s);
    pay(u"Bread"_s, 400, u"Lidl"_s);
    pay(u"Bread"_s, 220, u"Aldi"_s);
    want(u"Bread"_s);
    QCOMPARE(advice(), u"Aldi is about €2.10 cheaper than Lidl for this list. A second trip would not pay."_s);
    pay(u"Cheese"_s, 900, u"Aldi"_s);
    pay(u"Cheese"_s, 500, u"Lidl"_s);
    want(u"Cheese"_s);
    // 12.49 at Aldi, 10.59 at Lidl, 8.49 and the way at both: 10.49.
    QCOMPARE(advice(), u"Shopping at Lidl and Aldi saves about €0.10 over Lidl alone, the further way counted."_s);
    pay(u"Rolls"_s, 100, u"Baker"_s);
    want(u"Rolls"_s);
    QCOMPARE(advice(), u"No store has it all: Lidl, Aldi and Baker together cost about €9.49."_s);
}

void TestWordingTrips::theFurtherTripIsTheirs()
{
    pay(u"Milk"_s, 129, u"Aldi"_s);
    QCOMPARE(must(tripCost(**m_home)).minor, 200);
    must(setTripCost(**m_home, 350));
    QCOMPARE(must(tripCost(**m_home)).minor, 350);
    must((*m_home)->undo());
    QCOMPARE(must(tripCost(**m_home)).minor, 200);
    QVERIFY(failure(setTripCost(**m_home, -1)) == ErrorKind::InvalidInput);
    QVERIFY(failure(setTripCost(**m_home, 100'001)) == ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestWordingTrips)
#include "tst_wordingtrips.moc"
