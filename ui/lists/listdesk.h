// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"
#include "ui/lists/listhead.h"

namespace larder {

class ListOutput;

/// What is done with the list as a whole: another list, trip or store, aisles, orders, and the dialogs of the page.
class ListDesk : public QObject
{
    Q_OBJECT

public:
    /// @p handle, @p clock and @p output outlive it; dialogs belong to the window of @p page.
    ListDesk(HouseholdHandle &handle, Clock &clock, ListOutput &output, QWidget *page);

    /// Does what the head asks for.
    void serve(ListHead *head);
    void setReading(const ListReading &reading);
    /// By name; empty is the first one.
    [[nodiscard]] QString list() const { return m_list; }
    void setList(const QString &name) { m_list = name; }

    void showPhone();
    void showRegular(ProductId product = {}, const QString &name = {});
    void moveAisle(const QString &aisle, const QString &other, bool isBehind);
    void order(const QVector<ListItem> &items, const QString &store, QDate expectedOn);

Q_SIGNALS:
    /// Another list is to be shown, of the name of list().
    void listChosen();
    /// A store has to be chosen first.
    void storeNeeded();
    /// "Ordered at…" for all that is still to buy.
    void orderedAsked();
    void pasteWanted();
    void productWanted(larder::ProductId product);
    void failed(const larder::Error &error);

private:
    void serveLists(ListHead *head);
    void serveTrip(ListHead *head);
    void serveStores(ListHead *head);
    void choose(const QString &list);
    void askNewList();
    void askListName();
    void removeList();
    void setHabit(const std::function<void(TripHabit &)> &edit);
    void askNextTrip();
    void askNewStore();
    void setStore(StoreId store);
    void arrangeAisles();
    void does(ListHead::Deed deed);
    void showTemplates();
    void showTrips();
    void showSheet();
    template<class Work>
    void change(Work work);
    template<class Work, class Then>
    void change(Work work, Then then);

    HouseholdHandle &m_handle;
    Clock &m_clock;
    ListOutput &m_output;
    QWidget *m_page;
    ListReading m_reading;
    QString m_list;
};

} // namespace larder
