// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/storage/database.h"

#include <QHash>

namespace larder {

/// A purchase whose store and price are known.
struct PricePaid
{
    ProductId product; ///< what it counts for
    StoreId store;
    Money paid; ///< total, > 0 …
    qint64 milli = 0; ///< … of this amount, > 0
    QDate day;
};

/// What was paid, as the ledger says; what was taken back is not there. Any connection.
class PriceRepository
{
public:
    explicit PriceRepository(Database &database) : m_database(database) {}

    /// Of all products, or one, after @p from up to @p to; oldest first.
    [[nodiscard]] Result<QVector<PricePaid>> paid(QDate from, QDate to, ProductId product = {});
    [[nodiscard]] Result<QHash<StoreId, QString>> stores();

private:
    Database &m_database;
};

} // namespace larder
