// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/wording.h"
#include "ui/exchange/importassistant.h"
#include "ui/exchange/purchaseimporter.h"
#include "ui/shell/filechooser.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

/// The assistant as a person goes through it, on a real household.
class TestImportAssistant : public QObject
{
    Q_OBJECT

private:
    template<class T>
    T *find(const QString &name)
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    bool isOpen() { return m_window->findChild<ImportAssistant *>() != nullptr; }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    void start(const QString &path)
    {
        m_chooser.setNextFile(path);
        m_importer->start();
    }
    void begin(const QString &path)
    {
        start(path);
        QTRY_VERIFY(isOpen() && find<ImportAssistant>(u"importAssistant"_s)->isVisible());
    }
    void next(const QString &step)
    {
        QTRY_VERIFY(find<QPushButton>(u"importNext"_s)->isEnabled());
        QTest::mouseClick(find<QPushButton>(u"importNext"_s), Qt::LeftButton);
        QTRY_VERIFY(find<QLabel>(u"importWhere"_s)->text().contains(step));
    }
    void import()
    {
        QTRY_VERIFY(find<QPushButton>(u"importNext"_s)->isEnabled());
        QTest::mouseClick(find<QPushButton>(u"importNext"_s), Qt::LeftButton);
        QTRY_VERIFY(!isOpen());
    }
    void choose(const QList<int> &rows)
    {
        auto *table = find<QTableView>(u"namesTable"_s);
        table->clearSelection();
        for (const int row : rows)
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    int rowOf(const QString &name)
    {
        const auto *model = find<QTableView>(u"namesTable"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }
    void say(int column, PurchaseField field)
    {
        auto *menu = find<QComboBox>(u"columnMenu%1"_s.arg(column));
        menu->setCurrentIndex(menu->findData(int(field)));
        Q_EMIT menu->activated(menu->currentIndex());
    }
    template<class Value, class Work>
    Value ask(Work work)
    {
        std::optional<Value> value;
        m_handle->run(this, std::move(work), [&](const Result<Value> &result) { value = result ? *result : Value(); });
        [&] { QTRY_VERIFY(value); }();
        return value.value_or(Value());
    }
    QStringList products()
    {
        return ask<QStringList>([](Household &household) -> Result<QStringList> {
            QStringList names;
            const auto all = household.products().all();
            for (const Product &product : *all)
                names << product.name;
            return names;
        });
    }
    qint64 onHand(const QString &name)
    {
        return ask<qint64>([name](Household &household) -> Result<qint64> {
            return household.ledger().repository().onHand(household.products().resolve(name)->id);
        });
    }
    void undo()
    {
        QVERIFY(ask<bool>([](Household &household) -> Result<bool> { return household.undo().has_value(); }));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<HouseholdHandle> m_handle;
    FileChooser m_chooser;
    std::unique_ptr<QWidget> m_window;
    PurchaseImporter *m_importer = nullptr;

private Q_SLOTS:
    void init();
    void cleanup();
    void aFileIsBookedInThreeSteps();
    void columnsAreToldAndRemembered();
    void aChipNamesTheCurrentColumn();
    void fiveNamesBecomeOneWhileImporting();
    void proposalsAreTakenByOneKey();
    void rejectsCanBeCopied();
    void cancellingTakesEverythingBack();
    void whatIsNoTableIsToldInTheWindow();
    void formatsCanBeChanged();
};

void TestImportAssistant::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    QCoreApplication::setOrganizationName(u"larder"_s);
    m_handle = std::make_unique<HouseholdHandle>(m_clock);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 800);
    m_window->show();
    m_importer = new PurchaseImporter(*m_handle, m_clock, m_chooser, m_window.get());
    bool isOpen = false;
    m_handle->open(m_folder->filePath(u"household.larder"_s), Household::Opening::CreateIfMissing, this,
                   [&](const Result<void> &opened) { isOpen = opened.has_value(); });
    QTRY_VERIFY(isOpen);
}

void TestImportAssistant::cleanup()
{
    m_window.reset();
    m_handle.reset();
}

void TestImportAssistant::aFileIsBookedInThreeSteps()
{
    begin(write(u"receipt.csv"_s, "Datum;Artikel;Menge;Preis\n05.01.2026;Butter;2;3,98\n12.01.2026;Butter;1;1,99\n"
                                  "irgendwann;Brot;1;2,00\n"));
    QTRY_VERIFY(find<QLabel>(u"importState"_s)->text().contains(u"2 row"_s));
    QVERIFY(find<QLabel>(u"importState"_s)->text().contains(u"line 4"_s));
    QCOMPARE(find<QComboBox>(u"columnMenu1"_s)->currentData().toInt(), int(PurchaseField::Product));
    QCOMPARE(find<QComboBox>(u"importDelimiter"_s)->currentIndex(), 1);
    next(u"Step 2"_s);
    QCOMPARE(find<QTableView>(u"namesTable"_s)->model()->rowCount(), 1);
    next(u"Step 3"_s);
    QVERIFY(find<QLabel>(u"importHeadline"_s)->text().contains(u'3'));
    QVERIFY(find<QLabel>(u"importCounts"_s)->text().contains(u"2 new purchase"_s));
    import();
    QCOMPARE(onHand(u"Butter"_s), 3000);
    // A second time there is nothing to import.
    begin(m_folder->filePath(u"receipt.csv"_s));
    next(u"Step 2"_s);
    QVERIFY(find<QTableView>(u"namesTable"_s)->model()->index(0, 4).data().toString().contains(u"before"_s));
    next(u"Step 3"_s);
    QVERIFY(!find<QPushButton>(u"importNext"_s)->isEnabled());
    QTest::mouseClick(find<QPushButton>(u"importBack"_s), Qt::LeftButton);
    QVERIFY(find<QLabel>(u"importWhere"_s)->text().contains(u"Step 2"_s));
    undo();
    QCOMPARE(products(), QStringList());
}

void TestImportAssistant::columnsAreToldAndRemembered()
{
    const QByteArray head = "wann,was,wieviel,was noch\n";
    begin(write(u"a.csv"_s, head + "2026-01-05,Butter,2,x\n"));
    QVERIFY(!find<QPushButton>(u"importNext"_s)->isEnabled());
    QVERIFY(find<QLabel>(u"importState"_s)->text().contains(u"date"_s));
    say(0, PurchaseField::Date);
    QTRY_VERIFY(find<QLabel>(u"importState"_s)->text().contains(u"product"_s));
    say(3, PurchaseField::Product);
    say(1, PurchaseField::Product); // takes it from the other column
    QCOMPARE(find<QComboBox>(u"columnMenu3"_s)->currentData().toInt(), -1);
    say(2, PurchaseField::Amount);
    next(u"Step 2"_s);
    next(u"Step 3"_s);
    import();
    QCOMPARE(onHand(u"Butter"_s), 2000);
    begin(write(u"b.csv"_s, head + "2026-02-05,Butter,3,y\n"));
    QTRY_VERIFY(find<QPushButton>(u"importNext"_s)->isEnabled());
    QCOMPARE(find<QComboBox>(u"columnMenu2"_s)->currentData().toInt(), int(PurchaseField::Amount));
}

void TestImportAssistant::aChipNamesTheCurrentColumn()
{
    begin(write(u"a.csv"_s, "wann,was\n2026-01-05,Butter\n"));
    auto *table = find<QTableView>(u"importPreview"_s);
    table->setCurrentIndex(table->model()->index(0, 1));
    find<ActionButton>(u"chip_product"_s)->click();
    table->setCurrentIndex(table->model()->index(0, 0));
    find<ActionButton>(u"chip_date"_s)->click();
    QTRY_VERIFY(find<QPushButton>(u"importNext"_s)->isEnabled());
    QCOMPARE(find<QComboBox>(u"columnMenu1"_s)->currentText(), u"Product"_s);
    // Tab goes from the table to its column boxes.
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY(find<QComboBox>(u"columnMenu0"_s)->hasFocus());
}

void TestImportAssistant::fiveNamesBecomeOneWhileImporting()
{
    const QString lidl = QStringLiteral(LARDER_TEST_DATA "/fivenames-lidl.csv");
    begin(lidl);
    next(u"Step 2"_s);
    choose({rowOf(u"HAFERMILCH 1L"_s), rowOf(u"Oat Drink Bio"_s), rowOf(u"Haferdrink natur"_s)});
    QTest::keyClick(find<QTableView>(u"namesTable"_s), Qt::Key_Return);
    auto *pick = find<QDialog>(u"pickDialog"_s);
    QTest::keyClicks(pick->findChild<Field *>(u"pickField"_s), u"hafermilch"_s);
    QTest::keyClick(pick->findChild<Field *>(u"pickField"_s), Qt::Key_Return);
    choose({rowOf(u"Diesel"_s)});
    QTest::keyClick(find<QTableView>(u"namesTable"_s), Qt::Key_Delete);
    next(u"Step 3"_s);
    import();
    QCOMPARE(products(), (QStringList{u"HAFERMILCH 1L"_s, u"Brot"_s}));
    begin(lidl);
    next(u"Step 2"_s);
    const auto *model = find<QTableView>(u"namesTable"_s)->model();
    QVERIFY(model->index(rowOf(u"Diesel"_s), 4).data().toString().contains(u"Not a pantry"_s));
    next(u"Step 3"_s);
    QVERIFY(!find<QPushButton>(u"importNext"_s)->isEnabled());
}

void TestImportAssistant::proposalsAreTakenByOneKey()
{
    begin(write(u"a.csv"_s, "Date,Product\n2026-01-05,Oat milk\n2026-01-06,Oat milk\n2026-01-07,OAT MILK 1L\n"));
    next(u"Step 2"_s);
    QVERIFY(find<QLabel>(u"namesHeadline"_s)->text().contains(u'1'));
    choose({0, 1});
    QVERIFY(find<ActionButton>(u"namesAccept"_s)->isEnabled());
    QTest::keyClick(find<QTableView>(u"namesTable"_s), Qt::Key_Space);
    QVERIFY(!find<ActionButton>(u"namesAccept"_s)->isEnabled());
    next(u"Step 3"_s);
    import();
    QCOMPARE(products(), QStringList{u"Oat milk"_s});
    QCOMPARE(onHand(u"oat milk 1l"_s), 3000);
}

void TestImportAssistant::rejectsCanBeCopied()
{
    begin(write(u"a.csv"_s, "Date,Product\n2026-01-05,Milk\nsomeday,Bread\n2026-13-01,Tea\n"));
    next(u"Step 2"_s);
    next(u"Step 3"_s);
    const auto *rejected = find<QPlainTextEdit>(u"importRejected"_s);
    QVERIFY(rejected->isVisible() && rejected->isReadOnly());
    QCOMPARE(rejected->toPlainText().count(u'\n'), 1);
    QVERIFY(rejected->toPlainText().startsWith(u"Line 3: "_s));
}

void TestImportAssistant::cancellingTakesEverythingBack()
{
    QByteArray rows = "Date,Product\n";
    for (int i = 0; i < 3000; ++i)
        rows += "2026-01-05,Thing " + QByteArray::number(i) + '\n';
    begin(write(u"a.csv"_s, rows));
    next(u"Step 2"_s);
    next(u"Step 3"_s);
    QSignalSpy said(m_importer, &PurchaseImporter::said);
    QTest::mouseClick(find<QPushButton>(u"importNext"_s), Qt::LeftButton);
    find<ImportAssistant>(u"importAssistant"_s)->reject();
    QTRY_VERIFY(!isOpen());
    QCOMPARE(said.size(), 1);
    QCOMPARE(products(), QStringList());
}

void TestImportAssistant::whatIsNoTableIsToldInTheWindow()
{
    QSignalSpy failed(m_importer, &PurchaseImporter::failed);
    start(write(u"a.csv"_s, QByteArray("PK\0\0", 4)));
    QTRY_COMPARE(failed.size(), 1);
    start(m_folder->filePath(u"missing.csv"_s));
    QTRY_COMPARE(failed.size(), 2);
    QTRY_VERIFY(!isOpen());
}

void TestImportAssistant::formatsCanBeChanged()
{
    begin(write(u"a.csv"_s, "Date;Product;Amount\n03/04/2026;Milk;1.500\n"));
    QTRY_VERIFY(find<QLabel>(u"importState"_s)->text().contains(u"0 row"_s));
    auto *mark = find<QComboBox>(u"importMark"_s);
    mark->setCurrentIndex(2);
    Q_EMIT mark->activated(2);
    QTRY_VERIFY(find<QLabel>(u"importState"_s)->text().contains(u"1 row"_s));
    auto *delimiter = find<QComboBox>(u"importDelimiter"_s);
    delimiter->setCurrentIndex(0);
    Q_EMIT delimiter->activated(0);
    QTRY_COMPARE(find<QTableView>(u"importPreview"_s)->model()->columnCount(), 1);
    QVERIFY(!find<QPushButton>(u"importNext"_s)->isEnabled());
}

QTEST_MAIN(TestImportAssistant)
#include "tst_importassistant.moc"
