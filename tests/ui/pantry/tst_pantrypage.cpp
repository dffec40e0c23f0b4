// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/samplebooking.h"
#include "ui/pantry/actiondelegate.h"
#include "ui/pantry/pantrypage.h"
#include "ui/pantry/pantrytable.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/field.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

using Column = PantryModel::Column;

class PantryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_sample = m_folder.filePath(u"sample.larder"_s);
        HouseholdHandle handle(m_clock);
        bool isOpen = false;
        handle.open(m_sample, Household::Opening::CreateIfMissing, this,
                    [&](const Result<void> &opened) { isOpen = opened.has_value(); });
        QTRY_VERIFY(isOpen);
        bool isBooked = false;
        handle.run(
            this,
            [](Household &household) -> Result<void> {
                LARDER_TRY(bookSampleHousehold(household));
                return discard(household.stream().drain());
            },
            [&](const Result<void> &booked) { isBooked = booked.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(isBooked, 60'000);
    }

    void init()
    {
        const QString path = m_folder.filePath(u"%1.larder"_s.arg(++m_copies));
        QVERIFY(QFile::copy(m_sample, path));
        m_handle = std::make_unique<HouseholdHandle>(m_clock);
        makePage(path);
        QTRY_VERIFY(model()->rowCount() > 50);
    }

    void cleanup()
    {
        m_page.reset();
        m_handle.reset();
    }

    void usesOneByClick()
    {
        const ProductId product = someProduct();
        const qint64 before = onHand(product);
        click(product, Column::UsedOne);
        QTRY_VERIFY(model()->done());
        QVERIFY(onHand(product) < before);
        QCOMPARE(lastAction(), u"finish"_s);
        QTRY_COMPARE(model()->find(product)->outlook.onHand, onHand(product));
        QVERIFY(model()->done()); // its own news does not take the Undo away
    }

    void severalNamesBecomeOne()
    {
        const int before = model()->rowCount();
        table()->setFocus();
        table()->setCurrentIndex(model()->index(3, 0));
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 3);
        // Only what is counted in the same way can be one: of the sample that is a matter of luck, so choose by unit.
        QVector<int> rows;
        for (int row = 0; row < before && rows.size() < 3; ++row) {
            if (pantryRowOf(model()->index(row, 0))->outlook.product.unit == Unit(Unit::Piece))
                rows << row;
        }
        QCOMPARE(rows.size(), 3);
        table()->clearSelection();
        QVector<ProductId> chosen;
        for (const int row : rows) {
            table()->selectionModel()->select(model()->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
            chosen << pantryRowOf(model()->index(row, 0))->id();
        }
        const QString name = model()->find(chosen[1])->outlook.product.name;
        m_page->findChild<QAction *>(u"sameAs"_s)->trigger();
        auto *dialog = m_page->findChild<QDialog *>(u"pickDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        auto *field = dialog->findChild<Field *>(u"pickField"_s);
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(model()->rowCount(), before - 2);
        QCOMPARE(lastAction(), u"product_merge"_s);
        QVERIFY(model()->rowOf(chosen[1]) >= 0 && model()->rowOf(chosen[0]) < 0);
        undoLast();
        QTRY_COMPARE(model()->rowCount(), before);
    }

    void severalAreNoPantryThings()
    {
        const int before = model()->rowCount();
        for (const int row : {0, 2})
            table()->selectionModel()->select(model()->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const int chosen = int(table()->selectionModel()->selectedRows().size());
        m_page->findChild<QAction *>(u"notPantryThings"_s)->trigger();
        QTRY_COMPARE(model()->rowCount(), before - chosen);
        QCOMPARE(lastAction(), u"not_pantry"_s);
        undoLast();
        QTRY_COMPARE(model()->rowCount(), before);
    }

    void undoIsWhereItWasDone()
    {
        const ProductId product = someProduct();
        const qint64 before = onHand(product);
        const int row = model()->rowOf(product);
        click(product, Column::AllGone);
        QTRY_VERIFY(model()->done());
        QCOMPARE(onHand(product), 0);
        QTRY_COMPARE(model()->find(product)->outlook.onHand, 0);
        QCOMPARE(model()->rowOf(product), row); // held while the pointer is on it
        click(product, Column::AllGone);
        QTRY_VERIFY(!model()->done());
        QCOMPARE(onHand(product), before);
    }

    void usesOneByKey()
    {
        const ProductId product = someProduct();
        const qint64 before = onHand(product);
        table()->setCurrentIndex(model()->index(model()->rowOf(product), 0));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_U, Qt::ControlModifier);
        QTRY_VERIFY(model()->done());
        QVERIFY(onHand(product) < before);
        table()->setCurrentIndex(model()->index(model()->rowOf(product), indexOf(Column::AllGone)));
        QTest::keyClick(table(), Qt::Key_Space);
        QTRY_COMPARE(onHand(product), before);
    }

    void actionCellWorksByKey()
    {
        const ProductId product = someProduct();
        table()->setCurrentIndex(model()->index(model()->rowOf(product), indexOf(Column::AllGone)));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_VERIFY(model()->done());
        QCOMPARE(onHand(product), 0);
    }

    void movesWhenTheSelectionLeaves()
    {
        const ProductId product = someProduct();
        const int row = model()->rowOf(product);
        table()->setCurrentIndex(model()->index(row, 0));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(model()->done());
        QTRY_COMPARE(model()->find(product)->outlook.onHand, 0);
        QTRY_VERIFY(model()->find(product)->isGone());
        QCOMPARE(model()->rowOf(product), row);
        QTest::keyClick(table(), Qt::Key_Down);
        QTRY_VERIFY(!model()->held().isValid());
        QCOMPARE(model()->rowAt(0).isGone(), true);
        QVERIFY(model()->rowOf(product) < row);
    }

    void countsInADialog()
    {
        const ProductId product = someProduct();
        table()->setCurrentIndex(model()->index(model()->rowOf(product), 0));
        m_page->findChild<QAction *>(u"count"_s)->trigger();
        auto *dialog = m_page->findChild<QDialog *>(u"countDialog"_s);
        QVERIFY(dialog);
        auto *field = dialog->findChild<Field *>(u"countField"_s);
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        field->setText(u"plenty"_s);
        ok->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->findChild<QWidget *>(u"countMessage"_s)->isHidden());
        field->setText(u"7"_s);
        ok->click();
        QTRY_COMPARE(onHand(product), 7000);
    }

    void putsAwayForGood()
    {
        const ProductId product = someProduct();
        table()->setCurrentIndex(model()->index(model()->rowOf(product), 0));
        m_page->findChild<QAction *>(u"putAwayForGood"_s)->trigger();
        QTRY_VERIFY(!model()->find(product));
    }

    void filters()
    {
        auto *field = m_page->findChild<Field *>(u"pantryFilter"_s);
        m_page->focusFilter();
        const int all = model()->rowCount();
        const QString name = model()->rowAt(3).outlook.product.name;
        QTest::keyClicks(field, name.toUpper());
        QVERIFY(model()->rowCount() < all && model()->rowCount() > 0);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(model()->rowCount(), all);
        QTest::keyClicks(field, u"no such thing"_s);
        QTRY_VERIFY(m_page->findChild<QWidget *>(u"pantryEmpty"_s)->isVisible());
        QTest::mouseClick(m_page->findChild<ActionButton *>(u"clearFilter"_s), Qt::LeftButton);
        QCOMPARE(model()->rowCount(), all);
        QVERIFY(table()->isVisible());
    }

    void placesAndChipsLimit()
    {
        const int all = model()->rowCount();
        auto *strip = m_page->findChild<ChoiceStrip *>(u"placeStrip"_s);
        QVERIFY(strip->count() > 2);
        strip->setCurrentIndex(1);
        QVERIFY(model()->rowCount() < all);
        strip->setCurrentIndex(0);
        auto *chip = m_page->findChild<ActionButton *>(u"chipBefore"_s);
        QVERIFY(chip->isEnabled());
        chip->click();
        for (int row = 0; row < model()->rowCount(); ++row)
            QVERIFY(model()->rowAt(row).endsBeforeTrip);
    }

    void remembersHowItWasLookedAt()
    {
        QSettings settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        table()->sortByColumn(indexOf(Column::Name), Qt::DescendingOrder);
        const ProductId product = model()->rowAt(4).id();
        table()->setCurrentIndex(model()->index(4, 0));
        m_page->findChild<Field *>(u"pantryFilter"_s)->setText(u"e"_s);
        m_page->saveState(settings);
        const QString path = m_handle->path();
        m_page.reset();
        makePage(path, &settings);
        QTRY_VERIFY(model()->rowCount() > 5);
        QCOMPARE(model()->sortColumn(), Column::Name);
        QCOMPARE(model()->sortOrder(), Qt::DescendingOrder);
        QVERIFY(model()->filter().text.isEmpty());
        const PantryRow *row = pantryRowOf(table()->currentIndex());
        QVERIFY(model()->rowOf(product) < 0 || (row && row->id() == product));
    }

    void anotherHouseholdIsNotFiltered()
    {
        m_page->findChild<Field *>(u"pantryFilter"_s)->setText(u"milk"_s);
        const int found = model()->rowCount();
        m_page->reload();
        QTRY_COMPARE(model()->rowCount(), found);
        QCOMPARE(model()->filter().text, u"milk"_s);
        const QString path = m_folder.filePath(u"%1.larder"_s.arg(++m_copies));
        QVERIFY(QFile::copy(m_sample, path));
        bool isOpen = false;
        m_handle->open(path, Household::Opening::MustExist, this, [this, &isOpen](const Result<void> &) {
            isOpen = true;
            m_page->reload();
        });
        QTRY_VERIFY(isOpen);
        QTRY_VERIFY(model()->rowCount() > found);
        QVERIFY(model()->filter().text.isEmpty());
    }

    void isEnteredAtItsRows()
    {
        m_page->setFocus();
        QVERIFY(table()->hasFocus());
    }

    void longAmountsAreToldWhole()
    {
        m_page->resize(1900, 800);
        QStyleOptionViewItem option;
        option.initFrom(table());
        option.widget = table();
        for (int row = 0; row < model()->rowCount(); ++row) {
            const QModelIndex index = model()->index(row, indexOf(Column::AtHome));
            QVERIFY2(table()->itemDelegateForIndex(index)->sizeHint(option, index).width()
                         <= table()->columnWidth(index.column()),
                     qPrintable(index.data().toString()));
        }
        // What moves to a place with a longer name gets the room for it.
        const ProductId product = someProduct();
        const int before = table()->columnWidth(indexOf(Column::Place));
        QAbstractItemModel *shown = table()->model();
        Outlook moved = model()->rowAt(model()->rowOf(product)).outlook;
        moved.location = u"The very cold room under the stairs"_s;
        QSignalSpy changed(shown, &QAbstractItemModel::dataChanged);
        model()->update(moved);
        QVERIFY(!changed.isEmpty());
        QTRY_VERIFY(table()->columnWidth(indexOf(Column::Place)) > before);
    }

    void columnsStepBack()
    {
        m_page->resize(1280, 800);
        QVERIFY(!table()->isColumnHidden(indexOf(Column::Place)));
        m_page->resize(640, 400);
        QTRY_VERIFY(table()->isColumnHidden(indexOf(Column::Place)));
        QVERIFY(table()->isColumnHidden(indexOf(Column::BestBefore)));
        QVERIFY(table()->viewport()->rect().contains(table()->visualRect(model()->index(0, indexOf(Column::AllGone)))));
    }

    void opensTheProduct()
    {
        QSignalSpy wanted(m_page.get(), &Page::productWanted);
        const ProductId product = someProduct();
        const QModelIndex name = model()->index(model()->rowOf(product), indexOf(Column::Name));
        table()->setCurrentIndex(name);
        QTest::keyClick(table(), Qt::Key_Return);
        table()->scrollTo(name);
        const QPoint at = table()->visualRect(name).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier, at); // chooses rows
        const QPoint place = table()->visualRect(name.siblingAtColumn(indexOf(Column::AtHome))).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.first().first().value<ProductId>(), product);
    }

    void emptyHousehold()
    {
        m_page.reset();
        m_handle = std::make_unique<HouseholdHandle>(m_clock);
        makePage(m_folder.filePath(u"empty.larder"_s));
        QTRY_VERIFY(m_page->findChild<QWidget *>(u"pantryEmpty"_s)->isVisible());
        QVERIFY(m_page->findChild<QWidget *>(u"pantryFilter"_s)->isHidden()
                || !m_page->findChild<QWidget *>(u"pantryFilter"_s)->isVisible());
    }

private:
    void makePage(const QString &path, QSettings *settings = nullptr)
    {
        m_page = std::make_unique<PantryPage>(*m_handle, m_clock);
        connect(m_handle.get(), &HouseholdHandle::changed, m_page.get(), &Page::applyChanges);
        if (settings)
            m_page->restoreState(*settings);
        m_page->resize(1280, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_handle->open(path, Household::Opening::CreateIfMissing, m_page.get(), [this](const Result<void> &opened) {
            QVERIFY(opened.has_value());
            m_page->reload();
        });
    }

    [[nodiscard]] PantryTable *table() const { return m_page->findChild<PantryTable *>(u"pantryTable"_s); }
    [[nodiscard]] PantryModel *model() const { return qobject_cast<PantryModel *>(table()->model()); }

    /// One of several packs, well down the table, so that "All gone" would move it.
    ProductId someProduct()
    {
        for (int row = 20; row < model()->rowCount(); ++row) {
            const PantryRow &thing = model()->rowAt(row);
            const std::optional<qint64> pack = thing.outlook.product.packSize;
            if (thing.isAtHome() && thing.supply == Supply::Lasts && thing.outlook.onHand >= 2 * pack.value_or(1000))
                return thing.id();
        }
        return {};
    }

    void click(ProductId product, Column column)
    {
        const QModelIndex index = model()->index(model()->rowOf(product), indexOf(column));
        QVERIFY(index.isValid());
        table()->scrollTo(index);
        const QPoint at =
            qobject_cast<ActionDelegate *>(table()->itemDelegateForColumn(indexOf(column)))->buttonRect(index).center();
        QTest::mouseMove(table()->viewport(), at);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at);
    }

    qint64 onHand(ProductId product)
    {
        return ask<qint64>([product](Household &household) -> Result<qint64> {
            return household.ledger().repository().onHand(product);
        });
    }

    QString lastAction()
    {
        return ask<QString>([](Household &household) -> Result<QString> {
            auto action = household.journal().undoable();
            if (!action)
                return fail(action.error());
            return *action ? (*action)->kind : QString();
        });
    }

    void undoLast()
    {
        QVERIFY(ask<bool>([](Household &household) -> Result<bool> { return household.undo().has_value(); }));
    }

    template<class Value, class Work>
    Value ask(Work work)
    {
        std::optional<Value> value;
        m_handle->run(this, std::move(work), [&](const Result<Value> &result) { value = result ? *result : Value(); });
        [&] { QTRY_VERIFY(value); }();
        return value.value_or(Value());
    }

    QTemporaryDir m_folder;
    QString m_sample;
    int m_copies = 0;
    SystemClock m_clock;
    std::unique_ptr<HouseholdHandle> m_handle;
    std::unique_ptr<PantryPage> m_page;
};

QTEST_MAIN(PantryPageTest)
#include "tst_pantrypage.moc"
