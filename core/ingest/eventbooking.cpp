// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/eventbooking.h"

#include "core/pantry/productunits.h"
#include "core/storage/capture.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

using Type = InventoryEvent::Type;
using Status = EventResult::Status;

// A batch without anything to book rolls its action back by failing with this kind.
constexpr auto kNothing = ErrorKind::Closed;

Quantity typedAmount(const InventoryEvent &event, const Product &product)
{
    return {event.milli.value_or(0), event.unit.value_or(product.unit)};
}

/// Whether the event leaves something there.
bool brings(const InventoryEvent &event)
{
    const bool mayBring = event.type == Type::ProductAdded || event.type == Type::QuantityChanged
                          || event.type == Type::Added || event.type == Type::Set;
    return mayBring && event.milli.value_or(0) > 0;
}

/// Trouble that an event makes, told from trouble with the household's file: the file's passes, an event's stays.
bool isOfAnEvent(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::Ambiguous:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Refused: return true;
    default: return false;
    }
}

QString decimal(const std::optional<qint64> &milli)
{
    return decimalFromMilli(milli.value_or(0));
}

} // namespace

void count(const QVector<EventResult> &results, IntakeReport &report)
{
    for (const EventResult &result : results) {
        ++report.read;
        switch (result.status) {
        case Status::Applied: ++report.applied; break;
        case Status::Duplicate: ++report.duplicates; break;
        case Status::Rejected:
            ++report.rejected;
            if (report.rejects.size() < kMostRejects)
                report.rejects << result;
            break;
        }
    }
}

Result<QVector<EventResult>> EventBooking::book(const QVector<ReadEvent> &events)
{
    auto results = bookTogether(events);
    if (results || !isOfAnEvent(results.error().kind))
        return results;
    if (events.size() == 1) {
        ReadEvent refused = events.first();
        refused.event = tl::unexpected(Refusal{u"not_booked"_s});
        return bookTogether({refused});
    }
    // One of them stops all: halves find it.
    const qsizetype half = events.size() / 2;
    results = book(events.first(half));
    if (!results)
        return results;
    auto others = book(events.sliced(half));
    if (!others)
        return others;
    return *results + *others;
}

Result<QVector<EventResult>> EventBooking::bookTogether(const QVector<ReadEvent> &events)
{
    Batch batch{events};
    const DoneBySource actor(m_services.journal);
    auto booked = m_services.journal.act({{}, u"intake"_s, {}, Action::Origin::Delivery},
                                         [&](ActionId action) -> Result<void> { return bookAll(action, batch); });
    if (!booked) {
        forget();
        if (booked.error().kind != kNothing)
            return fail(booked.error());
        LARDER_TRY(inTransaction(m_services.database, [&] { return settleLetters(batch); }));
    }
    return batch.results;
}

void EventBooking::forget()
{
    m_products.forget();
    m_book.forget();
    m_seen = -1;
}

/// What was true at the end of the last batch is true now, unless somebody else was here meanwhile.
Result<void> EventBooking::recall()
{
    auto isChanged = m_repository.isChangedSince(m_seen);
    if (!isChanged)
        return fail(isChanged.error());
    if (*isChanged)
        forget();
    m_book.begin();
    return {};
}

/// What is known of the batch's events, read under the lock: another program may be booking the same file.
Result<void> EventBooking::read(Batch &batch)
{
    QStringList refs;
    for (const ReadEvent &event : batch.events) {
        refs << event.ref;
        batch.results << EventResult{event.id(), Status::Rejected, event.line, {}, {}};
    }
    auto booked = m_repository.booked(m_source.id, refs);
    auto waiting = m_repository.waiting(m_source.id, refs);
    if (!booked || !waiting)
        return fail(!booked ? booked.error() : waiting.error());
    batch.booked = *booked;
    batch.waiting = *waiting;
    QStringList foreignIds;
    for (const ReadEvent &event : batch.events) {
        if (event.event && !batch.booked.contains(event.ref))
            foreignIds << event.event->foreignId;
    }
    LARDER_TRY(m_products.load(foreignIds));
    return m_book.load(m_products.known(foreignIds));
}

Result<void> EventBooking::bookAll(ActionId action, Batch &batch)
{
    LARDER_TRY(recall());
    LARDER_TRY(read(batch));
    auto booked = m_services.ledger.through(m_book, [&]() -> Result<void> {
        for (qsizetype i = 0; i < batch.events.size(); ++i)
            LARDER_TRY(bookOne(action, i, batch));
        return {};
    });
    if (!booked)
        return booked;
    if (batch.refs.isEmpty())
        return fail(kNothing, {});
    LARDER_TRY(m_book.flush());
    LARDER_TRY(m_repository.insertRefs(m_source.id, batch.refs));
    LARDER_TRY(m_services.journal.setNumbers(action, numbers(batch)));
    // An undo of the delivery leaves alone what could not be booked.
    LARDER_TRY(setCaptureAction(m_services.database, {}));
    LARDER_TRY(settleLetters(batch));
    auto head = m_stream.head();
    if (head)
        m_seen = *head;
    return discard(head);
}

Result<void> EventBooking::bookOne(ActionId action, qsizetype index, Batch &batch)
{
    const ReadEvent &read = batch.events[index];
    EventResult &result = batch.results[index];
    const bool isLeftOut = batch.waiting.value(read.ref).isLeftOut;
    if (isLeftOut || batch.booked.contains(read.ref)) {
        result.status = Status::Duplicate;
        return {};
    }
    std::optional<Refusal> refusal = read.event ? std::nullopt : std::optional(read.event.error());
    const Product *product = nullptr;
    if (!refusal) {
        auto found = m_products.find(*read.event);
        if (!found)
            return fail(found.error());
        product = *found;
        if (!product)
            refusal = Refusal{u"unknown_product"_s,
                              {{u"foreign_id"_s, read.event->foreignId}, {u"name"_s, read.event->name}}};
    }
    if (product) {
        auto applied = apply(action, *read.event, *product);
        if (!applied)
            return fail(applied.error());
        refusal = *applied;
    }
    if (refusal) {
        result.kind = refusal->kind;
        result.numbers = refusal->numbers;
        return {};
    }
    result.status = Status::Applied;
    batch.booked << read.ref;
    batch.refs.emplaceBack(read.ref, m_book.newestEvent());
    batch.products << product->id;
    batch.zonesAssumed += read.event->isZoneAssumed ? 1 : 0;
    batch.newest = int(index);
    return {};
}

Result<std::optional<Refusal>> EventBooking::apply(ActionId action, const InventoryEvent &event, const Product &product)
{
    qint64 milli = 0;
    if (event.milli) {
        const auto amount = inProductUnit({*event.milli, event.unit, {}}, product);
        if (!amount)
            return std::optional(Refusal{u"unit_mismatch"_s,
                                         {{u"foreign_id"_s, event.foreignId},
                                          {u"name"_s, event.name},
                                          {u"unit"_s, event.unit.value_or(product.unit).code()},
                                          {u"product"_s, product.name},
                                          {u"product_id"_s, product.id.value},
                                          {u"product_unit"_s, product.unit.code()}}});
        milli = amount->milli;
    }
    if (brings(event) && product.isArchived)
        LARDER_TRY(m_products.bringBack(event));
    const auto entered = enter(action, event, product, milli);
    if (entered)
        return std::optional<Refusal>();
    switch (entered.error().kind) {
    case ErrorKind::InvalidInput: return std::optional(Refusal{u"bad_amount"_s, {{u"value"_s, decimal(event.milli)}}});
    case ErrorKind::Refused:
        return std::optional(
            Refusal{u"nothing_closed"_s, {{u"product"_s, product.name}, {u"product_id"_s, product.id.value}}});
    default: return fail(entered.error());
    }
}

Result<void> EventBooking::enter(ActionId action, const InventoryEvent &event, const Product &product, qint64 milli)
{
    StockLedger &ledger = m_services.ledger;
    const QDate day = event.day.isValid() ? event.day : m_services.clock.today();
    const bool isSet = m_source.amounts == EventSource::Amounts::Set;
    const Type type = event.type;
    if (type == Type::Opened)
        return ledger.bookOpening(action, product, day);
    if (type == Type::Consumed || type == Type::Discarded)
        return take(action, event, product, milli, type == Type::Consumed ? EventKind::Consumed : EventKind::Spoiled);
    if (type == Type::ProductRemoved && !isSet)
        return take(action, event, product, milli, EventKind::Consumed);
    if (type == Type::ProductRemoved)
        return ledger.bookCount(action, product, 0, day);
    if (type == Type::Added || (type == Type::ProductAdded && !isSet)) {
        Purchase purchase;
        purchase.product = product.id;
        purchase.milli = milli;
        purchase.typed = typedAmount(event, product);
        purchase.day = day;
        return discard(ledger.bookPurchase(action, product, purchase));
    }
    return ledger.bookCount(action, product, milli, day, typedAmount(event, product));
}

/// Without an amount everything that is there; where nothing is, that is what was found.
Result<void> EventBooking::take(ActionId action, const InventoryEvent &event, const Product &product, qint64 milli,
                                EventKind kind)
{
    const QDate day = event.day.isValid() ? event.day : m_services.clock.today();
    if (event.milli)
        return m_services.ledger.bookTaking(action, product, milli, kind, day, typedAmount(event, product));
    auto all = m_book.onHand(product.id);
    if (!all)
        return fail(all.error());
    return *all > 0 ? m_services.ledger.bookTaking(action, product, *all, kind, day)
                    : m_services.ledger.bookCount(action, product, 0, day);
}

/// Letters for what could not be booked, none for what is booked now, and the tally.
Result<void> EventBooking::settleLetters(const Batch &batch)
{
    SourceTally tally;
    tally.lastMs = m_services.clock.nowMs();
    for (qsizetype i = 0; i < batch.events.size(); ++i) {
        const ReadEvent &read = batch.events[i];
        const EventResult &result = batch.results[i];
        const auto before = batch.waiting.constFind(read.ref);
        if (result.status == Status::Rejected) {
            ++tally.rejected;
            // The same trouble again is no news.
            if (before != batch.waiting.cend() && before->kind == result.kind)
                continue;
            DeadLetter letter;
            letter.handler = u"intake"_s;
            letter.kind = result.kind;
            letter.numbers = result.numbers;
            letter.numbers[kArrived] = tally.lastMs;
            letter.attempts = 1;
            letter.atMs = tally.lastMs;
            letter.product = ProductId(result.numbers[u"product_id"_s].toInteger());
            letter.source = m_source.id;
            letter.ref = read.ref;
            letter.line = read.line;
            letter.payload = QString::fromUtf8(read.payload);
            LARDER_TRY(m_letters.put(letter));
        } else if (result.status == Status::Applied) {
            ++tally.applied;
            if (before != batch.waiting.cend())
                LARDER_TRY(m_letters.removeEvent(m_source.id, read.ref));
        } else {
            ++tally.duplicates;
        }
    }
    return m_repository.addTally(m_source.id, tally);
}

QJsonObject EventBooking::numbers(const Batch &batch)
{
    QJsonObject numbers{
        {u"source"_s, m_source.name}, {u"source_id"_s, m_source.id.value}, {u"applied"_s, qint64(batch.refs.size())}};
    if (batch.zonesAssumed > 0) {
        numbers[u"zone"_s] = QString::fromLatin1(m_services.clock.zone().id());
        numbers[u"zone_assumed"_s] = batch.zonesAssumed;
    }
    if (batch.products.size() != 1)
        return numbers;
    const auto product = m_services.products.get(*batch.products.cbegin());
    if (!product)
        return numbers;
    numbers[u"product"_s] = product->name;
    numbers[u"product_id"_s] = product->id.value;
    if (batch.refs.size() == 1) {
        const InventoryEvent &event = *batch.events[batch.newest].event;
        numbers[u"type"_s] = event.typeName;
        if (event.milli) {
            numbers[u"amount"_s] = decimalFromMilli(*event.milli);
            numbers[u"unit"_s] = event.unit.value_or(product->unit).code();
        }
    }
    return numbers;
}

} // namespace larder
