// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/listservice.h"

#include "core/base/parse.h"
#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/pantry/productunits.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr qsizetype kMostLooks = 10;
const QString kServiceLevel = u"service_level"_s;

ListItem itemFrom(const Outlook &outlook)
{
    ListItem item;
    item.product = outlook.product.id;
    item.name = outlook.product.name;
    item.category = outlook.category;
    item.amount.unit = outlook.product.unit;
    item.packSize = outlook.product.packSize;
    item.urgency = outlook.chanceBeforeAfterNext.value_or(0);
    return item;
}

void addOrigin(ListItem &item, OriginKind kind, qint64 milli, const QSet<QString> &withdrawn)
{
    if (milli > 0 && !withdrawn.contains(originName(kind)))
        item.origins.push_back({kind, milli});
}

/// Joins what was written with what is needed; std::nullopt where nothing is left to show.
std::optional<ListItem> joined(const Outlook &outlook, const std::optional<Need> &need, const ListLine &line,
                               const QSet<QString> &withdrawn)
{
    ListItem item = itemFrom(outlook);
    item.line = line.id;
    item.isChecked = line.isChecked;
    item.isEdited = line.edited.has_value();
    addOrigin(item, OriginKind::Manual, line.manual, {});
    if (need) {
        addOrigin(item, OriginKind::Shortage, need->shortage, withdrawn);
        addOrigin(item, OriginKind::Forecast, need->forecast, withdrawn);
        item.reason = need->reason;
        item.section = need->section;
    }
    const bool isTouched = line.manual > 0 || line.isChecked || item.isEdited;
    if (item.origins.isEmpty() && !isTouched)
        return std::nullopt;
    if (isTouched)
        item.section = Section::Buy;
    if (item.reason.kind == ReasonKind::None)
        item.reason = {ReasonKind::Manual, {}};
    for (const Origin &origin : std::as_const(item.origins))
        item.amount.milli += origin.milli;
    if (item.isEdited)
        item.amount.milli = *line.edited;
    else if (line.isChecked)
        item.amount.milli = line.checkedAmount;
    item.cost = estimatedCost(outlook, item.amount.milli);
    return item;
}

ListItem itemFromText(const ListLine &line)
{
    ListItem item;
    item.line = line.id;
    item.name = line.text;
    item.textAmount = line.textAmount;
    item.isChecked = line.isChecked;
    item.reason = {ReasonKind::Manual, {}};
    item.origins = {{OriginKind::Manual, 0}};
    return item;
}

void sortAndCap(QVector<ListItem> &items)
{
    const auto rank = [](const ListItem &item) {
        const bool isLook = item.section == Section::Look;
        return std::tuple(isLook, isLook ? -item.urgency : 0.0, item.category.isEmpty(), textKey(item.category),
                          textKey(item.name), item.line);
    };
    std::sort(items.begin(), items.end(),
              [&](const ListItem &left, const ListItem &right) { return rank(left) < rank(right); });
    const auto firstLook =
        std::find_if(items.cbegin(), items.cend(), [](const ListItem &item) { return item.section == Section::Look; });
    if (items.cend() - firstLook > kMostLooks)
        items.erase(firstLook + kMostLooks, items.cend());
}

} // namespace

Result<QVector<ListItem>> ListService::items(const QString &name, QDate asOf)
{
    auto list = m_repository.list(name, false);
    auto first = m_repository.list({}, false);
    auto outlooks = m_foresight.outlooks(asOf);
    auto trips = m_foresight.trips(asOf);
    auto level = serviceLevel();
    auto withdrawn = withdrawnOrigins();
    if (!list || !first || !outlooks || !trips || !level || !withdrawn)
        return fail(!list       ? list.error()
                    : !first    ? first.error()
                    : !outlooks ? outlooks.error()
                    : !trips    ? trips.error()
                    : !level    ? level.error()
                                : withdrawn.error());
    auto lines = standingLines(*list);
    if (!lines)
        return fail(lines.error());
    QVector<ListItem> items;
    QHash<ProductId, ListLine> byProduct;
    for (const ListLine &line : std::as_const(*lines)) {
        if (line.product.isValid())
            byProduct.insert(line.product, line);
        else
            items.push_back(itemFromText(line));
    }
    const bool isGenerated = *list == *first;
    for (const Outlook &outlook : std::as_const(*outlooks)) {
        const ListLine line = byProduct.value(outlook.product.id);
        const auto need = isGenerated ? needOf(outlook, *trips, *level, line.manual) : std::nullopt;
        if (auto item = joined(outlook, need, line, withdrawn->value(outlook.product.id)))
            items.push_back(*item);
    }
    sortAndCap(items);
    return items;
}

Result<ListLine> ListService::lineFor(ListId list, const ListItem &item)
{
    auto found = standingLine(list, item, [&](const ListLine &line) {
        return item.line.isValid() ? line.id == item.line : item.product.isValid() && line.product == item.product;
    });
    if (!found)
        return fail(found.error());
    if (*found)
        return **found;
    if (!item.product.isValid())
        return fail(ErrorKind::NotFound, Text::tr("“%1” is no longer on the list.").arg(item.name));
    ListLine line;
    line.list = list;
    line.product = item.product;
    return line;
}

/// The line as touched just now, on a list that is made where it is new.
Result<ListLine> ListService::lineNow(const QString &listName, const ListItem &item)
{
    auto list = m_repository.list(listName, true);
    if (!list)
        return fail(list.error());
    auto since = now();
    if (!since)
        return fail(since.error());
    auto line = lineFor(*list, item);
    if (line)
        line->since = *since;
    return line;
}

Result<void> ListService::store(const ListLine &line)
{
    const bool isEmpty = line.product.isValid() && line.manual == 0 && !line.edited && !line.isChecked;
    if (line.id.isValid())
        return isEmpty ? m_repository.remove(line.id) : m_repository.update(line);
    return isEmpty ? Result<void>() : discard(m_repository.insert(line));
}

template<class Change>
Result<void> ListService::changeLine(const QString &kind, const QString &listName, const ListItem &item, Change change)
{
    QJsonObject numbers{
        {u"product"_s, item.name}, {u"amount"_s, item.amount.decimal()}, {u"unit"_s, item.amount.unit.code()}};
    if (item.packSize)
        numbers[u"pack"_s] = decimalFromMilli(*item.packSize);
    return m_journal.act({{}, kind, numbers}, [&](ActionId) -> Result<void> {
        auto line = lineNow(listName, item);
        if (!line)
            return fail(line.error());
        return change(*line);
    });
}

Result<void> ListService::write(const QString &list, const QString &text, const QString &amount)
{
    if (text.simplified().size() > kLongestName)
        return fail(ErrorKind::InvalidInput,
                    Text::tr("This name is too long. Names have at most %1 letters.").arg(kLongestName));
    auto id = m_repository.list(list, true);
    auto since = now();
    if (!id || !since)
        return fail(id ? since.error() : id.error());
    ListLine line;
    line.list = *id;
    line.text = text.simplified();
    line.textAmount = amount.simplified();
    line.since = *since;
    return discard(m_repository.insert(line));
}

Result<void> ListService::write(const QString &list, const Product &product, qint64 milli)
{
    LARDER_TRY(checkAmount(milli));
    if (product.isArchived)
        LARDER_TRY(m_products.create(product.name, {})); // what is wanted again comes back
    ListItem item;
    item.product = product.id;
    item.name = product.name;
    auto line = lineNow(list, item);
    if (!line)
        return fail(line.error());
    line->manual += milli;
    line->isChecked = false;
    LARDER_TRY(checkAmount(line->manual));
    return store(*line);
}

Result<void> ListService::add(const QString &list, const QString &name, const QString &amount)
{
    if (textKey(name).isEmpty())
        return fail(ErrorKind::InvalidInput, Text::tr("Nothing was written, so nothing was added."));
    auto product = m_products.resolve(name);
    if (!product && product.error().kind != ErrorKind::NotFound && product.error().kind != ErrorKind::Ambiguous)
        return fail(product.error());
    // "milk" on a list may well mean any milk: only a product's full name means that product.
    if (!product) {
        return m_journal.act({{}, u"list_add"_s, {{u"product"_s, name.simplified()}}},
                             [&](ActionId) { return write(list, name, amount); });
    }
    if (amount.trimmed().isEmpty() && product->isArchived)
        return addProduct(list, product->id, product->packSize.value_or(1000));
    if (amount.trimmed().isEmpty()) {
        auto outlook = m_foresight.outlook(product->id, m_clock.today());
        return outlook ? addProduct(list, product->id, packOf(*outlook)) : fail(outlook.error());
    }
    auto typed = parseAmount(amount);
    if (!typed)
        return fail(typed.error());
    auto converted = inProductUnit(*typed, *product);
    if (!converted)
        return fail(converted.error());
    return addProduct(list, product->id, converted->milli);
}

Result<void> ListService::addProduct(const QString &list, ProductId id, qint64 milli)
{
    auto product = m_products.get(id);
    if (!product)
        return fail(product.error());
    return m_journal.act(
        {{},
         u"list_add"_s,
         {{u"product"_s, product->name}, {u"amount"_s, decimalFromMilli(milli)}, {u"unit"_s, product->unit.code()}}},
        [&](ActionId) { return write(list, *product, milli); });
}

Result<void> ListService::setChecked(const QString &list, const ListItem &item, bool isChecked)
{
    return changeLine(isChecked ? u"list_check"_s : u"list_uncheck"_s, list, item, [&](ListLine &line) {
        line.isChecked = isChecked;
        line.checkedAmount = isChecked ? item.amount.milli : 0;
        return store(line);
    });
}

Result<void> ListService::setAmount(const QString &list, const ListItem &item, qint64 milli)
{
    LARDER_TRY(checkAmount(milli));
    ListItem changed = item;
    changed.amount.milli = milli;
    return changeLine(u"list_amount"_s, list, changed, [&](ListLine &line) {
        line.edited = milli;
        return store(line);
    });
}

Result<void> ListService::remove(const QString &list, const ListItem &item)
{
    return changeLine(u"list_remove"_s, list, item, [&](ListLine &line) -> Result<void> {
        if (line.id.isValid())
            LARDER_TRY(m_repository.remove(line.id));
        auto first = m_repository.list({}, false);
        if (!first)
            return fail(first.error());
        if (!item.product.isValid() || line.list != *first) // only the first list has lines that grow by themselves
            return {};
        for (const OriginKind origin : {OriginKind::Shortage, OriginKind::Forecast})
            LARDER_TRY(m_repository.withdraw(item.product, origin, line.since));
        return {};
    });
}

Result<void> ListService::withdraw(const QString &list, const ListItem &item, OriginKind origin)
{
    return changeLine(u"list_withdraw"_s, list, item, [&](ListLine &line) -> Result<void> {
        line.edited.reset();
        if (origin == OriginKind::Manual) {
            line.manual = 0;
            if (!line.product.isValid())
                return m_repository.remove(line.id);
            return store(line);
        }
        LARDER_TRY(m_repository.withdraw(item.product, origin, line.since));
        return store(line);
    });
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

/// A line ends with the next purchase of its product. Worked out when read, so undoing the purchase brings the line back.
Result<bool> ListService::isSettled(ProductId product, const Since &since)
{
    auto bought = m_ledger.newestPurchase(product, since.day);
    if (!bought)
        return fail(bought.error());
    return since.event < *bought;
}

Result<QHash<ProductId, QSet<QString>>> ListService::withdrawnOrigins()
{
    auto all = m_repository.withdrawn();
    if (!all)
        return fail(all.error());
    QHash<ProductId, QSet<QString>> standing;
    for (const WithdrawnOrigin &origin : std::as_const(*all)) {
        auto settled = isSettled(origin.product, origin.since);
        if (!settled)
            return fail(settled.error());
        if (!*settled)
            standing[origin.product].insert(origin.origin);
    }
    return standing;
}

Result<QVector<ListLine>> ListService::standingLines(ListId list)
{
    auto lines = m_repository.lines(list);
    if (!lines)
        return lines;
    for (ListLine &line : *lines)
        LARDER_TRY(settleBought(line));
    return lines;
}

Result<QVector<ListLine>> ListService::written(const QString &name)
{
    auto list = m_repository.list(name, false);
    return list ? standingLines(*list) : fail(list.error());
}

/// Only the one line is looked up: a long list is written line by line.
Result<std::optional<ListLine>> ListService::standingLine(ListId list, const ListItem &item,
                                                          const std::function<bool(const ListLine &)> &isIt)
{
    auto lines = m_repository.lines(list, item.line, item.product);
    if (!lines)
        return fail(lines.error());
    const auto found = std::find_if(lines->begin(), lines->end(), isIt);
    if (found == lines->end())
        return std::optional<ListLine>();
    LARDER_TRY(settleBought(*found));
    return std::optional(*found);
}

Result<void> ListService::settleBought(ListLine &line)
{
    auto settled = line.product.isValid() ? isSettled(line.product, line.since) : Result<bool>(false);
    if (!settled)
        return fail(settled.error());
    if (*settled) {
        line.manual = 0;
        line.edited.reset();
        line.isChecked = false;
    }
    return {};
}

} // namespace larder
