// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"
#include "core/household/wording.h"

namespace larder {

/// One thing that happened to a product, as its history shows it: a line of a receipt, a use, a count, a move.
struct HistoryEntry
{
    enum class TakeBack {
        No, ///< part of something larger that is no purchase or use
        Event, ///< this purchase or use alone
        Use, ///< the whole use, which took from several packs
        Action, ///< undo of the whole action, which was about nothing else
    };

    EventId event; ///< the first of it
    ActionId action;
    EventKind kind = EventKind::Purchased;
    QDate day;
    qint64 milli = 0; ///< bought, used, moved; for a count what was there
    std::optional<Money> paid;
    QString store;
    QString place; ///< where it was moved to
    TakeBack takeBack = TakeBack::No;
};

/// What happened to a product and still counts, newest first. Corrections that nobody made are left out.
[[nodiscard]] Result<QVector<HistoryEntry>> productHistory(Household &household, const Product &product);

/// "Bought 4 packs, €3.80", "Used one", "Counted: 3 packs".
[[nodiscard]] QString historyWords(const HistoryEntry &entry, const Product &product, const Wording &wording);

/// Takes an entry back in one action. Errors: those of StockLedger::takeBack and undo.
[[nodiscard]] Result<void> takeBack(Household &household, const HistoryEntry &entry, ProductId product);

} // namespace larder
