// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/usagehistory.h"

namespace larder {

/// How fast a product goes, and what was last known about it. Holds nothing that depends on "today".
///
/// The time until an amount Q is used up is taken as log-normal: median Q / rate, and
/// sigma² = spread² / max(1, Q / cycle) + rateError².
struct RateModel
{
    enum class Basis {
        None, ///< too little is known: fewer than two purchase days and fewer than three uses
        Purchases, ///< use is not booked: the gaps between purchases stand for it
        Use, ///< use is booked
        Stated, ///< a person's word, nothing to learn from yet
    };
    enum class Evidence {
        None,
        Purchase,
        Use,
        Count,
        Stated, ///< said to be always there: so much is left as of a usual purchase on an average day
    };

    Basis basis = Basis::None;
    int purchaseDays = 0; ///< days with a purchase
    int uses = 0; ///< booked uses
    QDate lastPurchase;
    double usualGapDays = 0; ///< median days between purchases (uses, where only those are known); 0 = not known
    qint64 typicalMilli = 0; ///< median bought on a day; before the first purchase the stated one
    double rate = 0; ///< thousandths of the unit per day
    double cycleMilli = 0; ///< the amount whose duration was observed: a purchase or a use
    double spread = 0; ///< sigma of the logarithm of one cycle's duration
    double rateError = 0; ///< sigma of the logarithm of the rate
    Evidence evidence = Evidence::None;
    QDate evidenceDay;
    qint64 evidenceMilli = 0; ///< believed to be there at the end of evidenceDay
    bool isStated = false; ///< a person's word is part of the pace
};

/// Learns the model of one product from its own history alone. Pure, safe on any thread.
///
/// Gaps between purchase days, each scaled by what was bought, are log-normal around the mean of their recency-weighted
/// log-mean (weight 0.8 a purchase, prior of weight 1 at 14 days) and their log-median, which a single holiday does not move;
/// their spread is shrunk to a prior of weight 3 at 0.65. The weights are those that field benchmarks on public baskets found good.
/// Gaps are days lived at home; one in which nothing was written down teaches nothing.
///
/// A stated pace counts as two purchases of that pace on the day it was said, in place of the prior; alone it is the pace.
/// Said of a good that was never booked, it is all there is: as nobody knows whether it is full or nearly used up, half of
/// a usual purchase is the median left.
///
/// @p onHand is the ledger's amount after @p history, thousandths, >= 0.
[[nodiscard]] RateModel learnRate(const UsageHistory &history, qint64 onHand, const HistoryContext &context = {});

/// The median of what was bought on a day, thousandths; 0 where nothing was.
[[nodiscard]] qint64 typicalPurchase(const UsageHistory &history);

} // namespace larder
