// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/listtemplate.h"
#include "ui/lists/housedialog.h"

class QListWidget;
class QStackedWidget;

namespace larder {

class ActionButton;
class EmptyState;

/// Lists to begin with again and again: put one on the list, keep this list as one, rename, take away.
class TemplatesDialog : public HouseDialog
{
    Q_OBJECT

public:
    /// @p list is where they go to, and what is kept; empty for the first one.
    TemplatesDialog(const QString &list, HouseholdHandle &handle, Clock &clock, QWidget *parent);

protected:
    void read() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void show(const QVector<ListTemplate> &templates);
    void showLines();
    [[nodiscard]] const ListTemplate *chosen() const;
    void use();
    void keep();
    void rename();
    void removeLine();

    QString m_list;
    QVector<ListTemplate> m_templates;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QListWidget *m_names;
    QListWidget *m_lines;
    ActionButton *m_use;
    ActionButton *m_keep;
    ActionButton *m_rename;
    ActionButton *m_remove;
};

} // namespace larder
