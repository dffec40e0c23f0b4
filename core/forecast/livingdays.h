// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QVector>

namespace larder {

/// Days from @c from to @c to, both included; @c to is not before @c from.
struct DayRange
{
    QDate from;
    QDate to;

    bool operator==(const DayRange &) const = default;
};

/// The calendar of a home as its goods live it: days on which nobody was there do not pass for them.
///
/// *Away* days use nothing up. *Busy* days use things up as ever, but nothing of them was written down. A value; pure,
/// safe on any thread. Without ranges it is plain arithmetic on days.
class LivingDays
{
public:
    LivingDays() = default;
    /// Ranges in any order; they may overlap. A range that ends before it begins is left out.
    explicit LivingDays(const QVector<DayRange> &away, const QVector<DayRange> &busy = {});

    /// Days lived after @p from up to and with @p to; 0 where @p to is not later.
    [[nodiscard]] int between(QDate from, QDate to) const;
    /// Days of these from which something could have been heard: neither away nor busy.
    [[nodiscard]] int heardBetween(QDate from, QDate to) const;
    /// The day by which @p days >= 0, rounded down, were lived after @p from: never one of absence, but for @p from itself.
    [[nodiscard]] QDate after(QDate from, double days) const;

    [[nodiscard]] bool isAway(QDate day) const;
    /// Busy days lie after @p from and not after @p to, so what was known on @p from no longer is.
    [[nodiscard]] bool isUnknownBetween(QDate from, QDate to) const;

private:
    QVector<DayRange> m_away; ///< sorted, disjoint
    QVector<DayRange> m_busy; ///< sorted, disjoint
    QVector<DayRange> m_unheard; ///< both together
};

} // namespace larder
