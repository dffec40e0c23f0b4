// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/ratemodel.h"

#include <algorithm>
#include <cmath>

namespace larder {

namespace {

constexpr double kRecency = 0.8;
constexpr double kPriorWeight = 1.0;
constexpr double kPriorGapDays = 14.0;
constexpr double kSpreadPriorWeight = 3.0;
constexpr double kSpreadPrior = 0.65;
constexpr int kUsesForRate = 3;

/// What was bought or used on one day.
struct DayAmount
{
    QDate day;
    qint64 milli = 0;
};

QVector<DayAmount> daysOf(const UsageHistory &history, UsageEvent::Kind kind)
{
    QVector<DayAmount> days;
    for (const UsageEvent &event : history) {
        if (event.kind != kind || event.milli <= 0)
            continue;
        if (!days.isEmpty() && days.last().day == event.day)
            days.last().milli += event.milli;
        else
            days.push_back({event.day, event.milli});
    }
    return days;
}

double median(QVector<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

qint64 typicalAmount(const QVector<DayAmount> &days)
{
    QVector<double> amounts;
    for (const DayAmount &day : days)
        amounts.push_back(double(day.milli));
    return qRound64(median(amounts));
}

QVector<double> gapsOf(const QVector<DayAmount> &days)
{
    QVector<double> gaps;
    for (qsizetype i = 1; i < days.size(); ++i)
        gaps.push_back(double(days[i - 1].day.daysTo(days[i].day)));
    return gaps;
}

struct LogDuration
{
    double mean = 0;
    double spread = 0;
    double weight = 0; ///< of the observations and the prior together
};

/// The duration of @p typical, from what each day's amount lasted.
LogDuration durationOf(const QVector<DayAmount> &days, double typical)
{
    QVector<double> logs;
    for (qsizetype i = 1; i < days.size(); ++i) {
        const double scale = std::clamp(double(days[i - 1].milli) / typical, 1.0 / 3, 3.0);
        logs.push_back(std::log(double(days[i - 1].day.daysTo(days[i].day)) / scale));
    }
    double weights = 0;
    double sum = 0;
    for (qsizetype i = 0; i < logs.size(); ++i) {
        const double weight = std::pow(kRecency, double(logs.size() - 1 - i));
        weights += weight;
        sum += weight * logs[i];
    }
    LogDuration result;
    result.weight = weights + kPriorWeight;
    const double shrunk = (sum + kPriorWeight * std::log(kPriorGapDays)) / result.weight;
    result.mean = (shrunk + median(logs)) / 2;
    double squares = 0;
    for (qsizetype i = 0; i < logs.size(); ++i)
        squares += std::pow(kRecency, double(logs.size() - 1 - i)) * std::pow(logs[i] - result.mean, 2);
    result.spread =
        std::sqrt((squares + kSpreadPriorWeight * kSpreadPrior * kSpreadPrior) / (weights + kSpreadPriorWeight));
    return result;
}

void learnFrom(RateModel &model, const QVector<DayAmount> &days)
{
    model.cycleMilli = double(typicalAmount(days));
    const LogDuration duration = durationOf(days, model.cycleMilli);
    model.rate = model.cycleMilli / std::exp(duration.mean);
    model.spread = duration.spread;
    model.rateError = duration.spread / std::sqrt(duration.weight);
}

/// Booked use counts as the truth when it accounts for half of what must have gone.
bool useIsBooked(const QVector<DayAmount> &uses, const QVector<DayAmount> &purchases)
{
    if (uses.size() < kUsesForRate)
        return false;
    qint64 used = 0;
    for (const DayAmount &use : uses)
        used += use.milli;
    qint64 gone = 0;
    for (qsizetype i = 0; i + 1 < purchases.size(); ++i)
        gone += purchases[i].milli;
    return used * 2 >= gone;
}

/// Where use is not booked a purchase says that little was left, unless somebody looked since the purchase before.
void weighEvidence(RateModel &model, const UsageHistory &history, qint64 onHand)
{
    const bool isLedgerTrue = model.basis == RateModel::Basis::Use;
    bool isGrounded = false;
    double believed = 0;
    for (const UsageEvent &event : history) {
        if (model.evidenceDay.isValid())
            believed = std::max(0.0, believed - model.rate * double(model.evidenceDay.daysTo(event.day)));
        const auto amount = double(event.milli);
        switch (event.kind) {
        case UsageEvent::Purchase: {
            const bool isSameTrip = model.evidence == RateModel::Evidence::Purchase && model.evidenceDay == event.day;
            believed = amount + (isGrounded || isSameTrip ? believed : 0);
            isGrounded = isGrounded && isSameTrip;
            model.evidence = RateModel::Evidence::Purchase;
            break;
        }
        case UsageEvent::Count:
            believed = amount;
            isGrounded = true;
            model.evidence = RateModel::Evidence::Count;
            break;
        case UsageEvent::Use:
        case UsageEvent::Spoiled:
            believed = std::max(0.0, believed - amount);
            isGrounded = true;
            model.evidence = RateModel::Evidence::Use;
            break;
        }
        model.evidenceDay = event.day;
    }
    model.evidenceMilli =
        isLedgerTrue || model.basis == RateModel::Basis::None ? onHand : std::min(qRound64(believed), onHand);
}

} // namespace

RateModel learnRate(const UsageHistory &history, qint64 onHand)
{
    const QVector<DayAmount> purchases = daysOf(history, UsageEvent::Purchase);
    const QVector<DayAmount> uses = daysOf(history, UsageEvent::Use);
    RateModel model;
    model.purchaseDays = int(purchases.size());
    model.uses = int(uses.size());
    model.typicalMilli = typicalAmount(purchases);
    model.usualGapDays = median(gapsOf(purchases.size() > 1 ? purchases : uses));
    if (!purchases.isEmpty())
        model.lastPurchase = purchases.last().day;
    if (useIsBooked(uses, purchases)) {
        model.basis = RateModel::Basis::Use;
        learnFrom(model, uses);
    } else if (purchases.size() > 1) {
        model.basis = RateModel::Basis::Purchases;
        learnFrom(model, purchases);
    }
    weighEvidence(model, history, onHand);
    return model;
}

} // namespace larder
