// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar of MainWindow.
#include "ui/shell/colourmenu.h"
#include "ui/shell/householdfiles.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/undostate.h"
#include "ui/widgets/icons.h"

#include <QMenuBar>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

template<class Context, class Slot>
QAction *addItem(QMenu *menu, const QString &text, const QString &name, const Context *context, Slot slot,
                 const QString &icon = {})
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(larderIcon(icon, IconRole::Menu));
    QObject::connect(action, &QAction::triggered, context, slot);
    return action;
}

} // namespace

void MainWindow::buildMenus()
{
    menuBar()->setObjectName(u"menuBar"_s);
    fillFileMenu(menuBar()->addMenu(tr("&File")));
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_undo->undoAction());
    edit->addAction(m_undo->redoAction());
    m_view = menuBar()->addMenu(tr("&View"));
    QMenu *household = menuBar()->addMenu(tr("&Household"));
    addItem(household, tr("&Reminders"), u"reminders"_s, this, &MainWindow::remindersWanted, u"bell"_s)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    household->addSeparator();
    m_sample =
        addItem(household, tr("&Move in the sample household"), u"moveInSample"_s, this, &MainWindow::moveInSample);
    m_sample->setEnabled(false);
    m_sample->setToolTip(tr("Only a household that is still empty can take it."));
    household->setToolTipsVisible(true);
    fillHelpMenu(menuBar()->addMenu(tr("H&elp")));
}

void MainWindow::fillFileMenu(QMenu *menu)
{
    addItem(menu, tr("&Save a copy…"), u"saveCopy"_s, m_household, &HouseholdFiles::saveCopy, u"save"_s)
        ->setShortcut(QKeySequence::SaveAs);
    addItem(menu, tr("&Open a copy…"), u"openCopy"_s, m_household, &HouseholdFiles::openCopy, u"open-folder"_s)
        ->setShortcut(QKeySequence::Open);
    menu->addSeparator();
    addItem(menu, tr("&Paste any text…"), u"pasteText"_s, this, &MainWindow::pasteWanted, u"clipboard"_s)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    addItem(menu, tr("&Import purchases…"), u"importPurchases"_s, this, [this] { Q_EMIT importWanted({}); });
    menu->addSeparator();
    QAction *quit = addItem(menu, tr("&Quit"), u"quit"_s, this, &MainWindow::quitRequested);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::fillHelpMenu(QMenu *menu)
{
    QAction *keys = addItem(menu, tr("&Keyboard shortcuts"), u"shortcuts"_s, this, [this] {
        auto *dialog = new ShortcutsDialog(*menuBar(), this);
        dialog->open();
    });
    keys->setShortcut(QKeySequence(Qt::Key_F1));
    QAction *about = addItem(menu, tr("&About Larder"), u"about"_s, this, [this] {
        auto *box = new QMessageBox(this);
        box->setObjectName(u"aboutBox"_s);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setWindowTitle(tr("About Larder"));
        box->setIconPixmap(applicationIcon().pixmap(QSize(themeOf(this).emptyPicture(), themeOf(this).emptyPicture()),
                                                    devicePixelRatioF()));
        box->setText(tr("Larder %1").arg(QStringLiteral(LARDER_VERSION)));
        box->setInformativeText(tr(
            "Knows what is at home, how long it lasts and what to buy.\nFree software under the GNU General Public License, version 3 or later."));
        box->open();
    });
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::addColours(Appearance &appearance)
{
    m_view->addSeparator();
    m_view->addMenu(new ColourMenu(appearance, m_view));
}

} // namespace larder
