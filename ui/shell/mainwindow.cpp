// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/household/samplebooking.h"
#include "ui/shell/bellbutton.h"
#include "ui/shell/daywatch.h"
#include "ui/shell/failurepage.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/householdfiles.h"
#include "ui/shell/page.h"
#include "ui/shell/rail.h"
#include "ui/shell/shoppingdaybutton.h"
#include "ui/shell/statusline.h"
#include "ui/shell/traybackend.h"
#include "ui/shell/undostate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/linkbutton.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kSaidClosing = u"window/said_closing_quits"_s;
/// In units: under 1000 logical pixels at the usual size the rail shows icons only; the least is 640 x 360.
constexpr int kCompactUnder = 250;
constexpr int kLeastWidth = 160;
constexpr int kLeastHeight = 90;
constexpr int kUsualWidth = 350;
constexpr int kUsualHeight = 190;

/// The one table file that is dropped on the window; empty for anything else.
QString droppedTable(const QMimeData &mime)
{
    const QString path = mime.urls().size() == 1 ? mime.urls().first().toLocalFile() : QString();
    return QStringList{u"csv"_s, u"tsv"_s, u"txt"_s}.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

/// Where the keyboard enters a page: its main view, or while that is hidden the first place that Tab would reach.
QWidget *entryOf(QWidget *page)
{
    QWidget *entry = page;
    while (entry->focusProxy())
        entry = entry->focusProxy();
    if (entry->focusPolicy() != Qt::NoFocus && entry->isVisible() && entry->isEnabled())
        return entry;
    QWidget *next = page->nextInFocusChain();
    while (next != page
           && !(page->isAncestorOf(next) && next->isVisible() && next->isEnabled()
                && (next->focusPolicy() & Qt::TabFocus)))
        next = next->nextInFocusChain();
    return next;
}

} // namespace

MainWindow::MainWindow(HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_handle(handle)
    , m_clock(clock)
    , m_undo(new UndoState(handle, clock, this))
    , m_household(new HouseholdFiles(handle, m_chooser, this))
    , m_days(new DayWatch(clock, this))
    , m_rail(new Rail(this))
    , m_shoppingDay(new ShoppingDayButton(handle, clock))
    , m_header(new HeaderBar(handle, clock))
    , m_stack(new QStackedWidget)
    , m_failure(new FailurePage)
    , m_status(new StatusLine)
{
    setObjectName(u"mainWindow"_s);
    const Theme theme = themeOf(this);
    setMinimumSize(theme.px(kLeastWidth), theme.px(kLeastHeight));
    setAcceptDrops(true);
    // Frame and menu bar need a little more than the inside.
    resize(QSize(theme.px(kUsualWidth), theme.px(kUsualHeight))
               .boundedTo(screen()->availableSize() - QSize(theme.pageMargin(), theme.headerHeight())));
    buildCentre();
    buildMenus();
    wireParts();
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre()
{
    m_stack->setObjectName(u"pages"_s);
    m_stack->addWidget(m_failure);
    auto *centre = new QWidget(this);
    auto *column = m_column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    m_rail->setFoot(m_shoppingDay);
    setCentralWidget(centre);
}

void MainWindow::wireParts()
{
    connect(m_rail, &Rail::currentChanged, this, [this](int page) { showPage(page); });
    connect(m_rail, &Rail::compactChanged, m_shoppingDay, &ShoppingDayButton::setCompact);
    connect(m_undo, &UndoState::told, m_status, &StatusLine::setLastAction);
    connect(m_status, &StatusLine::undoRequested, m_undo, [this] { m_undo->undo(); });
    connect(m_status, &StatusLine::redoRequested, m_undo, &UndoState::redo);
    connect(m_failure, &FailurePage::openAnother, m_household, &HouseholdFiles::openCopy);
    connect(m_failure, &FailurePage::quit, this, &MainWindow::quitRequested);
    connect(m_household, &HouseholdFiles::opened, this, &MainWindow::reloadAll);
    connect(m_household, &HouseholdFiles::unopened, this, &MainWindow::showFailure);
    connect(m_household, &HouseholdFiles::said, m_status, &StatusLine::showNote);
    connect(m_days, &DayWatch::dayTurned, this, &MainWindow::reloadAll);
    connect(&m_handle, &HouseholdHandle::changed, this, &MainWindow::applyChanges);
    connect(&m_handle, &HouseholdHandle::failed, m_status, &StatusLine::showError);
    connect(m_undo, &UndoState::failed, m_status, &StatusLine::showError);
    connect(m_household, &HouseholdFiles::failed, m_status, &StatusLine::showError);
    connect(m_shoppingDay, &ShoppingDayButton::failed, m_status, &StatusLine::showError);
    connect(m_header, &HeaderBar::failed, m_status, &StatusLine::showError);
    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence::New, [this] { m_header->focusQuickAdd(); });
    shortcut(QKeySequence::Find, [this] {
        if (Page *page = currentPage())
            page->focusFilter();
    });
    connect(m_header, &HeaderBar::backWanted, this, &MainWindow::leave);
    connect(m_header->bell(), &QAbstractButton::clicked, this, &MainWindow::remindersWanted);
    shortcut(QKeySequence::Back, [this] { leave(); });
    shortcut(Qt::Key_F6, [this] { moveFocus(1); });
    shortcut(Qt::SHIFT | Qt::Key_F6, [this] { moveFocus(-1); });
}

void MainWindow::addPage(Page *page, PagePlace place)
{
    const int index = int(m_pages.size());
    const bool isAtFoot = place == PagePlace::Foot;
    m_pages << page;
    wirePage(page);
    m_rail->addPage(page->name(), page->iconName(), isAtFoot ? Rail::Place::Foot : Rail::Place::Top);
    connect(page, &Page::badgeChanged, m_rail, [this, index](int badge) { m_rail->setBadge(index, badge); });
    auto *action = new QAction(page->name(), m_view);
    action->setObjectName(u"viewPage%1"_s.arg(index + 1));
    action->setShortcut(QKeySequence(Qt::CTRL | (isAtFoot ? Qt::Key_Comma : static_cast<Qt::Key>(Qt::Key_1 + index))));
    connect(action, &QAction::triggered, this, [this, index] {
        showPage(index);
        focusPage();
    });
    m_view->insertAction(m_view->actions().value(index), action);
    if (index == 0)
        showPage(0);
}

void MainWindow::wirePage(Page *page)
{
    m_stack->addWidget(page);
    connect(page, &Page::summaryChanged, this, &MainWindow::updateSummary);
    connect(page, &Page::failed, m_status, &StatusLine::showError);
    connect(page, &Page::said, m_status, &StatusLine::showNote);
    connect(page, &Page::titleChanged, this, [this, page] {
        if (page == currentPage())
            turnTo(page);
    });
}

void MainWindow::addSubPage(Page *page)
{
    m_subPages << page;
    wirePage(page);
    connect(page, &Page::backWanted, this, [this, page] {
        if (page == currentPage())
            leave();
    });
}

void MainWindow::enter(Page *page)
{
    turnTo(page);
    page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::visit(Page *page)
{
    Page *from = currentPage();
    if (from == page)
        return;
    showPage(page);
    m_visitedFrom = from;
    turnTo(page);
}

void MainWindow::leave()
{
    if (!m_subPages.contains(currentPage())) {
        if (Page *from = std::exchange(m_visitedFrom, nullptr))
            showPage(from);
        return;
    }
    showPage(std::max(0, m_rail->current()));
    focusPage();
}

void MainWindow::setUnseen(int unseen)
{
    m_header->bell()->setUnseen(unseen);
}

void MainWindow::addStrip(QWidget *strip)
{
    m_column->insertWidget(m_column->indexOf(m_stack), strip);
}

void MainWindow::open(const QString &path, Household::Opening opening)
{
    m_household->open(path, opening);
}

void MainWindow::reloadAll()
{
    if (m_household->path().isEmpty())
        return;
    updateTitle();
    if (m_stack->currentWidget() == m_failure && !m_pages.isEmpty())
        showPage(std::max(0, m_rail->current()));
    m_header->reload();
    m_shoppingDay->reload();
    m_undo->refresh();
    for (Page *page : std::as_const(m_pages) + std::as_const(m_subPages))
        page->reload();
    lookIfEmpty();
    Q_EMIT opened();
}

void MainWindow::applyChanges(const ChangeSet &changes)
{
    for (Page *page : std::as_const(m_pages) + std::as_const(m_subPages))
        page->applyChanges(changes);
    lookIfEmpty();
}

void MainWindow::showFailure(const QString &path, const Error &error)
{
    m_failure->showFailure(path, error);
    m_stack->setCurrentWidget(m_failure);
    m_header->setPage(nullptr);
    m_status->setSummary({});
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::showPage(int page)
{
    Page *shown = m_pages.value(page);
    if (!shown)
        return;
    m_visitedFrom = nullptr;
    m_rail->setCurrent(page);
    turnTo(shown);
}

void MainWindow::turnTo(Page *page)
{
    const bool isSubPage = m_subPages.contains(page);
    const Page *origin = isSubPage ? m_pages.value(m_rail->current()) : m_visitedFrom;
    m_stack->setCurrentWidget(page);
    m_header->setPage(page, origin ? origin->name() : QString());
    m_rail->setVisible(!page->isAlone());
    m_header->setVisible(!page->isAlone());
    m_status->setVisible(!page->isAlone());
    updateSummary();
}

void MainWindow::showPage(Page *page)
{
    const auto index = m_pages.indexOf(page);
    if (index < 0)
        return enter(page);
    showPage(int(index));
    focusPage();
}

void MainWindow::updateSummary()
{
    if (const Page *page = currentPage())
        m_status->setSummary(page->summary());
}

void MainWindow::updateTitle()
{
    const QString name = m_household->shownName();
    //: Title of the window; %1 is the file's name where it is not the usual household
    setWindowTitle(name.isEmpty() ? tr("Larder") : tr("%1 – Larder").arg(name));
}

void MainWindow::lookIfEmpty()
{
    m_handle.run(
        this, [](Household &household) { return household.products().all(true); },
        [this](const Result<QVector<Product>> &products) {
            m_sample->setEnabled(products && products->isEmpty());
            if (products)
                Q_EMIT looked(products->isEmpty());
        });
}

void MainWindow::moveInSample()
{
    m_sample->setEnabled(false);
    m_handle.run(
        this, [](Household &household) { return bookSampleHousehold(household); },
        [this](const Result<SampleReport> &report) {
            if (report)
                m_status->showNote(tr("A sample household with %n thing(s) moved in.", nullptr, report->products));
            else
                m_status->showError(report.error());
        });
}

void MainWindow::moveFocus(int step)
{
    // Round rail, header, page and status line, passing by what cannot take the focus now.
    const QVector<QWidget *> areas{m_rail, m_header, m_stack, m_status};
    const QVector<QWidget *> entries{m_rail->currentView(), m_header->field(), m_stack->currentWidget(),
                                     m_status->link()};
    const QWidget *now = QApplication::focusWidget();
    int area = 0;
    for (int i = 0; i < int(areas.size()); ++i) {
        if (now && (areas[i] == now || areas[i]->isAncestorOf(now)))
            area = i;
    }
    for (int i = 0; i < int(areas.size()); ++i) {
        area = (area + step + int(areas.size())) % int(areas.size());
        QWidget *entry = entries[area];
        if (entry == m_stack->currentWidget())
            entry = entryOf(entry);
        if (entry->isVisible() && entry->isEnabled()) {
            entry->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MainWindow::focusPage()
{
    if (m_stack->currentWidget())
        entryOf(m_stack->currentWidget())->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::raiseWindow()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::restoreState()
{
    QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    for (Page *page : std::as_const(m_pages) + std::as_const(m_subPages)) {
        settings.beginGroup(u"pages/"_s + page->objectName());
        page->restoreState(settings);
        settings.endGroup();
    }
    showPage(settings.value(u"window/page"_s, 0).toInt());
}

void MainWindow::saveState() const
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/page"_s, std::max(0, m_rail->current()));
    for (const Page *page : m_pages + m_subPages) {
        settings.beginGroup(u"pages/"_s + page->objectName());
        page->saveState(settings);
        settings.endGroup();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    event->ignore();
    if (m_tray && m_tray->isAvailable()) {
        hide();
        Q_EMIT hidToTray();
    } else if (QSettings().value(kSaidClosing).toBool()) {
        Q_EMIT quitRequested();
    } else {
        confirmQuit();
    }
}

void MainWindow::confirmQuit()
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("Larder"),
                                tr("Closing the window quits Larder here, because this desktop has no tray."),
                                QMessageBox::Ok, this);
    box->setObjectName(u"closingQuits"_s);
    box->setInformativeText(tr("Everything is saved. This is said only once."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this] {
        QSettings().setValue(kSaidClosing, true);
        Q_EMIT quitRequested();
    });
    box->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedTable(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedTable(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT importWanted(path);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_visitedFrom && m_pages.contains(currentPage()))
        return leave();
    QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCompact(width() < themeOf(this).px(kCompactUnder));
}

} // namespace larder
