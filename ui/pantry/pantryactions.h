// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"
#include "ui/pantry/pantrymodel.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;

namespace larder {

/// What can be done to a row of the Pantry page, and how it is booked.
///
/// Acts on the product of setProduct(), the current row. Each booking marks its row in the model with an Undo; the row's
/// numbers follow with the household's news.
class PantryActions : public QObject
{
    Q_OBJECT

public:
    /// @p page gets the shortcuts (while it has the focus) and is the parent of dialogs.
    PantryActions(HouseholdHandle &handle, PantryModel &model, QWidget *page);

    /// None disables everything.
    void setProduct(ProductId product);
    /// All actions, for the context menu.
    void fillMenu(QMenu &menu) const;

    void useOne(ProductId product);
    void allGone(ProductId product);
    /// Takes back what the model says was just done.
    void undoDone();

Q_SIGNALS:
    void failed(const larder::Error &error);

private:
    QAction *add(const QString &name, const QString &text, void (PantryActions::*deed)(ProductId),
                 const QKeySequence &shortcut = {});
    void count(ProductId product);
    void openOne(ProductId product);
    void throwAway(ProductId product);
    void putAwayForGood(ProductId product);
    void notPantry(ProductId product);
    void refresh();

    /// Books @p work(Household &) and marks the row with what was done.
    template<class Work>
    void book(Work work, const QString &text, const QString &textWithLeft = {});
    template<class Work>
    void change(Work work);

    HouseholdHandle &m_handle;
    PantryModel &m_model;
    QWidget *m_page;
    ProductId m_product;
    QAction *m_useOne;
    QAction *m_allGone;
    QAction *m_count;
    QAction *m_openOne;
    QAction *m_throwAway;
    QAction *m_putAway;
    QAction *m_notPantry;
};

} // namespace larder
