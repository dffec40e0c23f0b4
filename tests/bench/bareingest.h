// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace larder {

/// The anchor of `speed ingest`: a bare loop of simdjson and SQLite's C API that reads the reference system's lines and
/// writes the same ledger, reference and lot rows to tables with the same indexes, synchronous=FULL, in transactions of
/// 1,000. No checks, no undo, no change stream, no foreign keys. Milliseconds; 0 where it was built without SQLite.
[[nodiscard]] double ingestBare(const QString &events, const QString &database);

} // namespace larder
