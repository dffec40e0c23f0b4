// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pantry/product.h"
#include "core/storage/database.h"

namespace larder {

/// Categories, stores, places and members: things that are little more than a name.
class NameRepository
{
public:
    explicit NameRepository(Database &database) : m_database(database) {}

    /// The one of that name, made where it is new. An empty name is none.
    [[nodiscard]] Result<CategoryId> category(const QString &name);
    [[nodiscard]] Result<StoreId> store(const QString &name);
    /// A path "Kitchen/Fridge"; missing parts are made. A single name that stands in exactly one place is that place.
    [[nodiscard]] Result<LocationId> location(const QString &path);
    [[nodiscard]] Result<MemberId> addMember(const QString &name, const QString &colour);
    [[nodiscard]] Result<void> updateMember(const Member &member);

    [[nodiscard]] Result<QVector<std::pair<CategoryId, QString>>> categories();
    [[nodiscard]] Result<QVector<std::pair<StoreId, QString>>> stores();
    [[nodiscard]] Result<QVector<Location>> locations();
    [[nodiscard]] Result<QVector<Member>> members();

private:
    Result<qint64> idOf(const QString &table, const QString &name);
    Result<LocationId> child(const QString &name, LocationId parent);

    Database &m_database;
};

} // namespace larder
