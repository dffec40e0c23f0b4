// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/samplebooking.h"
#include "ui/lists/amountedit.h"
#include "ui/lists/listspage.h"
#include "ui/lists/listtree.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

class ListsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        auto household = Household::open(sample(), Household::Opening::CreateIfMissing, m_clock);
        QVERIFY(household.has_value());
        QVERIFY(bookSampleHousehold(**household).has_value());
        QVERIFY((*household)->stream().drain().has_value());
    }

    void init()
    {
        const QString path = m_dir.filePath(u"test%1.larder"_s.arg(++m_files));
        QVERIFY(QFile::copy(sample(), path));
        open(path);
        QTRY_VERIFY(m_model->lineCount() > 3);
        m_tree->setFocus();
    }
    void cleanup()
    {
        m_page.reset();
        m_handle.reset();
    }

    void tellsWhatThereIsToBuy()
    {
        QCOMPARE(m_badge, m_model->lineCount());
        QVERIFY(label(u"tickedLabel"_s)->text().contains(QString::number(m_model->lineCount())));
        QVERIFY(m_tree->accessibleDescription().contains(QString::number(m_model->lineCount())));
        QVERIFY(!label(u"totalFigure"_s)->text().isEmpty());
        QVERIFY(m_tree->selectedItem());
    }

    void ticksByClick()
    {
        const int before = m_badge;
        const QModelIndex line = firstLine();
        const QPersistentModelIndex kept(line);
        const QRect tick = ListDelegate::partRect(ListDelegate::Part::Tick, line, m_tree->visualRect(line), m_tree);
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, tick.center());
        QTRY_COMPARE(m_badge, before - 1);
        QCOMPARE(kept.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(kept.row(), line.row());
    }

    void showsTheProductOfALine()
    {
        QSignalSpy wanted(m_page.get(), &Page::productWanted);
        QVERIFY(m_tree->selectedItem());
        m_page->findChild<QAbstractButton *>(u"showProduct"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<ProductId>(), m_tree->selectedItem()->product);
        m_page->setFocus();
        QVERIFY(m_tree->hasFocus());
        QTest::keyClick(m_tree, Qt::Key_Return);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.last().first().value<ProductId>(), m_tree->selectedItem()->product);
    }

    void tellsWhatPutALineThere()
    {
        QSignalSpy wanted(m_page.get(), &Page::historyWanted);
        auto *because = m_page->findChild<QAbstractButton *>(u"because"_s);
        QTRY_VERIFY(because->isVisible());
        QVERIFY(!because->text().isEmpty());
        because->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.first().first().value<ActionId>().isValid());
    }

    void ticksBySpaceAndFollowsUndo()
    {
        const int before = m_badge;
        QTest::keyClick(m_tree, Qt::Key_Space);
        QTRY_COMPARE(m_badge, before - 1);
        undo();
        QTRY_COMPARE(m_badge, before);
        QCOMPARE(firstLine().data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(m_tree->selectedItem());
    }

    void plusAndMinusChangeTheAmount()
    {
        const QModelIndex line = steppable();
        const qint64 before = line.data(ListModel::MilliRole).toLongLong();
        const qint64 step = line.data(ListModel::StepRole).toLongLong();
        // Faster than anything is read again.
        QTest::keyClick(m_tree, Qt::Key_Plus);
        QTest::keyClick(m_tree, Qt::Key_Plus);
        QTest::keyClick(m_tree, Qt::Key_Plus);
        QTest::keyClick(m_tree, Qt::Key_Minus);
        QTRY_COMPARE(stored(line).amount.milli, before + 2 * step);
        QVERIFY(stored(line).isEdited);
        QTRY_COMPARE(line.data(ListModel::MilliRole).toLongLong(), before + 2 * step);
    }

    void stepperNeedsASelectedRow()
    {
        const QModelIndex line = steppable();
        const QModelIndex amount = line.siblingAtColumn(ListModel::Amount);
        const qint64 before = line.data(ListModel::MilliRole).toLongLong();
        const QPoint more =
            ListDelegate::partRect(ListDelegate::Part::More, amount, m_tree->visualRect(amount), m_tree).center();
        m_tree->selectionModel()->clear();
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, more);
        QCOMPARE(line.data(ListModel::MilliRole).toLongLong(), before);
        QVERIFY(m_tree->selectedItem());
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, more);
        QVERIFY(line.data(ListModel::MilliRole).toLongLong() > before);
    }

    void typedAmountStaysOpenUntilItCanBeRead()
    {
        const QModelIndex line = steppable();
        QTest::keyClick(m_tree, Qt::Key_F2);
        auto *edit = m_page->findChild<AmountEdit *>(u"amountEdit"_s);
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, u"two"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!edit->message().isEmpty());
        QVERIFY(edit->isVisible());
        edit->selectAll();
        QTest::keyClicks(edit, u"9 packs"_s);
        QVERIFY(edit->message().isEmpty());
        QTest::keyClick(edit, Qt::Key_Return);
        const qint64 pack = stored(line).packSize.value_or(1000);
        QTRY_COMPARE(stored(line).amount.milli, 9 * pack);
        QTRY_VERIFY(!m_page->findChild<AmountEdit *>(u"amountEdit"_s));
    }

    void escapeDropsWhatWasTyped()
    {
        const qint64 before = steppable().data(ListModel::MilliRole).toLongLong();
        QTest::keyClick(m_tree, Qt::Key_F2);
        auto *edit = m_page->findChild<AmountEdit *>(u"amountEdit"_s);
        QVERIFY(edit);
        QTest::keyClicks(edit, u"7"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<AmountEdit *>(u"amountEdit"_s));
        QCOMPARE(m_tree->selectedItem()->amount.milli, before);
    }

    void deleteMeansHaveEnough()
    {
        const QString name = m_tree->selectedItem()->name;
        QTest::keyClick(m_tree, Qt::Key_Delete);
        QTRY_VERIFY(!m_model->indexOf(name).isValid());
        QVERIFY(m_tree->selectedItem());
        undo();
        QTRY_VERIFY(m_model->indexOf(name).isValid());
    }

    void withdrawnOriginTakesItsLine()
    {
        const ListItem item = *m_tree->selectedItem();
        QVERIFY(!item.origins.isEmpty());
        for (const Origin &origin : item.origins) {
            auto *take = m_page->findChild<QAbstractButton *>(u"withdraw_"_s + originName(origin.kind));
            QTRY_VERIFY(take && take->isVisible());
            const qsizetype lines = m_tree->selectedItem()->origins.size();
            take->setFocus();
            take->click();
            QTRY_VERIFY(!m_model->indexOf(item.name).isValid() || m_tree->selectedItem()->origins.size() < lines);
        }
        QTRY_VERIFY(!m_model->indexOf(item.name).isValid());
        QVERIFY(m_tree->hasFocus());
    }

    void quickAddIsSelected()
    {
        QVERIFY(m_page->takeQuickAdd(u"3 birthday candles"_s));
        QTRY_VERIFY(m_model->indexOf(u"birthday candles"_s).isValid());
        QCOMPARE(m_tree->selectedItem()->name, u"birthday candles"_s);
        QCOMPARE(m_tree->selectedItem()->textAmount, u"3"_s);
        QVERIFY(label(u"whySentence"_s)->text().contains(u"wrote"_s));
        QVERIFY(!m_page->takeQuickAdd(u" "_s));
    }

    void quickAddKnowsFullNames()
    {
        const QString name = m_tree->selectedItem()->name;
        const int lines = m_model->lineCount();
        QVERIFY(m_page->takeQuickAdd(name));
        QTRY_VERIFY(m_tree->selectedItem()->origins.contains(
            Origin{OriginKind::Manual, m_tree->selectedItem()->packSize.value_or(1000)}));
        QCOMPARE(m_model->lineCount(), lines);
        QCOMPARE(m_tree->selectedItem()->name, name);
    }

    void copiesPlainText()
    {
        const QString name = m_tree->selectedItem()->name;
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(m_tree, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(name));
        QGuiApplication::clipboard()->clear();
        m_page->findChild<QAbstractButton *>(u"copyButton"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Shopping list for "_s));
    }

    void listsComeAndGo()
    {
        const int before = m_model->lineCount();
        QCOMPARE(button(u"chooseList"_s)->text(), u"Weekly shop"_s);
        trigger(u"newList"_s);
        answer(u"Camping"_s);
        QTRY_COMPARE(button(u"chooseList"_s)->text(), u"Camping"_s);
        QTRY_COMPARE(m_model->lineCount(), 0);
        QVERIFY(m_page->takeQuickAdd(u"2 gas bottles"_s));
        QTRY_VERIFY(m_model->indexOf(u"gas bottles"_s).isValid());
        QTest::keyClick(m_tree, Qt::Key_Space);
        QTRY_COMPARE(m_model->indexOf(u"gas bottles"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        trigger(u"renameList"_s);
        answer(u"By the lake"_s);
        QTRY_COMPARE(button(u"chooseList"_s)->text(), u"By the lake"_s);
        QTRY_COMPARE(m_model->lineCount(), 1);
        trigger(u"removeList"_s);
        QTRY_COMPARE(button(u"chooseList"_s)->text(), u"Weekly shop"_s);
        QTRY_COMPARE(m_model->lineCount(), before);
        QVERIFY(!m_page->findChild<QAction *>(u"removeList"_s)->isEnabled());
        undo();
        QTRY_COMPARE(m_page->findChild<QWidget *>(u"chooseList"_s)->findChildren<QAction *>(u"list2"_s).size(), 1);
        trigger(u"list2"_s);
        QTRY_COMPARE(button(u"chooseList"_s)->text(), u"By the lake"_s);
        QTRY_COMPARE(m_model->lineCount(), 1);
    }

    void aListThatIsGoneGivesWayToTheFirst()
    {
        QSettings settings(m_dir.filePath(u"gone.ini"_s), QSettings::IniFormat);
        settings.setValue(u"list"_s, u"No such list"_s);
        m_page->restoreState(settings);
        QSignalSpy failed(m_page.get(), &Page::failed);
        m_page->reload();
        QTRY_COMPARE(button(u"chooseList"_s)->text(), u"Weekly shop"_s);
        QTRY_VERIFY(m_model->lineCount() > 3);
        QCOMPARE(failed.size(), 0);
    }

    void anotherTripByHand()
    {
        trigger(u"tripDay3"_s);
        QTRY_VERIFY(button(u"chooseTrip"_s)->text().contains(u"Wednesday"_s));
        QTRY_VERIFY(m_page->findChild<QAction *>(u"tripDay3"_s)->isChecked());
        undo();
        QTRY_VERIFY(m_page->findChild<QAction *>(u"tripDay0"_s)->isChecked());
    }

    void aislesAreMovedAtAStore()
    {
        QSignalSpy said(m_page.get(), &Page::said);
        const QStringList before = m_model->aisles();
        QVERIFY(before.size() > 1);
        QTest::keyClick(m_tree, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(said.size(), 1); // no store is chosen
        if (QWidget *menu = QApplication::activePopupWidget())
            menu->close();
        trigger(u"newStore"_s);
        answer(u"Corner shop"_s);
        QTRY_VERIFY(button(u"chooseStore"_s)->text().contains(u"Corner shop"_s));
        m_tree->setCurrentIndex(firstLine());
        const QStringList there = m_model->aisles();
        QTest::keyClick(m_tree, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(m_model->aisles().value(1), there[0]);
        QCOMPARE(m_model->aisles().value(0), there[1]);
        undo();
        QTRY_COMPARE(m_model->aisles(), there);
    }

    void aNoteStandsAtTheLine()
    {
        const QString name = m_tree->selectedItem()->name;
        m_page->findChild<QAbstractButton *>(u"whyAddNote"_s)->click();
        auto *dialog = m_page->findChild<QDialog *>(u"textDialog"_s);
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QWidget *>(u"textField"_s), u"the blue one"_s);
        dialog->accept();
        QTRY_COMPARE(m_model->indexOf(name).data(ListModel::NoteRole).toString(), u"the blue one"_s);
        QTRY_VERIFY(label(u"whyNote"_s)->text().contains(u"the blue one"_s));
        undo();
        QTRY_VERIFY(m_model->indexOf(name).data(ListModel::NoteRole).toString().isEmpty());
    }

    void whatIsOrderedIsOnItsWay()
    {
        const ListItem item = *m_tree->selectedItem();
        QVERIFY(item.product.isValid());
        trigger(u"moreOrdered"_s);
        auto *dialog = m_page->findChild<QDialog *>(u"orderedDialog"_s);
        QVERIFY(dialog);
        auto *lines = dialog->findChild<QListWidget *>(u"orderedLines"_s);
        for (int row = 0; row < lines->count(); ++row)
            lines->item(row)->setCheckState(lines->item(row)->text() == item.name ? Qt::Checked : Qt::Unchecked);
        dialog->accept();
        auto *ordered = m_page->findChild<ListTree *>(u"orderedTree"_s);
        QTRY_COMPARE(ordered->model()->rowCount(), 1);
        QVERIFY(!m_model->indexOf(item.name).isValid());
        m_page->findChild<QAbstractButton *>(u"takeBackOrder"_s)->click();
        QTRY_VERIFY(m_model->indexOf(item.name).isValid());
        QCOMPARE(ordered->model()->rowCount(), 0);
    }

    void theEveAsksToCheck()
    {
        auto *eve = m_page->findChild<QAbstractButton *>(u"eveLine"_s);
        const int looks = m_page->findChild<ListTree *>(u"lookTree"_s)->model()->rowCount();
        trigger(u"tripDay%1"_s.arg(m_clock.today().addDays(1).dayOfWeek()));
        QTRY_COMPARE(eve->isVisible(), looks > 0);
        trigger(u"tripDay%1"_s.arg(m_clock.today().addDays(3).dayOfWeek()));
        QTRY_VERIFY(!eve->isVisible());
    }

    void foldIsRemembered()
    {
        auto *look = m_page->findChild<QAbstractButton *>(u"lookButton"_s);
        auto *tree = m_page->findChild<ListTree *>(u"lookTree"_s);
        QVERIFY(!tree->isVisible());
        QSettings settings(m_dir.filePath(u"state.ini"_s), QSettings::IniFormat);
        look->setChecked(true);
        m_page->saveState(settings);
        look->setChecked(false);
        m_page->restoreState(settings);
        QVERIFY(look->isChecked());
        if (tree->model()->rowCount() == 0)
            return;
        QVERIFY(tree->isVisible());
        tree->setCurrentIndex(tree->model()->index(0, 0));
        QVERIFY(tree->selectedItem());
        QVERIFY(!m_tree->selectedItem());
    }

    void anEmptyHouseholdSaysHowTheListFills()
    {
        cleanup();
        open(m_dir.filePath(u"empty.larder"_s));
        auto *empty = m_page->findChild<QWidget *>(u"listEmpty"_s);
        QTRY_VERIFY(empty->isVisible());
        QStringList words;
        for (const QLabel *line : empty->findChildren<QLabel *>())
            words << line->text();
        QVERIFY(words.contains(u"Your list fills itself once a few purchases are known."_s));
        QVERIFY(m_page->takeQuickAdd(u"2 milk"_s));
        QTRY_VERIFY(m_tree->isVisible());
        QTRY_COMPARE(m_badge, 1);
    }

    void aLineThatIsGoneIsToldAndTakenBack()
    {
        QVERIFY(m_page->takeQuickAdd(u"candles"_s));
        QTRY_VERIFY(m_model->indexOf(u"candles"_s).isValid());
        QSignalSpy failed(m_page.get(), &Page::failed);
        // Somebody else is faster, and the page has not heard of it yet.
        disconnect(m_handle.get(), &HouseholdHandle::changed, m_page.get(), nullptr);
        m_handle->run(
            this, [item = *m_tree->selectedItem()](Household &h) { return h.lists().remove({}, item); },
            [](const Result<void> &done) { QVERIFY(done.has_value()); });
        QTest::keyClick(m_tree, Qt::Key_Space);
        QTRY_COMPARE(failed.size(), 1);
        QTRY_VERIFY(!m_model->indexOf(u"candles"_s).isValid());
    }

private:
    [[nodiscard]] QString sample() const { return m_dir.filePath(u"sample.larder"_s); }
    [[nodiscard]] QLabel *label(const QString &name) const { return m_page->findChild<QLabel *>(name); }

    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        return m_page->findChild<QAbstractButton *>(name);
    }
    void trigger(const QString &name)
    {
        QVERIFY2(m_page->findChild<QAction *>(name), qPrintable(name));
        m_page->findChild<QAction *>(name)->trigger();
    }
    void answer(const QString &text)
    {
        auto *dialog = m_page->findChild<QDialog *>(u"textDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"textField"_s)->setText(text);
        dialog->accept();
        QTRY_VERIFY(!m_page->findChild<QDialog *>(u"textDialog"_s));
    }

    void open(const QString &path)
    {
        m_badge = -1;
        m_handle = std::make_unique<HouseholdHandle>(m_clock);
        m_page = std::make_unique<ListsPage>(*m_handle, m_clock);
        connect(m_handle.get(), &HouseholdHandle::changed, m_page.get(), &Page::applyChanges);
        connect(m_page.get(), &Page::badgeChanged, this, [this](int badge) { m_badge = badge; });
        m_tree = m_page->findChild<ListTree *>(u"listTree"_s);
        m_model = qobject_cast<ListModel *>(m_tree->model());
        m_page->resize(1100, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_handle->open(path, Household::Opening::CreateIfMissing, m_page.get(), [this](const Result<void> &opened) {
            QVERIFY(opened.has_value());
            m_page->reload();
        });
    }

    [[nodiscard]] QModelIndex firstLine() const
    {
        int row = 0;
        while (row < m_model->rowCount() && !m_model->item(m_model->index(row, 0)))
            ++row;
        return m_model->index(row, ListModel::Name);
    }

    /// Selects the first line that is bought in packs.
    QModelIndex steppable()
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const ListItem *item = m_model->item(m_model->index(row, 0));
            if (item && item->product.isValid() && item->packSize) {
                m_tree->setCurrentIndex(m_model->index(row, ListModel::Name));
                return m_model->index(row, ListModel::Name);
            }
        }
        return {};
    }

    /// The line as the household has it now.
    ListItem stored(const QModelIndex &index)
    {
        const ProductId product = m_model->item(index)->product;
        std::optional<ListItem> found;
        bool isDone = false;
        m_handle->run(
            this, [today = m_clock.today()](Household &h) { return h.lists().items({}, today); },
            [&, product](const Result<QVector<ListItem>> &items) {
                for (const ListItem &item : items.value_or(QVector<ListItem>())) {
                    if (item.product == product)
                        found = item;
                }
                isDone = true;
            });
        [[maybe_unused]] const bool inTime = QTest::qWaitFor([&] { return isDone; });
        return found.value_or(ListItem());
    }

    void undo()
    {
        m_handle->run(
            this, [](Household &h) { return discard(h.undo()); },
            [](const Result<void> &undone) { QVERIFY(undone.has_value()); });
    }

    QTemporaryDir m_dir;
    SystemClock m_clock;
    int m_files = 0;
    int m_badge = -1;
    std::unique_ptr<HouseholdHandle> m_handle;
    std::unique_ptr<ListsPage> m_page;
    ListTree *m_tree = nullptr;
    ListModel *m_model = nullptr;
};

QTEST_MAIN(ListsPageTest)
#include "tst_listspage.moc"
