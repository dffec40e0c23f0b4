// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QHash>
#include <QStringList>

namespace larder {

/// What a kind of database file looks like: where its migrations are and which tables are captured.
struct Schema
{
    QString folder; ///< of files NNNN_name.sql, each one migration, numbered from 0001 without a gap
    QStringList captured;
    qint32 applicationId = 0; ///< PRAGMA application_id: tells our files from others'
    QHash<QString, QString> capturedWhere = {}; ///< of these tables only some rows, as for installCapture()
};

/// Brings @p database up to the newest migration, in one transaction, after a verified backup beside the file
/// ("household.larder.before-3") where it held data of an older version. A new file gets everything at once.
/// Errors: TooNew (written by a newer program, untouched), Corrupt (not one of ours), and those of storage.
[[nodiscard]] Result<void> migrate(Database &database, const Schema &schema);

/// The file is as this program knows it. Errors: TooNew, Refused (older). Writes nothing.
[[nodiscard]] Result<void> checkSchema(Database &database, const Schema &schema);

/// The file's version; 0 for an empty one.
[[nodiscard]] Result<qint64> schemaVersion(Database &database);

} // namespace larder
