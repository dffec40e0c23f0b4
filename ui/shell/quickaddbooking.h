// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"
#include "core/household/quickadd.h"
#include "ui/shell/previewstrip.h"

#include <QHash>

namespace larder {

/// What the quick-add line needs to know of the household: its products and where they stand.
struct Catalogue
{
    QVector<Product> products;
    QHash<LocationId, QString> places;
    QByteArray currency = QByteArrayLiteral("EUR"); ///< of prices typed without one
};

/// Reads the catalogue, on the core thread.
[[nodiscard]] Result<Catalogue> readCatalogue(Household &household);

/// Books one understood line, on the core thread. It has to be bookable.
[[nodiscard]] Result<Booked> bookQuickAdd(Household &household, const QuickAdd &add);

/// The words of the preview.
struct QuickAddPreview
{
    QString sentence; ///< "Adds 2 packs of Milk 1 l"
    QString strong; ///< "2 packs of Milk 1 l"
    QVector<PreviewStrip::Part> parts;
};

/// @p add in words, as of @p today.
[[nodiscard]] QuickAddPreview previewOf(const QuickAdd &add, const Catalogue &catalogue, QDate today);

} // namespace larder
