// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/phonerepository.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kColumns = u"SELECT id, name, member_id, paired_at, seen_at, revoked_at FROM phone "_s;

Phone phoneFrom(const Row &row)
{
    return {row.id<PhoneId>(0), row.text(1), row.id<MemberId>(2), row.integer(3), row.integer(4), !row.isNull(5)};
}

} // namespace

Result<QVector<Phone>> PhoneRepository::all()
{
    return m_database.all(kColumns + u"ORDER BY id"_s, phoneFrom);
}

Result<PhoneId> PhoneRepository::insert(const QString &name, const QString &tokenHash, qint64 nowMs)
{
    return m_database
        .insert(u"INSERT INTO phone (name, token_hash, paired_at) VALUES (:name, :hash, :now)"_s, name, tokenHash,
                nowMs)
        .map([](qint64 id) { return PhoneId(id); });
}

Result<std::optional<Phone>> PhoneRepository::ofToken(const QString &tokenHash)
{
    return m_database.one(kColumns + u"WHERE token_hash = :hash"_s, phoneFrom, tokenHash);
}

Result<qint64> PhoneRepository::revoke(PhoneId phone, qint64 nowMs)
{
    return m_database.run(u"UPDATE phone SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL"_s, nowMs, phone);
}

Result<qint64> PhoneRepository::rename(PhoneId phone, const QString &name)
{
    return m_database.run(u"UPDATE phone SET name = :name WHERE id = :id"_s, name, phone);
}

Result<void> PhoneRepository::setSeen(PhoneId phone, qint64 nowMs)
{
    return discard(m_database.run(u"UPDATE phone SET seen_at = :now WHERE id = :id"_s, nowMs, phone));
}

Result<bool> PhoneRepository::note(PhoneId phone, const QString &ref, qint64 nowMs)
{
    return m_database
        .run(u"INSERT INTO phone_action (phone_id, ref, at) VALUES (:phone, :ref, :now) ON CONFLICT DO NOTHING"_s,
             phone, ref, nowMs)
        .map([](qint64 rows) { return rows > 0; });
}

} // namespace larder
