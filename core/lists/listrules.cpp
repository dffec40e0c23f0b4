// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/listrules.h"

#include "core/pantry/startercatalogue.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kFewestPurchaseDays = 3;
constexpr int kFewestLookDays = 2;
constexpr double kLookShare = 0.6; // of Buy's threshold
constexpr int kMostPurchases = 3; // of the usual size: a list that asks for more is not believed

struct LevelRule
{
    const char *name;
    double threshold; ///< chance from which a good is bought
    double coverage; ///< share of cases in which the amount suffices
};
constexpr LevelRule kLevels[] = {{"relaxed", 0.7, 0.5}, {"normal", 0.5, 0.7}, {"never", 0.3, 0.9}};

const LevelRule &ruleOf(ServiceLevel level)
{
    return kLevels[size_t(level)];
}

qint64 roundedUp(double milli, qint64 pack)
{
    return milli <= 0 ? 0 : qint64(std::ceil(milli / double(pack) - 1e-9)) * pack;
}

/// What a person would say: 1.04 kg is "1 kg", 840 g is "850 g".
qint64 roundAmount(qint64 milli)
{
    qint64 step = 1;
    while (step * 10 <= milli)
        step *= 10;
    step = std::max<qint64>(1, step / 2);
    return (milli + step / 2) / step * step;
}

/// What a level asks for beyond @p manual; the level is the person's own word, so no forecast can argue with it.
qint64 shortageOf(const Outlook &outlook, qint64 manual)
{
    const auto &reorderPoint = outlook.product.reorderPoint;
    if (!reorderPoint || outlook.depletion.believedMilli > *reorderPoint)
        return 0;
    const qint64 pack = packOf(outlook);
    const qint64 target = outlook.product.targetLevel.value_or(*reorderPoint + pack);
    return roundedUp(double(target - outlook.depletion.believedMilli - manual), pack);
}

/// Nobody eats more before it goes off; one pack is always allowed.
qint64 cappedByShelfLife(const Outlook &outlook, qint64 milli)
{
    const auto &days = outlook.product.shelfLifeDays;
    if (!days || outlook.model.rate <= 0)
        return milli;
    const qint64 pack = packOf(outlook);
    const auto edible = qint64(std::floor(outlook.model.rate * double(*days) / double(pack))) * pack;
    return std::min(milli, std::max(pack, edible));
}

/// Of the household alone, until the trip after next.
double demandOf(const Outlook &outlook, const TripPlan &trips, ServiceLevel level)
{
    const DepletionForecaster forecaster(outlook.model, outlook.onHand, trips.asOf, outlook.living);
    return forecaster.demand(outlook.living.between(trips.asOf, trips.afterNext), ruleOf(level).coverage);
}

qint64 forecastOf(const Outlook &outlook, const TripPlan &trips, ServiceLevel level, qint64 covered)
{
    const double demand = demandOf(outlook, trips, level);
    const qint64 pack = packOf(outlook);
    const qint64 most = std::max(pack, roundedUp(double(kMostPurchases * outlook.model.typicalMilli), pack));
    const qint64 wanted = std::clamp(roundedUp(demand - double(outlook.depletion.believedMilli), pack), pack, most);
    return std::max<qint64>(0, cappedByShelfLife(outlook, wanted) - covered);
}

/// The last thing heard of it is what somebody found there, or took.
bool wasSeen(const Outlook &outlook)
{
    return outlook.model.evidence == RateModel::Evidence::Count || outlook.model.evidence == RateModel::Evidence::Use;
}

/// Where the forecast puts a product, if anywhere.
std::optional<Section> forecastSection(const Outlook &outlook, ServiceLevel level)
{
    if (!outlook.chanceBeforeAfterNext)
        return std::nullopt;
    // Who has just looked is not sent to look again.
    const int fewest = wasSeen(outlook) ? kFewestLookDays : kFewestPurchaseDays;
    const bool isKnown =
        outlook.model.purchaseDays >= fewest || outlook.model.basis == RateModel::Basis::Use || outlook.model.isStated;
    const double chance = *outlook.chanceBeforeAfterNext;
    const double threshold = ruleOf(level).threshold;
    if (isKnown && outlook.depletion.sureness != Sureness::Unsure && chance >= threshold)
        return Section::Buy;
    const bool isWorthALook = isKnown ? chance >= kLookShare * threshold
                                      : chance >= threshold && outlook.model.purchaseDays >= kFewestLookDays;
    return isWorthALook ? std::optional(Section::Look) : std::nullopt;
}

/// What is bought regularly and due; where no amount was said, what the forecast says, else a usual purchase.
qint64 regularOf(const Outlook &outlook, const TripPlan &trips, ServiceLevel level, qint64 covered,
                 const QVector<RecurringWant> &wants)
{
    qint64 wanted = 0;
    for (const RecurringWant &want : wants) {
        const qint64 usual =
            outlook.chanceBeforeAfterNext
                ? forecastOf(outlook, trips, level, 0)
                : std::max(packOf(outlook), roundedUp(double(outlook.model.typicalMilli), packOf(outlook)));
        wanted += want.amount.value_or(usual);
    }
    return std::max<qint64>(0, wanted - covered);
}

/// Whether guests use of it as the family does: see needOf().
bool isSharedWithGuests(const Outlook &outlook)
{
    constexpr int kFewestUses = 3;
    constexpr double kMostGapDays = 31;
    const RateModel &model = outlook.model;
    return model.rate > 0 && std::max(model.purchaseDays, model.uses) >= kFewestUses && model.usualGapDays > 0
           && model.usualGapDays <= kMostGapDays && outlook.depletion.sureness != Sureness::Unsure
           && isForTheTable(outlook.category);
}

qint64 guestsOf(const Outlook &outlook, const TripPlan &trips, ServiceLevel level, qint64 covered, const Guests &guests)
{
    qint64 meals = 0; // days of one guest each
    for (const GuestVisit &visit : guests.visits) {
        const QDate from = std::max(visit.days.from, trips.asOf);
        const QDate until = std::min(visit.days.to.addDays(1), trips.afterNext);
        meals += std::max<qint64>(0, from.daysTo(until)) * visit.persons;
    }
    if (meals == 0 || !isSharedWithGuests(outlook))
        return 0;
    const double extra = outlook.model.rate / guests.householdSize * double(meals);
    const auto there = double(outlook.depletion.believedMilli + covered);
    const double open = std::min(extra, demandOf(outlook, trips, level) + extra - there);
    const qint64 pack = packOf(outlook);
    return open < double(pack) / 4 ? 0 : roundedUp(open, pack);
}

Reason regularReasonOf(const QVector<RecurringWant> &wants)
{
    const auto first =
        std::min_element(wants.cbegin(), wants.cend(),
                         [](const RecurringWant &left, const RecurringWant &right) { return left.day < right.day; });
    return regularReason(*first);
}

/// The first visit of those that the amount is for.
Reason guestReasonOf(const TripPlan &trips, const Guests &guests)
{
    const auto first = std::find_if(guests.visits.cbegin(), guests.visits.cend(), [&](const GuestVisit &visit) {
        return visit.days.to >= trips.asOf && visit.days.from < trips.afterNext;
    });
    return {ReasonKind::Guests,
            {{u"persons"_s, first->persons},
             {u"from"_s, first->days.from.toString(Qt::ISODate)},
             {u"to"_s, first->days.to.toString(Qt::ISODate)}}};
}

Reason shortageReason(const Outlook &outlook)
{
    return {ReasonKind::BelowReorderPoint,
            {{u"believed"_s, outlook.believed().decimal()},
             {u"reorder_point"_s, decimalFromMilli(*outlook.product.reorderPoint)},
             {u"unit"_s, outlook.product.unit.code()},
             {u"about"_s, outlook.isGuess()}}};
}

} // namespace

QString serviceLevelName(ServiceLevel level)
{
    return QString::fromLatin1(ruleOf(level).name);
}

ServiceLevel serviceLevelFromName(QStringView name)
{
    for (const ServiceLevel level : {ServiceLevel::Relaxed, ServiceLevel::NeverOut}) {
        if (name == QLatin1StringView(ruleOf(level).name))
            return level;
    }
    return ServiceLevel::Normal;
}

Reason regularReason(const RecurringWant &want)
{
    QJsonObject numbers{{u"day"_s, want.day.toString(Qt::ISODate)}, {u"recurring"_s, want.recurring.value}};
    if (!want.rule.isEmpty())
        numbers[u"rule"_s] = want.rule;
    if (want.everyDays > 0)
        numbers[u"every_days"_s] = want.everyDays;
    return {ReasonKind::Recurring, numbers};
}

qint64 packOf(const Outlook &outlook)
{
    if (outlook.product.packSize)
        return *outlook.product.packSize;
    const Dimension dimension = outlook.product.unit.dimension();
    const bool isMeasured = dimension == Dimension::Mass || dimension == Dimension::Volume;
    return isMeasured && outlook.model.typicalMilli > 0 ? roundAmount(outlook.model.typicalMilli) : 1000;
}

namespace {

/// Shortage and forecast; false where the stock asks for nothing.
bool judgeStock(Need &need, const Outlook &outlook, const TripPlan &trips, ServiceLevel level, qint64 covered)
{
    need.shortage = shortageOf(outlook, covered);
    const std::optional<Section> section = forecastSection(outlook, level);
    if (section)
        need.forecast = forecastOf(outlook, trips, level, covered + need.shortage);
    const bool isUnsure = outlook.depletion.sureness == Sureness::Unsure;
    if (need.shortage > 0) {
        need.section = isUnsure ? Section::Look : Section::Buy;
        need.reason = isUnsure ? reasonFor(outlook) : shortageReason(outlook);
        if (section != Section::Buy)
            need.forecast = 0; // what is not sure enough does not enlarge what is
        return true;
    }
    if (!section)
        return false;
    need.section = *section;
    need.reason = reasonFor(outlook);
    return true;
}

} // namespace

std::optional<Need> needOf(const Outlook &outlook, const TripPlan &trips, ServiceLevel level, qint64 covered,
                           const Claims &claims)
{
    Need need;
    need.urgency = outlook.chanceBeforeAfterNext.value_or(0);
    if (!claims.regular.isEmpty()) {
        need.recurring = regularOf(outlook, trips, level, covered, claims.regular);
        need.regularReason = regularReasonOf(claims.regular);
    }
    // Outgrown, out of season or out of favour, whatever level was once set.
    const bool isSilent = outlook.isSilent();
    bool isNeeded = !isSilent && judgeStock(need, outlook, trips, level, covered + need.recurring);
    if (need.recurring > 0 && (!isNeeded || need.section != Section::Buy)) {
        need.shortage = need.forecast = 0;
        need.section = Section::Buy;
        need.reason = need.regularReason;
        isNeeded = true;
    }
    const qint64 before = covered + need.recurring + need.shortage + need.forecast;
    if (!isSilent && !claims.guests.visits.isEmpty())
        need.guests = guestsOf(outlook, trips, level, before, claims.guests);
    if (need.guests > 0) {
        need.guestReason = guestReasonOf(trips, claims.guests);
        if (!isNeeded)
            need.reason = need.guestReason;
    }
    return isNeeded || need.guests > 0 ? std::optional(need) : std::nullopt;
}

} // namespace larder
