// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/namerepository.h"

#include "core/base/textkey.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace larder {

Result<qint64> NameRepository::idOf(const QString &table, const QString &name)
{
    const QString key = textKey(name);
    if (key.isEmpty())
        return 0;
    auto found = m_database.number(u"SELECT id FROM %1 WHERE name_key = :key"_s.arg(table), 0, key);
    if (!found || *found)
        return found;
    return m_database.insert(u"INSERT INTO %1 (name, name_key) VALUES (:name, :key)"_s.arg(table), name.simplified(),
                             key);
}

Result<CategoryId> NameRepository::category(const QString &name)
{
    return idOf(u"category"_s, name).map([](qint64 id) { return CategoryId(id); });
}

Result<StoreId> NameRepository::store(const QString &name)
{
    return idOf(u"store"_s, name).map([](qint64 id) { return StoreId(id); });
}

Result<LocationId> NameRepository::child(const QString &name, LocationId parent)
{
    const QString key = textKey(name);
    auto found = m_database.number(
        u"SELECT id FROM location WHERE name_key = :key AND ifnull(parent_id, 0) = :parent"_s, 0, key, parent.value);
    if (found && !*found)
        found = m_database.insert(u"INSERT INTO location (name, name_key, parent_id) VALUES (:name, :key, :parent)"_s,
                                  name.simplified(), key, parent);
    return found.map([](qint64 id) { return LocationId(id); });
}

Result<LocationId> NameRepository::location(const QString &path)
{
    QStringList parts = path.split(u'/');
    parts.removeIf([](const QString &part) { return textKey(part).isEmpty(); });
    if (parts.size() == 1) {
        auto same = m_database.all(
            u"SELECT id FROM location WHERE name_key = :key LIMIT 2"_s,
            [](const Row &row) { return row.id<LocationId>(0); }, textKey(parts.first()));
        if (!same)
            return fail(same.error());
        if (same->size() == 1)
            return same->first();
    }
    LocationId place;
    for (const QString &part : parts) {
        auto next = child(part, place);
        if (!next)
            return next;
        place = *next;
    }
    return place;
}

Result<MemberId> NameRepository::addMember(const QString &name, const QString &colour)
{
    return m_database
        .insert(u"INSERT INTO member (name, name_key, colour) VALUES (:name, :key, :colour)"_s, name.simplified(),
                textKey(name), colour)
        .map([](qint64 id) { return MemberId(id); });
}

Result<void> NameRepository::updateMember(const Member &member)
{
    return discard(m_database.run(u"UPDATE member SET name = :name, name_key = :key, colour = :colour WHERE id = :id"_s,
                                  member.name.simplified(), textKey(member.name), member.colour, member.id));
}

Result<QVector<std::pair<CategoryId, QString>>> NameRepository::categories()
{
    return m_database.all(u"SELECT id, name FROM category ORDER BY name_key"_s,
                          [](const Row &row) { return std::pair(row.id<CategoryId>(0), row.text(1)); });
}

Result<QVector<std::pair<StoreId, QString>>> NameRepository::stores()
{
    return m_database.all(u"SELECT id, name FROM store ORDER BY name_key"_s,
                          [](const Row &row) { return std::pair(row.id<StoreId>(0), row.text(1)); });
}

Result<QVector<Location>> NameRepository::locations()
{
    auto places = m_database.all(u"SELECT id, name, parent_id FROM location ORDER BY id"_s, [](const Row &row) {
        return Location{row.id<LocationId>(0), row.text(1), row.id<LocationId>(2), {}};
    });
    if (!places)
        return places;
    QHash<LocationId, QString> paths; // a parent is always older than its children
    for (Location &place : *places) {
        place.path = place.parent.isValid() ? paths.value(place.parent) + u'/' + place.name : place.name;
        paths.insert(place.id, place.path);
    }
    return places;
}

Result<QVector<Member>> NameRepository::members()
{
    return m_database.all(u"SELECT id, name, colour FROM member ORDER BY id"_s, [](const Row &row) {
        return Member{row.id<MemberId>(0), row.text(1), row.text(2)};
    });
}

} // namespace larder
