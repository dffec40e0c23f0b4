// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/outlook.h"

namespace larder {

/// A staple that a family wants after coming back.
struct Staple
{
    ProductId product;
    qint64 milli = 0; ///< a usual purchase, whole packs
    int gapDays = 0; ///< usually bought (or said to last) so long
    QDate bestBefore; ///< passed during the absence, else invalid
};

/// The everyday things to begin with after @p absence, twelve at most: bought on at least every other trip until then, not
/// looked at or bought since, and either gone off meanwhile, or not sure to last until the next trip. What went off comes
/// first, then what is bought most often. Pure. @p tripGapDays > 0 is the usual gap between two trips.
[[nodiscard]] QVector<Staple> welcomeHomeStaples(const QVector<Outlook> &outlooks, const TripPlan &trips,
                                                 const DayRange &absence, int tripGapDays);

} // namespace larder
