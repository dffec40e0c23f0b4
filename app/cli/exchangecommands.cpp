// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/exchange/listexport.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kShownRejects = 20;

/// --map "Artikelname=product"; several may be given.
Result<QHash<QString, PurchaseField>> columnMap(const QStringList &maps)
{
    QHash<QString, PurchaseField> columns;
    for (const QString &map : maps) {
        const auto equals = map.lastIndexOf(u'=');
        const auto field = purchaseFieldFromName(map.mid(equals + 1));
        if (equals < 1 || !field)
            return fail(
                ErrorKind::WrongUsage,
                Text::tr(
                    "--map needs COLUMN=FIELD with one of date, product, amount, unit, price, unit_price, currency, store, best_before, ref."));
        columns.insert(map.left(equals), *field);
    }
    return columns;
}

/// "Old name=New name" of an option that may be given several times.
Result<QVector<std::pair<QString, QString>>> pairs(const Arguments &arguments, const QString &option)
{
    QVector<std::pair<QString, QString>> pairs;
    for (const QString &text : arguments.values(option)) {
        const auto equals = text.lastIndexOf(u'=');
        const std::pair pair(text.left(equals).simplified(), text.mid(equals + 1).simplified());
        if (equals < 1 || pair.first.isEmpty() || pair.second.isEmpty())
            return fail(ErrorKind::WrongUsage, Text::tr("--%1 needs two names, “Old name=New name”.").arg(option));
        pairs << pair;
    }
    return pairs;
}

bool isName(const PurchaseFile &file, const QString &name)
{
    const QString key = textKey(name);
    return std::any_of(file.rows.cbegin(), file.rows.cend(),
                       [&](const PurchaseRow &row) { return textKey(row.name) == key; });
}

/// What --same-as, --rename and --not-pantry say about the names of @p file.
Result<QVector<NameDecision>> decisionsFrom(CommandContext &context, const Arguments &arguments,
                                            const PurchaseFile &file)
{
    using Kind = NameDecision::Kind;
    auto same = pairs(arguments, u"same-as"_s);
    auto renamed = pairs(arguments, u"rename"_s);
    if (!same || !renamed)
        return fail(!same ? same.error() : renamed.error());
    QVector<NameDecision> decisions;
    for (const auto &[name, other] : std::as_const(*same)) {
        auto product = context.household->products().resolve(other);
        if (product)
            decisions << NameDecision{name, {}, Kind::SameProduct, {}, product->id};
        else if (product.error().kind == ErrorKind::NotFound && isName(file, other))
            decisions << NameDecision{name, {}, Kind::SameName, other};
        else
            return fail(product.error());
    }
    for (const auto &[name, other] : std::as_const(*renamed))
        decisions << NameDecision{name, {}, Kind::Rename, other};
    for (const QString &name : arguments.values(u"not-pantry"_s))
        decisions << NameDecision{name, {}, Kind::NotPantry};
    return decisions;
}

Result<Output> importPurchases(CommandContext &context, const Arguments &arguments)
{
    if (arguments.has(u"mode"_s) && arguments.value(u"mode"_s) != u"add"_s)
        return fail(ErrorKind::WrongUsage, Text::tr("Purchases can only be added: --mode add. Nothing was changed."));
    auto columns = columnMap(arguments.values(u"map"_s));
    auto bytes = readInput(arguments.at(0));
    if (!columns || !bytes)
        return fail(!columns ? columns.error() : bytes.error());
    auto currency = context.household->currency();
    if (!currency)
        return fail(currency.error());
    PurchaseFileOptions options;
    options.currency = *currency;
    options.columns = *columns;
    options.today = context.today();
    auto file = readPurchaseFile(*bytes, options);
    if (!file)
        return fail(file.error());
    auto decisions = decisionsFrom(context, arguments, *file);
    if (!decisions)
        return fail(decisions.error());
    auto report =
        context.household->imports().book(*file, arguments.at(0), arguments.has(u"dry-run"_s), {}, *decisions);
    if (!report)
        return fail(report.error());
    return importOutput(*report, arguments.has(u"dry-run"_s));
}

Result<Output> exportTheList(CommandContext &context, const Arguments &arguments)
{
    const QString suffix = QFileInfo(arguments.at(0)).suffix();
    const QString guessed = suffix == u"md"_s                                        ? u"markdown"_s
                            : QFileInfo(arguments.at(0)).fileName() == u"todo.txt"_s ? u"todotxt"_s
                            : listFormatFromName(suffix)                             ? suffix
                                                                                     : u"text"_s;
    const auto format = listFormatFromName(arguments.has(u"format"_s) ? arguments.value(u"format"_s) : guessed);
    if (!format)
        return fail(ErrorKind::WrongUsage,
                    Text::tr("--format is one of text, markdown, todotxt, csv, json, html. Nothing was written."));
    auto items = context.household->lists().items(arguments.value(u"list"_s), context.today());
    if (!items)
        return fail(items.error());
    const Wording wording = context.wording();
    const QString name = arguments.value(u"list"_s);
    const QString content = exportList(*items, *format,
                                       {name.isEmpty() ? Text::tr("Shopping list") : name, Text::tr("Have a look"),
                                        [&](const ListItem &item) { return wording.toBuy(item); },
                                        [&](const ListItem &item) { return wording.reason(item.reason); },
                                        Text::tr("Later"), Text::tr("On its way")});
    const QString path = arguments.at(0);
    const QJsonObject json{{u"items"_s, items->size()},
                           {u"file"_s, path.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(path)},
                           {u"content"_s, content}};
    if (path.isEmpty() || path == u"-"_s)
        return Output{json, content};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content.toUtf8()) < 0 || !file.commit())
        return fail(ErrorKind::Io, Text::tr("%1 cannot be written: %2. An older file there was left as it was.")
                                       .arg(path, file.errorString()));
    return Output{json, Text::tr("Written to %1.").arg(path) + u'\n'};
}

} // namespace

Result<QByteArray> readInput(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return fail(ErrorKind::Io,
                    Text::tr("%1 cannot be read: %2. Nothing was changed.").arg(path, file.errorString()));
    return file.readAll();
}

Output importOutput(const ImportReport &report, bool isDryRun)
{
    QJsonArray rejected;
    QString text =
        isDryRun ? Text::tr("%n row(s) read; nothing was changed, this is what would happen:", nullptr, report.rows)
                 : Text::tr("%n row(s) read:", nullptr, report.rows);
    text += u'\n' + Text::tr("%n new purchase(s)", nullptr, report.accepted) + u", "_s
            + Text::tr("%n booked before", nullptr, report.duplicates) + u", "_s
            + Text::tr("%n not pantry things", nullptr, report.notPantry) + u", "_s
            + Text::tr("%n rejected", nullptr, int(report.rejected.size())) + u", "_s
            + Text::tr("%n new product(s)", nullptr, report.newProducts) + u".\n"_s;
    if (report.remembered > 0)
        text += Text::tr("%n name(s) remembered.", nullptr, report.remembered) + u'\n';
    for (const RejectedRow &row : report.rejected) {
        if (rejected.size() < kShownRejects)
            text += Text::tr("Line %1, %2: %3").arg(QString::number(row.line), row.field, row.reason) + u'\n';
        rejected.append(QJsonObject{{u"row"_s, row.line}, {u"field"_s, row.field}, {u"reason"_s, row.reason}});
    }
    if (report.rejected.size() > kShownRejects)
        text += Text::tr("… and %n more", nullptr, int(report.rejected.size()) - kShownRejects) + u'\n';
    const QJsonObject json{{u"rows"_s, report.rows},
                           {u"accepted"_s, report.accepted},
                           {u"duplicates"_s, report.duplicates},
                           {u"not_pantry"_s, report.notPantry},
                           {u"new_products"_s, report.newProducts},
                           {u"remembered"_s, report.remembered},
                           {u"rejected"_s, rejected},
                           {u"dry_run"_s, isDryRun},
                           {u"action_id"_s,
                            report.action.isValid() ? QJsonValue(report.action.value) : QJsonValue(QJsonValue::Null)}};
    return {json, text, report.rejected.isEmpty() ? 0 : 3};
}

QVector<Command> exchangeCommands()
{
    return {
        {"import purchases",
         "FILE [--dry-run] [--map COLUMN=FIELD] [--same-as OLD=PRODUCT] [--rename OLD=NEW] [--not-pantry NAME]",
         QT_TRANSLATE_NOOP("larder", "books a CSV of purchases, each row once"),
         CommandUse::Writes,
         {u"map"_s, u"mode"_s, u"same-as"_s, u"rename"_s, u"not-pantry"_s},
         {u"dry-run"_s},
         1,
         1,
         importPurchases},
        {"export list",
         "[FILE] [--format text|markdown|todotxt|csv|json|html] [--list LIST]",
         QT_TRANSLATE_NOOP("larder", "writes the shopping list"),
         CommandUse::Reads,
         {u"format"_s, u"list"_s},
         {},
         0,
         1,
         exportTheList},
    };
}

} // namespace larder
