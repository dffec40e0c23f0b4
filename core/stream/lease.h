// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/stream/leaserepository.h"

namespace larder {

/// What only one process of a household may do at a time. A lease ends by itself, so one that died blocks nobody for long.
class Lease
{
public:
    /// @p holder names the process, the same at each call; @p clock outlives the lease.
    Lease(Database &database, const Clock &clock, const QString &name, const QString &holder)
        : m_repository(database)
        , m_clock(clock)
        , m_name(name)
        , m_holder(holder)
    {}

    /// Takes or prolongs it for @p duration from now, the same for all who want it; false while another one holds it.
    [[nodiscard]] Result<bool> take(std::chrono::milliseconds duration)
    {
        const qint64 now = m_clock.nowMs();
        return m_repository.take(m_name, m_holder, now, now + duration.count());
    }
    /// Gives it back before its time; nothing where another one holds it.
    [[nodiscard]] Result<void> release() { return m_repository.release(m_name, m_holder); }

private:
    LeaseRepository m_repository;
    const Clock &m_clock;
    QString m_name;
    QString m_holder;
};

} // namespace larder
