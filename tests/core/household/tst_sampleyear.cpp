// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/sampleyear.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

const QDate kToday(2026, 11, 20);

int indexOf(const SampleYear &year, const QString &name)
{
    for (int i = 0; i < static_cast<int>(year.products.size()); ++i) {
        if (year.products.at(i).name == name)
            return i;
    }
    return -1;
}

bool isStaying(const SampleYear &year, QDate day)
{
    return std::none_of(year.away.cbegin(), year.away.cend(),
                        [day](const auto &stay) { return stay.first <= day && day <= stay.second; });
}

bool hasValidCheckDigit(const QString &code)
{
    int sum = 0;
    for (qsizetype i = 0; i < code.size(); ++i)
        sum += code.at(i).digitValue() * (i % 2 == 0 ? 1 : 3);
    return code.size() == 13 && sum % 10 == 0;
}

/// What the book says in the end; the lowest it ever said goes to @p lowest.
QVector<qint64> runBook(const SampleYear &year, qint64 &lowest)
{
    QVector<qint64> stock(year.products.size(), 0);
    lowest = 0;
    for (const SampleEvent &event : year.events) {
        qint64 &there = stock[event.product];
        switch (event.kind) {
        case SampleEvent::Purchase: there += event.milli; break;
        case SampleEvent::Use:
        case SampleEvent::Spoil: there -= event.milli; break;
        case SampleEvent::Count: there = event.milli; break;
        case SampleEvent::Open: lowest = std::min(lowest, there - event.milli); break;
        }
        lowest = std::min(lowest, there);
    }
    return stock;
}

std::array<qsizetype, 5> countKinds(const SampleYear &year)
{
    std::array<qsizetype, 5> kinds{};
    for (const SampleEvent &event : year.events)
        ++kinds[static_cast<std::size_t>(event.kind)];
    return kinds;
}

qint64 boughtBetween(const SampleYear &year, const QString &name, QDate from, QDate until)
{
    qint64 sum = 0;
    const int product = indexOf(year, name);
    for (const SampleEvent &event : year.events) {
        if (event.product == product && event.kind == SampleEvent::Purchase && event.day >= from && event.day < until)
            sum += event.milli;
    }
    return sum;
}

} // namespace

class TestSampleYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isTheSameForTheSameSeed();
    void holds_data();
    void holds();
    void goodsAreWellFormed();
    void seasonsAreKept_data();
    void seasonsAreKept();
    void babyGoodsFollowEachOther();
    void coffeeMovesToOatMilk();
    void guestsDrinkMore();
    void bookIsKeptForSixInTen();
    void endsWithSomethingToDo();

private:
    SampleYear m_year = makeSampleYear(1, kToday);
};

void TestSampleYear::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestSampleYear::isTheSameForTheSameSeed()
{
    QVERIFY(makeSampleYear(1, kToday) == m_year);
    QVERIFY(makeSampleYear(2, kToday).events != m_year.events);
    QVERIFY(makeSampleYear(1, kToday.addDays(-1)).events != m_year.events);
}

void TestSampleYear::holds_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<QDate>("lastDay");
    QTest::newRow("Friday") << quint32{1} << kToday;
    QTest::newRow("Saturday") << quint32{2} << kToday.addDays(1);
    QTest::newRow("leap day") << quint32{3} << QDate(2028, 2, 29);
    QTest::newRow("New Year") << quint32{4} << QDate(2027, 1, 1);
    QTest::newRow("Christmas") << quint32{0} << QDate(2026, 12, 24);
    QTest::newRow("summer") << quint32{0xffffffff} << QDate(2025, 8, 3);
    QTest::newRow("spring") << quint32{77} << QDate(2026, 4, 13);
}

void TestSampleYear::holds()
{
    QFETCH(quint32, seed);
    QFETCH(QDate, lastDay);
    const SampleYear year = makeSampleYear(seed, lastDay);
    const QDate firstDay = lastDay.addDays(-364);

    QVERIFY2(year.events.size() >= 2500 && year.events.size() <= 5000, qPrintable(QString::number(year.events.size())));
    QCOMPARE(year.events.constFirst().day, firstDay);
    QVERIFY(year.events.constLast().day >= lastDay.addDays(-1) && year.events.constLast().day <= lastDay);
    QVERIFY(std::is_sorted(year.events.cbegin(), year.events.cend(), [](const SampleEvent &a, const SampleEvent &b) {
        return a.day != b.day ? a.day < b.day : a.minuteOfDay < b.minuteOfDay;
    }));
    QCOMPARE(year.away.size(), 2);
    QCOMPARE(year.parties.size(), 3);
    for (QDate party : year.parties)
        QVERIFY(isStaying(year, party) && party > firstDay && party < lastDay);

    for (const SampleEvent &event : year.events) {
        QVERIFY(isStaying(year, event.day));
        QVERIFY(event.product >= 0 && event.product < year.products.size());
        QVERIFY(event.minuteOfDay >= 0 && event.minuteOfDay < (event.day == lastDay ? 12 * 60 : 24 * 60));
        QVERIFY(event.kind == SampleEvent::Count ? event.milli >= 0 : event.milli > 0);
        QVERIFY(event.kind == SampleEvent::Purchase
                || (event.paidMinor == 0 && event.store.isEmpty() && !event.bestBefore.isValid()));
        QVERIFY(event.kind != SampleEvent::Purchase || event.store.isEmpty() == (event.paidMinor == 0));
        QVERIFY(!event.bestBefore.isValid() || event.bestBefore > event.day);
        if (year.products.at(event.product).category == u"Baby"_s)
            QVERIFY(event.day >= year.birth);
    }
    qint64 lowest = 0;
    runBook(year, lowest);
    QCOMPARE(lowest, 0);

    const auto kinds = countKinds(year);
    QVERIFY(kinds[SampleEvent::Spoil] >= 40 && kinds[SampleEvent::Spoil] <= 220);
    QVERIFY(kinds[SampleEvent::Count] >= 10 && kinds[SampleEvent::Count] <= 140);
    QVERIFY(kinds[SampleEvent::Open] > 50);
}

void TestSampleYear::goodsAreWellFormed()
{
    QVERIFY(m_year.products.size() >= 110 && m_year.products.size() <= 140);
    const QSet<QString> units{u"pc"_s, u"g"_s, u"kg"_s, u"ml"_s, u"l"_s};
    QSet<QString> names;
    QSet<QString> barcodes;
    for (const SampleProduct &product : m_year.products) {
        QVERIFY2(!names.contains(product.name), qPrintable(product.name));
        names.insert(product.name);
        QVERIFY(units.contains(product.unit));
        QVERIFY(m_year.categories.contains(product.category));
        QVERIFY(m_year.locations.contains(product.location));
        QVERIFY(product.priceMinor > 0 && product.packMilli >= 0 && product.shelfLifeDays >= 0);
        QVERIFY(product.reorderMilli == 0 || product.reorderMilli < product.targetMilli);
        if (product.barcode.isEmpty())
            continue;
        QVERIFY2(hasValidCheckDigit(product.barcode), qPrintable(product.barcode));
        QVERIFY(product.barcode.startsWith(u'2'));
        QVERIFY(!barcodes.contains(product.barcode));
        barcodes.insert(product.barcode);
    }
}

void TestSampleYear::seasonsAreKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSet<int>>("months");
    QTest::newRow("clementines") << u"Clementines 1 kg"_s << QSet<int>{10, 11, 12, 1, 2, 3};
    QTest::newRow("soup") << u"Soup vegetables"_s << QSet<int>{10, 11, 12, 1, 2, 3};
    QTest::newRow("ice cream") << u"Vanilla ice cream 900 ml"_s << QSet<int>{5, 6, 7, 8, 9};
    QTest::newRow("charcoal") << u"Charcoal 3 kg"_s << QSet<int>{5, 6, 7, 8, 9};
    QTest::newRow("berries") << u"Strawberries 500 g"_s << QSet<int>{6, 7, 8};
    QTest::newRow("barley") << u"Barley flour 1 kg"_s << QSet<int>{12};
}

void TestSampleYear::seasonsAreKept()
{
    QFETCH(QString, name);
    QFETCH(QSet<int>, months);
    const int product = indexOf(m_year, name);
    QVERIFY(product >= 0);
    int purchases = 0;
    for (const SampleEvent &event : m_year.events) {
        if (event.product != product || (event.kind != SampleEvent::Use && event.kind != SampleEvent::Purchase))
            continue;
        QVERIFY2(months.contains(event.day.month()), qPrintable(event.day.toString(Qt::ISODate)));
        purchases += event.kind == SampleEvent::Purchase ? 1 : 0;
    }
    QVERIFY(purchases > 0);
}

void TestSampleYear::babyGoodsFollowEachOther()
{
    QDate before = m_year.birth;
    for (const QString &name :
         {u"Nappies size 1, 44"_s, u"Nappies size 2, 44"_s, u"Nappies size 3, 50"_s, u"Nappies size 4, 46"_s}) {
        const int product = indexOf(m_year, name);
        const auto first = std::find_if(m_year.events.cbegin(), m_year.events.cend(),
                                        [product](const SampleEvent &event) { return event.product == product; });
        QVERIFY(first != m_year.events.cend());
        QVERIFY(first->day > before);
        QCOMPARE(boughtBetween(m_year, name, before.addDays(140), m_year.events.constLast().day) > 0,
                 name == u"Nappies size 4, 46" && before.addDays(140) < kToday);
        before = first->day;
    }
}

void TestSampleYear::coffeeMovesToOatMilk()
{
    const QDate change = m_year.oatSwitch;
    const QString cow = u"Whole milk 1 l"_s;
    const QString oat = u"Oat milk 1 l"_s;
    QVERIFY(2 * boughtBetween(m_year, cow, change.addDays(-90), change)
            > 3 * boughtBetween(m_year, cow, change, change.addDays(90)));
    QVERIFY(2 * boughtBetween(m_year, oat, change.addDays(-90), change)
            < boughtBetween(m_year, oat, change, change.addDays(90)));
}

void TestSampleYear::guestsDrinkMore()
{
    const int beer = indexOf(m_year, u"Beer, 6 bottles"_s);
    qint64 atParties = 0;
    for (const SampleEvent &event : m_year.events) {
        if (event.product == beer && event.kind == SampleEvent::Use && m_year.parties.contains(event.day))
            atParties += event.milli;
    }
    QVERIFY(atParties >= 8000);
}

void TestSampleYear::bookIsKeptForSixInTen()
{
    QSet<int> booked;
    for (const SampleEvent &event : m_year.events) {
        if (event.kind == SampleEvent::Use)
            booked.insert(event.product);
    }
    const qsizetype percent = booked.size() * 100 / m_year.products.size();
    QVERIFY2(percent >= 50 && percent <= 66, qPrintable(QString::number(percent)));
}

void TestSampleYear::endsWithSomethingToDo()
{
    qint64 lowest = 0;
    const QVector<qint64> stock = runBook(m_year, lowest);
    int out = 0;
    int low = 0;
    int plenty = 0;
    for (qsizetype i = 0; i < stock.size(); ++i) {
        const SampleProduct &product = m_year.products.at(i);
        out += stock.at(i) == 0 ? 1 : 0;
        low += stock.at(i) > 0 && product.reorderMilli > 0 && stock.at(i) <= product.reorderMilli ? 1 : 0;
        plenty += product.targetMilli > 0 && stock.at(i) >= product.targetMilli ? 1 : 0;
    }
    QVERIFY2(out >= 3 && low >= 3 && plenty >= 5,
             qPrintable(u"%1 out, %2 low, %3 plenty"_s.arg(out).arg(low).arg(plenty)));
    const auto soon = std::count_if(m_year.events.cbegin(), m_year.events.cend(), [](const SampleEvent &event) {
        return event.bestBefore >= kToday && event.bestBefore <= kToday.addDays(4);
    });
    QVERIFY(soon >= 2);
}

QTEST_GUILESS_MAIN(TestSampleYear)
#include "tst_sampleyear.moc"
