// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listreading.h"

#include <QWidget>

class QMenu;

namespace larder {

class ActionButton;

/// The head of the page: which list, for which trip, at which store; and the ways to take the list along.
class ListHead : public QWidget
{
    Q_OBJECT

public:
    /// What More offers.
    enum class Deed { Paste, Templates, Trips, Regular, Sheet, Print, Pdf, Save, Code, Ordered };
    Q_ENUM(Deed)

    explicit ListHead(QWidget *parent = nullptr);

    void setReading(const ListReading &reading);
    /// Says that the copy was made, until the next setReading().
    void confirmCopy();
    /// Opens the menu of stores, where one has to be chosen first.
    void askStore();

Q_SIGNALS:
    void listWanted(const larder::ShoppingList &list);
    void newListWanted();
    void renameWanted();
    void removeListWanted();
    /// A weekday of 1 to 7; 0: learned.
    void shoppingDayWanted(int weekday);
    /// 0: learned.
    void everyDaysWanted(int days);
    void nextTripWanted();
    /// None: wherever it is cheapest.
    void storeWanted(larder::StoreId store);
    void newStoreWanted();
    void aislesWanted();
    void copyWanted();
    void deedWanted(larder::ListHead::Deed deed);

private:
    void addMore();
    void fillLists();
    void fillTrip();
    void fillStores();
    [[nodiscard]] QString tripWords() const;

    ListReading m_reading;
    ActionButton *m_list;
    ActionButton *m_trip;
    ActionButton *m_store;
    ActionButton *m_copy;
    ActionButton *m_more;
    QMenu *m_listMenu;
    QMenu *m_tripMenu;
    QMenu *m_storeMenu;
};

} // namespace larder
