// SPDX-License-Identifier: GPL-3.0-or-later
// The lists as such, and what is on its way.
#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/lists/listservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

Result<void> checkListName(const QString &name)
{
    if (textKey(name).isEmpty() || name.simplified().size() > kLongestName)
        return fail(ErrorKind::InvalidInput,
                    Text::tr("A list needs a name of at most %1 letters. Nothing was changed.").arg(kLongestName));
    return {};
}

} // namespace

Result<QVector<ShoppingList>> ListService::lists()
{
    auto lists = m_repository.lists();
    if (!lists)
        return lists;
    for (ShoppingList &list : *lists) {
        auto lines = standingLines(list.id);
        if (!lines)
            return fail(lines.error());
        list.open = int(std::count_if(lines->cbegin(), lines->cend(), [](const ListLine &line) {
            return (line.isTouched() || !line.product.isValid()) && !line.isChecked;
        }));
    }
    return lists;
}

Result<ListId> ListService::createList(const QString &name)
{
    LARDER_TRY(checkListName(name));
    return m_journal.act({{}, u"list_new"_s, {{u"list"_s, name.simplified()}}}, [&](ActionId) -> Result<ListId> {
        if (m_repository.list(name, false))
            return fail(ErrorKind::Conflict, Text::tr("There is a list “%1” already. Nothing was changed.").arg(name));
        return m_repository.list(name, true);
    });
}

Result<void> ListService::renameList(const QString &list, const QString &name)
{
    LARDER_TRY(checkListName(name));
    auto id = m_repository.list(list, false);
    if (!id)
        return fail(id.error());
    return m_journal.act({{}, u"list_rename"_s, {{u"list"_s, list}, {u"name"_s, name.simplified()}}},
                         [&](ActionId) { return m_repository.rename(*id, name); });
}

Result<void> ListService::removeList(const QString &list)
{
    auto id = m_repository.list(list, false);
    if (!id)
        return fail(id.error());
    auto isTheFirst = isFirst(*id);
    if (!isTheFirst)
        return fail(isTheFirst.error());
    if (*isTheFirst)
        return fail(ErrorKind::Refused,
                    Text::tr(
                        "The first list carries what the household needs, so it stays. Nothing was changed; take its "
                        "lines off instead."));
    return m_journal.act({{}, u"list_delete"_s, {{u"list"_s, list.simplified()}}},
                         [&](ActionId) { return m_repository.removeList(*id); });
}

Result<void> ListService::setListStore(const QString &list, StoreId store)
{
    auto id = m_repository.list(list, false);
    if (!id)
        return fail(id.error());
    return m_journal.act({{}, u"list_store"_s, {{u"list"_s, list.simplified()}}},
                         [&](ActionId) { return m_repository.setStore(*id, store); });
}

Result<void> ListService::setOrdered(const QString &list, const QVector<ListItem> &items, StoreId store,
                                     QDate expectedOn)
{
    const auto text =
        std::find_if(items.cbegin(), items.cend(), [](const ListItem &item) { return !item.product.isValid(); });
    if (text != items.cend())
        return fail(
            ErrorKind::Refused,
            Text::tr("“%1” is free text, so nobody would know when it arrives. Nothing was changed.").arg(text->name));
    if (items.isEmpty())
        return {};
    QJsonObject numbers{{u"things"_s, items.size()}, {u"product"_s, items.first().name}};
    if (expectedOn.isValid())
        numbers[u"day"_s] = expectedOn.toString(Qt::ISODate);
    return m_journal.act({{}, u"list_order"_s, numbers}, [&](ActionId) -> Result<void> {
        for (const ListItem &item : items) {
            auto line = lineNow(list, item);
            if (!line)
                return fail(line.error());
            LARDER_TRY(checkAmount(item.amount.milli));
            line->onItsWay = OnItsWay{m_clock.today(), expectedOn, store, {}, item.amount.milli};
            line->edited.reset();
            line->isChecked = false;
            line->checkedAmount = line->checkedMs = 0;
            LARDER_TRY(this->store(*line));
        }
        return {};
    });
}

Result<void> ListService::takeBackOrder(const QString &list, const ListItem &item)
{
    return changeLine(u"list_order_back"_s, list, item, [&](ListLine &line) -> Result<void> {
        if (!line.onItsWay)
            return fail(ErrorKind::NotFound, Text::tr("“%1” is not on its way. Nothing was changed.").arg(item.name));
        line.onItsWay.reset();
        return store(line);
    });
}

} // namespace larder
