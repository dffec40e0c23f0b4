// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/database.h"

#include <QMap>

namespace larder {

/// The short numbers of the fridge sheet.
class SheetRepository
{
public:
    explicit SheetRepository(Database &database) : m_database(database) {}

    /// Whose each number is; of products that were merged the other one is meant.
    [[nodiscard]] Result<QMap<int, ProductId>> numbers();
    [[nodiscard]] Result<void> give(int number, ProductId product);
    [[nodiscard]] Result<void> take(int number);

private:
    Database &m_database;
};

} // namespace larder
