// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/handlercursor.h"

#include <limits>

namespace larder {

namespace {

constexpr int kMostChanges = 100;
constexpr int kReadAhead = 1000;

} // namespace

HandlerCursor::HandlerCursor(Database &database, StreamHandler handler)
    : m_handler(std::move(handler))
    , m_repository(database)
    , m_parked(database)
{}

std::optional<qint64> HandlerCursor::keyOf(const Change &change) const
{
    if (!m_handler.reads.contains(change.table))
        return std::nullopt;
    if (m_handler.key)
        return m_handler.key(change);
    return change.product.isValid() ? std::optional(change.product.value) : std::nullopt;
}

Result<void> HandlerCursor::readAhead(qint64 checkpoint)
{
    while (m_at < m_ahead.size() && m_ahead[m_at].sequence <= checkpoint)
        ++m_at;
    while (!m_ends.isEmpty() && m_ends.last() <= checkpoint)
        m_ends.removeLast();
    if (m_ahead.size() - m_at >= kMostChanges)
        return {};
    m_ahead.remove(0, std::exchange(m_at, 0));
    const qint64 known = m_ahead.isEmpty() ? checkpoint : m_ahead.last().sequence;
    auto more = m_repository.after(known, kReadAhead);
    if (!more)
        return fail(more.error());
    m_head = more->isEmpty() ? known : more->last().sequence;
    if (more->size() == kReadAhead) {
        auto head = m_repository.head();
        if (!head)
            return fail(head.error());
        m_head = *head;
    }
    m_ahead += *more;
    if (m_ahead.isEmpty())
        m_covered.clear();
    return {};
}

Result<Pick> HandlerCursor::next(qint64 checkpoint)
{
    LARDER_TRY(readAhead(checkpoint));
    const qint64 limit = m_ends.isEmpty() ? std::numeric_limits<qint64>::max() : m_ends.last();
    Pick pick;
    pick.end = checkpoint;
    QSet<qint64> taken;
    for (qsizetype at = m_at; at < m_ahead.size() && m_ahead[at].sequence <= limit; ++at) {
        const Change &change = m_ahead[at];
        const auto key = keyOf(change);
        const bool isCovered =
            key && m_handler.isCoalescing && (m_covered.value(*key) >= change.sequence || taken.contains(*key));
        if (key && !isCovered) {
            if (pick.changes.size() == kMostChanges)
                break;
            pick.changes << change;
            if (m_handler.isCoalescing)
                taken.insert(*key);
        }
        pick.end = change.sequence;
    }
    LARDER_TRY(setApartWhatWaits(pick));
    return pick;
}

Result<void> HandlerCursor::setApartWhatWaits(Pick &pick)
{
    if (pick.changes.isEmpty())
        return {};
    auto isAnyParked = m_parked.hasAny(m_handler.name);
    if (!isAnyParked || !*isAnyParked)
        return discard(isAnyParked);
    QSet<qint64> keys;
    for (const Change &change : std::as_const(pick.changes))
        keys.insert(*keyOf(change));
    auto parked = m_parked.parkedOf(m_handler.name, keys);
    if (!parked || parked->isEmpty())
        return discard(parked);
    QVector<Change> free;
    for (const Change &change : std::as_const(pick.changes)) {
        const qint64 key = *keyOf(change);
        if (!parked->contains(key))
            free << change;
        else if (!m_handler.isCoalescing) // else the parked one's next attempt looks at this too
            pick.waiting << ParkedChange{{}, m_handler.name, key, change};
    }
    pick.changes = free;
    return {};
}

void HandlerCursor::cover(const QVector<Change> &changes, qint64 reached)
{
    if (!m_handler.isCoalescing)
        return;
    for (const Change &change : changes) {
        if (change.sequence <= reached)
            m_covered.insert(*keyOf(change), m_head);
    }
}

void HandlerCursor::split(qint64 sequence, qint64 end)
{
    if (m_ends.isEmpty())
        m_ends << end;
    m_ends << sequence;
}

void HandlerCursor::forget()
{
    m_ahead.clear();
    m_at = 0;
    m_head = 0;
    m_ends.clear();
    m_covered.clear();
}

} // namespace larder
