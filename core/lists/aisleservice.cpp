// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/aisleservice.h"

#include "core/base/text.h"
#include "core/base/textkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// A walk through this very store goes before all those through others.
constexpr qint64 kOwnWeight = 1000;

} // namespace

Result<QStringList> AisleService::order(StoreId store)
{
    auto categories = m_names.categories();
    auto walks = m_repository.walks({});
    auto own = m_repository.walks(store);
    auto order = store.isValid() ? m_repository.laidOut(store) : Result<QVector<CategoryId>>(QVector<CategoryId>());
    if (!categories || !walks || !own || !order)
        return fail(!categories ? categories.error() : !walks ? walks.error() : !own ? own.error() : order.error());
    std::sort(categories->begin(), categories->end(),
              [](const auto &left, const auto &right) { return textKey(left.second) < textKey(right.second); });
    for (auto it = own->cbegin(); it != own->cend(); ++it)
        (*walks)[it.key()] += kOwnWeight * it.value();
    QVector<CategoryId> byName;
    QHash<CategoryId, QString> names;
    for (const auto &[category, name] : std::as_const(*categories)) {
        byName << category;
        names.insert(category, name);
    }
    for (const CategoryId category : walkedOrder(byName, *walks)) {
        if (!order->contains(category))
            order->push_back(category);
    }
    QStringList named;
    for (const CategoryId category : std::as_const(*order))
        named << names.value(category);
    return named;
}

Result<QString> AisleService::storeName(StoreId store)
{
    auto stores = m_names.stores();
    if (!stores)
        return fail(stores.error());
    const auto found =
        std::find_if(stores->cbegin(), stores->cend(), [store](const auto &known) { return known.first == store; });
    if (found == stores->cend())
        return fail(ErrorKind::InvalidInput, Text::tr("The aisles are those of a store. Nothing was changed."));
    return found->second;
}

Result<void> AisleService::setOrder(StoreId store, const QStringList &categories)
{
    auto name = storeName(store);
    auto known = m_names.categories();
    if (!name || !known)
        return fail(!name ? name.error() : known.error());
    QVector<CategoryId> order;
    for (const QString &category : categories) {
        const QString key = textKey(category);
        const auto found =
            std::find_if(known->cbegin(), known->cend(), [&](const auto &one) { return textKey(one.second) == key; });
        if (found == known->cend())
            return fail(ErrorKind::NotFound,
                        Text::tr("There is no category “%1”. Nothing was changed.").arg(category.simplified()));
        if (!order.contains(found->first))
            order << found->first;
    }
    return m_journal.act({{}, u"aisle_set"_s, {{u"store"_s, *name}}},
                         [&](ActionId) { return m_repository.layOut(store, order); });
}

Result<void> AisleService::forget(StoreId store)
{
    auto name = storeName(store);
    if (!name)
        return fail(name.error());
    return m_journal.act({{}, u"aisle_forget"_s, {{u"store"_s, *name}}},
                         [&](ActionId) { return m_repository.forget(store); });
}

Result<void> AisleService::learn(StoreId store, const QVector<CategoryId> &walked)
{
    for (const auto &[before, after] : pairsOfWalk(walked))
        LARDER_TRY(m_repository.addWalk(store, before, after));
    return {};
}

} // namespace larder
