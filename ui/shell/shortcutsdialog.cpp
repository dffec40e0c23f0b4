// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsdialog.h"

#include "ui/widgets/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QString native(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent) : QDialog(parent), m_form(new QFormLayout)
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    const Theme theme = themeOf(this);
    m_form->setHorizontalSpacing(theme.space(6));
    m_form->setVerticalSpacing(theme.space(1));
    addKey(native(QKeySequence::New), tr("Add what you bought"));
    addKey(native(QKeySequence::Find), tr("Find on this page"));
    addKey(native(Qt::Key_F6), tr("Go round rail, header, page and status line"));
    for (const QAction *top : menus.actions()) {
        if (top->menu())
            addMenu(*top->menu());
    }
    addKey(native(Qt::CTRL | Qt::Key_U), tr("Used one of the chosen thing"));
    addKey(native(Qt::CTRL | Qt::Key_G), tr("All gone"));

    auto *list = new QWidget(this);
    list->setLayout(m_form);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"shortcutsList"_s);
    area->setAccessibleName(windowTitle());
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(list);
    area->setMinimumSize(list->sizeHint() + QSize(theme.panelPadding(), 0));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(area);
    column->addWidget(buttons);
}

void ShortcutsDialog::addMenu(const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (action->shortcut().isEmpty())
            continue;
        // "Undo: used one Milk 1 l" is about now; the list is about always.
        QString what = action->text().section(u':', 0, 0).remove(u'&').remove(u'…');
        addKey(native(action->shortcut()), what);
    }
}

void ShortcutsDialog::addKey(const QString &keys, const QString &what)
{
    auto *key = new QLabel(keys);
    key->setFont(themeOf(this).strong);
    auto *words = new QLabel(what);
    words->setTextFormat(Qt::PlainText);
    m_form->addRow(key, words);
}

} // namespace larder
