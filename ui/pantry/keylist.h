// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pantryrow.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace larder {

/// Which rows the Pantry page shows.
struct PantryFilter
{
    QString text; ///< every word of it must be found somewhere, whatever case and accents
    QString place; ///< empty for all
    // Any of the ticked ones; none ticked is no limit.
    bool beforeTrip = false;
    bool spoilsSoon = false;
    bool notSure = false;

    [[nodiscard]] bool isEmpty() const
    {
        return text.isEmpty() && place.isEmpty() && !beforeTrip && !spoilsSoon && !notSure;
    }
    bool operator==(const PantryFilter &) const = default;
};

/// What the rows of the Pantry page can be ordered by.
enum class PantrySort { Name, AtHome, Lasts, BestBefore, Place };

/// The rows in memory: all of them in order, and those that pass the filter.
///
/// A row lives in a slot that never changes until reset(); order and filtered list hold slots. Ties are broken by name,
/// then number, so an order is total. Nothing here emits; PantryModel turns positions into exact row changes.
class KeyList
{
public:
    using Slot = int;

    /// Replaces all rows.
    void reset(std::vector<PantryRow> rows);
    void setFilter(const PantryFilter &filter);
    void setSort(PantrySort sort, Qt::SortOrder order);

    [[nodiscard]] const PantryFilter &filter() const { return m_filter; }
    [[nodiscard]] PantrySort sort() const { return m_sort; }
    [[nodiscard]] Qt::SortOrder order() const { return m_direction; }

    /// Rows that pass the filter.
    [[nodiscard]] int shownCount() const { return int(m_shown.size()); }
    [[nodiscard]] const PantryRow &shown(int position) const { return m_rows[at(m_shown[at(position)])]; }
    /// -1 where it is not shown.
    [[nodiscard]] int positionOf(ProductId product) const;
    /// nullptr where it is not known.
    [[nodiscard]] const PantryRow *find(ProductId product) const;
    [[nodiscard]] int totalCount() const { return int(m_slots.size()); }

    /// Calls @p visit with every row, shown or not, in order.
    template<class Visit>
    void forEach(Visit visit) const
    {
        for (const Slot slot : m_order)
            visit(m_rows[at(slot)]);
    }

    /// Where a changed or new row belongs: position among the shown rows without itself, or -1 where the filter hides it.
    [[nodiscard]] int targetOf(const PantryRow &row) const;
    /// Stores @p row; @p keepsPlace leaves a known one where it stands, shown as it was.
    void put(PantryRow row, bool keepsPlace);
    void remove(ProductId product);

private:
    [[nodiscard]] static std::size_t at(int index) { return std::size_t(index); }
    [[nodiscard]] bool accepts(const PantryRow &row) const;
    [[nodiscard]] bool isBefore(const PantryRow &one, const PantryRow &other) const;
    void sortAll();
    void filterAll();
    void takeOut(Slot slot);

    std::vector<PantryRow> m_rows; ///< by slot; removed ones stay as gaps
    QHash<ProductId, Slot> m_slots;
    std::vector<Slot> m_order;
    std::vector<Slot> m_shown;
    PantryFilter m_filter;
    QStringList m_words; ///< of the filter, as keys
    QString m_placeKey;
    PantrySort m_sort = PantrySort::Lasts;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace larder
