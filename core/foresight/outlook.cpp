// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/outlook.h"

using namespace Qt::StringLiterals;

namespace larder {

QString stockStatusName(StockStatus status)
{
    switch (status) {
    case StockStatus::InStock: return u"IN_STOCK"_s;
    case StockStatus::LowStock: return u"LOW_STOCK"_s;
    case StockStatus::OutOfStock: return u"OUT_OF_STOCK"_s;
    }
    Q_UNREACHABLE();
}

QString surenessName(Sureness sureness)
{
    switch (sureness) {
    case Sureness::Booked: return u"booked"_s;
    case Sureness::Guess: return u"guess"_s;
    case Sureness::Unsure: return u"unsure"_s;
    }
    Q_UNREACHABLE();
}

namespace {

/// After each trip since the evidence, the day of the next: so long it was thought to be enough.
QVector<QDate> enoughUntil(const Outlook &outlook, const TripPlan &trips, const QVector<QDate> &pastTrips)
{
    QVector<QDate> until;
    for (qsizetype i = 0; i < pastTrips.size(); ++i) {
        const QDate ahead = pastTrips[i] < trips.next ? trips.next : trips.afterNext;
        if (pastTrips[i] > outlook.model.evidenceDay)
            until.push_back(i + 1 < pastTrips.size() ? pastTrips[i + 1] : ahead);
    }
    return until;
}

} // namespace

void foresee(Outlook &outlook, const TripPlan &trips, const LivingDays &living, const QVector<QDate> &pastTrips)
{
    outlook.asOf = trips.asOf;
    outlook.living = living;
    const DepletionForecaster forecaster(outlook.model, outlook.onHand, trips.asOf, living);
    outlook.depletion = forecaster.depletion();
    const QVector<QDate> until = enoughUntil(outlook, trips, pastTrips);
    outlook.chanceBeforeNext = forecaster.chanceBefore(trips.next, until);
    outlook.chanceBeforeAfterNext = forecaster.chanceBefore(trips.afterNext, until);
}

Supply supplyOf(const Outlook &outlook, const TripPlan &trips)
{
    const Depletion &depletion = outlook.depletion;
    if (depletion.sureness == Sureness::Unsure)
        return Supply::NotSure;
    const bool wasThere = outlook.model.purchaseDays > 0 || outlook.model.evidence != RateModel::Evidence::None;
    if (depletion.believedMilli == 0)
        return wasThere && !outlook.isSilent() ? Supply::RunsOut : Supply::Lasts;
    if (!depletion.isForecast)
        return Supply::Lasts;
    if (depletion.p50 < trips.next)
        return Supply::RunsOut;
    return depletion.p10 < trips.next ? Supply::MayRunOut : Supply::Lasts;
}

StockStatus statusOf(const Outlook &outlook)
{
    if (outlook.depletion.believedMilli <= 0)
        return StockStatus::OutOfStock;
    const auto &reorderPoint = outlook.product.reorderPoint;
    return reorderPoint && outlook.depletion.believedMilli <= *reorderPoint ? StockStatus::LowStock
                                                                            : StockStatus::InStock;
}

Reason reasonFor(const Outlook &outlook)
{
    const Depletion &depletion = outlook.depletion;
    QJsonObject numbers{{u"believed"_s, outlook.believed().decimal()},
                        {u"unit"_s, outlook.product.unit.code()},
                        {u"purchases"_s, outlook.model.purchaseDays},
                        {u"usual_gap_days"_s, qRound(outlook.model.usualGapDays)}};
    if (outlook.model.lastPurchase.isValid())
        numbers[u"last_purchase"_s] = outlook.model.lastPurchase.toString(Qt::ISODate);
    if (depletion.isForecast && depletion.sureness != Sureness::Unsure) {
        if (outlook.model.evidenceMilli == 0) {
            numbers[u"since"_s] = outlook.model.evidenceDay.toString(Qt::ISODate);
            return {ReasonKind::AllGone, numbers};
        }
        const bool isWord = outlook.model.basis == RateModel::Basis::Stated;
        if (isWord)
            numbers[u"lasts_days"_s] = outlook.product.lastsDays.value_or(0);
        numbers[u"p10"_s] = depletion.p10.toString(Qt::ISODate);
        numbers[u"p50"_s] = depletion.p50.toString(Qt::ISODate);
        numbers[u"p90"_s] = depletion.p90.toString(Qt::ISODate);
        if (depletion.goneSince.isValid()) {
            numbers[u"since"_s] = depletion.goneSince.toString(Qt::ISODate);
            return {isWord ? ReasonKind::Stated : ReasonKind::MayBeGone, numbers};
        }
        return {isWord ? ReasonKind::Stated : ReasonKind::RunsOut, numbers};
    }
    if (depletion.sureness == Sureness::Unsure) {
        numbers[u"days"_s] = outlook.model.evidenceDay.daysTo(outlook.asOf);
        return {ReasonKind::NotCountedFor, numbers};
    }
    return {ReasonKind::FewPurchases, numbers};
}

std::optional<Money> estimatedCost(const Outlook &outlook, qint64 milli)
{
    if (!outlook.lastPaid || outlook.lastPaidMilli <= 0)
        return std::nullopt;
    const double share = double(milli) / double(outlook.lastPaidMilli);
    return Money{qRound64(double(outlook.lastPaid->minor) * share), outlook.lastPaid->currency};
}

} // namespace larder
