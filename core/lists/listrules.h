// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/outlook.h"
#include "core/lists/listitem.h"

namespace larder {

/// How sure the household wants to be never to run out.
enum class ServiceLevel { Relaxed, Normal, NeverOut };
[[nodiscard]] QString serviceLevelName(ServiceLevel level); ///< "relaxed", "normal", "never"
[[nodiscard]] ServiceLevel serviceLevelFromName(QStringView name); ///< Normal for anything else

/// What a product needs until the trip after next. Amounts are whole packs, in thousandths of its unit.
struct Need
{
    Section section = Section::Buy;
    qint64 shortage = 0;
    qint64 forecast = 0; ///< beyond manual and shortage
    Reason reason;
    double urgency = 0;
};

/// @p manual is what somebody wrote on the list already. std::nullopt where nothing is needed.
///
/// Nothing silent for three of its usual gaps is needed. A good enters Buy at or below its reorder point, or by forecast
/// when its chance of running out before the trip after next reaches the level (70, 50 or 30 %) and it was bought on three
/// or more days (on two where somebody has counted or used it since, or its use is booked, or a person said how long it
/// lasts). Nothing that nobody is sure of enters Buy. Below that, or bought on two days only, it waits under Look. Amounts
/// cover the demand until then at 50, 70 or 90 %, but never more than three purchases of the usual size, nor more than can
/// be used within the shelf life.
[[nodiscard]] std::optional<Need> needOf(const Outlook &outlook, const TripPlan &trips, ServiceLevel level,
                                         qint64 manual);

/// The step amounts are rounded up to: the pack, one piece, or the usual purchase of a measured good.
[[nodiscard]] qint64 packOf(const Outlook &outlook);

} // namespace larder
