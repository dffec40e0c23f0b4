// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/database.h"

#include <QHash>
#include <QStringList>

namespace larder {

/// Makes the triggers that write a `change` row for every insert, update and delete of @p tables, from the
/// tables' columns as they are now; run at the end of each migration. Every table has an INTEGER PRIMARY KEY `id`.
/// Of a table named in @p where only those rows: an SQL condition in which "%1" stands before each column's name.
[[nodiscard]] Result<void> installCapture(Database &database, const QStringList &tables,
                                          const QHash<QString, QString> &where = {});

/// Takes all of them away, for the length of a migration: a trigger that names a column forbids to drop it.
[[nodiscard]] Result<void> removeCapture(Database &database);

/// Names the action that the following captured changes belong to; none is for handlers. Inside a transaction.
[[nodiscard]] Result<void> setCaptureAction(Database &database, ActionId action);

/// Reads and restores whole rows of one captured table as the images the triggers write.
class RowImages
{
public:
    [[nodiscard]] static Result<RowImages> of(Database &database, const QString &table);

    /// The present image, letter for letter as the triggers make it; null text where the row is gone.
    [[nodiscard]] Result<QString> current(qint64 key) const;
    /// Whether two images say the same; a column that one of them does not have yet is empty in it.
    [[nodiscard]] static bool isSame(const QString &current, const QString &image);
    /// Makes the row equal to @p image; a null image deletes it.
    [[nodiscard]] Result<void> restore(qint64 key, const QString &image) const;

private:
    Database *m_database = nullptr;
    QString m_select;
    QString m_upsert;
    QString m_delete;
};

} // namespace larder
