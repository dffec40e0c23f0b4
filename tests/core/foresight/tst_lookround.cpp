// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/lookround.h"
#include "core/foresight/spoilage.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

const QDate kFriday(2026, 11, 20);
const TripPlan kTrips = planTrips(kFriday, Qt::Saturday);

/// Bought every @p gap days, @p milli at a time, the last time @p lastBefore days ago.
Outlook bought(const QString &name, int gap, int lastBefore, qint64 milli = 1000, qint64 onHand = 20'000)
{
    Outlook outlook;
    outlook.product.id = ProductId(qHash(name) % 1000 + 1);
    outlook.product.name = name;
    outlook.product.unit = Unit(Unit::Piece);
    outlook.onHand = onHand;
    UsageHistory history;
    for (int i = 9; i >= 0; --i)
        history.push_back({UsageEvent::Purchase, kFriday.addDays(-lastBefore - i * gap), milli});
    outlook.model = learnRate(history, onHand);
    foresee(outlook, kTrips);
    return outlook;
}

Outlook unsure(const QString &name, int gap)
{
    return bought(name, gap, 4 * gap);
}

QStringList names(const LookRound &round)
{
    QStringList names;
    for (const Outlook &thing : round.things)
        names << thing.product.name;
    return names;
}

Lot lotOf(qint64 milli, QDate bestBefore, int id)
{
    Lot lot;
    lot.id = LotId(id);
    lot.milli = milli;
    lot.bestBefore = bestBefore;
    lot.acquiredOn = kFriday.addDays(-1);
    return lot;
}

} // namespace

class TestLookRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void shelvesAreKnownByName_data();
    void shelvesAreKnownByName();
    void doubtIsWhereTheAnswerMatters();
    void mostUsedIsAskedFirst();
    void twelveAtMost();
    void goesThroughTheKitchen();
    void answersAreAmounts_data();
    void answersAreAmounts();
    void plentyLasts();
    void answersHaveNames();
    void spoilsWhatIsLeft();
    void spoilsNothingWhereThePaceIsNotKnown();
    void nobodyEatsWhileAway();
    void whatWasInHandTodayIsNotAsked();
};

void TestLookRound::shelvesAreKnownByName_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("shelf");
    const auto row = [](const QString &place, Shelf shelf) { QTest::newRow(qPrintable(place)) << place << int(shelf); };
    row(u"Fridge"_s, Shelf::Fridge);
    row(u"Kitchen/Fridge door"_s, Shelf::Fridge);
    row(u"Kühlschrank"_s, Shelf::Fridge);
    row(u"Freezer"_s, Shelf::Freezer);
    row(u"Tiefkühlschrank"_s, Shelf::Freezer);
    row(u"GEFRIERTRUHE"_s, Shelf::Freezer);
    row(u"Cupboard"_s, Shelf::Cupboard);
    row(u"Vorratsschrank"_s, Shelf::Cupboard);
    row(u"Kellerregal"_s, Shelf::Cupboard);
    row(u"Bathroom"_s, Shelf::Elsewhere);
    row(QString(), Shelf::Elsewhere);
}

void TestLookRound::shelvesAreKnownByName()
{
    QFETCH(QString, place);
    QTEST(int(shelfOf(place)), "shelf");
}

void TestLookRound::doubtIsWhereTheAnswerMatters()
{
    QCOMPARE(doubtOf(unsure(u"silent"_s, 7)), 1.0);
    // Due between this trip and the next but one: to buy or not to buy.
    const double straddling = doubtOf(bought(u"due"_s, 12, 4));
    QVERIFY(straddling > 0.5 && straddling < 1);
    QCOMPARE(doubtOf(bought(u"fresh"_s, 90, 1)), 0.0);
    QCOMPARE(doubtOf(bought(u"overdue"_s, 3, 6)), 0.0);
    Outlook counted = bought(u"counted"_s, 7, 7);
    counted.depletion.sureness = Sureness::Booked;
    QCOMPARE(doubtOf(counted), 0.0);
}

void TestLookRound::mostUsedIsAskedFirst()
{
    QVector<Outlook> outlooks;
    for (int i = 0; i < LookRound::kMost; ++i)
        outlooks << unsure(u"weekly %1"_s.arg(i), 7);
    outlooks.prepend(unsure(u"yearly"_s, 200));
    // Bought weekly once, but not for a year: outgrown rather than forgotten.
    outlooks.prepend(bought(u"outgrown"_s, 7, 365));
    const QStringList asked = names(lookRound(outlooks));
    QVERIFY(!asked.contains(u"yearly"_s));
    QVERIFY(!asked.contains(u"outgrown"_s));
}

void TestLookRound::twelveAtMost()
{
    QVector<Outlook> outlooks;
    for (int i = 0; i < 40; ++i)
        outlooks << unsure(u"thing %1"_s.arg(i), 7 + i);
    const QStringList asked = names(lookRound(outlooks));
    QCOMPARE(asked.size(), 12);
    QVERIFY(asked.contains(u"thing 0"_s) && asked.contains(u"thing 11"_s));
    QVERIFY(lookRound({bought(u"fresh"_s, 90, 1)}).things.isEmpty());
}

void TestLookRound::goesThroughTheKitchen()
{
    QVector<Outlook> outlooks{unsure(u"peas"_s, 5),  unsure(u"soap"_s, 6),      unsure(u"rice"_s, 7),
                              unsure(u"milk"_s, 30), unsure(u"somewhere"_s, 5), unsure(u"butter"_s, 40)};
    const QStringList places{u"Freezer"_s, u"Bathroom"_s, u"Cupboard"_s, u"Fridge"_s, QString(), u"Fridge"_s};
    for (int i = 0; i < int(outlooks.size()); ++i)
        outlooks[i].location = places[i];
    QCOMPARE(names(lookRound(outlooks)),
             (QStringList{u"milk"_s, u"butter"_s, u"peas"_s, u"rice"_s, u"soap"_s, u"somewhere"_s}));
}

void TestLookRound::answersAreAmounts_data()
{
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<qint64>("pack");
    QTest::addColumn<qint64>("bought");
    QTest::addColumn<qint64>("low");
    QTest::newRow("packs of a litre") << Unit(Unit::Litre) << qint64(1000) << qint64(4000) << qint64(1000);
    QTest::newRow("one bag of 500 g") << Unit(Unit::Gram) << qint64(500'000) << qint64(500'000) << qint64(125'000);
    QTest::newRow("loose") << Unit(Unit::Kilogram) << qint64(0) << qint64(1000) << qint64(250);
    QTest::newRow("one piece is the least") << Unit(Unit::Piece) << qint64(0) << qint64(2000) << qint64(1000);
    QTest::newRow("ten eggs") << Unit(Unit::Piece) << qint64(10'000) << qint64(10'000) << qint64(3000);
}

void TestLookRound::answersAreAmounts()
{
    QFETCH(Unit, unit);
    QFETCH(qint64, pack);
    QFETCH(qint64, bought);
    Outlook outlook = ::bought(u"thing"_s, 7, 28, bought);
    outlook.product.unit = unit;
    if (pack > 0)
        outlook.product.packSize = pack;
    QTEST(lookAmount(LookAnswer::Low, outlook, kTrips), "low");
    QCOMPARE(lookAmount(LookAnswer::None, outlook, kTrips), 0);
    const qint64 plenty = lookAmount(LookAnswer::Plenty, outlook, kTrips);
    QVERIFY(plenty >= bought);
    if (pack > 0)
        QCOMPARE(plenty % pack, 0);
    // Low never says more than we believe to be there …
    outlook.depletion.sureness = Sureness::Guess;
    outlook.depletion.believedMilli = bought / 8;
    QVERIFY(lookAmount(LookAnswer::Low, outlook, kTrips)
            <= std::max(bought / 8, unit == Unit(Unit::Piece) ? 1000 : 0LL));
    // … and Plenty never less.
    outlook.depletion.believedMilli = 9 * bought;
    QVERIFY(lookAmount(LookAnswer::Plenty, outlook, kTrips) >= 9 * bought);
}

void TestLookRound::plentyLasts()
{
    // Whatever the pace: after "plenty" neither the list nor the next round asks for it.
    for (const int gap : {2, 5, 7, 14, 30}) {
        Outlook outlook = bought(u"thing"_s, gap, 4 * gap);
        const qint64 plenty = lookAmount(LookAnswer::Plenty, outlook, kTrips);
        outlook.model.evidence = RateModel::Evidence::Count;
        outlook.model.evidenceDay = kFriday;
        outlook.model.evidenceMilli = outlook.onHand = plenty;
        foresee(outlook, kTrips);
        QCOMPARE(outlook.depletion.sureness, Sureness::Booked);
        QVERIFY2(*outlook.chanceBeforeAfterNext < 0.3, qPrintable(QString::number(gap)));
    }
}

void TestLookRound::answersHaveNames()
{
    for (const LookAnswer answer : {LookAnswer::Plenty, LookAnswer::Low, LookAnswer::None})
        QCOMPARE(lookAnswerFromName(lookAnswerName(answer)), std::optional(answer));
    QVERIFY(!lookAnswerFromName(u"much"));
}

void TestLookRound::spoilsWhatIsLeft()
{
    // One a week, three at home: of two that spoil in nine days about one is left.
    Outlook outlook = bought(u"yoghurt"_s, 7, 0, 1000, 3000);
    outlook.product.packSize = 1000;
    outlook.depletion.believedMilli = 3000;
    const QDate soon = kFriday.addDays(3);
    const QVector<Lot> lots{lotOf(1000, kFriday.addDays(30), 1), lotOf(2000, soon, 2)};
    auto spoilage = spoilageOf(outlook, lots);
    QVERIFY(spoilage && spoilage->left);
    QCOMPARE(spoilage->day, soon);
    QCOMPARE(spoilage->milli, 2000);
    QVERIFY(*spoilage->left > 1000 && *spoilage->left < 2000);
    // Believed to be used: the first to spoil went first.
    outlook.depletion.believedMilli = 1000;
    QCOMPARE(spoilageOf(outlook, lots)->day, kFriday.addDays(30));
    QCOMPARE(spoilageOf(outlook, lots)->left, std::optional<qint64>(0));
    outlook.depletion.believedMilli = 0;
    QVERIFY(!spoilageOf(outlook, lots));
    QVERIFY(!spoilageOf(outlook, {lotOf(3000, {}, 1)}));
}

void TestLookRound::spoilsNothingWhereThePaceIsNotKnown()
{
    Outlook outlook;
    outlook.onHand = 2000;
    foresee(outlook, kTrips);
    const auto spoilage = spoilageOf(outlook, {lotOf(2000, kFriday.addDays(2), 1)});
    QVERIFY(spoilage);
    QVERIFY(!spoilage->left);
}

void TestLookRound::nobodyEatsWhileAway()
{
    Outlook home = bought(u"yoghurt"_s, 2, 0, 2000, 2000);
    Outlook away = home;
    away.living = LivingDays({{kFriday.addDays(1), kFriday.addDays(20)}});
    const QVector<Lot> lots{lotOf(2000, kFriday.addDays(6), 1)};
    QCOMPARE(spoilageOf(home, lots)->left, std::optional<qint64>(0));
    QVERIFY(spoilageOf(away, lots)->left.value_or(0) > 0);
    const TripPlan late{kFriday, Qt::Saturday, kFriday.addDays(22), kFriday.addDays(29)};
    QVERIFY(lookAmount(LookAnswer::Plenty, away, late) < lookAmount(LookAnswer::Plenty, home, late));
}

void TestLookRound::whatWasInHandTodayIsNotAsked()
{
    Outlook due = bought(u"due"_s, 12, 4);
    QCOMPARE(lookRound({due}).things.size(), 1);
    due.model.evidence = RateModel::Evidence::Count;
    due.model.evidenceDay = kFriday;
    QVERIFY(lookRound({due}).things.isEmpty());
}

QTEST_APPLESS_MAIN(TestLookRound)
#include "tst_lookround.moc"
