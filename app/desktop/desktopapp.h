// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/sampleplay.h"
#include "core/household/householdhandle.h"
#include "ui/shell/desktopnotifier.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/quickaddwindow.h"
#include "ui/shell/remindernotices.h"
#include "ui/shell/systemtray.h"
#include "ui/shell/tray.h"
#include "ui/widgets/appearance.h"

#include <QMap>

namespace larder {

class FirstStartPage;
class HistoryPage;
class InboxPage;
class ProductPage;
class SettingsPage;

/// How the program was started.
struct DesktopOptions
{
    enum class Sample {
        None,
        Within, ///< the sample family moves into the household, where that does not exist yet
        Beside, ///< it lives in a file of its own beside it, to be played with and thrown away
    };
    QString household; ///< path
    Sample sample = Sample::None;
    bool isMinimized = false; ///< tray only
};

/// Composes the window, its pages and the tray around one household. One per process.
class DesktopApp : public QObject
{
    Q_OBJECT

public:
    DesktopApp(const DesktopOptions &options, Clock &clock);

    /// Shows the window, then opens the household.
    void start();
    void raise() { m_window.raiseWindow(); }
    /// The household that is open.
    [[nodiscard]] HouseholdHandle &handle() { return m_handle; }
    void saveState() { m_window.saveState(); }
    /// Saves what is remembered and ends the event loop.
    void quit();

private:
    void addPages(Clock &clock);
    void addFirstStart(Clock &clock);
    void addRoom(Room room, Page *page, const QString &name, MainWindow::PagePlace place = MainWindow::PagePlace::Top);
    void addSubRoom(Room room, Page *page, const QString &name);
    void wireRoom(Room room, Page *page, const QString &name);
    void wireImports(Clock &clock);
    void addInbox(Clock &clock);
    void wireTray();
    void wireReminders();
    /// Where a page or the tray sends the person.
    void goTo(Room room);
    /// The same, and brings the window up.
    void openAt(Room room);
    void look(bool isEmpty);

    DesktopOptions m_options;
    HouseholdHandle m_handle;
    Appearance m_appearance;
    MainWindow m_window;
    QuickAddWindow m_quickAdd;
    SystemTray m_trayIcon;
    DesktopNotifier m_notifier;
    Tray m_tray;
    ReminderNotices m_reminders;
    SamplePlay m_sample;
    ProductPage *m_product = nullptr;
    FirstStartPage *m_firstStart = nullptr;
    HistoryPage *m_history = nullptr;
    InboxPage *m_inbox = nullptr;
    SettingsPage *m_settings = nullptr;
    QMap<Room, Page *> m_rooms;
};

} // namespace larder
