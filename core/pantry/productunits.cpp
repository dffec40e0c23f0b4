// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/productunits.h"

namespace larder {

Result<Quantity> inProductUnit(const TypedAmount &amount, const Product &product)
{
    const Unit unit = amount.unit.value_or(product.unit);
    const bool isLoosePack =
        unit.dimension() == Dimension::Pack && !product.packSize && product.unit.dimension() == Dimension::Count;
    // Receipts count what is sold by the pack: "2" of a litre carton.
    const bool isWholePack =
        unit == Unit(Unit::Piece) && product.packSize && product.unit.dimension() != Dimension::Count;
    if (isWholePack)
        return convert({amount.milli, Unit::Pack}, product.unit, product.pack());
    return isLoosePack ? convert({amount.milli, Unit::Piece}, product.unit)
                       : convert({amount.milli, unit}, product.unit, product.pack());
}

bool isMeasured(Unit unit)
{
    return unit.dimension() == Dimension::Mass || unit.dimension() == Dimension::Volume;
}

Unit unitOfNew(const TypedAmount &amount)
{
    const Unit unit = amount.unit.value_or(Unit(Unit::Piece));
    return unit.dimension() == Dimension::Pack ? Unit(Unit::Piece) : unit;
}

} // namespace larder
