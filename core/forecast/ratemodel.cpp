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
constexpr double kBookedShare = 0.8;
constexpr double kTooEarly = 0.5; // of the usual time
constexpr double kStatedWeight = 2.0; // purchases that a person's word is worth
// "Days, a week, a month" lie two to four times apart, and people misjudge besides: half to twice, nine times in ten.
constexpr double kStatedError = 0.4;

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

/// How long what was bought (or used) on one day lasted until the next.
struct Gap
{
    double days = 0; ///< lived at home, >= 1
    qint64 milli = 0;
    QDate end;
};

/// What happened in busy days is not known, so a gap that has some is none.
QVector<Gap> gapsOf(const QVector<DayAmount> &days, const LivingDays &living)
{
    QVector<Gap> gaps;
    for (qsizetype i = 1; i < days.size(); ++i) {
        const DayAmount &from = days[i - 1];
        const QDate end = days[i].day;
        if (!living.isUnknownBetween(from.day, end))
            gaps.push_back({double(std::max(1, living.between(from.day, end))), from.milli, end});
    }
    return gaps;
}

double medianGap(const QVector<Gap> &gaps)
{
    QVector<double> days;
    for (const Gap &gap : gaps)
        days.push_back(gap.days);
    return median(days);
}

struct LogDuration
{
    double mean = 0;
    double spread = 0;
    double weight = 0; ///< of the observations and the prior together
};

/// What is thought of a duration before anything is observed.
struct Prior
{
    double log = std::log(kPriorGapDays);
    double weight = kPriorWeight;
    qsizetype observations = 0; ///< it stands for so many
};

/// A person's word ages like the purchases of its day.
Prior priorOf(const QVector<Gap> &gaps, double typical, const std::optional<StatedPace> &stated)
{
    if (!stated)
        return {};
    const auto newer =
        std::count_if(gaps.cbegin(), gaps.cend(), [&](const Gap &gap) { return gap.end > stated->said; });
    const double weight = kStatedWeight * std::pow(kRecency, double(newer));
    return {std::log(stated->days * typical / double(stated->milli)), weight, qsizetype(qRound(weight))};
}

/// The duration of @p typical, from what each day's amount lasted.
LogDuration durationOf(const QVector<Gap> &gaps, double typical, const Prior &prior)
{
    QVector<double> logs;
    for (const Gap &gap : gaps)
        logs.push_back(std::log(gap.days / std::clamp(double(gap.milli) / typical, 1.0 / 3, 3.0)));
    double weights = 0;
    double sum = 0;
    for (qsizetype i = 0; i < logs.size(); ++i) {
        const double weight = std::pow(kRecency, double(logs.size() - 1 - i));
        weights += weight;
        sum += weight * logs[i];
    }
    LogDuration result;
    result.weight = weights + prior.weight;
    const double shrunk = (sum + prior.weight * prior.log) / result.weight;
    result.mean = (shrunk + median(logs + QVector<double>(prior.observations, prior.log))) / 2;
    double squares = 0;
    for (qsizetype i = 0; i < logs.size(); ++i)
        squares += std::pow(kRecency, double(logs.size() - 1 - i)) * std::pow(logs[i] - result.mean, 2);
    result.spread =
        std::sqrt((squares + kSpreadPriorWeight * kSpreadPrior * kSpreadPrior) / (weights + kSpreadPriorWeight));
    return result;
}

void learnFrom(RateModel &model, const QVector<DayAmount> &days, const QVector<Gap> &gaps,
               const std::optional<StatedPace> &stated)
{
    model.cycleMilli = double(typicalAmount(days));
    const LogDuration duration = durationOf(gaps, model.cycleMilli, priorOf(gaps, model.cycleMilli, stated));
    model.rate = model.cycleMilli / std::exp(duration.mean);
    model.spread = duration.spread;
    model.rateError = duration.spread / std::sqrt(duration.weight);
}

void takeWordFor(RateModel &model, const StatedPace &stated)
{
    model.basis = RateModel::Basis::Stated;
    model.cycleMilli = double(model.typicalMilli);
    model.rate = double(stated.milli) / stated.days;
    model.spread = kSpreadPrior;
    model.rateError = kStatedError;
}

/// Booked use counts as the truth when it accounts for nearly all that must have gone; a ledger with gaps only grows.
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
    return double(used) >= kBookedShare * double(gone);
}

/// Follows what is believed to be there from event to event. Where use is not booked a purchase says that little was
/// left, unless somebody looked since the purchase before.
class EvidenceChain
{
public:
    EvidenceChain(RateModel &model, const LivingDays &living)
        : m_model(model)
        , m_living(living)
        , m_isUseBooked(model.basis == RateModel::Basis::Use)
    {}

    void start(const StatedPace &stated)
    {
        m_model.evidence = RateModel::Evidence::Stated;
        m_model.evidenceDay = stated.said;
        m_believed = double(stated.milli) / 2;
    }

    void add(const UsageEvent &event)
    {
        const bool isTaking = event.kind == UsageEvent::Use || event.kind == UsageEvent::Spoiled;
        if (m_model.evidenceDay.isValid() && m_living.isUnknownBetween(m_model.evidenceDay, event.day)) {
            m_isAdrift = true;
            m_isGrounded = false;
            if (isTaking) // of an amount nobody knows
                return;
        }
        if (event.kind == UsageEvent::Use && isOlderOne(event))
            return;
        if (m_model.evidenceDay.isValid() && !m_isUseBooked)
            m_believed = std::max(0.0, m_believed - m_model.rate * m_living.between(m_model.evidenceDay, event.day));
        if (isTaking)
            take(double(event.milli));
        else if (event.kind == UsageEvent::Count)
            count(double(event.milli));
        else
            purchase(event);
        m_model.evidenceDay = event.day;
    }

    /// What is believed at the end, never more than the ledger's @p onHand, where anything of it was ever booked.
    [[nodiscard]] qint64 believed(qint64 onHand) const
    {
        if (m_model.evidence == RateModel::Evidence::Stated)
            return qRound64(m_believed);
        const bool isLedgerTrue = m_isUseBooked && !m_isAdrift;
        return isLedgerTrue || m_model.basis == RateModel::Basis::None ? onHand
                                                                       : std::min(qRound64(m_believed), onHand);
    }

private:
    /// Emptied long before its time: not what was bought last, but what was left before, of which nobody knew.
    [[nodiscard]] bool isOlderOne(const UsageEvent &event) const
    {
        if (m_model.evidence != RateModel::Evidence::Purchase || m_isGrounded || m_isUseBooked || m_model.rate <= 0)
            return false;
        const auto used = double(event.milli);
        const double expected = m_model.rate * m_living.between(m_model.evidenceDay, event.day);
        return used >= m_believed && expected < kTooEarly * used;
    }
    void purchase(const UsageEvent &event)
    {
        const bool isSameTrip = m_model.evidence == RateModel::Evidence::Purchase && m_model.evidenceDay == event.day;
        m_believed = double(event.milli) + (m_isGrounded || isSameTrip ? m_believed : 0);
        m_isGrounded = m_isGrounded && isSameTrip;
        m_model.evidence = RateModel::Evidence::Purchase;
    }
    void count(double milli)
    {
        m_believed = milli;
        m_isGrounded = true;
        m_isAdrift = false;
        m_model.evidence = RateModel::Evidence::Count;
    }
    void take(double milli)
    {
        m_believed = std::max(0.0, m_believed - milli);
        if (m_model.evidence == RateModel::Evidence::Stated)
            return; // how much there was is still a guess
        m_isGrounded = true;
        m_model.evidence = RateModel::Evidence::Use;
    }

    RateModel &m_model;
    const LivingDays &m_living;
    bool m_isUseBooked;
    bool m_isGrounded = false; ///< somebody looked since the last purchase
    bool m_isAdrift = false; ///< busy days since the last count: the ledger misses what happened in them
    double m_believed = 0;
};

} // namespace

qint64 typicalPurchase(const UsageHistory &history)
{
    return typicalAmount(daysOf(history, UsageEvent::Purchase));
}

RateModel learnRate(const UsageHistory &history, qint64 onHand, const HistoryContext &context)
{
    const QVector<DayAmount> purchases = daysOf(history, UsageEvent::Purchase);
    const QVector<DayAmount> uses = daysOf(history, UsageEvent::Use);
    const QVector<Gap> purchaseGaps = gapsOf(purchases, context.living);
    const QVector<Gap> useGaps = gapsOf(uses, context.living);
    RateModel model;
    model.purchaseDays = int(purchases.size());
    model.uses = int(uses.size());
    model.isStated = context.stated.has_value();
    model.typicalMilli = purchases.isEmpty() && context.stated ? context.stated->milli : typicalAmount(purchases);
    model.usualGapDays = medianGap(purchases.size() > 1 ? purchaseGaps : useGaps);
    if (!purchases.isEmpty())
        model.lastPurchase = purchases.last().day;
    if (useIsBooked(uses, purchases) && !useGaps.isEmpty()) {
        model.basis = RateModel::Basis::Use;
        learnFrom(model, uses, useGaps, context.stated);
    } else if (!purchaseGaps.isEmpty()) {
        model.basis = RateModel::Basis::Purchases;
        learnFrom(model, purchases, purchaseGaps, context.stated);
    } else if (context.stated) {
        takeWordFor(model, *context.stated);
    }
    EvidenceChain chain(model, context.living);
    if (context.stated && (history.isEmpty() || history.first().day >= context.stated->said))
        chain.start(*context.stated);
    for (const UsageEvent &event : history)
        chain.add(event);
    model.evidenceMilli = chain.believed(onHand);
    return model;
}

} // namespace larder
