// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/guestrepository.h"

#include "core/pantry/settingrepository.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// Where nobody said how many live here: a family that has guests is hardly one person, and one who is taken for one
/// would buy for each guest what all of them use.
constexpr int kFewestUnsaid = 2;

} // namespace

Result<QVector<GuestVisit>> GuestRepository::all()
{
    return m_database.all(u"SELECT id, from_day, to_day, persons FROM guest_visit ORDER BY from_day, id"_s,
                          [](const Row &row) {
                              return GuestVisit{row.id<GuestVisitId>(0), {row.day(1), row.day(2)}, int(row.integer(3))};
                          });
}

Result<Guests> GuestRepository::guests()
{
    auto visits = all();
    auto said = SettingRepository(m_database).value(u"household_size"_s);
    auto members = m_database.number(u"SELECT count(*) FROM member"_s, 1);
    if (!visits || !said || !members)
        return fail(!visits ? visits.error() : !said ? said.error() : members.error());
    const int size = said->toInt() > 0 ? said->toInt() : std::max(kFewestUnsaid, int(*members));
    return Guests{*visits, size};
}

Result<GuestVisitId> GuestRepository::insert(const DayRange &days, int persons)
{
    return m_database
        .insert(u"INSERT INTO guest_visit (from_day, to_day, persons) VALUES (:from, :to, :persons)"_s, days.from,
                days.to, persons)
        .map([](qint64 id) { return GuestVisitId(id); });
}

Result<qint64> GuestRepository::remove(GuestVisitId visit)
{
    return m_database.run(u"DELETE FROM guest_visit WHERE id = :id"_s, visit);
}

} // namespace larder
