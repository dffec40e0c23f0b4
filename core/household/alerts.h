// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/alertrepository.h"
#include "core/foresight/foresightservice.h"

namespace larder {

/// Who runs out, once per crossing: a product is reported when its supply falls to RunsOut, and again only after it rose.
class Alerts
{
public:
    Alerts(Database &database, ForesightService &foresight)
        : m_database(database)
        , m_repository(database)
        , m_foresight(foresight)
    {}

    /// Compares with what was known and stores the new state; the value is what crossed just now. On the core thread.
    [[nodiscard]] Result<QVector<Outlook>> refresh(QDate today);

private:
    Database &m_database;
    AlertRepository m_repository;
    ForesightService &m_foresight;
};

} // namespace larder
