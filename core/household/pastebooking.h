// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/pastedtext.h"
#include "core/household/household.h"

namespace larder {

/// One line that a person takes, as it stands in the preview.
struct PasteItem
{
    PastedLine line;
    std::optional<int> lastsDays; ///< of a new product, as the person says
};

/// What is to be booked from a pasted text.
struct PasteBooking
{
    PasteKind kind = PasteKind::Order; ///< onto the shelves, or on the shopping list
    QString store;
    QDate day; ///< of lines without one; invalid is today
    QString list = {}; ///< by name; empty is the first one
    std::optional<QString> recipe = {}; ///< of a list: the title of the recipe it is for
    QVector<PasteItem> items;
    bool isStart = false; ///< the household begins with it …
    int weekday = 0; ///< … and this is its shopping day, 0 = it varies
};

/// Books the lines as one action of kind `paste`: an order as purchases, whose names are looked up as in an import
/// (aliases, "not a pantry thing", the product's name) and whose new products take what is usual from the starter
/// catalogue; a list as lines of a shopping list, ticks with them, as products where a pace is said or the catalogue knows them.
/// Pasting the same order again adds nothing, nor does a list that stands there with as much. Lines that cannot be booked are rejected with their reason.
/// Errors: storage's; nothing is changed then. Where nothing is booked the report has no action.
[[nodiscard]] Result<ImportReport> bookPasted(Household &household, const PasteBooking &booking, bool isDryRun = false);

} // namespace larder
