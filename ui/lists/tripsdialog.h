// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/pasttrips.h"
#include "ui/lists/housedialog.h"

class QListWidget;
class QStackedWidget;

namespace larder {

class ActionButton;

/// What was bought when and where, to look up or to buy again.
class TripsDialog : public HouseDialog
{
    Q_OBJECT

public:
    /// @p list is where "Buy this again" writes to; empty for the first one.
    TripsDialog(const QString &list, HouseholdHandle &handle, Clock &clock, QWidget *parent);

Q_SIGNALS:
    void productWanted(larder::ProductId product);

protected:
    void read() override;

private:
    void build();
    void show(const QVector<PastTrip> &trips);
    void showLines();
    void refresh();
    void buyAgain();

    QString m_list;
    QVector<PastTrip> m_trips;
    QStackedWidget *m_stack;
    QListWidget *m_days;
    QListWidget *m_lines;
    ActionButton *m_again;
};

} // namespace larder
