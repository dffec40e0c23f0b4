// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;
class QMenu;
class QMenuBar;

namespace larder {

/// Every key of the window in one list, read from its menus. Deletes itself when closed.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar &menus, QWidget *parent);

private:
    void addMenu(const QMenu &menu);
    void addKey(const QString &keys, const QString &what);

    QFormLayout *m_form;
};

} // namespace larder
