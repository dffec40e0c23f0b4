// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/startbooking.h"

#include "core/forecast/depletionforecaster.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kStarted = u"started"_s;
constexpr std::array kLastsDays{3, 7, 30};
constexpr int kFewDays = 4; ///< up to here it is "days" …
constexpr int kAboutAWeek = 14; ///< … and up to here "a week"

Result<void> begin(Household &household, const StartTick &tick)
{
    ProductService &products = household.products();
    auto known = products.resolve(tick.name);
    const bool isNew =
        !known && (known.error().kind == ErrorKind::NotFound || known.error().kind == ErrorKind::Ambiguous);
    if (!known && !isNew)
        return fail(known.error());
    if (known && !known->isArchived)
        return {};
    return discard(products.create(known ? known->name : tick.name, editOf(tick)));
}

} // namespace

QVector<FirstGuess> firstGuesses(const QVector<StartTick> &ticks, QDate today)
{
    QVector<FirstGuess> guesses;
    for (const StartTick &tick : ticks) {
        HistoryContext context;
        context.stated =
            StatedPace{today, tick.lastsDays, tick.good ? std::max<qint64>(1, tick.good->usualMilli) : 1000};
        const RateModel model = learnRate({}, 0, context);
        guesses << FirstGuess{tick.name, DepletionForecaster(model, 0, today).depletion().p50};
    }
    std::stable_sort(guesses.begin(), guesses.end(),
                     [](const FirstGuess &left, const FirstGuess &right) { return left.day < right.day; });
    return guesses;
}

Result<ActionId> bookStart(Household &household, const FirstStart &start)
{
    QJsonObject numbers{{u"things"_s, start.ticks.size()}};
    return household.journal().act({{}, u"start"_s, numbers}, [&](ActionId action) -> Result<ActionId> {
        LARDER_TRY(setStarted(household, start.weekday));
        for (const StartTick &tick : start.ticks)
            LARDER_TRY(begin(household, tick));
        return action;
    });
}

Result<bool> isStarted(Household &household)
{
    auto products = household.products().all(true);
    auto started = household.settings().value(kStarted);
    if (!products || !started)
        return fail(!products ? products.error() : started.error());
    return !products->isEmpty() || !started->isEmpty();
}

Result<void> setStarted(Household &household, std::optional<int> weekday)
{
    if (weekday)
        LARDER_TRY(household.foresight().setShoppingDay(*weekday));
    return household.settings().setValue(kStarted, household.clock().today().toString(Qt::ISODate));
}

ProductEdit editOf(const StartTick &tick)
{
    ProductEdit edit = tick.good ? editOf(*tick.good) : ProductEdit();
    edit.lastsDays = tick.lastsDays;
    // "Lasts us a week" is said of a usual purchase, which may be several packs.
    if (tick.good && tick.good->usualMilli > 0 && tick.good->usualMilli != tick.good->packMilli)
        edit.targetLevel = tick.good->usualMilli;
    return edit;
}

int lastsChoice(int days)
{
    return days <= kFewDays ? 0 : days <= kAboutAWeek ? 1 : 2;
}

int lastsDaysOf(int choice)
{
    return kLastsDays.at(size_t(std::clamp(choice, 0, int(kLastsDays.size()) - 1)));
}

} // namespace larder
