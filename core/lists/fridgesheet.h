// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/foresightservice.h"
#include "core/lists/sheetrepository.h"
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

/// What typed numbers mean: "3 7 12", "3 3" and "3x2" (two packs).
struct SheetEntry
{
    int number = 0;
    int times = 1;

    bool operator==(const SheetEntry &) const = default;
};
/// Each number once, in the order they were typed first. InvalidInput, naming the word, for anything but numbers with
/// spaces or commas between them, and without any.
[[nodiscard]] Result<QVector<SheetEntry>> parseSheetEntries(const QString &text);

/// The usual goods with short numbers that stay theirs, to tick by pen and to book by typing. Lives on the core thread.
///
/// A number stays a good's when it leaves the sheet, so that an old print can still be booked; only when all 99 are given, new
/// goods get those of goods that are not on the sheet.
class FridgeSheet
{
public:
    static constexpr int kMostNumbers = 99;

    FridgeSheet(Database &database, ActionJournal &journal, ForesightService &foresight, StockLedger &ledger)
        : m_database(database)
        , m_repository(database)
        , m_products(database)
        , m_journal(journal)
        , m_foresight(foresight)
        , m_ledger(ledger)
    {}

    /// At most @p most (1 to 99) goods, by category and name: those bought on two or more days and not given up since, the
    /// most frequent ones; numbers new goods, which is no step to undo.
    [[nodiscard]] Result<QVector<SheetLine>> lines(QDate asOf, int most = 40);
    /// The goods behind typed numbers and how many packs of each, to be shown before they are booked. NotFound names a
    /// number that is nobody's.
    [[nodiscard]] Result<QVector<std::pair<SheetLine, int>>> meant(const QString &text);
    /// "Used one" for each, in one action; nothing is booked where meant() fails.
    [[nodiscard]] Result<ActionId> book(const QString &text);

private:
    Result<QMap<int, ProductId>> numbersFor(const QVector<Outlook> &goods);
    Result<void> bookOne(ActionId action, ProductId product);

    Database &m_database;
    SheetRepository m_repository;
    ProductRepository m_products;
    ActionJournal &m_journal;
    ForesightService &m_foresight;
    StockLedger &m_ledger;
};

} // namespace larder
