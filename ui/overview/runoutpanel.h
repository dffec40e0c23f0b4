// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"
#include "ui/overview/runoutmodel.h"

#include <QWidget>

class QAction;

namespace larder {

class LinkButton;
class Panel;
class RunOutTable;
class WordsLabel;

/// "Runs out next": the timeline, and what can be done to its rows.
class RunOutPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RunOutPanel(HouseholdHandle &handle, QWidget *parent = nullptr);

    /// @p hint is said where there are no rows.
    void setRows(const QVector<PantryRow> &rows, const TripPlan &trips, const QString &hint);
    [[nodiscard]] RunOutTable *table() const { return m_table; }

Q_SIGNALS:
    void productChosen(larder::ProductId product);
    void pantryWanted();
    /// The current row moved to @p area of this widget.
    void rowEntered(const QRect &area);
    void failed(const larder::Error &error);

private:
    void build();
    QAction *addDeed(const QString &name, const QString &text, const QKeySequence &keys,
                     Result<Booked> (*deed)(StockLedger &ledger, ProductId product));

    HouseholdHandle &m_handle;
    RunOutModel *m_model;
    RunOutTable *m_table;
    Panel *m_panel;
    WordsLabel *m_hint;
    LinkButton *m_all;
};

} // namespace larder
