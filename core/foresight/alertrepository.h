// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/alert.h"
#include "core/storage/database.h"

#include <QHash>

namespace larder {

/// How products stand: a row is one crossing. It is told at most once, and dropped when the product rises again.
class AlertRepository
{
public:
    explicit AlertRepository(Database &database) : m_database(database) {}

    /// Of @p products those that have any.
    [[nodiscard]] Result<QHash<ProductId, QSet<AlertKind>>> raised(const QVector<ProductId> &products);
    [[nodiscard]] Result<void> raise(ProductId product, AlertKind kind, QDate day);
    [[nodiscard]] Result<void> drop(ProductId product, AlertKind kind);

    /// Those of a kind that nobody was told of yet, in the order they were raised; from now on they are told. In a transaction.
    [[nodiscard]] Result<QVector<ProductId>> takeUntold(AlertKind kind, qint64 nowMs);
    /// The names of the products with an alert of one of @p kinds, in their order.
    [[nodiscard]] Result<QStringList> names(const QSet<AlertKind> &kinds);

private:
    Database &m_database;
};

} // namespace larder
