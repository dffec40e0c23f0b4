// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"
#include "core/foresight/foresightservice.h"
#include "core/pantry/stockledger.h"

namespace larder {

/// One line of the sheet on the fridge: a usual good and the number to tick it by.
struct SheetLine
{
    int number = 0;
    ProductId product;
    QString name;
    QString category;
};

/// What typed numbers mean: "3 7 12", "3 3" (two packs), "3x2", "7 gone" is not part of it.
struct SheetEntry
{
    int number = 0;
    int times = 1;
};
/// InvalidInput, naming the word, for anything but numbers with spaces or commas between them.
[[nodiscard]] Result<QVector<SheetEntry>> parseSheetEntries(const QString &text);

/// The usual goods with short numbers that stay theirs, to tick by pen and to book by typing. Lives on the core thread.
class FridgeSheet
{
public:
    FridgeSheet(Database &database, ActionJournal &journal, ForesightService &foresight, StockLedger &ledger);

    /// At most @p most (1 to 99) goods, by category and name; numbers new goods, in an action where there are any.
    [[nodiscard]] Result<QVector<SheetLine>> lines(QDate asOf, int most = 40);
    /// The goods behind typed numbers, to be shown before they are booked. NotFound names a number that is nobody's.
    [[nodiscard]] Result<QVector<std::pair<SheetLine, int>>> meant(const QString &text);
    /// "Used one" for each, in one action.
    [[nodiscard]] Result<ActionId> book(const QString &text);
};

} // namespace larder
