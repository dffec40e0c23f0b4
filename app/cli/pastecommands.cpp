// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/exchange/listtext.h"
#include "core/household/pastebooking.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

Result<PasteKind> kindOf(const QString &to, PasteKind read)
{
    if (to.isEmpty())
        return read;
    if (to == u"shelves"_s)
        return PasteKind::Order;
    if (to == u"list"_s)
        return PasteKind::List;
    return fail(ErrorKind::WrongUsage, Text::tr("--to is shelves or list. Nothing was changed."));
}

Result<QString> textOf(const QString &path)
{
    auto bytes = readInput(path);
    if (!bytes)
        return fail(bytes.error());
    const QString text = decodeText(*bytes);
    if (text.contains(QChar(u'\0')))
        return fail(ErrorKind::InvalidInput, Text::tr("%1 is not a text file. Nothing was changed.").arg(path));
    return text;
}

/// Books @p pasted as @p kind, on a list of that name where it is one.
Result<Output> bookText(CommandContext &context, const PastedText &pasted, PasteKind kind, const QString &list,
                        bool isDryRun)
{
    PasteBooking booking;
    booking.kind = kind;
    booking.store = pasted.store;
    booking.day = pasted.day;
    booking.list = list;
    booking.recipe = pasted.recipe;
    for (const PastedLine &line : pasted.lines) {
        if (line.isItem())
            booking.items << PasteItem{line, std::nullopt};
    }
    auto report = bookPasted(*context.household, booking, isDryRun);
    if (!report)
        return fail(report.error());
    Output output = importOutput(*report, isDryRun);
    if (kind == PasteKind::List && report->rejected.isEmpty())
        output.text = (isDryRun ? Text::tr("%n thing(s) would be written on the list.", nullptr, report->accepted)
                                : Text::tr("%n thing(s) written on the list.", nullptr, report->accepted))
                      + u'\n';
    QJsonArray leftOut;
    for (const PastedLine &line : pasted.lines) {
        if (line.isItem())
            continue;
        output.text += Text::tr("Line %1 is left out, %2: %3")
                           .arg(QString::number(line.number), leftOutText(line.why), line.raw.simplified().left(80))
                       + u'\n';
        leftOut.append(
            QJsonObject{{u"row"_s, line.number}, {u"text"_s, line.raw}, {u"reason"_s, leftOutText(line.why)}});
    }
    QJsonObject json = output.json;
    json[u"left_out"_s] = leftOut;
    json[u"to"_s] = kind == PasteKind::Order ? u"shelves"_s : u"list"_s;
    output.json = json;
    return output;
}

Result<Output> importText(CommandContext &context, const Arguments &arguments)
{
    auto text = textOf(arguments.at(0));
    auto currency = context.household->currency();
    if (!text || !currency)
        return fail(!text ? text.error() : currency.error());
    const PastedText pasted = readPastedText(*text, {context.today(), *currency, QLocale()});
    auto kind = kindOf(arguments.value(u"to"_s), pasted.kind);
    if (!kind)
        return fail(kind.error());
    return bookText(context, pasted, *kind, {}, arguments.has(u"dry-run"_s));
}

Result<Output> importList(CommandContext &context, const Arguments &arguments)
{
    auto text = textOf(arguments.at(0));
    if (!text)
        return fail(text.error());
    const auto document = readListText(*text);
    if (!document)
        return fail(ErrorKind::InvalidInput,
                    Text::tr("%1 is no list as “larder-cli export list” writes one. Nothing was changed; “larder-cli "
                             "import text” reads other texts.")
                        .arg(arguments.at(0)));
    return bookText(context, pastedList(*document, true), PasteKind::List, arguments.value(u"list"_s),
                    arguments.has(u"dry-run"_s));
}

} // namespace

QVector<Command> pasteCommands()
{
    return {{"import list",
             "FILE|- [--list LIST] [--dry-run]",
             QT_TRANSLATE_NOOP("larder", "writes an exported list on a list again, from any of its formats"),
             CommandUse::Writes,
             {u"list"_s},
             {u"dry-run"_s},
             1,
             1,
             importList},
            {"import text",
             "FILE|- [--to shelves|list] [--dry-run]",
             QT_TRANSLATE_NOOP("larder", "books an order mail, a receipt or a list"),
             CommandUse::Writes,
             {u"to"_s},
             {u"dry-run"_s},
             1,
             1,
             importText}};
}

} // namespace larder
