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
constexpr double kOverlooked = 0.7; // of what is short on a trip, is not bought (or not booked)
constexpr double kUnseenSpread = 1.0; // deviation of the logarithm of a uniform share

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

DepletionForecaster::DepletionForecaster(const RateModel &model, qint64 onHand, QDate asOf, const LivingDays &living)
    : m_model(model)
    , m_onHand(onHand)
    , m_asOf(asOf)
    , m_living(living)
{
    if (m_model.evidenceDay.isValid())
        m_elapsed = m_living.between(m_model.evidenceDay, asOf);
}

double DepletionForecaster::sigmaOf(double milli) const
{
    const double cycles = std::max(1.0, milli / m_model.cycleMilli);
    return std::sqrt(m_model.spread * m_model.spread / cycles + m_model.rateError * m_model.rateError);
}

/// Of the time that the evidence's amount lasts.
double DepletionForecaster::sigmaOfLeft() const
{
    return m_model.evidence == RateModel::Evidence::Stated ? std::hypot(kUnseenSpread, m_model.rateError)
                                                           : sigmaOf(double(m_model.evidenceMilli));
}

QDate DepletionForecaster::runOutAt(double deviations) const
{
    const double days = double(m_model.evidenceMilli) / m_model.rate * std::exp(deviations * sigmaOfLeft());
    return m_living.after(m_model.evidenceDay, std::min(days, double(kFarDays)));
}

bool DepletionForecaster::isSilent() const
{
    if (m_model.usualGapDays <= 0)
        return false;
    const QDate last = m_model.basis == RateModel::Basis::Use ? m_model.evidenceDay : m_model.lastPurchase;
    return last.isValid() && m_living.heardBetween(last, m_asOf) > kSilentGaps * m_model.usualGapDays;
}

/// Nothing was heard of it for so long that its pace says nothing any more.
bool DepletionForecaster::isForgotten() const
{
    if (m_model.basis == RateModel::Basis::None)
        return m_elapsed > kForgottenDays;
    return m_model.basis == RateModel::Basis::Stated
           && m_elapsed > std::max(kForgottenDays / 2.0, kSilentGaps * m_model.cycleMilli / m_model.rate);
}

Sureness DepletionForecaster::sureness(qint64 believed) const
{
    const bool wasLooked = m_model.evidence == RateModel::Evidence::Count || m_model.basis == RateModel::Basis::Use;
    if (m_model.evidenceDay.isValid() && m_living.isUnknownBetween(m_model.evidenceDay, m_asOf))
        return Sureness::Unsure;
    if (m_model.evidence != RateModel::Evidence::Stated && m_onHand == 0 && believed == 0)
        return Sureness::Booked;
    // Somebody looked: what is there is known, wanted or not.
    const bool isCounted =
        m_model.evidence == RateModel::Evidence::Count && m_elapsed <= kSilentGaps * m_model.usualGapDays;
    if (isForgotten() || (isSilent() && !isCounted))
        return Sureness::Unsure;
    if (m_model.basis == RateModel::Basis::None)
        return Sureness::Booked;
    // A pace of two purchases says little once its time is over.
    if (believed == 0 && m_model.purchaseDays < 3 && m_model.basis == RateModel::Basis::Purchases && !m_model.isStated)
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
        const bool isCounted = m_model.evidence != RateModel::Evidence::Stated;
        result.believedMilli = isNothing ? 0 : isCounted ? std::min(qRound64(left), m_onHand) : qRound64(left);
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
    return chanceBefore(day, {});
}

std::optional<double> DepletionForecaster::chanceBefore(QDate day, const QVector<QDate> &enoughUntil) const
{
    if (m_model.basis == RateModel::Basis::None)
        return std::nullopt;
    // Bayes: running out before the n-th of these days means that it was overlooked from then on.
    const double gone = chanceGone(day);
    double likelihood = std::pow(kOverlooked, double(enoughUntil.size()));
    double from = 0;
    double before = 0;
    double all = 0;
    const auto weigh = [&](double to) {
        before += likelihood * (std::clamp(gone, from, std::max(from, to)) - from);
        all += likelihood * (to - from);
        from = to;
        likelihood /= kOverlooked;
    };
    for (const QDate until : enoughUntil)
        weigh(std::max(from, chanceGone(until)));
    weigh(1);
    return all > 0 ? before / all : 1;
}

double DepletionForecaster::chanceGone(QDate day) const
{
    const auto amount = double(m_model.evidenceMilli);
    if (amount <= 0)
        return 1.0;
    const double days = m_living.between(m_model.evidenceDay, day);
    if (days <= 0)
        return 0.0;
    return normalCdf(std::log(days * m_model.rate / amount) / sigmaOfLeft());
}

double DepletionForecaster::demand(double days, double level) const
{
    if (m_model.basis == RateModel::Basis::None || days <= 0)
        return 0;
    const double usual = m_model.rate * days;
    return usual * std::exp(normalQuantile(level) * sigmaOf(usual));
}

} // namespace larder
