// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/absenceservice.h"
#include "core/foresight/spoilage.h"
#include "core/household/glance.h"
#include "core/household/household.h"
#include "core/lists/listsummary.h"
#include "ui/widgets/pantryrow.h"

namespace larder {

/// What spoils soon.
struct SpoilingThing
{
    Product product;
    Spoilage spoilage;
};

/// A line of the list, and what is known of its product.
struct ThingToBuy
{
    ListItem item;
    std::optional<Outlook> outlook; ///< none for free text
};

/// Everything the Overview shows, read at once: only the top of each list.
struct OverviewReading
{
    static constexpr int kMostRows = 12;
    static constexpr int kMostSpoiling = 6;
    static constexpr int kMostToBuy = 6;

    TripPlan trips;
    Glance glance;
    QVector<PantryRow> rows; ///< gone first, then soonest first
    QVector<SpoilingThing> spoiling; ///< soonest first
    QVector<ThingToBuy> toBuy; ///< most urgent first, those not ticked
    ListSummary list; ///< of all that is not ticked
    int looks = 0; ///< things worth a look
    std::optional<Silence> silence; ///< to ask about
    int welcome = 0; ///< everyday things to offer after an absence
    bool hasProducts = false;
};

/// On the core thread.
[[nodiscard]] Result<OverviewReading> readOverview(Household &household, QDate today);

/// The rows of "Runs out next" out of @p outlooks. Pure.
[[nodiscard]] QVector<PantryRow> runningOut(const QVector<Outlook> &outlooks, const TripPlan &trips);

} // namespace larder
