// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/database.h"

namespace larder {

/// Moves what stands beside the ledger from one product to another. It knows the rows of every room that refers to
/// products, so that one place answers for nothing being left behind; the ledger itself is never rewritten.
class MergeRepository
{
public:
    /// What a person wrote about a product on a list.
    struct Line
    {
        LineId id;
        ListId list;
        qint64 manual = 0; ///< thousandths, as all amounts here
        std::optional<qint64> edited;
        bool isChecked = false;
        qint64 checkedAmount = 0;
        EventId sinceEvent; ///< settled by a later purchase of this day or later
        QDate sinceDay;
    };

    explicit MergeRepository(Database &database) : m_database(database) {}

    /// Current lots and barcodes; what was merged into @p from before is merged into @p to.
    [[nodiscard]] Result<void> moveGoods(ProductId from, ProductId to);
    /// "Keep it off the list" ends with the name it was said of.
    [[nodiscard]] Result<void> dropWithdrawn(ProductId product);
    /// Stores where a product was bought, as its ledger entries say.
    [[nodiscard]] Result<QVector<StoreId>> storesOf(ProductId product);

    [[nodiscard]] Result<QVector<Line>> linesOf(ProductId product);
    [[nodiscard]] Result<void> giveLine(LineId line, ProductId product);
    [[nodiscard]] Result<void> updateLine(const Line &line);
    /// With what else was written on it.
    [[nodiscard]] Result<void> removeLine(LineId line);
    /// As if nothing else had been written on it than by hand.
    [[nodiscard]] Result<void> dropWritten(LineId line);
    /// What else was written on a line (recipes, suggestions, a note, an order) goes over to another one, whose own note
    /// and order stay.
    [[nodiscard]] Result<void> moveWritten(LineId from, LineId to);

private:
    Database &m_database;
};

} // namespace larder
