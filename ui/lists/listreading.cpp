// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listreading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

std::optional<NextOut> nextOutOf(const QVector<Outlook> &outlooks)
{
    std::optional<NextOut> next;
    for (const Outlook &outlook : outlooks) {
        const Depletion &depletion = outlook.depletion;
        const bool isExpected =
            depletion.isForecast && depletion.sureness != Sureness::Unsure && depletion.believedMilli > 0;
        if (isExpected && depletion.p50.isValid() && (!next || depletion.p50 < next->day))
            next = NextOut{outlook.product.name, depletion.p50};
    }
    return next;
}

} // namespace

Result<ListReading> readList(Household &household, QDate today)
{
    auto items = household.lists().items({}, today);
    auto trips = household.foresight().trips(today);
    if (!items || !trips)
        return fail(!items ? items.error() : trips.error());
    ListReading reading{*items, *trips, std::nullopt, true};
    const bool hasBuys =
        std::any_of(items->cbegin(), items->cend(), [](const ListItem &item) { return item.section == Section::Buy; });
    if (hasBuys)
        return reading;
    auto outlooks = household.foresight().outlooks(today);
    if (!outlooks)
        return fail(outlooks.error());
    reading.nextOut = nextOutOf(*outlooks);
    reading.hasProducts = !outlooks->isEmpty();
    return reading;
}

QString ListSentences::opening(const ListSummary &summary) const
{
    if (summary.lines == 0)
        return {};
    if (summary.open() == 0)
        return tr("Everything on the list is ticked.");
    if (summary.ticked == 0)
        return openingBy(summary.open(), summary.total ? m_wording.aboutMoney(*summary.total) : QString());
    if (isToday())
        return tr("%n thing(s) still to buy today.", nullptr, summary.open());
    return tr("%n thing(s) still to buy by %1.", nullptr, summary.open()).arg(m_wording.day(m_trips.next));
}

QString ListSentences::openingBy(int open, const QString &total) const
{
    const QString day = m_wording.day(m_trips.next);
    if (isToday())
        return total.isEmpty() ? tr("%n thing(s) to buy today.", nullptr, open)
                               : tr("%n thing(s) to buy today, about %1.", nullptr, open).arg(total);
    if (total.isEmpty())
        return tr("%n thing(s) to buy by %1.", nullptr, open).arg(day);
    //: %1 is a day, %2 a sum of money
    return tr("%n thing(s) to buy by %1, about %2.", nullptr, open).arg(day, total);
}

QString ListSentences::ticked(const ListSummary &summary) const
{
    //: Beside the heading Buy
    return summary.lines > 0 ? tr("%1 of %n ticked", nullptr, summary.lines).arg(QLocale().toString(summary.ticked))
                             : QString();
}

QString ListSentences::unpriced(const ListSummary &summary) const
{
    return summary.unpriced > 0 ? tr("The price of %n thing(s) is not known.", nullptr, summary.unpriced) : QString();
}

QString ListSentences::looks(const QVector<ListItem> &items) const
{
    QStringList names;
    for (const ListItem &item : items) {
        if (item.section == Section::Look)
            names << item.name;
    }
    return names.isEmpty() ? QString()
                           : tr("You may need %n more thing(s): %1", nullptr, int(names.size()))
                                 .arg(QLocale().createSeparatedList(names));
}

QString ListSentences::nothing() const
{
    return isToday() ? tr("Nothing to buy today.") : tr("Nothing to buy before %1.").arg(m_wording.day(m_trips.next));
}

QString ListSentences::nothingHint(const ListReading &reading) const
{
    if (!reading.hasProducts)
        return tr("Your list fills itself once a few purchases are known.");
    if (!reading.nextOut)
        return {};
    //: %1 is a product, %2 a day
    return tr("The next thing to run out is %1, about %2.")
        .arg(reading.nextOut->name, m_wording.day(reading.nextOut->day));
}

QString ListSentences::title() const
{
    //: %1 is a date; the format of the day follows in the next text
    return tr("Shopping list for %1").arg(QLocale().toString(m_trips.next, tr("dddd d MMMM")));
}

} // namespace larder
