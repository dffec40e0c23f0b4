// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/capture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

Result<QStringList> columnsOf(Database &database, const QString &table)
{
    return database.all(u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table),
                        [](const Row &row) { return row.text(0); });
}

/// json_object('id', NEW.id, …); @p prefix is "NEW.", "OLD." or empty.
QString imageOf(const QStringList &columns, const QString &prefix)
{
    QStringList pairs;
    for (const QString &column : columns)
        pairs << u"'%1', %2%1"_s.arg(column, prefix);
    return u"json_object(%1)"_s.arg(pairs.join(u", "_s));
}

QString trigger(const QString &table, const QString &event, const QString &when, const QString &key,
                const QString &oldImage, const QString &newImage)
{
    // No custom function here: a plain SQL shell must be able to write to these tables too.
    return u"CREATE TRIGGER capture_%1_%2 AFTER %2 ON %1%3 BEGIN "
           "INSERT INTO change (tbl, key, old, new, action_id, at) VALUES ('%1', %4, %5, %6, "
           "(SELECT action_id FROM capture_context), CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)); END"_s
               .arg(table, event, when, key, oldImage, newImage);
}

} // namespace

Result<void> installCapture(Database &database, const QStringList &tables, const QHash<QString, QString> &where)
{
    for (const QString &table : tables) {
        auto columns = columnsOf(database, table);
        if (!columns)
            return fail(columns.error());
        const QString before = imageOf(*columns, u"OLD."_s);
        const QString after = imageOf(*columns, u"NEW."_s);
        QStringList differs;
        for (const QString &column : *columns)
            differs << u"OLD.%1 IS NOT NEW.%1"_s.arg(column);
        for (const QString &event : {u"INSERT"_s, u"UPDATE"_s, u"DELETE"_s})
            LARDER_TRY(database.run(u"DROP TRIGGER IF EXISTS capture_%1_%2"_s.arg(table, event)));
        const QString condition = where.value(table);
        const auto when = [&condition](const QString &row, const QString &also = {}) {
            QStringList all{also, condition.isEmpty() ? QString() : condition.arg(row)};
            all.removeAll(QString());
            return all.isEmpty() ? QString() : u" WHEN ("_s + all.join(u") AND ("_s) + u')';
        };
        LARDER_TRY(database.run(trigger(table, u"INSERT"_s, when(u"NEW."_s), u"NEW.id"_s, u"NULL"_s, after)));
        LARDER_TRY(database.run(
            trigger(table, u"UPDATE"_s, when(u"NEW."_s, differs.join(u" OR "_s)), u"NEW.id"_s, before, after)));
        LARDER_TRY(database.run(trigger(table, u"DELETE"_s, when(u"OLD."_s), u"OLD.id"_s, before, u"NULL"_s)));
    }
    return {};
}

Result<void> removeCapture(Database &database)
{
    auto triggers = database.all(u"SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'capture_*'"_s,
                                 [](const Row &row) { return row.text(0); });
    if (!triggers)
        return fail(triggers.error());
    for (const QString &name : std::as_const(*triggers))
        LARDER_TRY(database.run(u"DROP TRIGGER %1"_s.arg(name)));
    return {};
}

Result<void> setCaptureAction(Database &database, ActionId action)
{
    return discard(database.run(u"UPDATE capture_context SET action_id = :action"_s, action));
}

Result<RowImages> RowImages::of(Database &database, const QString &table)
{
    auto columns = columnsOf(database, table);
    if (!columns)
        return fail(columns.error());
    QStringList values;
    QStringList updates;
    for (const QString &column : *columns) {
        values << u"json_extract(j, '$.%1')"_s.arg(column);
        updates << u"%1 = excluded.%1"_s.arg(column);
    }
    RowImages images;
    images.m_database = &database;
    images.m_select = u"SELECT %1 FROM %2 WHERE id = :key"_s.arg(imageOf(*columns, {}), table);
    // Not INSERT OR REPLACE: that would hide the old image from the capture.
    images.m_upsert = u"WITH image(j) AS (SELECT :image) INSERT INTO %1 (%2) SELECT %3 FROM image WHERE true "
                      "ON CONFLICT (id) DO UPDATE SET %4"_s.arg(table, columns->join(u", "_s), values.join(u", "_s),
                                                                updates.join(u", "_s));
    images.m_delete = u"DELETE FROM %1 WHERE id = :key"_s.arg(table);
    return images;
}

bool RowImages::isSame(const QString &current, const QString &image)
{
    if (current == image)
        return true;
    if (current.isEmpty() || image.isEmpty())
        return false;
    // An image of before a migration lacks the columns that were added since: they are empty in it.
    const auto withoutNulls = [](const QString &json) {
        QVariantMap row = QJsonDocument::fromJson(json.toUtf8()).object().toVariantMap();
        row.removeIf([](const auto &column) { return column.value().isNull(); });
        return row;
    };
    return withoutNulls(current) == withoutNulls(image);
}

Result<QString> RowImages::current(qint64 key) const
{
    auto image = m_database->one(
        m_select, [](const Row &row) { return row.text(0); }, key);
    if (!image)
        return fail(image.error());
    return image->value_or(QString());
}

Result<void> RowImages::restore(qint64 key, const QString &image) const
{
    return discard(image.isNull() ? m_database->run(m_delete, key) : m_database->run(m_upsert, image));
}

} // namespace larder
