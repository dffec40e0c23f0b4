// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/eventintake.h"

#include "core/base/text.h"
#include "core/ingest/eventdelivery.h"

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace larder {

namespace {

using Status = EventResult::Status;

constexpr int kBatch = 1000;
// Another program that wants to write tries at least every 100 ms; who books without a pause is never asked.
constexpr auto kBookedAtATime = 1s;
constexpr auto kPause = 110ms;
constexpr auto kNothing = ErrorKind::Closed; ///< rolls an action back that has nothing to do

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

Result<std::unique_ptr<EventDelivery>> EventIntake::begin(const EventSource &source, QIODevice &input)
{
    if (source.isPaused)
        return fail(ErrorKind::Refused,
                    Text::tr("“%1” is paused. Nothing was booked; let it go on first.").arg(source.name));
    return std::make_unique<EventDelivery>(*this, m_services, source, input, m_alive);
}

Result<IntakeReport> EventIntake::ingest(const EventSource &source, QIODevice &input, const Progress &progress)
{
    auto delivery = begin(source, input);
    if (!delivery)
        return fail(delivery.error());
    const Database::LongLog log(m_services.database);
    const IntakeReport &soFar = (*delivery)->report();
    bool isStopped = false;
    Result<bool> more = true;
    auto paused = m_services.clock.monotonic();
    while (more && *more && !isStopped) {
        more = (*delivery)->step();
        const bool isBooked = soFar.read > 0 && !soFar.error;
        isStopped = isBooked && progress && !progress(soFar);
        if (m_services.clock.monotonic() - paused >= kBookedAtATime) {
            std::this_thread::sleep_for(kPause);
            paused = m_services.clock.monotonic();
        }
    }
    if (!more)
        return fail(more.error());
    IntakeReport report = soFar;
    report.isStopped = isStopped;
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
    // What could not be read as text, or was cut short, is not there to be read again.
    const EventResult asBefore{(*letter)->ref, Status::Rejected, (*letter)->line, (*letter)->kind, (*letter)->numbers};
    if (asBefore.kind == u"not_utf8" || asBefore.kind == u"too_long") {
        LARDER_TRY(putAgain(**letter, asBefore));
        return asBefore;
    }
    if ((*letter)->isLeftOut)
        LARDER_TRY(m_letters.setLeftOut(id, false));
    if (asBefore.kind == u"not_booked") {
        ParsingContext context = contextOf(**source);
        context.arrival = asBefore.eventId;
        const QVector<ReadEvent> events = EventParser(context).document((*letter)->payload.toUtf8());
        if (events.size() != 1)
            return retryWhole(**letter, events, **source);
    }
    auto results = retry({**letter}, **source);
    return results ? Result<EventResult>(results->first()) : fail(results.error());
}

/// A letter of a whole message is done when each of its events is booked or has a letter of its own.
Result<EventResult> EventIntake::retryWhole(const DeadLetter &letter, const QVector<ReadEvent> &events,
                                            const EventSource &source)
{
    auto results = EventBooking(m_services, source).book(events);
    if (!results)
        return fail(results.error());
    LARDER_TRY(m_letters.removeEvent(letter.source, letter.ref));
    return EventResult{letter.ref, Status::Applied, letter.line, {}, {}};
}

/// Books what the letters hold; each keeps the day it came on. What still cannot be booked is brought up to date.
Result<QVector<EventResult>> EventIntake::retry(const QVector<DeadLetter> &letters, const EventSource &source)
{
    EventParser parser(contextOf(source));
    QVector<ReadEvent> events;
    for (const DeadLetter &letter : letters) {
        const QByteArray payload = letter.payload.toUtf8();
        const QByteArray padded = payload + QByteArray(kParserPadding, '\0');
        ReadEvent event = parser.line({padded.constData(), size_t(payload.size())}, payload.size(), letter.line);
        event.ref = letter.ref;
        const qint64 arrivedMs = letter.numbers[kArrived].toInteger();
        if (event.event && !event.event->day.isValid() && arrivedMs > 0)
            event.event->day = QDateTime::fromMSecsSinceEpoch(arrivedMs, m_services.clock.zone()).date();
        events << event;
    }
    auto results = EventBooking(m_services, source).book(events);
    if (!results)
        return results;
    LARDER_TRY(inTransaction(m_services.database, [&]() -> Result<void> {
        for (qsizetype i = 0; i < letters.size(); ++i) {
            const EventResult &result = (*results)[i];
            if (result.status == Status::Duplicate)
                LARDER_TRY(m_letters.removeEvent(source.id, letters[i].ref));
            else if (result.status == Status::Rejected)
                LARDER_TRY(putAgain(letters[i], result));
        }
        return {};
    }));
    return results;
}

Result<void> EventIntake::putAgain(DeadLetter letter, const EventResult &result)
{
    const QJsonValue arrived = letter.numbers[kArrived];
    letter.kind = result.kind;
    letter.numbers = result.numbers;
    if (!arrived.isUndefined())
        letter.numbers[kArrived] = arrived;
    ++letter.attempts;
    letter.atMs = m_services.clock.nowMs();
    return m_letters.put(letter);
}

Result<int> EventIntake::tryWaiting(SourceId source, const QString &foreignId)
{
    auto known = m_sources.find(source);
    if (!known)
        return fail(known.error());
    int booked = 0;
    DeadLetterId after;
    while (*known) {
        auto letters = m_letters.waitingFor(source, foreignId, after, kBatch);
        if (!letters)
            return fail(letters.error());
        if (letters->isEmpty())
            break;
        after = letters->last().id;
        auto results = retry(*letters, **known);
        if (!results)
            return fail(results.error());
        booked += int(std::count_if(results->cbegin(), results->cend(),
                                    [](const EventResult &result) { return result.status == Status::Applied; }));
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
