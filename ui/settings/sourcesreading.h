// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"

namespace larder {

/// One source as the settings show it.
struct SourceReading
{
    EventSource source;
    SourceTally tally;
    int waiting = 0; ///< events that couldn't be booked and that nobody has decided on
    QVector<SourceProduct> products;
    QVector<SourceButton> buttons;
};

struct SourcesReading
{
    QVector<SourceReading> sources; ///< by name
    QString household; ///< its id, for topics
    qint64 nowMs = 0;
};

/// The name of a product to show events with: of those that packs are counted of, the one with most lots; "Milk" where
/// there is none yet. On the core thread.
[[nodiscard]] Result<QString> exampleProduct(Household &household);

/// On the core thread.
[[nodiscard]] Result<SourcesReading> readSources(Household &household);

} // namespace larder
