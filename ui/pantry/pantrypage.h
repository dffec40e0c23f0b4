// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/pantry/actiondelegate.h"
#include "ui/shell/page.h"

class QStackedLayout;

namespace larder {

class EmptyState;
class NameActions;
class PantryFilterBar;
class PantryModel;
class PantryTable;
class ProductActions;
struct PantryRow;

/// Everything at home: how much, how long it lasts, and "Used one" where it stands.
///
/// Shows nothing until reload() has been answered; while it reads again the old rows stay.
class PantryPage : public Page
{
    Q_OBJECT

public:
    /// @p handle and @p clock outlive the page; @p clock says which day it is.
    PantryPage(HouseholdHandle &handle, Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Pantry"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("jar"); }
    [[nodiscard]] QString addHint() const override;
    [[nodiscard]] QString summary() const override;

    void reload() override;
    void applyChanges(const ChangeSet &changes) override;
    void focusFilter() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Contents
    {
        QVector<Outlook> outlooks;
        TripPlan trips;
    };

    /// What the person looks at, kept over a reset.
    struct View
    {
        ProductId current;
        int column = 0;
        int scroll = 0;
    };

    void connectTable();
    void take(const Contents &contents);
    void readAgain(const QSet<ProductId> &products);
    void take(ProductId product, const Result<Outlook> &outlook);
    void applyFilter();
    void connectActions();
    void setCurrent(const PantryRow *row);
    void undoDone();
    void choose(const QModelIndex &index, ActionDelegate::Deed deed);
    void showMenu(const QPoint &at);
    void recount();
    void showEmptyOrTable();
    [[nodiscard]] View view() const;
    void setView(const View &view);
    void report(const Error &error);

    HouseholdHandle &m_handle;
    Clock &m_clock;
    PantryModel *m_model;
    PantryFilterBar *m_filter;
    PantryTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    ProductActions *m_actions;
    NameActions *m_names;
    View m_wanted; ///< restored, waiting for the rows
    QString m_path; ///< of the household that is shown
    bool m_isLoaded = false;
};

} // namespace larder
