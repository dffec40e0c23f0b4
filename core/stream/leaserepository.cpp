// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/leaserepository.h"

using namespace Qt::StringLiterals;

namespace larder {

Result<bool> LeaseRepository::take(const QString &name, const QString &holder, qint64 now, qint64 until)
{
    // A clock that was set back must not let an old lease live for a year: none is believed that ends after this one would.
    auto taken = m_database.run(
        u"INSERT INTO lease (name, holder, until) VALUES (:name, :holder, :until) ON CONFLICT (name) DO UPDATE "
        "SET holder = excluded.holder, until = excluded.until "
        "WHERE lease.holder = excluded.holder OR lease.until <= :now OR lease.until > excluded.until"_s,
        name, holder, until, now);
    return taken.map([](qint64 rows) { return rows == 1; });
}

Result<void> LeaseRepository::release(const QString &name, const QString &holder)
{
    return discard(m_database.run(u"DELETE FROM lease WHERE name = :name AND holder = :holder"_s, name, holder));
}

} // namespace larder
