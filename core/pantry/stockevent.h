// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QDate>

#include <optional>

namespace larder {

enum class EventKind { Purchased, Consumed, Spoiled, Counted, Moved, Opened, Reverted };

/// The stable word of SQL and JSON ("purchased").
[[nodiscard]] QString eventKindName(EventKind kind);
[[nodiscard]] EventKind eventKindFromName(QStringView name);

/// One entry of the append-only ledger: what happened to one lot. The current lots are the fold of the live events:
/// amounts add up per lot, dates and place are those of the lot's latest event.
struct StockEvent
{
    EventId id;
    ActionId action;
    EventKind kind = EventKind::Purchased;
    ProductId product;
    LotId lot;
    qint64 delta = 0; ///< thousandths of the product's unit, + in, - out
    QDate day; ///< when it happened
    qint64 atMs = 0; ///< when it was recorded, UTC
    int utcOffset = 0; ///< seconds
    std::optional<Quantity> typed; ///< as the person wrote it
    QDate bestBefore;
    QDate openedOn;
    LocationId location;
    std::optional<Money> paid; ///< total
    StoreId store;
    EventId
        reverts; ///< of Reverted: what it takes back; of Counted: what was taken back and left something to put right

    /// A count that nobody made: it stands in for an entry that was taken back alone.
    [[nodiscard]] bool isCorrection() const { return kind == EventKind::Counted && reverts.isValid(); }
};

} // namespace larder
