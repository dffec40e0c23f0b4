// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pantryrow.h"

#include "core/base/text.h"
#include "core/base/textkey.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kSoonDays = 7;
constexpr int kUnsureDays = 21; // where the doubtful stand among the run-out days
constexpr int kFarDays = 90;

double levelOf(const Outlook &outlook)
{
    const double there = double(outlook.depletion.believedMilli);
    const Product &product = outlook.product;
    const double full = product.targetLevel
                            ? double(*product.targetLevel)
                            : double(std::max(outlook.model.typicalMilli, product.packSize.value_or(0)));
    return full > 0 ? std::clamp(there / full, 0.0, 1.0) : (there > 0 ? 1.0 : 0.0);
}

qint64 lastsRankOf(const PantryRow &row)
{
    const Depletion &depletion = row.outlook.depletion;
    if (row.isGone())
        return row.supply == Supply::Lasts ? std::numeric_limits<qint64>::max() - 1 : 0;
    // Doubled, so that the doubtful stand after the forecasts of the same day.
    if (row.supply == Supply::NotSure || (depletion.isForecast && row.outlook.isSilent()))
        return row.outlook.asOf.addDays(kUnsureDays).toJulianDay() * 2 + 1;
    if (!depletion.isForecast || !row.isAtHome())
        return std::numeric_limits<qint64>::max();
    return depletion.p50.toJulianDay() * 2;
}

bool endsBefore(const Outlook &outlook, TripPlan trips)
{
    trips.next = tripAhead(trips);
    const Supply supply = supplyOf(outlook, trips);
    return supply == Supply::RunsOut || supply == Supply::MayRunOut;
}

void judgeBestBefore(PantryRow &row)
{
    const QDate day = row.outlook.bestBefore;
    if (!day.isValid() || !row.isAtHome())
        return;
    const QDate today = row.outlook.asOf;
    const Depletion &depletion = row.outlook.depletion;
    const bool hasEnd = depletion.isForecast && depletion.sureness != Sureness::Unsure;
    row.spoilsFirst = day < today || (hasEnd && day < depletion.p50);
    row.spoilsSoon = day <= today.addDays(kSoonDays);
}

} // namespace

QDate tripAhead(const TripPlan &trips)
{
    return trips.next > trips.asOf ? trips.next : trips.afterNext;
}

PantryRow pantryRow(Outlook outlook, const TripPlan &trips)
{
    PantryRow row;
    row.outlook = std::move(outlook);
    const Outlook &known = row.outlook;
    row.supply = supplyOf(known, trips);
    row.endsBeforeTrip = endsBefore(known, trips);
    row.isKnown = known.onHand > 0 || known.model.purchaseDays > 0 || known.model.evidence != RateModel::Evidence::None;
    row.level = levelOf(known);
    judgeBestBefore(row);
    row.nameKey = textKey(known.product.name);
    row.placeKey = textKey(known.location);
    row.key = row.nameKey + u'\n' + textKey(known.category) + u'\n' + row.placeKey;
    row.lastsRank = lastsRankOf(row);
    return row;
}

QString atHomeText(const PantryRow &row, const Wording &wording)
{
    //: At home: a product that was never bought so far
    return row.isKnown ? wording.atHome(row.outlook) : Text::tr("none yet");
}

QString bestBeforeText(const PantryRow &row, const QLocale &locale)
{
    const QDate day = row.outlook.bestBefore;
    if (!day.isValid() || !row.isAtHome())
        return {};
    const bool isFar = std::abs(row.outlook.asOf.daysTo(day)) > kFarDays;
    //: A best-before date for QLocale: day and month, or month and year.
    return locale.toString(day, isFar ? Text::tr("MMM yyyy") : Text::tr("d MMM"));
}

QString leftText(qint64 milli, const Product &product, const Wording &wording)
{
    if (milli <= 0)
        return Text::tr("none left");
    const bool isWholePacks = product.packSize && *product.packSize > 0 && milli % *product.packSize == 0;
    if (isWholePacks)
        return Text::tr("%n left", nullptr, int(milli / *product.packSize));
    return Text::tr("%1 left").arg(wording.amount({milli, product.unit}, std::nullopt));
}

} // namespace larder
