// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/pasttrips.h"

namespace larder {

/// The purchases of the ledger as trips.
class TripRepository
{
public:
    explicit TripRepository(Database &database) : m_database(database) {}

    /// Days before @p before and stores at which something was bought, newest day first; without their lines.
    [[nodiscard]] Result<QVector<PastTrip>> trips(QDate before, int limit);
    /// What was bought then and there, one line for each purchase, in the order of booking.
    [[nodiscard]] Result<QVector<TripLine>> purchases(QDate day, StoreId store);

private:
    Database &m_database;
};

} // namespace larder
