// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/pantry/journalrepository.h"
#include "core/pantry/ledgerrepository.h"
#include "core/storage/capture.h"
#include "core/storage/transaction.h"

#include <functional>

namespace larder {

/// Who acts, and from where, as in Action.
struct Actor
{
    MemberId member;
    QString via;
};

/// What an undo or redo did.
struct Undone
{
    ActionId action; ///< the new action that did it
    Action original; ///< what was taken back, or done again
};

/// Runs actions and takes them back, across restarts. The captured images are the journal; the ledger gets `reverted`.
/// Lives on the core thread; every call is durable when it returns.
class ActionJournal
{
public:
    ActionJournal(Database &database, Clock &clock)
        : m_database(database)
        , m_repository(database)
        , m_ledger(database)
        , m_clock(clock)
    {}

    /// Whose the coming actions are, where they do not say it themselves.
    void setActor(const Actor &actor) { m_actor = actor; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }

    /// Runs @p work(ActionId) as one action in one transaction; nothing of it stays where it fails.
    template<class Work>
    auto act(const Action &action, Work work) -> decltype(work(ActionId()))
    {
        return inTransaction(m_database, [&]() -> decltype(work(ActionId())) {
            auto id = begin(action);
            if (!id)
                return fail(id.error());
            auto result = work(*id);
            if (!result)
                return result;
            if (auto ended = setCaptureAction(m_database, {}); !ended)
                return fail(ended.error());
            return result;
        });
    }

    /// Completes the sentence of a running action.
    [[nodiscard]] Result<void> setNumbers(ActionId action, const QJsonObject &numbers)
    {
        return m_repository.setNumbers(action, numbers);
    }

    /// Exact inverse of a whole action; the newest person's one where none is named.
    /// Errors: NotFound (nothing to undo), Refused (already undone, or an undo), Conflict naming the later action.
    [[nodiscard]] Result<Undone> undo(ActionId action = {}, const std::function<QString(const Action &)> &wording = {});
    /// The undo of the newest undo, while nothing new has happened since. Errors: as undo.
    [[nodiscard]] Result<Undone> redo(const std::function<QString(const Action &)> &wording = {});
    /// The later action that the Conflict of the last undo or redo named; none where it had no such.
    [[nodiscard]] ActionId inTheWay() const { return m_inTheWay; }

    [[nodiscard]] QDate today() const { return m_clock.today(); }
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs(); }

    /// What undo and redo would take next, for menus.
    [[nodiscard]] Result<std::optional<Action>> undoable() { return m_repository.newestUndoable(); }
    [[nodiscard]] Result<std::optional<Action>> redoable() { return m_repository.newestRedoable(); }

private:
    Result<ActionId> begin(Action action);
    Result<void> checkNothingBuildsOnIt(ActionId action, const std::function<QString(const Action &)> &wording);
    Result<void> restoreRows(ActionId action, const std::function<QString(const Action &)> &wording);
    Result<void> revertEvents(ActionId action, ActionId undoing);
    [[nodiscard]] Error changedSince(const std::optional<Action> &later,
                                     const std::function<QString(const Action &)> &wording);

    Database &m_database;
    JournalRepository m_repository;
    LedgerRepository m_ledger;
    Clock &m_clock;
    Actor m_actor;
    ActionId m_inTheWay;
};

} // namespace larder
