// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/product/productreading.h"

#include <algorithm>

namespace larder {

QVector<ProductPack> packsOf(const QVector<Lot> &lots, qint64 believed)
{
    qint64 recorded = 0;
    for (const Lot &lot : lots)
        recorded += lot.milli;
    QHash<LotId, qint64> used;
    for (const Taking &taking : planTaking(lots, std::max<qint64>(0, recorded - believed)).takings)
        used.insert(taking.lot.id, taking.milli);
    QVector<Lot> sorted = lots;
    std::sort(sorted.begin(), sorted.end(), isUsedBefore);
    QVector<ProductPack> packs;
    for (const Lot &lot : std::as_const(sorted)) {
        const qint64 left = lot.milli - used.value(lot.id);
        if (left <= 0)
            continue;
        const auto same = std::find_if(packs.begin(), packs.end(), [&](const ProductPack &pack) {
            return pack.openedOn == lot.openedOn && pack.bestBefore == lot.bestBefore && pack.location == lot.location;
        });
        ProductPack &pack = same == packs.end() ? packs.emplace_back() : *same;
        pack.lots << lot.id;
        pack.milli += left;
        pack.openedOn = lot.openedOn;
        pack.bestBefore = lot.bestBefore;
        pack.location = lot.location;
    }
    return packs;
}

namespace {

Result<void> readNames(Household &household, ProductReading &reading)
{
    NameRepository &names = household.products().names();
    auto places = names.locations();
    auto categories = names.categories();
    auto otherNames = household.products().aliases().namesOf(reading.product().id);
    auto barcodes = household.products().barcodes(reading.product().id);
    if (!places || !categories)
        return fail(!places ? places.error() : categories.error());
    if (!otherNames || !barcodes)
        return fail(!otherNames ? otherNames.error() : barcodes.error());
    for (const Location &place : std::as_const(*places)) {
        reading.places << place.path;
        if (place.id == reading.product().location)
            reading.usualPlace = place.path;
        for (ProductPack &pack : reading.packs) {
            if (pack.location == place.id)
                pack.place = place.name;
        }
    }
    for (const auto &category : std::as_const(*categories))
        reading.categories << category.second;
    reading.otherNames = *otherNames;
    reading.barcodes = *barcodes;
    return {};
}

} // namespace

Result<ProductReading> readProduct(Household &household, ProductId product, QDate today)
{
    auto outlook = household.foresight().outlook(product, today);
    auto trips = household.foresight().trips(today);
    if (!outlook || !trips)
        return fail(!outlook ? outlook.error() : trips.error());
    auto story = household.foresight().story(product, today);
    auto lots = household.ledger().repository().lots(product);
    auto history = productHistory(household, outlook->product);
    auto list = household.lists().items({}, today);
    if (!story || !lots)
        return fail(!story ? story.error() : lots.error());
    if (!history || !list)
        return fail(!history ? history.error() : list.error());
    ProductReading reading;
    reading.trips = *trips;
    reading.story = *story;
    reading.history = *history;
    const bool isUnsure = outlook->depletion.sureness == Sureness::Unsure;
    reading.packs = packsOf(*lots, isUnsure ? outlook->onHand : outlook->depletion.believedMilli);
    reading.row = pantryRow(std::move(*outlook), *trips);
    for (const ListItem &item : std::as_const(*list)) {
        if (item.product == product)
            reading.listed = item;
    }
    auto regular = household.recurring().of(product, today);
    if (!regular)
        return fail(regular.error());
    reading.regular = *regular;
    auto rules = household.reminders().rules();
    if (!rules)
        return fail(rules.error());
    for (const ReminderRule &rule : std::as_const(*rules)) {
        const bool isGeneral = !rule.product.isValid() && !rule.category.isValid();
        if (rule.kind != ReminderKind::Schedule && (isGeneral || rule.product == product))
            reading.reminders << rule;
    }
    LARDER_TRY(readNames(household, reading));
    return reading;
}

} // namespace larder
