// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/outlook.h"

namespace larder {

/// An amount at home on a day, thousandths of the product's unit, >= 0.
struct StoryPoint
{
    QDate day;
    double milli = 0;

    bool operator==(const StoryPoint &) const = default;
};

struct StoryPurchase
{
    QDate day;
    qint64 milli = 0; ///< bought
    double after = 0; ///< at home then, as the path shows it
};

/// How the amount of one product at home went and will go. A value for charts; past to future is about 3 to 1.
struct StockStory
{
    QDate from;
    QDate asOf;
    QDate to;
    /// As written down: each amount holds until the next point. Empty where use is not written down, because such a path
    /// would only grow.
    QVector<StoryPoint> booked;
    QVector<StoryPoint> believed; ///< as the forecast believes it, straight between the points; instead of `booked`
    QVector<StoryPoint> early; ///< from the last evidence to the 10 % day of running out, cut at `to`
    QVector<StoryPoint> median;
    QVector<StoryPoint> late; ///< the 90 % day
    QVector<StoryPurchase> purchases; ///< those since `from`
    QVector<StoryPoint> uses; ///< what was used, since `from`; one entry a day

    /// Nothing ever happened and nothing is foreseen.
    [[nodiscard]] bool isEmpty() const { return booked.isEmpty() && believed.isEmpty() && median.isEmpty(); }
};

/// Tells the story of @p outlook's product up to its as-of day. Pure. @p history is what had happened by then.
/// It reaches back four weeks, and further to the third purchase from the end where that is within a year.
[[nodiscard]] StockStory tellStory(const UsageHistory &history, const Outlook &outlook);

} // namespace larder
