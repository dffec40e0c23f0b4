// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/deadletterrepository.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr qsizetype kLongestPayload = 64 * 1024;

const QString kColumns = u"SELECT id, handler, kind, numbers, attempts, at, left_out, seq, tbl, row_key, product_id, "
                         "source_id, ref, line, payload FROM dead_letter "_s;

DeadLetter letterFrom(const Row &row)
{
    return {row.id<DeadLetterId>(0),
            row.text(1),
            row.text(2),
            QJsonDocument::fromJson(row.text(3).toUtf8()).object(),
            int(row.integer(4)),
            row.integer(5),
            row.flag(6),
            row.integer(7),
            row.text(8),
            row.integer(9),
            row.id<ProductId>(10),
            row.id<SourceId>(11),
            row.text(12),
            int(row.integer(13)),
            row.text(14)};
}

} // namespace

Result<void> DeadLetterRepository::put(const DeadLetter &letter)
{
    const auto orNull = [](qint64 value) { return value > 0 ? std::optional(value) : std::nullopt; };
    // Both unique indexes lead here: a second failure of the same thing is the same letter.
    return discard(m_database.run(
        u"INSERT INTO dead_letter (handler, kind, numbers, attempts, at, seq, tbl, row_key, product_id, source_id, ref, line, payload) "
        "VALUES (:handler, :kind, :numbers, :attempts, :at, :seq, :tbl, :row_key, :product, :source, :ref, :line, :payload) "
        "ON CONFLICT DO UPDATE SET kind = excluded.kind, numbers = excluded.numbers, attempts = excluded.attempts, "
        "at = excluded.at, line = excluded.line, payload = excluded.payload"_s,
        letter.handler, letter.kind, QString::fromUtf8(QJsonDocument(letter.numbers).toJson(QJsonDocument::Compact)),
        letter.attempts, letter.atMs, orNull(letter.sequence), letter.table, orNull(letter.rowKey), letter.product,
        letter.source, letter.ref, orNull(letter.line), letter.payload.left(kLongestPayload)));
}

Result<QVector<DeadLetter>> DeadLetterRepository::all(bool withLeftOut)
{
    return m_database.all(
        kColumns + (withLeftOut ? QString() : u"WHERE left_out = 0 "_s) + u"ORDER BY at DESC, id DESC"_s, letterFrom);
}

Result<QVector<DeadLetter>> DeadLetterRepository::waitingFor(SourceId source, const QString &foreignId,
                                                             DeadLetterId after, int most)
{
    return m_database.all(
        kColumns
            + u"WHERE id > :after AND left_out = 0 AND source_id = :source AND handler = 'intake' "
              "AND kind IN ('unknown_product', 'unit_mismatch') AND numbers ->> 'foreign_id' = :foreign "
              "ORDER BY id LIMIT :most"_s,
        letterFrom, after.value, source, foreignId, most);
}

Result<std::optional<DeadLetter>> DeadLetterRepository::find(DeadLetterId id)
{
    return m_database.one(kColumns + u"WHERE id = :id"_s, letterFrom, id);
}

Result<QHash<QString, int>> DeadLetterRepository::counts()
{
    QHash<QString, int> counts;
    LARDER_TRY(m_database.each(u"SELECT handler, count(*) FROM dead_letter WHERE left_out = 0 GROUP BY handler"_s,
                               [&](const Row &row) { counts.insert(row.text(0), int(row.integer(1))); }));
    return counts;
}

Result<QHash<SourceId, int>> DeadLetterRepository::countsBySource()
{
    QHash<SourceId, int> counts;
    LARDER_TRY(
        m_database.each(u"SELECT source_id, count(*) FROM dead_letter WHERE left_out = 0 AND source_id IS NOT NULL "
                        "GROUP BY source_id"_s,
                        [&](const Row &row) { counts.insert(row.id<SourceId>(0), int(row.integer(1))); }));
    return counts;
}

Result<void> DeadLetterRepository::setLeftOut(DeadLetterId id, bool leftOut)
{
    return discard(m_database.run(u"UPDATE dead_letter SET left_out = :left_out WHERE id = :id"_s, leftOut, id));
}

Result<void> DeadLetterRepository::remove(DeadLetterId id)
{
    return discard(m_database.run(u"DELETE FROM dead_letter WHERE id = :id"_s, id));
}

Result<void> DeadLetterRepository::removeEvent(SourceId source, const QString &ref)
{
    return discard(m_database.run(u"DELETE FROM dead_letter WHERE source_id = :source AND ref = :ref"_s, source, ref));
}

} // namespace larder
