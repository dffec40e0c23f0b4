// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/sourcerepository.h"

#include "core/base/textkey.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kColumns = u"SELECT id, name, way, amounts, unknown, paused, settings FROM event_source "_s;

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString jsonText(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

/// What the source's refs are stored under; the capture knows the prefix (householdSchema).
QString refSource(SourceId id)
{
    return u"event:"_s + QString::number(id.value);
}

EventSource sourceFrom(const Row &row)
{
    EventSource source;
    source.id = row.id<SourceId>(0);
    source.name = row.text(1);
    source.way = wayFromName(row.text(2)).value_or(EventSource::Way::File);
    source.amounts = amountsFromName(row.text(3)).value_or(EventSource::Amounts::Set);
    source.unknown = unknownFromName(row.text(4)).value_or(EventSource::Unknown::Create);
    source.isPaused = row.flag(5);
    source.settings = QJsonDocument::fromJson(row.text(6).toUtf8()).object();
    return source;
}

// A product that was merged counts as the other one.
const QString kMeaning =
    u"SELECT m.foreign_id, p.id, p.name FROM source_product m JOIN product o ON o.id = m.product_id "
    "JOIN product p ON p.id = coalesce(o.merged_into, o.id) WHERE m.source_id = :source "_s;

SourceProduct meaningFrom(const Row &row)
{
    return {row.text(0), row.id<ProductId>(1), row.text(2)};
}

} // namespace

Result<QVector<EventSource>> SourceRepository::all()
{
    return m_database.all(kColumns + u"ORDER BY name_key"_s, sourceFrom);
}

Result<std::optional<EventSource>> SourceRepository::find(SourceId id)
{
    return m_database.one(kColumns + u"WHERE id = :id"_s, sourceFrom, id);
}

Result<std::optional<EventSource>> SourceRepository::findByKey(const QString &nameKey)
{
    return m_database.one(kColumns + u"WHERE name_key = :key"_s, sourceFrom, nameKey);
}

Result<SourceId> SourceRepository::insert(const EventSource &source)
{
    return m_database
        .insert(u"INSERT INTO event_source (name, name_key, way, amounts, unknown, paused, settings) "
                "VALUES (:name, :key, :way, :amounts, :unknown, :paused, :settings)"_s,
                source.name, textKey(source.name), wayName(source.way), amountsName(source.amounts),
                unknownName(source.unknown), source.isPaused, jsonText(source.settings))
        .map([](qint64 id) { return SourceId(id); });
}

Result<void> SourceRepository::update(const EventSource &source)
{
    return discard(m_database.run(
        u"UPDATE event_source SET name = :name, name_key = :key, way = :way, amounts = :amounts, unknown = :unknown, "
        "paused = :paused, settings = :settings WHERE id = :id"_s,
        source.name, textKey(source.name), wayName(source.way), amountsName(source.amounts),
        unknownName(source.unknown), source.isPaused, jsonText(source.settings), source.id));
}

Result<void> SourceRepository::remove(SourceId id)
{
    LARDER_TRY(m_database.run(u"UPDATE dead_letter SET left_out = 1 WHERE source_id = :source"_s, id));
    LARDER_TRY(m_database.run(u"DELETE FROM source_product WHERE source_id = :source"_s, id));
    LARDER_TRY(m_database.run(u"DELETE FROM source_button WHERE source_id = :source"_s, id));
    LARDER_TRY(m_database.run(u"DELETE FROM source_tally WHERE source_id = :source"_s, id));
    return discard(m_database.run(u"DELETE FROM event_source WHERE id = :source"_s, id));
}

Result<QVector<SourceProduct>> SourceRepository::products(SourceId id)
{
    return m_database.all(kMeaning + u"ORDER BY m.foreign_id"_s, meaningFrom, id);
}

Result<QVector<SourceProduct>> SourceRepository::products(SourceId id, const QStringList &foreignIds)
{
    return m_database.all(kMeaning + u"AND m.foreign_id IN (SELECT value FROM json_each(:ids))"_s, meaningFrom, id,
                          jsonText(foreignIds));
}

Result<bool> SourceRepository::isChangedSince(qint64 sequence)
{
    return m_database
        .number(u"SELECT EXISTS (SELECT 1 FROM change WHERE seq > :seq AND tbl IN "
                "('product', 'barcode', 'product_alias', 'source_product', 'lot'))"_s,
                0, sequence)
        .map([](qint64 found) { return found != 0; });
}

Result<QHash<QString, SourceRepository::Waiting>> SourceRepository::waiting(SourceId id, const QStringList &refs)
{
    QHash<QString, Waiting> found;
    auto any = m_database.number(u"SELECT EXISTS (SELECT 1 FROM dead_letter WHERE source_id = :source)"_s, 0, id);
    if (!any)
        return fail(any.error());
    if (*any)
        LARDER_TRY(m_database.each(
            u"SELECT ref, kind, left_out FROM dead_letter WHERE source_id = :source AND ref IN (SELECT value FROM json_each(:refs))"_s,
            [&](const Row &row) {
                found.insert(row.text(0), {row.text(1), row.flag(2)});
            },
            id, jsonText(refs)));
    return found;
}

Result<QSet<QString>> SourceRepository::booked(SourceId id, const QStringList &refs)
{
    QSet<QString> found;
    LARDER_TRY(m_database.each(
        u"SELECT ref FROM booked_ref WHERE source = :source AND ref IN (SELECT value FROM json_each(:refs))"_s,
        [&](const Row &row) { found << row.text(0); }, refSource(id), jsonText(refs)));
    return found;
}

Result<void> SourceRepository::removeRefs(SourceId id, const QStringList &refs)
{
    if (refs.isEmpty())
        return {};
    return discard(m_database.run(
        u"DELETE FROM booked_ref WHERE source = :source AND ref IN (SELECT value FROM json_each(:refs))"_s,
        refSource(id), jsonText(refs)));
}

Result<void> SourceRepository::insertRef(SourceId id, const QString &ref, EventId event)
{
    return discard(m_database.run(u"INSERT INTO booked_ref (source, ref, event_id) VALUES (:source, :ref, :event)"_s,
                                  refSource(id), ref, event));
}

Result<void> SourceRepository::setProduct(SourceId id, const QString &foreignId, ProductId product)
{
    return discard(m_database.run(
        u"INSERT INTO source_product (source_id, foreign_id, product_id) VALUES (:source, :foreign, :product) "
        "ON CONFLICT (source_id, foreign_id) DO UPDATE SET product_id = excluded.product_id"_s,
        id, foreignId, product));
}

Result<bool> SourceRepository::isTaken(SourceId id, ProductId product, const QString &foreignId)
{
    return m_database
        .number(u"SELECT EXISTS (SELECT 1 FROM source_product WHERE source_id = :source AND product_id = :product "
                "AND foreign_id <> :foreign)"_s,
                0, id, product, foreignId)
        .map([](qint64 found) { return found != 0; });
}

// One statement over a JSON array, as LedgerRepository::appendNumbered().
Result<void> SourceRepository::insertRefs(SourceId id, const QVector<std::pair<QString, EventId>> &refs)
{
    QString rows;
    for (const auto &[ref, event] : refs) {
        // Refs of contents need no escapes; what a source calls its own events may.
        const bool isPlain = std::none_of(ref.cbegin(), ref.cend(), [](QChar letter) {
            return letter == u'"' || letter == u'\\' || letter < u' ';
        });
        if (isPlain)
            rows += (rows.isEmpty() ? u"[[\""_s : u",[\""_s) + ref + u"\","_s + QString::number(event.value) + u']';
        else
            LARDER_TRY(insertRef(id, ref, event));
    }
    if (rows.isEmpty())
        return {};
    return discard(m_database.run(u"INSERT INTO booked_ref (source, ref, event_id) SELECT :source, "
                                  "json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(:rows)"_s,
                                  refSource(id), QString(rows + u']')));
}

Result<QVector<SourceButton>> SourceRepository::buttons(SourceId id)
{
    return m_database.all(
        u"SELECT b.id, b.topic, b.field, b.value, b.does, p.id, p.name FROM source_button b JOIN product o ON "
        "o.id = b.product_id JOIN product p ON p.id = coalesce(o.merged_into, o.id) WHERE b.source_id = :source ORDER BY b.id"_s,
        [](const Row &row) {
            return SourceButton{row.integer(0),
                                row.text(1),
                                row.text(2),
                                row.text(3),
                                doesFromName(row.text(4)).value_or(SourceButton::Does::Finish),
                                row.id<ProductId>(5),
                                row.text(6)};
        },
        id);
}

Result<void> SourceRepository::insertButton(SourceId id, const SourceButton &button)
{
    return discard(m_database.insert(u"INSERT INTO source_button (source_id, topic, field, value, does, product_id) "
                                     "VALUES (:source, :topic, :field, :value, :does, :product)"_s,
                                     id, button.topic, button.field, button.value, doesName(button.does),
                                     button.product));
}

Result<void> SourceRepository::removeButton(SourceId id, qint64 button)
{
    return discard(
        m_database.run(u"DELETE FROM source_button WHERE id = :button AND source_id = :source"_s, button, id));
}

Result<SourceTally> SourceRepository::tally(SourceId id)
{
    return m_database
        .one(
            u"SELECT last_at, applied, duplicates, rejected FROM source_tally WHERE source_id = :source"_s,
            [](const Row &row) {
                return SourceTally{row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
            },
            id)
        .map([](const std::optional<SourceTally> &found) { return found.value_or(SourceTally{}); });
}

Result<void> SourceRepository::addTally(SourceId id, const SourceTally &arrived)
{
    return discard(m_database.run(
        u"INSERT INTO source_tally (source_id, last_at, applied, duplicates, rejected) "
        "VALUES (:source, :last, :applied, :duplicates, :rejected) ON CONFLICT (source_id) DO UPDATE SET "
        "last_at = excluded.last_at, applied = applied + excluded.applied, "
        "duplicates = duplicates + excluded.duplicates, rejected = rejected + excluded.rejected"_s,
        id, arrived.lastMs, arrived.applied, arrived.duplicates, arrived.rejected));
}

Result<QString> SourceRepository::session(SourceId id)
{
    return m_database
        .one(
            u"SELECT session FROM source_tally WHERE source_id = :source"_s, [](const Row &row) { return row.text(0); },
            id)
        .map([](const std::optional<QString> &found) { return found.value_or(QString()); });
}

Result<void> SourceRepository::setSession(SourceId id, const QString &session)
{
    return discard(m_database.run(u"INSERT INTO source_tally (source_id, session) VALUES (:source, :session) "
                                  "ON CONFLICT (source_id) DO UPDATE SET session = excluded.session"_s,
                                  id, session));
}

} // namespace larder
