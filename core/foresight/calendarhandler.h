// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/foresightservice.h"
#include "core/pantry/ledgerrepository.h"
#include "core/stream/streamrepository.h"

namespace larder {

/// What concerns all products at once: an absence lets every forecast be learned again, and another rule of the reminders or
/// another day of the next trip (another shopping day was named or learned, today's trip was made) lets every product be
/// judged again.
class CalendarHandler
{
public:
    CalendarHandler(Database &database, Clock &clock, ForesightService &foresight)
        : m_stream(database)
        , m_ledger(database)
        , m_clock(clock)
        , m_foresight(foresight)
    {}

    /// Part of the stream; this object outlives it.
    [[nodiscard]] StreamHandler handler();

private:
    Result<BatchOutcome> look(const ChangeBatch &batch);

    StreamRepository m_stream;
    LedgerRepository m_ledger;
    Clock &m_clock;
    ForesightService &m_foresight;
};

} // namespace larder
