// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stream/streamrepository.h"

#include <QMetaType>
#include <QSet>

namespace larder {

/// What changed since the last look: by whom does not matter.
struct ChangeSet
{
    QSet<ProductId> products;
    QSet<QString> tables;
    bool isReload = false; ///< too much, or a gap: read everything again

    [[nodiscard]] bool isEmpty() const { return !isReload && tables.isEmpty(); }
};

/// Reads the change stream beyond the last sequence it saw. Lives on the core thread.
class News
{
public:
    explicit News(Database &database) : m_database(database), m_repository(database) {}

    /// Starts from now.
    [[nodiscard]] Result<void> start();
    /// What came since; empty where nothing did. Cheap to call often (PRAGMA data_version first).
    [[nodiscard]] Result<ChangeSet> poll(bool isOwnCommit);

private:
    Database &m_database;
    StreamRepository m_repository;
    qint64 m_seen = 0;
    qint64 m_dataVersion = -1;
};

} // namespace larder

Q_DECLARE_METATYPE(larder::ChangeSet)
