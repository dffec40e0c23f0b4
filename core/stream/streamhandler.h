// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/stream/change.h"

#include <QJsonObject>
#include <QSet>
#include <QVector>

#include <functional>
#include <optional>

namespace larder {

/// A change that a handler could not handle.
struct FailedChange
{
    qint64 sequence = 0;
    Error error;
};

/// What became of a batch; nothing set: all of it is done.
struct BatchOutcome
{
    /// The last change that was handled, where time was up before the end; the rest comes again.
    std::optional<qint64> reached = {};
    /// Where the batch is cut: nothing from the lowest on stays done. A number that is not of the batch fails all of it.
    QVector<FailedChange> failed = {};
};

/// Up to 100 changes that concern a handler, oldest first; never empty.
class ChangeBatch
{
public:
    /// @p clock outlives the batch; time is up at @p deadline of its monotonic clock.
    ChangeBatch(QVector<Change> changes, const Clock &clock, std::chrono::microseconds deadline)
        : m_changes(std::move(changes))
        , m_clock(clock)
        , m_deadline(deadline)
    {}

    [[nodiscard]] const QVector<Change> &changes() const { return m_changes; }
    /// A handler stops after the change at hand and says how far it got; it always does one.
    [[nodiscard]] bool isTimeUp() const { return m_clock.monotonicMicroseconds() >= m_deadline; }

private:
    QVector<Change> m_changes;
    const Clock &m_clock;
    std::chrono::microseconds m_deadline;
};

/// One consumer of changes. A change means "look at this row again", never a delta: a handler reads the present state,
/// so being called twice or late is harmless. It only writes rows.
struct StreamHandler
{
    QString name;
    QSet<QString> reads; ///< captured tables (and "tick") whose changes concern it
    QSet<QString> writes; ///< tables it writes; `reads` and `writes` of all handlers form no circle
    /// Order is kept per key; std::nullopt: this change does not concern it. Unset: the change's product.
    std::function<std::optional<qint64>(const Change &)> key = {};
    /// Runs inside the transaction that moves the checkpoint. An error means that the whole batch failed; an error of the
    /// store itself (isOfTheStore()) is nobody's fault and all is tried again.
    std::function<Result<BatchOutcome>(const ChangeBatch &)> handle = {};
    /// One look at a key covers all changes it has had: each key is handed over once, whatever happened to it since.
    bool isCoalescing = false;
};

/// A handler that looks at each product again, once for all its changes.
[[nodiscard]] StreamHandler perProduct(const QString &name, const QSet<QString> &reads, const QSet<QString> &writes,
                                       std::function<Result<void>(ProductId)> look);

/// Whether the store failed rather than the change: Busy, Storage, Corrupt, TooNew, Closed, Io.
[[nodiscard]] bool isOfTheStore(ErrorKind kind);
/// As dead letters keep it: "invalid_input", "not_found", …
[[nodiscard]] QString errorKindName(ErrorKind kind);
/// What dead letters keep of it beside the kind: the technical "detail", never the sentence.
[[nodiscard]] QJsonObject deadLetterNumbers(const Error &error);

} // namespace larder
