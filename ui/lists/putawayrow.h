// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/putaway.h"

#include <QHash>

namespace larder {

/// The columns of the "I'm back" grid.
enum class PutAwayColumn { Got, What, Amount, Paid, BestBefore, Place, Difference };
constexpr int kPutAwayColumns = 7;

/// One row of the grid: what is known of a thing, and what was typed about it.
struct PutAwayRow
{
    std::optional<ListItem> item; ///< none for something that was not on the list
    ProductId product; ///< none for a new one
    QString name;
    Unit unit;
    std::optional<qint64> packSize;
    std::optional<qint64> shelfLifeDays;
    std::optional<Money> lastPaid; ///< total of the newest priced purchase …
    qint64 lastPaidMilli = 0; ///< … of this amount
    QString usualPlace;
    bool isPantry = true; ///< else it only leaves the list
    std::optional<bool> got; ///< as chosen in the grid
    // As typed; empty where nothing was.
    QString amount;
    QString paid;
    QString bestBefore;
    QString place;
    QString store; ///< of something unplanned: "@Lidl"

    /// The list's tick as long as nobody chose otherwise here.
    [[nodiscard]] bool isGot() const { return got.value_or(!item || item->isChecked); }
    [[nodiscard]] bool isTouched() const;
    /// Whether both are the same line of the list; unplanned things are never.
    [[nodiscard]] bool isSameLine(const PutAwayRow &other) const;
    /// What was typed in @p column; null for a column where nothing can be typed.
    [[nodiscard]] QString *typed(PutAwayColumn column);
    [[nodiscard]] QString typed(PutAwayColumn column) const;
};

/// Everything the page needs, read at once.
struct PutAwayReading
{
    Since read;
    QVector<PutAwayRow> lines; ///< all under Buy, in the list's order
    QVector<Product> products;
    QHash<ProductId, PutAwayRow> known; ///< every product as a row without a line
    QStringList stores;
    QStringList places;
    QByteArray currency = QByteArrayLiteral("EUR");
};

/// On the core thread.
/// @p list by name, empty for the first. NotFound where there is none of that name.
[[nodiscard]] Result<PutAwayReading> readPutAway(Household &household, const QString &list, QDate today);

} // namespace larder
