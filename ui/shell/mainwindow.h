// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"
#include "ui/shell/filechooser.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace larder {

class Appearance;
class DayWatch;
class FailurePage;
class HeaderBar;
class HouseholdFiles;
class Page;
class Rail;
class ShoppingDayButton;
class StatusLine;
class TrayBackend;
class UndoState;

/// The one window: rail, header and status line around the pages it is given. It wires; pages and parts do the work.
///
/// Shown at once, filled when the household is open. @p handle and @p clock outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(HouseholdHandle &handle, Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Where a page stands in the rail: with the others, or at its foot, for what is not of every day.
    enum class PagePlace { Top, Foot };
    /// Adds a page to the rail and takes ownership. Before open().
    void addPage(Page *page, PagePlace place = PagePlace::Top);
    /// Adds a page that is entered from others and left with Back; takes ownership. Before open().
    void addSubPage(Page *page);
    /// Shows a page added with addSubPage(); Back leads to the page of the rail it was entered from.
    void enter(Page *page);
    /// Shows a page of the rail for a look from another one; Back and Esc lead back to that until a page is chosen.
    void visit(Page *page);
    void leave();
    /// How many reminders are new, for the bell.
    void setUnseen(int unseen);
    /// Adds a strip below the header, on every page that has one; takes ownership. Before open().
    void addStrip(QWidget *strip);
    /// Adds View › Colours. @p appearance outlives the window.
    void addColours(Appearance &appearance);
    /// Opens a household; a failure is shown in place of the pages.
    void open(const QString &path, Household::Opening opening);

    void showPage(int page);
    /// A page of the rail, or one that is entered.
    void showPage(Page *page);
    /// Shows the window above all others.
    void raiseWindow();

    /// Where @p tray is available, closing hides the window, because the icon keeps it in reach; otherwise closing
    /// quits. @p tray outlives the window's use.
    void setTray(const TrayBackend *tray) { m_tray = tray; }
    void restoreState();
    void saveState() const;

    [[nodiscard]] FileChooser &files() { return m_chooser; }
    [[nodiscard]] UndoState &undoState() { return *m_undo; }
    [[nodiscard]] HouseholdFiles &household() const { return *m_household; }
    [[nodiscard]] DayWatch &days() { return *m_days; }
    [[nodiscard]] StatusLine &statusLine() { return *m_status; }

Q_SIGNALS:
    /// A household is open and the pages were told.
    void opened();
    /// Whether anything was ever written down in the household; after each opening.
    void looked(bool isEmpty);
    /// File › Paste any text.
    void pasteWanted();
    /// The bell was pressed.
    void remindersWanted();
    void hidToTray();
    /// Purchases are to be imported: a file that was dropped on the window, or with none the person is to be asked.
    void importWanted(const QString &path);
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildCentre();
    void buildMenus();
    void fillFileMenu(QMenu *menu);
    void fillHelpMenu(QMenu *menu);
    void wireParts();
    void wirePage(Page *page);
    void turnTo(Page *page);
    void reloadAll();
    void applyChanges(const ChangeSet &changes);
    void updateSummary();
    void updateTitle();
    void lookIfEmpty();
    void moveInSample();
    void moveFocus(int step);
    void focusPage();
    void confirmQuit();
    void showFailure(const QString &path, const Error &error);
    [[nodiscard]] Page *currentPage() const;

    HouseholdHandle &m_handle;
    Clock &m_clock;
    FileChooser m_chooser;
    UndoState *m_undo;
    HouseholdFiles *m_household;
    DayWatch *m_days;
    Rail *m_rail;
    ShoppingDayButton *m_shoppingDay;
    HeaderBar *m_header;
    QStackedWidget *m_stack;
    QVBoxLayout *m_column = nullptr; ///< header, strips, page, status line
    FailurePage *m_failure;
    StatusLine *m_status;
    QMenu *m_view = nullptr;
    QAction *m_sample = nullptr;
    QVector<Page *> m_pages;
    QVector<Page *> m_subPages;
    Page *m_visitedFrom = nullptr; ///< where Back leads from the page of the rail that is visited
    const TrayBackend *m_tray = nullptr;
};

} // namespace larder
