// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pantry/aliasrepository.h"
#include "core/pantry/product.h"

namespace larder {

/// What a name means at a store, the one rule of every room: what a person said of it at that store; a product of
/// exactly that name; what was said of it everywhere; what it means at all other stores alike; and last a product of
/// that name which was put away for good, and comes back.
struct NameMeaning
{
    enum class Kind {
        Unknown,
        OwnName, ///< of a product, which may be archived
        OtherName, ///< of a product, there or everywhere
        Elsewhere, ///< another name of these products, but only at other stores; more than one are ambiguous
        NotPantry,
    };
    Kind kind = Kind::Unknown;
    QVector<ProductId> products = {}; ///< each once; one, but for Elsewhere
};

/// @p named is the product of that name, archived and merged ones too; @p aliases are every other meaning of the name.
[[nodiscard]] NameMeaning meaningOf(const std::optional<Product> &named, const QVector<ProductAlias> &aliases,
                                    StoreId store);

} // namespace larder
