// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/livingdays.h"

#include <optional>

namespace larder {

/// One thing that happened to a product, as the forecast sees it.
struct UsageEvent
{
    enum Kind {
        Purchase,
        Use, ///< eaten, used up
        Spoiled, ///< left the house, but is not use
        Count, ///< evidence: so much was there on that day; milli is the whole amount
    };
    Kind kind = Purchase;
    QDate day;
    qint64 milli = 0; ///< thousandths of the product's unit, >= 0
};

/// A product's history: by day, within a day in the order it happened. May be empty.
using UsageHistory = QVector<UsageEvent>;

/// What a person said: "a usual purchase lasts us about so long".
struct StatedPace
{
    QDate said;
    int days = 0; ///< > 0
    qint64 milli = 0; ///< the usual purchase, thousandths of the product's unit, > 0
};

/// What a history alone does not tell.
struct HistoryContext
{
    std::optional<StatedPace> stated;
    LivingDays living;
};

} // namespace larder
