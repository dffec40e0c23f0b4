// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/pastereading.h"

#include "core/base/textkey.h"
#include "core/household/startbooking.h"

#include <QLocale>
#include <QSet>

namespace larder {

Result<PasteReading> readPaste(Household &household, const QString &text, QDate today)
{
    auto currency = household.currency();
    auto products = household.products().all();
    auto aliases = household.products().aliases().all();
    if (!currency || !products || !aliases)
        return fail(!currency ? currency.error() : !products ? products.error() : aliases.error());
    QSet<QString> known;
    for (const Product &product : std::as_const(*products))
        known.insert(textKey(product.name));
    for (const ProductAlias &alias : std::as_const(*aliases))
        known.insert(alias.nameKey);
    PasteReading reading;
    reading.currency = *currency;
    reading.text = readPastedText(text, {today, *currency, QLocale()});
    const StarterCatalogue catalogue{QLocale()};
    for (const PastedLine &line : std::as_const(reading.text.lines)) {
        PastePreviewLine shown{line, known.contains(textKey(line.name)), lastsDaysOf(1)};
        if (const auto good = line.isItem() ? catalogue.guess(line.name) : std::nullopt; good && good->lastsDays > 0)
            shown.lastsDays = good->lastsDays;
        reading.lines << shown;
    }
    return reading;
}

} // namespace larder
