// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/parse.h"
#include "core/pantry/product.h"

namespace larder {

/// What a typed amount means for a product, in its own unit: a bare number is in that unit, packs are converted by its
/// pack size, and a pack of something counted in pieces without one is a piece, and a piece of something measured is a pack. Errors: InvalidInput.
[[nodiscard]] Result<Quantity> inProductUnit(const TypedAmount &amount, const Product &product);

/// Weighed or poured, not counted.
[[nodiscard]] bool isMeasured(Unit unit);

/// The unit in which a new product is counted whose first amount was typed so.
[[nodiscard]] Unit unitOfNew(const TypedAmount &amount);

} // namespace larder
