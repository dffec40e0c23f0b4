// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/statedpace.h"

#include "core/forecast/ratemodel.h"

namespace larder {

namespace {

qint64 usualMilli(const Product &product, const UsageHistory &history)
{
    if (product.targetLevel && *product.targetLevel > 0)
        return *product.targetLevel;
    if (product.packSize && *product.packSize > 0)
        return *product.packSize;
    if (const qint64 typical = typicalPurchase(history); typical > 0)
        return typical;
    const bool isSmall = product.unit == Unit(Unit::Gram) || product.unit == Unit(Unit::Millilitre);
    return isSmall ? 500'000 : 1000;
}

} // namespace

std::optional<StatedPace> statedPaceOf(const Product &product, const UsageHistory &history, QDate asOf)
{
    if (!product.lastsDays || !product.lastsSaid.isValid() || product.lastsSaid > asOf)
        return std::nullopt;
    return StatedPace{product.lastsSaid, int(*product.lastsDays), usualMilli(product, history)};
}

} // namespace larder
