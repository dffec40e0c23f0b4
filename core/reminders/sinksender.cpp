// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/sinksender.h"

#include "core/net/httpretry.h"
#include "core/reminders/httpsinks.h"
#include "core/reminders/mqttsink.h"
#include "core/reminders/reminderservice.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace larder {

using std::chrono::milliseconds;

namespace {

/// Longer than any SinkPost takes.
constexpr milliseconds kClaim = 2min;
constexpr milliseconds kFirstPause = 30s;
constexpr milliseconds kShortestPause = 5s;
constexpr milliseconds kLongestPause = 15min;
/// What is older is given up, but not before a few tries: the computer may have slept over the weekend.
constexpr milliseconds kLongestWait = 48h;
constexpr int kFewestAttempts = 3;
/// After an error of the store's, or a keychain that is locked.
constexpr milliseconds kAfterTrouble = 1min;

QJsonObject numbersOf(const SinkOutcome &outcome, milliseconds pause)
{
    QJsonObject numbers;
    if (!outcome.reason.isEmpty())
        numbers.insert(u"reason"_s, outcome.reason);
    if (outcome.status > 0)
        numbers.insert(u"status"_s, outcome.status);
    if (pause > milliseconds::zero())
        numbers.insert(u"retry_after_s"_s, qint64(std::chrono::ceil<std::chrono::seconds>(pause).count()));
    return numbers;
}

} // namespace

struct SinkSender::Trip
{
    MemberSink sink;
    OutboxMessage claimed;
    SinkMessage message;
    MessageText text = {};
};

SinkSender::SinkSender(const Parts &parts, const QString &household, const QString &holder, Words words,
                       QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_household(household)
    , m_holder(holder)
    , m_words(std::move(words))
    , m_sinks(parts.database)
    , m_reminders(parts.database)
    , m_client(parts.clock, parts.random)
{
    m_posts[SinkWay::Ntfy] = std::make_unique<NtfySink>(m_client, parts.clock);
    m_posts[SinkWay::Webhook] = std::make_unique<WebhookSink>(m_client);
    m_posts[SinkWay::Mqtt] = std::make_unique<MqttSink>(parts.clock);
}

SinkSender::~SinkSender()
{
    m_life.reset();
}

void SinkSender::flush()
{
    const auto sinks = m_sinks.all();
    std::optional<milliseconds> next = sinks ? std::nullopt : std::optional(kAfterTrouble);
    for (const MemberSink &sink : sinks.value_or(QVector<MemberSink>())) {
        if (!sink.isEnabled || m_busy.contains(sink.id) || m_posts.count(sink.way) == 0)
            continue;
        if (const auto wait = begin(sink))
            next = std::min(next.value_or(*wait), *wait);
    }
    ++m_wakes;
    if (next)
        wakeIn(*next);
    if (isIdle())
        QMetaObject::invokeMethod(this, &SinkSender::idle, Qt::QueuedConnection);
}

/// Sends the sink's next message; how long until there may be one, where there is none to be sent now.
std::optional<milliseconds> SinkSender::begin(const MemberSink &sink)
{
    while (true) {
        const auto wait = untilDue(sink);
        if (!wait)
            return kAfterTrouble;
        if (!*wait || **wait > milliseconds::zero())
            return *wait;
        const auto trip = claim(sink);
        if (!trip)
            return kAfterTrouble;
        if (*trip) {
            m_busy.insert(sink.id);
            send(*trip);
            return std::nullopt;
        }
    }
}

Result<std::optional<milliseconds>> SinkSender::untilDue(const MemberSink &sink)
{
    auto due = m_parts.outbox.nextDue(sinkOutbox(sink.id));
    if (due && *due)
        *due = std::max(**due, m_rest.value(sink.id) - m_parts.clock.monotonic());
    return due;
}

/// None where what was due needs no sending, or another program has it.
Result<std::shared_ptr<SinkSender::Trip>> SinkSender::claim(const MemberSink &sink)
{
    const auto claimed = m_parts.outbox.claim(sinkOutbox(sink.id), m_holder, kClaim, 1);
    if (!claimed)
        return fail(claimed.error());
    if (claimed->isEmpty())
        return std::shared_ptr<Trip>();
    const OutboxMessage &letter = claimed->first();
    const auto message = sinkMessageFrom(letter.payload);
    const SinkPost &post = *m_posts.at(sink.way);
    const milliseconds early =
        message ? milliseconds(message->notBeforeMs - m_parts.clock.nowMs()) - post.keepsFor() : milliseconds::zero();
    if (!message)
        LARDER_TRY(m_parts.outbox.delivered(letter.id));
    else if (early > milliseconds::zero())
        LARDER_TRY(m_parts.outbox.failed(letter.id, early));
    else {
        auto trip = std::make_shared<Trip>(Trip{sink, letter, *message});
        if (!letter.wasClaimed || post.isRepeatable())
            return trip;
        LARDER_TRY(book(*trip, {SinkOutcome::Kind::Failed, u"unclear"_s}));
    }
    return std::shared_ptr<Trip>();
}

void SinkSender::send(const std::shared_ptr<Trip> &trip)
{
    const auto text = m_words(trip->message);
    if (!text)
        return end(trip, {SinkOutcome::Kind::Later, u"busy"_s, 0, kAfterTrouble});
    if (text->title.isEmpty())
        return end(trip, {SinkOutcome::Kind::Delivered, u"over"_s});
    trip->text = *text;
    if (!trip->sink.settings[kHasSecret].toBool()) { // through the loop, as the keychain answers
        QMetaObject::invokeMethod(
            m_life.get(), [this, trip] { post(trip, {}); }, Qt::QueuedConnection);
        return;
    }
    m_parts.secrets.read(sinkSecretKey(m_household, trip->sink.id), m_life.get(),
                         [this, trip](const Result<QString> &secret) {
                             if (!secret)
                                 return end(trip, {SinkOutcome::Kind::Later, u"secret"_s, 0, kAfterTrouble});
                             post(trip, *secret);
                         });
}

void SinkSender::post(const std::shared_ptr<Trip> &trip, const QString &secret)
{
    m_posts.at(trip->sink.way)
        ->send(trip->sink, trip->message, trip->text, secret, m_life.get(),
               [this, trip](const SinkOutcome &outcome) { end(trip, outcome); });
}

void SinkSender::end(const std::shared_ptr<Trip> &trip, const SinkOutcome &outcome)
{
    const auto booked = inTransaction(m_parts.database, [&] { return book(*trip, outcome); });
    // Where that failed the claim runs out, and the message comes again or is given up as any that was on its way.
    if (!booked)
        m_rest[trip->sink.id] = m_parts.clock.monotonic() + kClaim;
    if (outcome.concernsSink && outcome.retryAfter)
        m_rest[trip->sink.id] = m_parts.clock.monotonic() + *outcome.retryAfter;
    m_busy.remove(trip->sink.id);
    // Through the loop: a thousand messages are no deep stack.
    QMetaObject::invokeMethod(this, &SinkSender::flush, Qt::QueuedConnection);
}

Result<void> SinkSender::book(const Trip &trip, const SinkOutcome &outcome)
{
    if (outcome.kind == SinkOutcome::Kind::Delivered) {
        LARDER_TRY(m_parts.outbox.delivered(trip.claimed.id));
        return outcome.reason == u"over" ? note(trip, u"over"_s, {}) : note(trip, u"sent"_s, numbersOf(outcome, {}));
    }
    if (outcome.kind == SinkOutcome::Kind::Failed || isTooOld(trip)) {
        LARDER_TRY(m_parts.outbox.delivered(trip.claimed.id));
        return note(trip, u"failed"_s, numbersOf(outcome, {}));
    }
    const milliseconds pause = pauseAfter(trip, outcome);
    LARDER_TRY(m_parts.outbox.failed(trip.claimed.id, pause));
    if (outcome.concernsSink) // the next program keeps to it, too
        LARDER_TRY(m_parts.outbox.holdBack(sinkOutbox(trip.sink.id), pause));
    return trip.claimed.attempts == 0 ? note(trip, u"queued"_s, numbersOf(outcome, pause)) : Result<void>();
}

bool SinkSender::isTooOld(const Trip &trip) const
{
    const milliseconds age(m_parts.clock.nowMs() - std::max(trip.claimed.madeMs, trip.message.notBeforeMs));
    return age >= kLongestWait && trip.claimed.attempts + 1 >= kFewestAttempts;
}

milliseconds SinkSender::pauseAfter(const Trip &trip, const SinkOutcome &outcome)
{
    if (outcome.retryAfter)
        return *outcome.retryAfter + retryPause(1, m_parts.random, kShortestPause);
    return std::max(kShortestPause, retryPause(trip.claimed.attempts + 1, m_parts.random, kFirstPause, kLongestPause));
}

Result<void> SinkSender::note(const Trip &trip, const QString &outcome, const QJsonObject &numbers)
{
    const auto add = [&](ReminderLogEntry entry, ReminderId reminder) {
        entry.sink = trip.sink.id;
        entry.member = trip.sink.member;
        for (auto it = numbers.begin(); it != numbers.end(); ++it)
            entry.numbers.insert(it.key(), it.value());
        return m_reminders.addLog(entry, reminder);
    };
    const auto reminders = m_reminders.of(trip.message.reminders);
    if (!reminders)
        return fail(reminders.error());
    const qint64 now = m_parts.clock.nowMs();
    for (const Reminder &reminder : *reminders)
        LARDER_TRY(add(logEntry(reminder, now, outcome), reminder.id));
    if (!trip.message.isTest && !trip.message.isList)
        return {};
    ReminderLogEntry entry;
    entry.atMs = now;
    entry.kind = trip.message.isList ? ReminderKind::ShoppingEve : ReminderKind::Schedule;
    entry.subject = trip.message.isList ? u"trip"_s : u"test"_s;
    entry.outcome = outcome;
    return add(entry, {});
}

void SinkSender::wakeIn(milliseconds delay)
{
    m_parts.clock.after(std::max<milliseconds>(delay, 100ms), this, [this, wake = m_wakes] {
        if (wake == m_wakes)
            flush();
    });
}

} // namespace larder
