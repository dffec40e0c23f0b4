// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sourcesreading.h"

#include "core/base/text.h"
#include "core/pantry/ledgerrepository.h"

namespace larder {

Result<QString> exampleProduct(Household &household)
{
    auto products = household.products().all();
    auto lots = LedgerRepository(household.database()).lots();
    if (!products || !lots)
        return fail(!products ? products.error() : lots.error());
    QHash<ProductId, int> counts;
    for (const Lot &lot : std::as_const(*lots))
        ++counts[lot.product];
    const Product *best = nullptr;
    for (const Product &product : std::as_const(*products)) {
        const bool hasPacks = product.packSize || product.unit == Unit(Unit::Pack);
        if (hasPacks && (!best || counts.value(product.id) > counts.value(best->id)))
            best = &product;
    }
    return best ? best->name : Text::tr("Milk");
}

Result<SourcesReading> readSources(Household &household)
{
    SourceService &service = household.sources();
    auto sources = service.all();
    auto waiting = household.deadLetters().countsBySource();
    auto id = household.id();
    if (!sources || !waiting || !id)
        return fail(!sources ? sources.error() : !waiting ? waiting.error() : id.error());
    SourcesReading reading{{}, *id, household.clock().nowMs()};
    for (const EventSource &source : std::as_const(*sources)) {
        auto tally = service.tally(source.id);
        auto products = service.products(source.id);
        auto buttons = service.buttons(source.id);
        if (!tally || !products || !buttons)
            return fail(!tally ? tally.error() : !products ? products.error() : buttons.error());
        reading.sources << SourceReading{source, *tally, waiting->value(source.id), *products, *buttons};
    }
    return reading;
}

} // namespace larder
