// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"

namespace larder {

/// Who uses this computer: kept here for each household, not in the household. None where nobody said.
[[nodiscard]] Result<MemberId> memberAtThisComputer(Household &household);
/// From now on what is done here is theirs. On the core thread, as the other one; both name them to the journal.
[[nodiscard]] Result<void> setMemberAtThisComputer(Household &household, MemberId member);

} // namespace larder
