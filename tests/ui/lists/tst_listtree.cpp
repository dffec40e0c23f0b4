// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/aislesdialog.h"
#include "ui/lists/listpanel.h"
#include "ui/lists/liststrip.h"
#include "ui/lists/listtree.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

const QDate kToday(2026, 11, 20);

ListItem thing(qint64 id, const QString &name, const QString &category, Section section = Section::Buy)
{
    ListItem item;
    item.product = ProductId(id);
    item.name = name;
    item.category = category;
    item.section = section;
    item.amount = {2000, Unit::Litre};
    item.packSize = 1000;
    return item;
}

ListReading someReading()
{
    ListReading reading;
    reading.trips.asOf = kToday;
    reading.trips.next = kToday.addDays(1);
    reading.members = {{MemberId(1), u"Anna"_s, u"#AA3355"_s}};
    reading.items = {thing(1, u"Apples"_s, u"Fruit"_s), thing(2, u"Bread"_s, u"Bakery"_s),
                     thing(3, u"Milk"_s, u"Chilled"_s), thing(4, u"Candles"_s, {})};
    ListItem later = thing(5, u"Goose"_s, u"Meat"_s, Section::Later);
    later.notBefore = QDate(2026, 12, 20);
    ListItem ordered = thing(6, u"Coffee"_s, u"Dry"_s, Section::Ordered);
    ordered.onItsWay = OnItsWay{kToday.addDays(-1), kToday.addDays(3), StoreId(2), u"Aldi"_s, 2000};
    reading.items << later << ordered << thing(7, u"Flour"_s, u"Dry"_s, Section::Look);
    return reading;
}

} // namespace

class ListTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<ListPanel>();
        m_tree = m_panel->findChild<ListTree *>(u"listTree"_s);
        m_model = qobject_cast<ListModel *>(m_tree->model());
        m_panel->setReading(someReading());
        m_panel->resize(800, 600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_tree->setFocus();
    }
    void cleanup() { m_panel.reset(); }

    void sectionsAreStripsOfTheirOwn()
    {
        QCOMPARE(m_model->lineCount(), 4);
        for (const auto &[name, line] : {std::pair{u"later"_s, u"Goose"_s}, std::pair{u"ordered"_s, u"Coffee"_s},
                                         std::pair{u"look"_s, u"Flour"_s}}) {
            auto *button = m_panel->findChild<QAbstractButton *>(name + u"Button"_s);
            auto *tree = m_panel->findChild<ListTree *>(name + u"Tree"_s);
            QVERIFY(button->isVisible());
            QVERIFY(!tree->isVisible());
            QVERIFY(button->accessibleDescription().contains(line));
            button->click();
            QVERIFY(tree->isVisible());
            QCOMPARE(tree->model()->index(0, 0).data().toString(), line);
        }
        ListReading reading = someReading();
        reading.items.resize(4);
        m_panel->setReading(reading);
        QVERIFY(!m_panel->findChild<QAbstractButton *>(u"laterButton"_s)->isVisible());
        QVERIFY(!m_panel->findChild<ListTree *>(u"lookTree"_s)->isVisible());
    }

    void oneLineIsSelected()
    {
        QVERIFY(m_panel->reveal(u"coffee"_s));
        QCOMPARE(m_panel->selected()->name, u"Coffee"_s);
        QVERIFY(!m_tree->selectedItem());
        QVERIFY(m_panel->reveal(u"Goose"_s));
        QCOMPARE(m_panel->selected()->name, u"Goose"_s);
        QVERIFY(m_panel->reveal(u"Milk"_s));
        QVERIFY(!m_panel->findChild<ListTree *>(u"laterTree"_s)->selectedItem());
    }

    void wordsOfWaitingLines()
    {
        auto *later = m_panel->findChild<ListTree *>(u"laterTree"_s);
        QVERIFY(later->model()->index(0, ListModel::Why).data().toString().contains(u"20 December"_s));
        auto *ordered = m_panel->findChild<ListTree *>(u"orderedTree"_s);
        const QString why = ordered->model()->index(0, ListModel::Why).data().toString();
        QVERIFY(why.contains(u"Aldi"_s));
        QVERIFY(why.contains(u"Monday"_s));
    }

    void anOrderIsTakenBack()
    {
        QSignalSpy back(m_panel.get(), &ListPanel::takeBackWanted);
        m_panel->findChild<QAbstractButton *>(u"takeBackOrder"_s)->click();
        QCOMPARE(back.size(), 1);
        QCOMPARE(back[0][0].value<ListItem>().name, u"Coffee"_s);
    }

    void altArrowsMoveTheAisle()
    {
        QSignalSpy moved(m_tree, &ListTree::aisleMoveWanted);
        QVERIFY(m_panel->reveal(u"Bread"_s));
        QTest::keyClick(m_tree, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0], (QVariantList{u"Bakery"_s, u"Chilled"_s, true}));
        QTest::keyClick(m_tree, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(moved[1], (QVariantList{u"Bakery"_s, u"Fruit"_s, false}));
        QVERIFY(m_panel->reveal(u"Apples"_s));
        QTest::keyClick(m_tree, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(m_panel->reveal(u"Candles"_s));
        QTest::keyClick(m_tree, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(moved.size(), 2);
        QCOMPARE(m_tree->selectedItem()->name, u"Candles"_s);
    }

    void aHeadingIsDragged()
    {
        QSignalSpy moved(m_tree, &ListTree::aisleMoveWanted);
        drag(heading(u"Chilled"_s), heading(u"Fruit"_s));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0], (QVariantList{u"Chilled"_s, u"Fruit"_s, false}));
        // Below the last aisle there is only what is bought anywhere.
        drag(heading(u"Fruit"_s), heading(u"Anywhere"_s));
        QCOMPARE(moved[1], (QVariantList{u"Fruit"_s, u"Chilled"_s, true}));
        // Where it stands already.
        drag(heading(u"Bakery"_s), heading(u"Chilled"_s));
        drag(heading(u"Anywhere"_s), heading(u"Fruit"_s));
        QCOMPARE(moved.size(), 2);
    }

    void escapeEndsADrag()
    {
        QSignalSpy moved(m_tree, &ListTree::aisleMoveWanted);
        QTest::mousePress(m_tree->viewport(), Qt::LeftButton, {}, heading(u"Chilled"_s));
        move(heading(u"Fruit"_s));
        QTest::keyClick(m_tree, Qt::Key_Escape);
        QTest::mouseRelease(m_tree->viewport(), Qt::LeftButton, {}, heading(u"Fruit"_s));
        QCOMPARE(moved.size(), 0);
    }

    void enterAfterAnAmountOpensNothing()
    {
        QSignalSpy opened(m_panel.get(), &ListPanel::productWanted);
        QSignalSpy amount(m_panel.get(), &ListPanel::amountWanted);
        QVERIFY(m_panel->reveal(u"Milk"_s));
        QTest::keyClick(m_tree, Qt::Key_F2);
        QWidget *edit = QApplication::focusWidget();
        QCOMPARE(edit->objectName(), u"amountEdit"_s);
        QTest::keyClick(edit, Qt::Key_7);
        // A press through the window system, which goes on to the parent where nobody takes it.
        QTest::keyClick(m_panel->window()->windowHandle(), Qt::Key_Return);
        QCOMPARE(amount.size(), 1);
        QCOMPARE(amount[0][1].toLongLong(), 7000);
        QCoreApplication::processEvents();
        QCOMPARE(opened.size(), 0);
        QTRY_VERIFY(m_tree->hasFocus());
        QCOMPARE(m_tree->selectedItem()->name, u"Milk"_s);
    }

    void theMenuKeyOpensTheMenuOfTheLine()
    {
        QSignalSpy wanted(m_panel.get(), &ListPanel::menuWanted);
        QVERIFY(m_panel->reveal(u"Milk"_s));
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(1, 1), m_tree->mapToGlobal(QPoint(1, 1)));
        QCoreApplication::sendEvent(m_tree->viewport(), &key);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<ListItem>().name, u"Milk"_s);
    }

    void remarksAreSpokenAndShown()
    {
        ListReading reading = someReading();
        reading.items[1].priority = Priority::Important;
        reading.items[1].note = u"the dark one"_s;
        reading.items[1].assignedTo = MemberId(1);
        reading.items[1].assignee = u"Anna"_s;
        const int before = ListDelegate::columnsFor(*m_model, m_tree).name;
        m_panel->setReading(reading);
        const QModelIndex bread = m_model->indexOf(u"Bread"_s);
        QVERIFY(bread.data(Qt::AccessibleTextRole).toString().contains(u"important"_s));
        QVERIFY(bread.data(Qt::AccessibleDescriptionRole).toString().contains(u"Anna buys it."_s));
        QVERIFY(bread.data(Qt::AccessibleDescriptionRole).toString().contains(u"the dark one"_s));
        QVERIFY(bread.data(Qt::ToolTipRole).toString().contains(u"the dark one"_s));
        QCOMPARE(bread.data(ListModel::ColourRole).toString(), u"#AA3355"_s);
        QVERIFY(ListDelegate::columnsFor(*m_model, m_tree).name > before);
    }

    void movedAisles()
    {
        const QStringList order{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        QCOMPARE(movedAisle(order, u"d"_s, u"b"_s, false), (QStringList{u"a"_s, u"d"_s, u"b"_s, u"c"_s}));
        QCOMPARE(movedAisle(order, u"a"_s, u"c"_s, true), (QStringList{u"b"_s, u"c"_s, u"a"_s, u"d"_s}));
        QCOMPARE(movedAisle(order, u"b"_s, u"b"_s, true), order);
        QCOMPARE(movedAisle(order, u"b"_s, u"x"_s, true), order);
    }

private:
    QPoint heading(const QString &name) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, 0);
            if (index.data(ListModel::HeadingRole).toBool() && index.data().toString() == name)
                return m_tree->visualRect(index).center() - QPoint(0, 4);
        }
        return {};
    }
    void move(const QPoint &to)
    {
        QMouseEvent event(QEvent::MouseMove, to, m_tree->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_tree->viewport(), &event);
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(m_tree->viewport(), Qt::LeftButton, {}, from);
        move(to);
        QTest::mouseRelease(m_tree->viewport(), Qt::LeftButton, {}, to);
    }

    std::unique_ptr<ListPanel> m_panel;
    ListTree *m_tree = nullptr;
    ListModel *m_model = nullptr;
};

QTEST_MAIN(ListTreeTest)
#include "tst_listtree.moc"
