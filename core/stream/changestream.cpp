// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/changestream.h"

#include "core/base/text.h"
#include "core/storage/transaction.h"
#include "core/stream/streamturn.h"

#include <algorithm>

namespace larder {

namespace {

constexpr qint64 kHourMs = 60LL * 60 * 1000;
constexpr qint64 kDayMs = 24 * kHourMs;

} // namespace

ChangeStream::ChangeStream(Database &database, Clock &clock)
    : m_database(database)
    , m_repository(database)
    , m_parked(database)
    , m_letters(database)
    , m_clock(clock)
{}

Result<void> ChangeStream::add(StreamHandler handler)
{
    LARDER_TRY(m_repository.registerHandler(handler.name));
    m_cursors.emplace_back(m_database, handler);
    m_handlers.push_back(std::move(handler));
    return {};
}

QStringList ChangeStream::names() const
{
    QStringList names;
    for (const StreamHandler &handler : m_handlers)
        names << handler.name;
    return names;
}

Result<bool> ChangeStream::isBehind()
{
    auto head = m_repository.head();
    if (!head)
        return fail(head.error());
    auto records = m_repository.handlers();
    if (!records)
        return fail(records.error());
    return std::any_of(m_handlers.cbegin(), m_handlers.cend(),
                       [&](const StreamHandler &handler) { return records->value(handler.name).checkpoint < *head; });
}

/// Without the write lock, as it is asked after every commit.
Result<bool> ChangeStream::isSomethingDue()
{
    auto behind = isBehind();
    if (!behind || *behind)
        return behind;
    auto due = nextDue();
    if (!due)
        return fail(due.error());
    return due->has_value() && (*due)->count() == 0;
}

Result<bool> ChangeStream::turn()
{
    auto due = isSomethingDue();
    if (!due || !*due)
        return due;
    auto done = inTransaction(m_database, [&] { return StreamTurn(m_database, m_clock, m_cursors).run(); });
    if (!done) {
        forget();
        return fail(done.error());
    }
    return true;
}

Result<void> ChangeStream::drain()
{
    for (;;) {
        auto more = turn();
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
    }
}

Result<std::optional<std::chrono::milliseconds>> ChangeStream::nextDue()
{
    auto due = m_parked.nextDue(names(), m_clock.nowMs());
    if (!due)
        return fail(due.error());
    if (!*due)
        return std::optional<std::chrono::milliseconds>();
    return std::optional(std::chrono::milliseconds(std::max<qint64>(0, **due - m_clock.nowMs())));
}

Result<bool> ChangeStream::tick(QDate day)
{
    return inTransaction(m_database, [&]() -> Result<bool> {
        auto last = m_repository.tickedOn();
        if (!last)
            return fail(last.error());
        if (*last == day)
            return false;
        LARDER_TRY(m_repository.addTicks(day, m_clock.nowMs()));
        return true;
    });
}

Result<void> ChangeStream::purge()
{
    const qint64 now = m_clock.nowMs();
    auto last = m_repository.purgedAt();
    if (!last)
        return fail(last.error());
    if (std::abs(now - *last) < kHourMs)
        return {};
    return inTransaction(m_database, [&]() -> Result<void> {
        LARDER_TRY(m_repository.setPurgedAt(now));
        LARDER_TRY(m_repository.mark(now));
        LARDER_TRY(m_repository.purgeHandled(now - kDayMs));
        return now / kDayMs == *last / kDayMs ? Result<void>() : m_repository.purgeImages(now - 365 * kDayMs);
    });
}

Result<bool> ChangeStream::hasCaughtUp(QDate day)
{
    auto behind = isBehind();
    auto ticked = m_repository.tickedOn();
    if (!behind || !ticked)
        return fail(!behind ? behind.error() : ticked.error());
    return !*behind && *ticked == day;
}

Result<QVector<HandlerStatus>> ChangeStream::status()
{
    auto records = m_repository.handlers();
    auto head = m_repository.head();
    auto parked = m_parked.counts();
    auto dead = m_letters.counts();
    if (!records || !head || !parked || !dead)
        return fail(!records ? records.error() : !head ? head.error() : !parked ? parked.error() : dead.error());
    QVector<HandlerStatus> status;
    for (const StreamHandler &handler : std::as_const(m_handlers)) {
        const HandlerRecord record = records->value(handler.name);
        auto oldest = m_repository.instantAfter(record.checkpoint);
        if (!oldest)
            return fail(oldest.error());
        status << HandlerStatus{handler.name,
                                record.checkpoint,
                                std::max<qint64>(0, *head - record.checkpoint),
                                *oldest ? std::max<qint64>(0, m_clock.nowMs() - **oldest) : 0,
                                record.handled,
                                record.failed,
                                parked->value(handler.name),
                                dead->value(handler.name),
                                record.busyMicroseconds,
                                record.lastMs};
    }
    return status;
}

Result<bool> ChangeStream::redrive(DeadLetterId id)
{
    return inTransaction(m_database, [&]() -> Result<bool> {
        auto letter = m_letters.find(id);
        if (!letter)
            return fail(letter.error());
        if (!*letter)
            return fail(ErrorKind::NotFound, Text::tr("That is no longer among the things that could not be done."));
        const auto handler = std::find_if(m_handlers.cbegin(), m_handlers.cend(),
                                          [&](const StreamHandler &known) { return known.name == (*letter)->handler; });
        if (handler == m_handlers.cend())
            return fail(ErrorKind::Refused,
                        Text::tr("Nothing takes care of this any more. It was kept; you can leave it out."));
        const Change change{(*letter)->sequence, (*letter)->table, (*letter)->rowKey, (*letter)->product};
        auto attempt = attemptChanges(m_database, m_clock, *handler, {change}, m_clock.monotonicMicroseconds());
        if (!attempt)
            return fail(attempt.error());
        if (!attempt->error) {
            LARDER_TRY(m_letters.remove(id));
            return true;
        }
        DeadLetter &again = **letter;
        ++again.attempts;
        again.atMs = m_clock.nowMs();
        again.kind = errorKindName(attempt->error->kind);
        again.numbers = deadLetterNumbers(*attempt->error);
        LARDER_TRY(m_letters.put(again));
        return false;
    });
}

void ChangeStream::forget()
{
    for (HandlerCursor &cursor : m_cursors)
        cursor.forget();
}

} // namespace larder
