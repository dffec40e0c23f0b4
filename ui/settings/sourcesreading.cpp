// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sourcesreading.h"

namespace larder {

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
