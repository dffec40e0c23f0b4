// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/storage/database.h"

#include <optional>

namespace larder {

struct TripLine
{
    ProductId product;
    QString name;
    Quantity amount;
    std::optional<qint64> packSize;
    std::optional<Money> paid;
};

/// What was bought on a day at a store.
struct PastTrip
{
    QDate day;
    StoreId store; ///< none where nobody said
    QString storeName;
    QVector<TripLine> lines; ///< by name
    std::optional<Money> paid; ///< of the lines with a price, in the currency of the first
    int unpriced = 0; ///< lines that are not in it
};

/// The last @p limit trips before @p before, newest first; purchases taken back are not there. Any connection.
[[nodiscard]] Result<QVector<PastTrip>> pastTrips(Database &database, QDate before, int limit);

} // namespace larder
