// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/listitem.h"

namespace larder {

/// What the lines under Buy come to.
struct ListSummary
{
    int lines = 0;
    int ticked = 0;
    int priced = 0; ///< lines with a price, those in another currency than the first aside
    int unpriced = 0;
    std::optional<Money> total; ///< of ticked lines too, in the currency of the first price

    [[nodiscard]] int open() const { return lines - ticked; }
};
[[nodiscard]] ListSummary summarize(const QVector<ListItem> &items);

} // namespace larder
