// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/historyrepository.h"

#include <QDateTime>
#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kLines =
    u"SELECT a.id, a.kind, a.numbers, a.origin, a.at, a.undoes, a.undone_by, a.utc_offset, a.via, a.member_id, m.name "
    "FROM action a LEFT JOIN member m ON m.id = a.member_id "_s;

HistoryLine lineFrom(const Row &row)
{
    HistoryLine line;
    line.action.id = row.id<ActionId>(0);
    line.action.kind = row.text(1);
    line.action.numbers = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
    line.action.origin = row.text(3) == u"person"_s ? Action::Origin::Person : Action::Origin::Delivery;
    line.action.atMs = row.integer(4);
    line.action.undoes = row.id<ActionId>(5);
    line.action.undoneBy = row.id<ActionId>(6);
    line.utcOffset = int(row.integer(7));
    line.action.via = row.text(8);
    line.action.member = row.id<MemberId>(9);
    line.who = row.text(10);
    return line;
}

/// The condition that an action booked an event `e` like this.
QString booked(const QString &condition)
{
    return u"EXISTS (SELECT 1 FROM stock_event e WHERE e.action_id = a.id AND "_s + condition + u')';
}

QString ofTopic(HistoryFilter::Topic topic)
{
    switch (topic) {
    case HistoryFilter::Topic::Everything: return u"true"_s;
    case HistoryFilter::Topic::Bought: return booked(u"e.kind = 'purchased'"_s);
    case HistoryFilter::Topic::Used: return booked(u"e.kind IN ('consumed', 'spoiled')"_s);
    case HistoryFilter::Topic::Counted:
        // A use of more than was recorded books a count too, which nobody made.
        return u"a.kind NOT IN ('finish', 'consume', 'spoil', 'take_back') AND "_s
               + booked(u"e.kind = 'counted' AND e.reverts IS NULL"_s);
    case HistoryFilter::Topic::List: return u"a.kind LIKE 'list!_%' ESCAPE '!'"_s;
    case HistoryFilter::Topic::Products:
        return u"(a.kind LIKE 'product!_%' ESCAPE '!' OR a.kind IN ('name_add', 'name_remove', 'not_pantry'))"_s;
    }
    Q_UNREACHABLE();
}

QString ofWay(HistoryFilter::Way way)
{
    switch (way) {
    case HistoryFilter::Way::Any: return u"true"_s;
    case HistoryFilter::Way::Window: return u"(a.via = '' AND a.kind <> 'import')"_s;
    case HistoryFilter::Way::CommandLine: return u"a.via = 'cli'"_s;
    case HistoryFilter::Way::File: return u"(a.via = 'import' OR a.kind = 'import')"_s;
    case HistoryFilter::Way::Source: return u"a.via = 'source'"_s;
    }
    Q_UNREACHABLE();
}

/// The condition of one word; each place of its own, because a name is bound once.
QString ofWord(const QString &place)
{
    return u"(:on_%1 = 0 OR :kinds_%1 LIKE '% ' || a.kind || ' %' OR a.numbers LIKE :text_%1 ESCAPE '!' OR a.id IN ("
           "SELECT e.action_id FROM product p JOIN product b ON b.id = p.id OR b.merged_into = p.id "
           "JOIN stock_event e ON e.product_id = b.id WHERE p.name_key LIKE :key_%1 ESCAPE '!'))"_s.arg(place);
}

QString pattern(QString text)
{
    return u'%' + text.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s) + u'%';
}

QString sqlOf(const HistoryFilter &filter)
{
    return kLines + u"WHERE a.id < :before AND a.id > :after AND "_s + ofTopic(filter.topic) + u" AND "_s
           + ofWay(filter.way)
           + u" AND (:anybody = 1 OR a.member_id = :member) "
             "AND (:anywhere = 1 OR CAST(json_extract(a.numbers, '$.source_id') AS INTEGER) = :source) "
             "AND a.at >= :from AND a.at < :to AND "_s
           + ofWord(u"a"_s) + u" AND "_s + ofWord(u"b"_s) + u" AND "_s + ofWord(u"c"_s)
           + u" ORDER BY a.id DESC LIMIT :limit"_s;
}

} // namespace

QDateTime HistoryLine::when() const
{
    return QDateTime::fromMSecsSinceEpoch(action.atMs, Qt::OffsetFromUTC, utcOffset);
}

Result<QVector<HistoryLine>> HistoryRepository::lines(const Query &query, ActionId before, ActionId after, int limit)
{
    constexpr qint64 kOpen = std::numeric_limits<qint64>::max();
    const HistoryFilter &filter = query.filter;
    const auto &[first, second, third] = query.words;
    auto found = m_database.all(sqlOf(filter), lineFrom, before.isValid() ? before.value : kOpen, after.value,
                                !filter.member.isValid(), filter.member, !filter.source.isValid(), filter.source,
                                query.fromMs, query.toMs > 0 ? query.toMs : kOpen, !first.written.isEmpty(),
                                first.kinds, pattern(first.written), pattern(first.key), !second.written.isEmpty(),
                                second.kinds, pattern(second.written), pattern(second.key), !third.written.isEmpty(),
                                third.kinds, pattern(third.written), pattern(third.key), limit);
    if (found)
        LARDER_TRY(mark(*found));
    return found;
}

Result<void> HistoryRepository::mark(QVector<HistoryLine> &lines)
{
    // Images go from the oldest on; see JournalRepository::hasImagesUpTo.
    auto oldest = m_database.number(u"SELECT min(action_id) FROM change WHERE action_id IS NOT NULL"_s, 0);
    if (!oldest)
        return fail(oldest.error());
    for (HistoryLine &line : lines)
        line.canUndo =
            !line.isUndone() && !line.action.undoes.isValid() && *oldest > 0 && line.action.id.value >= *oldest;
    return {};
}

Result<std::optional<HistoryLine>> HistoryRepository::marked(Result<QVector<HistoryLine>> lines)
{
    if (!lines)
        return fail(lines.error());
    LARDER_TRY(mark(*lines));
    return lines->isEmpty() ? std::nullopt : std::optional(lines->first());
}

Result<std::optional<HistoryLine>> HistoryRepository::line(ActionId action)
{
    return marked(m_database.all(kLines + u"WHERE a.id = :id"_s, lineFrom, action));
}

Result<QVector<HistoryLine>> HistoryRepository::turnedSince(ActionId action)
{
    auto found = m_database.all(
        kLines
            + u"WHERE a.id IN (SELECT u.undoes FROM action u WHERE u.id > :after AND u.undoes IS NOT NULL "
              "UNION SELECT v.undoes FROM action u JOIN action v ON v.id = u.undoes "
              "WHERE u.id > :beyond AND v.undoes IS NOT NULL) ORDER BY a.id DESC"_s,
        lineFrom, action.value, action.value);
    if (found)
        LARDER_TRY(mark(*found));
    return found;
}

Result<int> HistoryRepository::countSince(qint64 ms)
{
    return m_database.number(u"SELECT count(*) FROM action WHERE at >= :since AND undoes IS NULL"_s, 0, ms)
        .map([](qint64 count) { return int(count); });
}

Result<QVector<ProductId>> HistoryRepository::productsBooked(ActionId action)
{
    return m_database.all(
        u"SELECT coalesce(b.merged_into, e.product_id), min(e.id) FROM stock_event e LEFT JOIN product b ON b.id = e.product_id "
        "WHERE e.action_id = :action GROUP BY 1 ORDER BY 2"_s,
        [](const Row &row) { return row.id<ProductId>(0); }, action);
}

Result<QVector<ProductId>> HistoryRepository::productsChanged(ActionId action)
{
    return m_database.all(
        u"SELECT CASE c.tbl WHEN 'product' THEN c.key ELSE json_extract(coalesce(c.new, c.old), '$.product_id') END, min(c.seq) "
        "FROM change c WHERE c.action_id = :action AND (c.tbl = 'product' OR "
        "json_extract(coalesce(c.new, c.old), '$.product_id') IS NOT NULL) GROUP BY 1 ORDER BY 2"_s,
        [](const Row &row) { return row.id<ProductId>(0); }, action);
}

Result<std::optional<HistoryLine>> HistoryRepository::writerOf(LineId line)
{
    return marked(m_database.all(
        kLines
            + u"JOIN change c ON c.action_id = a.id WHERE c.tbl = 'list_line' AND c.key = :line AND c.action_id IS NOT NULL "
              "AND a.undoes IS NULL AND a.undone_by IS NULL AND a.kind NOT IN ('list_check', 'list_uncheck') "
              "ORDER BY c.seq DESC LIMIT 1"_s,
        lineFrom, line));
}

Result<QVector<DeadLetterId>> HistoryRepository::newestTroubles(int most, SourceId source)
{
    return m_database.all(
        u"SELECT id FROM dead_letter WHERE left_out = 0 AND (:any = 1 OR source_id = :source) "
        "ORDER BY id DESC LIMIT :most"_s,
        [](const Row &row) { return row.id<DeadLetterId>(0); }, source.isValid() ? 0 : 1, source, most);
}

Result<QVector<DeadLetterId>> HistoryRepository::troubles(SourceId source)
{
    return m_database.all(
        u"SELECT id FROM dead_letter WHERE left_out = 0 AND (:any = 1 OR source_id = :source) "
        "ORDER BY id"_s,
        [](const Row &row) { return row.id<DeadLetterId>(0); }, source.isValid() ? 0 : 1, source);
}

} // namespace larder
