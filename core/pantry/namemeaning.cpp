// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/namemeaning.h"

#include <algorithm>

namespace larder {

namespace {

using Kind = NameMeaning::Kind;

std::optional<NameMeaning> saidAt(StoreId store, const QVector<ProductAlias> &aliases)
{
    const auto alias = std::find_if(aliases.cbegin(), aliases.cend(),
                                    [store](const ProductAlias &candidate) { return candidate.store == store; });
    if (alias == aliases.cend())
        return std::nullopt;
    return alias->isNotPantry ? NameMeaning{Kind::NotPantry} : NameMeaning{Kind::OtherName, {alias->product}};
}

} // namespace

NameMeaning meaningOf(const std::optional<Product> &named, const QVector<ProductAlias> &aliases, StoreId store)
{
    if (store.isValid()) {
        if (const auto here = saidAt(store, aliases))
            return *here;
    }
    if (named && !named->isArchived)
        return {Kind::OwnName, {named->id}};
    if (const auto everywhere = saidAt({}, aliases))
        return *everywhere;
    NameMeaning elsewhere{Kind::Elsewhere};
    for (const ProductAlias &alias : aliases) {
        if (!alias.isNotPantry && alias.product.isValid() && !elsewhere.products.contains(alias.product))
            elsewhere.products << alias.product;
    }
    if (!elsewhere.products.isEmpty())
        return elsewhere;
    return named ? NameMeaning{Kind::OwnName, {named->id}} : NameMeaning{};
}

} // namespace larder
