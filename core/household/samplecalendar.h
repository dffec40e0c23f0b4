// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/samplegoods.h"

#include <QPair>

namespace larder {

/// SplitMix64: the standard distributions differ between libraries, this does not.
class SampleDice
{
public:
    explicit SampleDice(quint64 seed) : m_state(seed) {}

    /// A whole number from @p low to @p high, both included.
    int roll(int low, int high) { return low + static_cast<int>(next() % static_cast<quint64>(high - low + 1)); }
    bool chance(int permille) { return roll(0, 999) < permille; }

private:
    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

/// When the good is used on a day it is used: minute of the day.
[[nodiscard]] int sampleMinute(SampleEater eater, QDate day, SampleDice &dice);

/// What happens to the family in its year. A value: once made it changes no more.
struct SampleCalendar
{
    SampleCalendar(QDate firstDay, QDate lastDay, SampleDice &dice);

    [[nodiscard]] bool isAway(QDate day) const;
    /// Usual uses of @p good on @p day in thousandths; 0 = out of season or nobody at home.
    [[nodiscard]] int wantPermille(const SampleGood &good, QDate day) const;

    QDate first;
    QDate last;
    QDate birth; ///< of the baby
    QDate oatSwitch; ///< first day with oat milk in the coffee
    QVector<QPair<QDate, QDate>> away; ///< first and last day, both included; ordered
    QVector<QDate> parties; ///< evenings with guests

private:
    void planHolidays(SampleDice &dice);
    void planParties(SampleDice &dice);
    [[nodiscard]] QDate pickHoliday(const std::vector<QDate> &starts, int length, SampleDice &dice) const;
    [[nodiscard]] int seasonPermille(const SampleGood &good, QDate day) const;
};

} // namespace larder
