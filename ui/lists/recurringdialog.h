// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/recurring.h"
#include "ui/lists/housedialog.h"

class QStackedWidget;
class QTreeWidget;

namespace larder {

class ActionButton;
class Wording;

/// What is bought regularly: how often, when next, how much, and what happens then.
class RecurringDialog : public HouseDialog
{
    Q_OBJECT

public:
    RecurringDialog(HouseholdHandle &handle, Clock &clock, QWidget *parent);

    /// Goes to the one of @p product, or asks for a new one of it.
    void startWith(ProductId product, const QString &name);

protected:
    void read() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Reading
    {
        QVector<Recurring> all;
        QVector<Product> products;
    };
    void build();
    void connectButtons();
    void show(const Reading &reading);
    void addRow(const Recurring &one, const Wording &wording);
    void refresh();
    void begin();
    [[nodiscard]] const Recurring *chosen() const;
    void edit(const Recurring &recurring);
    void shift();
    void remove();

    QVector<Recurring> m_all;
    QVector<Product> m_products;
    ProductId m_startProduct; ///< whom to begin with, once it is read
    QString m_startName;
    QStackedWidget *m_stack;
    QTreeWidget *m_table;
    ActionButton *m_add;
    ActionButton *m_edit;
    ActionButton *m_skip;
    ActionButton *m_shift;
    ActionButton *m_pause;
    ActionButton *m_done;
    ActionButton *m_remove;
};

} // namespace larder
