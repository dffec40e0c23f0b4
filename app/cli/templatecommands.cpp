// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/household/listadding.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QString lineText(const TemplateLine &line, const Wording &wording)
{
    const QString amount = line.product.isValid() ? wording.amount(line.amount, line.packSize) : line.textAmount;
    return amount.isEmpty() ? line.text : u"%1 (%2)"_s.arg(line.text, amount);
}

QJsonObject templateJson(const ListTemplate &known)
{
    QJsonArray lines;
    for (const TemplateLine &line : known.lines)
        lines.append(QJsonObject{
            {u"product"_s, line.text},
            {u"product_id"_s, line.product.isValid() ? QJsonValue(line.product.value) : QJsonValue(QJsonValue::Null)},
            {u"amount"_s, line.product.isValid() ? line.amount.decimal() : line.textAmount},
            {u"unit"_s, line.product.isValid() ? QJsonValue(line.amount.unit.code()) : QJsonValue(QJsonValue::Null)},
            {u"note"_s, line.note}});
    return {{u"id"_s, known.id.value}, {u"name"_s, known.name}, {u"items"_s, lines}};
}

Result<Output> list(CommandContext &context, const Arguments &)
{
    auto all = context.household->templates().all();
    if (!all)
        return fail(all.error());
    const Wording wording = context.wording();
    QJsonArray templates;
    TextTable table({Text::tr("Template"), Text::tr("Things")});
    for (const ListTemplate &known : std::as_const(*all)) {
        templates.append(templateJson(known));
        QStringList lines;
        for (const TemplateLine &line : known.lines)
            lines << lineText(line, wording);
        table.add({known.name, lines.join(u", "_s)});
    }
    return Output{{{u"templates"_s, templates}},
                  table.isEmpty() ? Text::tr("No list was kept as a template yet.") + u'\n' : table.text()};
}

Result<ListTemplate> templateArgument(CommandContext &context, const QString &text)
{
    auto all = context.household->templates().all();
    if (!all)
        return fail(all.error());
    for (const ListTemplate &known : std::as_const(*all)) {
        if (textKey(known.name) == textKey(text))
            return known;
    }
    return fail(ErrorKind::NotFound, Text::tr("There is no template “%1”. Nothing was changed.").arg(text));
}

Result<Output> told(CommandContext &context, QJsonObject json)
{
    auto action = context.household->journal().undoable();
    if (!action)
        return fail(action.error());
    if (*action)
        json[u"action_id"_s] = (*action)->id.value;
    return Output{json, *action ? context.wording().action(**action) + u'\n' : QString()};
}

/// What stands under Buy, or what is bought most.
Result<Output> save(CommandContext &context, const Arguments &arguments)
{
    TemplateService &templates = context.household->templates();
    auto items = arguments.has(u"staples"_s)
                     ? templates.suggestStaples(context.today())
                     : context.household->lists().items(arguments.value(u"list"_s), context.today());
    if (!items)
        return fail(items.error());
    items->removeIf([](const ListItem &item) { return item.section != Section::Buy; });
    auto id = templates.save(arguments.at(0), *items);
    auto saved = id ? templates.get(*id) : Result<ListTemplate>(fail(id.error()));
    return saved ? told(context, templateJson(*saved)) : fail(saved.error());
}

Result<Output> apply(CommandContext &context, const Arguments &arguments)
{
    auto known = templateArgument(context, arguments.at(0));
    if (!known)
        return fail(known.error());
    auto things = addTemplate(*context.household, arguments.value(u"list"_s), known->id);
    return things ? told(context, {{u"things"_s, *things}}) : fail(things.error());
}

Result<Output> rename(CommandContext &context, const Arguments &arguments)
{
    auto known = templateArgument(context, arguments.at(0));
    if (!known)
        return fail(known.error());
    LARDER_TRY(context.household->templates().rename(known->id, arguments.at(1)));
    return told(context, {{u"id"_s, known->id.value}});
}

Result<Output> remove(CommandContext &context, const Arguments &arguments)
{
    auto known = templateArgument(context, arguments.at(0));
    if (!known)
        return fail(known.error());
    LARDER_TRY(context.household->templates().remove(known->id));
    return told(context, {{u"id"_s, known->id.value}});
}

} // namespace

QVector<Command> templateCommands()
{
    return {
        {"list template list",
         "",
         QT_TRANSLATE_NOOP("larder", "lists that were kept to begin with again"),
         CommandUse::Reads,
         {},
         {},
         0,
         0,
         list},
        {"list template save",
         "NAME [--list NAME] [--staples]",
         QT_TRANSLATE_NOOP("larder", "keeps what is to buy, or what is bought most, under a name"),
         CommandUse::Writes,
         {u"list"_s},
         {u"staples"_s},
         1,
         1,
         save},
        {"list template apply",
         "NAME [--list NAME]",
         QT_TRANSLATE_NOOP("larder", "writes its things on the list"),
         CommandUse::Writes,
         {u"list"_s},
         {},
         1,
         1,
         apply},
        {"list template rename",
         "NAME NEW",
         QT_TRANSLATE_NOOP("larder", "calls it something else"),
         CommandUse::Writes,
         {},
         {},
         2,
         2,
         rename},
        {"list template remove",
         "NAME",
         QT_TRANSLATE_NOOP("larder", "no longer keeps it"),
         CommandUse::Writes,
         {},
         {},
         1,
         1,
         remove},
    };
}

} // namespace larder
