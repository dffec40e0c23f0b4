// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/streamturn.h"

#include <array>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr auto kTurnTime = 5ms;
constexpr int kMostChanges = 100; // of a handler, and retries of all
constexpr std::array<qint64, 3> kRetryDelays{1000, 2000,
                                             ParkedRepository::kLongestDelay}; // ms after the attempt that failed

} // namespace

StreamTurn::StreamTurn(Database &database, Clock &clock, std::vector<HandlerCursor> &cursors)
    : m_database(database)
    , m_clock(clock)
    , m_cursors(cursors)
    , m_repository(database)
    , m_parked(database)
    , m_letters(database)
    , m_started(clock.monotonicMicroseconds())
    , m_deadline(m_started + kTurnTime)
    , m_now(clock.nowMs())
    , m_seen(cursors.size())
    , m_done(cursors.size())
{}

Result<void> StreamTurn::run()
{
    LARDER_TRY(load());
    LARDER_TRY(retryWhatIsDue());
    for (size_t handler = 0; handler < m_cursors.size(); ++handler)
        LARDER_TRY(batch(handler));
    // What the handlers wrote themselves rarely concerns an earlier one: no second turn for that.
    for (size_t handler = 0; handler < m_cursors.size(); ++handler)
        LARDER_TRY(skipWhatDoesNotConcern(handler));
    return save();
}

Result<void> StreamTurn::load()
{
    auto records = m_repository.handlers();
    if (!records)
        return fail(records.error());
    for (size_t handler = 0; handler < m_cursors.size(); ++handler) {
        m_seen[handler] = records->value(m_cursors[handler].handler().name).checkpoint;
        m_done[handler].checkpoint = m_seen[handler];
    }
    return {};
}

Result<void> StreamTurn::retryWhatIsDue()
{
    QStringList names;
    for (const HandlerCursor &cursor : m_cursors)
        names << cursor.handler().name;
    auto due = m_parked.due(names, m_now, kMostChanges);
    if (!due)
        return fail(due.error());
    for (const ParkedChange &parked : std::as_const(*due)) {
        LARDER_TRY(retry(parked));
        if (m_clock.monotonicMicroseconds() - m_started > kTurnTime / 2) // the other half is for what is new
            break;
    }
    return {};
}

Result<void> StreamTurn::retry(ParkedChange parked)
{
    size_t handler = 0;
    while (m_cursors[handler].handler().name != parked.handler)
        ++handler;
    auto attempt =
        attemptChanges(m_database, m_clock, m_cursors[handler].handler(), {parked.change}, m_started + kTurnTime);
    if (!attempt)
        return fail(attempt.error());
    m_done[handler].busyMicroseconds += attempt->took.count();
    m_done[handler].lastMs = m_now;
    if (attempt->error) {
        ++m_done[handler].failed;
        return postpone(std::move(parked), *attempt->error);
    }
    ++m_done[handler].handled;
    LARDER_TRY(m_parked.remove(parked.id));
    return m_parked.promote(parked.handler, parked.key, m_now);
}

Result<void> StreamTurn::postpone(ParkedChange parked, const Error &error)
{
    parked.kind = errorKindName(error.kind);
    parked.numbers = deadLetterNumbers(error);
    const auto failures = size_t(++parked.attempts);
    if (failures <= kRetryDelays.size()) {
        parked.due = m_now + kRetryDelays[failures - 1];
        return parked.id > 0 ? m_parked.setNextAttempt(parked) : m_parked.add(parked, m_now);
    }
    DeadLetter letter;
    letter.handler = parked.handler;
    letter.kind = parked.kind;
    letter.numbers = parked.numbers;
    letter.attempts = parked.attempts;
    letter.atMs = m_now;
    letter.sequence = parked.change.sequence;
    letter.table = parked.change.table;
    letter.rowKey = parked.change.key;
    letter.product = parked.change.product;
    LARDER_TRY(m_letters.put(letter));
    LARDER_TRY(m_parked.remove(parked.id));
    return m_parked.promote(parked.handler, parked.key, m_now);
}

/// Halves of a failing batch are short; together they may be as long as a batch.
Result<void> StreamTurn::batch(size_t handler)
{
    const HandlerRecord &done = m_done[handler];
    const auto count = [&] { return done.handled + done.failed; };
    const qint64 before = count();
    do {
        auto isMore = batchOnce(handler);
        if (!isMore || !*isMore)
            return discard(isMore);
    } while (count() - before < kMostChanges && !isTimeUp());
    return {};
}

/// False where there was nothing to hand over.
Result<bool> StreamTurn::batchOnce(size_t handler)
{
    HandlerCursor &cursor = m_cursors[handler];
    HandlerRecord &done = m_done[handler];
    auto pick = cursor.next(done.checkpoint);
    if (!pick)
        return fail(pick.error());
    if (pick->changes.isEmpty()) {
        LARDER_TRY(moveTo(handler, *pick, pick->end));
        return false;
    }
    auto attempt = attemptChanges(m_database, m_clock, cursor.handler(), pick->changes, m_deadline);
    if (!attempt)
        return fail(attempt.error());
    done.busyMicroseconds += attempt->took.count();
    done.lastMs = m_now;
    if (attempt->error) {
        LARDER_TRY(failedOn(handler, *pick, *attempt));
        return true;
    }
    cursor.cover(pick->changes, attempt->reached);
    const bool isAll = attempt->reached >= pick->changes.last().sequence;
    for (const Change &change : std::as_const(pick->changes))
        done.handled += change.sequence <= attempt->reached ? 1 : 0;
    LARDER_TRY(moveTo(handler, *pick, isAll ? pick->end : attempt->reached));
    return true;
}

Result<void> StreamTurn::failedOn(size_t handler, const Pick &pick, const Attempt &attempt)
{
    HandlerCursor &cursor = m_cursors[handler];
    const QVector<Change> &changes = pick.changes;
    const Change &first = changes.first();
    const qint64 end = changes.last().sequence;
    const bool isFirst = changes.size() == 1 || attempt.lowest == first.sequence;
    if (!isFirst) {
        // A report says where to cut; without one the half is as good as any.
        auto last = changes[changes.size() / 2 - 1].sequence;
        if (attempt.lowest > 0) {
            for (qsizetype i = 0; changes[i].sequence < attempt.lowest; ++i)
                last = changes[i].sequence;
        }
        cursor.split(last, end);
        return {};
    }
    ++m_done[handler].failed;
    LARDER_TRY(postpone({{}, cursor.handler().name, *cursor.keyOf(first), first}, *attempt.error));
    // Where much fails at once, going on with all the rest would do most of it over and over.
    if (attempt.failures * 4 >= changes.size() && changes.size() > 2)
        cursor.split(changes[changes.size() / 2].sequence, end);
    return moveTo(handler, pick, changes.size() == 1 ? pick.end : first.sequence);
}

/// The checkpoint goes to @p sequence; what waits behind a parked one up to there is parked too.
Result<void> StreamTurn::moveTo(size_t handler, const Pick &pick, qint64 sequence)
{
    for (const ParkedChange &waiting : pick.waiting) {
        if (waiting.change.sequence <= sequence)
            LARDER_TRY(m_parked.add(waiting, m_now));
    }
    m_done[handler].checkpoint = sequence;
    return {};
}

Result<void> StreamTurn::skipWhatDoesNotConcern(size_t handler)
{
    auto pick = m_cursors[handler].next(m_done[handler].checkpoint);
    if (!pick || !pick->changes.isEmpty() || !pick->waiting.isEmpty())
        return discard(pick);
    m_done[handler].checkpoint = pick->end;
    return {};
}

Result<void> StreamTurn::save()
{
    for (size_t handler = 0; handler < m_cursors.size(); ++handler) {
        const HandlerRecord &done = m_done[handler];
        if (done.checkpoint == m_seen[handler] && done.lastMs == 0)
            continue;
        const QString &name = m_cursors[handler].handler().name;
        auto moved = m_repository.moveCheckpoint(name, m_seen[handler], done);
        if (!moved)
            return fail(moved.error());
        if (!*moved)
            return fail(ErrorKind::Busy, {}, u"another process moved the checkpoint of "_s + name);
    }
    return {};
}

} // namespace larder
