// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/outlook.h"
#include "core/pantry/lot.h"

namespace larder {

/// The next best-before day of a product, and what will still be there by then. Amounts are thousandths of its unit.
struct Spoilage
{
    QDate day; ///< good until its end; may be past
    qint64 milli = 0; ///< of this and earlier days, believed to be at home now, > 0
    std::optional<qint64> left; ///< of it at the end of the day, at the usual pace; none where the pace is not known
};

/// What spoils first of a product. @p lots are its own, in any order; what was probably used without being booked is
/// taken off those that came first. std::nullopt where nothing that is believed to be there has a date. Pure.
[[nodiscard]] std::optional<Spoilage> spoilageOf(const Outlook &outlook, QVector<Lot> lots);

} // namespace larder
