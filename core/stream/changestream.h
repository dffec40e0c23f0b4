// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stream/deadletterrepository.h"
#include "core/stream/handlercursor.h"

#include <vector>

namespace larder {

/// How a handler is doing.
struct HandlerStatus
{
    QString name;
    qint64 checkpoint = 0;
    qint64 lag = 0; ///< changes behind the newest
    qint64 lagMs = 0; ///< age of the oldest one it has not seen; 0 where it has caught up
    qint64 handled = 0; ///< changes, ever
    qint64 failed = 0; ///< attempts at single changes, ever
    qint64 parked = 0; ///< wait for another attempt, or behind one that does
    qint64 dead = 0; ///< given up, a person has still to decide
    qint64 busyMicroseconds = 0; ///< ever
    qint64 lastMs = 0; ///< when it last did something; 0 = never
};

/// Hands captured changes to named handlers, each with its own checkpoint that moves in the transaction of the effect.
///
/// A failing batch is bisected at once; a single failing change is parked, tried again after 1, 2 and 4 s, and then kept as
/// a dead letter. Changes of one key reach a handler in order; other keys do not wait. Lives on the core thread.
class ChangeStream
{
public:
    ChangeStream(Database &database, Clock &clock);

    [[nodiscard]] Result<void> add(StreamHandler handler);
    [[nodiscard]] const QVector<StreamHandler> &handlers() const { return m_handlers; }

    /// In one transaction what is parked and due, then a batch of each handler in their order: 5 ms, or what one change takes.
    /// False when nothing is due. An error is the store's: nothing has happened, it is tried again at the next turn.
    [[nodiscard]] Result<bool> turn();
    /// Turns until nothing is due now; what is parked for later stays.
    [[nodiscard]] Result<void> drain();
    /// How long until the next parked change is due, 0 where one is; none where nothing is parked.
    [[nodiscard]] Result<std::optional<std::chrono::milliseconds>> nextDue();

    /// Says that it is @p day: a change "tick" of each product in use. Once per day; false where that day was told already.
    [[nodiscard]] Result<bool> tick(QDate day);
    /// Forgets what was handled 24 hours ago, and undo images after a year. Cheap to call often: it works once an hour.
    [[nodiscard]] Result<void> purge();

    /// Whether @p day was told, and every handler has seen all there is; what is parked does not count.
    [[nodiscard]] Result<bool> hasCaughtUp(QDate day);
    /// In their order.
    [[nodiscard]] Result<QVector<HandlerStatus>> status();
    /// Tries a given-up change again: true = done and the letter gone; false = it still fails, the letter says how.
    /// Errors: NotFound, Refused (there is no such handler any more), the store's.
    [[nodiscard]] Result<bool> redrive(DeadLetterId letter);

private:
    Result<bool> isSomethingDue();
    Result<bool> isBehind();
    [[nodiscard]] QStringList names() const;
    void forget();

    Database &m_database;
    StreamRepository m_repository;
    ParkedRepository m_parked;
    DeadLetterRepository m_letters;
    Clock &m_clock;
    QVector<StreamHandler> m_handlers;
    std::vector<HandlerCursor> m_cursors; ///< by handler
};

} // namespace larder
