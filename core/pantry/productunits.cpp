// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/productunits.h"

namespace larder {

Result<Quantity> inProductUnit(const TypedAmount &amount, const Product &product)
{
    const Unit unit = amount.unit.value_or(product.unit);
    const bool isLoosePack =
        unit.dimension() == Dimension::Pack && !product.packSize && product.unit.dimension() == Dimension::Count;
    return isLoosePack ? convert({amount.milli, Unit::Piece}, product.unit)
                       : convert({amount.milli, unit}, product.unit, product.pack());
}

Unit unitOfNew(const TypedAmount &amount)
{
    const Unit unit = amount.unit.value_or(Unit(Unit::Piece));
    return unit.dimension() == Dimension::Pack ? Unit(Unit::Piece) : unit;
}

} // namespace larder
