// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "ui/lists/lineactions.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

const QDate kToday(2026, 11, 20);

ListItem milk()
{
    ListItem item;
    item.product = ProductId(2);
    item.name = u"Milk & more"_s;
    item.amount = {2000, Unit::Litre};
    return item;
}

ListItem candles()
{
    ListItem item;
    item.line = LineId(9);
    item.name = u"Candles"_s;
    return item;
}

} // namespace

class LineActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<QWidget>();
        m_page->resize(800, 600);
        m_page->show();
        m_actions = new LineActions(m_clock, m_page.get());
        ListReading reading;
        reading.members = {{MemberId(1), u"Anna"_s, u"#AA3355"_s}, {MemberId(2), u"Ben"_s, u"#3355AA"_s}};
        reading.stores = {{StoreId(4), u"Aldi"_s}};
        reading.aisles = {u"Bread"_s, u"Drinks"_s};
        m_actions->setReading(reading);
    }
    void cleanup() { m_page.reset(); }

    void importance()
    {
        ListItem item = milk();
        item.priority = Priority::CanWait;
        QSignalSpy edited(m_actions, &LineActions::editWanted);
        QMenu *menu = open(item);
        QVERIFY(action(menu, u"lineCanWait"_s)->isChecked());
        action(menu, u"lineImportant"_s)->trigger();
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited[0][0].value<ListItem>(), item);
        const auto edit = edited[0][1].value<LineEdit>();
        QCOMPARE(edit.priority, std::optional<int>(1));
        QVERIFY(!edit.note && !edit.notBefore && !edit.assignedTo);
    }

    void whoBuysIt()
    {
        ListItem item = milk();
        item.assignedTo = MemberId(1);
        QSignalSpy edited(m_actions, &LineActions::editWanted);
        auto *buyers = open(item)->findChild<QMenu *>(u"lineBuyers"_s);
        QCOMPARE(buyers->actions().size(), 3);
        QVERIFY(buyers->actions().at(1)->isChecked());
        buyers->actions().at(2)->trigger();
        QCOMPARE(edited[0][1].value<LineEdit>().assignedTo, std::optional<qint64>(2));
        open(item)->findChild<QMenu *>(u"lineBuyers"_s)->actions().at(0)->trigger();
        QCOMPARE(edited[1][1].value<LineEdit>().assignedTo, std::optional<qint64>(0));
    }

    void theAisleOfFreeTextOnly()
    {
        QVERIFY(!open(milk())->findChild<QMenu *>(u"lineAisles"_s));
        QSignalSpy edited(m_actions, &LineActions::editWanted);
        auto *aisles = open(candles())->findChild<QMenu *>(u"lineAisles"_s);
        QCOMPARE(aisles->actions().size(), 3);
        aisles->actions().at(2)->trigger();
        QCOMPARE(edited[0][1].value<LineEdit>().category, std::optional<QString>(u"Drinks"_s));
    }

    void freeTextIsNotOrdered()
    {
        QVERIFY(action(open(milk()), u"lineOrdered"_s));
        QVERIFY(!action(open(candles()), u"lineOrdered"_s));
        QVERIFY(!action(open(candles()), u"lineProduct"_s));
        ListItem item = milk();
        item.section = Section::Ordered;
        QMenu *menu = open(item);
        QVERIFY(!action(menu, u"lineOrdered"_s));
        QSignalSpy back(m_actions, &LineActions::takeBackWanted);
        action(menu, u"lineTakeBack"_s)->trigger();
        QCOMPARE(back.size(), 1);
    }

    void namesAreSafeInMenus() { QVERIFY(action(open(milk()), u"lineProduct"_s)->text().contains(u"Milk && more"_s)); }

    void aNoteOfSeveralLines()
    {
        ListItem item = milk();
        item.note = u"the blue one"_s;
        QSignalSpy edited(m_actions, &LineActions::editWanted);
        action(open(item), u"lineNote"_s)->trigger();
        auto *dialog = m_page->findChild<QDialog *>(u"textDialog"_s);
        QVERIFY(dialog);
        auto *field = dialog->findChild<QPlainTextEdit *>(u"textField"_s);
        QCOMPARE(field->toPlainText(), u"the blue one"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClicks(field, u"or none"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(edited.size(), 1);
        QCOMPARE(edited[0][1].value<LineEdit>().note, std::optional<QString>(u"the blue one\nor none"_s));
    }

    void notBeforeTakesADayToCome()
    {
        QSignalSpy edited(m_actions, &LineActions::editWanted);
        action(open(milk()), u"lineNotBefore"_s)->trigger();
        auto *dialog = m_page->findChild<QDialog *>(u"dayDialog"_s);
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>(u"dayField"_s);
        auto *message = dialog->findChild<QLabel *>(u"dayMessage"_s);
        QVERIFY(field->text().isEmpty());
        QTest::keyClicks(field, u"2026-11-01"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!message->isHidden());
        QCOMPARE(edited.size(), 0);
        field->selectAll();
        QTest::keyClicks(field, u"2026-12-24"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(edited.size(), 1);
        QCOMPARE(edited[0][1].value<LineEdit>().notBefore, std::optional<QDate>(QDate(2026, 12, 24)));
    }

    void noDayMeansTheNextTrip()
    {
        ListItem item = milk();
        item.notBefore = kToday.addDays(30);
        QSignalSpy edited(m_actions, &LineActions::editWanted);
        m_actions->askNotBefore(item);
        auto *field = m_page->findChild<QLineEdit *>(u"dayField"_s);
        QVERIFY(!field->text().isEmpty());
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(edited.size(), 1);
        QCOMPARE(edited[0][1].value<LineEdit>().notBefore, std::optional<QDate>(QDate()));
    }

    void orderedAsksWhereAndWhen()
    {
        QSignalSpy ordered(m_actions, &LineActions::orderedWanted);
        m_actions->askOrdered({milk()});
        auto *dialog = m_page->findChild<QDialog *>(u"orderedDialog"_s);
        QVERIFY(dialog->findChild<QListWidget *>(u"orderedLines"_s)->isHidden());
        dialog->findChild<QLineEdit *>(u"orderedStore"_s)->setText(u" Aldi "_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"orderedDay"_s), u"2026-11-23"_s);
        dialog->accept();
        QCOMPARE(ordered.size(), 1);
        QCOMPARE(ordered[0][0].value<QVector<ListItem>>(), QVector<ListItem>{milk()});
        QCOMPARE(ordered[0][1].toString(), u"Aldi"_s);
        QCOMPARE(ordered[0][2].toDate(), QDate(2026, 11, 23));
    }

    void onlyTickedLinesAreOrdered()
    {
        ListItem bread = milk();
        bread.product = ProductId(3);
        bread.name = u"Bread"_s;
        QSignalSpy ordered(m_actions, &LineActions::orderedWanted);
        m_actions->askOrdered({milk(), bread});
        auto *dialog = m_page->findChild<QDialog *>(u"orderedDialog"_s);
        auto *lines = dialog->findChild<QListWidget *>(u"orderedLines"_s);
        QVERIFY(lines->isVisible());
        lines->item(0)->setCheckState(Qt::Unchecked);
        dialog->accept();
        QCOMPARE(ordered[0][0].value<QVector<ListItem>>(), QVector<ListItem>{bread});
        QVERIFY(!ordered[0][2].toDate().isValid());
    }

private:
    QMenu *open(const ListItem &item)
    {
        for (QMenu *menu : m_page->findChildren<QMenu *>(u"lineMenu"_s))
            delete menu;
        m_actions->showMenu(item, m_page->mapToGlobal(QPoint(10, 10)));
        return m_page->findChild<QMenu *>(u"lineMenu"_s);
    }
    static QAction *action(QMenu *menu, const QString &name) { return menu->findChild<QAction *>(name); }

    ManualClock m_clock{QDateTime(kToday, QTime(10, 0), Qt::UTC)};
    std::unique_ptr<QWidget> m_page;
    LineActions *m_actions = nullptr;
};

QTEST_MAIN(LineActionsTest)
#include "tst_lineactions.moc"
