// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"
#include "core/lists/storechoice.h"

namespace larder {

/// Where to buy what is open on a list (an empty name is the first one), by the prices known on @p asOf. On the core thread.
[[nodiscard]] Result<StoreChoice> readStoreChoice(Household &household, const QString &list, QDate asOf);

/// What a further trip costs in the household's currency: as a person said, else two units of it.
[[nodiscard]] Result<Money> tripCost(Household &household);
/// One action. InvalidInput below zero and above a thousand units.
[[nodiscard]] Result<void> setTripCost(Household &household, qint64 minor);

} // namespace larder
