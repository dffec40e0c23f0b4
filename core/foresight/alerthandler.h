// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/alertrepository.h"
#include "core/foresight/foresightservice.h"

namespace larder {

/// Keeps the alerts: raises what crossed, and arms again what rose. It comes behind the forecast, whose models it judges by.
class AlertHandler
{
public:
    AlertHandler(Database &database, Clock &clock, ForesightService &foresight)
        : m_repository(database)
        , m_clock(clock)
        , m_foresight(foresight)
    {}

    /// Part of the stream; this object outlives it.
    [[nodiscard]] StreamHandler handler();

private:
    Result<BatchOutcome> look(const ChangeBatch &batch);
    Result<void> judge(const QVector<ProductId> &products, QDate today);
    Result<void> settle(ProductId product, const QSet<AlertKind> &raised, const QSet<AlertKind> &due, QDate today);

    AlertRepository m_repository;
    Clock &m_clock;
    ForesightService &m_foresight;
};

} // namespace larder
