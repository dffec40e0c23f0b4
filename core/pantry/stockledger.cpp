// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/stockledger.h"

#include "core/base/text.h"
#include "core/pantry/productunits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

const StockLedger::Moment &StockLedger::moment()
{
    const qint64 second = m_clock.nowMs() / 1000;
    if (m_moment.second != second)
        m_moment = {second, m_clock.today(), m_clock.utcOffset()};
    return m_moment;
}

Result<void> StockLedger::checkDay(QDate day)
{
    if (day.isValid() && (day > moment().today.addDays(1) || day.year() < 1990))
        return fail(ErrorKind::InvalidInput,
                    Text::tr("%1 cannot be the day: it is in the future or too long ago. Nothing was changed.")
                        .arg(day.toString(Qt::ISODate)));
    return {};
}

Result<EventId> StockLedger::append(ActionId action, EventKind kind, const Lot &lot, qint64 delta, QDate day,
                                    const Purchase *purchase, std::optional<Quantity> typed)
{
    StockEvent event;
    event.action = action;
    event.kind = kind;
    event.product = lot.product;
    event.lot = lot.id;
    event.delta = delta;
    event.day = day;
    event.atMs = m_clock.nowMs();
    event.utcOffset = moment().utcOffset;
    event.typed = typed;
    event.bestBefore = lot.bestBefore;
    event.openedOn = lot.openedOn;
    event.location = lot.location;
    if (purchase) {
        event.typed = purchase->typed;
        event.paid = purchase->paid;
        event.store = purchase->store;
    }
    return m_book->append(event);
}

Result<EventId> StockLedger::bookPurchase(ActionId action, const Product &product, const Purchase &purchase)
{
    LARDER_TRY(checkAmount(purchase.milli));
    LARDER_TRY(checkDay(purchase.day));
    Lot lot;
    lot.product = product.id;
    lot.milli = purchase.milli;
    lot.acquiredOn = purchase.day.isValid() ? purchase.day : moment().today;
    lot.bestBefore = purchase.bestBefore;
    if (!lot.bestBefore.isValid() && !purchase.isUndated && product.shelfLifeDays)
        lot.bestBefore = lot.acquiredOn.addDays(*product.shelfLifeDays);
    lot.location = purchase.location.isValid() ? purchase.location : product.location;
    auto id = m_book->insertLot(lot);
    if (!id)
        return fail(id.error());
    lot.id = *id;
    return append(action, EventKind::Purchased, lot, lot.milli, lot.acquiredOn, &purchase);
}

Result<void> StockLedger::bookTaking(ActionId action, const Product &product, qint64 milli, EventKind kind, QDate day,
                                     std::optional<Quantity> typed, LotId chosen)
{
    // What is there can be taken, however much it became.
    LARDER_TRY(checkAmount(std::min(milli, kLargestMilli)));
    LARDER_TRY(checkDay(day));
    auto lots = m_book->lots(product.id);
    if (!lots)
        return fail(lots.error());
    TakingPlan plan = planTaking(*lots, milli, chosen);
    if (plan.missing > 0) {
        LARDER_TRY(checkAmount(milli));
        // Real life took more than was written down: the missing part is put in as a correction and taken at once.
        Lot found;
        found.product = product.id;
        found.milli = plan.missing;
        found.acquiredOn = day;
        found.location = product.location;
        auto id = m_book->insertLot(found);
        if (!id)
            return fail(id.error());
        found.id = *id;
        LARDER_TRY(append(action, EventKind::Counted, found, found.milli, day));
        plan.takings.push_back({found, found.milli});
    }
    for (const Taking &taking : std::as_const(plan.takings)) {
        Lot rest = taking.lot;
        rest.milli -= taking.milli;
        LARDER_TRY(m_book->storeLot(rest));
        LARDER_TRY(append(action, kind, taking.lot, -taking.milli, day, nullptr, typed));
    }
    return {};
}

Result<void> StockLedger::bookCount(ActionId action, const Product &product, qint64 milli, QDate day,
                                    std::optional<Quantity> typed)
{
    LARDER_TRY(checkAmount(milli, true));
    auto lots = m_book->lots(product.id);
    if (!lots)
        return fail(lots.error());
    qint64 recorded = 0;
    for (const Lot &lot : std::as_const(*lots))
        recorded += lot.milli;
    if (milli < recorded)
        return bookTaking(action, product, recorded - milli, EventKind::Counted, day, typed);
    // More, or as many as recorded: the surplus is a lot of its own; a count that finds everything is evidence too,
    // but belongs to no lot, or it would tie the lot's earlier events down against undo.
    Lot lot;
    lot.product = product.id;
    lot.acquiredOn = day;
    lot.location = product.location;
    lot.milli = milli - recorded;
    if (lot.milli > 0) {
        auto id = m_book->insertLot(lot);
        if (!id)
            return fail(id.error());
        lot.id = *id;
    } else {
        LARDER_TRY(m_book->touch(product.id, m_clock.nowMs()));
    }
    return discard(append(action, EventKind::Counted, lot, milli - recorded, day, nullptr, typed));
}

/// Takes @p milli out of a lot into one like it but for what @p to says; the whole lot changes in place.
Result<Lot> StockLedger::splitOff(ActionId action, const Lot &from, qint64 milli, Lot to, EventKind kind, QDate day)
{
    to.milli = milli;
    if (milli == from.milli) {
        LARDER_TRY(m_book->storeLot(to));
        LARDER_TRY(append(action, kind, to, 0, day));
        return to;
    }
    Lot rest = from;
    rest.milli -= milli;
    LARDER_TRY(m_book->storeLot(rest));
    LARDER_TRY(append(action, kind, rest, -milli, day));
    auto id = m_book->insertLot(to);
    if (!id)
        return fail(id.error());
    to.id = *id;
    LARDER_TRY(append(action, kind, to, milli, day));
    return to;
}

Result<void> StockLedger::bookOpening(ActionId action, const Product &product, QDate day)
{
    auto lots = m_book->lots(product.id);
    if (!lots)
        return fail(lots.error());
    std::sort(lots->begin(), lots->end(), isUsedBefore);
    const auto closed =
        std::find_if(lots->cbegin(), lots->cend(), [](const Lot &lot) { return !lot.openedOn.isValid(); });
    if (closed == lots->cend())
        return fail(ErrorKind::Refused,
                    Text::tr("There is no closed pack of “%1” at home. Nothing was changed.").arg(product.name));
    Lot opened = *closed;
    opened.openedOn = day;
    if (product.openedLifeDays) {
        const QDate usedUpBy = day.addDays(*product.openedLifeDays);
        opened.bestBefore = opened.bestBefore.isValid() ? std::min(opened.bestBefore, usedUpBy) : usedUpBy;
    }
    return discard(splitOff(action, *closed, std::min(onePack(product, {*closed}), closed->milli), opened,
                            EventKind::Opened, day));
}

/// Completes the action's sentence with what is left.
Result<Booked> StockLedger::told(ActionId action, const Product &product, qint64 taken)
{
    auto left = m_repository.onHand(product.id);
    if (!left)
        return fail(left.error());
    auto bought = m_repository.bought(product.id);
    if (!bought)
        return fail(bought.error());
    QJsonObject numbers{{u"product"_s, product.name},
                        {u"product_id"_s, product.id.value},
                        {u"amount"_s, decimalFromMilli(taken)},
                        {u"unit"_s, product.unit.code()}};
    if (product.packSize)
        numbers[u"pack"_s] = decimalFromMilli(*product.packSize);
    // Where most of what was ever bought was not booked as used, what is left on record is no news.
    if (bought->times <= 2 || bought->used * 2 >= bought->milli)
        numbers[u"left"_s] = decimalFromMilli(*left);
    LARDER_TRY(m_journal.setNumbers(action, numbers));
    return Booked{action, product, taken, *left};
}

template<class Work>
Result<Booked> StockLedger::book(const QString &kind, ProductId id, Work work)
{
    auto product = m_products.get(id);
    if (!product)
        return fail(product.error());
    return m_journal.act({{}, kind, {{u"product"_s, product->name}}}, [&](ActionId action) -> Result<Booked> {
        Result<qint64> taken = work(action, *product);
        if (!taken)
            return fail(taken.error());
        return told(action, *product, *taken);
    });
}

Result<Booked> StockLedger::bookTypedPurchase(ActionId action, const Product &product, const TypedAmount &amount,
                                              Purchase purchase)
{
    purchase.product = product.id;
    purchase.typed = Quantity(amount.milli, amount.unit.value_or(product.unit));
    auto converted = inProductUnit(amount, product);
    if (!converted)
        return fail(converted.error());
    purchase.milli = converted->milli;
    if (!purchase.day.isValid())
        purchase.day = m_clock.today();
    LARDER_TRY(bookPurchase(action, product, purchase));
    return told(action, product, purchase.milli);
}

Result<Booked> StockLedger::consume(ProductId id, qint64 milli, bool isSpoiled, QDate day,
                                    std::optional<Quantity> typed, LotId chosen)
{
    return book(isSpoiled ? u"spoil"_s : u"consume"_s, id,
                [&](ActionId action, const Product &product) -> Result<qint64> {
                    LARDER_TRY(bookTaking(action, product, milli, isSpoiled ? EventKind::Spoiled : EventKind::Consumed,
                                          day.isValid() ? day : m_clock.today(), typed, chosen));
                    return milli;
                });
}

Result<Booked> StockLedger::finish(ProductId id)
{
    return book(u"finish"_s, id, [&](ActionId action, const Product &product) -> Result<qint64> {
        auto lots = m_book->lots(product.id);
        if (!lots)
            return fail(lots.error());
        const qint64 pack = onePack(product, *lots);
        LARDER_TRY(bookTaking(action, product, pack, EventKind::Consumed, m_clock.today()));
        return pack;
    });
}

Result<Booked> StockLedger::open(ProductId id)
{
    return book(u"open"_s, id, [&](ActionId action, const Product &product) -> Result<qint64> {
        LARDER_TRY(bookOpening(action, product, m_clock.today()));
        return 0;
    });
}

Result<Booked> StockLedger::move(ProductId id, std::optional<qint64> milli, const QString &place,
                                 const QVector<LotId> &from)
{
    return book(u"move"_s, id, [&](ActionId action, const Product &product) -> Result<qint64> {
        auto found = m_products.names().location(place);
        auto lots = m_book->lots(product.id);
        if (!lots || !found)
            return fail(!lots ? lots.error() : found.error());
        const LocationId to = *found;
        if (!to.isValid())
            return fail(ErrorKind::InvalidInput, Text::tr("The place needs a name. Nothing was changed."));
        lots->removeIf(
            [to, &from](const Lot &lot) { return lot.location == to || (!from.isEmpty() && !from.contains(lot.id)); });
        qint64 there = 0;
        for (const Lot &lot : std::as_const(*lots))
            there += lot.milli;
        const qint64 wanted = milli.value_or(there);
        LARDER_TRY(checkAmount(wanted));
        if (wanted > there)
            return fail(ErrorKind::Refused, Text::tr("Only %1 of “%2” is elsewhere. Nothing was changed.")
                                                .arg(decimalFromMilli(there), product.name));
        for (const Taking &taking : planTaking(*lots, wanted).takings) {
            Lot moved = taking.lot;
            moved.location = to;
            LARDER_TRY(splitOff(action, taking.lot, taking.milli, moved, EventKind::Moved, m_clock.today()));
        }
        return wanted;
    });
}

Result<Booked> StockLedger::count(ProductId id, qint64 milli, std::optional<Quantity> typed)
{
    return book(u"count"_s, id, [&](ActionId action, const Product &product) -> Result<qint64> {
        LARDER_TRY(bookCount(action, product, milli, m_clock.today(), typed));
        return milli;
    });
}

} // namespace larder
