// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/tripplan.h"

#include <array>

namespace larder {

/// Days as places on the ruler: today, then each shopping trip at an equal distance, four parts, the rest is later.
///
/// A value, pure: positions are 0 (today) to 1 (the end), in reading direction; the painter mirrors them.
class TripScale
{
public:
    static constexpr int kParts = 4;

    TripScale() = default;
    explicit TripScale(const TripPlan &plan);

    [[nodiscard]] bool isValid() const { return m_stops.front().isValid(); }
    [[nodiscard]] QDate today() const { return m_stops.front(); }
    /// Not after the end, which has no trip of its own on the ruler.
    [[nodiscard]] const std::array<QDate, kParts + 1> &stops() const { return m_stops; }
    /// The stop that is the next trip: 0 where it is today, else 1.
    [[nodiscard]] int nextTrip() const { return m_nextTrip; }
    /// Where @p day stands, 0 … 1; earlier days are 0, later ones 1.
    [[nodiscard]] double position(QDate day) const;
    [[nodiscard]] bool isBeyond(QDate day) const { return day > m_stops.back(); }

private:
    std::array<QDate, kParts + 1> m_stops;
    int m_nextTrip = 1;
};

} // namespace larder
