// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/handlerattempt.h"

#include "core/storage/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

bool isOfBatch(const QVector<Change> &changes, qint64 sequence)
{
    return std::any_of(changes.cbegin(), changes.cend(),
                       [sequence](const Change &change) { return change.sequence == sequence; });
}

/// What a handler's report means; as AWS's: the lowest number cuts the batch, an unknown one fails all of it.
Attempt meaningOf(const BatchOutcome &outcome, const QVector<Change> &changes)
{
    Attempt attempt;
    attempt.reached = outcome.reached.value_or(changes.last().sequence);
    attempt.failures = outcome.failed.size();
    for (const FailedChange &failed : outcome.failed) {
        if (!isOfBatch(changes, failed.sequence))
            return {failed.error, 0, outcome.failed.size()};
        if (!attempt.error || failed.sequence < attempt.lowest) {
            attempt.error = failed.error;
            attempt.lowest = failed.sequence;
        }
    }
    if (!attempt.error && attempt.reached < changes.first().sequence)
        attempt.error = Error{ErrorKind::Conflict, {}, u"the handler did not move"_s};
    return attempt;
}

} // namespace

Result<Attempt> attemptChanges(Database &database, const Clock &clock, const StreamHandler &handler,
                               const QVector<Change> &changes, std::chrono::microseconds deadline)
{
    const auto started = clock.monotonicMicroseconds();
    auto savepoint = Transaction::begin(database);
    if (!savepoint)
        return fail(savepoint.error());
    const auto outcome = handler.handle({changes, clock, deadline});
    if (!outcome && isOfTheStore(outcome.error().kind))
        return fail(outcome.error());
    Attempt attempt = outcome ? meaningOf(*outcome, changes) : Attempt{outcome.error()};
    if (attempt.error)
        savepoint->rollback();
    else
        LARDER_TRY(savepoint->commit());
    attempt.took = clock.monotonicMicroseconds() - started;
    return attempt;
}

} // namespace larder
