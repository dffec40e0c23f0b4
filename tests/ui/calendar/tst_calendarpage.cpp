// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/overview/familyhome.h"
#include "ui/calendar/agendamodel.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/monthmodel.h"
#include "ui/calendar/monthview.h"
#include "ui/shell/filechooser.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

class TestCalendarPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    void theGridBeginsTheWeekAsTheLocaleHasIt();
    void daysAreReadOut();
    void theListHasOneRowAnEntry();
    void keysGoThroughTheDays();
    void aDayShowsWhatIsOnIt();
    void aSmallWindowHasAList();
    void theFileIsACalendar();

private:
    void open(Home &home);
    template<class T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }

    std::unique_ptr<HouseholdHandle> m_handle;
    FileChooser m_files;
    std::unique_ptr<CalendarPage> m_page;
};

void TestCalendarPage::open(Home &home)
{
    m_page.reset();
    m_handle = std::make_unique<HouseholdHandle>(home.clock);
    bool isOpen = false;
    m_handle->open(home.path(), Household::Opening::MustExist, this,
                   [&isOpen](const Result<void> &opened) { isOpen = opened.has_value(); });
    QTRY_VERIFY(isOpen);
    m_page = std::make_unique<CalendarPage>(*m_handle, home.clock, m_files);
    m_page->resize(1100, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestCalendarPage::theGridBeginsTheWeekAsTheLocaleHasIt()
{
    MonthModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setMonth(kFriday);
    QCOMPARE(model.firstDay(), QDate(2026, 10, 26));
    QCOMPARE(model.lastDay(), QDate(2026, 12, 6));
    QCOMPARE(model.indexOf(kFriday), model.index(3, 4));
    QVERIFY(!model.indexOf(QDate(2026, 12, 7)).isValid());
    QVERIFY(model.index(0, 0).data(MonthModel::OutsideRole).toBool());
    model.setMonth(QDate(2027, 2, 1)); // begins on the week's first day
    QCOMPARE(model.firstDay(), QDate(2027, 2, 1));
}

void TestCalendarPage::daysAreReadOut()
{
    MonthModel model;
    model.setMonth(kFriday);
    CalendarItem bread;
    bread.kind = CalendarItem::RunsOut;
    bread.text = u"Bread"_s;
    model.setDays({{kFriday, {bread}}, {QDate(2027, 3, 1), {bread}}}, kFriday);
    QCOMPARE(model.indexOf(kFriday).data(Qt::AccessibleTextRole).toString(),
             u"Friday, 20 November, today: "_s + calendarSentence(bread));
    QCOMPARE(model.indexOf(kFriday.addDays(1)).data(Qt::AccessibleTextRole).toString(),
             u"Saturday, 21 November: nothing"_s);
    QCOMPARE(model.busyDays().size(), 1);
}

void TestCalendarPage::theListHasOneRowAnEntry()
{
    AgendaModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CalendarItem item;
    item.text = u"Bread"_s;
    model.setDays({{kFriday, {item, item}}, {kFriday.addDays(2), {item}}}, kFriday);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), u"Fri 20"_s);
    QCOMPARE(model.index(1, 0).data().toString(), QString());
    QCOMPARE(model.rowFrom(kFriday.addDays(1)), 2);
    QCOMPARE(model.rowFrom(kFriday.addDays(3)), -1);
}

void TestCalendarPage::keysGoThroughTheDays()
{
    Home home;
    fillFamily(home);
    home.close();
    open(home);
    auto *grid = find<MonthView>(u"calendarGrid"_s);
    QTRY_COMPARE(grid->day(), kFriday);
    QTest::keyClick(grid, Qt::Key_Right);
    QCOMPARE(grid->day(), kFriday.addDays(1));
    QTest::keyClick(grid, Qt::Key_Down);
    QCOMPARE(grid->day(), kFriday.addDays(8));
    QTest::keyClick(grid, Qt::Key_Down); // into December
    QCOMPARE(grid->day(), kFriday.addDays(15));
    QCOMPARE(find<QLabel>(u"calendarMonth"_s)->text(), u"December 2026"_s);
    QTest::keyClick(grid, Qt::Key_PageUp);
    QCOMPARE(grid->day(), QDate(2026, 11, 5));
    QTest::keyClick(grid, Qt::Key_Home);
    QTRY_COMPARE(grid->day(), kFriday);
}

void TestCalendarPage::aDayShowsWhatIsOnIt()
{
    Home home;
    fillFamily(home);
    const QDate spoils = kFriday.addDays(3);
    home.close();
    open(home);
    auto *grid = find<MonthView>(u"calendarGrid"_s);
    QTRY_VERIFY(grid->model()->index(3, 0).isValid());
    QTRY_VERIFY(static_cast<MonthModel *>(grid->model())->day(spoils).items.size() > 0);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(grid, Qt::Key_Right);
    QVERIFY(find<QLabel>(u"dayHeading"_s)->text().contains(u"23 November"));
    auto *show = find<QAbstractButton>(u"dayShow"_s);
    QVERIFY(show);
    QSignalSpy opened(m_page.get(), &Page::productWanted);
    QTest::keyClick(grid, Qt::Key_Return);
    QTRY_VERIFY(show->hasFocus());
    QTest::keyClick(show, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void TestCalendarPage::aSmallWindowHasAList()
{
    Home home;
    fillFamily(home);
    home.close();
    open(home);
    QVERIFY(find<QWidget>(u"calendarGrid"_s)->isVisible());
    m_page->resize(590, 360);
    QTRY_VERIFY(find<QWidget>(u"calendarList"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"calendarGrid"_s)->isVisible());
}

void TestCalendarPage::theFileIsACalendar()
{
    Home home;
    fillFamily(home);
    home.close();
    open(home);
    m_files.setNextFile(home.file(u"larder.ics"_s));
    QSignalSpy said(m_page.get(), &Page::said);
    find<QAbstractButton>(u"calendarSave"_s)->click();
    QTRY_COMPARE(said.count(), 1);
    QFile file(home.file(u"larder.ics"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\n"));
    QVERIFY(bytes.contains("Yoghurt"));
}

QTEST_MAIN(TestCalendarPage)
#include "tst_calendarpage.moc"
