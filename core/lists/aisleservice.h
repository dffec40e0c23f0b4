// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/lists/aislerepository.h"
#include "core/pantry/actionjournal.h"
#include "core/pantry/namerepository.h"

#include <QStringList>

namespace larder {

/// The order of the aisles of each store: as somebody laid it out, else as people were seen to walk, else by name.
/// Lives on the core thread.
class AisleService
{
public:
    AisleService(Database &database, ActionJournal &journal)
        : m_repository(database)
        , m_names(database)
        , m_journal(journal)
    {}

    /// Every category, in the order of the store's aisles; for no store in the order most walked. What was never walked
    /// in this store goes as in the others.
    [[nodiscard]] Result<QStringList> order(StoreId store);
    /// Lays the aisles out by hand, by the names of categories; those not named follow in the order they have. An action.
    /// NotFound for a name that is no category, InvalidInput without a store.
    [[nodiscard]] Result<void> setOrder(StoreId store, const QStringList &categories);
    /// Forgets what was laid out and what was learned. An action.
    [[nodiscard]] Result<void> forget(StoreId store);
    /// What one trip taught: categories in the order in which they were ticked, as often as they were. Inside an action.
    [[nodiscard]] Result<void> learn(StoreId store, const QVector<CategoryId> &walked);

private:
    Result<QString> storeName(StoreId store);

    AisleRepository m_repository;
    NameRepository m_names;
    ActionJournal &m_journal;
};

} // namespace larder
