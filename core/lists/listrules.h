// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/guestvisit.h"
#include "core/foresight/outlook.h"
#include "core/lists/listitem.h"
#include "core/lists/recurringservice.h"

namespace larder {

/// How sure the household wants to be never to run out.
enum class ServiceLevel { Relaxed, Normal, NeverOut };
[[nodiscard]] QString serviceLevelName(ServiceLevel level); ///< "relaxed", "normal", "never"
[[nodiscard]] ServiceLevel serviceLevelFromName(QStringView name); ///< Normal for anything else

/// What a product needs until the trip after next. Amounts are whole packs, in thousandths of its unit, but for what is
/// bought regularly in an amount of its own.
struct Need
{
    Section section = Section::Buy;
    qint64 recurring = 0; ///< beyond what is covered
    qint64 shortage = 0; ///< beyond that too
    qint64 forecast = 0; ///< and beyond that
    qint64 guests = 0; ///< what guests use of it besides, as far as nothing is left for them
    Reason reason;
    Reason regularReason;
    Reason guestReason;
    double urgency = 0;

    bool operator==(const Need &) const = default;
};

/// What else asks for a product than its outlook.
struct Claims
{
    QVector<RecurringWant> regular; ///< of this product
    Guests guests;
};

/// @p covered is what somebody wrote on the list already, what is on its way, and what was written and taken back.
/// std::nullopt where nothing is needed.
///
/// Nothing silent for three of its usual gaps is needed. A good enters Buy at or below its reorder point, or by forecast
/// when its chance of running out before the trip after next reaches the level (70, 50 or 30 %) and it was bought on three
/// or more days (on two where somebody has counted or used it since, or its use is booked, or a person said how long it
/// lasts). Nothing that nobody is sure of enters Buy. Below that, or bought on two days only, it waits under Look. Amounts
/// cover the demand until then at 50, 70 or 90 %, but never more than three purchases of the usual size, nor more than can
/// be used within the shelf life. What is bought regularly and due is bought, silent or not.
///
/// A guest uses of a good what one of the household uses, each day until the trip after next: of goods whose pace is
/// learned from three purchases or uses and that are bought at least once a month, and that are for the table (nappies,
/// care and the household's things are not). What is bought more seldom (salt, light bulbs) lasts long enough, and what is
/// less than a quarter of a pack is not worth a line.
[[nodiscard]] std::optional<Need> needOf(const Outlook &outlook, const TripPlan &trips, ServiceLevel level,
                                         qint64 covered, const Claims &claims = {});

/// Why something bought regularly stands on a list; "recurring" is the number of what is due.
[[nodiscard]] Reason regularReason(const RecurringWant &want);

/// The step amounts are rounded up to: the pack, one piece, or the usual purchase of a measured good.
[[nodiscard]] qint64 packOf(const Outlook &outlook);

} // namespace larder
