// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/eventintake.h"

#include "core/base/text.h"
#include "core/ingest/eventbooking.h"
#include "core/ingest/eventlines.h"

#include <future>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

using Status = EventResult::Status;

constexpr qsizetype kBatch = 1000;
constexpr qsizetype kWholePayload = 4096; ///< letters keep no more of it
constexpr auto kNothing = ErrorKind::Closed; ///< rolls an action back that has nothing to do

/// Parses on a thread of its own, while the batch before is booked on this one.
std::future<QVector<ReadEvent>> parse(const LineBatch &batch, EventParser &parser)
{
    return std::async(std::launch::async, [batch, &parser] { return batch.read(parser); });
}

} // namespace

QString statusName(EventResult::Status status)
{
    switch (status) {
    case Status::Applied: return u"applied"_s;
    case Status::Duplicate: return u"duplicate"_s;
    case Status::Rejected: break;
    }
    return u"rejected"_s;
}

ParsingContext EventIntake::contextOf(const EventSource &source) const
{
    return {source.amounts, m_services.clock.zone(), m_services.clock.today()};
}

/// What these events would be taken for was another message that had the same name.
Result<void> EventIntake::forgetNames(const EventSource &source, const QVector<ReadEvent> &events)
{
    QStringList refs;
    for (const ReadEvent &event : events) {
        if (event.isKnownByArrival)
            refs << event.ref;
    }
    return m_sources.removeRefs(source.id, refs);
}

/// No other message has it.
QString EventIntake::arrivalNow()
{
    return u"%1.%2"_s.arg(m_services.clock.nowMs()).arg(++m_arrivals);
}

Result<QVector<EventResult>> EventIntake::take(const EventSource &source, const QByteArray &document,
                                               const DeliveryName &delivery)
{
    ParsingContext context = contextOf(source);
    context.arrival = delivery.text.isEmpty() ? arrivalNow() : delivery.text;
    const QVector<ReadEvent> events = EventParser(context).document(document);
    if (delivery.isNews)
        LARDER_TRY(forgetNames(source, events));
    if (!source.isPaused)
        return EventBooking(m_services, source).book(events);
    QVector<EventResult> results;
    for (const ReadEvent &event : events)
        results << EventResult{event.id(), Status::Rejected, event.line, u"source_paused"_s, {}};
    return results;
}

/// The source as it is now. Errors: Refused where it was paused meanwhile, NotFound where it was removed.
Result<EventSource> EventIntake::stillOpen(const EventSource &source)
{
    auto now = m_sources.find(source.id);
    if (!now)
        return fail(now.error());
    if (!*now)
        return fail(ErrorKind::NotFound, Text::tr("“%1” was removed meanwhile.").arg(source.name));
    if ((*now)->isPaused)
        return fail(ErrorKind::Refused, Text::tr("“%1” was paused meanwhile.").arg(source.name));
    return **now;
}

Result<IntakeReport> EventIntake::ingest(const EventSource &source, QIODevice &input, const Progress &progress)
{
    if (source.isPaused)
        return fail(ErrorKind::Refused,
                    Text::tr("“%1” is paused. Nothing was booked; let it go on first.").arg(source.name));
    const Database::LongLog log(m_services.database);
    EventParser parser(contextOf(source));
    EventBooking booking(m_services, source);
    EventLines lines(input);
    IntakeReport report;
    EventSource current = source;
    std::future<QVector<ReadEvent>> parsing;
    const auto readOn = [&] {
        auto batch = lines.next(kBatch);
        if (batch && !batch->lines.isEmpty()) {
            // A pipe may have been waited at for days.
            parser.setContext(contextOf(current));
            parsing = parse(*batch, parser);
        }
        return batch;
    };
    auto batch = readOn();
    while (batch && !batch->lines.isEmpty()) {
        const QVector<ReadEvent> events = parsing.get();
        auto now = stillOpen(source);
        if (!now) {
            report.error = now.error();
            return report;
        }
        current = *now;
        booking.setSource(current);
        // What comes slowly is booked before more is waited for.
        const bool isAhead = !lines.mayWait();
        if (isAhead)
            batch = readOn();
        auto results = booking.book(events);
        if (!results) {
            report.error = results.error();
            return report;
        }
        count(*results, report);
        if (progress && !progress(report)) {
            report.isStopped = true;
            return report;
        }
        if (!isAhead)
            batch = readOn();
    }
    if (!batch)
        report.error = batch.error();
    if (!batch && report.read == 0)
        return fail(batch.error());
    return report;
}

Result<EventResult> EventIntake::tryAgain(DeadLetterId id)
{
    auto letter = m_letters.find(id);
    if (!letter)
        return fail(letter.error());
    if (!*letter || (*letter)->handler != u"intake" || !(*letter)->source.isValid())
        return fail(ErrorKind::NotFound, Text::tr("This is no longer waiting. Nothing was changed."));
    auto source = m_sources.find((*letter)->source);
    if (!source)
        return fail(source.error());
    if (!*source)
        return fail(ErrorKind::NotFound,
                    Text::tr("Where this came from is no longer there. Nothing was changed; leave it out, or book it "
                             "by hand."));
    return retry(**letter, **source);
}

/// A letter of one event keeps its ref. One of a whole message is done when each of its events is booked or has its own.
Result<EventResult> EventIntake::retryWhole(const DeadLetter &letter, const QByteArray &payload,
                                            const EventSource &source)
{
    ParsingContext context = contextOf(source);
    context.arrival = letter.ref;
    EventParser parser(context);
    const QByteArray padded = payload + QByteArray(kParserPadding, '\0');
    QVector<ReadEvent> events;
    if (letter.kind == u"not_booked")
        events = parser.document(payload);
    else
        events << parser.line({padded.constData(), size_t(payload.size())}, payload.size(), letter.line);
    if (events.size() == 1) {
        events.first().ref = letter.ref;
        events.first().line = letter.line;
    }
    auto results = EventBooking(m_services, source).book(events);
    if (!results)
        return fail(results.error());
    if (events.size() == 1)
        return results->first();
    LARDER_TRY(m_letters.removeEvent(letter.source, letter.ref));
    return EventResult{letter.ref, Status::Applied, letter.line, {}, {}};
}

Result<EventResult> EventIntake::retry(const DeadLetter &letter, const EventSource &source)
{
    // What could not be read as text, or was cut short, is not there to be read again.
    const QByteArray payload = letter.payload.toUtf8();
    const bool isWhole = letter.kind != u"not_utf8" && letter.kind != u"too_long" && payload.size() < kWholePayload;
    EventResult result{letter.ref, Status::Rejected, letter.line, letter.kind, letter.numbers};
    if (isWhole) {
        if (letter.isLeftOut)
            LARDER_TRY(m_letters.setLeftOut(letter.id, false));
        auto retried = retryWhole(letter, payload, source);
        if (!retried)
            return retried;
        result = *retried;
    }
    if (result.status == Status::Duplicate)
        LARDER_TRY(m_letters.removeEvent(letter.source, letter.ref));
    if (result.status != Status::Rejected)
        return result;
    DeadLetter again = letter;
    again.kind = result.kind;
    again.numbers = result.numbers;
    ++again.attempts;
    again.atMs = m_services.clock.nowMs();
    LARDER_TRY(m_letters.put(again));
    return result;
}

Result<int> EventIntake::tryWaiting(SourceId source, const QString &foreignId)
{
    auto letters = m_letters.all();
    if (!letters)
        return fail(letters.error());
    int booked = 0;
    std::sort(letters->begin(), letters->end(),
              [](const DeadLetter &left, const DeadLetter &right) { return left.id < right.id; });
    for (const DeadLetter &letter : std::as_const(*letters)) {
        const bool isMeant = letter.source == source && letter.kind == u"unknown_product"
                             && letter.numbers[u"foreign_id"_s].toString() == foreignId;
        if (!isMeant)
            continue;
        auto result = tryAgain(letter.id);
        if (!result)
            return fail(result.error());
        booked += result->status == Status::Applied ? 1 : 0;
    }
    return booked;
}

Result<void> EventIntake::push(ActionId action, const SourceButton &button, const Product &product, LotBook &book)
{
    StockLedger &ledger = m_services.ledger;
    const QDate today = m_services.clock.today();
    switch (button.does) {
    case SourceButton::Does::Finish: {
        auto lots = book.lots(product.id);
        if (!lots)
            return fail(lots.error());
        return ledger.bookTaking(action, product, onePack(product, *lots), EventKind::Consumed, today);
    }
    case SourceButton::Does::Open: return ledger.bookOpening(action, product, today);
    case SourceButton::Does::Gone: return ledger.bookCount(action, product, 0, today);
    case SourceButton::Does::List: break;
    }
    auto written = m_services.lists.written({});
    if (!written)
        return fail(written.error());
    const bool isThere = std::any_of(written->cbegin(), written->cend(),
                                     [&](const ListLine &line) { return line.product == product.id; });
    return isThere ? fail(kNothing, {}) : m_services.lists.write({}, product, onePack(product, {}));
}

Result<EventResult> EventIntake::press(const EventSource &source, const SourceButton &button,
                                       const DeliveryName &delivery)
{
    const QString &ref = delivery.text;
    EventResult result{ref, Status::Applied, 0, {}, {}};
    if (source.isPaused)
        return EventResult{ref, Status::Rejected, 0, u"source_paused"_s, {}};
    auto product = m_services.products.get(button.product);
    if (!product)
        return fail(product.error());
    const QString stored = u'%' + ref;
    const QJsonObject numbers{
        {u"source"_s, source.name},    {u"source_id"_s, source.id.value},    {u"applied"_s, 1},
        {u"product"_s, product->name}, {u"product_id"_s, product->id.value}, {u"type"_s, doesName(button.does)}};
    const DoneBySource actor(m_services.journal);
    auto done = m_services.journal.act(
        {{}, u"intake"_s, numbers, Action::Origin::Delivery}, [&](ActionId action) -> Result<void> {
            if (delivery.isNews)
                LARDER_TRY(m_sources.removeRefs(source.id, {stored}));
            auto booked = m_sources.booked(source.id, {stored});
            if (!booked)
                return fail(booked.error());
            if (!ref.isEmpty() && !booked->isEmpty())
                return fail(kNothing, {});
            LedgerBatch book(m_services.database);
            LARDER_TRY(m_services.ledger.through(book, [&] { return push(action, button, *product, book); }));
            LARDER_TRY(book.flush());
            SourceTally tally{m_services.clock.nowMs(), 1, 0, 0};
            LARDER_TRY(m_sources.addTally(source.id, tally));
            const bool isKnown = !ref.isEmpty() && book.newestEvent().isValid();
            return isKnown ? m_sources.insertRef(source.id, stored, book.newestEvent()) : Result<void>();
        });
    if (done)
        return result;
    if (done.error().kind == kNothing)
        return EventResult{ref, Status::Duplicate, 0, {}, {}};
    if (done.error().kind == ErrorKind::Refused)
        return EventResult{ref,
                           Status::Rejected,
                           0,
                           u"nothing_closed"_s,
                           {{u"product"_s, product->name}, {u"product_id"_s, product->id.value}}};
    return fail(done.error());
}

} // namespace larder
