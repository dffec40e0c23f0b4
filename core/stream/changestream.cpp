// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/changestream.h"

#include "core/storage/transaction.h"

using namespace std::chrono_literals;

namespace larder {

namespace {

constexpr int kBatchProducts = 100;
constexpr auto kBatchTime = 5ms;
constexpr int kReadAhead = 1000;
constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;

} // namespace

Result<void> ChangeStream::add(StreamHandler handler)
{
    LARDER_TRY(m_repository.registerHandler(handler.name));
    m_handlers.push_back(std::move(handler));
    return {};
}

Result<bool> ChangeStream::batch(const StreamHandler &handler)
{
    auto seen = m_repository.checkpoint(handler.name);
    if (!seen)
        return fail(seen.error());
    auto changes = m_repository.after(*seen, kReadAhead);
    if (!changes)
        return fail(changes.error());
    if (changes->isEmpty()) {
        m_covered.remove(handler.name);
        return false;
    }
    auto head = m_repository.head();
    if (!head)
        return fail(head.error());
    const auto started = m_clock.monotonic();
    QHash<ProductId, qint64> &covered = m_covered[handler.name];
    qint64 reached = *seen;
    int looked = 0;
    for (const Change &change : std::as_const(*changes)) {
        if (change.product.isValid() && handler.reads.contains(change.table)
            && covered.value(change.product) < change.sequence) {
            if (looked > 0 && (looked == kBatchProducts || m_clock.monotonic() - started > kBatchTime))
                break;
            LARDER_TRY(handler.refresh(change.product));
            covered.insert(change.product, *head);
            ++looked;
        }
        reached = change.sequence;
    }
    auto moved = m_repository.moveCheckpoint(handler.name, *seen, reached);
    if (!moved)
        return fail(moved.error());
    if (!*moved)
        return fail(ErrorKind::Busy, {}, QStringLiteral("another process moved the checkpoint of ") + handler.name);
    return true;
}

Result<bool> ChangeStream::turn()
{
    auto head = m_repository.head();
    if (!head)
        return fail(head.error());
    for (const StreamHandler &handler : std::as_const(m_handlers)) {
        auto seen = m_repository.checkpoint(handler.name);
        if (!seen)
            return fail(seen.error());
        if (*seen >= *head)
            continue;
        auto more = inTransaction(m_database, [&] { return batch(handler); });
        if (!more) {
            m_covered.remove(handler.name); // what was looked at has been rolled back
            return more;
        }
        if (*more)
            return true;
    }
    return false;
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

Result<void> ChangeStream::purge()
{
    const qint64 now = m_clock.nowMs();
    auto last = m_repository.purgedAt();
    if (!last)
        return fail(last.error());
    if (std::abs(now - *last) < kDayMs)
        return {};
    return inTransaction(m_database, [&] { return m_repository.purge(now, now - kDayMs, now - 365 * kDayMs); });
}

} // namespace larder
