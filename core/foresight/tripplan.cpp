// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/tripplan.h"

#include <algorithm>
#include <array>

namespace larder {

namespace {

constexpr int kWeek = 7;
constexpr int kHalfWeek = 3;

/// @p step is what a trip that falls on a day away is put off by.
QDate tripFrom(QDate day, int step, const LivingDays &living)
{
    constexpr int kMostDays = 371; // away for longer than that is moved out
    for (int days = 0; days < kMostDays && living.isAway(day); days += step)
        day = day.addDays(step);
    return day;
}

QDate weekdayFrom(QDate day, int weekday)
{
    return day.addDays((weekday - day.dayOfWeek() + kWeek) % kWeek);
}

/// The trips of a habit, one after the other.
class Trips
{
public:
    Trips(const TripHabit &habit, const LivingDays &living)
        : m_weekday(habit.weekday == 0 ? int(Qt::Saturday) : habit.weekday)
        , m_everyDays(habit.everyDays == 0 ? kWeek : habit.everyDays)
        , m_isOnWeekday(m_everyDays % kWeek == 0)
        , m_living(living)
    {}

    [[nodiscard]] int weekday() const { return m_weekday; }
    [[nodiscard]] bool isWeekly() const { return m_everyDays == kWeek; }
    /// The first one not before @p day.
    [[nodiscard]] QDate from(QDate day) const
    {
        return tripFrom(m_isOnWeekday ? weekdayFrom(day, m_weekday) : day, m_isOnWeekday ? kWeek : 1, m_living);
    }
    /// The one after a trip on @p day: the weekday next to the interval's end.
    [[nodiscard]] QDate after(QDate day) const
    {
        return from(day.addDays(m_isOnWeekday ? m_everyDays - kHalfWeek : m_everyDays));
    }

private:
    int m_weekday;
    int m_everyDays;
    bool m_isOnWeekday;
    const LivingDays &m_living;
};

} // namespace

int usualShoppingWeekday(const QVector<ShoppingDay> &days)
{
    constexpr qint64 kFewest = 12; // purchases, below which a weekday is chance
    std::array<qint64, 8> onWeekday{};
    qint64 all = 0;
    for (const ShoppingDay &day : days) {
        onWeekday.at(size_t(day.day.dayOfWeek())) += day.purchases;
        all += day.purchases;
    }
    const auto most = std::max_element(onWeekday.cbegin(), onWeekday.cend());
    const bool isClear = all >= kFewest && *most * 5 >= all * 2;
    return isClear ? int(most - onWeekday.cbegin()) : int(Qt::Saturday);
}

bool isTrip(const QVector<ShoppingDay> &days, QDate day)
{
    constexpr qint64 kFewest = 3;
    return std::any_of(days.cbegin(), days.cend(),
                       [day](const ShoppingDay &known) { return known.day == day && known.purchases >= kFewest; });
}

QDate lastTrip(const QVector<ShoppingDay> &days)
{
    const auto last =
        std::find_if(days.crbegin(), days.crend(), [&](const ShoppingDay &day) { return isTrip(days, day.day); });
    return last == days.crend() ? QDate() : last->day;
}

TripPlan planTrips(QDate asOf, int weekday, const LivingDays &living, bool isDone)
{
    return planTrips(asOf, TripHabit{weekday, kWeek, {}}, isDone ? asOf : QDate(), living);
}

TripPlan planTrips(QDate asOf, const TripHabit &habit, QDate lastTrip, const LivingDays &living)
{
    const Trips trips(habit, living);
    TripPlan plan;
    plan.asOf = asOf;
    plan.weekday = trips.weekday();
    const bool isDone = lastTrip == asOf;
    const QDate from = asOf.addDays(isDone ? 1 : 0);
    if (habit.next.isValid() && habit.next >= from) {
        plan.next = habit.next;
    } else {
        // A named day that is past was a trip, whatever was bought.
        const QDate last = std::max(lastTrip, habit.next < asOf ? habit.next : QDate());
        const bool isCounted = !trips.isWeekly() && last.isValid();
        plan.next = isCounted ? std::max(trips.after(last), trips.from(from)) : trips.from(from);
    }
    plan.afterNext = trips.after(plan.next);
    return plan;
}

std::optional<int> usualTripGap(const QVector<ShoppingDay> &days, const LivingDays &living)
{
    constexpr qsizetype kFewestTrips = 3;
    if (days.size() < kFewestTrips)
        return std::nullopt;
    QVector<int> gaps;
    for (qsizetype i = 1; i < days.size(); ++i)
        gaps.push_back(std::max(1, living.between(days[i - 1].day, days[i].day)));
    std::sort(gaps.begin(), gaps.end());
    return gaps[gaps.size() / 2];
}

} // namespace larder
