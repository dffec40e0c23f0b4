// SPDX-License-Identifier: GPL-3.0-or-later
// larder-contact-sheet FOLDER: takes a picture of every page and dialog of the real program, with a made-up family.
// Language, scale and colours come from the environment; tests/tools/contact-sheet runs it in all of them.
#include "app/desktop/desktopapp.h"
#include "core/household/samplebooking.h"
#include "core/household/translations.h"
#include "tests/ui/shell/fakereminder.h"
#include "ui/reminders/inboxpage.h"
#include "ui/settings/settingspage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace {

constexpr int kSettle = 1500; // for the core thread's answers and the layouts that follow
const QSize kSize(1280, 800);

/// One run of the program with a household of its own.
class Sitting
{
public:
    Sitting(const QString &folder, const QString &household, Clock &clock) : m_folder(folder), m_app({household}, clock)
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<MainWindow *>(widget))
                m_window = window;
        }
        m_app.start();
        m_window->resize(kSize);
        QTest::qWait(2 * kSettle);
    }

    void shot(const QString &name)
    {
        QTest::qWait(kSettle);
        QWidget *top = m_window;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && (qobject_cast<QDialog *>(widget) || qobject_cast<QuickAddWindow *>(widget)))
                top = widget;
        }
        if (!top->grab().save(u"%1/%2.png"_s.arg(m_folder, name)))
            qWarning("%s could not be written", qPrintable(name));
    }
    void page(const QString &name) { m_window->showPage(find<Page>(name)); }
    void product(int id) { Q_EMIT find<Page>(u"pantryPage"_s)->productWanted(ProductId(id)); }
    void press(const QString &button) { find<QAbstractButton>(button)->click(); }
    void action(const QString &page, const QString &name) { find<Page>(page)->findChild<QAction *>(name)->trigger(); }
    void menu(const QString &name) { find<QAction>(name)->trigger(); }
    void closeDialogs()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget != m_window && widget->isVisible())
                widget->close();
        }
        QTest::qWait(200);
    }
    void dialog(const QString &name)
    {
        shot(name);
        closeDialogs();
    }
    template<class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    QString m_folder;
    DesktopApp m_app;
    MainWindow *m_window = nullptr;
};

void firstStart(const QString &folder, const QString &household, Clock &clock)
{
    Sitting sitting(folder, household, clock);
    sitting.shot(u"01-first-start"_s);
    sitting.press(u"wayTick"_s);
    QTest::qWait(kSettle);
    for (int i = 0; i < 12; ++i) {
        if (QWidget *focused = QApplication::focusWidget())
            QTest::keyClick(focused, Qt::Key_Space);
        if (QWidget *focused = QApplication::focusWidget())
            QTest::keyClick(focused, Qt::Key_Down);
    }
    sitting.shot(u"02-ticked"_s);
    sitting.press(u"wayPaste"_s);
    QFile mail(QStringLiteral(LARDER_TEST_DATA) + u"/mails/greenfield-uk.txt"_s);
    if (mail.open(QIODevice::ReadOnly))
        sitting.find<Page>(u"firstStartPage"_s)
            ->findChild<QPlainTextEdit *>(u"pasteText"_s)
            ->setPlainText(QString::fromUtf8(mail.readAll()));
    sitting.shot(u"03-pasted"_s);
    sitting.press(u"startEmpty"_s);
    QTest::qWait(kSettle);
    int number = 6;
    for (const QString &page :
         {u"overviewPage"_s, u"pantryPage"_s, u"listsPage"_s, u"lookPage"_s, u"putAwayPage"_s, u"historyPage"_s}) {
        sitting.page(page);
        sitting.shot(u"%1-empty-%2"_s.arg(number++, 2, 10, QLatin1Char('0')).arg(page));
    }
}

void pages(Sitting &sitting)
{
    sitting.page(u"overviewPage"_s);
    sitting.shot(u"11-overview"_s);
    sitting.page(u"pantryPage"_s);
    sitting.shot(u"12-pantry"_s);
    sitting.find<QLineEdit>(u"quickAdd"_s)->setText(u"2 milk 1l exp fri 1,59 @Aldi"_s);
    sitting.shot(u"13-quick-add"_s);
    sitting.find<QLineEdit>(u"quickAdd"_s)->setText({});
    sitting.page(u"listsPage"_s);
    sitting.shot(u"14-list"_s);
    sitting.page(u"putAwayPage"_s);
    sitting.shot(u"15-im-back"_s);
    sitting.page(u"lookPage"_s);
    sitting.shot(u"16-look"_s);
    sitting.page(u"pantryPage"_s);
    sitting.product(1);
    sitting.shot(u"17-product"_s);
    sitting.page(u"pastePage"_s);
    sitting.shot(u"18-paste"_s);
    sitting.page(u"historyPage"_s);
    sitting.shot(u"19-history"_s);
    sitting.page(u"settingsPage"_s);
    auto *settings = sitting.find<SettingsPage>(u"settingsPage"_s);
    int number = 41;
    for (const auto part : {SettingsPage::Part::General, SettingsPage::Part::Sources, SettingsPage::Part::Health,
                            SettingsPage::Part::Shopping, SettingsPage::Part::Reminders}) {
        settings->showPart(part);
        sitting.shot(u"%1-settings"_s.arg(number++));
    }
    settings->showPart(SettingsPage::Part::Sources);
    sitting.press(u"addSource"_s);
    sitting.dialog(u"46-add-source"_s);
    settings->showPart(SettingsPage::Part::Shopping);
    sitting.press(u"addEvent"_s);
    sitting.dialog(u"47-add-days"_s);
    settings->showPart(SettingsPage::Part::Reminders);
    sitting.press(u"addSchedule"_s);
    sitting.dialog(u"48-add-reminder"_s);
    sitting.action(u"settingsPage"_s, u"way_ntfy"_s);
    sitting.dialog(u"49-add-phone"_s);
    sitting.page(u"calendarPage"_s);
    sitting.shot(u"50-calendar"_s);
    sitting.page(u"inboxPage"_s);
    sitting.shot(u"51-reminders"_s);
    sitting.find<InboxPage>(u"inboxPage"_s)->showLog();
    sitting.shot(u"52-told"_s);
}

void dialogs(Sitting &sitting)
{
    sitting.page(u"pantryPage"_s);
    sitting.product(1);
    QTest::qWait(kSettle);
    sitting.action(u"productPage"_s, u"count"_s);
    sitting.dialog(u"21-count"_s);
    sitting.action(u"productPage"_s, u"move"_s);
    sitting.dialog(u"22-move"_s);
    sitting.press(u"changeReminders"_s);
    sitting.dialog(u"29-reminders-of"_s);
    sitting.page(u"pantryPage"_s);
    auto *table = sitting.find<QTableView>(u"pantryTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    table->selectionModel()->select(table->model()->index(1, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    sitting.action(u"pantryPage"_s, u"sameAs"_s);
    sitting.dialog(u"23-same-as"_s);
    sitting.menu(u"shortcuts"_s);
    sitting.dialog(u"24-shortcuts"_s);
    sitting.menu(u"about"_s);
    sitting.dialog(u"25-about"_s);
    Q_EMIT sitting.window().importWanted(QStringLiteral(LARDER_TEST_DATA) + u"/fivenames-lidl.csv"_s);
    sitting.shot(u"26-import-columns"_s);
    for (const QString &name : {u"27-import-names"_s, u"28-import-preview"_s}) {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *next = widget->findChild<QAbstractButton *>(u"importNext"_s); next && widget->isVisible())
                next->click();
        }
        sitting.shot(name);
    }
    sitting.closeDialogs();
}

/// A scale tells of something that is booked, of something unknown, and of grams of what is counted in pieces.
bool bookDelivery(Household &household)
{
    auto source = household.sources().add({{},
                                           u"Kitchen scale"_s,
                                           EventSource::Way::File,
                                           EventSource::Amounts::Add,
                                           EventSource::Unknown::Wait,
                                           false,
                                           {}});
    if (!source)
        return false;
    const QByteArray events = R"([
        {"event_id":"1","type":"consumed","product":{"name":"Eggs, 10"},"amount":"1"},
        {"event_id":"2","type":"added","product":{"sku":"HZ-1","name":"Hazelnut spread"},"amount":"400","unit":"g"},
        {"event_id":"3","type":"consumed","product":{"name":"Eggs, 10"},"amount":"120","unit":"g"}])";
    return household.intake().take(*source, events).has_value();
}

void fill(const QString &household, Clock &clock)
{
    auto opened = Household::open(household, Household::Opening::CreateIfMissing, clock);
    // Somebody writes something down, too: only then silence is one.
    if (!opened || !bookSampleHousehold(**opened) || !(*opened)->ledger().finish(ProductId(1))
        || !bookDelivery(**opened) || !(*opened)->catchUp()
        || !test::addReminder(**opened, ProductId(2), ReminderKind::RunsOut)
        || !test::addReminder(**opened, ProductId(3), ReminderKind::BestBefore))
        qFatal("The sample household could not be made");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc < 2)
        qFatal("larder-contact-sheet FOLDER");
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QTemporaryDir homes;
    QCoreApplication::setOrganizationName(u"larder"_s);
    QCoreApplication::setApplicationName(u"contact-sheet"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, homes.path());
    QSettings().setValue(u"look/scheme"_s, qEnvironmentVariable("LARDER_SCHEME", u"Light"_s));
    QApplication::setQuitOnLastWindowClosed(false);
    installTranslations(app);
    QDir().mkpath(folder);

    SystemClock clock;
    firstStart(folder, homes.filePath(u"new.larder"_s), clock);
    const QString sample = homes.filePath(u"sample-family.larder"_s);
    fill(sample, clock);
    {
        Sitting sitting(folder, sample, clock);
        pages(sitting);
        dialogs(sitting);
    }
    // A month later nobody has written anything down.
    ManualClock later(QDateTime::currentDateTimeUtc().addDays(40));
    Sitting sitting(folder, sample, later);
    sitting.page(u"overviewPage"_s);
    sitting.shot(u"31-silence"_s);
    return 0;
}
