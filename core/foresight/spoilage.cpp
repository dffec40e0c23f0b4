// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/spoilage.h"

#include "core/pantry/lotrules.h"

#include <algorithm>

namespace larder {

namespace {

constexpr double kCrumb = 0.25; // less than this of a pack, or of a usual purchase, is no waste to speak of

/// Takes off what is recorded, but believed to be used: what came first went first, dated or not.
void takeUsed(QVector<Lot> &lots, const Outlook &outlook)
{
    const bool isUnsure = outlook.depletion.sureness == Sureness::Unsure;
    qint64 used = isUnsure ? 0 : outlook.onHand - outlook.depletion.believedMilli;
    std::sort(lots.begin(), lots.end(), [](const Lot &one, const Lot &two) {
        return one.acquiredOn != two.acquiredOn ? one.acquiredOn < two.acquiredOn : isUsedBefore(one, two);
    });
    for (Lot &lot : lots) {
        const qint64 taken = std::clamp<qint64>(used, 0, lot.milli);
        lot.milli -= taken;
        used -= taken;
    }
    lots.removeIf([](const Lot &lot) { return lot.milli <= 0; });
}

std::optional<qint64> leftOf(const Outlook &outlook, qint64 milli, QDate day)
{
    const Depletion &depletion = outlook.depletion;
    if (!depletion.isForecast || depletion.sureness == Sureness::Unsure || outlook.isSilent())
        return std::nullopt;
    // Today still counts, and so does the day itself; while nobody is there nothing is eaten.
    const bool isThere = !outlook.living.isAway(outlook.asOf);
    const double days = outlook.living.between(outlook.asOf, day) + (isThere && day >= outlook.asOf ? 1 : 0);
    const double left = double(milli) - outlook.model.rate * days;
    const qint64 pack = outlook.product.packSize.value_or(outlook.model.typicalMilli);
    return left < kCrumb * double(pack) ? 0 : qRound64(left);
}

} // namespace

std::optional<Spoilage> spoilageOf(const Outlook &outlook, QVector<Lot> lots)
{
    takeUsed(lots, outlook);
    Spoilage spoilage;
    for (const Lot &lot : std::as_const(lots)) {
        if (lot.bestBefore.isValid() && (!spoilage.day.isValid() || lot.bestBefore < spoilage.day))
            spoilage.day = lot.bestBefore;
    }
    if (!spoilage.day.isValid())
        return std::nullopt;
    for (const Lot &lot : std::as_const(lots))
        spoilage.milli += lot.bestBefore == spoilage.day ? lot.milli : 0;
    spoilage.left = leftOf(outlook, spoilage.milli, spoilage.day);
    return spoilage;
}

} // namespace larder
