// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/family.h"

#include "tests/bench/familyhabits.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QDate kDayOne(2026, 10, 3); // a Saturday
constexpr int kWeek = 7;
constexpr double kUseWritten = 0.3;
constexpr double kRemembered = 0.85; // of what is short, without a list
constexpr double kListFollowed = 0.98; // what is short and listed
constexpr double kListTrusted = 0.15; // bought because it is listed, though there is enough
constexpr double kWhim = 0.03;
constexpr double kJudgement = 0.15; // error of an eye on a shelf
constexpr double kWrongKey = 0.05; // of the answers in a round of looks
constexpr double kNothing = 0.05; // packs: the last crumbs

/// "Days", "a week" or "a month": what the first page offers.
int stated(double days)
{
    return days < 4.6 ? 3 : days < 14.5 ? 7 : 30;
}

DayRange days(int from, int to)
{
    return {kDayOne.addDays(from), kDayOne.addDays(to)};
}

} // namespace

struct Family::Good
{
    Habit habit;
    QString name;
    double perDay = 0; ///< packs, in the long run
    QVector<double> use; ///< packs, day by day
    double stock = 0; ///< packs, the truth
    int saidDays = 0;
    ProductId product; ///< none until it is ticked or written down
};

FamilyPlan FamilyPlan::threeWeeks(quint32 seed, bool isAwayTold)
{
    return {seed, 4, days(8, 14), days(16, 25), isAwayTold};
}

FamilyPlan FamilyPlan::twelveWeeks(quint32 seed, bool isAwayTold)
{
    return {seed, 12, days(29, 35), days(51, 60), isAwayTold};
}

Family::Family(const FamilyPlan &plan) : m_plan(plan), m_random(plan.seed)
{
    for (const Habit &habit : kHabits) {
        Good good{habit, QString::fromLatin1(habit.name), habit.packsAWeek / kWeek, {}, 0, 0, {}};
        good.perDay *= std::exp(0.3 * normal()); // families differ
        drawUse(good);
        const double usual = std::max(1.0, std::ceil(good.perDay * kWeek));
        good.stock = usual * chance();
        good.saidDays = stated(std::exp(0.3 * normal()) / good.perDay);
        m_goods.push_back(good);
    }
}

Family::~Family() = default;

double Family::normal()
{
    return std::sqrt(-2 * std::log(1 - chance())) * std::cos(2 * std::numbers::pi * chance());
}

void Family::drawUse(Good &good)
{
    for (int day = 0; day <= (m_plan.weeks + 2) * kWeek; ++day) {
        const int weekday = date(day).dayOfWeek();
        const double rhythm = weekday >= Qt::Saturday ? 1.3 : 0.88;
        const bool isUsed = chance() < good.habit.useShare;
        const double appetite = std::exp(0.4 * normal() - 0.08);
        good.use << (isUsed && isHome(day) ? good.perDay / good.habit.useShare * rhythm * appetite : 0.0);
    }
}

QDate Family::date(int day) const
{
    return kDayOne.addDays(day);
}

bool Family::isHome(int day) const
{
    return date(day) < m_plan.away.from || date(day) > m_plan.away.to;
}

bool Family::isWritten(int day) const
{
    return date(day) < m_plan.forgotten.from || date(day) > m_plan.forgotten.to;
}

int Family::nextTrip(int day) const
{
    do
        day += kWeek;
    while (!isHome(day));
    return day;
}

int Family::homeDays(int from, int to) const
{
    int days = 0;
    for (int day = from; day < to; ++day)
        days += isHome(day);
    return days;
}

double Family::demand(const Good &good, int from, int to) const
{
    double packs = 0;
    for (int day = from; day < to && day < good.use.size(); ++day)
        packs += good.use[day];
    return packs;
}

Result<void> Family::tick(Household &household)
{
    for (Good &good : m_goods) {
        if (!good.habit.isTicked)
            continue;
        ProductEdit edit;
        edit.unit = Unit(good.habit.unit);
        (good.habit.isLoose ? edit.targetLevel : edit.packSize) = good.habit.packMilli;
        edit.lastsDays = good.saidDays;
        auto product = household.products().add(good.name, edit);
        if (!product)
            return fail(product.error());
        good.product = product->id;
    }
    return household.catchUp();
}

/// Packs that seem enough until the next trip.
double Family::judgedNeed(const Good &good, int day)
{
    return good.perDay * homeDays(day, nextTrip(day)) * std::exp(kJudgement * normal());
}

LookAnswer Family::answerOf(const Good &good, int day)
{
    const double need = judgedNeed(good, day);
    const LookAnswer seen = good.stock < kNothing ? LookAnswer::None
                            : good.stock < need   ? LookAnswer::Low
                                                  : LookAnswer::Plenty;
    if (chance() >= kWrongKey)
        return seen;
    return seen == LookAnswer::Low && chance() < 0.5 ? LookAnswer::None
           : seen == LookAnswer::Low                 ? LookAnswer::Plenty
                                                     : LookAnswer::Low;
}

/// The product's own round, from its beginning; who has lost the habit of writing does not look either.
Result<void> Family::look(Household &household, int day)
{
    if (m_plan.looks == 0 || day == 0 || !isWritten(day))
        return {};
    LARDER_TRY(household.catchUp());
    const auto round = household.looks().round(date(day));
    if (!round)
        return fail(round.error());
    for (const Outlook &thing : round->things.mid(0, m_plan.looks)) {
        const auto good = std::find_if(m_goods.cbegin(), m_goods.cend(),
                                       [&](const Good &one) { return one.product == thing.product.id; });
        if (good != m_goods.cend())
            LARDER_TRY(household.looks().answer(good->product, answerOf(*good, day), date(day)));
    }
    return {};
}

Result<SaturdayLists> Family::readLists(Household &household, int day)
{
    LARDER_TRY(household.catchUp());
    auto items = household.lists().items({}, date(day));
    auto outlooks = household.foresight().outlooks(date(day));
    if (!items || !outlooks)
        return fail(!items ? items.error() : outlooks.error());
    SaturdayLists lists;
    lists.week = day / kWeek;
    for (const Good &good : std::as_const(m_goods)) {
        if (good.stock < demand(good, day, nextTrip(day)))
            (good.product.isValid() ? lists.needed : lists.neededUnheard).insert(good.name);
    }
    for (const ListItem &item : std::as_const(*items)) {
        if (item.section == Section::Buy)
            lists.believed.insert(item.name);
    }
    for (const Outlook &outlook : std::as_const(*outlooks)) {
        const qint64 week = outlook.product.lastsDays
                                ? outlook.product.packSize.value_or(outlook.product.targetLevel.value_or(1000)) * kWeek
                                      / *outlook.product.lastsDays
                                : 0;
        if (outlook.onHand <= 0)
            lists.recordedGone.insert(outlook.product.name);
        if (outlook.onHand <= week)
            lists.recordedLow.insert(outlook.product.name);
    }
    return lists;
}

Result<void> Family::buy(Household &household, Good &good, qint64 packs)
{
    good.stock += double(packs);
    TypedAmount amount{packs * good.habit.packMilli, Unit(good.habit.unit), {}};
    if (!good.habit.isLoose)
        amount.packMilli = good.habit.packMilli;
    auto booked = household.buy(good.name, {}, amount, {});
    if (!booked)
        return fail(booked.error());
    good.product = booked->product.id;
    return {};
}

Result<void> Family::shop(Household &household, int day, const QSet<QString> &listed)
{
    for (Good &good : m_goods) {
        const double expected = judgedNeed(good, day);
        const bool isShort = good.stock < expected;
        const bool isListed = isWritten(day) && listed.contains(good.name);
        const double mind = isShort ? (isListed ? kListFollowed : kRemembered) : isListed ? kListTrusted : kWhim;
        if (chance() >= mind)
            continue;
        const auto packs = qint64(std::max(1.0, std::ceil(1.1 * expected - good.stock)));
        if (isWritten(day))
            LARDER_TRY(buy(household, good, packs));
        else
            good.stock += double(packs);
    }
    return {};
}

/// "Used one" when a pack is empty; sometimes "All gone" with the last one.
Result<void> Family::writeUse(Household &household, const Good &good)
{
    if (good.stock <= 0 && chance() < 0.5)
        return discard(household.ledger().count(good.product, 0));
    if (good.habit.isLoose)
        return discard(household.ledger().consume(good.product, good.habit.packMilli));
    return discard(household.ledger().finish(good.product));
}

Result<void> Family::eat(Household &household, int day)
{
    for (Good &good : m_goods) {
        const double before = good.stock;
        good.stock = std::max(0.0, good.stock - good.use[day]);
        const int emptied = int(std::ceil(before) - std::ceil(good.stock));
        for (int pack = 0; pack < emptied; ++pack) {
            const bool isWanted = chance() < kUseWritten;
            if (isWanted && isWritten(day) && good.product.isValid())
                LARDER_TRY(writeUse(household, good));
        }
    }
    return {};
}

Result<QVector<SaturdayLists>> Family::live(Household &household, ManualClock &clock)
{
    QVector<SaturdayLists> saturdays;
    for (int day = 0; day <= m_plan.weeks * kWeek; ++day) {
        clock.setNow(QDateTime(date(day), QTime(9, 0), clock.zone()));
        if (day == 0)
            LARDER_TRY(tick(household));
        if (m_plan.isAwayTold && date(day) == m_plan.away.to.addDays(1))
            LARDER_TRY(household.absences().add(AbsenceKind::Away, m_plan.away.from, m_plan.away.to));
        if (day % kWeek == 0 && isHome(day)) {
            LARDER_TRY(look(household, day));
            auto lists = readLists(household, day);
            if (!lists)
                return fail(lists.error());
            saturdays << *lists;
            LARDER_TRY(shop(household, day, lists->believed));
        }
        clock.setNow(QDateTime(date(day), QTime(20, 0), clock.zone()));
        LARDER_TRY(eat(household, day));
    }
    return saturdays;
}

} // namespace larder
