// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/calendarhandler.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kName = u"calendar"_s;
const QString kAbsence = u"absence"_s;
const QString kRule = u"reminder_rule"_s;

} // namespace

StreamHandler CalendarHandler::handler()
{
    // There is one calendar: one look covers everything, but for the absences and rules, which want more.
    return {kName,
            {u"setting"_s, kAbsence, kRule, u"lot"_s},
            {u"product"_s, u"tick"_s},
            [](const Change &change) { return change.table == kAbsence ? 3
                                              : change.table == kRule  ? 2
                                                                       : 1; },
            [this](const ChangeBatch &batch) { return look(batch); },
            true};
}

Result<BatchOutcome> CalendarHandler::look(const ChangeBatch &batch)
{
    const auto isAny = [&batch](const QString &table) {
        return std::any_of(batch.changes().cbegin(), batch.changes().cend(),
                           [&table](const Change &change) { return change.table == table; });
    };
    auto trips = m_foresight.trips(m_clock.today());
    auto known = m_stream.memory(kName);
    if (!trips || !known)
        return fail(!trips ? trips.error() : known.error());
    const QString next = trips->next.toString(Qt::ISODate);
    if (next != *known)
        LARDER_TRY(m_stream.setMemory(kName, next));
    if (isAny(kAbsence))
        LARDER_TRY(m_ledger.touchAll(m_clock.nowMs()));
    else if (next != *known || isAny(kRule))
        LARDER_TRY(m_stream.addTicks(m_clock.today(), m_clock.nowMs()));
    return BatchOutcome{};
}

} // namespace larder
