// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/aislerules.h"

#include <algorithm>
#include <utility>

namespace larder {

namespace {

/// 0 for what all others come after, 1 for what comes last; -1 where it was never walked.
double placeOf(CategoryId category, const QVector<CategoryId> &categories, const AisleWalks &walks)
{
    double sum = 0;
    int known = 0;
    for (const CategoryId other : categories) {
        const auto before = double(walks.value({other, category}));
        const auto after = double(walks.value({category, other}));
        if (before + after == 0)
            continue;
        sum += before / (before + after);
        ++known;
    }
    return known == 0 ? -1 : sum / known;
}

/// Lets neighbours change places until none of them was mostly walked the other way round.
void settleNeighbours(QVector<CategoryId> &order, const AisleWalks &walks)
{
    for (qsizetype round = 0; round < order.size(); ++round) {
        bool isSettled = true;
        for (qsizetype i = 1; i < order.size(); ++i) {
            if (walks.value({order[i], order[i - 1]}) <= walks.value({order[i - 1], order[i]}))
                continue;
            std::swap(order[i], order[i - 1]);
            isSettled = false;
        }
        if (isSettled)
            return;
    }
}

} // namespace

QVector<CategoryId> walkedOrder(const QVector<CategoryId> &categories, const AisleWalks &walks)
{
    QHash<CategoryId, double> places;
    QVector<CategoryId> order;
    for (const CategoryId category : categories) {
        const double place = placeOf(category, categories, walks);
        places.insert(category, place);
        if (place >= 0)
            order << category;
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](CategoryId left, CategoryId right) { return places.value(left) < places.value(right); });
    settleNeighbours(order, walks);
    for (const CategoryId category : categories) {
        if (places.value(category) < 0)
            order << category;
    }
    return order;
}

QVector<std::pair<CategoryId, CategoryId>> pairsOfWalk(const QVector<CategoryId> &walked)
{
    QHash<CategoryId, QVector<qsizetype>> ticks;
    for (qsizetype i = 0; i < walked.size(); ++i)
        ticks[walked[i]] << i;
    QVector<CategoryId> order = ticks.keys().toVector();
    const auto middle = [&](CategoryId category) {
        const QVector<qsizetype> &at = ticks[category];
        return at[at.size() / 2];
    };
    std::sort(order.begin(), order.end(),
              [&](CategoryId left, CategoryId right) { return middle(left) < middle(right); });
    QVector<std::pair<CategoryId, CategoryId>> pairs;
    for (qsizetype i = 0; i < order.size(); ++i) {
        for (qsizetype j = i + 1; j < order.size(); ++j)
            pairs << std::pair(order[i], order[j]);
    }
    return pairs;
}

} // namespace larder
