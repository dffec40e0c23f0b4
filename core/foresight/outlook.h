// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/reason.h"
#include "core/forecast/depletionforecaster.h"
#include "core/foresight/tripplan.h"
#include "core/pantry/product.h"

namespace larder {

/// The one judgement that table, timeline, tray and jar share.
enum class Supply {
    Lasts, ///< beyond the next trip
    MayRunOut, ///< the 10 % day is before the next trip
    RunsOut, ///< nothing is left, or the median day is before the next trip
    NotSure, ///< nobody knows
};

/// What scripts see.
enum class StockStatus { InStock, LowStock, OutOfStock };
[[nodiscard]] QString stockStatusName(StockStatus status); ///< "IN_STOCK"
[[nodiscard]] QString surenessName(Sureness sureness); ///< "booked", "guess", "unsure"

/// Everything known about one product as of a day: record, pace and forecast. A value; nothing of it is stored.
struct Outlook
{
    Product product;
    QString category;
    QString location; ///< where it is: of its first pack, else where it usually stands
    QStringList places; ///< full paths of all its packs
    qint64 onHand = 0; ///< the ledger's amount, thousandths
    int lots = 0;
    QDate bestBefore; ///< earliest of its lots
    bool isOpened = false;
    RateModel model;
    std::optional<Money> lastPaid; ///< total of the newest priced purchase …
    qint64 lastPaidMilli = 0; ///< … of this amount
    Depletion depletion;
    std::optional<double> chanceBeforeNext; ///< of running out before the next trip
    std::optional<double> chanceBeforeAfterNext; ///< and before the trip after next

    [[nodiscard]] Quantity believed() const { return {depletion.believedMilli, product.unit}; }
    [[nodiscard]] bool isGuess() const { return depletion.sureness != Sureness::Booked; }
    [[nodiscard]] bool isSilent() const { return DepletionForecaster(model, onHand, asOf, living).isSilent(); }
    QDate asOf;
    LivingDays living; ///< the home's absences as known then
};

/// Fills depletion and chances from record and model. @p pastTrips are days of shopping until trips.asOf, in order: what
/// was left on one of them was probably not needed until the next.
void foresee(Outlook &outlook, const TripPlan &trips, const LivingDays &living = {},
             const QVector<QDate> &pastTrips = {});

/// RunsOut when nothing is left or the median day is before the next trip, MayRunOut when the 10 % day is. A product that
/// nobody ever had, or that is gone and no longer bought, is nobody's worry: Lasts.
[[nodiscard]] Supply supplyOf(const Outlook &outlook, const TripPlan &trips);

/// Low at or below the reorder point; out when nothing is believed to be left.
[[nodiscard]] StockStatus statusOf(const Outlook &outlook);

/// Why the forecast says what it says.
[[nodiscard]] Reason reasonFor(const Outlook &outlook);

/// What @p milli costs at the last price; std::nullopt where none is known.
[[nodiscard]] std::optional<Money> estimatedCost(const Outlook &outlook, qint64 milli);

} // namespace larder
