// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/quickaddbooking.h"

#include <functional>

class QMenu;

namespace larder {

/// What is chosen in the menu of a chip: the typed words anew, and where it goes (not typed; empty for the usual place).
struct QuickAddChoice
{
    QuickAddWords words;
    QString place;
};

/// Fills the menu of one understood part with other values and, where it can be, "leave it out". @p then runs when one
/// is chosen.
void fillQuickAddMenu(QMenu *menu, PreviewStrip::PartKind kind, const QuickAdd &add, const QString &place,
                      const Catalogue &catalogue, QDate today, const std::function<void(const QuickAddChoice &)> &then);

/// @p words with one less (-1) or one more (1), or nothing where the amount is not counted or would be none.
[[nodiscard]] std::optional<QuickAddWords> steppedAmount(const QuickAdd &add, int by);

} // namespace larder
