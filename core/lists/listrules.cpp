// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/listrules.h"

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

qint64 forecastOf(const Outlook &outlook, const TripPlan &trips, ServiceLevel level, qint64 covered)
{
    const DepletionForecaster forecaster(outlook.model, outlook.onHand, trips.asOf, outlook.living);
    const double demand =
        forecaster.demand(outlook.living.between(trips.asOf, trips.afterNext), ruleOf(level).coverage);
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

qint64 packOf(const Outlook &outlook)
{
    if (outlook.product.packSize)
        return *outlook.product.packSize;
    const Dimension dimension = outlook.product.unit.dimension();
    const bool isMeasured = dimension == Dimension::Mass || dimension == Dimension::Volume;
    return isMeasured && outlook.model.typicalMilli > 0 ? roundAmount(outlook.model.typicalMilli) : 1000;
}

std::optional<Need> needOf(const Outlook &outlook, const TripPlan &trips, ServiceLevel level, qint64 manual)
{
    if (outlook.isSilent())
        return std::nullopt; // outgrown, out of season or out of favour, whatever level was once set
    Need need;
    need.urgency = outlook.chanceBeforeAfterNext.value_or(0);
    need.shortage = shortageOf(outlook, manual);
    const std::optional<Section> section = forecastSection(outlook, level);
    if (section)
        need.forecast = forecastOf(outlook, trips, level, manual + need.shortage);
    const bool isUnsure = outlook.depletion.sureness == Sureness::Unsure;
    if (need.shortage > 0) {
        need.section = isUnsure ? Section::Look : Section::Buy;
        need.reason = isUnsure ? reasonFor(outlook) : shortageReason(outlook);
        if (section != Section::Buy)
            need.forecast = 0; // what is not sure enough does not enlarge what is
        return need;
    }
    if (!section)
        return std::nullopt;
    need.section = *section;
    need.reason = reasonFor(outlook);
    return need;
}

} // namespace larder
