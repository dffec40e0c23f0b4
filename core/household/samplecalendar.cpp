// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/samplecalendar.h"

#include <algorithm>
#include <array>

namespace larder {

namespace {

using enum SampleSeason;
using enum SampleEater;

using Months = std::array<int, 12>;
constexpr Months kWinter{1200, 1000, 500, 0, 0, 0, 0, 0, 0, 500, 1000, 1200};
constexpr Months kSummer{0, 0, 0, 0, 300, 1000, 1200, 1200, 400, 0, 0, 0};
constexpr Months kBerries{0, 0, 0, 0, 0, 1000, 1200, 700, 0, 0, 0, 0};
constexpr Months kAutumn{0, 0, 0, 0, 0, 0, 0, 0, 1000, 1200, 800, 0};
constexpr Months kSpring{0, 0, 0, 600, 1300, 900, 0, 0, 0, 0, 0, 0};
constexpr Months kAdvent{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000};

int monthly(const Months &months, QDate day)
{
    return months[static_cast<std::size_t>(day.month() - 1)];
}

int weekdayPermille(SampleEater eater, QDate day)
{
    const int weekday = day.dayOfWeek();
    const bool weekend = weekday >= Qt::Saturday;
    switch (eater) {
    case Breakfast: return weekend ? 1250 : 900;
    case Family: return weekend ? 1300 : 880;
    case School: return weekend ? 300 : 1280;
    case Evening: return weekday == Qt::Friday || weekday == Qt::Saturday ? 2200 : 520;
    case House: break;
    case SampleEater::Baby: break;
    }
    return 1000;
}

} // namespace

SampleCalendar::SampleCalendar(QDate firstDay, QDate lastDay, SampleDice &dice) : first(firstDay), last(lastDay)
{
    birth = last.addMonths(-7).addDays(dice.roll(-5, 5));
    oatSwitch = first.addDays(dice.roll(165, 200));
    planHolidays(dice);
    planParties(dice);
}

/// The Saturday (or Christmas) that lies wholly in the year and does not fall into the weeks around the birth.
QDate SampleCalendar::pickHoliday(const std::vector<QDate> &starts, int length, SampleDice &dice) const
{
    std::vector<QDate> quiet;
    QDate farthest;
    for (QDate start : starts) {
        if (start < first.addDays(5) || start.addDays(length) > last.addDays(-3))
            continue;
        const auto distance = [this](QDate day) { return qAbs(day.daysTo(birth)); };
        if (distance(start) >= 45)
            quiet.push_back(start);
        if (!farthest.isValid() || distance(start) > distance(farthest))
            farthest = start;
    }
    return quiet.empty() ? farthest : quiet[static_cast<std::size_t>(dice.roll(0, static_cast<int>(quiet.size()) - 1))];
}

void SampleCalendar::planHolidays(SampleDice &dice)
{
    const auto saturday = [](QDate day) { return day.addDays(6 - day.dayOfWeek()); };
    std::vector<QDate> summer;
    std::vector<QDate> week;
    for (int year = first.year(); year <= last.year(); ++year) {
        for (QDate start : {QDate(year, 6, 24), QDate(year, 7, 14), QDate(year, 8, 11)})
            summer.push_back(saturday(start));
        week.push_back(saturday(QDate(year, 10, 14)));
        week.push_back(QDate(year, 12, 22));
    }
    for (const auto &[starts, days] : {std::pair{&summer, 14}, std::pair{&week, 7}}) {
        const QDate start = pickHoliday(*starts, days, dice);
        if (start.isValid())
            away.append({start, start.addDays(days - 1)});
    }
    std::sort(away.begin(), away.end());
}

void SampleCalendar::planParties(SampleDice &dice)
{
    for (int offset : {50, 165, 290}) {
        QDate day = first.addDays(offset + dice.roll(0, 30));
        while (day.dayOfWeek() != Qt::Saturday || isAway(day))
            day = day.addDays(1);
        parties.append(day);
    }
}

bool SampleCalendar::isAway(QDate day) const
{
    return std::any_of(away.cbegin(), away.cend(),
                       [day](const auto &stay) { return stay.first <= day && day <= stay.second; });
}

int SampleCalendar::seasonPermille(const SampleGood &good, QDate day) const
{
    switch (good.season) {
    case Always: return 1000;
    case Winter: return monthly(kWinter, day);
    case Summer: return monthly(kSummer, day);
    case Berries: return monthly(kBerries, day);
    case Autumn: return monthly(kAutumn, day);
    case Spring: return monthly(kSpring, day);
    case Advent: return monthly(kAdvent, day);
    case CowCoffee: return day < oatSwitch ? 1000 : 350;
    case OatCoffee: return day < oatSwitch ? 80 : 1000;
    case BabyPhase: break;
    }
    const qint64 age = birth.daysTo(day);
    return age >= good.fromAge && age < good.untilAge ? 1000 : 0;
}

int SampleCalendar::wantPermille(const SampleGood &good, QDate day) const
{
    if (isAway(day))
        return 0;
    int want = good.usesPer100Days * 10 * seasonPermille(good, day) / 1000 * weekdayPermille(good.eater, day) / 1000;
    if (want > 0 && (good.traits & SampleGood::Party) != 0 && parties.contains(day))
        want = std::max(want * 3, 3000);
    return want;
}

int sampleMinute(SampleEater eater, QDate day, SampleDice &dice)
{
    const int breakfast = (day.dayOfWeek() >= Qt::Saturday ? 8 : 7) * 60;
    switch (eater) {
    case Breakfast: return breakfast + dice.roll(0, 70);
    case School: return breakfast + dice.roll(5, 35);
    case Evening: return 20 * 60 + dice.roll(0, 110);
    case Family: {
        const int hour = dice.chance(200) ? 12 : 18;
        return hour * 60 + dice.roll(0, 75);
    }
    case House: break;
    case SampleEater::Baby: break;
    }
    return dice.roll(7 * 60, 21 * 60);
}

} // namespace larder
