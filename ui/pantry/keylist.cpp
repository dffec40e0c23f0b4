// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pantry/keylist.h"

#include "core/base/textkey.h"

#include <algorithm>
#include <compare>

namespace larder {

namespace {

template<class Value>
int compared(const Value &one, const Value &other)
{
    return one < other ? -1 : other < one ? 1 : 0;
}

/// Gone, then by level, the doubtful last.
double atHomeRank(const PantryRow &row)
{
    constexpr double kUnsure = 2;
    constexpr double kNever = 3;
    if (!row.isKnown)
        return kNever;
    return row.supply == Supply::NotSure ? kUnsure : row.level;
}

qint64 bestBeforeRank(const PantryRow &row)
{
    const QDate day = row.outlook.bestBefore;
    return day.isValid() && row.isAtHome() ? day.toJulianDay() : std::numeric_limits<qint64>::max();
}

int compareBy(PantrySort sort, const PantryRow &one, const PantryRow &other)
{
    switch (sort) {
    case PantrySort::Name: return one.nameKey.compare(other.nameKey);
    case PantrySort::AtHome: return compared(atHomeRank(one), atHomeRank(other));
    case PantrySort::Lasts: return compared(one.lastsRank, other.lastsRank);
    case PantrySort::BestBefore: return compared(bestBeforeRank(one), bestBeforeRank(other));
    case PantrySort::Place: return one.placeKey.compare(other.placeKey);
    }
    Q_UNREACHABLE();
}

} // namespace

void KeyList::reset(std::vector<PantryRow> rows)
{
    m_rows = std::move(rows);
    m_slots.clear();
    m_slots.reserve(qsizetype(m_rows.size()));
    m_order.clear();
    for (const PantryRow &row : m_rows) {
        const Slot slot = Slot(m_order.size());
        m_slots.insert(row.id(), slot);
        m_order.push_back(slot);
    }
    sortAll();
    filterAll();
}

void KeyList::setFilter(const PantryFilter &filter)
{
    m_filter = filter;
    m_words = textKey(filter.text).split(u' ', Qt::SkipEmptyParts);
    m_placeKey = textKey(filter.place);
    filterAll();
}

void KeyList::setSort(PantrySort sort, Qt::SortOrder order)
{
    m_sort = sort;
    m_direction = order;
    sortAll();
    filterAll();
}

bool KeyList::accepts(const PantryRow &row) const
{
    if (!m_placeKey.isEmpty() && row.placeKey != m_placeKey)
        return false;
    const bool isLimited = m_filter.beforeTrip || m_filter.spoilsSoon || m_filter.notSure;
    const bool isAny = (m_filter.beforeTrip && row.endsBeforeTrip) || (m_filter.spoilsSoon && row.spoilsSoon)
                       || (m_filter.notSure && row.supply == Supply::NotSure);
    if (isLimited && !isAny)
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return row.key.contains(word); });
}

bool KeyList::isBefore(const PantryRow &one, const PantryRow &other) const
{
    int order = compareBy(m_sort, one, other);
    if (m_direction == Qt::DescendingOrder)
        order = -order;
    if (order == 0)
        order = one.nameKey.compare(other.nameKey);
    return order != 0 ? order < 0 : one.id() < other.id();
}

void KeyList::sortAll()
{
    std::sort(m_order.begin(), m_order.end(),
              [this](Slot one, Slot other) { return isBefore(m_rows[at(one)], m_rows[at(other)]); });
}

void KeyList::filterAll()
{
    m_shown.clear();
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(m_shown),
                 [this](Slot slot) { return accepts(m_rows[at(slot)]); });
}

int KeyList::positionOf(ProductId product) const
{
    const auto slot = m_slots.constFind(product);
    if (slot == m_slots.cend())
        return -1;
    const auto found = std::find(m_shown.cbegin(), m_shown.cend(), *slot);
    return found == m_shown.cend() ? -1 : int(found - m_shown.cbegin());
}

const PantryRow *KeyList::find(ProductId product) const
{
    const auto slot = m_slots.constFind(product);
    return slot == m_slots.cend() ? nullptr : &m_rows[at(*slot)];
}

int KeyList::targetOf(const PantryRow &row) const
{
    if (!accepts(row))
        return -1;
    // Counted, not searched: one row may be held out of order.
    return int(std::count_if(m_shown.cbegin(), m_shown.cend(), [&](Slot slot) {
        const PantryRow &other = m_rows[at(slot)];
        return other.id() != row.id() && isBefore(other, row);
    }));
}

void KeyList::put(PantryRow row, bool keepsPlace)
{
    const auto known = m_slots.constFind(row.id());
    if (keepsPlace && known != m_slots.cend()) {
        m_rows[at(*known)] = std::move(row);
        return;
    }
    const int target = targetOf(row);
    Slot slot = int(m_rows.size());
    if (known != m_slots.cend()) {
        slot = *known;
        takeOut(slot);
        m_rows[at(slot)] = std::move(row);
    } else {
        m_slots.insert(row.id(), slot);
        m_rows.push_back(std::move(row));
    }
    const PantryRow &stored = m_rows[at(slot)];
    const auto before = std::count_if(m_order.cbegin(), m_order.cend(),
                                      [&](Slot other) { return isBefore(m_rows[at(other)], stored); });
    m_order.insert(m_order.begin() + before, slot);
    if (target >= 0)
        m_shown.insert(m_shown.begin() + target, slot);
}

void KeyList::remove(ProductId product)
{
    const auto slot = m_slots.constFind(product);
    if (slot == m_slots.cend())
        return;
    takeOut(*slot);
    m_slots.erase(slot);
}

void KeyList::takeOut(Slot slot)
{
    std::erase(m_order, slot);
    std::erase(m_shown, slot);
}

} // namespace larder
