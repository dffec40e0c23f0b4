// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/recurringrules.h"
#include "core/storage/database.h"

#include <QHash>

namespace larder {

/// What is bought regularly, and what people said of single turns. Of products that were merged the other one is meant;
/// what was put away for good is left out.
class RecurringRepository
{
public:
    explicit RecurringRepository(Database &database) : m_database(database) {}

    struct Stored
    {
        Recurring recurring; ///< without the next turn
        EventId since; ///< the ledger's newest event when it was made
    };
    /// One, or all in the order they were made.
    [[nodiscard]] Result<QVector<Stored>> all(RecurringId id = {});
    [[nodiscard]] Result<RecurringId> insert(const Stored &stored);
    [[nodiscard]] Result<void> update(const Recurring &recurring);
    /// With its turns.
    [[nodiscard]] Result<void> remove(RecurringId id);

    [[nodiscard]] Result<QHash<RecurringId, QVector<TurnRecord>>> records();
    /// Replaces what was said of that turn.
    [[nodiscard]] Result<void> record(RecurringId id, const TurnRecord &record);
    [[nodiscard]] Result<void> forgetRecords(RecurringId id);

    struct Purchase
    {
        QDate day;
        EventId event; ///< the newest of that day
    };
    /// Of the newest two days up to @p asOf on which a product was bought, the newer one first.
    [[nodiscard]] Result<QVector<Purchase>> newestPurchases(ProductId product, QDate asOf);

private:
    Database &m_database;
};

} // namespace larder
