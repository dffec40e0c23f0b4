// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QJsonObject lineJson(const SheetLine &line)
{
    return {{u"number"_s, line.number}, {u"product"_s, line.name}, {u"product_id"_s, line.product.value}};
}

Result<Output> show(CommandContext &context, const Arguments &arguments)
{
    bool isNumber = true;
    const int most = arguments.has(u"most"_s) ? arguments.value(u"most"_s).toInt(&isNumber) : 40;
    if (!isNumber || most < 1 || most > FridgeSheet::kMostNumbers)
        return fail(ErrorKind::WrongUsage, Text::tr("--most is a number from 1 to %1.").arg(FridgeSheet::kMostNumbers));
    auto lines = context.household->fridgeSheet().lines(context.today(), most);
    if (!lines)
        return fail(lines.error());
    QJsonArray items;
    TextTable table({Text::tr("Number"), Text::tr("Product"), Text::tr("Category")});
    for (const SheetLine &line : std::as_const(*lines)) {
        QJsonObject json = lineJson(line);
        json[u"category"_s] = line.category;
        items.append(json);
        table.add({QString::number(line.number), line.name, line.category});
    }
    return Output{{{u"items"_s, items}},
                  table.isEmpty() ? Text::tr("Nothing was bought often enough yet.") + u'\n' : table.text()};
}

Result<Output> book(CommandContext &context, const Arguments &arguments)
{
    FridgeSheet &sheet = context.household->fridgeSheet();
    const QString text = arguments.positional().join(u' ');
    auto meant = sheet.meant(text);
    auto booked = meant ? sheet.book(text) : Result<ActionId>(fail(meant.error()));
    auto action = context.household->journal().undoable();
    if (!booked || !action)
        return fail(!booked ? booked.error() : action.error());
    QJsonArray items;
    for (const auto &[line, times] : std::as_const(*meant)) {
        QJsonObject json = lineJson(line);
        json[u"times"_s] = times;
        items.append(json);
    }
    return Output{{{u"action_id"_s, booked->value}, {u"items"_s, items}},
                  *action ? context.wording().action(**action) + u'\n' : QString()};
}

} // namespace

QVector<Command> sheetCommands()
{
    return {
        {"sheet show",
         "[--most N]",
         QT_TRANSLATE_NOOP("larder", "the usual goods and their numbers on the fridge sheet"),
         CommandUse::Writes,
         {u"most"_s},
         {},
         0,
         0,
         show},
        {"sheet book",
         "NUMBERS...",
         QT_TRANSLATE_NOOP("larder", "used one of each number: 3 7 12, and 3x2 for two"),
         CommandUse::Writes,
         {},
         {},
         1,
         FridgeSheet::kMostNumbers,
         book},
    };
}

} // namespace larder
