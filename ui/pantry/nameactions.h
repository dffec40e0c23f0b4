// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"
#include "ui/pantry/pantrymodel.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;

namespace larder {

/// What can be done to the names of the selected rows of the Pantry page: one thing under several names, another name,
/// not a pantry thing. Any number of rows is one action of the household.
class NameActions : public QObject
{
    Q_OBJECT

public:
    /// @p page gets the shortcuts (while it has the focus) and is the parent of dialogs.
    NameActions(HouseholdHandle &handle, PantryModel &model, QWidget *page);

    /// The selected rows, in their order.
    void setProducts(const QVector<ProductId> &products);
    /// Adds what fits the selection; of a single row only what ProductActions does not offer.
    void fillMenu(QMenu &menu) const;

Q_SIGNALS:
    void failed(const larder::Error &error);

private:
    QAction *add(const QString &name, const QString &text, void (NameActions::*deed)(),
                 const QKeySequence &shortcut = {});
    void sameAs();
    void rename();
    void notPantry();
    template<class Work>
    void run(Work work);

    HouseholdHandle &m_handle;
    PantryModel &m_model;
    QWidget *m_page;
    QVector<ProductId> m_products;
    QAction *m_sameAs;
    QAction *m_rename;
    QAction *m_notPantry;
};

} // namespace larder
