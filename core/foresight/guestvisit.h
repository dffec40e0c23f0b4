// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/forecast/livingdays.h"

#include <QVector>

namespace larder {

/// Guests who eat along: so many persons on each of these days.
struct GuestVisit
{
    GuestVisitId id;
    DayRange days;
    int persons = 0; ///< 1 to 999

    bool operator==(const GuestVisit &) const = default;
};

/// Everybody who eats: the visits that are known, and how many live here.
struct Guests
{
    QVector<GuestVisit> visits;
    int householdSize = 1; ///< >= 1

    bool operator==(const Guests &) const = default;
};

} // namespace larder
