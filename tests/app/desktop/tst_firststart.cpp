// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopapp.h"
#include "core/household/samplefile.h"
#include "ui/firststart/firststartpage.h"
#include "ui/shell/undostate.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/linkbutton.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDebug>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

QString mail(const QString &name)
{
    QFile file(QStringLiteral(LARDER_TEST_DATA) + u"/mails/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

/// All texts of a tree, with a bar between cells.
QStringList textsOf(const QTreeView *view)
{
    QStringList texts;
    const QAbstractItemModel *model = view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString()
                  << model->index(row, column).data(Qt::AccessibleTextRole).toString();
        texts << cells.join(u'|');
        const QModelIndex parent = model->index(row, 0);
        for (int child = 0; child < model->rowCount(parent); ++child)
            texts << model->index(child, 0, parent).data().toString()
                         + model->index(child, 0, parent).data(Qt::AccessibleDescriptionRole).toString();
    }
    return texts;
}

} // namespace

/// The first start of the whole program, with the keyboard alone.
class TestFirstStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void twelveTicksGiveADatedList();
    void aPastedMailGivesADatedList();
    void whatWasTypedIsTickedToo();
    void startEmptyShowsThePages();
    void theDraftSurvivesClosing();
    void thePastedTextSurvivesClosing();
    void keysGoThroughTheGoods();
    void theSampleIsPlayedWithAndThrownAway();
    void aSmallWindowScrolls();
    void pastesLaterToo();

private:
    void start();
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    template<class T>
    T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    FirstStartPage *page() const { return m_window->findChild<FirstStartPage *>(); }
    bool isFirstStart() const { return page()->isVisibleTo(m_window); }
    template<class Answer>
    Answer ask(const std::function<Result<Answer>(Household &)> &question);
    QVector<Product> products();
    QVector<ListItem> list();

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<DesktopApp> m_app;
    MainWindow *m_window = nullptr;
};

void TestFirstStart::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    QCoreApplication::setOrganizationName(u"larder"_s);
    QCoreApplication::setApplicationName(u"tst_firststart"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void TestFirstStart::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
    QSettings().clear();
    start();
}

void TestFirstStart::cleanup()
{
    m_app.reset();
}

void TestFirstStart::start()
{
    m_app.reset();
    m_app = std::make_unique<DesktopApp>(DesktopOptions{m_folder->filePath(u"household.larder"_s)}, m_clock);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget))
            m_window = window;
    }
    m_app->start();
    m_window->resize(1280, 800);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

/// To whatever has the focus, as the keyboard does.
void TestFirstStart::key(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused);
    QTest::keyClick(focused, Qt::Key(key), modifiers);
}

template<class Answer>
Answer TestFirstStart::ask(const std::function<Result<Answer>(Household &)> &question)
{
    auto household = Household::open(m_folder->filePath(u"household.larder"_s), Household::Opening::MustExist, m_clock);
    if (!household || !(*household)->catchUp())
        return {};
    return question(**household).value_or(Answer());
}

QVector<Product> TestFirstStart::products()
{
    return ask<QVector<Product>>([](Household &household) { return household.products().all(); });
}

QVector<ListItem> TestFirstStart::list()
{
    return ask<QVector<ListItem>>(
        [this](Household &household) { return household.lists().items({}, m_clock.today()); });
}

void TestFirstStart::twelveTicksGiveADatedList()
{
    QTRY_VERIFY(isFirstStart());
    QCOMPARE(find<ChoiceStrip>(u"shoppingDays"_s)->currentIndex(), 5); // Saturday, as most
    // The question comes first; Friday is one step to the left.
    QTRY_VERIFY(find<ChoiceStrip>(u"shoppingDays"_s)->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_Left);
    key(Qt::Key_Tab); // the ways
    key(Qt::Key_Space);
    QVERIFY(!find<QPushButton>(u"showMyList"_s)->isEnabled());
    for (int i = 0; i < 12; ++i) {
        key(Qt::Key_Space);
        key(Qt::Key_1);
        QCOMPARE(find<QLabel>(u"tickCount"_s)->text(), u"%1 ticked"_s.arg(i + 1));
        key(Qt::Key_Down);
    }
    QVERIFY(find<QLabel>(u"tickEnough"_s)->text().startsWith(u"That is enough"));
    key(Qt::Key_Tab);
    key(Qt::Key_Return); // Show my list
    QTRY_VERIFY(!isFirstStart());
    QCOMPARE(products().size(), 12);
    for (const Product &product : products())
        QCOMPARE(product.lastsDays, 3);
    QTRY_VERIFY(find<QLabel>(u"statusSaid"_s)->text().contains(u"12 thing"));
    // What lasts three days is bought at the next trip, and the reason says until when it lasts.
    const QVector<ListItem> items = list();
    QVERIFY(items.size() >= 10);
    for (const ListItem &item : items)
        QVERIFY(item.section == Section::Buy);
    auto *page = find<QWidget>(u"listsPage"_s);
    QVERIFY(page->isVisible());
    const auto isShown = [page](const QString &words) {
        const auto trees = page->findChildren<QTreeView *>();
        return std::any_of(trees.cbegin(), trees.cend(),
                           [&](const QTreeView *tree) { return !textsOf(tree).filter(words).isEmpty(); });
    };
    QTRY_VERIFY(isShown(u"Milk"_s));

    // One undo takes all of it back, and the question is asked again.
    m_window->undoState().undo();
    QTRY_VERIFY(isFirstStart());
    QVERIFY(products().isEmpty());
}

void TestFirstStart::aPastedMailGivesADatedList()
{
    QTRY_VERIFY(isFirstStart());
    QTRY_VERIFY(find<ChoiceStrip>(u"shoppingDays"_s)->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_Tab);
    QVERIFY(find<QWidget>(u"wayTick"_s)->hasFocus());
    key(Qt::Key_Right);
    QVERIFY(find<QWidget>(u"wayPaste"_s)->hasFocus());
    key(Qt::Key_Space);
    auto *text = page()->findChild<QPlainTextEdit *>(u"pasteText"_s);
    QTRY_VERIFY2(text->hasFocus(), qPrintable(QDebug::toString(QApplication::focusWidget())));
    text->insertPlainText(mail(u"greenfield-uk.txt"_s));
    QTRY_COMPARE(find<QLabel>(u"tickCount"_s)->text(), u"18 thing(s) to add"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!isFirstStart());
    QCOMPARE(products().size(), 18);
    QVERIFY(!list().isEmpty());
    const auto isBegun = ask<QString>([](Household &household) { return household.settings().value(u"started"_s); });
    QVERIFY(!isBegun.isEmpty());
}

void TestFirstStart::whatWasTypedIsTickedToo()
{
    QTRY_VERIFY(isFirstStart());
    auto *own = find<Field>(u"ownGood"_s);
    own->setFocus();
    QTest::keyClicks(own, u"grandma's biscuits"_s);
    key(Qt::Key_Return);
    key(Qt::Key_3);
    own->setFocus();
    QTest::keyClicks(own, u"butter"_s); // stands in the grid already
    key(Qt::Key_Return);
    QCOMPARE(find<QLabel>(u"tickCount"_s)->text(), u"2 ticked"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!isFirstStart());
    QStringList names;
    for (const Product &product : products())
        names << product.name + u' ' + QString::number(product.lastsDays.value_or(0));
    names.sort();
    QCOMPARE(names, QStringList({u"Butter 7"_s, u"Grandma's biscuits 30"_s}));
}

void TestFirstStart::startEmptyShowsThePages()
{
    QTRY_VERIFY(isFirstStart());
    find<LinkButton>(u"startEmpty"_s)->setFocus();
    key(Qt::Key_Return);
    QTRY_VERIFY(!isFirstStart());
    QVERIFY(find<QWidget>(u"pantryPage"_s)->isVisible());
    start();
    QTRY_VERIFY(find<QLabel>(u"statusSaid"_s) != nullptr);
    QTest::qWait(200);
    QVERIFY(!isFirstStart()); // asked only once
}

void TestFirstStart::theDraftSurvivesClosing()
{
    QTRY_VERIFY(isFirstStart());
    QCheckBox *first = page()->findChildren<QCheckBox *>().first();
    first->setFocus();
    key(Qt::Key_3);
    start();
    QTRY_VERIFY(isFirstStart());
    QCOMPARE(find<QLabel>(u"tickCount"_s)->text(), u"1 ticked"_s);
}

void TestFirstStart::thePastedTextSurvivesClosing()
{
    QTRY_VERIFY(isFirstStart());
    find<QAbstractButton>(u"wayPaste"_s)->click();
    page()->findChild<QPlainTextEdit *>(u"pasteText"_s)->insertPlainText(mail(u"greenfield-uk.txt"_s));
    QTest::qWait(700);
    QVERIFY(!QSettings().value(u"first_start/text"_s).toString().isEmpty());
    start();
    QTRY_VERIFY(isFirstStart());
    QTRY_COMPARE(find<QLabel>(u"tickCount"_s)->text(), u"18 thing(s) to add"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!isFirstStart());
    QVERIFY(!QSettings().contains(u"first_start/text"_s));
}

void TestFirstStart::keysGoThroughTheGoods()
{
    QTRY_VERIFY(isFirstStart());
    QTRY_VERIFY(find<ChoiceStrip>(u"shoppingDays"_s)->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_Tab);
    key(Qt::Key_Space);
    QWidget *const first = QApplication::focusWidget();
    key(Qt::Key_End);
    QWidget *const last = QApplication::focusWidget();
    QVERIFY(qobject_cast<QCheckBox *>(last) && last != first);
    QTRY_VERIFY(!last->visibleRegion().isEmpty());
    key(Qt::Key_Home);
    QCOMPARE(QApplication::focusWidget(), first);
    key(Qt::Key_Down);
    QWidget *const second = QApplication::focusWidget();
    // Out of the goods and back: to the one it was.
    key(Qt::Key_Tab);
    QVERIFY(!find<QWidget>(u"tickGrid"_s)->isAncestorOf(QApplication::focusWidget()));
    for (int i = 0; i < 10 && !find<QWidget>(u"tickGrid"_s)->isAncestorOf(QApplication::focusWidget()); ++i)
        key(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), second);
    QVERIFY(!second->visibleRegion().isEmpty());
}

void TestFirstStart::theSampleIsPlayedWithAndThrownAway()
{
    QTRY_VERIFY(isFirstStart());
    const QString sample = sampleFileBeside(m_folder->filePath(u"household.larder"_s));
    find<QAbstractButton>(u"waySample"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!isFirstStart(), 30'000);
    QTRY_VERIFY(find<QWidget>(u"sampleStrip"_s)->isVisible());
    QVERIFY(QFile::exists(sample));
    QVERIFY(products().isEmpty()); // nothing of it is ours
    start(); // it is still there after a restart
    QTRY_VERIFY(find<QWidget>(u"sampleStrip"_s)->isVisible());
    QVERIFY(!isFirstStart());
    find<QAbstractButton>(u"throwSampleAway"_s)->click();
    QTRY_VERIFY(!find<QWidget>(u"sampleStrip"_s)->isVisible());
    QTRY_VERIFY(isFirstStart());
    QVERIFY(!QFile::exists(sample));
}

void TestFirstStart::aSmallWindowScrolls()
{
    QTRY_VERIFY(isFirstStart());
    m_window->resize(640, 360);
    QTRY_COMPARE(m_window->size(), QSize(640, 360));
    QTest::qWait(100);
    QCheckBox *last = page()->findChildren<QCheckBox *>().last();
    QCheckBox *first = page()->findChildren<QCheckBox *>().first();
    first->setFocus();
    for (int i = 0; i < 59; ++i)
        key(Qt::Key_Down);
    QWidget *focused = QApplication::focusWidget();
    QVERIFY(qobject_cast<QCheckBox *>(focused) && focused != first && last);
    const QRect seen(focused->mapTo(m_window, QPoint()), focused->size());
    QVERIFY2(m_window->rect().contains(seen), qPrintable(u"%1 %2"_s.arg(seen.x()).arg(seen.y())));
    QVERIFY(!focused->visibleRegion().isEmpty());
    QVERIFY(find<QPushButton>(u"showMyList"_s)->isVisible());
}

void TestFirstStart::pastesLaterToo()
{
    QTRY_VERIFY(isFirstStart());
    find<LinkButton>(u"startEmpty"_s)->click();
    QTRY_VERIFY(!isFirstStart());
    find<QAction>(u"pasteText"_s)->trigger();
    auto *pastePage = find<QWidget>(u"pastePage"_s);
    QTRY_VERIFY(pastePage->isVisible());
    auto *text = pastePage->findChild<QPlainTextEdit *>(u"pasteText"_s);
    text->setPlainText(u"2 bread\nmilk\nbirthday candles"_s);
    auto *book = find<QPushButton>(u"bookPaste"_s);
    QTRY_VERIFY(book->text().startsWith(u"Put 3 thing"_s));
    // Tab goes down the rows before it leaves for the button.
    text->setFocus();
    QStringList way;
    for (int i = 0; i < 30 && QApplication::focusWidget() != book; ++i) {
        way << QApplication::focusWidget()->accessibleName();
        key(Qt::Key_Tab);
    }
    QVERIFY(book->hasFocus());
    QCOMPARE(way.filter(u"Take "_s).size(), 3);
    QCOMPARE(way.count(u"What"_s), 3);
    QCOMPARE(way.indexOf(u"What"_s), way.indexOf(way.filter(u"Take "_s).first()) + 1);
    // A ticked line without a name is told as that.
    Field *name = nullptr;
    for (Field *field : pastePage->findChildren<Field *>())
        name = field->accessibleName() == u"What"_s ? field : name;
    const QString before = name->text();
    name->setText({});
    book->click();
    QTRY_VERIFY(find<QLabel>(u"statusSaid"_s)->text().contains(u"no name"_s));
    name->setText(before);
    book->click();
    QTRY_VERIFY(find<QWidget>(u"listsPage"_s)->isVisible());
    QCOMPARE(list().size(), 3);
}

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
