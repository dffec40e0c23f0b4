// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"

#include <QRandomGenerator>
#include <QSet>

namespace larder {

/// What happens to the family and when; days count from day one, a Saturday.
struct FamilyPlan
{
    quint32 seed = 1;
    int weeks = 4; ///< Saturdays lived through after day one
    DayRange forgotten; ///< nothing is written down, though they shop and eat
    DayRange away; ///< nobody is at home
    bool isAwayTold = false; ///< the family says so when it is back
    int looks = 0; ///< things of the round of Have a look that it answers on the morning of each shopping after day one

    /// Day one; three weeks at home of which the second is forgotten; then ten days away.
    [[nodiscard]] static FamilyPlan threeWeeks(quint32 seed, bool isAwayTold);
    /// A quarter of a year with the same two gaps in it.
    [[nodiscard]] static FamilyPlan twelveWeeks(quint32 seed, bool isAwayTold);
};

/// One Saturday morning: what the family in truth needed, and what three kinds of list said. Names of goods.
struct SaturdayLists
{
    int week = 0;
    QSet<QString>
        needed; ///< of what the household has heard of: what is there does not cover what is used until the next trip
    QSet<QString> neededUnheard; ///< the same of goods that were never ticked nor written down
    QSet<QString> believed; ///< Buy as the program shows it
    QSet<QString> recordedGone; ///< without belief: the ledger says none is left
    QSet<QString> recordedLow; ///< without belief: the ledger says no more than a week's use, as stated, is left
};

/// A family with known truth that lives with a real household: it ticks twelve goods on day one, shops on Saturdays for
/// what it sees is short (forgetting some, minding the list), and writes down one use in three. Where its plan says so, it
/// has a look before it shops and answers what an eye sees, one time in twenty something else.
///
/// Everything random comes from the plan's seed; what is used is drawn beforehand, so it does not depend on the lists.
class Family
{
public:
    explicit Family(const FamilyPlan &plan);
    ~Family();

    /// Lives through the plan in @p household, whose clock is @p clock; one entry for each Saturday at home.
    [[nodiscard]] Result<QVector<SaturdayLists>> live(Household &household, ManualClock &clock);

private:
    struct Good;

    [[nodiscard]] QDate date(int day) const;
    [[nodiscard]] bool isWritten(int day) const;
    [[nodiscard]] bool isHome(int day) const;
    [[nodiscard]] int nextTrip(int day) const;
    [[nodiscard]] int homeDays(int from, int to) const;
    [[nodiscard]] double demand(const Good &good, int from, int to) const;
    [[nodiscard]] double chance() { return m_random.generateDouble(); }
    double normal();
    void drawUse(Good &good);
    Result<void> tick(Household &household);
    [[nodiscard]] double judgedNeed(const Good &good, int day);
    [[nodiscard]] LookAnswer answerOf(const Good &good, int day);
    Result<void> look(Household &household, int day);
    Result<SaturdayLists> readLists(Household &household, int day);
    Result<void> shop(Household &household, int day, const QSet<QString> &listed);
    Result<void> buy(Household &household, Good &good, qint64 packs);
    Result<void> eat(Household &household, int day);
    Result<void> writeUse(Household &household, const Good &good);

    FamilyPlan m_plan;
    QRandomGenerator m_random;
    QVector<Good> m_goods;
};

} // namespace larder
