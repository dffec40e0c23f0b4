// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/outlook.h"
#include "core/household/wording.h"

#include <QMetaType>

namespace larder {

/// One product of a table with everything that sorting, filtering and painting ask for.
///
/// A value; computed once when the outlook arrives, so that 100,000 rows filter within a keystroke.
struct PantryRow
{
    Outlook outlook;
    Supply supply = Supply::Lasts;
    bool isKnown = false; ///< it was at home once
    bool spoilsFirst = false; ///< its best-before date is past or comes before it is used up
    bool spoilsSoon = false; ///< within a week, or past
    bool endsBeforeTrip = false; ///< may run out, or more, before the trip of tripAhead()
    double level = 0; ///< at home / fill up to, 0 … 1
    QString nameKey; ///< textKey of the name
    QString placeKey;
    QString key; ///< textKey of name, category and place, what the filter looks into
    qint64 lastsRank = 0; ///< days from a fixed day; gone first, unknown last

    [[nodiscard]] ProductId id() const { return outlook.product.id; }
    [[nodiscard]] bool isAtHome() const { return supply == Supply::NotSure || outlook.depletion.believedMilli > 0; }
    [[nodiscard]] bool isGone() const { return isKnown && !isAtHome(); }
    /// Nothing of it can be used or declared gone: neither record nor belief has any.
    [[nodiscard]] bool isIdle() const { return outlook.onHand == 0 && !isAtHome(); }
};

/// The first trip after today: on the shopping day what matters is what does not last until the one after.
[[nodiscard]] QDate tripAhead(const TripPlan &trips);
[[nodiscard]] PantryRow pantryRow(Outlook outlook, const TripPlan &trips);

/// What stands under "At home"; "(our guess)" is not part of it.
[[nodiscard]] QString atHomeText(const PantryRow &row, const Wording &wording);
/// A best-before date as it is printed on the pack: "23 Nov", "Aug 2028"; empty without one and for what is gone.
[[nodiscard]] QString bestBeforeText(const PantryRow &row, const QLocale &locale = QLocale());
/// "3 left", "1.5 l left", "none left".
[[nodiscard]] QString leftText(qint64 milli, const Product &product, const Wording &wording);

} // namespace larder

Q_DECLARE_METATYPE(const larder::PantryRow *)
