// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace larder {

/// Proves that the books are in order: lots equal the fold of the live events (amount, dates, place), no dangling
/// references, the set of reverted events agrees with the ledger, SQLite's own checks. Each problem a line for the log; none = sound.
/// Reads only; runs on any connection.
[[nodiscard]] Result<QStringList> auditStock(Database &database);

} // namespace larder
