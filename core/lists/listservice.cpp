// SPDX-License-Identifier: GPL-3.0-or-later
// How a list is read; listwriting.cpp has what changes it.
#include "core/lists/listservice.h"

#include "core/base/textkey.h"
#include "core/lists/aisleservice.h"
#include "core/lists/listjoin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

struct ListService::Reading
{
    QDate asOf;
    QHash<ProductId, qint64> covered; ///< beside what stands on the list itself
    QHash<ProductId, QVector<RecurringWant>> regular;
    QVector<RecurringWant> texts; ///< bought regularly, free text
    QSet<ProductId> withdrawn; ///< products with origins sent away, perhaps long ago
};

namespace {

const QString kServiceLevel = u"service_level"_s;

/// What a line covers of the need for its product: an order brings what was written, or more.
qint64 coveredBy(const ListLine &line)
{
    return std::max(line.written(), line.onItsWay ? line.onItsWay->milli : 0);
}

Origin originOf(const RecurringWant &want)
{
    return {OriginKind::Recurring, want.amount.value_or(0), {}, regularReason(want)};
}

/// A turn that was left out: it covers what other origins would add, and nothing of the turns after it.
RecurringWant leftOut(const WithdrawnOrigin &origin)
{
    RecurringWant want;
    want.product = origin.product;
    want.day = QDate(9999, 12, 31); // none of the reasons
    want.amount = origin.amount;
    return want;
}

/// Free text that is bought regularly: on the line of that text, else on one of its own.
void addRegularTexts(const QVector<RecurringWant> &wants, QVector<ListItem> &items)
{
    for (const RecurringWant &want : wants) {
        const QString key = textKey(want.text);
        const auto same = std::find_if(items.begin(), items.end(), [&](const ListItem &item) {
            return !item.product.isValid() && textKey(item.name) == key;
        });
        if (same != items.end()) {
            same->origins << originOf(want);
            continue;
        }
        ListItem item;
        item.name = want.text;
        item.origins = {originOf(want)};
        item.reason = item.origins.first().reason;
        items << item;
    }
}

} // namespace

ListService::ListService(const Parts &parts)
    : m_repository(parts.database)
    , m_ledger(parts.database)
    , m_settings(parts.database)
    , m_clock(parts.clock)
    , m_journal(parts.journal)
    , m_products(parts.products)
    , m_foresight(parts.foresight)
    , m_aisles(parts.aisles)
    , m_recurring(parts.recurring)
    , m_book(parts.database, parts.foresight)
    , m_absences(parts.database)
    , m_models(parts.database)
{}

Result<QVector<ListItem>> ListService::items(const QString &name, QDate asOf)
{
    auto list = m_repository.list(name, false);
    auto level = serviceLevel();
    if (!list || !level)
        return fail(!list ? list.error() : level.error());
    LARDER_TRY(m_book.refresh(asOf, *level));
    auto lines = standingLines(*list);
    auto isGenerated = isFirst(*list);
    auto store = storeOf(*list);
    auto aisles = store ? aislesOf(*store) : fail(store.error());
    if (!lines || !isGenerated || !aisles)
        return fail(!lines ? lines.error() : !isGenerated ? isGenerated.error() : aisles.error());
    QVector<ListItem> items;
    QHash<ProductId, ListLine> byProduct;
    for (const ListLine &line : std::as_const(*lines)) {
        if (line.product.isValid())
            byProduct.insert(line.product, line);
        else
            items.push_back(itemFromText(line, asOf));
    }
    if (*isGenerated) {
        Reading reading;
        reading.asOf = asOf;
        LARDER_TRY(readCovered(reading));
        LARDER_TRY(addGenerated(reading, items, byProduct));
    } else {
        for (const ListLine &line : std::as_const(byProduct)) {
            const Outlook *outlook = m_book.outlook(line.product);
            if (const auto item = outlook ? joinedItem(*outlook, {}, line, {}) : std::nullopt)
                items.push_back(*item);
        }
    }
    sortAndCap(items, *aisles);
    putPrices(items, *store);
    return items;
}

/// What lies beside the first list's own lines.
Result<void> ListService::readCovered(Reading &reading)
{
    auto withdrawn = m_repository.withdrawn();
    auto ordered = m_repository.ordered();
    auto first = m_repository.list({}, false);
    auto wants = m_recurring.wanted(m_book.trips());
    if (!withdrawn || !ordered || !first || !wants)
        return fail(!withdrawn ? withdrawn.error()
                    : !ordered ? ordered.error()
                    : !first   ? first.error()
                               : wants.error());
    for (const WithdrawnOrigin &origin : std::as_const(*withdrawn)) {
        reading.withdrawn.insert(origin.product);
        auto settled = origin.amount > 0 ? isSettled(origin.product, origin.since) : Result<bool>(true);
        if (!settled)
            return fail(settled.error());
        if (*settled)
            continue;
        reading.covered[origin.product] += origin.amount;
        if (origin.origin == originName(OriginKind::Recurring))
            reading.regular[origin.product] << leftOut(origin);
    }
    for (ListLine &line : *ordered) {
        LARDER_TRY(settleBought(line));
        if (line.onItsWay && line.list != *first)
            reading.covered[line.product] += line.onItsWay->milli;
    }
    for (const RecurringWant &want : std::as_const(*wants)) {
        if (want.product.isValid())
            reading.regular[want.product] << want;
        else
            reading.texts << want;
    }
    return {};
}

Result<void> ListService::addGenerated(const Reading &reading, QVector<ListItem> &items,
                                       QHash<ProductId, ListLine> byProduct)
{
    QSet<ProductId> products(byProduct.keyBegin(), byProduct.keyEnd());
    products.unite({m_book.needs().keyBegin(), m_book.needs().keyEnd()});
    products.unite({reading.regular.keyBegin(), reading.regular.keyEnd()});
    for (const ProductId product : std::as_const(products)) {
        const Outlook *outlook = m_book.outlook(product);
        if (!outlook)
            continue;
        const ListLine line = byProduct.value(product);
        const qint64 covered = coveredBy(line) + reading.covered.value(product);
        QSet<QString> withdrawn;
        if (reading.withdrawn.contains(product)) {
            auto standing = withdrawnOf(product);
            if (!standing)
                return fail(standing.error());
            withdrawn = *standing;
        }
        auto regular = reading.regular.value(product);
        if (withdrawn.contains(originName(OriginKind::Recurring)))
            regular.removeIf([](const RecurringWant &want) { return want.recurring.isValid(); });
        std::optional<Need> need;
        if (covered > 0 || !regular.isEmpty())
            need = m_book.needOf(*outlook, covered, regular);
        else if (const auto known = m_book.needs().constFind(product); known != m_book.needs().cend())
            need = *known;
        if (const auto item = joinedItem(*outlook, need, line, withdrawn))
            items.push_back(*item);
    }
    addRegularTexts(reading.texts, items);
    return {};
}

Result<StoreId> ListService::storeOf(ListId list)
{
    auto lists = m_repository.lists();
    if (!lists)
        return fail(lists.error());
    const auto known =
        std::find_if(lists->cbegin(), lists->cend(), [list](const ShoppingList &one) { return one.id == list; });
    return known == lists->cend() ? StoreId() : known->store;
}

Result<QHash<QString, int>> ListService::aislesOf(StoreId store)
{
    auto order = m_aisles.order(store);
    if (!order)
        return fail(order.error());
    QHash<QString, int> aisles;
    for (const QString &category : std::as_const(*order))
        aisles.insert(category, int(aisles.size()));
    return aisles;
}

/// At the list's store where it was bought there, else at the last price; and where it is cheaper than that.
void ListService::putPrices(QVector<ListItem> &items, StoreId store) const
{
    for (ListItem &item : items) {
        if (!item.product.isValid())
            continue;
        const auto here = m_book.prices().at(item.product, store);
        if (const auto cost = here ? here->cost(item.amount.milli) : std::nullopt)
            item.cost = cost;
        const QVector<StorePrice> prices = m_book.prices().of(item.product);
        if (prices.isEmpty() || prices.first().store == store)
            continue;
        const auto cost = prices.first().cost(item.amount.milli);
        const bool isCheaper =
            cost && (!item.cost || (item.cost->currency == cost->currency && cost->minor < item.cost->minor));
        if (isCheaper)
            item.cheapest = StoreCost{prices.first().store, m_book.prices().storeName(prices.first().store), *cost,
                                      prices.first().seenOn};
    }
}

Result<ServiceLevel> ListService::serviceLevel()
{
    return m_settings.value(kServiceLevel).map([](const QString &name) { return serviceLevelFromName(name); });
}

Result<void> ListService::setServiceLevel(ServiceLevel level)
{
    return m_journal.act({{}, u"setting"_s, {{u"name"_s, kServiceLevel}}},
                         [&](ActionId) { return m_settings.setValue(kServiceLevel, serviceLevelName(level)); });
}

Result<Since> ListService::now()
{
    auto event = m_ledger.newestEvent();
    if (!event)
        return fail(event.error());
    return Since{*event, m_clock.today()};
}

} // namespace larder
