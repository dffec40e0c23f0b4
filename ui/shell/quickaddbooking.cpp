// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickaddbooking.h"

#include "core/base/text.h"
#include "core/household/wording.h"
#include "core/pantry/productunits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QString amountInWords(const QuickAdd &add, const Product &product, const Wording &wording)
{
    const Unit unit = add.amount.unit.value_or(product.unit);
    if (!product.id.isValid() && unit.dimension() == Dimension::Pack)
        return wording.amount({add.amount.milli, unit}, 1000);
    if (const auto amount = inProductUnit(add.amount, product))
        return wording.amount(*amount, product.packSize);
    return wording.amount({add.amount.milli, unit}, add.amount.packMilli);
}

PreviewStrip::Part dayPart(QDate day, QDate today)
{
    // A week day alone would be one more question: which one?
    const QLocale locale;
    const bool isNear = std::abs(today.daysTo(day)) < 300;
    //: The best-before day in the preview, for QLocale: "Tue 1 Dec"
    const QString text = locale.toString(day, isNear ? Text::tr("ddd d MMM") : Text::tr("d MMM yyyy"));
    return {PreviewStrip::PartKind::BestBefore, Text::tr("Best before %1").arg(text), text};
}

PreviewStrip::Part pricePart(const QuickAdd &add, const Wording &wording)
{
    const QString together = wording.money(*add.paid);
    if (*add.each == *add.paid)
        return {PreviewStrip::PartKind::Price, together, together};
    const QString each = Text::tr("%1 each").arg(wording.money(*add.each));
    return {PreviewStrip::PartKind::Price, Text::tr("%1, %2 together").arg(each, together), each};
}

/// Where it goes; of a new one also how long it keeps there.
std::optional<PreviewStrip::Part> placePart(const QuickAdd &add, const QString &place)
{
    if (place.isEmpty())
        return std::nullopt;
    const auto days = add.starter && !add.bestBefore.isValid() && place == placeName(add.starter->place)
                          ? add.starter->shelfLifeDays()
                          : std::nullopt;
    //: Where a purchase goes in the preview, %1 a place: "into the Fridge"
    const QString text = days ? Text::tr("into the %1, keeps about %n day(s)", nullptr, *days).arg(place)
                              : Text::tr("into the %1").arg(place);
    return PreviewStrip::Part{PreviewStrip::PartKind::Place, text, place};
}

/// The unit and pack that a new product gets, for its amount in words.
Product newProduct(const QuickAdd &add)
{
    const ProductEdit edit = newProductOf(add);
    Product product;
    product.unit = *edit.unit;
    product.packSize = edit.packSize;
    return product;
}

} // namespace

Result<Catalogue> readCatalogue(Household &household)
{
    auto products = household.products().all();
    auto places = household.products().names().locations();
    if (!products || !places)
        return fail(!products ? products.error() : places.error());
    auto stores = household.products().names().stores();
    auto currency = household.currency();
    if (!stores || !currency)
        return fail(!stores ? stores.error() : currency.error());
    Catalogue catalogue{*products, {}, {}, *currency};
    for (const auto &[id, name] : std::as_const(*stores))
        catalogue.stores << name;
    catalogue.stores.sort(Qt::CaseInsensitive);
    for (const Location &place : std::as_const(*places))
        catalogue.places.insert(place.id, place.name);
    return catalogue;
}

Result<Booked> bookQuickAdd(Household &household, const QuickAdd &add, const QString &place)
{
    Purchase purchase;
    purchase.bestBefore = add.bestBefore;
    purchase.paid = add.paid;
    // One that is known, and only put away, comes back as it was.
    ProductEdit edit = household.products().resolve(add.name) ? ProductEdit() : newProductOf(add);
    if (!place.isEmpty())
        edit.location = place;
    return household.buy(add.name, edit, add.amount, purchase, {add.store, place});
}

const Product *productOf(const QuickAdd &add, const Catalogue &catalogue)
{
    const auto known = std::find_if(catalogue.products.cbegin(), catalogue.products.cend(),
                                    [&](const Product &product) { return product.id == add.product; });
    return known == catalogue.products.cend() ? nullptr : &*known;
}

QString usualPlaceOf(const QuickAdd &add, const Catalogue &catalogue)
{
    if (const Product *product = productOf(add, catalogue))
        return catalogue.places.value(product->location);
    return add.starter ? placeName(add.starter->place) : QString();
}

QuickAddPreview previewOf(const QuickAdd &add, const Catalogue &catalogue, QDate today, const QString &place)
{
    const Wording wording(today);
    const Product *product = productOf(add, catalogue);
    QuickAddPreview preview;
    //: %1 an amount, %2 a product: "2 packs of Milk 1 l"
    preview.strong =
        Text::tr("%1 of %2").arg(amountInWords(add, product ? *product : newProduct(add), wording), add.name);
    preview.sentence = product ? Text::tr("Adds %1").arg(preview.strong) : Text::tr("Adds %1, new").arg(preview.strong);
    if (add.bestBefore.isValid())
        preview.parts << dayPart(add.bestBefore, today);
    if (add.paid)
        preview.parts << pricePart(add, wording);
    if (!add.store.isEmpty())
        preview.parts << PreviewStrip::Part{PreviewStrip::PartKind::Store, Text::tr("bought at %1").arg(add.store),
                                            add.store};
    if (const auto part = placePart(add, place.isEmpty() ? usualPlaceOf(add, catalogue) : place))
        preview.parts << *part;
    return preview;
}

} // namespace larder
