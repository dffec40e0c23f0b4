// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/quickaddoffers.h"

#include "core/base/textkey.h"
#include "core/pantry/namefit.h"

#include <algorithm>
#include <tuple>

namespace larder {

namespace {

constexpr qsizetype kShortest = 2; ///< letters; one fits half of everything

QVector<const Product *> fittingProducts(const QString &key, const QVector<Product> &products)
{
    QVector<std::tuple<NameFit, qsizetype, qsizetype>> fits;
    for (qsizetype i = 0; i < products.size(); ++i) {
        const NameFit fit = products[i].isArchived ? NameFit::None : nameFit(textKey(products[i].name), key);
        if (fit != NameFit::None)
            fits.append({fit, products[i].name.size(), i});
    }
    std::sort(fits.begin(), fits.end());
    QVector<const Product *> fitting;
    for (const auto &[fit, length, index] : std::as_const(fits))
        fitting << &products[index];
    return fitting;
}

} // namespace

QVector<QuickAddOffer> offersFor(const QuickAdd &add, const QVector<Product> &products,
                                 const StarterCatalogue &starters, int limit)
{
    const QString key = textKey(add.plainName);
    if (key.size() < kShortest || add.ambiguity)
        return {};
    const QVector<const Product *> fitting = fittingProducts(key, products);
    QVector<QuickAddOffer> offers;
    QStringList known; // the names of what the household has, without sizes
    for (const Product *product : fitting) {
        known << keyWithoutSize(textKey(product->name));
        if (product->id != add.product && offers.size() < limit)
            offers.append({product->name, true});
    }
    // Who has found a name is offered longer ones ("oat milk"), not what has the word among its other names.
    const bool isFound = add.starter || add.product.isValid();
    const auto fits = [&](const StarterGood &good) {
        const bool isMeant = add.starter && add.starter->key == good.key;
        return !isMeant && !known.contains(textKey(good.name))
               && (!isFound || nameFit(textKey(good.name), key) != NameFit::None);
    };
    for (const StarterGood &good : starters.matching(add.plainName, int(starters.all().size()))) {
        if (offers.size() < limit && fits(good))
            offers.append({good.name, false});
    }
    return offers;
}

QuickAddWords taken(const QuickAddOffer &offer, QuickAddWords words)
{
    words.name = offer.name;
    if (offer.isKnown)
        words.size.clear();
    return words;
}

} // namespace larder
