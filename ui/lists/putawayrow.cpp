// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/putawayrow.h"

#include "core/base/textkey.h"

namespace larder {

namespace {

PutAwayRow rowOf(const Outlook &outlook, const QHash<LocationId, QString> &places)
{
    PutAwayRow row;
    row.product = outlook.product.id;
    row.name = outlook.product.name;
    row.unit = outlook.product.unit;
    row.packSize = outlook.product.packSize;
    row.shelfLifeDays = outlook.product.shelfLifeDays;
    row.lastPaid = outlook.lastPaid;
    row.lastPaidMilli = outlook.lastPaidMilli;
    row.usualPlace = places.value(outlook.product.location);
    return row;
}

} // namespace

bool PutAwayRow::isTouched() const
{
    return got || !amount.isEmpty() || !paid.isEmpty() || !bestBefore.isEmpty() || !place.isEmpty();
}

bool PutAwayRow::isSameLine(const PutAwayRow &other) const
{
    if (!item || !other.item)
        return false;
    return item->product.isValid() ? item->product == other.item->product : item->line == other.item->line;
}

QString *PutAwayRow::typed(PutAwayColumn column)
{
    switch (column) {
    case PutAwayColumn::Amount: return &amount;
    case PutAwayColumn::Paid: return &paid;
    case PutAwayColumn::BestBefore: return &bestBefore;
    case PutAwayColumn::Place: return &place;
    default: return nullptr;
    }
}

QString PutAwayRow::typed(PutAwayColumn column) const
{
    PutAwayRow copy = *this;
    const QString *text = copy.typed(column);
    return text ? *text : QString();
}

Result<PutAwayReading> readPutAway(Household &household, const QString &list, QDate today)
{
    auto since = household.lists().now();
    auto items = household.lists().items(list, today);
    auto outlooks = household.foresight().outlooks(today);
    auto locations = household.products().names().locations();
    auto stores = household.products().names().stores();
    auto notPantry = household.products().aliases().notPantry();
    auto currency = household.currency();
    if (!since || !items || !outlooks || !locations || !stores || !notPantry || !currency)
        return fail(!since       ? since.error()
                    : !items     ? items.error()
                    : !outlooks  ? outlooks.error()
                    : !locations ? locations.error()
                    : !stores    ? stores.error()
                    : !notPantry ? notPantry.error()
                                 : currency.error());
    PutAwayReading reading;
    reading.read = *since;
    reading.currency = *currency;
    QHash<LocationId, QString> places;
    for (const Location &location : std::as_const(*locations)) {
        places.insert(location.id, location.name);
        reading.places << location.name;
    }
    for (const auto &store : std::as_const(*stores))
        reading.stores << store.second;
    for (const Outlook &outlook : std::as_const(*outlooks)) {
        reading.products << outlook.product;
        reading.known.insert(outlook.product.id, rowOf(outlook, places));
    }
    QSet<QString> others;
    for (const QString &name : std::as_const(*notPantry))
        others.insert(textKey(name));
    for (const ListItem &item : std::as_const(*items)) {
        // What was ordered and is ticked has arrived.
        if (item.section != Section::Buy && !(item.section == Section::Ordered && item.isChecked))
            continue;
        PutAwayRow row = reading.known.value(item.product);
        row.item = item;
        row.name = item.name;
        row.isPantry = item.product.isValid() || !others.contains(textKey(item.name));
        reading.lines << row;
    }
    return reading;
}

} // namespace larder
