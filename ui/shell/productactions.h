// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;

namespace larder {

/// What can be done to one product, wherever it is shown, and how it is booked.
///
/// Acts on the product of setOutlook(): the current row, or the page's product. Numbers follow with the household's news.
class ProductActions : public QObject
{
    Q_OBJECT

public:
    /// @p page gets the shortcuts (while it has the focus) and is the parent of dialogs. @p handle outlives this.
    ProductActions(HouseholdHandle &handle, QWidget *page);

    /// None disables everything.
    void setOutlook(const std::optional<Outlook> &outlook);
    /// All actions, for the context menu.
    void fillMenu(QMenu &menu) const;
    /// All but those that have a button of their own on a page about one product.
    void fillMoreMenu(QMenu &menu) const;

    void useOne(ProductId product);
    void allGone(ProductId product);
    void count();
    void throwAway();
    /// Asks where to; an empty @p from moves all of it.
    void moveFrom(const QVector<LotId> &from);

Q_SIGNALS:
    /// @p text tells what was done, "Used one"; @p textWithLeft has room for what is left, or is empty.
    void booked(const larder::Booked &booked, const QString &text, const QString &textWithLeft);
    /// Something about the product itself is being changed.
    void changing();
    void failed(const larder::Error &error);

private:
    template<class Deed>
    QAction *add(const QString &name, const QString &text, Deed deed, const QKeySequence &shortcut = {});
    void openOne();
    void putAwayForGood();
    void notPantry();
    void refresh();

    /// Books @p work(Household &) and tells what was done.
    template<class Work>
    void book(Work work, const QString &text, const QString &textWithLeft = {});
    template<class Work>
    void change(Work work);

    HouseholdHandle &m_handle;
    QWidget *m_page;
    std::optional<Outlook> m_outlook;
    QAction *m_useOne;
    QAction *m_allGone;
    QAction *m_count;
    QAction *m_openOne;
    QAction *m_throwAway;
    QAction *m_move;
    QAction *m_putAway;
    QAction *m_notPantry;
};

} // namespace larder
