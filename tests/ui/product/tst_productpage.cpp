// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/householdhandle.h"
#include "ui/product/productpage.h"
#include "ui/widgets/chartpanel.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/field.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

namespace {

const QDate kFriday(2026, 11, 20);

Result<void> furnish(Household &household)
{
    auto milk = household.products().add(
        u"Oat milk 1 l"_s,
        {.unit = Unit(Unit::Litre), .category = u"Drinks"_s, .location = u"Kitchen/Fridge"_s, .packSize = 1000});
    auto tea = household.products().add(u"Tea"_s, {});
    if (!milk || !tea)
        return fail(!milk ? milk.error() : tea.error());
    for (const int days : {23, 16, 9, 2}) {
        Purchase purchase;
        purchase.day = kFriday.addDays(-days);
        purchase.paid = Money{380, "EUR"};
        LARDER_TRY(household.buy(u"Oat milk 1 l"_s, {}, {4000, {}, {}}, purchase, {u"Corner shop"_s, {}}));
    }
    return household.catchUp();
}

} // namespace

class ProductPageTest : public QObject
{
    Q_OBJECT

private:
    template<class Work>
    auto ask(Work work)
    {
        using Answer = std::invoke_result_t<Work, Household &>;
        std::optional<Answer> answer;
        m_handle->run(this, work, [&](const Answer &given) { answer = given; });
        for (int i = 0; i < 2000 && !answer; ++i)
            QTest::qWait(5);
        if (!answer || !*answer)
            qFatal("%s", answer ? qPrintable((*answer).error().message) : "no answer");
        return **answer;
    }

private Q_SLOTS:
    void init()
    {
        const QString path = m_folder.filePath(u"%1.larder"_s.arg(++m_households));
        m_handle = std::make_unique<HouseholdHandle>(m_clock);
        m_handle->open(path, Household::Opening::CreateIfMissing, this, [](const Result<void> &) {});
        QVERIFY(ask([](Household &household) -> Result<bool> {
            LARDER_TRY(furnish(household));
            return true;
        }));
        m_page = std::make_unique<ProductPage>(*m_handle, m_clock);
        connect(m_handle.get(), &HouseholdHandle::changed, m_page.get(), &Page::applyChanges);
        m_page->resize(1100, 800);
        m_page->show();
        m_milk = idOf(u"Oat milk 1 l"_s);
        m_page->showProduct(m_milk);
        QTRY_COMPARE(text(u"productName"_s), u"Oat milk 1 l"_s);
    }
    void cleanup()
    {
        m_page.reset();
        m_handle.reset();
    }

    void tellsWhatItKnows()
    {
        QVERIFY(text(u"productSentence"_s).contains(u"our guess"_s));
        QVERIFY(text(u"productSentence"_s).contains(u"Lasts until about"_s));
        QVERIFY(text(u"productWhy"_s).contains(u"a week"_s));
        QVERIFY(text(u"packsHeading"_s).startsWith(u"About"_s));
        QCOMPARE(m_page->findChildren<QAbstractButton *>(u"takeBack"_s).size(), 4);
        QVERIFY(m_page->title().isEmpty());
        QVERIFY(!chart()->view()->accessibleDescription().isEmpty());
    }

    void usesOneAndTakesItBack()
    {
        const qint64 before = onHand();
        button(u"useOneButton"_s)->click();
        QTRY_COMPARE(onHand(), before - 1000);
        QTRY_VERIFY(button(u"undoDone"_s)->isVisible());
        QTRY_COMPARE(m_page->findChildren<QAbstractButton *>(u"takeBack"_s).size(), 5);
        button(u"undoDone"_s)->click();
        QTRY_COMPARE(onHand(), before);
        QVERIFY(!button(u"undoDone"_s)->isVisible());
    }

    void shortcutsAct()
    {
        const qint64 before = onHand();
        m_page->setFocus();
        QApplication::setActiveWindow(m_page.get());
        QTest::keyClick(m_page.get(), Qt::Key_U, Qt::ControlModifier);
        QTRY_COMPARE(onHand(), before - 1000);
        QTest::keyClick(m_page.get(), Qt::Key_G, Qt::ControlModifier);
        QTRY_COMPARE(onHand(), 0);
        QTRY_VERIFY(text(u"productSentence"_s).contains(u"All gone"_s));
    }

    void takesOnePurchaseBack()
    {
        const qint64 before = onHand();
        m_page->findChildren<QAbstractButton *>(u"takeBack"_s).first()->click();
        QTRY_COMPARE(onHand(), before - 4000);
        QTRY_COMPARE(m_page->findChildren<QAbstractButton *>(u"takeBack"_s).size(), 3);
        QCOMPARE(lastAction(), u"take_back"_s);
    }

    void theKeyboardGoesThroughThePage()
    {
        const auto order = [this](const QString &name) {
            const QWidget *widget = button(u"useOneButton"_s);
            int steps = 0;
            while (widget->objectName() != name && ++steps < 1000)
                widget = widget->nextInFocusChain();
            return steps;
        };
        QVERIFY(order(u"takeBack"_s) < order(u"setting0"_s));
        QApplication::setActiveWindow(m_page.get());
        m_page->findChildren<QAbstractButton *>(u"takeBack"_s).at(1)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_page->findChildren<QAbstractButton *>(u"takeBack"_s).size(), 3);
        QCOMPARE(QApplication::focusWidget(), m_page->findChildren<QAbstractButton *>(u"takeBack"_s).at(1));
    }

    void aSettingIsOneStep()
    {
        auto *field = m_page->findChild<Field *>(u"setting0"_s);
        type(field, u"2 packs"_s);
        QTRY_COMPARE(milk().reorderPoint, std::optional<qint64>(2000));
        QCOMPARE(lastAction(), u"product_edit"_s);
        QTRY_COMPARE(field->text(), u"2 pack(s)"_s); // as the household says it; no plurals without a translation
        Q_EMIT field->editingFinished(); // leaving it is no second step
        QCOMPARE(milk().reorderPoint, std::optional<qint64>(2000));
        QVERIFY(ask([](Household &household) -> Result<bool> {
            LARDER_TRY(household.undo());
            return true;
        }));
        QTRY_COMPARE(field->text(), QString());
    }

    void aChoiceIsSaved()
    {
        auto *lasts = m_page->findChild<QComboBox *>(u"setting5"_s);
        lasts->setCurrentIndex(1);
        Q_EMIT lasts->activated(1);
        QTRY_COMPARE(milk().lastsDays, std::optional<qint64>(7));
        QTRY_COMPARE(lasts->currentText(), u"a week"_s);
    }

    void aWrongSettingSaysWhyInPlace()
    {
        auto *field = m_page->findChild<Field *>(u"setting0"_s);
        type(field, u"plenty"_s);
        QVERIFY(!field->accessibleDescription().isEmpty());
        QCOMPARE(field->text(), u"plenty"_s);
        QVERIFY(!milk().reorderPoint);
        type(m_page->findChild<Field *>(u"setting1"_s), u"4 packs"_s);
        QTRY_COMPARE(milk().targetLevel, std::optional<qint64>(4000));
        type(field, u"9 packs"_s); // read, but refused by the household
        QTRY_VERIFY(field->accessibleDescription().contains(u"Fill up to"_s));
    }

    void theChartIsATableToo()
    {
        auto *toggle = button(u"chartToggle"_s);
        QVERIFY(!chart()->isTable());
        toggle->click();
        QVERIFY(chart()->isTable());
        auto *table = chart()->findChild<QTableView *>(u"chartTable"_s);
        QVERIFY(table->model()->rowCount() >= 4);
        button(u"chartCopy"_s)->click();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), table->model()->rowCount() + 1);
        QCOMPARE(lines.first(), u"Day,At home,Bought,Used"_s);
        toggle->click();
        QVERIFY(!chart()->isTable());
    }

    void arrowsStepThroughTheChart()
    {
        ChartView *view = chart()->view();
        view->setFocus();
        const QString whole = view->accessibleDescription();
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(view->current(), 0);
        const QString first = view->accessibleDescription();
        QVERIFY(first != whole);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->current(), 1);
        QVERIFY(view->accessibleDescription() != first);
        QTest::keyClick(view, Qt::Key_Left);
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(view->current(), 0);
    }

    void withoutDataItSaysWhatIsNeeded()
    {
        m_page->showProduct(idOf(u"Tea"_s));
        QTRY_COMPARE(text(u"productName"_s), u"Tea"_s);
        auto *missing = m_page->findChild<QLabel *>(u"chartMissing"_s);
        QVERIFY(missing->isVisible());
        QVERIFY(!missing->text().isEmpty());
        QVERIFY(!button(u"chartToggle"_s)->isVisible());
        m_page->showProduct(m_milk);
        QTRY_VERIFY(chart()->view()->isVisible());
    }

    void otherNamesAreKept()
    {
        QVERIFY(button(u"changeNames"_s));
        button(u"changeNames"_s)->click();
        auto *dialog = m_page->findChild<QDialog *>(u"namesDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<Field *>(u"otherName"_s)->setText(u"OAT DRINK 1.0"_s);
        dialog->findChild<QAbstractButton *>(u"addName"_s)->click();
        auto *list = dialog->findChild<QListWidget *>(u"otherNames"_s);
        QTRY_COMPARE(list->count(), 1);
        QTRY_VERIFY(text(u"otherNamesLine"_s).contains(u"OAT DRINK 1.0"_s));
        list->setCurrentRow(0);
        dialog->findChild<QAbstractButton *>(u"removeName"_s)->click();
        QTRY_COMPARE(list->count(), 0);
        QSignalSpy failed(m_page.get(), &Page::failed);
        dialog->findChild<Field *>(u"otherName"_s)->setText(u"tea"_s);
        dialog->findChild<QAbstractButton *>(u"addName"_s)->click();
        QTRY_COMPARE(failed.size(), 1); // that is a product of its own
    }

    void movesAPack()
    {
        m_page->findChild<QAbstractButton *>(u"movePack"_s)->click();
        QTRY_VERIFY(m_page->findChild<QDialog *>(u"moveDialog"_s));
        auto *dialog = m_page->findChild<QDialog *>(u"moveDialog"_s);
        dialog->findChild<QComboBox *>(u"movePlace"_s)->setEditText(u"Cellar"_s);
        dialog->accept();
        QTRY_COMPARE(lastAction(), u"move"_s);
    }

    void leavesWhenPutAwayForGood()
    {
        QSignalSpy back(m_page.get(), &Page::backWanted);
        m_page->findChild<QAction *>(u"putAwayForGood"_s)->trigger();
        QTRY_COMPARE(back.size(), 1);
    }

    void followsWhatChangedWhileHidden()
    {
        m_page->hide();
        QVERIFY(ask([id = m_milk](Household &household) -> Result<bool> {
            LARDER_TRY(household.ledger().count(id, 0));
            return true;
        }));
        QTest::qWait(50);
        m_page->show();
        QTRY_VERIFY(text(u"productSentence"_s).contains(u"All gone"_s));
    }

    void leavesWithItsHousehold()
    {
        QSignalSpy back(m_page.get(), &Page::backWanted);
        m_page->reload();
        QTest::qWait(50);
        QCOMPARE(back.size(), 0);
        m_handle->open(m_folder.filePath(u"other%1.larder"_s.arg(m_households)), Household::Opening::CreateIfMissing,
                       m_page.get(), [this](const Result<void> &) { m_page->reload(); });
        QTRY_COMPARE(back.size(), 1);
        QVERIFY(!m_page->product().isValid());
    }

    void theSideGoesBelowWhenNarrow()
    {
        auto *heading = m_page->findChild<QLabel *>(u"packsHeading"_s);
        const auto leftOf = [&](QWidget *widget) { return widget->mapTo(m_page.get(), QPoint()).x(); };
        QTRY_VERIFY(leftOf(heading) > 600);
        m_page->resize(640, 360);
        QTRY_VERIFY(leftOf(heading) < 100);
    }

    void stepsAreRound_data()
    {
        QTest::addColumn<double>("top");
        QTest::addColumn<double>("step");
        QTest::newRow("nothing") << 0.0 << 0.025;
        QTest::newRow("one") << 1.0 << 0.25;
        QTest::newRow("four") << 4.0 << 1.0;
        QTest::newRow("five") << 5.0 << 2.0;
        QTest::newRow("seven") << 7.0 << 2.0;
        QTest::newRow("nine") << 9.0 << 5.0;
        QTest::newRow("hundreds") << 900.0 << 250.0;
    }
    void stepsAreRound()
    {
        QFETCH(double, top);
        QFETCH(double, step);
        QCOMPARE(chartStep(top), step);
    }

private:
    ProductId idOf(const QString &name)
    {
        return ask([name](Household &household) { return household.products().resolve(name); }).id;
    }
    Product milk()
    {
        return ask([id = m_milk](Household &household) { return household.products().get(id); });
    }
    qint64 onHand()
    {
        return ask([id = m_milk](Household &household) { return household.ledger().repository().onHand(id); });
    }
    QString lastAction()
    {
        const auto last = ask([](Household &household) { return household.journal().undoable(); });
        return last ? last->kind : QString();
    }
    QString text(const QString &name) { return m_page->findChild<QLabel *>(name)->text(); }
    QAbstractButton *button(const QString &name) { return m_page->findChild<QAbstractButton *>(name); }
    ChartPanel *chart() { return m_page->findChild<ChartPanel *>(u"productChart"_s); }
    static void type(Field *field, const QString &words)
    {
        field->setFocus();
        field->setText(words);
        Q_EMIT field->editingFinished();
    }

    QTemporaryDir m_folder;
    int m_households = 0;
    ManualClock m_clock{QDateTime(kFriday, QTime(10, 0), Qt::UTC)};
    std::unique_ptr<HouseholdHandle> m_handle;
    std::unique_ptr<ProductPage> m_page;
    ProductId m_milk;
};

QTEST_MAIN(ProductPageTest)
#include "tst_productpage.moc"
