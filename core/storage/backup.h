// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace larder {

/// Writes a verified copy of the household to @p target: VACUUM INTO beside it, integrity check, then rename.
/// An existing @p target is replaced only by a good copy. Errors: Storage, Corrupt, Io; the source is untouched.
[[nodiscard]] Result<void> writeVerifiedCopy(Database &source, const QString &target);

/// SQLite's own check of the whole file and of its foreign keys; each problem a line, none where it is sound.
[[nodiscard]] Result<QStringList> fileProblems(Database &database);

} // namespace larder
