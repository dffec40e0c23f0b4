// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pantry/lot.h"
#include "core/pantry/stockevent.h"

#include <QVector>

namespace larder {

/// Lots and ledger as a booking sees and writes them: the tables themselves, or a LedgerBatch in front of them.
class LotBook
{
public:
    virtual ~LotBook() = default;

    [[nodiscard]] virtual Result<EventId> append(const StockEvent &event) = 0;
    /// Lets the stream look at a product, or the one it was merged into, again after an event that changed no lot.
    [[nodiscard]] virtual Result<void> touch(ProductId product, qint64 atMs) = 0;
    /// Of one product, by number.
    [[nodiscard]] virtual Result<QVector<Lot>> lots(ProductId product) = 0;
    [[nodiscard]] virtual Result<LotId> insertLot(const Lot &lot) = 0;
    /// Writes the lot's amount, dates and place; an amount of 0 removes it.
    [[nodiscard]] virtual Result<void> storeLot(const Lot &lot) = 0;

protected:
    LotBook() = default;
    LotBook(const LotBook &) = default;
    LotBook &operator=(const LotBook &) = default;
};

} // namespace larder
