// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/usagehistory.h"
#include "core/pantry/product.h"

namespace larder {

/// What a person said of a product until @p asOf, std::nullopt where nothing.
///
/// The usual purchase that "lasts about so long" is what it is filled up to, else its pack, else what was usually bought,
/// else one piece (500 g, 500 ml where it is measured in those).
[[nodiscard]] std::optional<StatedPace> statedPaceOf(const Product &product, const UsageHistory &history, QDate asOf);

} // namespace larder
