// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/eventintake.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

tl::unexpected<Error> notYet()
{
    return fail(ErrorKind::Refused, Text::tr("Events cannot be booked yet."));
}

} // namespace

QString statusName(EventResult::Status status)
{
    switch (status) {
    case EventResult::Status::Applied: return u"applied"_s;
    case EventResult::Status::Duplicate: return u"duplicate"_s;
    case EventResult::Status::Rejected: break;
    }
    return u"rejected"_s;
}

EventIntake::EventIntake(Database &database, Clock &clock, ActionJournal &journal, ProductService &products,
                         StockLedger &ledger, ListService &lists)
    : m_database(database)
    , m_clock(clock)
    , m_journal(journal)
    , m_products(products)
    , m_ledger(ledger)
    , m_lists(lists)
    , m_sources(database)
    , m_letters(database)
{}

EventIntake::~EventIntake() = default;

Result<QVector<EventResult>> EventIntake::take(const EventSource &, const QByteArray &, const QString &)
{
    return notYet();
}

Result<IntakeReport> EventIntake::ingest(const EventSource &, QIODevice &, const Progress &)
{
    return notYet();
}

Result<EventResult> EventIntake::tryAgain(DeadLetterId)
{
    return notYet();
}

Result<EventResult> EventIntake::press(const EventSource &, const SourceButton &, const QString &)
{
    return notYet();
}

} // namespace larder
