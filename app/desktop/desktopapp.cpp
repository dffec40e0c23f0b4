// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopapp.h"

#include "core/secrets/keychainsecrets.h"
#include "ui/calendar/calendarpage.h"
#include "ui/exchange/purchaseimporter.h"
#include "ui/firststart/firststartpage.h"
#include "ui/firststart/pastepage.h"
#include "ui/history/historypage.h"
#include "ui/lists/listspage.h"
#include "ui/lists/putawaypage.h"
#include "ui/overview/lookpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/pantry/pantrypage.h"
#include "ui/product/productpage.h"
#include "ui/reminders/inboxpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/colourmenu.h"
#include "ui/shell/daywatch.h"
#include "ui/shell/statusline.h"
#include "ui/shell/undostate.h"

#include <QApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace larder {

DesktopApp::DesktopApp(const DesktopOptions &options, Clock &clock)
    : m_options(options)
    , m_handle(clock)
    , m_window(m_handle, clock)
    , m_quickAdd(m_handle, clock)
    , m_notifier(m_trayIcon)
    , m_tray({m_handle, clock, m_trayIcon, m_notifier, m_window.undoState()})
    , m_reminders({m_handle, clock, m_notifier})
    , m_sample(m_window, m_handle, options.household)
{
    ColourMenu::restore(m_appearance);
    m_appearance.start();
    addPages(clock);
    addFirstStart(clock);
    m_window.addColours(m_appearance);
    wireTray();
    wireReminders();
    wireImports(clock);
    connect(&m_window, &MainWindow::quitRequested, this, &DesktopApp::quit);
}

void DesktopApp::addPages(Clock &clock)
{
    m_handle.listenWith([&clock] { return std::make_unique<KeychainSecrets>(clock); });
    auto *list = new ListsPage(m_handle, clock, &m_window);
    list->setTakesQuickAdd(true);
    m_history = new HistoryPage(m_handle, clock, &m_window);
    m_product = new ProductPage(m_handle, clock, &m_window);
    m_product->setObjectName(u"productPage"_s);
    m_window.addSubPage(m_product);
    connect(m_product, &ProductPage::regularWanted, list, &ListsPage::showRegular);
    addRoom(Room::Overview, new OverviewPage(m_handle, clock, &m_window), u"overviewPage"_s);
    addRoom(Room::Pantry, new PantryPage(m_handle, clock, &m_window), u"pantryPage"_s);
    addRoom(Room::List, list, u"listsPage"_s);
    addRoom(Room::Calendar, new CalendarPage(m_handle, clock, m_window.files(), &m_window), u"calendarPage"_s);
    addRoom(Room::History, m_history, u"historyPage"_s);
    const SettingsContext settings{m_handle, clock, m_appearance, m_window.files(), m_window.household()};
    m_settings = new SettingsPage(settings, &m_window);
    addRoom(Room::Settings, m_settings, u"settingsPage"_s, MainWindow::PagePlace::Foot);
    addInbox(clock);
    addSubRoom(Room::Look, new LookPage(m_handle, clock, &m_window), u"lookPage"_s);
    auto *putAway = new PutAwayPage(m_handle, clock, &m_window);
    connect(list, &ListsPage::listShown, putAway, &PutAwayPage::setList);
    addSubRoom(Room::PutAway, putAway, u"putAwayPage"_s);
}

void DesktopApp::addInbox(Clock &clock)
{
    m_inbox = new InboxPage(m_handle, clock, &m_window);
    addSubRoom(Room::Inbox, m_inbox, u"inboxPage"_s);
    connect(m_inbox, &Page::badgeChanged, &m_window, &MainWindow::setUnseen);
    connect(&m_window, &MainWindow::remindersWanted, this, [this] {
        m_inbox->showReminders();
        goTo(Room::Inbox);
    });
}

void DesktopApp::addRoom(Room room, Page *page, const QString &name, MainWindow::PagePlace place)
{
    wireRoom(room, page, name);
    m_window.addPage(page, place);
}

void DesktopApp::addSubRoom(Room room, Page *page, const QString &name)
{
    wireRoom(room, page, name);
    m_window.addSubPage(page);
}

void DesktopApp::wireRoom(Room room, Page *page, const QString &name)
{
    page->setObjectName(name);
    m_rooms.insert(room, page);
    connect(page, &Page::roomWanted, this, &DesktopApp::goTo);
    connect(page, &Page::historyWanted, m_history, [this](ActionId action) {
        m_window.visit(m_history);
        m_history->showAction(action);
    });
    connect(page, &Page::productWanted, m_product, [this](ProductId product) {
        m_product->showProduct(product);
        m_window.enter(m_product);
    });
}

void DesktopApp::goTo(Room room)
{
    if (room == Room::Import) {
        Q_EMIT m_window.importWanted({});
        return;
    }
    if (room == Room::ReminderSettings || room == Room::ShoppingSettings) {
        m_settings->showPart(room == Room::ReminderSettings ? SettingsPage::Part::Reminders
                                                            : SettingsPage::Part::Shopping);
        room = Room::Settings;
    }
    if (room == Room::ReminderLog) {
        m_inbox->showLog();
        room = Room::Inbox;
    }
    if (room == Room::PutAway)
        m_window.showPage(m_rooms.value(Room::List)); // where Back leads to
    if (Page *page = m_rooms.value(room))
        m_window.showPage(page);
}

void DesktopApp::openAt(Room room)
{
    goTo(room);
    m_window.raiseWindow();
}

void DesktopApp::wireImports(Clock &clock)
{
    auto *importer = new PurchaseImporter(m_handle, clock, m_window.files(), &m_window);
    connect(&m_window, &MainWindow::importWanted, importer, &PurchaseImporter::start);
    connect(importer, &PurchaseImporter::said, &m_window.statusLine(), &StatusLine::showNote);
    connect(importer, &PurchaseImporter::failed, &m_window.statusLine(), &StatusLine::showError);
}

void DesktopApp::addFirstStart(Clock &clock)
{
    m_firstStart = new FirstStartPage(m_handle, clock, &m_window);
    addSubRoom(Room::FirstStart, m_firstStart, u"firstStartPage"_s);
    addSubRoom(Room::Paste, new PastePage(m_handle, clock, &m_window), u"pastePage"_s);
    connect(m_firstStart, &FirstStartPage::wanted, this, [this] { goTo(Room::FirstStart); });
    connect(m_firstStart, &FirstStartPage::began, this, &DesktopApp::goTo);
    connect(m_firstStart, &FirstStartPage::sampleWanted, &m_sample, &SamplePlay::open);
    connect(&m_window, &MainWindow::pasteWanted, this, [this] { goTo(Room::Paste); });
    connect(&m_window, &MainWindow::looked, this, &DesktopApp::look);
}

/// A household in which nobody has begun begins with the first start, and with nothing else.
void DesktopApp::look(bool isEmpty)
{
    const bool isShown = m_firstStart->isVisibleTo(&m_window);
    if (isEmpty && !isShown && !m_sample.isFilling() && !m_sample.isOn())
        m_firstStart->lookWhetherNew();
    else if (!isEmpty && isShown)
        goTo(Room::List);
}

void DesktopApp::wireTray()
{
    connect(&m_tray, &Tray::openWindow, &m_window, &MainWindow::raiseWindow);
    connect(&m_tray, &Tray::openList, this, [this] { openAt(Room::List); });
    connect(&m_tray, &Tray::addSomething, &m_quickAdd, &QuickAddWindow::popUp);
    connect(&m_quickAdd, &QuickAddWindow::booked, &m_tray, &Tray::sayAdded);
    connect(&m_tray, &Tray::putAway, this, [this] { openAt(Room::PutAway); });
    connect(&m_tray, &Tray::quit, this, &DesktopApp::quit);
    connect(&m_tray, &Tray::failed, &m_window.statusLine(), &StatusLine::showError);
    connect(&m_window, &MainWindow::hidToTray, &m_tray, &Tray::sayStays);
    connect(&m_window, &MainWindow::opened, &m_tray, &Tray::reload);
    m_window.setTray(&m_trayIcon);
}

void DesktopApp::wireReminders()
{
    connect(&m_reminders, &ReminderNotices::openList, this, [this] { openAt(Room::List); });
    connect(&m_reminders, &ReminderNotices::openLook, this, [this] { openAt(Room::Look); });
    connect(&m_reminders, &ReminderNotices::openInbox, this, [this] { openAt(Room::Inbox); });
    connect(&m_reminders, &ReminderNotices::openQuestion, this, [this] { openAt(Room::Overview); });
    connect(&m_reminders, &ReminderNotices::failed, &m_window.statusLine(), &StatusLine::showError);
}

void DesktopApp::start()
{
    m_window.restoreState();
    // Without a tray a hidden window could not be reached.
    if (!m_options.isMinimized || !m_trayIcon.isAvailable())
        m_window.show();
    const bool isNew = !QFileInfo::exists(m_options.household);
    if (m_sample.isLeftOpen() || (isNew && m_options.sample == DesktopOptions::Sample::Beside))
        return m_sample.open();
    if (isNew && m_options.sample == DesktopOptions::Sample::Within)
        m_sample.fillNext();
    m_window.open(m_options.household, Household::Opening::CreateIfMissing);
}

void DesktopApp::quit()
{
    saveState();
    m_window.hide();
    m_quickAdd.hide();
    QCoreApplication::quit();
}

} // namespace larder
