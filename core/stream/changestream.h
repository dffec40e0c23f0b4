// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/stream/streamrepository.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace larder {

/// One consumer of changes. A change means "look at this product again", never a delta: @c refresh reads the
/// present state, so being called twice or late is harmless. It only writes rows.
struct StreamHandler
{
    QString name;
    QSet<QString> reads; ///< captured tables whose changes concern it
    QSet<QString> writes; ///< tables it writes; `reads` and `writes` of all handlers form no circle
    std::function<Result<void>(ProductId)> refresh;
};

/// Hands captured changes to named handlers, each with its own checkpoint that moves in the transaction of the effect.
///
/// This is the first, simple drain: one product at a time, at most 100 products or 5 ms a transaction,
/// products that changed several times looked at once. Lives on the core thread.
class ChangeStream
{
public:
    ChangeStream(Database &database, Clock &clock) : m_database(database), m_repository(database), m_clock(clock) {}

    [[nodiscard]] Result<void> add(StreamHandler handler);
    [[nodiscard]] const QVector<StreamHandler> &handlers() const { return m_handlers; }

    /// Does one batch of the first handler that is behind; false when all have caught up.
    [[nodiscard]] Result<bool> turn();
    /// Turns until all have caught up.
    [[nodiscard]] Result<void> drain();
    /// Forgets handled changes after 24 hours, and undo images after a year; does so once a day.
    [[nodiscard]] Result<void> purge();

private:
    Result<bool> batch(const StreamHandler &handler);

    Database &m_database;
    StreamRepository m_repository;
    Clock &m_clock;
    QVector<StreamHandler> m_handlers;
    /// handler → product → the stream's head when it was last looked at: earlier changes are covered.
    QHash<QString, QHash<ProductId, qint64>> m_covered;
};

} // namespace larder
