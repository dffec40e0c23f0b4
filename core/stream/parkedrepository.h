// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/stream/change.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace larder {

/// A change that a handler failed on, or one that waits behind such a one of its key.
struct ParkedChange
{
    qint64 id = 0;
    QString handler;
    qint64 key = 0; ///< in whose order it waits
    Change change;
    int attempts = 0;
    std::optional<qint64> due = {}; ///< instant, ms; none where it waits behind an earlier one of its key
    QString kind = {}; ///< of the last failure
    QJsonObject numbers = {};
};

/// What waits for another attempt. All calls belong into the transaction of a turn.
class ParkedRepository
{
public:
    /// Nothing waits longer, in ms: what is due later was parked before the clock was set back, and is due now.
    static constexpr qint64 kLongestDelay = 4000;

    explicit ParkedRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> add(const ParkedChange &parked, qint64 now);
    [[nodiscard]] Result<void> setNextAttempt(const ParkedChange &parked);
    [[nodiscard]] Result<void> remove(qint64 id);
    /// The earliest of a key that waits is due now.
    [[nodiscard]] Result<void> promote(const QString &handler, qint64 key, qint64 now);
    /// Up to @p limit that are due at @p now, the longest due first.
    [[nodiscard]] Result<QVector<ParkedChange>> due(const QStringList &handlers, qint64 now, int limit);
    /// When the first one is due.
    [[nodiscard]] Result<std::optional<qint64>> nextDue(const QStringList &handlers, qint64 now);
    [[nodiscard]] Result<bool> hasAny(const QString &handler);
    /// Which of @p keys have something parked.
    [[nodiscard]] Result<QSet<qint64>> parkedOf(const QString &handler, const QSet<qint64> &keys);
    /// By handler name.
    [[nodiscard]] Result<QHash<QString, qint64>> counts();

private:
    Database &m_database;
};

} // namespace larder
