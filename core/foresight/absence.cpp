// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/absence.h"

using namespace Qt::StringLiterals;

namespace larder {

QString absenceName(AbsenceKind kind)
{
    return kind == AbsenceKind::Away ? u"away"_s : u"busy"_s;
}

AbsenceKind absenceFromName(QStringView name)
{
    return name == u"busy"_s ? AbsenceKind::Busy : AbsenceKind::Away;
}

LivingDays livingDaysOf(const QVector<Absence> &absences)
{
    QVector<DayRange> away;
    QVector<DayRange> busy;
    for (const Absence &absence : absences)
        (absence.kind == AbsenceKind::Away ? away : busy).push_back(absence.days);
    return LivingDays(away, busy);
}

} // namespace larder
