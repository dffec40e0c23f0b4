// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;

namespace larder {

class ActionButton;
class Field;

/// The other names of a product, as receipts call it: add one, or take one away. Each is done at once.
///
/// Show it with open(); it deletes itself when closed.
class NamesDialog : public QDialog
{
    Q_OBJECT

public:
    NamesDialog(const QString &product, const QStringList &names, QWidget *parent);

    void setNames(const QStringList &names);

Q_SIGNALS:
    void addWanted(const QString &name);
    void removeWanted(const QString &name);

private:
    void add();

    Field *m_field;
    ActionButton *m_add;
    QListWidget *m_list;
    ActionButton *m_remove;
};

} // namespace larder
