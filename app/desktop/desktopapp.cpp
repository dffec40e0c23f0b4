// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopapp.h"

#include "core/household/samplebooking.h"
#include "ui/lists/listspage.h"
#include "ui/pantry/pantrypage.h"
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
    , m_alerts(m_handle, clock, m_notifier)
{
    ColourMenu::restore(m_appearance);
    m_appearance.start();
    addPages(clock);
    m_window.addColours(m_appearance);
    wireTray();
    connect(&m_window, &MainWindow::quitRequested, this, &DesktopApp::quit);
}

void DesktopApp::addPages(Clock &clock)
{
    auto *pantry = new PantryPage(m_handle, clock, &m_window);
    auto *list = new ListsPage(m_handle, clock, &m_window);
    m_list = list;
    pantry->setObjectName(u"pantryPage"_s);
    list->setObjectName(u"listsPage"_s);
    list->setTakesQuickAdd(true);
    m_window.addPage(pantry);
    m_window.addPage(list);
}

void DesktopApp::wireTray()
{
    const auto openList = [this] {
        m_window.showPage(m_list);
        m_window.raiseWindow();
    };
    connect(&m_tray, &Tray::openWindow, &m_window, &MainWindow::raiseWindow);
    connect(&m_tray, &Tray::openList, this, openList);
    connect(&m_tray, &Tray::addSomething, &m_quickAdd, &QuickAddWindow::popUp);
    connect(&m_quickAdd, &QuickAddWindow::booked, &m_tray, &Tray::sayAdded);
    connect(&m_tray, &Tray::quit, this, &DesktopApp::quit);
    connect(&m_tray, &Tray::failed, &m_window.statusLine(), &StatusLine::showError);
    connect(&m_alerts, &AlertWatch::openList, this, openList);
    connect(&m_alerts, &AlertWatch::failed, &m_window.statusLine(), &StatusLine::showError);
    connect(&m_window, &MainWindow::hidToTray, &m_tray, &Tray::sayStays);
    connect(&m_window, &MainWindow::opened, &m_tray, &Tray::reload);
    connect(&m_window, &MainWindow::opened, &m_alerts, &AlertWatch::lookAgain);
    m_window.setTray(&m_trayIcon);
}

void DesktopApp::start()
{
    m_window.restoreState();
    // Without a tray a hidden window could not be reached.
    if (!m_options.isMinimized || !m_trayIcon.isAvailable())
        m_window.show();
    if (m_options.isSample && !QFileInfo::exists(m_options.household))
        connect(&m_window, &MainWindow::opened, this, &DesktopApp::fillSample, Qt::SingleShotConnection);
    m_window.open(m_options.household, Household::Opening::CreateIfMissing);
}

void DesktopApp::fillSample()
{
    m_handle.run(
        this, [](Household &household) { return bookSampleHousehold(household); },
        [this](const Result<SampleReport> &report) {
            if (!report)
                m_window.statusLine().showError(report.error());
        });
}

void DesktopApp::quit()
{
    saveState();
    m_window.hide();
    m_quickAdd.hide();
    QCoreApplication::quit();
}

} // namespace larder
