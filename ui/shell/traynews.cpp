// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/traynews.h"

#include "core/base/text.h"
#include "ui/shell/reminderdeeds.h"

#include <algorithm>

namespace larder {

namespace {

constexpr qsizetype kMostUsed = 6;

QVector<Outlook> mostUsedOf(QVector<Outlook> outlooks)
{
    outlooks.removeIf([](const Outlook &outlook) { return outlook.depletion.believedMilli <= 0; });
    std::stable_sort(outlooks.begin(), outlooks.end(), [](const Outlook &one, const Outlook &other) {
        return std::pair(one.model.uses, one.model.purchaseDays)
               > std::pair(other.model.uses, other.model.purchaseDays);
    });
    outlooks.resize(std::min(outlooks.size(), kMostUsed));
    return outlooks;
}

QString names(const QVector<Outlook> &outlooks)
{
    if (outlooks.size() == 1)
        return outlooks.first().product.name;
    if (outlooks.size() == 2)
        return Text::tr("%1 and %2").arg(outlooks[0].product.name, outlooks[1].product.name);
    return Text::tr("%1, %2 and %n more thing(s)", nullptr, int(outlooks.size()) - 2)
        .arg(outlooks[0].product.name, outlooks[1].product.name);
}

} // namespace

Result<TrayNews> readTrayNews(Household &household, QDate today)
{
    auto trips = household.foresight().trips(today);
    auto outlooks = household.foresight().outlooks(today);
    auto items = household.lists().items({}, today);
    auto rest = restUntil(household);
    if (!trips || !outlooks)
        return fail(!trips ? trips.error() : outlooks.error());
    if (!items || !rest)
        return fail(!items ? items.error() : rest.error());
    TrayNews news{*trips, 0, mostUsedOf(*outlooks), {}, *rest};
    news.toBuy = int(std::count_if(items->cbegin(), items->cend(), [](const ListItem &item) {
        return item.section == Section::Buy && !item.isChecked;
    }));
    for (const Outlook &outlook : std::as_const(*outlooks)) {
        if (supplyOf(outlook, *trips) == Supply::RunsOut && !outlook.isSilent())
            news.runningOut << outlook;
    }
    return news;
}

QString toBuySentence(const TrayNews &news, const Wording &wording)
{
    if (news.toBuy == 0)
        return Text::tr("Nothing to buy before %1").arg(wording.day(news.trips.next));
    if (news.trips.next == news.trips.asOf)
        return Text::tr("%n thing(s) to buy today", nullptr, news.toBuy);
    return Text::tr("%n thing(s) to buy by %1", nullptr, news.toBuy).arg(wording.day(news.trips.next));
}

QString runOutSentence(const QVector<Outlook> &outlooks, const TripPlan &trips, const Wording &wording)
{
    if (outlooks.isEmpty())
        return {};
    const bool isGone = trips.next == trips.asOf
                        || std::all_of(outlooks.cbegin(), outlooks.cend(),
                                       [](const Outlook &outlook) { return outlook.depletion.believedMilli == 0; });
    // The verb follows the number of things, so the two forms are sentences of their own.
    if (isGone)
        return outlooks.size() == 1 ? Text::tr("%1 is all gone").arg(names(outlooks))
                                    : Text::tr("%1 are all gone").arg(names(outlooks));
    const QString day = wording.day(trips.next);
    return outlooks.size() == 1 ? Text::tr("%1 runs out before %2").arg(names(outlooks), day)
                                : Text::tr("%1 run out before %2").arg(names(outlooks), day);
}

QString spoilSentence(const QVector<Outlook> &outlooks, const Wording &wording)
{
    const auto first =
        std::min_element(outlooks.cbegin(), outlooks.cend(),
                         [](const Outlook &one, const Outlook &other) { return one.bestBefore < other.bestBefore; });
    const QString day = wording.day(first->bestBefore);
    return outlooks.size() == 1 ? Text::tr("%1 is best before %2").arg(names(outlooks), day)
                                : Text::tr("%1 are best before %2 or soon after").arg(names(outlooks), day);
}

QString atHomeLine(const Outlook &outlook, const Wording &wording)
{
    if (outlook.depletion.sureness == Sureness::Unsure)
        return Text::tr("%1, not sure").arg(outlook.product.name);
    return Text::tr("%1, %2 at home").arg(outlook.product.name, wording.atHome(outlook));
}

} // namespace larder
