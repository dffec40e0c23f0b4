// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ProductService about the names a product goes by.
#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/pantry/productservice.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

Result<NameMeaning> ProductService::meaning(const QString &name, const QString &store)
{
    auto named = m_products.findByKey(textKey(name));
    auto aliases = m_aliases.ofKey(textKey(name));
    auto stores = m_names.stores();
    if (!named || !aliases || !stores)
        return fail(!named ? named.error() : !aliases ? aliases.error() : stores.error());
    const QString storeKey = textKey(store);
    const auto where = std::find_if(stores->cbegin(), stores->cend(),
                                    [&](const auto &candidate) { return textKey(candidate.second) == storeKey; });
    return meaningOf(*named, *aliases, where == stores->cend() ? StoreId() : where->first);
}

/// The products that a name can mean at a store; several where it means something else at each of the others. What is
/// no pantry thing any more can still be named.
Result<QVector<Product>> ProductService::productsCalled(const QString &name, const QString &store)
{
    auto meant = meaning(name, store);
    auto named = m_products.findByKey(textKey(name));
    if (!meant || !named)
        return fail(!meant ? meant.error() : named.error());
    if (meant->kind == NameMeaning::Kind::NotPantry && *named && !(*named)->mergedInto.isValid())
        return QVector<Product>{**named};
    QVector<Product> products;
    for (const ProductId id : std::as_const(meant->products)) {
        auto product = get(id);
        if (!product)
            return fail(product.error());
        products.push_back(*product);
    }
    return products;
}

/// A product's own name is no longer another one's.
Result<void> ProductService::dropOtherMeanings(const Product &product)
{
    auto aliases = m_aliases.ofKey(textKey(product.name));
    if (!aliases)
        return fail(aliases.error());
    for (const ProductAlias &alias : std::as_const(*aliases)) {
        if (alias.product.isValid() && alias.product != product.id)
            LARDER_TRY(m_aliases.remove(alias.nameKey, alias.store));
    }
    return {};
}

/// Receipts go on using the old name.
Result<void> ProductService::keepOldName(const Product &product, const QString &oldName)
{
    auto own = m_aliases.ofKey(textKey(product.name));
    auto hasHistory = m_products.hasHistory(product.id);
    if (!own || !hasHistory)
        return fail(!own ? own.error() : hasHistory.error());
    for (const ProductAlias &alias : std::as_const(*own)) {
        if (alias.product == product.id)
            LARDER_TRY(m_aliases.remove(alias.nameKey, alias.store));
    }
    return *hasHistory ? m_merge.rememberName(oldName, product.id, product.id) : Result<void>();
}

/// The products behind @p from without doubles, and without @p into itself.
Result<QVector<Product>> ProductService::toMerge(const QVector<ProductId> &from, const Product &into)
{
    QVector<Product> products;
    QSet<ProductId> seen{into.id};
    for (const ProductId id : from) {
        auto product = get(id);
        if (!product)
            return fail(product.error());
        if (!seen.contains(product->id))
            products.push_back(*product);
        seen.insert(product->id);
    }
    if (products.isEmpty())
        return fail(ErrorKind::Refused, Text::tr("These are one and the same already. Nothing was changed."));
    return products;
}

Result<Product> ProductService::merge(const QVector<ProductId> &from, ProductId into)
{
    return m_journal.act({{}, u"product_merge"_s}, [&](ActionId action) -> Result<Product> {
        auto target = get(into);
        auto sources = target ? toMerge(from, *target) : fail(target.error());
        if (!sources)
            return fail(sources.error());
        QStringList names;
        for (const Product &source : std::as_const(*sources)) {
            LARDER_TRY(m_merge.merge(source, *target));
            names << source.name;
        }
        target->isArchived = false;
        LARDER_TRY(m_products.update(*target));
        LARDER_TRY(m_merge.lookAgain(target->id, m_journal.nowMs()));
        LARDER_TRY(m_journal.setNumbers(action, {{u"product"_s, target->name},
                                                 {u"product_id"_s, target->id.value},
                                                 {u"names"_s, QJsonArray::fromStringList(names)}}));
        return *target;
    });
}

Result<Product> ProductService::addAlias(ProductId id, const QString &name, const QString &store)
{
    LARDER_TRY(checkSpelling(name));
    return m_journal.act({{}, u"product_alias"_s}, [&](ActionId action) -> Result<Product> {
        auto product = get(id);
        auto same = m_products.findByKey(textKey(name));
        auto where = m_names.store(store);
        if (!product || !same || !where)
            return fail(!product ? product.error() : !same ? same.error() : where.error());
        if (*same && !(*same)->isArchived)
            return fail(ErrorKind::Conflict,
                        Text::tr("There is a product “%1” already. Nothing was changed; make it the "
                                 "same as “%2” instead.")
                            .arg((*same)->name, product->name));
        LARDER_TRY(m_aliases.set(name.simplified(), {textKey(name), *where, product->id, false}));
        LARDER_TRY(m_journal.setNumbers(action, {{u"product"_s, product->name}, {u"name"_s, name.simplified()}}));
        return *product;
    });
}

Result<Product> ProductService::removeAlias(ProductId id, const QString &name, const std::optional<QString> &store)
{
    return m_journal.act({{}, u"product_alias_remove"_s}, [&](ActionId action) -> Result<Product> {
        const QString key = textKey(name);
        auto product = get(id);
        auto aliases = product ? m_aliases.ofProduct(product->id) : fail(product.error());
        auto merged = m_products.findByKey(key);
        if (!aliases || !merged)
            return fail(!aliases ? aliases.error() : merged.error());
        aliases->removeIf([&](const ProductAlias &alias) {
            return alias.nameKey != key || (store && textKey(alias.storeName) != textKey(*store));
        });
        if (aliases->isEmpty())
            return fail(ErrorKind::NotFound, Text::tr("“%1” is not another name of “%2” there. Nothing was changed.")
                                                 .arg(name.simplified(), product->name));
        for (const ProductAlias &alias : std::as_const(*aliases)) {
            if (!alias.store.isValid() && *merged && (*merged)->mergedInto == product->id)
                return fail(
                    ErrorKind::Refused,
                    Text::tr("“%1” was a product of its own and became “%2”. Nothing was changed; undo that instead.")
                        .arg((*merged)->name, product->name));
            LARDER_TRY(m_aliases.remove(key, alias.store));
        }
        LARDER_TRY(m_journal.setNumbers(action, {{u"product"_s, product->name}, {u"name"_s, aliases->first().name}}));
        return *product;
    });
}

Result<void> ProductService::setNotPantryEverywhere(const QString &name)
{
    const QString key = textKey(name);
    if (key.isEmpty())
        return fail(ErrorKind::InvalidInput, Text::tr("A product needs a name."));
    auto product = m_products.findByKey(key);
    auto aliases = m_aliases.ofKey(key);
    if (!product || !aliases)
        return fail(!product ? product.error() : aliases.error());
    if (*product) {
        (*product)->isArchived = true;
        LARDER_TRY(m_products.update(**product));
        // Else the next receipt would bring it back by another of its names.
        auto others = m_aliases.ofProduct((*product)->id);
        if (!others)
            return fail(others.error());
        for (const ProductAlias &other : std::as_const(*others))
            LARDER_TRY(m_aliases.set(other.name, {other.nameKey, other.store, {}, true}));
    }
    for (const ProductAlias &alias : std::as_const(*aliases)) {
        if (alias.store.isValid())
            LARDER_TRY(m_aliases.set(alias.name, {key, alias.store, {}, true}));
    }
    return m_aliases.set(name.simplified(), {key, {}, {}, true});
}

Result<void> ProductService::setNotPantry(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    return m_journal.act(
        {{}, u"not_pantry"_s, {{u"product"_s, names.first().simplified()}, {u"names"_s, names.size()}}},
        [&](ActionId) -> Result<void> {
            for (const QString &name : names)
                LARDER_TRY(setNotPantryEverywhere(name));
            return {};
        });
}

} // namespace larder
