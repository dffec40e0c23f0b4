// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/storesplit.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

/// Lines from costs at stores 1, 2, …; -1 is not sold there.
QVector<PricedLine> linesOf(const QVector<QVector<qint64>> &costs)
{
    QVector<PricedLine> lines;
    for (const QVector<qint64> &row : costs) {
        PricedLine line{QString::number(lines.size()), {}};
        for (int i = 0; i < row.size(); ++i) {
            if (row[i] >= 0)
                line.cost.insert(StoreId(i + 1), row[i]);
        }
        lines << line;
    }
    return lines;
}

using Rank = std::tuple<int, qint64>; // unpriced, money

/// Every way to carry every line to some store or to none, whatever that costs.
Rank bruteForce(const QVector<PricedLine> &lines, qsizetype i, const QSet<StoreId> &used, Rank sofar, qint64 tripCost)
{
    const Rank worst{1'000'000, 0};
    if (used.size() > 3)
        return worst;
    if (i == lines.size())
        return {std::get<0>(sofar), std::get<1>(sofar) + tripCost * std::max<qsizetype>(0, used.size() - 1)};
    Rank best = bruteForce(lines, i + 1, used, {std::get<0>(sofar) + 1, std::get<1>(sofar)}, tripCost);
    for (auto it = lines[i].cost.cbegin(); it != lines[i].cost.cend(); ++it) {
        QSet<StoreId> with = used;
        with.insert(it.key());
        best = std::min(best, bruteForce(lines, i + 1, with, {std::get<0>(sofar), std::get<1>(sofar) + *it}, tripCost));
    }
    return best;
}

} // namespace

class TestStoreSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void withoutPricesThereIsNothingToSay();
    void aSecondTripMustPay();
    void havingItAllGoesBeforeMoney();
    void theDearestShareStandsFirst();
    void singleStoresAreCompared();
    void itIsAsGoodAsBruteForce();
};

void TestStoreSplit::withoutPricesThereIsNothingToSay()
{
    QVERIFY(!bestSplit({}, 200));
    QVERIFY(!bestSplit(linesOf({{-1, -1}, {-1}}), 200));
    QVERIFY(singleStores(linesOf({{-1}})).isEmpty());
}

void TestStoreSplit::aSecondTripMustPay()
{
    const QVector<PricedLine> lines = linesOf({{500, 800}, {700, 401}});
    const StoreSplit together = *bestSplit(lines, 300);
    QCOMPARE(together.stores, QVector<StoreId>{StoreId(1)});
    QCOMPARE(together.total(), 1200);
    const StoreSplit apart = *bestSplit(lines, 298);
    QCOMPARE(apart.stores, (QVector<StoreId>{StoreId(1), StoreId(2)}));
    QCOMPARE(apart.cost, 901);
    QCOMPARE(apart.trips, 298);
    QCOMPARE(apart.lines[StoreId(2)], QVector<int>{1});
    QCOMPARE(bestSplit(lines, 299)->stores.size(), 1); // the same money is no reason to go twice
}

void TestStoreSplit::havingItAllGoesBeforeMoney()
{
    const StoreSplit split = *bestSplit(linesOf({{100, -1}, {-1, 900}, {-1, -1}}), 5000);
    QCOMPARE(split.stores.size(), 2);
    QCOMPARE(split.unpriced, 1);
    QCOMPARE(split.total(), 6000);
}

void TestStoreSplit::theDearestShareStandsFirst()
{
    const StoreSplit split = *bestSplit(linesOf({{100, 900}, {900, 200}, {-1, -1, 300}}), 0);
    QCOMPARE(split.stores, (QVector<StoreId>{StoreId(3), StoreId(2), StoreId(1)}));
}

void TestStoreSplit::singleStoresAreCompared()
{
    const auto splits = singleStores(linesOf({{500, 800, 10}, {700, 401, -1}}));
    QCOMPARE(splits.size(), 3);
    QCOMPARE(splits[0].stores, QVector<StoreId>{StoreId(1)}); // 1200 each: the first one
    QCOMPARE(splits[1].cost, 1201);
    QCOMPARE(splits[2].stores, QVector<StoreId>{StoreId(3)}); // cheap, but without half of it
    QCOMPARE(splits[2].unpriced, 1);
    QCOMPARE(splits[2].trips, 0);
}

void TestStoreSplit::itIsAsGoodAsBruteForce()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 400; ++round) {
        QVector<QVector<qint64>> costs;
        const int stores = 1 + random.bounded(5);
        for (int line = 1 + random.bounded(5); line > 0; --line) {
            QVector<qint64> row;
            for (int store = 0; store < stores; ++store)
                row << (random.bounded(3) == 0 ? -1 : random.bounded(300));
            costs << row;
        }
        const QVector<PricedLine> lines = linesOf(costs);
        const qint64 tripCost = random.bounded(3) == 0 ? 0 : random.bounded(150);
        const Rank best = bruteForce(lines, 0, {}, {0, 0}, tripCost);
        const auto split = bestSplit(lines, tripCost);
        if (!split) {
            QCOMPARE(std::get<0>(best), int(lines.size()));
            continue;
        }
        QCOMPARE(Rank(split->unpriced, split->total()), best);
        qint64 cost = 0;
        for (auto it = split->lines.cbegin(); it != split->lines.cend(); ++it) {
            for (const int line : *it)
                cost += lines[line].cost.value(it.key(), 1'000'000);
        }
        QCOMPARE(cost, split->cost);
    }
}

QTEST_GUILESS_MAIN(TestStoreSplit)
#include "tst_storesplit.moc"
