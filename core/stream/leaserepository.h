// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace larder {

/// Who does what only one process may do.
class LeaseRepository
{
public:
    explicit LeaseRepository(Database &database) : m_database(database) {}

    /// False while another one holds it at @p now. Instants in ms.
    [[nodiscard]] Result<bool> take(const QString &name, const QString &holder, qint64 now, qint64 until);
    [[nodiscard]] Result<void> release(const QString &name, const QString &holder);

private:
    Database &m_database;
};

} // namespace larder
