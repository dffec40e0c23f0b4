// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/depletionforecaster.h"

#include <algorithm>
#include <cmath>

namespace larder {

namespace {

constexpr double kSilentGaps = 3;
constexpr double kTenth = 1.2815515655446004; // standard normal quantile of 0.9
constexpr int kFarDays = 3650;
constexpr int kForgottenDays = 60; // where nothing is known of the pace
constexpr double kEmptyShare = 0.05; // less than this of a usual purchase is nothing

double normalCdf(double x)
{
    return 0.5 * std::erfc(-x / std::sqrt(2.0));
}

/// Inverse of normalCdf by bisection; exact enough for amounts, and short.
double normalQuantile(double p)
{
    double low = -6;
    double high = 6;
    for (int i = 0; i < 40; ++i) {
        const double middle = (low + high) / 2;
        (normalCdf(middle) < p ? low : high) = middle;
    }
    return low;
}

} // namespace

DepletionForecaster::DepletionForecaster(const RateModel &model, qint64 onHand, QDate asOf)
    : m_model(model)
    , m_onHand(onHand)
    , m_asOf(asOf)
{
    if (m_model.evidenceDay.isValid())
        m_elapsed = std::max(0.0, double(m_model.evidenceDay.daysTo(asOf)));
}

double DepletionForecaster::sigmaOf(double milli) const
{
    const double cycles = std::max(1.0, milli / m_model.cycleMilli);
    return std::sqrt(m_model.spread * m_model.spread / cycles + m_model.rateError * m_model.rateError);
}

QDate DepletionForecaster::runOutAt(double deviations) const
{
    const auto amount = double(m_model.evidenceMilli);
    const double days = amount / m_model.rate * std::exp(deviations * sigmaOf(amount));
    return m_model.evidenceDay.addDays(qint64(std::min(days, double(kFarDays))));
}

bool DepletionForecaster::isSilent() const
{
    if (m_model.usualGapDays <= 0)
        return false;
    const QDate last = m_model.basis == RateModel::Basis::Use ? m_model.evidenceDay : m_model.lastPurchase;
    return last.isValid() && double(last.daysTo(m_asOf)) > kSilentGaps * m_model.usualGapDays;
}

Sureness DepletionForecaster::sureness(qint64 believed) const
{
    const bool wasLooked = m_model.evidence == RateModel::Evidence::Count || m_model.basis == RateModel::Basis::Use;
    if (m_onHand == 0 && believed == 0)
        return Sureness::Booked;
    if (m_model.basis == RateModel::Basis::None)
        return m_elapsed > kForgottenDays ? Sureness::Unsure : Sureness::Booked;
    if (isSilent())
        return Sureness::Unsure;
    // A pace of two purchases says little once its time is over.
    if (believed == 0 && m_model.purchaseDays < 3 && m_model.basis == RateModel::Basis::Purchases)
        return Sureness::Unsure;
    return wasLooked && m_elapsed < 1 ? Sureness::Booked : Sureness::Guess;
}

Depletion DepletionForecaster::depletion() const
{
    Depletion result;
    result.believedMilli = m_onHand;
    if (m_model.basis != RateModel::Basis::None) {
        const double left = double(m_model.evidenceMilli) - m_model.rate * m_elapsed;
        const bool isNothing = left <= kEmptyShare * m_model.cycleMilli && m_elapsed > 0;
        result.believedMilli = isNothing ? 0 : std::min(qRound64(left), m_onHand);
        result.isForecast = true;
        const QDate median = runOutAt(0);
        result.p10 = std::max(m_asOf, runOutAt(-kTenth));
        result.p50 = std::max(m_asOf, median);
        result.p90 = std::max(m_asOf, runOutAt(kTenth));
        if (median < m_asOf)
            result.goneSince = median;
    }
    result.sureness = sureness(result.believedMilli);
    return result;
}

std::optional<double> DepletionForecaster::chanceBefore(QDate day) const
{
    if (m_model.basis == RateModel::Basis::None)
        return std::nullopt;
    const auto amount = double(m_model.evidenceMilli);
    if (amount <= 0)
        return 1.0;
    const auto days = double(m_model.evidenceDay.daysTo(day));
    if (days <= 0)
        return 0.0;
    return normalCdf(std::log(days * m_model.rate / amount) / sigmaOf(amount));
}

double DepletionForecaster::demand(double days, double level) const
{
    if (m_model.basis == RateModel::Basis::None || days <= 0)
        return 0;
    const double usual = m_model.rate * days;
    return usual * std::exp(normalQuantile(level) * sigmaOf(usual));
}

} // namespace larder
