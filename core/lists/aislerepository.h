// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/aislerules.h"
#include "core/storage/database.h"

namespace larder {

/// The aisles of stores, as laid out and as walked.
class AisleRepository
{
public:
    explicit AisleRepository(Database &database) : m_database(database) {}

    /// As laid out by hand, in order.
    [[nodiscard]] Result<QVector<CategoryId>> laidOut(StoreId store);
    [[nodiscard]] Result<void> layOut(StoreId store, const QVector<CategoryId> &categories);
    /// Walks of a store; of all stores together for none.
    [[nodiscard]] Result<AisleWalks> walks(StoreId store);
    /// @p before was come to first once more; what was seen the other way round counts one less.
    [[nodiscard]] Result<void> addWalk(StoreId store, CategoryId before, CategoryId after);
    [[nodiscard]] Result<void> forget(StoreId store);

private:
    Database &m_database;
};

} // namespace larder
