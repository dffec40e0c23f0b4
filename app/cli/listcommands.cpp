// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/exchange/listexport.h"
#include "core/pantry/productunits.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QStringList kListOption{u"list"_s};

Result<ListItem> itemArgument(CommandContext &context, const QString &list, const QString &text)
{
    auto items = context.household->lists().items(list, context.today());
    return items ? listItemArgument(*items, text) : fail(items.error());
}

Result<OriginKind> originArgument(const QString &text)
{
    const auto kind = originFromName(text);
    if (!kind)
        return fail(ErrorKind::InvalidInput,
                    Text::tr("“%1” is no origin of a line. Nothing was changed; say manual, recipe, suggestion, "
                             "recurring, shortage, forecast or guests.")
                        .arg(text));
    return *kind;
}

/// What --origin, --label and the options of lineEditArgument() say.
Result<Wish> wishArgument(CommandContext &context, const Arguments &arguments)
{
    auto edit = lineEditArgument(context, arguments);
    auto kind = originArgument(arguments.has(u"origin"_s) ? arguments.value(u"origin"_s) : u"manual"_s);
    if (!edit || !kind)
        return fail(!edit ? edit.error() : kind.error());
    if (isGenerated(*kind))
        return fail(ErrorKind::InvalidInput,
                    Text::tr("Only manual, recipe and suggestion are written down. Nothing was changed."));
    if (arguments.has(u"label"_s) && *kind == OriginKind::Manual)
        return fail(ErrorKind::WrongUsage, Text::tr("--label needs --origin recipe or suggestion."));
    return Wish{*kind, arguments.value(u"label"_s), *edit};
}

Output listOutput(CommandContext &context, const QVector<ListItem> &items)
{
    const Wording wording = context.wording();
    QJsonArray lines;
    TextTable buy({{}, Text::tr("Buy"), Text::tr("Amount"), Text::tr("Why")});
    TextTable look({{}, Text::tr("Have a look"), Text::tr("Amount"), Text::tr("Why")});
    TextTable later({{}, Text::tr("Later"), Text::tr("Amount"), Text::tr("From")});
    TextTable ordered({{}, Text::tr("On its way"), Text::tr("Amount"), Text::tr("Expected")});
    for (const ListItem &item : items) {
        lines.append(listItemJson(item, wording.reason(item.reason)));
        const QDate expected = item.onItsWay ? item.onItsWay->expectedOn : QDate();
        const QString day = item.section == Section::Later ? wording.day(item.notBefore)
                            : expected.isValid()           ? wording.day(expected)
                                                           : QString();
        const bool isDated = item.section == Section::Later || item.section == Section::Ordered;
        TextTable *const tables[] = {&buy, &look, &later, &ordered};
        const QString name = item.note.isEmpty() ? item.name : u"%1 (%2)"_s.arg(item.name, item.note);
        tables[size_t(item.section)]->add({item.isChecked ? u"[x]"_s : u"[ ]"_s, name, wording.toBuy(item),
                                           isDated ? day : wording.reason(item.reason)});
    }
    QString text = buy.isEmpty() ? Text::tr("Nothing to buy.") + u'\n' : buy.text();
    for (const TextTable *table : {&look, &later, &ordered}) {
        if (!table->isEmpty())
            text += u'\n' + table->text();
    }
    return {{{u"as_of"_s, dayJson(context.today())}, {u"items"_s, lines}}, text};
}

Result<Output> show(CommandContext &context, const Arguments &arguments)
{
    auto items = context.household->lists().items(arguments.value(u"list"_s), context.today());
    if (!items)
        return fail(items.error());
    return listOutput(context, *items);
}

/// Every change of a list answers with the list as it is then.
Result<Output> shownAfter(CommandContext &context, const Arguments &arguments, const Result<void> &changed)
{
    if (!changed)
        return fail(changed.error());
    return show(context, arguments);
}

Result<Output> add(CommandContext &context, const Arguments &arguments)
{
    auto wish = wishArgument(context, arguments);
    if (!wish)
        return fail(wish.error());
    return shownAfter(context, arguments,
                      context.household->lists().add(arguments.value(u"list"_s), arguments.at(0), arguments.at(1),
                                                     *wish));
}

Result<Output> remove(CommandContext &context, const Arguments &arguments)
{
    const QString list = arguments.value(u"list"_s);
    auto item = itemArgument(context, list, arguments.at(0));
    if (!item)
        return fail(item.error());
    ListService &lists = context.household->lists();
    if (!arguments.has(u"origin"_s))
        return shownAfter(context, arguments, lists.remove(list, *item));
    auto kind = originArgument(arguments.value(u"origin"_s));
    if (!kind)
        return fail(kind.error());
    const auto is = [&](const Origin &origin) { return origin.kind == *kind; };
    if (std::none_of(item->origins.cbegin(), item->origins.cend(), is))
        return fail(ErrorKind::NotFound,
                    Text::tr("Nothing of “%1” comes from there. Nothing was changed.").arg(item->name));
    const auto label =
        arguments.has(u"label"_s) ? std::optional(arguments.value(u"label"_s).simplified()) : std::nullopt;
    return shownAfter(context, arguments, lists.withdraw(list, *item, *kind, label));
}

Result<Output> check(CommandContext &context, const Arguments &arguments)
{
    const QString list = arguments.value(u"list"_s);
    auto item = itemArgument(context, list, arguments.at(0));
    if (!item)
        return fail(item.error());
    return shownAfter(context, arguments, context.household->lists().setChecked(list, *item, !arguments.has(u"off"_s)));
}

Result<Output> amount(CommandContext &context, const Arguments &arguments)
{
    const QString list = arguments.value(u"list"_s);
    auto item = itemArgument(context, list, arguments.at(0));
    if (!item)
        return fail(item.error());
    if (!item->product.isValid())
        return fail(
            ErrorKind::Refused,
            Text::tr("“%1” is free text and has no amount to count. Nothing was changed; remove it and write it anew.")
                .arg(item->name));
    auto product = context.household->products().get(item->product);
    auto typed = parseAmount(arguments.at(1));
    if (!product || !typed)
        return fail(!product ? product.error() : typed.error());
    auto milli = inProductUnit(*typed, *product);
    if (!milli)
        return fail(milli.error());
    return shownAfter(context, arguments, context.household->lists().setAmount(list, *item, milli->milli));
}

Result<Output> serviceLevel(CommandContext &context, const Arguments &arguments)
{
    ListService &lists = context.household->lists();
    if (!arguments.positional().isEmpty()) {
        const ServiceLevel level = serviceLevelFromName(arguments.at(0));
        if (serviceLevelName(level) != arguments.at(0))
            return fail(ErrorKind::InvalidInput,
                        Text::tr("Say relaxed, normal or never (run out). Nothing was changed."));
        LARDER_TRY(lists.setServiceLevel(level));
    }
    auto level = lists.serviceLevel();
    if (!level)
        return fail(level.error());
    return Output{{{u"service_level"_s, serviceLevelName(*level)}}, serviceLevelName(*level) + u'\n'};
}

} // namespace

Result<Output> shownList(CommandContext &context, const Arguments &arguments)
{
    return show(context, arguments);
}

Result<ListItem> lineArgument(CommandContext &context, const Arguments &arguments, const QString &text)
{
    return itemArgument(context, arguments.value(u"list"_s), text);
}

Result<ListItem> listItemArgument(const QVector<ListItem> &items, const QString &text)
{
    const QString key = textKey(text);
    QVector<ListItem> near;
    for (const ListItem &item : items) {
        const QString name = textKey(item.name);
        if (name == key || text == u"#%1"_s.arg(item.product.value))
            return item;
        if (!key.isEmpty() && name.contains(key))
            near << item;
    }
    if (near.size() == 1)
        return fail(
            ErrorKind::NotFound,
            Text::tr("“%1” is not on the list. Nothing was changed; did you mean “%2”?").arg(text, near.first().name));
    if (near.isEmpty())
        return fail(ErrorKind::NotFound, Text::tr("“%1” is not on the list. Nothing was changed.").arg(text));
    QStringList names;
    for (const ListItem &item : std::as_const(near))
        names << item.name;
    return fail(
        ErrorKind::Ambiguous,
        Text::tr("“%1” can be several lines: %2. Nothing was changed; say which one.").arg(text, names.join(u", "_s)));
}

QVector<Command> listCommands()
{
    return {
        {"list",
         "[--list NAME]",
         QT_TRANSLATE_NOOP("larder", "the shopping list"),
         CommandUse::Reads,
         kListOption,
         {},
         0,
         0,
         show},
        {"list show",
         "[--list NAME]",
         QT_TRANSLATE_NOOP("larder", "the shopping list"),
         CommandUse::Reads,
         kListOption,
         {},
         0,
         0,
         show},
        {"list build",
         "[--list NAME]",
         QT_TRANSLATE_NOOP("larder", "brings the list up to date and shows it"),
         CommandUse::Reads,
         kListOption,
         {},
         0,
         0,
         show},
        {"list add",
         "NAME [AMOUNT] [--origin manual|recipe|suggestion [--label LABEL]] [--note TEXT] "
         "[--priority important|usual|can-wait] [--not-before DAY] [--assign MEMBER] [--category NAME] [--list NAME]",
         QT_TRANSLATE_NOOP("larder", "writes something down"),
         CommandUse::Writes,
         {u"list"_s, u"origin"_s, u"label"_s, u"note"_s, u"priority"_s, u"not-before"_s, u"assign"_s, u"category"_s},
         {},
         1,
         2,
         add},
        {"list remove",
         "LINE [--origin KIND [--label LABEL]] [--list NAME]",
         QT_TRANSLATE_NOOP("larder", "have enough: keeps it, or one origin of it, away until it is bought again"),
         CommandUse::Writes,
         {u"list"_s, u"origin"_s, u"label"_s},
         {},
         1,
         1,
         remove},
        {"list check",
         "LINE [--off] [--list NAME]",
         QT_TRANSLATE_NOOP("larder", "ticks a line"),
         CommandUse::Writes,
         kListOption,
         {u"off"_s},
         1,
         1,
         check},
        {"list amount",
         "LINE AMOUNT [--list NAME]",
         QT_TRANSLATE_NOOP("larder", "sets a line's amount"),
         CommandUse::Writes,
         kListOption,
         {},
         2,
         2,
         amount},
        putAwayCommand(),
        {"service-level",
         "[relaxed|normal|never]",
         QT_TRANSLATE_NOOP("larder", "how sure you want to be not to run out"),
         CommandUse::Writes,
         {},
         {},
         0,
         1,
         serviceLevel},
    };
}

} // namespace larder
