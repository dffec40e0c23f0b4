// SPDX-License-Identifier: GPL-3.0-or-later
// Several lists, what is on its way, and the aisles of stores.
#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/base/textkey.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kNobody = u"nobody"_s;
const QString kNone = u"none"_s;

/// What was changed, or the list as it is then.
Result<Output> shownAfter(CommandContext &context, const Arguments &arguments, const Result<void> &changed)
{
    return changed ? shownList(context, arguments) : fail(changed.error());
}

Result<Output> edit(CommandContext &context, const Arguments &arguments)
{
    auto item = lineArgument(context, arguments, arguments.at(0));
    auto edit = lineEditArgument(context, arguments);
    if (!item || !edit)
        return fail(!item ? item.error() : edit.error());
    if (item->product.isValid() && (edit->text || edit->textAmount || edit->category))
        return fail(ErrorKind::Refused,
                    Text::tr(
                        "“%1” is a product: its name and category are changed with “product edit”, its amount with "
                        "“list amount”. Nothing was changed.")
                        .arg(item->name));
    return shownAfter(context, arguments,
                      context.household->lists().editLine(arguments.value(u"list"_s), *item, *edit));
}

Result<Output> order(CommandContext &context, const Arguments &arguments)
{
    ListService &lists = context.household->lists();
    const QString list = arguments.value(u"list"_s);
    auto item = lineArgument(context, arguments, arguments.at(0));
    auto expected = dayArgument(context, arguments.value(u"for"_s), false);
    if (!item || !expected)
        return fail(!item ? item.error() : expected.error());
    if (arguments.has(u"back"_s))
        return shownAfter(context, arguments, lists.takeBackOrder(list, *item));
    auto store = context.household->products().names().store(arguments.value(u"store"_s));
    if (!store)
        return fail(store.error());
    return shownAfter(context, arguments, lists.setOrdered(list, {*item}, *store, *expected));
}

Result<Output> showLists(CommandContext &context, const Arguments & /*arguments*/)
{
    auto lists = context.household->lists().lists();
    if (!lists)
        return fail(lists.error());
    QJsonArray json;
    TextTable table({Text::tr("List"), Text::tr("Open"), Text::tr("Store")});
    for (const ShoppingList &list : std::as_const(*lists)) {
        json.append(QJsonObject{
            {u"name"_s, list.name}, {u"open"_s, list.open}, {u"first"_s, list.isFirst}, {u"store"_s, list.storeName}});
        table.add({list.name, QString::number(list.open), list.storeName});
    }
    return Output{{{u"lists"_s, json}}, table.text()};
}

Result<Output> create(CommandContext &context, const Arguments &arguments)
{
    LARDER_TRY(context.household->lists().createList(arguments.at(0)));
    return showLists(context, arguments);
}

Result<Output> rename(CommandContext &context, const Arguments &arguments)
{
    LARDER_TRY(context.household->lists().renameList(arguments.at(0), arguments.at(1)));
    return showLists(context, arguments);
}

Result<Output> removeList(CommandContext &context, const Arguments &arguments)
{
    LARDER_TRY(context.household->lists().removeList(arguments.at(0)));
    return showLists(context, arguments);
}

Result<Output> store(CommandContext &context, const Arguments &arguments)
{
    const QString name = arguments.at(0);
    auto store = context.household->products().names().store(textKey(name) == kNone ? QString() : name);
    if (!store)
        return fail(store.error());
    LARDER_TRY(context.household->lists().setListStore(arguments.value(u"list"_s), *store));
    return showLists(context, arguments);
}

Result<StoreId> knownStore(CommandContext &context, const QString &name)
{
    auto stores = context.household->products().names().stores();
    if (!stores)
        return fail(stores.error());
    for (const auto &[id, known] : std::as_const(*stores)) {
        if (textKey(known) == textKey(name))
            return id;
    }
    return name.isEmpty()
               ? Result<StoreId>(StoreId())
               : fail(ErrorKind::NotFound, Text::tr("There is no store “%1”. Nothing was changed.").arg(name));
}

Result<Output> aisles(CommandContext &context, const Arguments &arguments)
{
    AisleService &aisles = context.household->aisles();
    auto store = knownStore(context, arguments.value(u"store"_s));
    if (!store)
        return fail(store.error());
    if (arguments.has(u"forget"_s))
        LARDER_TRY(aisles.forget(*store));
    if (arguments.has(u"set"_s)) {
        QStringList names;
        for (const QString &name : arguments.value(u"set"_s).split(u',', Qt::SkipEmptyParts))
            names << name.trimmed();
        LARDER_TRY(aisles.setOrder(*store, names));
    }
    auto order = aisles.order(*store);
    if (!order)
        return fail(order.error());
    return Output{{{u"store"_s, arguments.value(u"store"_s)}, {u"aisles"_s, QJsonArray::fromStringList(*order)}},
                  order->isEmpty() ? QString() : order->join(u'\n') + u'\n'};
}

} // namespace

Result<LineEdit> lineEditArgument(CommandContext &context, const Arguments &arguments)
{
    LineEdit edit;
    const auto text = [&](const QString &option) {
        return arguments.has(option) ? std::optional(arguments.value(option)) : std::nullopt;
    };
    edit.note = text(u"note"_s);
    edit.text = text(u"text"_s);
    edit.textAmount = text(u"amount"_s);
    edit.category = text(u"category"_s);
    if (arguments.has(u"priority"_s)) {
        const auto priority = priorityFromName(arguments.value(u"priority"_s));
        if (!priority)
            return fail(ErrorKind::InvalidInput, Text::tr("Say important, usual or can-wait. Nothing was changed."));
        edit.priority = int(*priority);
    }
    if (arguments.has(u"not-before"_s)) {
        const QString said = arguments.value(u"not-before"_s);
        auto day = dayArgument(context, textKey(said) == kNone ? QString() : said, false);
        if (!day)
            return fail(day.error());
        edit.notBefore = *day;
    }
    if (arguments.has(u"assign"_s)) {
        const QString name = arguments.value(u"assign"_s);
        auto member = textKey(name) == kNobody ? Result<MemberId>(MemberId()) : memberArgument(context, name);
        if (!member)
            return fail(member.error());
        edit.assignedTo = member->value;
    }
    return edit;
}

QVector<Command> listManagingCommands()
{
    const QStringList onList{u"list"_s};
    return {
        {"list edit",
         "LINE [--note TEXT] [--priority important|usual|can-wait] [--not-before DAY|none] [--assign MEMBER|nobody] "
         "[--text TEXT] [--amount TEXT] [--category NAME] [--list NAME]",
         QT_TRANSLATE_NOOP("larder", "changes a line's note, priority, day and person"),
         CommandUse::Writes,
         {u"list"_s, u"note"_s, u"priority"_s, u"not-before"_s, u"assign"_s, u"text"_s, u"amount"_s, u"category"_s},
         {},
         1,
         1,
         edit},
        {"list order",
         "LINE [--store STORE] [--for DAY] | LINE --back [--list NAME]",
         QT_TRANSLATE_NOOP("larder", "notes that a line is ordered and on its way, or not any more"),
         CommandUse::Writes,
         {u"list"_s, u"store"_s, u"for"_s},
         {u"back"_s},
         1,
         1,
         order},
        {"list lists", "", QT_TRANSLATE_NOOP("larder", "the lists"), CommandUse::Reads, {}, {}, 0, 0, showLists},
        {"list new", "NAME", QT_TRANSLATE_NOOP("larder", "makes a list"), CommandUse::Writes, {}, {}, 1, 1, create},
        {"list rename",
         "LIST NAME",
         QT_TRANSLATE_NOOP("larder", "names a list differently"),
         CommandUse::Writes,
         {},
         {},
         2,
         2,
         rename},
        {"list delete",
         "LIST",
         QT_TRANSLATE_NOOP("larder", "deletes a list with its lines"),
         CommandUse::Writes,
         {},
         {},
         1,
         1,
         removeList},
        {"list store",
         "STORE|none [--list NAME]",
         QT_TRANSLATE_NOOP("larder", "the store a list is walked through"),
         CommandUse::Writes,
         onList,
         {},
         1,
         1,
         store},
        {"list aisles",
         "[--store STORE] [--set \"A, B, C\" | --forget]",
         QT_TRANSLATE_NOOP("larder", "the order of a store's aisles"),
         CommandUse::MayWrite,
         {u"store"_s, u"set"_s},
         {u"forget"_s},
         0,
         0,
         aisles,
         {u"set"_s, u"forget"_s}},
    };
}

} // namespace larder
