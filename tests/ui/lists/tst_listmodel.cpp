// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/amountedit.h"
#include "ui/lists/listmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

const QDate kToday(2026, 11, 19);

ListItem thing(qint64 id, const QString &name, const QString &category, Section section = Section::Buy)
{
    ListItem item;
    item.product = ProductId(id);
    item.name = name;
    item.category = category;
    item.section = section;
    item.amount = {2000, Unit::Litre};
    item.packSize = 1000;
    item.origins = {{OriginKind::Forecast, 2000}};
    return item;
}

ListItem freeText(qint64 line, const QString &name)
{
    ListItem item;
    item.line = LineId(line);
    item.name = name;
    item.textAmount = u"a few"_s;
    item.reason = {ReasonKind::Manual, {}};
    return item;
}

QVector<ListItem> someItems()
{
    return {thing(1, u"Butter"_s, u"Chilled"_s), thing(2, u"Milk 1 l"_s, u"Chilled"_s),
            thing(3, u"Juice"_s, u"Drinks"_s), freeText(9, u"Candles"_s),
            thing(4, u"Flour"_s, u"Dry goods"_s, Section::Look)};
}

QStringList namesOf(const ListModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString();
    return names;
}

} // namespace

class ListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<ListModel>(Section::Buy);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setItems(someItems(), kToday);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void headingsStandBeforeTheirLines()
    {
        QCOMPARE(namesOf(*m_model), (QStringList{u"Chilled"_s, u"Butter"_s, u"Milk 1 l"_s, u"Drinks"_s, u"Juice"_s,
                                                 u"Anywhere"_s, u"Candles"_s}));
        QVERIFY(m_model->index(0, 0).data(ListModel::HeadingRole).toBool());
        QVERIFY(!(m_model->flags(m_model->index(0, 0)) & Qt::ItemIsEnabled));
        QCOMPARE(m_model->item(m_model->index(0, 0)), nullptr);
        QCOMPARE(m_model->lineCount(), 4);
    }

    void lookHasLinesAlone()
    {
        ListModel looks(Section::Look);
        const QAbstractItemModelTester tester(&looks, QAbstractItemModelTester::FailureReportingMode::QtTest);
        looks.setItems(someItems(), kToday);
        QCOMPARE(namesOf(looks), QStringList{u"Flour"_s});
    }

    void wordsOfALine()
    {
        const QModelIndex milk = m_model->indexOf(u"MILK 1 l"_s);
        QVERIFY(milk.isValid());
        QCOMPARE(milk.siblingAtColumn(ListModel::Price).data().toString(), u"–"_s);
        QVERIFY(milk.siblingAtColumn(ListModel::Amount).data().toString().startsWith(u"2 "_s));
        QVERIFY(milk.data(Qt::AccessibleTextRole).toString().endsWith(u", not ticked"_s));
        QVERIFY(milk.siblingAtColumn(ListModel::Amount).flags() & Qt::ItemIsEditable);
        const QModelIndex candles = m_model->indexOf(u"candles"_s);
        QCOMPARE(candles.siblingAtColumn(ListModel::Amount).data().toString(), u"a few"_s);
        QVERIFY(!(candles.siblingAtColumn(ListModel::Amount).flags() & Qt::ItemIsEditable));
        QCOMPARE(candles.data(ListModel::StepRole).toLongLong(), 0);
    }

    void updatesKeepRows()
    {
        const QPersistentModelIndex butter(m_model->indexOf(u"Butter"_s));
        const QPersistentModelIndex candles(m_model->indexOf(u"Candles"_s));
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QVector<ListItem> items = someItems();
        m_model->setItems(items, kToday);
        QCOMPARE(changed.size(), 0);
        items[0].isChecked = true;
        items.removeAt(2);
        items.insert(1, thing(5, u"Cheese"_s, u"Chilled"_s));
        m_model->setItems(items, kToday);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(namesOf(*m_model),
                 (QStringList{u"Chilled"_s, u"Butter"_s, u"Cheese"_s, u"Milk 1 l"_s, u"Anywhere"_s, u"Candles"_s}));
        QVERIFY(butter.isValid() && candles.isValid());
        QCOMPARE(candles.row(), 5);
        QCOMPARE(butter.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void aMovedLineKeepsItsIndex()
    {
        const QPersistentModelIndex juice(m_model->indexOf(u"Juice"_s));
        QVector<ListItem> items = someItems();
        items[2].category = u"Beverages"_s;
        items.move(2, 0);
        m_model->setItems(items, kToday);
        QVERIFY(juice.isValid());
        QCOMPARE(juice.row(), 1);
    }

    void aTickIsShownAndAskedFor()
    {
        QSignalSpy wanted(m_model.get(), &ListModel::tickWanted);
        const QModelIndex milk = m_model->indexOf(u"Milk 1 l"_s);
        QVERIFY(m_model->setData(milk, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][1].toBool(), true);
        QVERIFY(milk.data(Qt::AccessibleTextRole).toString().endsWith(u", ticked"_s));
    }

    void anAmountIsAboveZero()
    {
        QSignalSpy wanted(m_model.get(), &ListModel::amountWanted);
        const QModelIndex milk = m_model->indexOf(u"Milk 1 l"_s).siblingAtColumn(ListModel::Amount);
        QVERIFY(!m_model->setData(milk, 0, ListModel::MilliRole));
        QVERIFY(m_model->setData(milk, 2000, ListModel::MilliRole));
        QCOMPARE(wanted.size(), 0);
        QVERIFY(m_model->setData(milk, 3000, ListModel::MilliRole));
        QCOMPARE(wanted.size(), 1);
        QVERIFY(milk.data(ListModel::EditedRole).toBool());
    }

    void typedAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milli");
        QTest::addRow("packs as shown") << u"3"_s << qint64(3000);
        QTest::addRow("litres") << u"1.5 l"_s << qint64(1500);
        QTest::addRow("packs") << u"5 packs"_s << qint64(5000);
        QTest::addRow("millilitres") << u"500 ml"_s << qint64(500);
        QTest::addRow("zero") << u"0"_s << qint64(-1);
        QTest::addRow("another dimension") << u"2 kg"_s << qint64(-1);
        QTest::addRow("no number") << u"two"_s << qint64(-1);
    }

    void typedAmounts()
    {
        QFETCH(QString, text);
        QFETCH(qint64, milli);
        const auto amount = amountFor(thing(2, u"Milk 1 l"_s, u"Chilled"_s), text);
        QCOMPARE(amount.has_value(), milli > 0);
        if (amount)
            QCOMPARE(amount->milli, milli);
        else
            QVERIFY(!amount.error().message.isEmpty());
    }

private:
    std::unique_ptr<ListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(ListModelTest)
#include "tst_listmodel.moc"
