// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/eventparser.h"
#include "core/ingest/eventsource.h"
#include "core/ingest/sourcerepository.h"
#include "core/lists/listservice.h"
#include "core/pantry/stockledger.h"
#include "core/stream/deadletterrepository.h"

#include <QIODevice>

#include <functional>
#include <memory>

namespace larder {

/// What became of one event.
struct EventResult
{
    enum class Status { Applied, Duplicate, Rejected };
    QString eventId; ///< its own, or what its content gave it
    Status status = Status::Applied;
    int line = 0; ///< from 1: of the file, of the message's lines or of its array
    QString kind; ///< of a rejection, as DeadLetter::kind
    QJsonObject numbers; ///< for Wording
};

/// "applied", "duplicate", "rejected": the words of acknowledgements and of the command line.
[[nodiscard]] QString statusName(EventResult::Status status);

/// What a whole delivery did.
struct IntakeReport
{
    qint64 read = 0;
    qint64 applied = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;
    QVector<EventResult> rejects; ///< in the order of the file, the first kMostRejects of them
    bool isStopped = false; ///< the caller stopped it; what is counted here is booked
    std::optional<Error>
        error; ///< what ended it early; what is counted here is booked, and the same file again goes on
};
constexpr qsizetype kMostRejects = 100'000;

/// How a way in names a message, so that it is known when it comes again.
struct DeliveryName
{
    DeliveryName() = default;
    DeliveryName(const QString &name, bool isFirst = false) : text(name), isNews(isFirst) {}

    QString text; ///< empty: it never comes again
    /// It certainly comes for the first time: what the name was used for before is another message. Needs a
    /// transaction around the call.
    bool isNews = false;
};

/// What the intake works with; all outlive it.
struct IntakeServices
{
    Database &database;
    Clock &clock;
    ActionJournal &journal;
    ProductService &products;
    StockLedger &ledger;
    ListService &lists;
};

class EventDelivery;

/// Books what sources tell about stock: validated, each event once, each delivery an action of its own.
///
/// An event is known by its own id; without one, by its content and its ordinal among equal contents of its file or
/// message. Events count in the order of their arrival; their own day is the ledger's. What cannot be booked is kept as a
/// dead letter of handler "intake", the rest is booked. Lives on the core thread; every call is durable when it returns.
class EventIntake
{
public:
    explicit EventIntake(const IntakeServices &services)
        : m_services(services)
        , m_sources(services.database)
        , m_letters(services.database)
    {}
    EventIntake(const EventIntake &) = delete;
    EventIntake &operator=(const EventIntake &) = delete;

    /// Books one message: a JSON object, an array of them, or one a line. The results are in its order.
    /// What has neither an id nor a time of its own is known by @p delivery where the way in names it (an idempotency key),
    /// else by the instant of its arrival: a button pressed twice was pressed twice.
    /// A paused source gets `source_paused` for each and nothing is kept. Errors: storage's; nothing is changed then.
    [[nodiscard]] Result<QVector<EventResult>> take(const EventSource &source, const QByteArray &document,
                                                    const DeliveryName &delivery = {});

    /// As ingest(), but each batch is asked for: the way where others want their turn in between.
    /// @p input is open and outlives what is returned. Errors: Refused (paused).
    [[nodiscard]] Result<std::unique_ptr<EventDelivery>> begin(const EventSource &source, QIODevice &input);

    /// Called after each batch; false stops, and what is booked stays.
    using Progress = std::function<bool(const IntakeReport &soFar)>;
    /// Books a file of one event a line in batches of 1,000, each a transaction and an action of its own. @p input is open;
    /// it is read on this thread and parsed on another, with the same memory for a million lines as for a thousand.
    /// Errors: Refused (paused), Io (nothing could be read). Later trouble is IntakeReport::error.
    [[nodiscard]] Result<IntakeReport> ingest(const EventSource &source, QIODevice &input,
                                              const Progress &progress = {});

    /// Books what could not be booked, as it is understood now. Applied: its letter is gone. Rejected: brought up to date.
    /// Errors: NotFound (no letter of the intake), storage's.
    [[nodiscard]] Result<EventResult> tryAgain(DeadLetterId id);

    /// The same for all that waits for somebody to say what an id of the source means, or counts in a unit that does not fit
    /// what it meant before: in the order of its arrival, in batches of 1,000, each an action of its own.
    /// The value is how many are booked now.
    [[nodiscard]] Result<int> tryWaiting(SourceId source, const QString &foreignId);

    /// Does what a button stands for, once per @p delivery where that has a name. "list" on what stands there is nothing new.
    /// Rejected with `nothing_closed` where "open" finds no closed pack; no letter is kept. Errors: storage's.
    [[nodiscard]] Result<EventResult> press(const EventSource &source, const SourceButton &button,
                                            const DeliveryName &delivery);

private:
    friend class EventDelivery;
    Result<EventSource> stillOpen(const EventSource &source);
    Result<EventResult> retryWhole(const DeadLetter &letter, const QVector<ReadEvent> &events,
                                   const EventSource &source);
    Result<QVector<EventResult>> retry(const QVector<DeadLetter> &letters, const EventSource &source);
    Result<void> putAgain(DeadLetter letter, const EventResult &result);
    Result<void> push(ActionId action, const SourceButton &button, const Product &product, LotBook &book);
    Result<void> forgetNames(const EventSource &source, const QVector<ReadEvent> &events);
    [[nodiscard]] QString arrivalNow();
    [[nodiscard]] ParsingContext contextOf(const EventSource &source) const;

    IntakeServices m_services;
    SourceRepository m_sources;
    DeadLetterRepository m_letters;
    std::shared_ptr<void> m_alive = std::make_shared<bool>(true); ///< deliveries see whether this is still here
    qint64 m_arrivals = 0; ///< tells messages of the same instant apart
};

} // namespace larder
