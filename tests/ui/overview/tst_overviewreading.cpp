// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/overview/familyhome.h"
#include "ui/overview/lookquestion.h"
#include "ui/overview/overviewreading.h"
#include "ui/overview/runoutmodel.h"
#include "ui/overview/spoilingpanel.h"

#include <QAbstractItemModelTester>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

class OverviewReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFamily()
    {
        Home home;
        fillFamily(home);
        must(home->lists().add({}, u"Candles"_s, u"a box"_s));
        const OverviewReading reading = must(readOverview(*home, kFriday));
        QVERIFY(reading.hasProducts);
        QCOMPARE(reading.rows.first().outlook.product.name, u"Apples"_s);
        QCOMPARE(reading.looks, int(must(home->looks().round(kFriday)).things.size()));
        QCOMPARE(reading.spoiling.size(), 1);
        QCOMPARE(reading.spoiling.first().product.name, u"Yoghurt"_s);
        QCOMPARE(reading.toBuy.first().item.name, u"Apples"_s); // what is gone comes first …
        QCOMPARE(reading.toBuy.last().item.name, u"Candles"_s); // … what was only written down last
        QVERIFY(!reading.silence);
        // What is ticked is no longer to be bought.
        must(home->lists().setChecked({}, *home.listed(u"Apples"_s), true));
        const OverviewReading after = must(readOverview(*home, kFriday));
        QCOMPARE(after.list.lines, reading.list.lines - 1);
        QVERIFY(after.toBuy.first().item.name != u"Apples"_s);
    }

    void theGoneLeaveRoom()
    {
        Home home;
        for (int i = 0; i < 20; ++i) {
            const QString name = u"gone %1"_s.arg(i);
            buyOften(home, name, 7, 3, 3);
            must(home->ledger().count(home.id(name), 0));
        }
        for (int i = 0; i < 10; ++i)
            buyOften(home, u"lasts %1"_s.arg(i), 20 + i, 3, 3);
        home.catchUp();
        QVector<PantryRow> rows = must(readOverview(*home, kFriday)).rows;
        QCOMPARE(rows.size(), OverviewReading::kMostRows);
        QCOMPARE(std::count_if(rows.cbegin(), rows.cend(), [](const PantryRow &row) { return row.isGone(); }), 4);
        QVERIFY(std::is_sorted(rows.cbegin() + 4, rows.cend(), [](const PantryRow &one, const PantryRow &two) {
            return one.outlook.depletion.p50 < two.outlook.depletion.p50;
        }));
    }

    void theModelIsSound()
    {
        Home home;
        fillFamily(home);
        const OverviewReading reading = must(readOverview(*home, kFriday));
        RunOutModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(reading.rows, reading.trips);
        QCOMPARE(model.rowCount(), int(reading.rows.size()));
        QCOMPARE(model.index(0, int(RunOutModel::Column::Lasts)).data().toString(), u"gone"_s);
        QVERIFY(model.index(1, int(RunOutModel::Column::Lasts)).data().toString().startsWith(u"about "_s));
        QCOMPARE(model.rowOf(reading.rows.last().id()), model.rowCount() - 1);
        QCOMPARE(model.rowOf(ProductId(4711)), -1);
        QVERIFY(!model.index(0, 0).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    }

    void spoilageInWords_data()
    {
        QTest::addColumn<qint64>("pack");
        QTest::addColumn<qint64>("there");
        QTest::addColumn<qint64>("left");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, qint64 pack, qint64 there, qint64 left, int days, const QString &words) {
            QTest::newRow(name) << pack << there << left << days << words;
        };
        row("eaten", 1000, 2000, 0, 3, u"used up by then"_s);
        row("one of two", 1000, 2000, 900, 3, u"1 of 2 pack(s) will be left"_s);
        row("all of them", 1000, 2000, 1990, 3, u"2 of 2 pack(s) will be left"_s);
        row("the only one", 1000, 1000, 600, 3, u"some will be left"_s);
        row("loose", 0, 1000, 600, 3, u"about 0.6 kg will be left"_s);
        row("past", 1000, 2000, 0, -1, u"past its day"_s);
        row("the pace is not known", 1000, 2000, -1, 3, QString());
    }

    void spoilageInWords()
    {
        QFETCH(qint64, pack);
        QFETCH(qint64, there);
        QFETCH(qint64, left);
        QFETCH(int, days);
        SpoilingThing thing;
        thing.product.unit = Unit(Unit::Kilogram);
        if (pack > 0)
            thing.product.packSize = pack;
        thing.spoilage = {kFriday.addDays(days), there, left < 0 ? std::nullopt : std::optional(left)};
        QTEST(spoilageText(thing, kFriday).replace(QChar(QChar::Nbsp), u' '), "words");
    }

    void aQuestionInWords()
    {
        Home home;
        fillFamily(home);
        QCOMPARE(lookSentence(home.outlook(u"Tea"_s), kFriday),
                 u"We do not know how much is there. Bought 50 day(s) ago."_s);
        QVERIFY(lookSentence(home.outlook(u"Milk"_s), kFriday).startsWith(u"At home: about "_s));
    }
};

QTEST_MAIN(OverviewReadingTest)
#include "tst_overviewreading.moc"
