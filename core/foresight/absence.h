// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/forecast/livingdays.h"

#include <QString>

namespace larder {

enum class AbsenceKind {
    Away, ///< nobody was at home: nothing was used
    Busy, ///< life went on, but nothing was written down
};
[[nodiscard]] QString absenceName(AbsenceKind kind); ///< "away", "busy"
[[nodiscard]] AbsenceKind absenceFromName(QStringView name); ///< Away for anything else

struct Absence
{
    AbsenceId id;
    AbsenceKind kind = AbsenceKind::Away;
    DayRange days;
};

[[nodiscard]] LivingDays livingDaysOf(const QVector<Absence> &absences);

} // namespace larder
