// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/lotrules.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

/// "1:1000 best 3 opened 2 from 1": a lot with days of January 2027.
Lot lotFrom(const QString &text)
{
    static const QRegularExpression form(uR"((\d+):(\d+)(?: best (\d+))?(?: opened (\d+))?(?: from (\d+))?)"_s);
    const auto match = form.match(text);
    const auto day = [&](int group) {
        return match.captured(group).isEmpty() ? QDate() : QDate(2027, 1, match.captured(group).toInt());
    };
    Lot lot;
    lot.id = LotId(match.captured(1).toLongLong());
    lot.milli = match.captured(2).toLongLong();
    lot.bestBefore = day(3);
    lot.openedOn = day(4);
    lot.acquiredOn = day(5).isValid() ? day(5) : QDate(2027, 1, 1);
    return lot;
}

} // namespace

class TestLotRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void lotsAreTakenInOrder_data();
    void lotsAreTakenInOrder();
    void onePackIs_data();
    void onePackIs();
};

void TestLotRules::lotsAreTakenInOrder_data()
{
    QTest::addColumn<QString>("lots");
    QTest::addColumn<int>("milli");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<QString>("taken"); // id:amount, and what is missing
    QTest::newRow("nothing there") << u""_s << 500 << 0 << u"missing 500"_s;
    QTest::newRow("nothing wanted") << u"1:500"_s << 0 << 0 << u"missing 0"_s;
    QTest::newRow("part of one") << u"1:500"_s << 200 << 0 << u"1:200 missing 0"_s;
    QTest::newRow("earliest date first") << u"1:500 best 9, 2:500 best 3"_s << 500 << 0 << u"2:500 missing 0"_s;
    QTest::newRow("no date last") << u"1:500, 2:500 best 31"_s << 600 << 0 << u"2:500 1:100 missing 0"_s;
    QTest::newRow("opened before earlier date")
        << u"1:500 best 3, 2:300 best 9 opened 1"_s << 400 << 0 << u"2:300 1:100 missing 0"_s;
    QTest::newRow("opened without a date") << u"1:500 best 3, 2:300 opened 1"_s << 100 << 0 << u"2:100 missing 0"_s;
    QTest::newRow("two opened: date") << u"1:500 best 9 opened 1, 2:300 best 3 opened 2"_s << 100 << 0
                                      << u"2:100 missing 0"_s;
    QTest::newRow("oldest where dates agree")
        << u"1:500 best 3 from 4, 2:300 best 3 from 2"_s << 100 << 0 << u"2:100 missing 0"_s;
    QTest::newRow("first booked where all agrees") << u"2:500, 1:300"_s << 100 << 0 << u"1:100 missing 0"_s;
    QTest::newRow("chosen goes first") << u"1:500 best 3 opened 1, 2:300"_s << 400 << 2 << u"2:300 1:100 missing 0"_s;
    QTest::newRow("a chosen one that is gone") << u"1:500"_s << 400 << 7 << u"1:400 missing 0"_s;
    QTest::newRow("more than there is") << u"1:500, 2:300"_s << 1000 << 0 << u"1:500 2:300 missing 200"_s;
    QTest::newRow("all of it") << u"1:500, 2:300"_s << 800 << 0 << u"1:500 2:300 missing 0"_s;
}

void TestLotRules::lotsAreTakenInOrder()
{
    QFETCH(QString, lots);
    QFETCH(int, milli);
    QFETCH(int, chosen);
    QFETCH(QString, taken);
    QVector<Lot> stock;
    for (const QString &lot : lots.split(u", "_s, Qt::SkipEmptyParts))
        stock << lotFrom(lot);
    const TakingPlan plan = planTaking(stock, milli, LotId(chosen));
    QString written;
    for (const Taking &taking : plan.takings)
        written += u"%1:%2 "_s.arg(taking.lot.id.value).arg(taking.milli);
    QCOMPARE(written + u"missing %1"_s.arg(plan.missing), taken);
}

void TestLotRules::onePackIs_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("pack"); // 0 none
    QTest::addColumn<QString>("lots");
    QTest::addColumn<int>("milli");
    QTest::newRow("a pack") << u"l"_s << 1500 << u"1:9000"_s << 1500;
    QTest::newRow("a pack of nothing there") << u"l"_s << 1500 << u""_s << 1500;
    QTest::newRow("a piece") << u"pc"_s << 0 << u"1:9000"_s << 1000;
    QTest::newRow("a dozen is counted") << u"dozen"_s << 0 << u"1:9000"_s << 1000;
    QTest::newRow("rest of the first lot of a measured good") << u"g"_s << 0 << u"1:900 best 9, 2:300 best 3"_s << 300;
    QTest::newRow("rest of the opened lot") << u"kg"_s << 0 << u"1:900 best 9 opened 2, 2:300 best 3"_s << 900;
    QTest::newRow("measured and none there") << u"ml"_s << 0 << u""_s << 1000;
}

void TestLotRules::onePackIs()
{
    QFETCH(QString, unit);
    QFETCH(int, pack);
    QFETCH(QString, lots);
    QFETCH(int, milli);
    Product product;
    product.unit = *Unit::fromName(unit);
    if (pack > 0)
        product.packSize = pack;
    QVector<Lot> stock;
    for (const QString &lot : lots.split(u", "_s, Qt::SkipEmptyParts))
        stock << lotFrom(lot);
    QCOMPARE(onePack(product, stock), milli);
}

QTEST_GUILESS_MAIN(TestLotRules)
#include "tst_lotrules.moc"
