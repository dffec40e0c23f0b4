// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/producthistory.h"
#include "core/lists/listitem.h"
#include "core/lists/recurring.h"
#include "core/reminders/reminder.h"
#include "ui/widgets/pantryrow.h"

namespace larder {

/// Packs that share their dates and place.
struct ProductPack
{
    QVector<LotId> lots;
    qint64 milli = 0; ///< what is believed to be left of them
    QDate openedOn; ///< invalid = closed
    QDate bestBefore; ///< invalid = has none
    LocationId location;
    QString place;
};

/// Everything the product page shows, read at once.
struct ProductReading
{
    PantryRow row;
    TripPlan trips;
    StockStory story;
    QVector<ProductPack> packs; ///< in the order they are used
    QVector<HistoryEntry> history; ///< newest first
    std::optional<ListItem> listed; ///< its line on the shopping list
    QString usualPlace; ///< a path
    QStringList barcodes;
    QStringList otherNames;
    QStringList places; ///< of the household, paths
    QStringList categories;
    QVector<Recurring> regular; ///< how often it is bought, where somebody said so
    QVector<ReminderRule> reminders; ///< when people are told of it, and of everything

    [[nodiscard]] const Outlook &outlook() const { return row.outlook; }
    [[nodiscard]] const Product &product() const { return row.outlook.product; }
};

/// Reads on the core thread. Errors: NotFound where the product is put away for good or unknown; storage's.
[[nodiscard]] Result<ProductReading> readProduct(Household &household, ProductId product, QDate today);

/// What is left of @p lots once what is believed to be used is taken from those that are used first.
[[nodiscard]] QVector<ProductPack> packsOf(const QVector<Lot> &lots, qint64 believed);

} // namespace larder
