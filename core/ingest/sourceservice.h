// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/sourcerepository.h"
#include "core/pantry/actionjournal.h"

namespace larder {

/// Where events may come from, and what their ids mean here. Book-keeping on the core thread; every change is an action.
class SourceService
{
public:
    SourceService(Database &database, ActionJournal &journal) : m_repository(database), m_journal(journal) {}

    [[nodiscard]] Result<QVector<EventSource>> all() { return m_repository.all(); }
    [[nodiscard]] Result<EventSource> get(SourceId id);
    /// By name, upper and lower case alike; NotFound.
    [[nodiscard]] Result<EventSource> named(const QString &name);
    /// @p origin Delivery: made along with what it brings, so that Undo steps over it.
    /// Errors: InvalidInput, Conflict where the name is taken.
    [[nodiscard]] Result<EventSource> add(const EventSource &source, Action::Origin origin = Action::Origin::Person);
    [[nodiscard]] Result<EventSource> edit(const EventSource &source);
    /// What was booked stays; mappings and buttons go. What waits from it is left out.
    [[nodiscard]] Result<void> remove(SourceId id);
    [[nodiscard]] Result<void> setPaused(SourceId id, bool isPaused);

    [[nodiscard]] Result<SourceTally> tally(SourceId id) { return m_repository.tally(id); }
    [[nodiscard]] Result<QVector<SourceProduct>> products(SourceId id) { return m_repository.products(id); }
    /// Teaches what an id of the source stands for; what waits for it is tried again by the caller.
    [[nodiscard]] Result<void> setProduct(SourceId id, const QString &foreignId, ProductId product);
    [[nodiscard]] Result<QVector<SourceButton>> buttons(SourceId id) { return m_repository.buttons(id); }
    [[nodiscard]] Result<void> addButton(SourceId id, const SourceButton &button);
    [[nodiscard]] Result<void> removeButton(SourceId id, qint64 button);

    [[nodiscard]] SourceRepository &repository() { return m_repository; }

private:
    Result<EventSource> checked(EventSource source);
    Result<EventSource> withPort(EventSource source);
    /// One action on a source that is there.
    template<class Work>
    auto change(SourceId id, const QString &kind, Work work) -> decltype(work(EventSource()))
    {
        return m_journal.act({{}, kind}, [&](ActionId action) -> decltype(work(EventSource())) {
            auto source = get(id);
            if (!source)
                return fail(source.error());
            LARDER_TRY(m_journal.setNumbers(action, {{QStringLiteral("source"), source->name},
                                                     {QStringLiteral("source_id"), id.value}}));
            return work(*source);
        });
    }

    SourceRepository m_repository;
    ActionJournal &m_journal;
};

} // namespace larder
