// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/eventintake.h"
#include "core/ingest/eventproducts.h"
#include "core/pantry/ledgerbatch.h"
#include "core/stream/streamrepository.h"

namespace larder {

/// When the event of a letter came first, ms, among the letter's numbers.
constexpr QStringView kArrived = u"arrived";

/// While it lives, actions are noted as a source's, not as those of whoever uses this computer.
class DoneBySource
{
public:
    explicit DoneBySource(ActionJournal &journal) : m_journal(journal), m_before(journal.actor())
    {
        journal.setActor({{}, QStringLiteral("source")});
    }
    ~DoneBySource() { m_journal.setActor(m_before); }
    DoneBySource(const DoneBySource &) = delete;
    DoneBySource &operator=(const DoneBySource &) = delete;

private:
    ActionJournal &m_journal;
    const Actor m_before;
};

/// Books read events of one source, batch after batch.
class EventBooking
{
public:
    EventBooking(const IntakeServices &services, const EventSource &source)
        : m_services(services)
        , m_source(source)
        , m_repository(services.database)
        , m_letters(services.database)
        , m_products(services.database, services.products, m_source)
        , m_stream(services.database)
        , m_book(services.database)
    {}
    EventBooking(const EventBooking &) = delete;
    EventBooking &operator=(const EventBooking &) = delete;

    /// One transaction and at most one action; what cannot be booked becomes letters. The results are in the order of the
    /// events. An event that stops the others becomes a letter `not_booked`, and those around it are booked in transactions
    /// of their own. Errors: storage's; nothing is changed then, but for events around such a one.
    [[nodiscard]] Result<QVector<EventResult>> book(const QVector<ReadEvent> &events);

    /// The same source, as it is now.
    void setSource(const EventSource &source) { m_source = source; }

private:
    /// What one batch comes to.
    struct Batch
    {
        const QVector<ReadEvent> &events;
        QVector<EventResult> results = {};
        QSet<QString> booked = {}; ///< refs
        QHash<QString, SourceRepository::Waiting> waiting = {}; ///< by ref
        QVector<std::pair<QString, EventId>> refs = {}; ///< to be written
        QSet<ProductId> products = {}; ///< that it booked on
        int zonesAssumed = 0;
        int newest = -1; ///< index of the last event booked
    };
    [[nodiscard]] Result<QVector<EventResult>> bookTogether(const QVector<ReadEvent> &events);
    Result<void> bookAll(ActionId action, Batch &batch);
    Result<void> recall();
    Result<void> read(Batch &batch);
    void forget();
    Result<void> bookOne(ActionId action, qsizetype index, Batch &batch);
    /// A refusal where the event cannot be booked.
    Result<std::optional<Refusal>> apply(ActionId action, const InventoryEvent &event, const Product &product);
    Result<void> enter(ActionId action, const InventoryEvent &event, const Product &product, qint64 milli);
    Result<void> take(ActionId action, const InventoryEvent &event, const Product &product, qint64 milli,
                      EventKind kind);
    Result<void> settleLetters(const Batch &batch);
    [[nodiscard]] QJsonObject numbers(const Batch &batch);

    IntakeServices m_services;
    EventSource m_source;
    SourceRepository m_repository;
    DeadLetterRepository m_letters;
    EventProducts m_products;
    StreamRepository m_stream;
    LedgerBatch m_book;
    qint64 m_seen = -1; ///< the stream's head when m_products and m_book were right
};

/// Adds results to a report.
void count(const QVector<EventResult> &results, IntakeReport &report);

} // namespace larder
