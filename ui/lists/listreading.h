// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"
#include "core/household/wording.h"
#include "core/lists/listsummary.h"
#include "core/lists/shoppinglist.h"

#include <QCoreApplication>

namespace larder {

/// What runs out first of the things that are at home.
struct NextOut
{
    QString name;
    QDate day;
};

/// Everything the page shows, read at once.
struct ListReading
{
    QVector<ListItem> items;
    TripPlan trips;
    std::optional<NextOut> nextOut; ///< only looked for where there is nothing to buy
    bool hasProducts = true;
    ShoppingList list; ///< the one that is shown
    QVector<ShoppingList> lists;
    QStringList aisles; ///< every category, in the order of the list's store
    QVector<Member> members;
    QVector<std::pair<StoreId, QString>> stores; ///< by name
    TripHabit habit;
    QString storeSentence; ///< which store is cheapest for it; empty where that is not known
};

/// On the core thread. @p list by name, empty for the first. NotFound where there is none of that name.
[[nodiscard]] Result<ListReading> readList(Household &household, const QString &list, QDate today);

/// What people see as its name: the first list has one from us until somebody names it.
[[nodiscard]] QString listTitle(const ShoppingList &list);

/// The page's sentences. Pure but for the installed translator.
class ListSentences
{
    Q_DECLARE_TR_FUNCTIONS(larder::ListSentences)

public:
    explicit ListSentences(const TripPlan &trips) : m_trips(trips), m_wording(trips.asOf) {}

    /// "14 things to buy by Saturday, about €53."
    [[nodiscard]] QString opening(const ListSummary &summary) const;
    /// "1 of 14 ticked"
    [[nodiscard]] QString ticked(const ListSummary &summary) const;
    /// "The price of 3 things is not known."; empty where all are.
    [[nodiscard]] QString unpriced(const ListSummary &summary) const;
    /// "You may need 6 more things: olive oil, flour, …"
    [[nodiscard]] QString looks(const QVector<ListItem> &items) const;
    /// "You shop tomorrow: look after 4 things before you go."; empty but on the eve and the day itself.
    [[nodiscard]] QString eve(const QVector<ListItem> &items) const;
    /// "olive oil, flour and oats"
    [[nodiscard]] QString names(const QVector<ListItem> &items, Section section) const;
    /// "Nothing to buy before Saturday."
    [[nodiscard]] QString nothing() const;
    /// What to expect or to do instead.
    [[nodiscard]] QString nothingHint(const ListReading &reading) const;
    /// "Shopping list for Saturday 21 November", the head of what is printed and saved.
    [[nodiscard]] QString title() const;

private:
    [[nodiscard]] QString openingBy(int open, const QString &total) const;
    [[nodiscard]] bool isToday() const { return m_trips.next == m_trips.asOf; }

    TripPlan m_trips;
    Wording m_wording;
};

} // namespace larder
