// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/pantry/ledgerrepository.h"

namespace larder {

/// Takes single entries of the ledger back inside a running action, and puts the lots right.
///
/// A purchase: what is left of it goes, also where it was opened or moved since; what was used of it since is booked as
/// found. A use: the amount goes back to where it was taken from. Where somebody counted since, what is at home is known
/// and stays; only the entry goes. Corrections name the entry they stand in for, and are no evidence of their own.
/// References of imports stay, so a second import does not bring the entry back.
class EventTakeBack
{
public:
    /// @p action is running; all outlive this.
    EventTakeBack(LedgerRepository &ledger, Clock &clock, ActionId action)
        : m_ledger(ledger)
        , m_clock(clock)
        , m_action(action)
    {}

    /// @p product is the one whose stock it is now. Errors: Refused for what is no purchase, use or waste, or is taken
    /// back already; storage's.
    [[nodiscard]] Result<void> takeBack(const StockEvent &event, ProductId product);

private:
    Result<bool> wasCountedSince(const StockEvent &event, ProductId product);
    Result<void> takeBackCounted(const StockEvent &event);
    Result<std::optional<StockEvent>> missingPartOf(const StockEvent &use);
    Result<void> takeBackPurchase(const StockEvent &purchase);
    Result<void> takeBackUse(const StockEvent &use, ProductId product);
    Result<void> revert(const StockEvent &event);
    Result<void> correct(const StockEvent &standsFor, LotId lot, qint64 delta);
    Result<QVector<LotId>> partsOf(LotId lot);
    Result<QDate> acquiredOn(const StockEvent &first);

    LedgerRepository &m_ledger;
    Clock &m_clock;
    ActionId m_action;
};

} // namespace larder
