// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/welcomehome.h"

#include "core/lists/listrules.h"

#include <algorithm>
#include <tuple>

namespace larder {

namespace {

constexpr qsizetype kMostStaples = 12;
constexpr int kFewestPurchaseDays = 3;
constexpr int kTripsPerPurchase = 2;

/// Days between purchases; 0 where it is no habit.
int usualGap(const Outlook &outlook)
{
    if (outlook.model.purchaseDays >= kFewestPurchaseDays && outlook.model.usualGapDays > 0)
        return qRound(outlook.model.usualGapDays);
    return int(outlook.product.lastsDays.value_or(0));
}

/// The day since which it is not good any more, where that lies before the day of return.
QDate passedBestBefore(const Outlook &outlook)
{
    QDate bestBefore = outlook.bestBefore;
    const auto &shelfLife = outlook.product.shelfLifeDays;
    if (!bestBefore.isValid() && shelfLife && outlook.model.lastPurchase.isValid())
        bestBefore = outlook.model.lastPurchase.addDays(*shelfLife);
    return bestBefore < outlook.asOf ? bestBefore : QDate();
}

qint64 usualAmount(const Outlook &outlook)
{
    const qint64 pack = packOf(outlook);
    return std::max<qint64>(1, (outlook.model.typicalMilli + pack - 1) / pack) * pack;
}

} // namespace

QVector<Staple> welcomeHomeStaples(const QVector<Outlook> &outlooks, const TripPlan &trips, const DayRange &absence,
                                   int tripGapDays)
{
    QVector<Staple> staples;
    for (const Outlook &outlook : outlooks) {
        const int gap = usualGap(outlook);
        const bool isHandled = outlook.model.evidenceDay > absence.to;
        if (gap <= 0 || gap > kTripsPerPurchase * tripGapDays || isHandled || outlook.isSilent())
            continue;
        const QDate bestBefore = passedBestBefore(outlook);
        if (!bestBefore.isValid() && supplyOf(outlook, trips) == Supply::Lasts)
            continue;
        staples.push_back({outlook.product.id, usualAmount(outlook), gap, bestBefore});
    }
    std::sort(staples.begin(), staples.end(), [](const Staple &left, const Staple &right) {
        return std::tuple(!left.bestBefore.isValid(), left.gapDays, left.product)
               < std::tuple(!right.bestBefore.isValid(), right.gapDays, right.product);
    });
    return staples.mid(0, kMostStaples);
}

} // namespace larder
