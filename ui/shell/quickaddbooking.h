// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"
#include "core/household/quickadd.h"
#include "ui/shell/previewstrip.h"

#include <QHash>

namespace larder {

/// What the quick-add line needs to know of the household: its products, where they stand and come from.
struct Catalogue
{
    QVector<Product> products;
    QHash<LocationId, QString> places;
    QStringList stores; ///< by name
    QByteArray currency = QByteArrayLiteral("EUR"); ///< of prices typed without one
};

/// Reads the catalogue, on the core thread.
[[nodiscard]] Result<Catalogue> readCatalogue(Household &household);

/// Books one understood line, on the core thread. It has to be bookable. @p place is where it goes; empty for the
/// usual one.
[[nodiscard]] Result<Booked> bookQuickAdd(Household &household, const QuickAdd &add, const QString &place = {});

/// The words of the preview.
struct QuickAddPreview
{
    QString sentence; ///< "Adds 2 packs of Milk 1 l"
    QString strong; ///< "2 packs of Milk 1 l"
    QVector<PreviewStrip::Part> parts;
};

/// @p add in words, as of @p today.
[[nodiscard]] QuickAddPreview previewOf(const QuickAdd &add, const Catalogue &catalogue, QDate today,
                                        const QString &place = {});

/// The product of the catalogue that @p add means; null for a new one.
[[nodiscard]] const Product *productOf(const QuickAdd &add, const Catalogue &catalogue);

/// Where @p add usually goes; empty where that is not known.
[[nodiscard]] QString usualPlaceOf(const QuickAdd &add, const Catalogue &catalogue);

} // namespace larder
