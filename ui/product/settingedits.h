// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/product/productreading.h"

namespace larder {

/// What a person can set for a product on its page.
enum class ProductSetting {
    ReorderPoint,
    TargetLevel,
    PackSize,
    Place,
    Category,
    LastsDays,
    ShelfLife,
    OpenedLife,
    Barcodes,
};

/// "Buy when down to".
[[nodiscard]] QString settingName(ProductSetting setting);
/// What the empty field says: an example, or what holds while nothing is said.
[[nodiscard]] QString settingHint(ProductSetting setting);
/// The value as it is typed and shown: "2 packs", "14 days", a place; empty where nothing is said.
[[nodiscard]] QString settingText(ProductSetting setting, const ProductReading &reading);
/// What is offered to choose from; empty where it is typed freely.
[[nodiscard]] QStringList settingChoices(ProductSetting setting, const ProductReading &reading);
/// What was typed as an edit; empty text clears. A bare number counts packs where the product has packs, and days.
/// Errors: InvalidInput, Ambiguous, worded for people.
[[nodiscard]] Result<ProductEdit> settingEdit(ProductSetting setting, const QString &text,
                                              const ProductReading &reading);

} // namespace larder
