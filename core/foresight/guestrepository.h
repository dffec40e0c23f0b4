// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/guestvisit.h"
#include "core/storage/database.h"

namespace larder {

/// Guests that were named, and the size of the household.
class GuestRepository
{
public:
    explicit GuestRepository(Database &database) : m_database(database) {}

    /// Oldest first.
    [[nodiscard]] Result<QVector<GuestVisit>> all();
    /// The visits, and the household's size: as said, else its members.
    [[nodiscard]] Result<Guests> guests();
    [[nodiscard]] Result<GuestVisitId> insert(const DayRange &days, int persons);
    /// How many rows went: 0 where there is none of that number.
    [[nodiscard]] Result<qint64> remove(GuestVisitId visit);

private:
    Database &m_database;
};

} // namespace larder
