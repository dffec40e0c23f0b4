// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>

namespace larder {

/// Part of the stock that arrived together and shares its dates and place. Kept beside the ledger, never merged.
struct Lot
{
    LotId id;
    ProductId product;
    qint64 milli = 0; ///< > 0, thousandths of the product's unit
    QDate acquiredOn;
    QDate bestBefore; ///< good until the end of this day; invalid = has none
    QDate openedOn; ///< invalid = closed
    LocationId location;

    bool operator==(const Lot &) const = default;
};

} // namespace larder
