// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/ratemodel.h"

#include <optional>

namespace larder {

/// How much is believed to be at home, and how far that can be trusted.
enum class Sureness {
    Booked, ///< as the ledger says: counted or used within a day, or use is always booked
    Guess, ///< computed from the pace
    Unsure, ///< nobody looked for so long that a number would be a lie
};

/// When a product runs out. Days are never before the as-of day.
struct Depletion
{
    qint64 believedMilli =
        0; ///< thousandths of the unit, >= 0; what was ever booked is never more than the ledger's amount
    Sureness sureness = Sureness::Booked;
    bool isForecast = false; ///< the quantiles mean something
    QDate p10;
    QDate p50;
    QDate p90;
    QDate goneSince; ///< the median run-out day where that lies before the as-of day, else invalid
};

/// Forecasts from a RateModel. Pure: no clock, no I/O, safe on any thread.
///
/// What a purchase lasts is log-normal. What is left of one that nobody saw (Evidence::Stated) is a uniform share u of it;
/// -ln u has the deviation 1, which is taken as sigma around the median, one half: the 10-90 % band is then a seventh of
/// the stated time to nearly twice.
///
/// Only days lived at home count. After busy days nothing known before them is, and everything is Unsure.
class DepletionForecaster
{
public:
    /// @p onHand >= 0, thousandths; @p asOf not before the model's evidence. @p model outlives this.
    DepletionForecaster(const RateModel &model, qint64 onHand, QDate asOf, const LivingDays &living = {});

    [[nodiscard]] Depletion depletion() const;
    /// Chance 0..1 that it has run out by the start of @p day; std::nullopt without a forecast.
    [[nodiscard]] std::optional<double> chanceBefore(QDate day) const;
    /// The same of somebody who knows that people went shopping after the evidence and left it: mostly because there was
    /// enough. @p enoughUntil are the days until which, in order: after each such trip the day of the next one.
    [[nodiscard]] std::optional<double> chanceBefore(QDate day, const QVector<QDate> &enoughUntil) const;
    /// What is used in @p days lived at home with probability @p level, thousandths; 0 without a forecast.
    [[nodiscard]] double demand(double days, double level) const;
    /// Not bought (or used) for more than three of its usual gaps, absences aside: perhaps not wanted any more.
    [[nodiscard]] bool isSilent() const;

private:
    [[nodiscard]] double sigmaOf(double milli) const;
    [[nodiscard]] double sigmaOfLeft() const;
    [[nodiscard]] double chanceGone(QDate day) const;
    [[nodiscard]] bool isForgotten() const;
    [[nodiscard]] QDate runOutAt(double deviations) const;
    [[nodiscard]] Sureness sureness(qint64 believed) const;

    const RateModel &m_model;
    qint64 m_onHand;
    QDate m_asOf;
    LivingDays m_living;
    double m_elapsed = 0; ///< days lived since the evidence
};

} // namespace larder
