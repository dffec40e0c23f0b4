// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/purchasecolumns.h"

#include <QMimeData>

namespace larder {

/// What a column is, on screens: "Price each". None is "Leave out".
[[nodiscard]] QString fieldWords(const std::optional<PurchaseField> &field);

/// A field that is dragged onto a column.
[[nodiscard]] QMimeData *toMime(PurchaseField field);
[[nodiscard]] std::optional<PurchaseField> fieldOf(const QMimeData &mime);

} // namespace larder
