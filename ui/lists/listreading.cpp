// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listreading.h"

#include "core/base/textkey.h"
#include "core/household/storereading.h"
#include "core/pantry/namerepository.h"

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

namespace {

template<class Value>
Result<void> keep(const Result<Value> &read, Value &into)
{
    if (!read)
        return fail(read.error());
    into = *read;
    return {};
}

/// Which list it is, and what there is to choose from beside its lines.
Result<void> readChoices(Household &household, const QString &list, ListReading &reading)
{
    LARDER_TRY(keep(household.lists().lists(), reading.lists));
    const auto found = std::find_if(reading.lists.cbegin(), reading.lists.cend(), [&](const ShoppingList &one) {
        return list.isEmpty() ? one.isFirst : textKey(one.name) == textKey(list);
    });
    if (found == reading.lists.cend())
        return fail(ErrorKind::NotFound, ListSentences::tr("The list “%1” is gone.").arg(list));
    reading.list = *found;
    NameRepository names(household.database());
    LARDER_TRY(keep(names.members(), reading.members));
    LARDER_TRY(keep(names.stores(), reading.stores));
    LARDER_TRY(keep(household.aisles().order(reading.list.store), reading.aisles));
    return keep(household.foresight().tripHabit(), reading.habit);
}

} // namespace

Result<ListReading> readList(Household &household, const QString &list, QDate today)
{
    ListReading reading;
    LARDER_TRY(readChoices(household, list, reading));
    LARDER_TRY(keep(household.lists().items(list, today), reading.items));
    LARDER_TRY(keep(household.foresight().trips(today), reading.trips));
    if (const auto choice = readStoreChoice(household, list, today))
        reading.storeSentence = Wording(today).storeAdvice(*choice);
    const bool hasBuys = std::any_of(reading.items.cbegin(), reading.items.cend(),
                                     [](const ListItem &item) { return item.section == Section::Buy; });
    if (hasBuys)
        return reading;
    auto outlooks = household.foresight().outlooks(today);
    if (!outlooks)
        return fail(outlooks.error());
    reading.nextOut = nextOutOf(*outlooks);
    reading.hasProducts = !outlooks->isEmpty();
    return reading;
}

QString listTitle(const ShoppingList &list)
{
    const bool isNamed = !list.isFirst || list.name != u"Shopping list"_s; // the name of the first schema
    return isNamed ? list.name : ListSentences::tr("Weekly shop");
}

QString ListSentences::eve(const QVector<ListItem> &items) const
{
    const auto count = int(std::count_if(items.cbegin(), items.cend(),
                                         [](const ListItem &item) { return item.section == Section::Look; }));
    const qint64 ahead = m_trips.asOf.daysTo(m_trips.next);
    if (count == 0 || !m_trips.next.isValid() || ahead > 1)
        return {};
    return ahead == 0 ? tr("You shop today: check %n thing(s) before you go.", nullptr, count)
                      : tr("You shop tomorrow: check %n thing(s) before you go.", nullptr, count);
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

QString ListSentences::names(const QVector<ListItem> &items, Section section) const
{
    QStringList names;
    for (const ListItem &item : items) {
        if (item.section == section)
            names << item.name;
    }
    return QLocale().createSeparatedList(names);
}

QString ListSentences::looks(const QVector<ListItem> &items) const
{
    const auto count =
        std::count_if(items.cbegin(), items.cend(), [](const ListItem &item) { return item.section == Section::Look; });
    return count == 0 ? QString()
                      : tr("You may need %n more thing(s): %1", nullptr, int(count)).arg(names(items, Section::Look));
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
