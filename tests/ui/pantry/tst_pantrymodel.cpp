// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pantry/pantrymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

namespace {

using Column = PantryModel::Column;

const QDate kToday(2026, 11, 19);
const TripPlan kTrips = planTrips(kToday, Qt::Saturday);

/// A thing that is there until @p days from today; a negative number is gone, none was never at home.
Outlook thing(qint64 id, const QString &name, std::optional<int> days, const QString &place = u"Fridge"_s,
              qint64 onHand = 3000)
{
    Outlook outlook;
    outlook.asOf = kToday;
    outlook.product.id = ProductId(id);
    outlook.product.name = name;
    outlook.product.unit = Unit(Unit::Piece);
    outlook.category = u"Food"_s;
    outlook.location = place;
    if (!days)
        return outlook;
    outlook.model.purchaseDays = 3;
    outlook.model.evidence = RateModel::Evidence::Count;
    outlook.model.evidenceDay = kToday;
    outlook.model.basis = RateModel::Basis::Use;
    outlook.model.lastPurchase = kToday;
    outlook.model.usualGapDays = 10;
    Depletion &depletion = outlook.depletion;
    depletion.isForecast = true;
    const int left = std::max(0, *days);
    outlook.onHand = *days < 0 ? 0 : onHand;
    outlook.model.evidenceMilli = outlook.onHand;
    depletion.believedMilli = outlook.onHand;
    depletion.p10 = kToday.addDays(left / 2);
    depletion.p50 = kToday.addDays(left);
    depletion.p90 = kToday.addDays(left * 2);
    return outlook;
}

Outlook unsure(qint64 id, const QString &name)
{
    Outlook outlook = thing(id, name, 5, u"Cupboard"_s);
    outlook.depletion.sureness = Sureness::Unsure;
    return outlook;
}

QVector<Outlook> shelf()
{
    return {thing(1, u"Milk"_s, 5),
            thing(2, u"Crème fraîche"_s, 1),
            thing(3, u"Apples"_s, -1, u"Kitchen"_s),
            thing(4, u"Rice"_s, 40, u"Cupboard"_s),
            unsure(5, u"Olive oil"_s),
            thing(6, u"Saffron"_s, std::nullopt, u"Cupboard"_s)};
}

QStringList names(const PantryModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

} // namespace

class PantryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<PantryModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setRows(shelf(), kTrips);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void sorts_data()
    {
        QTest::addColumn<PantryModel::Column>("column");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("lasts: gone first, doubtful at three weeks, never at home last")
            << Column::Lasts
            << QStringList{u"Apples"_s, u"Crème fraîche"_s, u"Milk"_s, u"Olive oil"_s, u"Rice"_s, u"Saffron"_s};
        QTest::newRow("name") << Column::Name << QStringList{u"Apples"_s,    u"Crème fraîche"_s, u"Milk"_s,
                                                             u"Olive oil"_s, u"Rice"_s,          u"Saffron"_s};
        QTest::newRow("place, then name") << Column::Place << QStringList{u"Olive oil"_s,     u"Rice"_s, u"Saffron"_s,
                                                                          u"Crème fraîche"_s, u"Milk"_s, u"Apples"_s};
        QTest::newRow("at home: gone first, doubtful and unknown last")
            << Column::AtHome
            << QStringList{u"Apples"_s, u"Crème fraîche"_s, u"Milk"_s, u"Rice"_s, u"Olive oil"_s, u"Saffron"_s};
    }

    void sorts()
    {
        QFETCH(const PantryModel::Column, column);
        QFETCH(const QStringList, order);
        m_model->sort(indexOf(column));
        QCOMPARE(names(*m_model), order);
    }

    void onTheShoppingDayTheNextWeekCounts()
    {
        // Today is Thursday and so is the trip: what ends before Thursday next week has to be bought now.
        m_model->setRows(shelf(), planTrips(kToday, Qt::Thursday));
        QStringList ends;
        m_model->list().forEach([&](const PantryRow &row) {
            if (row.endsBeforeTrip)
                ends << row.outlook.product.name;
        });
        ends.sort();
        QCOMPARE(ends, (QStringList{u"Apples"_s, u"Crème fraîche"_s, u"Milk"_s}));
    }

    void sortKeepsPersistentIndexes()
    {
        const QPersistentModelIndex milk = m_model->index(m_model->rowOf(ProductId(1)), 2);
        m_model->sort(indexOf(Column::Name), Qt::DescendingOrder);
        QCOMPARE(names(*m_model).first(), u"Saffron"_s);
        QCOMPARE(pantryRowOf(milk)->id(), ProductId(1));
        QCOMPARE(milk.column(), 2);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("no accents, no case") << u"CREME fra"_s << QStringList{u"Crème fraîche"_s};
        QTest::newRow("words anywhere, place too") << u"cup ric"_s << QStringList{u"Rice"_s};
        QTest::newRow("nothing") << u"flour"_s << QStringList{};
        QTest::newRow("blanks") << u"  "_s << names(*makeModel());
    }

    void filters()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        PantryFilter filter;
        filter.text = text;
        m_model->setFilter(filter);
        QCOMPARE(names(*m_model), found);
    }

    void chipsAddUpAndPlacesLimit()
    {
        PantryFilter filter;
        filter.beforeTrip = true;
        m_model->setFilter(filter);
        QCOMPARE(names(*m_model), (QStringList{u"Apples"_s, u"Crème fraîche"_s}));
        filter.notSure = true;
        m_model->setFilter(filter);
        QCOMPARE(names(*m_model), (QStringList{u"Apples"_s, u"Crème fraîche"_s, u"Olive oil"_s}));
        filter.place = u"Cupboard"_s;
        m_model->setFilter(filter);
        QCOMPARE(names(*m_model), (QStringList{u"Olive oil"_s}));
    }

    void changesRowsExactly()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);

        m_model->update(thing(1, u"Milk"_s, 6));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(moved.size(), 0);
        m_model->update(thing(1, u"Milk"_s, 60));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(m_model->rowOf(ProductId(1)), 4);
        m_model->update(thing(1, u"Milk"_s, -1));
        QCOMPARE(names(*m_model).mid(0, 2), (QStringList{u"Apples"_s, u"Milk"_s}));
        m_model->update(thing(7, u"Butter"_s, 0));
        QCOMPARE(inserted.size(), 1);
        m_model->remove(ProductId(3));
        m_model->remove(ProductId(99));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(m_model->rowCount(), 6);
        QCOMPARE(reset.size(), 0);
    }

    void aChangeCanLeaveTheFilter()
    {
        PantryFilter filter;
        filter.beforeTrip = true;
        m_model->setFilter(filter);
        m_model->update(thing(3, u"Apples"_s, 30));
        QCOMPARE(names(*m_model), (QStringList{u"Crème fraîche"_s}));
        m_model->update(thing(3, u"Apples"_s, -1));
        QCOMPARE(names(*m_model), (QStringList{u"Apples"_s, u"Crème fraîche"_s}));
    }

    void whatWasJustUsedStaysInItsPlace()
    {
        const int row = m_model->rowOf(ProductId(1));
        m_model->setDone({ProductId(1), ActionId(9), 0, u"All gone"_s, {}});
        m_model->update(thing(1, u"Milk"_s, -1));
        QCOMPARE(m_model->rowOf(ProductId(1)), row);
        QCOMPARE(m_model->index(row, 0).data(int(PantryModel::Role::Done)).toString(), u"All gone"_s);
        QCOMPARE(m_model->index(row, indexOf(Column::AllGone)).data(Qt::AccessibleTextRole).toString(),
                 u"Undo: Milk"_s);
        m_model->release();
        QCOMPARE(m_model->rowOf(ProductId(1)), 1);
        // Somebody else changed it: what we said is no longer true.
        m_model->update(thing(1, u"Milk"_s, 5));
        QVERIFY(!m_model->done());
    }

    void speaks()
    {
        const int row = m_model->rowOf(ProductId(1));
        QCOMPARE(m_model->index(row, indexOf(Column::UsedOne)).data(Qt::AccessibleTextRole).toString(),
                 u"Used one: Milk"_s);
        QVERIFY(
            m_model->index(row, 0).data(Qt::AccessibleDescriptionRole).toString().startsWith(u"Milk, at home: 3."_s));
    }

    void tenThousandRows()
    {
        QVector<Outlook> many;
        for (int i = 1; i <= 10'000; ++i)
            many.append(thing(i, u"Thing %1"_s.arg(i), i % 50 - 1, i % 2 ? u"Fridge"_s : u"Cellar"_s));
        m_model->setRows(many, kTrips);
        QCOMPARE(m_model->rowCount(), 10'000);
        PantryFilter filter;
        filter.text = u"thing 99"_s;
        m_model->setFilter(filter);
        QCOMPARE(m_model->rowCount(), 280);
        m_model->sort(indexOf(Column::Name));
        for (int row = 1; row < m_model->rowCount(); ++row)
            QVERIFY(m_model->rowAt(row - 1).nameKey < m_model->rowAt(row).nameKey);
        m_model->update(thing(9'950, u"Thing 0"_s, 3));
        QCOMPARE(m_model->rowCount(), 279);
    }

private:
    static std::unique_ptr<PantryModel> makeModel()
    {
        auto model = std::make_unique<PantryModel>();
        model->setRows(shelf(), kTrips);
        return model;
    }

    std::unique_ptr<PantryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(PantryModelTest)
#include "tst_pantrymodel.moc"
