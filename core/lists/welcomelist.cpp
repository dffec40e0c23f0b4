// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/listservice.h"
#include "core/lists/welcomehome.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kFreshDays = 14; // later than that the family is back in its ways
constexpr int kTripMemoryDays = 84;
constexpr int kWeek = 7;

/// The newest absence that is over and not long ago.
std::optional<DayRange> lastAbsence(const QVector<Absence> &absences, QDate asOf)
{
    std::optional<DayRange> last;
    for (const Absence &absence : absences) {
        const QDate to = absence.days.to;
        if (to < asOf && to.daysTo(asOf) <= kFreshDays && (!last || last->to < to))
            last = absence.days;
    }
    return last;
}

ListItem itemFrom(const Outlook &outlook, const Staple &staple)
{
    ListItem item;
    item.product = staple.product;
    item.name = outlook.product.name;
    item.category = outlook.category;
    item.amount = {staple.milli, outlook.product.unit};
    item.packSize = outlook.product.packSize;
    item.origins = {{OriginKind::Suggestion, staple.milli, kWelcomeHomeLabel.toString()}};
    item.reason = {ReasonKind::WelcomeHome, {{u"usual_gap_days"_s, staple.gapDays}}};
    if (staple.bestBefore.isValid())
        item.reason.numbers[u"best_before"_s] = staple.bestBefore.toString(Qt::ISODate);
    item.cost = estimatedCost(outlook, staple.milli);
    item.urgency = outlook.chanceBeforeAfterNext.value_or(0);
    return item;
}

} // namespace

Result<QSet<ProductId>> ListService::toBuy(const QString &list, QDate asOf)
{
    return items(list, asOf).map([](const QVector<ListItem> &items) {
        QSet<ProductId> products;
        for (const ListItem &item : items) {
            if (item.section == Section::Buy)
                products.insert(item.product);
        }
        return products;
    });
}

Result<QVector<ListItem>> ListService::welcomeHome(QDate asOf)
{
    auto absences = m_absences.known(asOf, true);
    if (!absences)
        return fail(absences.error());
    const auto absence = lastAbsence(*absences, asOf);
    if (!absence)
        return QVector<ListItem>();
    auto outlooks = m_foresight.outlooks(asOf);
    auto trips = m_foresight.trips(asOf);
    auto shopping = m_models.shoppingDays(absence->from.addDays(-kTripMemoryDays), asOf);
    auto there = toBuy({}, asOf);
    if (!outlooks || !trips || !shopping || !there)
        return fail(!outlooks   ? outlooks.error()
                    : !trips    ? trips.error()
                    : !shopping ? shopping.error()
                                : there.error());
    const int gap = usualTripGap(*shopping, livingDaysOf(*absences)).value_or(kWeek);
    QVector<ListItem> items;
    for (const Staple &staple : welcomeHomeStaples(*outlooks, *trips, *absence, gap)) {
        const auto outlook = std::find_if(outlooks->cbegin(), outlooks->cend(), [&](const Outlook &candidate) {
            return candidate.product.id == staple.product;
        });
        if (!there->contains(staple.product))
            items.push_back(itemFrom(*outlook, staple));
    }
    return items;
}

Result<int> ListService::addWelcomeHome(const QString &list, QDate asOf)
{
    auto items = welcomeHome(asOf);
    auto known = m_repository.list(list, false);
    auto there = known ? toBuy(list, asOf) : Result<QSet<ProductId>>(QSet<ProductId>());
    if (!items || !there)
        return fail(!items ? items.error() : there.error());
    items->removeIf([&](const ListItem &item) { return there->contains(item.product); });
    const auto count = int(items->size());
    if (count == 0)
        return 0;
    return m_journal.act({{}, u"list_welcome"_s, {{u"things"_s, count}}}, [&](ActionId) -> Result<int> {
        for (const ListItem &item : std::as_const(*items)) {
            auto line = lineNow(list, item);
            if (!line)
                return fail(line.error());
            addWritten(*line, item.amount.milli, {OriginKind::Suggestion, kWelcomeHomeLabel.toString()});
            line->isChecked = false;
            LARDER_TRY(store(*line));
        }
        return count;
    });
}

} // namespace larder
