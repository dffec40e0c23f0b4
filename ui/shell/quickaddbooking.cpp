// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickaddbooking.h"

#include "core/base/text.h"
#include "core/household/wording.h"
#include "core/pantry/productunits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QString amountInWords(const QuickAdd &add, const Product *product, const Wording &wording)
{
    if (product) {
        if (const auto amount = inProductUnit(add.amount, *product))
            return wording.amount(*amount, product->packSize);
    }
    const Unit unit = add.amount.unit.value_or(Unit(Unit::Piece));
    if (unit.dimension() == Dimension::Pack)
        return wording.amount({add.amount.milli, unit}, 1000);
    return wording.amount({add.amount.milli, unit}, add.amount.packMilli);
}

PreviewStrip::Part dayPart(QDate day, QDate today)
{
    // A week day alone would be one more question: which one?
    const QLocale locale;
    const bool isNear = std::abs(today.daysTo(day)) < 300;
    //: The best-before day in the preview, for QLocale: "Tue 1 Dec"
    const QString text = locale.toString(day, isNear ? Text::tr("ddd d MMM") : Text::tr("d MMM yyyy"));
    return {Text::tr("Best before %1").arg(text), text};
}

PreviewStrip::Part pricePart(const QuickAdd &add, const Wording &wording)
{
    const QString together = wording.money(*add.paid);
    if (*add.each == *add.paid)
        return {together, together};
    const QString each = Text::tr("%1 each").arg(wording.money(*add.each));
    return {Text::tr("%1, %2 together").arg(each, together), each};
}

} // namespace

Result<Catalogue> readCatalogue(Household &household)
{
    auto products = household.products().all();
    auto places = household.products().names().locations();
    if (!products || !places)
        return fail(!products ? products.error() : places.error());
    auto currency = household.currency();
    if (!currency)
        return fail(currency.error());
    Catalogue catalogue{*products, {}, *currency};
    for (const Location &place : std::as_const(*places))
        catalogue.places.insert(place.id, place.name);
    return catalogue;
}

Result<Booked> bookQuickAdd(Household &household, const QuickAdd &add)
{
    Purchase purchase;
    purchase.bestBefore = add.bestBefore;
    purchase.paid = add.paid;
    return household.buy(add.name, {}, add.amount, purchase, {add.store, {}});
}

QuickAddPreview previewOf(const QuickAdd &add, const Catalogue &catalogue, QDate today)
{
    const Wording wording(today);
    const auto known = std::find_if(catalogue.products.cbegin(), catalogue.products.cend(),
                                    [&](const Product &product) { return product.id == add.product; });
    const Product *product = known == catalogue.products.cend() ? nullptr : &*known;
    QuickAddPreview preview;
    //: %1 an amount, %2 a product: "2 packs of Milk 1 l"
    preview.strong = Text::tr("%1 of %2").arg(amountInWords(add, product, wording), add.name);
    preview.sentence = product ? Text::tr("Adds %1").arg(preview.strong) : Text::tr("Adds %1, new").arg(preview.strong);
    if (add.bestBefore.isValid())
        preview.parts << dayPart(add.bestBefore, today);
    if (add.paid)
        preview.parts << pricePart(add, wording);
    if (!add.store.isEmpty())
        preview.parts << PreviewStrip::Part{Text::tr("bought at %1").arg(add.store), add.store};
    if (const QString place = product ? catalogue.places.value(product->location) : QString(); !place.isEmpty())
        preview.parts << PreviewStrip::Part{Text::tr("into the %1").arg(place), place};
    return preview;
}

} // namespace larder
