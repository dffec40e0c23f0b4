// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tripscale.h"

namespace larder {

namespace {

constexpr int kWeek = 7;

} // namespace

TripScale::TripScale(const TripPlan &plan) : m_nextTrip(plan.next > plan.asOf ? 1 : 0)
{
    m_stops[0] = plan.asOf;
    m_stops[1] = m_nextTrip == 1 ? plan.next : plan.afterNext;
    m_stops[2] = m_nextTrip == 1 ? plan.afterNext : plan.afterNext.addDays(kWeek);
    for (std::size_t i = 3; i < m_stops.size(); ++i)
        m_stops[i] = m_stops[i - 1].addDays(kWeek);
}

double TripScale::position(QDate day) const
{
    if (!isValid() || day <= m_stops.front())
        return 0;
    for (std::size_t i = 0; i + 1 < m_stops.size(); ++i) {
        if (day <= m_stops[i + 1]) {
            const double share = double(m_stops[i].daysTo(day)) / double(m_stops[i].daysTo(m_stops[i + 1]));
            return (double(i) + share) / kParts;
        }
    }
    return 1;
}

} // namespace larder
