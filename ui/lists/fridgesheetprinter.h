// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/fridgesheet.h"

#include <memory>

class QTextDocument;

namespace larder {

/// The sheet for the fridge: under each aisle numbers and names, with boxes to tick by pen whenever one is used up. For
/// printInColumns(). @p lines in the order of their categories.
[[nodiscard]] std::unique_ptr<QTextDocument> printableSheet(const QVector<SheetLine> &lines, QDate day);

} // namespace larder
