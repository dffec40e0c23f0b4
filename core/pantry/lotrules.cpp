// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/lotrules.h"

#include <algorithm>
#include <tuple>

namespace larder {

bool isUsedBefore(const Lot &left, const Lot &right)
{
    const auto rank = [](const Lot &lot) {
        const QDate noDate(9999, 12, 31);
        return std::tuple(!lot.openedOn.isValid(), lot.bestBefore.isValid() ? lot.bestBefore : noDate, lot.acquiredOn,
                          lot.id);
    };
    return rank(left) < rank(right);
}

TakingPlan planTaking(QVector<Lot> lots, qint64 milli, LotId chosen)
{
    std::sort(lots.begin(), lots.end(), [chosen](const Lot &left, const Lot &right) {
        if ((left.id == chosen) != (right.id == chosen))
            return left.id == chosen;
        return isUsedBefore(left, right);
    });
    TakingPlan plan;
    plan.missing = milli;
    for (const Lot &lot : std::as_const(lots)) {
        if (plan.missing == 0)
            break;
        const qint64 taken = std::min(plan.missing, lot.milli);
        plan.takings.push_back({lot, taken});
        plan.missing -= taken;
    }
    return plan;
}

qint64 onePack(const Product &product, const QVector<Lot> &lots)
{
    if (product.packSize)
        return *product.packSize;
    const Dimension dimension = product.unit.dimension();
    const bool isMeasured = dimension == Dimension::Mass || dimension == Dimension::Volume;
    if (!isMeasured || lots.isEmpty())
        return 1000;
    return std::min_element(lots.begin(), lots.end(), isUsedBefore)->milli;
}

} // namespace larder
