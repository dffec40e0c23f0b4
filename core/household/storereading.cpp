// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/storereading.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr qint64 kUsualTripUnits = 2;
constexpr qint64 kMostTripUnits = 1000;
const QString kTripCost = u"trip_cost"_s;

qint64 minorOf(qint64 units, const QByteArray &currency)
{
    for (int digit = Money::minorDigits(currency); digit > 0; --digit)
        units *= 10;
    return units;
}

} // namespace

Result<Money> tripCost(Household &household)
{
    auto currency = household.currency();
    auto said = household.settings().value(kTripCost);
    if (!currency || !said)
        return fail(!currency ? currency.error() : said.error());
    bool isNumber = false;
    const qint64 minor = said->toLongLong(&isNumber);
    return Money{isNumber ? minor : minorOf(kUsualTripUnits, *currency), *currency};
}

Result<void> setTripCost(Household &household, qint64 minor)
{
    auto currency = household.currency();
    if (!currency)
        return fail(currency.error());
    if (minor < 0 || minor > minorOf(kMostTripUnits, *currency))
        return fail(ErrorKind::InvalidInput,
                    Text::tr("A further trip costs between nothing and %1. Nothing was changed.").arg(kMostTripUnits));
    return household.journal().act({{}, u"setting"_s, {{u"name"_s, kTripCost}}}, [&](ActionId) {
        return household.settings().setValue(kTripCost, QString::number(minor));
    });
}

Result<StoreChoice> readStoreChoice(Household &household, const QString &list, QDate asOf)
{
    auto items = household.lists().items(list, asOf);
    auto prices = StorePrices::read(household.database(), asOf);
    auto cost = tripCost(household);
    if (!items || !prices || !cost)
        return fail(!items ? items.error() : !prices ? prices.error() : cost.error());
    return chooseStores(*items, *prices, *cost);
}

} // namespace larder
