// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/journalrepository.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kColumns =
    u"SELECT a.id, a.kind, a.numbers, a.origin, a.at, a.undoes, a.undone_by, a.member_id, a.via FROM action a "_s;

Action actionFrom(const Row &row)
{
    Action action;
    action.id = row.id<ActionId>(0);
    action.kind = row.text(1);
    action.numbers = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
    action.origin = row.text(3) == u"person"_s ? Action::Origin::Person : Action::Origin::Delivery;
    action.atMs = row.integer(4);
    action.undoes = row.id<ActionId>(5);
    action.undoneBy = row.id<ActionId>(6);
    action.member = row.id<MemberId>(7);
    action.via = row.text(8);
    return action;
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<ActionId> JournalRepository::insert(const Action &action, int utcOffset)
{
    return m_database
        .insert(
            u"INSERT INTO action (kind, origin, numbers, at, utc_offset, undoes, member_id, via) VALUES (:kind, :origin, "
            ":numbers, :at, :offset, :undoes, (SELECT id FROM member WHERE id = :member), :via)"_s,
            action.kind, action.origin == Action::Origin::Person ? u"person"_s : u"delivery"_s,
            jsonText(action.numbers), action.atMs, utcOffset, action.undoes, action.member,
            action.via.isNull() ? u""_s : action.via)
        .map([](qint64 id) { return ActionId(id); });
}

Result<void> JournalRepository::setNumbers(ActionId action, const QJsonObject &numbers)
{
    return discard(m_database.run(u"UPDATE action SET numbers = :numbers WHERE id = :id"_s, jsonText(numbers), action));
}

Result<void> JournalRepository::setUndoneBy(ActionId action, ActionId undoing)
{
    return discard(m_database.run(u"UPDATE action SET undone_by = :undoing WHERE id = :id"_s, undoing, action));
}

Result<std::optional<Action>> JournalRepository::find(ActionId action)
{
    return m_database.one(kColumns + u"WHERE a.id = :id"_s, actionFrom, action);
}

Result<std::optional<Action>> JournalRepository::newestUndoable()
{
    return m_database.one(
        kColumns
            + u"WHERE a.origin = 'person' AND a.undoes IS NULL AND a.undone_by IS NULL ORDER BY a.id DESC LIMIT 1"_s,
        actionFrom);
}

Result<std::optional<Action>> JournalRepository::newestRedoable()
{
    return m_database.one(
        kColumns
            + u"WHERE a.kind = 'undo' AND a.undone_by IS NULL AND a.id > (SELECT ifnull(max(n.id), 0) FROM action n "
              "WHERE n.origin = 'person' AND n.undoes IS NULL) ORDER BY a.id DESC LIMIT 1"_s,
        actionFrom);
}

Result<QVector<CapturedImage>> JournalRepository::imagesOf(ActionId action)
{
    return m_database.all(
        u"SELECT seq, tbl, key, old, new FROM change WHERE action_id = :action ORDER BY seq DESC"_s,
        [](const Row &row) {
            return CapturedImage{row.integer(0), row.text(1), row.integer(2), row.text(3), row.text(4)};
        },
        action);
}

Result<bool> JournalRepository::hasImagesUpTo(ActionId action)
{
    return m_database.number(u"SELECT EXISTS (SELECT 1 FROM change WHERE action_id <= :action)"_s, 0, action)
        .map([](qint64 exists) { return exists > 0; });
}

Result<std::optional<Action>> JournalRepository::laterActionOn(const QString &table, qint64 key, qint64 sequence)
{
    return m_database.one(
        kColumns
            + u"JOIN change c ON c.action_id = a.id WHERE c.tbl = :tbl AND c.key = :key AND c.seq > :seq AND coalesce(c.old, c.new) IS NOT NULL ORDER BY c.seq DESC LIMIT 1"_s,
        actionFrom, table, key, sequence);
}

} // namespace larder
