// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminderrules.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kGuessMovesBy = 1; // days

/// What every sentence about a product may need.
QJsonObject numbersOf(const Outlook &outlook)
{
    const Depletion &depletion = outlook.depletion;
    QJsonObject numbers{{u"product"_s, outlook.product.name},
                        {u"believed"_s, outlook.believed().decimal()},
                        {u"unit"_s, outlook.product.unit.code()},
                        {u"guess"_s, outlook.isGuess()}};
    if (outlook.product.packSize)
        numbers[u"pack"_s] = decimalFromMilli(*outlook.product.packSize);
    if (depletion.isForecast && depletion.believedMilli > 0) {
        numbers[u"p10"_s] = depletion.p10.toString(Qt::ISODate);
        numbers[u"p50"_s] = depletion.p50.toString(Qt::ISODate);
        numbers[u"p90"_s] = depletion.p90.toString(Qt::ISODate);
    }
    if (outlook.bestBefore.isValid())
        numbers[u"best_before"_s] = outlook.bestBefore.toString(Qt::ISODate);
    return numbers;
}

/// Nobody knows whether it is there, or nobody wants it any more.
bool isNobodysWorry(const Outlook &outlook)
{
    return outlook.depletion.sureness == Sureness::Unsure || outlook.isSilent();
}

std::optional<GoodsDue> runsOutDue(const ReminderRule &rule, const Outlook &outlook, bool isStanding)
{
    const Depletion &depletion = outlook.depletion;
    const bool wasThere = outlook.model.purchaseDays > 0 || outlook.model.evidence != RateModel::Evidence::None;
    if (isNobodysWorry(outlook) || !wasThere)
        return std::nullopt;
    QJsonObject numbers = numbersOf(outlook);
    const qint64 days = rule.value.value_or(0);
    numbers[u"days"_s] = days;
    if (depletion.believedMilli <= 0)
        return GoodsDue{{}, numbers};
    const qint64 within = days + (isStanding ? kGuessMovesBy : 0);
    if (!depletion.isForecast || outlook.asOf.daysTo(depletion.p50) > within)
        return std::nullopt;
    numbers[u"day"_s] = depletion.p50.toString(Qt::ISODate);
    return GoodsDue{{}, numbers};
}

std::optional<GoodsDue> levelDue(const ReminderRule &rule, const Outlook &outlook)
{
    const std::optional<qint64> level = rule.value ? rule.value : outlook.product.reorderPoint;
    if (!level || outlook.depletion.sureness == Sureness::Unsure || outlook.depletion.believedMilli > *level)
        return std::nullopt;
    QJsonObject numbers = numbersOf(outlook);
    numbers[u"level"_s] = decimalFromMilli(*level);
    return GoodsDue{{}, numbers};
}

std::optional<GoodsDue> usedDue(const ReminderRule &rule, const Outlook &outlook)
{
    const qint64 usual = outlook.model.typicalMilli;
    if (!rule.value || usual <= 0 || isNobodysWorry(outlook))
        return std::nullopt;
    const qint64 used = usual - std::min(usual, outlook.depletion.believedMilli);
    if (used * 100 < *rule.value * usual)
        return std::nullopt;
    QJsonObject numbers = numbersOf(outlook);
    numbers[u"share"_s] = *rule.value;
    return GoodsDue{{}, numbers};
}

std::optional<GoodsDue> bestBeforeDue(const ReminderRule &rule, const Outlook &outlook, bool isStanding)
{
    const QDate day = outlook.bestBefore;
    if (!rule.value || !day.isValid() || outlook.depletion.believedMilli <= 0)
        return std::nullopt;
    const qint64 left = outlook.asOf.daysTo(day);
    QJsonObject numbers = numbersOf(outlook);
    numbers[u"day"_s] = day.toString(Qt::ISODate);
    bool isNear = left <= *rule.value;
    if (rule.kind == ReminderKind::BestBeforeShare) {
        const auto life = outlook.product.shelfLifeDays;
        isNear = life && left * 100 <= *rule.value * *life;
        numbers[u"share"_s] = *rule.value;
    }
    if (!isNear || (left < -kLongestAgoDays && !isStanding))
        return std::nullopt;
    return GoodsDue{day.toString(Qt::ISODate), numbers};
}

} // namespace

bool isOfGoods(ReminderKind kind)
{
    return std::find(kGoodsKinds.begin(), kGoodsKinds.end(), kind) != kGoodsKinds.end();
}

std::optional<ReminderRule> nearestRule(const QVector<KeptRule> &rules, ReminderKind kind, ProductId product,
                                        CategoryId category)
{
    const ReminderRule *nearest = nullptr;
    const auto rank = [](const ReminderRule &rule) {
        return rule.product.isValid() ? 2 : rule.category.isValid() ? 1 : 0;
    };
    for (const KeptRule &rule : rules) {
        const bool isForIt = rule.product.isValid()    ? rule.product == product
                             : rule.category.isValid() ? rule.category == category
                                                       : true;
        if (rule.kind == kind && isForIt && (!nearest || rank(rule) > rank(*nearest)))
            nearest = &rule;
    }
    return nearest ? std::optional(*nearest) : std::nullopt;
}

std::optional<ReminderRule> ruleThatCounts(const QVector<KeptRule> &rules, ReminderKind kind, ProductId product,
                                           CategoryId category)
{
    auto rule = nearestRule(rules, kind, product, category);
    return rule && rule->isEnabled ? rule : std::nullopt;
}

std::optional<GoodsDue> goodsDue(const ReminderRule &rule, const Outlook &outlook, bool isStanding)
{
    switch (rule.kind) {
    case ReminderKind::RunsOut: return runsOutDue(rule, outlook, isStanding);
    case ReminderKind::Level: return levelDue(rule, outlook);
    case ReminderKind::UsedShare: return usedDue(rule, outlook);
    case ReminderKind::BestBefore:
    case ReminderKind::BestBeforeShare: return bestBeforeDue(rule, outlook, isStanding);
    default: return std::nullopt;
    }
}

Arrival arrivalOf(const LastBooking &last, qint64 startOfToday)
{
    static const QSet<QString> bulk{u"sample"_s, u"import"_s, u"start"_s, u"paste"_s};
    static const QSet<QString> uses{u"consumed"_s, u"spoiled"_s, u"counted"_s, u"opened"_s};
    if (last.atMs < startOfToday)
        return Arrival::Time;
    if (bulk.contains(last.action))
        return Arrival::Silent;
    return uses.contains(last.event) ? Arrival::Use : Arrival::Bought;
}

} // namespace larder
