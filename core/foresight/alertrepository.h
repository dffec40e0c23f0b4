// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QSet>

namespace larder {

/// Which products are known to be running out. A row is one crossing: it fires once and is dropped when stock rises.
class AlertRepository
{
public:
    explicit AlertRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QSet<ProductId>> raised();
    [[nodiscard]] Result<void> raise(ProductId product, QDate day);
    [[nodiscard]] Result<void> drop(ProductId product);

private:
    Database &m_database;
};

} // namespace larder
