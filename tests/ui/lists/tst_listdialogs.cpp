// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/namerepository.h"
#include "tests/core/testhousehold.h"
#include "ui/lists/aislesdialog.h"
#include "ui/lists/ordereddialog.h"
#include "ui/lists/phonedialog.h"
#include "ui/lists/recurringdialog.h"
#include "ui/lists/sheetdialog.h"
#include "ui/lists/templatesdialog.h"
#include "ui/lists/tripsdialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// The dialogs of the list, over a household of their own on a thread of its own.
class ListDialogsTest : public QObject
{
    Q_OBJECT

    /// What @p work says on the core thread.
    template<class Work>
    auto run(Work work)
    {
        std::optional<std::invoke_result_t<Work, Household &>> answer;
        m_handle->run(this, work, [&](const auto &result) { answer = result; });
        [[maybe_unused]] const bool inTime = QTest::qWaitFor([&] { return answer.has_value(); });
        return must(*answer);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"larder-test"_s);
        QCoreApplication::setApplicationName(u"tst_listdialogs"_s);
        QSettings().clear();
    }

    void init()
    {
        m_home = std::make_unique<Home>();
        fill();
        m_home->close();
        m_handle = std::make_unique<HouseholdHandle>(m_home->clock);
        bool isOpen = false;
        m_handle->open(m_home->path(), Household::Opening::MustExist, this,
                       [&](const Result<void> &opened) { isOpen = opened.has_value(); });
        QTRY_VERIFY(isOpen);
    }
    void cleanup()
    {
        delete m_dialog;
        m_handle.reset();
        m_home.reset();
    }

    void aTemplateIsKeptUsedAndTakenBack()
    {
        show(new TemplatesDialog({}, *m_handle, m_home->clock, nullptr));
        QTRY_VERIFY(m_dialog->findChild<QWidget *>(u"templatesEmpty"_s)->isVisible());
        press(u"keepTemplate"_s);
        answer(u"Birthday"_s);
        auto *names = list(u"templates"_s);
        QTRY_COMPARE(names->count(), 1);
        QVERIFY(names->item(0)->text().startsWith(u"Birthday"_s));
        QCOMPARE(list(u"templateLines"_s)->count(), 2);
        // Candles are free text: used again, there is one line still, of twice as many.
        press(u"useTemplate"_s);
        QTRY_COMPARE(written(u"Candles"_s), u"6"_s);
        QTRY_VERIFY(button(u"dialogUndo"_s)->isVisible());
        press(u"dialogUndo"_s);
        QTRY_COMPARE(written(u"Candles"_s), u"3"_s);
        list(u"templateLines"_s)->setCurrentRow(0);
        QTest::keyClick(list(u"templateLines"_s), Qt::Key_Delete);
        QTRY_COMPARE(list(u"templateLines"_s)->count(), 1);
        press(u"renameTemplate"_s);
        answer(u"Party"_s);
        QTRY_VERIFY(names->item(0)->text().startsWith(u"Party"_s));
        press(u"removeTemplate"_s);
        QTRY_COMPARE(names->count(), 0);
        QTRY_VERIFY(button(u"dialogUndo"_s)->isVisible());
        press(u"dialogUndo"_s);
        QTRY_COMPARE(names->count(), 1);
    }

    void aTripIsBoughtAgain()
    {
        show(new TripsDialog({}, *m_handle, m_home->clock, nullptr));
        auto *days = list(u"trips"_s);
        auto *lines = list(u"tripLines"_s);
        QTRY_COMPARE(days->count(), 2);
        QCOMPARE(lines->count(), 2);
        for (int row = 0; row < lines->count(); ++row)
            lines->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!button(u"buyAgain"_s)->isEnabled());
        QVERIFY(lines->item(0)->text().startsWith(u"Bread"_s));
        lines->item(0)->setCheckState(Qt::Checked);
        QVERIFY(!isWritten(u"Bread"_s));
        press(u"buyAgain"_s);
        QTRY_VERIFY(isWritten(u"Bread"_s));
        QTRY_VERIFY(button(u"dialogUndo"_s)->isVisible());
        press(u"dialogUndo"_s);
        QTRY_VERIFY(!isWritten(u"Bread"_s));
        // Narrow, the words wrap.
        const int wide = days->visualItemRect(days->item(0)).height();
        m_dialog->resize(m_dialog->minimumSizeHint());
        days->setFixedWidth(90);
        QTRY_VERIFY(days->visualItemRect(days->item(0)).height() > wide);
        QVERIFY(!days->horizontalScrollBar()->isVisible());
    }

    void regularPurchases()
    {
        auto *dialog = new RecurringDialog(*m_handle, m_home->clock, nullptr);
        show(dialog);
        QTRY_VERIFY(m_dialog->findChild<QWidget *>(u"recurringEmpty"_s)->isVisible());
        press(u"recurringAdd"_s);
        auto *form = m_dialog->findChild<QDialog *>(u"recurringForm"_s);
        QVERIFY(form);
        form->findChild<QLineEdit *>(u"recurringWhat"_s)->setText(u"milk"_s);
        form->accept();
        auto *table = m_dialog->findChild<QTreeWidget *>(u"recurringTable"_s);
        QTRY_COMPARE(table->topLevelItemCount(), 1);
        const QTreeWidgetItem *row = table->topLevelItem(0);
        QCOMPARE(row->text(0), u"Milk"_s);
        QVERIFY(!row->text(1).isEmpty());
        const QString next = row->text(2);
        press(u"recurringSkip"_s);
        QTRY_VERIFY(table->topLevelItem(0)->text(2) != next);
        QTRY_VERIFY(button(u"dialogUndo"_s)->isVisible());
        press(u"dialogUndo"_s);
        QTRY_COMPARE(table->topLevelItem(0)->text(2), next);
        press(u"recurringPause"_s);
        QTRY_VERIFY(!button(u"recurringSkip"_s)->isEnabled());
        press(u"recurringPause"_s);
        QTRY_VERIFY(button(u"recurringSkip"_s)->isEnabled());
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(table->topLevelItemCount(), 0);
    }

    void regularOfAProductAsksAtOnce()
    {
        auto *dialog = new RecurringDialog(*m_handle, m_home->clock, nullptr);
        dialog->startWith(m_milk, u"Milk"_s);
        show(dialog);
        QTRY_VERIFY(m_dialog->findChild<QDialog *>(u"recurringForm"_s));
        auto *form = m_dialog->findChild<QDialog *>(u"recurringForm"_s);
        QCOMPARE(form->findChild<QLineEdit *>(u"recurringWhat"_s)->text(), u"Milk"_s);
    }

    void numbersOfTheFridgeSheetAreBooked()
    {
        show(new SheetDialog(*m_handle, m_home->clock, nullptr));
        auto *sheet = list(u"sheetLines"_s);
        QTRY_VERIFY(sheet->count() > 0);
        QVERIFY(!button(u"sheetBook"_s)->isEnabled());
        int number = 0;
        for (int row = 0; row < sheet->count(); ++row) {
            if (sheet->item(row)->text().endsWith(u"Milk"_s))
                number = sheet->item(row)->data(Qt::UserRole).toInt();
        }
        QVERIFY(number > 0);
        auto *entry = m_dialog->findChild<QLineEdit *>(u"sheetEntry"_s);
        auto *meaning = m_dialog->findChild<QLabel *>(u"sheetMeaning"_s);
        QTest::keyClicks(entry, u"98"_s);
        QTRY_VERIFY(meaning->text().contains(u"98"_s));
        QVERIFY(!button(u"sheetBook"_s)->isEnabled());
        entry->clear();
        QTest::keyClicks(entry, u"%1 %1"_s.arg(number));
        QTRY_VERIFY(meaning->text().contains(u"Milk"_s));
        QTRY_VERIFY(button(u"sheetBook"_s)->isEnabled());
        const qint64 before = atHome();
        QTest::keyClick(entry, Qt::Key_Return);
        QTRY_VERIFY(entry->text().isEmpty());
        QCOMPARE(atHome(), before - 2000);
        QTRY_VERIFY(button(u"dialogUndo"_s)->isVisible());
        press(u"dialogUndo"_s);
        QTRY_COMPARE(atHome(), before);
    }

    void aislesAreLaidOutAndForgotten()
    {
        show(new AislesDialog(m_store, u"Aldi"_s, *m_handle, m_home->clock, nullptr));
        auto *aisles = list(u"aisles"_s);
        QTRY_COMPARE(aisles->count(), 2);
        const QStringList before = order();
        aisles->setCurrentRow(1);
        QTest::keyClick(aisles, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(order(), (QStringList{before[1], before[0]}));
        QCOMPARE(aisles->currentRow(), 0);
        QVERIFY(!button(u"aisleUp"_s)->isEnabled());
        press(u"aislesForget"_s);
        QTRY_COMPARE(order(), before);
        QTRY_COMPARE(aisles->item(0)->text(), before[0]);
    }

    void fastMovesOfAnAisleAllCount()
    {
        for (const QString &aisle : {u"Drinks"_s, u"Frozen"_s, u"Pets"_s, u"Sweets"_s}) {
            ProductEdit edit;
            edit.category = aisle;
            run([aisle, edit](Household &h) { return discard(h.products().add(u"Thing of "_s + aisle, edit)); });
        }
        show(new AislesDialog(m_store, u"Aldi"_s, *m_handle, m_home->clock, nullptr));
        auto *aisles = list(u"aisles"_s);
        QTRY_COMPARE(aisles->count(), 6);
        QStringList wanted = order();
        wanted.prepend(wanted.takeLast());
        const int last = aisles->count() - 1;
        aisles->setCurrentRow(last);
        for (int press = 0; press < last; ++press) {
            QTest::keyClick(aisles, Qt::Key_Up, Qt::AltModifier);
            QTest::qWait(press % 2 ? 0 : 3); // some fall into the saving, some behind it
        }
        QTRY_COMPARE(order(), wanted);
        QTRY_COMPARE(aisles->item(0)->text(), wanted.first());
        QCOMPARE(aisles->currentRow(), 0);
    }

    void enterInTheShopOfAnOrderIsEnough()
    {
        auto *dialog = new OrderedDialog(items().first(1), {u"Aldi"_s, u"Albertsons"_s}, m_home->clock, nullptr);
        QSignalSpy ordered(dialog, &OrderedDialog::ordered);
        show(dialog);
        auto *shop = m_dialog->findChild<QLineEdit *>(u"orderedStore"_s);
        QTest::keyClicks(shop, u"Aldi"_s);
        QTRY_VERIFY(shop->completer()->popup()->isVisible());
        QTest::keyClick(shop->completer()->popup(), Qt::Key_Return);
        QTRY_COMPARE(ordered.size(), 1);
        QCOMPARE(ordered[0][1].toString(), u"Aldi"_s);
    }

    void thePhoneListIsOffAtFirst()
    {
        show(new PhoneDialog(u"Shopping list\nMilk"_s, *m_handle, m_home->clock, nullptr));
        QVERIFY(button(u"phoneSwitch"_s)->isVisible());
        QVERIFY(!button(u"phonePair"_s)->isVisible());
        QVERIFY(!list(u"phones"_s)->isVisible());
        QVERIFY(m_dialog->findChild<QWidget *>(u"listCode"_s)->isVisible());
        QSignalSpy file(qobject_cast<PhoneDialog *>(m_dialog.data()), &PhoneDialog::fileWanted);
        press(u"phoneFile"_s);
        QCOMPARE(file.size(), 1);
    }

    void phonesAreListedAndDisconnected()
    {
        run([](Household &h) {
            return discard(h.phones().pair(u"Anna's phone"_s, "a token of thirty-two bytes, 1234567"));
        });
        show(new PhoneDialog(u"Milk"_s, *m_handle, m_home->clock, nullptr));
        auto *phones = list(u"phones"_s);
        QTRY_COMPARE(phones->count(), 1);
        QVERIFY(phones->item(0)->text().startsWith(u"Anna's phone"_s));
        press(u"phoneDisconnect"_s);
        QTRY_COMPARE(phones->count(), 0);
    }

    void sizesAreRemembered()
    {
        show(new TripsDialog({}, *m_handle, m_home->clock, nullptr));
        m_dialog->resize(733, 544);
        m_dialog->reject();
        QTRY_VERIFY(!m_dialog);
        show(new TripsDialog({}, *m_handle, m_home->clock, nullptr));
        QCOMPARE(m_dialog->size(), QSize(733, 544));
    }

private:
    void fill()
    {
        Home &home = *m_home;
        ProductEdit chilled;
        chilled.category = u"Chilled"_s;
        ProductEdit bakery;
        bakery.category = u"Bakery"_s;
        m_milk = home.product(u"Milk"_s, chilled);
        home.product(u"Bread"_s, bakery);
        for (const int ago : {14, 7}) {
            Purchase purchase;
            purchase.day = kFriday.addDays(-ago);
            must(home->buy(u"Milk"_s, {}, {4000, {}, {}}, purchase, {u"Aldi"_s, {}}));
            must(home->buy(u"Bread"_s, {}, {1000, {}, {}}, purchase, {u"Aldi"_s, {}}));
        }
        must(home->lists().add({}, u"Candles"_s, u"3"_s));
        must(home->lists().addProduct({}, m_milk, 2000));
        const auto stores = must(NameRepository(home.database()).stores());
        m_store = stores.first().first;
        home.catchUp();
    }

    void show(QDialog *dialog)
    {
        m_dialog = dialog;
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }
    QAbstractButton *button(const QString &name) { return m_dialog->findChild<QAbstractButton *>(name); }
    QListWidget *list(const QString &name) { return m_dialog->findChild<QListWidget *>(name); }
    void press(const QString &name)
    {
        QVERIFY2(button(name), qPrintable(name));
        QTRY_VERIFY(button(name)->isEnabled());
        button(name)->click();
    }
    void answer(const QString &text)
    {
        auto *dialog = m_dialog->findChild<QDialog *>(u"textDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"textField"_s)->setText(text);
        dialog->accept();
        QTRY_VERIFY(!m_dialog->findChild<QDialog *>(u"textDialog"_s));
    }

    QVector<ListItem> items()
    {
        return run([](Household &h) { return h.lists().items({}, kFriday); });
    }
    std::optional<ListItem> named(const QString &name)
    {
        for (const ListItem &item : items()) {
            if (item.name == name)
                return item;
        }
        return std::nullopt;
    }
    QString written(const QString &name)
    {
        const auto item = named(name);
        return item ? item->textAmount : QString();
    }
    bool isWritten(const QString &name)
    {
        const auto item = named(name);
        return item && std::any_of(item->origins.cbegin(), item->origins.cend(), [](const Origin &origin) {
                   return origin.kind == OriginKind::Manual;
               });
    }
    qint64 atHome()
    {
        return run([id = m_milk](Household &h) { return h.ledger().repository().onHand(id); });
    }
    QStringList order()
    {
        return run([store = m_store](Household &h) { return h.aisles().order(store); });
    }

    std::unique_ptr<Home> m_home;
    std::unique_ptr<HouseholdHandle> m_handle;
    QPointer<QDialog> m_dialog;
    ProductId m_milk;
    StoreId m_store;
};

QTEST_MAIN(ListDialogsTest)
#include "tst_listdialogs.moc"
