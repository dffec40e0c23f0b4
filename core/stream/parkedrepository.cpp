// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/parkedrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

Result<void> ParkedRepository::add(const ParkedChange &parked, qint64 now)
{
    return discard(m_database.run(
        u"INSERT INTO parked (handler, key, seq, tbl, row_key, product_id, attempts, due, parked_at, kind, numbers) "
        "VALUES (:handler, :key, :seq, :tbl, :row_key, :product, :attempts, :due, :now, coalesce(:kind, ''), :numbers)"_s,
        parked.handler, parked.key, parked.change.sequence, parked.change.table, parked.change.key,
        parked.change.product, parked.attempts, parked.due, now, parked.kind, compact(parked.numbers)));
}

Result<void> ParkedRepository::setNextAttempt(const ParkedChange &parked)
{
    return discard(m_database.run(
        u"UPDATE parked SET attempts = :attempts, due = :due, kind = :kind, numbers = :numbers WHERE id = :id"_s,
        parked.attempts, parked.due, parked.kind, compact(parked.numbers), parked.id));
}

Result<void> ParkedRepository::remove(qint64 id)
{
    return discard(m_database.run(u"DELETE FROM parked WHERE id = :id"_s, id));
}

Result<void> ParkedRepository::promote(const QString &handler, qint64 key, qint64 now)
{
    return discard(
        m_database.run(u"UPDATE parked SET due = :now WHERE due IS NULL AND id = "
                       "(SELECT id FROM parked WHERE handler = :handler AND key = :key ORDER BY seq LIMIT 1)"_s,
                       now, handler, key));
}

Result<QVector<ParkedChange>> ParkedRepository::due(const QStringList &handlers, qint64 now, int limit)
{
    LARDER_TRY(m_database.run(u"UPDATE parked SET due = :now WHERE due > :believed"_s, now, now + kLongestDelay));
    // By due, then as they were parked: the index has that order, so a million of them need no sorting. The plus keeps
    // SQLite from going through all of a handler's instead.
    return m_database.all(
        u"SELECT id, handler, key, seq, tbl, row_key, product_id, attempts, due, kind, numbers FROM parked "
        "WHERE due <= :now AND +handler IN (SELECT value FROM json_each(:handlers)) ORDER BY due, id LIMIT :limit"_s,
        [](const Row &row) {
            return ParkedChange{
                row.integer(0),      row.text(1),
                row.integer(2),      {row.integer(3), row.text(4), row.integer(5), row.id<ProductId>(6)},
                int(row.integer(7)), row.maybeInteger(8),
                row.text(9),         QJsonDocument::fromJson(row.text(10).toUtf8()).object()};
        },
        now, compact(QJsonArray::fromStringList(handlers)), limit);
}

Result<std::optional<qint64>> ParkedRepository::nextDue(const QStringList &handlers, qint64 now)
{
    auto isSetBack =
        m_database.number(u"SELECT EXISTS (SELECT 1 FROM parked WHERE due > :believed)"_s, 0, now + kLongestDelay);
    if (!isSetBack)
        return fail(isSetBack.error());
    if (*isSetBack != 0)
        return std::optional(now);
    return m_database.one(
        u"SELECT due FROM parked WHERE due IS NOT NULL AND +handler IN (SELECT value FROM json_each(:handlers)) "
        "ORDER BY due LIMIT 1"_s,
        [](const Row &row) { return row.integer(0); }, compact(QJsonArray::fromStringList(handlers)));
}

Result<bool> ParkedRepository::hasAny(const QString &handler)
{
    return m_database.number(u"SELECT EXISTS (SELECT 1 FROM parked WHERE handler = :handler)"_s, 0, handler)
        .map([](qint64 found) { return found != 0; });
}

Result<QSet<qint64>> ParkedRepository::parkedOf(const QString &handler, const QSet<qint64> &keys)
{
    QJsonArray asked;
    for (const qint64 key : keys)
        asked << QString::number(key); // a JSON number of Qt's is a double
    QSet<qint64> found;
    // One look into the index per key, however many wait behind each other.
    LARDER_TRY(m_database.each(
        u"SELECT value FROM json_each(:keys) WHERE EXISTS "
        "(SELECT 1 FROM parked WHERE handler = :handler AND key = CAST(value AS INTEGER))"_s,
        [&](const Row &row) { found.insert(row.integer(0)); }, compact(asked), handler));
    return found;
}

Result<QHash<QString, qint64>> ParkedRepository::counts()
{
    QHash<QString, qint64> counts;
    LARDER_TRY(m_database.each(u"SELECT handler, count(*) FROM parked GROUP BY handler"_s,
                               [&](const Row &row) { counts.insert(row.text(0), row.integer(1)); }));
    return counts;
}

} // namespace larder
