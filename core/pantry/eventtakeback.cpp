// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/eventtakeback.h"

#include "core/base/text.h"

#include <algorithm>

namespace larder {

namespace {

bool isUse(const StockEvent &event)
{
    return event.kind == EventKind::Consumed || event.kind == EventKind::Spoiled;
}

/// The other half of a split: the same action takes so much out of one lot and puts it into another.
bool isOtherHalf(const StockEvent &one, const StockEvent &other)
{
    return other.kind == one.kind && other.lot != one.lot && other.delta == -one.delta;
}

bool isSplit(const StockEvent &event)
{
    return (event.kind == EventKind::Moved || event.kind == EventKind::Opened) && event.delta != 0;
}

/// A correction that made a use possible which was more than was recorded.
bool isMissingPart(const StockEvent &count, const StockEvent &use)
{
    return count.kind == EventKind::Counted && isUse(use) && count.action == use.action && count.lot == use.lot
           && count.delta == -use.delta;
}

bool isCount(const StockEvent &count, const QVector<StockEvent> &live)
{
    return count.kind == EventKind::Counted && !count.isCorrection()
           && std::none_of(live.cbegin(), live.cend(),
                           [&](const StockEvent &use) { return isMissingPart(count, use); });
}

/// What corrections for entries taken back have put into the lot of @p use, so that it could take from there. What was
/// corrected before it, or for an entry with a count between the two, was not for this use.
qint64 correctedFor(const StockEvent &use, const QVector<StockEvent> &live)
{
    qint64 sum = 0;
    for (const StockEvent &event : live) {
        if (!event.isCorrection() || event.lot != use.lot || event.id < use.id)
            continue;
        const bool isCountBetween = std::any_of(live.cbegin(), live.cend(), [&](const StockEvent &count) {
            return count.id > event.reverts && count.id < use.id && count.day >= event.day && isCount(count, live);
        });
        sum += isCountBetween ? 0 : event.delta;
    }
    return sum;
}

} // namespace

Result<void> EventTakeBack::takeBack(const StockEvent &event, ProductId product)
{
    if (event.kind != EventKind::Purchased && !isUse(event))
        return fail(ErrorKind::Refused, Text::tr("Only what was bought, used or thrown away can be taken back alone. "
                                                 "Nothing was changed; undo the whole step instead."));
    auto isReverted = m_ledger.isReverted(event.id);
    if (!isReverted)
        return fail(isReverted.error());
    if (*isReverted)
        return fail(ErrorKind::Refused, Text::tr("This has been taken back already. Nothing was changed."));
    auto wasCounted = wasCountedSince(event, product);
    if (!wasCounted)
        return fail(wasCounted.error());
    if (*wasCounted) {
        LARDER_TRY(takeBackCounted(event));
    } else {
        LARDER_TRY(isUse(event) ? takeBackUse(event, product) : takeBackPurchase(event));
    }
    // Where no lot changed the stream would not know.
    return m_ledger.touch(product, m_clock.nowMs());
}

Result<bool> EventTakeBack::wasCountedSince(const StockEvent &event, ProductId product)
{
    auto live = m_ledger.live(product);
    if (!live)
        return fail(live.error());
    return std::any_of(live->cbegin(), live->cend(), [&](const StockEvent &count) {
        const bool isLater = count.id > event.id && count.action != event.action && count.day >= event.day;
        return isLater && isCount(count, *live);
    });
}

/// What is at home is known and stays; so does a use of what was never recorded, without a trace of its own.
Result<void> EventTakeBack::takeBackCounted(const StockEvent &event)
{
    auto missing = missingPartOf(event);
    if (!missing)
        return fail(missing.error());
    LARDER_TRY(revert(event));
    if (*missing)
        return revert(**missing);
    return correct(event, event.lot, event.delta);
}

Result<std::optional<StockEvent>> EventTakeBack::missingPartOf(const StockEvent &use)
{
    return m_ledger.liveOfLot(use.lot).map([&use](const QVector<StockEvent> &ofLot) {
        const auto found = std::find_if(ofLot.cbegin(), ofLot.cend(),
                                        [&](const StockEvent &count) { return isMissingPart(count, use); });
        return found == ofLot.cend() ? std::nullopt : std::optional(*found);
    });
}

Result<void> EventTakeBack::takeBackPurchase(const StockEvent &purchase)
{
    auto parts = partsOf(purchase.lot);
    if (!parts)
        return fail(parts.error());
    LARDER_TRY(revert(purchase));
    for (const LotId part : std::as_const(*parts)) {
        auto lot = m_ledger.lot(part);
        if (!lot)
            return fail(lot.error());
        Lot rest = lot->value_or(Lot{});
        LARDER_TRY(correct(purchase, part, (part == purchase.lot ? purchase.delta : 0) - rest.milli));
        rest.milli = 0;
        if (rest.id.isValid())
            LARDER_TRY(m_ledger.storeLot(rest));
    }
    return {};
}

Result<void> EventTakeBack::takeBackUse(const StockEvent &use, ProductId product)
{
    auto ofLot = m_ledger.liveOfLot(use.lot);
    auto stored = m_ledger.lot(use.lot);
    auto live = m_ledger.live(product);
    auto missing = missingPartOf(use);
    if (!ofLot || !stored)
        return fail(!ofLot ? ofLot.error() : stored.error());
    if (!live || !missing)
        return fail(!live ? live.error() : missing.error());
    LARDER_TRY(revert(use));
    if (*missing)
        return revert(**missing); // it was never recorded, so nothing goes back
    // What a correction put there for this use is not there without it.
    const qint64 corrected = std::clamp<qint64>(correctedFor(use, *live), 0, -use.delta);
    LARDER_TRY(correct(use, use.lot, -corrected));
    const qint64 back = -use.delta - corrected;
    if (back == 0)
        return {};
    if (*stored) {
        Lot lot = **stored;
        lot.milli += back;
        return m_ledger.storeLot(lot);
    }
    auto acquired = acquiredOn(ofLot->first());
    if (!acquired)
        return fail(acquired.error());
    const StockEvent &last = ofLot->last();
    return m_ledger.restoreLot({use.lot, product, back, *acquired, last.bestBefore, last.openedOn, last.location});
}

Result<void> EventTakeBack::revert(const StockEvent &event)
{
    StockEvent reverted = event;
    reverted.action = m_action;
    reverted.kind = EventKind::Reverted;
    reverted.delta = 0;
    reverted.atMs = m_clock.nowMs();
    reverted.utcOffset = m_clock.utcOffset();
    reverted.reverts = event.id;
    LARDER_TRY(m_ledger.append(reverted));
    return m_ledger.setReverted(event.id, true);
}

Result<void> EventTakeBack::correct(const StockEvent &standsFor, LotId lot, qint64 delta)
{
    if (delta == 0)
        return {};
    auto stored = m_ledger.lot(lot);
    if (!stored)
        return fail(stored.error());
    StockEvent correction;
    correction.action = m_action;
    correction.kind = EventKind::Counted;
    correction.product = standsFor.product;
    correction.lot = lot;
    correction.delta = delta;
    correction.day = standsFor.day;
    correction.atMs = m_clock.nowMs();
    correction.utcOffset = m_clock.utcOffset();
    correction.reverts = standsFor.id;
    // The lot's newest entry says its dates and place.
    correction.bestBefore = *stored ? (*stored)->bestBefore : standsFor.bestBefore;
    correction.openedOn = *stored ? (*stored)->openedOn : standsFor.openedOn;
    correction.location = *stored ? (*stored)->location : standsFor.location;
    return discard(m_ledger.append(correction));
}

/// The lot, and every lot that was split off from it.
Result<QVector<LotId>> EventTakeBack::partsOf(LotId lot)
{
    QVector<LotId> parts{lot};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        auto events = m_ledger.liveOfLot(parts[i]);
        if (!events)
            return fail(events.error());
        for (const StockEvent &out : std::as_const(*events)) {
            if (!isSplit(out) || out.delta > 0)
                continue;
            auto siblings = m_ledger.ofAction(out.action);
            if (!siblings)
                return fail(siblings.error());
            for (const StockEvent &in : std::as_const(*siblings)) {
                if (in.id > out.id && isOtherHalf(out, in)) {
                    parts << in.lot;
                    break;
                }
            }
        }
    }
    return parts;
}

/// The day of the purchase or count behind a lot whose oldest entry is @p first.
Result<QDate> EventTakeBack::acquiredOn(const StockEvent &first)
{
    StockEvent origin = first;
    while (isSplit(origin) && origin.delta > 0) {
        auto siblings = m_ledger.ofAction(origin.action);
        if (!siblings)
            return fail(siblings.error());
        const auto out = std::find_if(siblings->crbegin(), siblings->crend(), [&](const StockEvent &event) {
            return event.id < origin.id && isOtherHalf(origin, event);
        });
        if (out == siblings->crend())
            break;
        auto ofLot = m_ledger.liveOfLot(out->lot);
        if (!ofLot)
            return fail(ofLot.error());
        if (ofLot->isEmpty())
            break;
        origin = ofLot->first();
    }
    return origin.day;
}

} // namespace larder
