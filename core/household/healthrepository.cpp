// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/healthrepository.h"

using namespace Qt::StringLiterals;

namespace larder {

Result<QVector<LeaseHolder>> HealthRepository::leases(qint64 nowMs)
{
    return m_database.all(
        u"SELECT name, holder, until FROM lease WHERE until > :now ORDER BY name"_s,
        [](const Row &row) {
            return LeaseHolder{row.text(0), row.text(1), row.integer(2)};
        },
        nowMs);
}

Result<QVector<OutboxWaiting>> HealthRepository::outbox()
{
    return m_database.all(u"SELECT sink, count(*), max(attempts) FROM outbox GROUP BY sink ORDER BY sink"_s,
                          [](const Row &row) {
                              return OutboxWaiting{row.text(0), int(row.integer(1)), int(row.integer(2))};
                          });
}

Result<qint64> HealthRepository::schemaVersion()
{
    return m_database.number(u"PRAGMA user_version"_s, 0);
}

Result<QString> HealthRepository::engineVersion()
{
    return m_database.one(u"SELECT sqlite_version()"_s, [](const Row &row) { return row.text(0); })
        .map([](const std::optional<QString> &version) { return version.value_or(QString()); });
}

} // namespace larder
