// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/householdfiles.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/statusline.h"
#include "ui/shell/undostate.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/field.h"
#include "ui/widgets/linkbutton.h"

#include <QAbstractButton>
#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

/// A page that remembers a word and takes what begins with "list ".
class FakePage : public Page
{
public:
    explicit FakePage(const QString &title) : m_title(title)
    {
        setObjectName(title.toLower());
        setFocusPolicy(Qt::StrongFocus);
    }

    QString title() const override { return m_title; }
    QString iconName() const override { return u"jar"_s; }
    QString addHint() const override { return u"2 milk 1l"_s; }
    QString summary() const override { return m_title + u" has %1 things"_s.arg(reloads); }
    void reload() override { ++reloads; }
    void applyChanges(const ChangeSet &) override { ++changes; }
    bool takeQuickAdd(const QString &text) override
    {
        if (!text.startsWith(u"list "))
            return false;
        taken << text;
        return true;
    }
    void saveState(QSettings &settings) const override { settings.setValue(u"word"_s, word); }
    void restoreState(QSettings &settings) override { word = settings.value(u"word"_s).toString(); }

    int reloads = 0;
    int changes = 0;
    QStringList taken;
    QString word;

private:
    QString m_title;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void quickAddBooksAndUndoTakesBack();
    void thePreviewTellsBeforehand();
    void aQuestionBooksNothing();
    void thePageMayTakeTheWords();
    void stateIsRemembered();
    void aCopyIsSavedAndOpened();
    void aFailedOpeningGoesBack();
    void nothingOpenedShowsWhy();
    void anImportIsAskedFor();
    void theSampleMovesInOnce();
    void theShoppingDayIsNamed();
    void closingWithoutTraySaysSoOnce();
    void f6GoesRound();
    void aPageIsShownWithItsFocus();
    void aVisitedPageLeadsBack();
    void aNarrowWindowShowsIconsOnly();

private:
    void open();
    template<class T>
    T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    void type(const QString &line, bool isEntered = true);
    QString said() const { return find<QLabel>(u"statusSaid"_s)->text(); }
    qint64 onHand(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<HouseholdHandle> m_handle;
    std::unique_ptr<MainWindow> m_window;
    FakePage *m_first = nullptr;
    FakePage *m_second = nullptr;
};

void TestMainWindow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    QCoreApplication::setOrganizationName(u"larder"_s);
    QCoreApplication::setApplicationName(u"tst_mainwindow"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
    qputenv("LARDER_HOUSEHOLD", QFile::encodeName(m_folder->filePath(u"home.larder"_s)));
    QSettings().clear();
    open();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_handle.reset();
}

void TestMainWindow::open()
{
    m_window.reset();
    m_handle = std::make_unique<HouseholdHandle>(m_clock);
    m_window = std::make_unique<MainWindow>(*m_handle, m_clock);
    m_first = new FakePage(u"Pantry"_s);
    m_second = new FakePage(u"List"_s);
    m_window->addPage(m_first);
    m_window->addPage(m_second);
    m_window->restoreState();
    m_window->show();
    QSignalSpy opened(m_window.get(), &MainWindow::opened);
    m_window->open(m_folder->filePath(u"home.larder"_s), Household::Opening::CreateIfMissing);
    QVERIFY(opened.wait());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::type(const QString &line, bool isEntered)
{
    auto *field = find<Field>(u"quickAdd"_s);
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, line);
    if (isEntered)
        QTest::keyClick(field, Qt::Key_Return);
}

qint64 TestMainWindow::onHand(const QString &name)
{
    std::optional<qint64> found;
    m_handle->run(
        this,
        [name, today = m_clock.today()](Household &household) -> Result<qint64> {
            auto outlooks = household.foresight().outlooks(today);
            if (!outlooks)
                return fail(outlooks.error());
            for (const Outlook &outlook : std::as_const(*outlooks)) {
                if (outlook.product.name == name)
                    return outlook.onHand;
            }
            return -1;
        },
        [&found](const Result<qint64> &milli) { found = milli.value_or(-2); });
    const bool isDone = QTest::qWaitFor([&found] { return found.has_value(); });
    return isDone ? *found : -3;
}

void TestMainWindow::quickAddBooksAndUndoTakesBack()
{
    type(u"2 milk 1l 1,59 @Aldi"_s);
    QTRY_VERIFY(said().contains(u"Milk 1 l"));
    QCOMPARE(onHand(u"Milk 1 l"_s), 2000);
    QTRY_VERIFY(m_first->changes > 0);
    QAction *undo = m_window->undoState().undoAction();
    QVERIFY(undo->isEnabled());
    QVERIFY2(undo->text().contains(u"Milk 1 l"), qPrintable(undo->text()));
    QVERIFY(find<LinkButton>(u"statusUndo"_s)->isVisible());

    m_first->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_window->undoState().redoAction()->isEnabled());
    QCOMPARE(onHand(u"Milk 1 l"_s), -1);
    QVERIFY2(said().startsWith(u"Taken back"), qPrintable(said()));

    QTest::mouseClick(find<LinkButton>(u"statusUndo"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_window->undoState().redoAction()->isEnabled());
    QCOMPARE(onHand(u"Milk 1 l"_s), 2000);
}

void TestMainWindow::thePreviewTellsBeforehand()
{
    auto *strip = find<QWidget>(u"previewStrip"_s);
    QVERIFY(!strip->isVisible());
    type(u"2 milk 1l 1,59 @Aldi"_s, false);
    QVERIFY(strip->isVisible());
    QVERIFY(find<QLabel>(u"previewSentence"_s)->text().contains(u"of Milk 1 l"));
    QVERIFY(find<ActionButton>(u"previewChip0"_s)->text().contains(u"3.18"));
    QTest::keyClick(find<Field>(u"quickAdd"_s), Qt::Key_Escape);
    QVERIFY(!strip->isVisible());
    QCOMPARE(find<Field>(u"quickAdd"_s)->text(), QString());
}

void TestMainWindow::aQuestionBooksNothing()
{
    type(u"1.234 kg rice"_s);
    QVERIFY(find<QWidget>(u"previewStrip"_s)->isVisible());
    QCOMPARE(find<Field>(u"quickAdd"_s)->text(), u"1.234 kg rice"_s);
    QCOMPARE(onHand(u"Rice"_s), -1);
}

void TestMainWindow::thePageMayTakeTheWords()
{
    type(u"list soap"_s);
    QCOMPARE(m_first->taken, QStringList{u"list soap"_s});
    QCOMPARE(find<Field>(u"quickAdd"_s)->text(), QString());
    QCOMPARE(onHand(u"List soap"_s), -1);
}

void TestMainWindow::stateIsRemembered()
{
    m_window->showPage(1);
    m_second->word = u"flour"_s;
    m_window->saveState();
    open();
    QCOMPARE(find<QLabel>(u"pageTitle"_s)->text(), u"List"_s);
    QCOMPARE(m_second->word, u"flour"_s);
}

void TestMainWindow::aCopyIsSavedAndOpened()
{
    type(u"3 eggs"_s);
    QTRY_VERIFY(said().contains(u"Eggs"));
    const QString copy = m_folder->filePath(u"copy.larder"_s);
    m_window->files().setNextFile(copy);
    find<QAction>(u"saveCopy"_s)->trigger();
    QTRY_VERIFY(said().contains(u"copy.larder"));
    QVERIFY(QFile::exists(copy));

    QCOMPARE(m_window->windowTitle(), u"Larder"_s);
    m_window->files().setNextFile(copy);
    QSignalSpy opened(m_window.get(), &MainWindow::opened);
    find<QAction>(u"openCopy"_s)->trigger();
    QVERIFY(opened.wait());
    QVERIFY(m_window->windowTitle().startsWith(u"copy"));
    QCOMPARE(onHand(u"Eggs"_s), 3000);
}

void TestMainWindow::aFailedOpeningGoesBack()
{
    type(u"3 eggs"_s);
    QTRY_VERIFY(said().contains(u"Eggs"));
    QFile broken(m_folder->filePath(u"broken.larder"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("This is no household, whatever its name says. It is long enough to be read as one, though.");
    broken.close();
    m_window->files().setNextFile(broken.fileName());
    find<QAction>(u"openCopy"_s)->trigger();
    QTRY_VERIFY(find<QLabel>(u"statusWarning"_s)->isVisible());
    QCOMPARE(m_window->windowTitle(), u"Larder"_s);
    QCOMPARE(onHand(u"Eggs"_s), 3000);
    QVERIFY(m_first->isVisible());
}

void TestMainWindow::nothingOpenedShowsWhy()
{
    MainWindow window(*m_handle, m_clock);
    window.addPage(new FakePage(u"Pantry"_s));
    window.show();
    window.open(m_folder->filePath(u"missing.larder"_s), Household::Opening::MustExist);
    auto *failure = window.findChild<QWidget *>(u"failurePage"_s);
    QTRY_VERIFY(failure->isVisible());
    QVERIFY(!window.findChild<QLabel *>(u"failureMessage"_s)->text().isEmpty());
    QSignalSpy quit(&window, &MainWindow::quitRequested);
    QTest::mouseClick(window.findChild<QPushButton *>(u"failureQuit"_s), Qt::LeftButton);
    QCOMPARE(quit.count(), 1);
}

void TestMainWindow::anImportIsAskedFor()
{
    QSignalSpy wanted(m_window.get(), &MainWindow::importWanted);
    find<QAction>(u"importPurchases"_s)->trigger();
    QCOMPARE(wanted.takeFirst().first().toString(), QString());
    const auto drop = [this](const QString &path) {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
    };
    drop(u"/tmp/picture.png"_s);
    QCOMPARE(wanted.size(), 0);
    drop(u"/tmp/receipt.CSV"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.takeFirst().first().toString(), u"/tmp/receipt.CSV"_s);
}

void TestMainWindow::theSampleMovesInOnce()
{
    auto *sample = find<QAction>(u"moveInSample"_s);
    QTRY_VERIFY(sample->isEnabled());
    type(u"salt"_s);
    QTRY_VERIFY(!sample->isEnabled());
}

void TestMainWindow::theShoppingDayIsNamed()
{
    auto *button = find<QWidget>(u"shoppingDay"_s);
    QTRY_VERIFY(button->accessibleName().contains(u"Saturday"));
    find<QAction>(u"shoppingDay3"_s)->trigger();
    QTRY_VERIFY(button->accessibleName().contains(u"Wednesday"));
    QTRY_VERIFY(m_window->undoState().undoAction()->isEnabled());
    m_window->undoState().undo();
    QTRY_VERIFY(button->accessibleName().contains(u"Saturday"));
}

void TestMainWindow::closingWithoutTraySaysSoOnce()
{
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    m_window->close();
    auto *box = find<QMessageBox>(u"closingQuits"_s);
    QVERIFY(box);
    box->done(QMessageBox::Ok);
    QTRY_COMPARE(quit.count(), 1);
    m_window->close();
    QCOMPARE(quit.count(), 2);
}

void TestMainWindow::f6GoesRound()
{
    find<QListView>(u"railView"_s)->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(find<Field>(u"quickAdd"_s)->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_first->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(find<QListView>(u"railView"_s)->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(m_first->hasFocus());
}

void TestMainWindow::aPageIsShownWithItsFocus()
{
    auto *field = find<Field>(u"quickAdd"_s);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Space);
    QVERIFY(field->text().isEmpty()); // a blank is nothing
    find<QAction>(u"viewPage2"_s)->trigger();
    QVERIFY(m_second->hasFocus());
    // What is hidden in an empty page does not swallow the keys.
    QPushButton hidden(m_first);
    QPushButton start(m_first);
    start.show();
    hidden.hide();
    m_first->setFocusPolicy(Qt::NoFocus);
    m_first->setFocusProxy(&hidden);
    find<QAction>(u"viewPage1"_s)->trigger();
    QVERIFY(start.hasFocus());
}

void TestMainWindow::aVisitedPageLeadsBack()
{
    auto *back = find<QAbstractButton>(u"back"_s);
    const auto *pages = find<QStackedWidget>(u"pages"_s);
    m_window->showPage(m_first);
    m_window->visit(m_second);
    QCOMPARE(pages->currentWidget(), m_second);
    QVERIFY(back->isVisibleTo(m_window.get()));
    back->click();
    QCOMPARE(pages->currentWidget(), m_first);
    QVERIFY(!back->isVisibleTo(m_window.get()));
    m_window->visit(m_second);
    QTest::keyClick(m_second, Qt::Key_Escape);
    QCOMPARE(pages->currentWidget(), m_first);
    // Who chooses a page is not visiting any more.
    m_window->visit(m_second);
    m_window->showPage(m_second);
    QVERIFY(!back->isVisibleTo(m_window.get()));
}

void TestMainWindow::aNarrowWindowShowsIconsOnly()
{
    auto *name = find<QLabel>(u"railName"_s);
    QVERIFY(name->isVisible());
    m_window->resize(m_window->minimumSize());
    QTRY_VERIFY(!name->isVisible());
    QVERIFY(m_window->centralWidget()->minimumSizeHint().width() <= m_window->minimumWidth());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
