// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/outlook.h"

#include <QSet>

#include <array>

namespace larder {

/// What a family is told of once, when it comes to be: a crossing.
enum class AlertKind {
    RunsOut, ///< before the next trip, more likely than not, or nothing is left of what is still bought
    Low, ///< at or below its reorder point
    Out, ///< nothing is believed to be left of what has a reorder point, or is still bought
};
inline constexpr std::array kAlertKinds{AlertKind::RunsOut, AlertKind::Low, AlertKind::Out};
[[nodiscard]] QString alertName(AlertKind kind); ///< "runs_out", "low", "out"
[[nodiscard]] std::optional<AlertKind> alertFromName(const QString &name);

[[nodiscard]] inline size_t qHash(AlertKind kind, size_t seed = 0) noexcept
{
    return ::qHash(int(kind), seed);
}

/// How a product stands, all of it by its believed amount. Pure.
[[nodiscard]] QSet<AlertKind> alertsOf(const Outlook &outlook, const TripPlan &trips);

} // namespace larder
