// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"
#include "core/lists/pasttrips.h"

namespace larder {

/// Writes the lines of a template on a list, beside what stands there, as one action; the value is how many it were. An empty
/// name is the first list. NotFound where the template is gone; Refused where it has no lines.
[[nodiscard]] Result<int> addTemplate(Household &household, const QString &list, TemplateId id);

/// "Buy this again": the same for what was bought on a trip. Refused where nothing of it is left to buy.
[[nodiscard]] Result<int> addTrip(Household &household, const QString &list, const PastTrip &trip);

} // namespace larder
