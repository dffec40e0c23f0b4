// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/eventbooking.h"
#include "core/ingest/eventlines.h"

#include <future>

namespace larder {

class EventIntake;

/// A file of one event a line, booked batch by batch, so that others get their turn in between.
///
/// Made by EventIntake::begin(). Each step() reads on while it books: the next batch is parsed on another thread. Steps are
/// taken on the core thread; it may die on any.
class EventDelivery
{
public:
    /// @p input is open and outlives it. @p alive dies with the household, and with it @p intake.
    EventDelivery(EventIntake &intake, const IntakeServices &services, const EventSource &source, QIODevice &input,
                  std::weak_ptr<void> alive);
    EventDelivery(const EventDelivery &) = delete;
    EventDelivery &operator=(const EventDelivery &) = delete;

    /// Books one batch of at most 1,000, a transaction and an action of its own; false where there is no more.
    /// Errors: Io (nothing could be read), Closed (the household is). Later trouble is IntakeReport::error.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] const IntakeReport &report() const { return m_report; }

private:
    Result<bool> readOn();

    EventIntake &m_intake;
    EventSource m_source; ///< as it was at the last batch: a pipe may have been waited at for days
    std::weak_ptr<void> m_alive;
    EventParser m_parser;
    EventBooking m_booking;
    EventLines m_lines;
    IntakeReport m_report;
    std::future<QVector<ReadEvent>> m_parsing; ///< invalid where nothing is read ahead
};

} // namespace larder
