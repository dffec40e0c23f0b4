// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/absencerepository.h"

#include "core/pantry/liveevents.h"

using namespace Qt::StringLiterals;

namespace larder {

Result<QVector<Absence>> AbsenceRepository::all()
{
    return m_database.all(
        u"SELECT id, kind, from_day, to_day FROM absence ORDER BY from_day, id"_s, [](const Row &row) {
            return Absence{row.id<AbsenceId>(0), absenceFromName(row.text(1)), {row.day(2), row.day(3)}};
        });
}

Result<QVector<Absence>> AbsenceRepository::known(QDate asOf, bool isPast)
{
    auto absences = all();
    if (absences && isPast)
        absences->removeIf([asOf](const Absence &absence) { return absence.days.from > asOf; });
    return absences;
}

Result<AbsenceId> AbsenceRepository::insert(AbsenceKind kind, const DayRange &days)
{
    return m_database
        .insert(u"INSERT INTO absence (kind, from_day, to_day) VALUES (:kind, :from, :to)"_s, absenceName(kind),
                days.from, days.to)
        .map([](qint64 id) { return AbsenceId(id); });
}

Result<qint64> AbsenceRepository::remove(AbsenceId absence)
{
    return m_database.run(u"DELETE FROM absence WHERE id = :id"_s, absence);
}

Result<std::optional<AbsenceRepository::Written>> AbsenceRepository::lastWritten(QDate asOf, qint64 beforeMs)
{
    return m_database
        .one(
            u"SELECT max(e.day), max(e.at) FROM stock_event e JOIN action a ON a.id = e.action_id WHERE a.origin = 'person' "
            "AND e.kind IN ('purchased', 'consumed', 'spoiled', 'counted', 'opened') AND e.day <= :day AND e.at < :at AND "_s
                + liveEvents(),
            [](const Row &row) {
                return Written{row.day(0), row.isNull(1) ? 0 : row.integer(1)};
            },
            asOf, beforeMs)
        .map([](const std::optional<Written> &found) {
            return found && found->day.isValid() ? found : std::optional<Written>();
        });
}

} // namespace larder
