// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foresight/stockstory.h"

#include <algorithm>

namespace larder {

namespace {

constexpr int kPastDays = 28;
constexpr int kFarthestDays = 365;
constexpr int kPurchasesShown = 3;
constexpr int kAirShare = 40;
constexpr int kDaysAhead = 10;
constexpr int kPastPerFuture = 3;

QDate startOf(const UsageHistory &history, QDate asOf)
{
    QDate from = asOf.addDays(-kPastDays);
    int seen = 0;
    QDate last;
    for (auto event = history.crbegin(); event != history.crend() && seen < kPurchasesShown; ++event) {
        if (event->kind != UsageEvent::Purchase || event->day == last || event->day < asOf.addDays(-kFarthestDays))
            continue;
        last = event->day;
        ++seen;
        // A little air, so that its ring does not stand on the edge.
        from = std::min(from, last.addDays(-1 - last.daysTo(asOf) / kAirShare));
    }
    return from;
}

/// The amount at home by what was written down.
QVector<StoryPoint> bookedPath(const UsageHistory &history)
{
    QVector<StoryPoint> path;
    double amount = 0;
    for (const UsageEvent &event : history) {
        const auto milli = double(event.milli);
        switch (event.kind) {
        case UsageEvent::Purchase: amount += milli; break;
        case UsageEvent::Count: amount = milli; break;
        case UsageEvent::Use:
        case UsageEvent::Spoiled: amount = std::max(0.0, amount - milli); break;
        }
        path.push_back({event.day, amount});
    }
    return path;
}

/// The amount as the forecast believes it: between two pieces of evidence it falls at the learned pace, and a purchase
/// says that little was left, unless somebody looked since the purchase before. As RateModel weighs its evidence.
class BeliefPath
{
public:
    BeliefPath(double rate, const LivingDays &living) : m_rate(rate), m_living(living) {}

    void add(const UsageEvent &event)
    {
        const bool isSameTrip = m_wasPurchase && m_day == event.day;
        fallUntil(event.day);
        const auto milli = double(event.milli);
        if (event.kind == UsageEvent::Purchase) {
            m_amount = milli + (m_isGrounded || isSameTrip ? m_amount : 0);
            m_isGrounded = m_isGrounded && isSameTrip;
        } else {
            m_amount = event.kind == UsageEvent::Count ? milli : std::max(0.0, m_amount - milli);
            m_isGrounded = true;
        }
        m_wasPurchase = event.kind == UsageEvent::Purchase;
        m_day = event.day;
        m_path.push_back({m_day, m_amount});
    }
    [[nodiscard]] const QVector<StoryPoint> &path() const { return m_path; }

private:
    void fallUntil(QDate day)
    {
        if (!m_day.isValid() || m_day == day)
            return;
        const double lasts = m_rate > 0 ? m_amount / m_rate : double(kFarthestDays);
        const auto days = double(m_living.between(m_day, day));
        if (lasts < days)
            m_path.push_back({m_living.after(m_day, double(qRound64(lasts))), 0});
        m_amount = std::max(0.0, m_amount - m_rate * days);
        m_path.push_back({day, m_amount});
    }

    double m_rate;
    const LivingDays &m_living;
    double m_amount = 0;
    bool m_isGrounded = false;
    bool m_wasPurchase = false;
    QDate m_day;
    QVector<StoryPoint> m_path;
};

/// What a line between two points has on a day between them.
double between(const StoryPoint &left, const StoryPoint &right, QDate day)
{
    const auto span = double(left.day.daysTo(right.day));
    const double share = span > 0 ? double(left.day.daysTo(day)) / span : 1;
    return left.milli + (right.milli - left.milli) * share;
}

/// The part of a path since @p from; its first point then is at that day where the path had begun before.
QVector<StoryPoint> since(const QVector<StoryPoint> &path, QDate from, bool isSteps)
{
    const auto first =
        std::find_if(path.cbegin(), path.cend(), [from](const StoryPoint &at) { return at.day >= from; });
    QVector<StoryPoint> shown;
    if (first != path.cbegin()) {
        const StoryPoint &before = *(first - 1);
        const bool isLast = first == path.cend();
        shown.push_back({from, isSteps || isLast ? before.milli : between(before, *first, from)});
    }
    std::copy(first, path.cend(), std::back_inserter(shown));
    return shown;
}

QVector<StoryPoint> fallFrom(const StoryPoint &start, QDate gone, const StockStory &story)
{
    const StoryPoint end{std::max(start.day, gone), 0};
    QVector<StoryPoint> line{start, end};
    if (start.day < story.from)
        line.first() = {story.from, end.day > story.from ? between(start, end, story.from) : 0};
    if (end.day > story.to)
        line.last() = {story.to, between(start, end, story.to)};
    else if (end.day < story.asOf)
        line.last().day = std::max(end.day, line.first().day);
    return line;
}

/// Where the forecast ends before the as-of day it says "today"; the line knows the day before.
void addFan(StockStory &story, const Outlook &outlook)
{
    const Depletion &depletion = outlook.depletion;
    const RateModel &model = outlook.model;
    if (!depletion.isForecast || !model.evidenceDay.isValid() || model.evidenceMilli <= 0)
        return;
    const Depletion unclamped =
        DepletionForecaster(model, std::max(model.evidenceMilli, outlook.onHand), model.evidenceDay, outlook.living)
            .depletion();
    const StoryPoint start{model.evidenceDay, double(model.evidenceMilli)};
    const auto dayOf = [&](QDate seen, QDate then) { return seen > story.asOf ? seen : std::min(then, story.asOf); };
    story.early = fallFrom(start, dayOf(depletion.p10, unclamped.p10), story);
    story.median = fallFrom(start, dayOf(depletion.p50, unclamped.p50), story);
    story.late = fallFrom(start, dayOf(depletion.p90, unclamped.p90), story);
}

void addUse(StockStory &story, const UsageEvent &event)
{
    if (!story.uses.isEmpty() && story.uses.last().day == event.day)
        story.uses.last().milli += double(event.milli);
    else
        story.uses.push_back({event.day, double(event.milli)});
}

} // namespace

StockStory tellStory(const UsageHistory &history, const Outlook &outlook)
{
    StockStory story;
    story.asOf = outlook.asOf;
    story.from = startOf(history, story.asOf);
    story.to = story.asOf.addDays(std::max<qint64>(kDaysAhead, story.from.daysTo(story.asOf) / kPastPerFuture));
    const bool isGuess = outlook.model.basis != RateModel::Basis::Use && outlook.model.basis != RateModel::Basis::None;
    const QVector<StoryPoint> booked = bookedPath(history);
    BeliefPath belief(outlook.model.rate, outlook.living);
    for (qsizetype i = 0; i < history.size(); ++i) {
        const UsageEvent &event = history[i];
        belief.add(event);
        if (event.day < story.from)
            continue;
        if (event.kind == UsageEvent::Purchase)
            story.purchases.push_back({event.day, event.milli, isGuess ? belief.path().last().milli : booked[i].milli});
        else if (event.kind == UsageEvent::Use)
            addUse(story, event);
    }
    (isGuess ? story.believed : story.booked) = since(isGuess ? belief.path() : booked, story.from, !isGuess);
    addFan(story, outlook);
    if (!story.booked.isEmpty() && story.median.isEmpty() && story.booked.last().day < story.asOf)
        story.booked.push_back({story.asOf, story.booked.last().milli});
    return story;
}

} // namespace larder
