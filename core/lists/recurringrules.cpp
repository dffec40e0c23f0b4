// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/recurringrules.h"

#include <algorithm>

namespace larder {

namespace {

constexpr int kContextTurns = 4; // before asOf, that shifts and gaps may reach back to
constexpr int kMostTurns = 4000; // of a daily rule, eleven years
constexpr int kLoneGap = 14; // of a rule with one day only
constexpr int kUsualTripGap = 7;

std::optional<TurnRecord> recordOf(const QVector<TurnRecord> &records, QDate ruleDay)
{
    const auto found = std::find_if(records.cbegin(), records.cend(),
                                    [ruleDay](const TurnRecord &record) { return record.day == ruleDay; });
    return found == records.cend() ? std::nullopt : std::optional(*found);
}

/// The turns of a rule around a day, and which of them are open.
class RuleTurns
{
public:
    RuleTurns(const RuleDays &days, const TurnFacts &facts) : m_days(days), m_facts(facts)
    {
        for (QDate day = days.previous(facts.asOf.addDays(1)); day.isValid() && m_turns.size() < kContextTurns;
             day = days.previous(day))
            m_turns.prepend(turnOn(day, m_facts.records));
    }

    /// Whether there was another day.
    bool grow()
    {
        const QDate from = m_turns.isEmpty() ? m_facts.asOf : m_turns.constLast().ruleDay;
        const QDate day = m_turns.size() < kMostTurns ? m_days.next(from) : QDate();
        if (day.isValid())
            m_turns.push_back(turnOn(day, m_facts.records));
        return day.isValid();
    }

    [[nodiscard]] qsizetype size() const { return m_turns.size(); }
    [[nodiscard]] const Turn &at(qsizetype i) const { return m_turns[i]; }
    [[nodiscard]] bool hasCome(qsizetype i) const { return m_turns[i].day <= m_facts.asOf; }
    [[nodiscard]] bool isOpen(qsizetype i) const { return !isClosed(i) && !isBought(i); }

private:
    [[nodiscard]] bool isClosed(qsizetype i) const
    {
        const auto record = recordOf(m_facts.records, m_turns[i].ruleDay);
        return record && record->outcome != TurnOutcome::Moved;
    }

    [[nodiscard]] int gap(qsizetype i) const
    {
        if (i > 0)
            return std::max(1, int(m_turns[i - 1].day.daysTo(m_turns[i].day)));
        const QDate following = m_days.next(m_turns[i].ruleDay);
        return following.isValid() ? int(m_turns[i].ruleDay.daysTo(following)) : kLoneGap;
    }

    /// The first day on which a purchase may be meant for it.
    [[nodiscard]] QDate reachesBackTo(qsizetype i, int most) const
    {
        return m_turns[i].day.addDays(-std::min(most, std::max(kUsualTripGap, m_facts.tripGap)));
    }

    [[nodiscard]] bool isBought(qsizetype i) const
    {
        if (!m_facts.bought.isValid() || m_facts.bought < reachesBackTo(i, gap(i) - 1))
            return false;
        if (m_facts.bought >= reachesBackTo(i, gap(i) / 2))
            return true;
        return i == 0 ? m_facts.isBoughtSince : wasServedBefore(i - 1);
    }

    /// Whether @p i needed nothing of the newest purchase.
    [[nodiscard]] bool wasServedBefore(qsizetype i) const
    {
        return isClosed(i) || (m_facts.boughtBefore.isValid() && m_facts.boughtBefore >= reachesBackTo(i, gap(i) - 1));
    }

    const RuleDays &m_days;
    const TurnFacts &m_facts;
    QVector<Turn> m_turns;
};

QVector<Turn> turnsOfRule(const RuleDays &days, const TurnFacts &facts, QDate until, int most)
{
    RuleTurns turns(days, facts);
    // The first one ahead tells which is the last that has come.
    while ((turns.size() == 0 || turns.hasCome(turns.size() - 1)) && turns.grow()) {}
    qsizetype i = 0;
    while (i + 1 < turns.size() && turns.hasCome(i + 1))
        ++i;
    QVector<Turn> open;
    for (; open.size() < most && (i < turns.size() || turns.grow()); ++i) {
        if (until.isValid() && turns.at(i).day > until)
            break;
        if (turns.isOpen(i))
            open.push_back(turns.at(i));
    }
    return open;
}

QVector<Turn> turnsAfterTheLastTime(const Recurring &recurring, const TurnFacts &facts, QDate until, int most)
{
    const int gap = recurring.everyDays;
    QDate due =
        facts.bought.isValid() ? std::max(facts.bought.addDays(gap), recurring.anchor) : recurring.anchor.addDays(gap);
    for (const TurnRecord &record : facts.records) {
        if (record.outcome != TurnOutcome::Moved && record.movedTo.isValid())
            due = std::max(due, record.movedTo.addDays(gap));
    }
    const auto moved = recordOf(facts.records, due);
    Turn turn{due, moved && moved->outcome == TurnOutcome::Moved ? moved->movedTo : due};
    QVector<Turn> open;
    while (open.size() < most && (!until.isValid() || turn.day <= until)) {
        open.push_back(turn);
        const QDate following = std::max(turn.day, facts.asOf).addDays(gap);
        turn = {following, following};
    }
    return open;
}

} // namespace

Turn turnOn(QDate ruleDay, const QVector<TurnRecord> &records)
{
    const auto record = recordOf(records, ruleDay);
    return {ruleDay, record && record->movedTo.isValid() ? record->movedTo : ruleDay};
}

QVector<Turn> openTurns(const Recurring &recurring, const RuleDays &days, const TurnFacts &facts, QDate until, int most)
{
    return recurring.everyDays > 0 ? turnsAfterTheLastTime(recurring, facts, until, most)
                                   : turnsOfRule(days, facts, until, most);
}

} // namespace larder
