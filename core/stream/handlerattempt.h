// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/stream/streamhandler.h"

namespace larder {

/// How an attempt at some changes ended.
struct Attempt
{
    std::optional<Error> error; ///< nothing of it stayed
    qint64 lowest = 0; ///< where the handler said that it failed; 0 = somewhere
    qsizetype failures = 0; ///< how many changes it said had failed
    qint64 reached = 0; ///< the last change that was done
    std::chrono::microseconds took{0};
};

/// Lets @p handler at @p changes inside a savepoint, which is rolled back unless all went well.
/// Errors: the store's (isOfTheStore()); what the handler could not do is in the attempt.
[[nodiscard]] Result<Attempt> attemptChanges(Database &database, const Clock &clock, const StreamHandler &handler,
                                             const QVector<Change> &changes, std::chrono::microseconds deadline);

} // namespace larder
