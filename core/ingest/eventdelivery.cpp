// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/eventdelivery.h"

#include "core/base/text.h"
#include "core/ingest/eventintake.h"

namespace larder {

namespace {

constexpr qsizetype kBatch = 1000;

} // namespace

EventDelivery::EventDelivery(EventIntake &intake, const IntakeServices &services, const EventSource &source,
                             QIODevice &input, std::weak_ptr<void> alive)
    : m_intake(intake)
    , m_source(source)
    , m_alive(std::move(alive))
    , m_parser(intake.contextOf(source))
    , m_booking(services, source)
    , m_lines(input)
{}

/// Parses on a thread of its own, while the batch before is booked on this one; whether there is anything.
Result<bool> EventDelivery::readOn()
{
    auto batch = m_lines.next(kBatch);
    if (!batch)
        return fail(batch.error());
    if (batch->lines.isEmpty())
        return false;
    m_parser.setContext(m_intake.contextOf(m_source));
    m_parsing =
        std::async(std::launch::async, [batch = std::move(*batch), parser = &m_parser] { return batch.read(*parser); });
    return true;
}

Result<bool> EventDelivery::step()
{
    if (m_alive.expired())
        return fail(ErrorKind::Closed, Text::tr("The household was closed before this was done."));
    if (!m_parsing.valid()) {
        const auto more = readOn();
        if (!more && m_report.read > 0)
            m_report.error = more.error();
        else if (!more)
            return fail(more.error());
        if (!more || !*more)
            return false;
    }
    const QVector<ReadEvent> events = m_parsing.get();
    const auto now = m_intake.stillOpen(m_source);
    if (!now) {
        m_report.error = now.error();
        return false;
    }
    m_source = *now;
    m_booking.setSource(m_source);
    // What comes slowly is booked before more is waited for.
    Result<bool> more = true;
    if (!m_lines.mayWait())
        more = readOn();
    const auto results = m_booking.book(events);
    if (!results) {
        m_report.error = results.error();
        return false;
    }
    count(*results, m_report);
    if (!more)
        m_report.error = more.error();
    return more.value_or(false);
}

} // namespace larder
