// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/household/putaway.h"
#include "core/household/quickadd.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

using Items = QVector<ListItem>;

/// The lines named by "bread, milk": names may hold commas themselves ("Eggs, 10"), so the longest that fits counts.
Result<QSet<QString>> namedLines(const Items &items, const QString &text)
{
    QSet<QString> names;
    const QStringList parts = text.split(u',');
    for (qsizetype first = 0; first < parts.size();) {
        Result<ListItem> item = listItemArgument(items, parts[first].trimmed());
        qsizetype used = 1;
        for (qsizetype count = parts.size() - first; count > 1; --count) {
            auto longer = listItemArgument(items, parts.mid(first, count).join(u',').trimmed());
            if (!longer)
                continue;
            item = longer;
            used = count;
            break;
        }
        first += used;
        if (parts[first - used].trimmed().isEmpty())
            continue;
        if (!item)
            return fail(item.error());
        names.insert(item->name);
    }
    return names;
}

/// One trip as the options tell it.
class TripReader
{
public:
    TripReader(CommandContext &context, const Arguments &arguments) : m_context(context), m_arguments(arguments) {}

    Result<PutAway> read()
    {
        m_trip.list = m_arguments.value(u"list"_s);
        m_trip.store = m_arguments.value(u"store"_s);
        auto day = dayArgument(m_context, m_arguments.value(u"on"_s), true);
        auto since = m_context.household->lists().now();
        auto items = m_context.household->lists().items(m_trip.list, m_context.today());
        auto currency = m_context.household->currency();
        if (!day || !since || !items || !currency)
            return fail(!day ? day.error() : !since ? since.error() : !items ? items.error() : currency.error());
        m_trip.day = *day;
        m_trip.read = *since;
        m_items = *items;
        m_currency = *currency;
        LARDER_TRY(takeLines());
        LARDER_TRY(takePrices());
        LARDER_TRY(takeOthers());
        return m_trip;
    }

private:
    Result<void> takeLines()
    {
        const bool isAll = m_arguments.has(u"all-but"_s);
        QSet<QString> but;
        for (const QString &names : m_arguments.values(u"all-but"_s)) {
            auto named = namedLines(m_items, names);
            if (!named)
                return fail(named.error());
            but |= *named;
        }
        for (const ListItem &item : std::as_const(m_items)) {
            if (item.section != Section::Buy)
                continue;
            PutAwayLine line;
            line.item = item;
            line.product = item.product;
            line.isGot = isAll ? !but.contains(item.name) : item.isChecked;
            line.amount = {item.amount.milli, item.amount.unit, {}};
            if (!item.product.isValid())
                line.amount = parseAmount(item.textAmount).value_or(TypedAmount{1000, {}, {}});
            m_trip.lines << line;
        }
        return {};
    }

    Result<void> takePrices()
    {
        for (const QString &text : m_arguments.values(u"paid"_s)) {
            const auto equals = text.lastIndexOf(u'=');
            if (equals < 0)
                return fail(ErrorKind::WrongUsage, Text::tr("--paid needs a line and a sum, as in --paid Milk=4.60."));
            auto item = listItemArgument(m_items, text.left(equals).trimmed());
            auto paid = parseMoney(QStringView(text).mid(equals + 1), m_currency);
            if (!item || !paid)
                return fail(!item ? item.error() : paid.error());
            const auto line = std::find_if(m_trip.lines.begin(), m_trip.lines.end(), [&](const PutAwayLine &line) {
                return line.isGot && line.item->name == item->name;
            });
            if (line == m_trip.lines.end())
                return fail(ErrorKind::InvalidInput,
                            Text::tr("“%1” has a price, but was not bought. Nothing was changed.").arg(item->name));
            line->paid = *paid;
        }
        return {};
    }

    Result<void> takeOthers()
    {
        auto products = m_context.household->products().all();
        if (!products)
            return fail(products.error());
        for (const QString &text : m_arguments.values(u"item"_s)) {
            const QuickAdd add = resolved(readQuickAdd(text, {m_context.today(), m_currency, QLocale()}), *products);
            if (add.ambiguity)
                return fail(*add.ambiguity);
            if (add.name.isEmpty())
                return fail(ErrorKind::InvalidInput, Text::tr("“%1” has no name. Nothing was changed.").arg(text));
            PutAwayLine line;
            line.name = add.name;
            line.product = add.product;
            line.amount = add.amount;
            line.paid = add.paid;
            line.bestBefore = add.bestBefore;
            line.store = add.store;
            m_trip.lines << line;
        }
        return {};
    }

    CommandContext &m_context;
    const Arguments &m_arguments;
    Items m_items;
    QByteArray m_currency;
    PutAway m_trip;
};

QJsonObject thingJson(const PutAwayReport::Thing &thing)
{
    return {{u"product"_s, thing.product.name},
            {u"product_id"_s, thing.product.id.value},
            {u"amount"_s, decimalFromMilli(thing.milli)},
            {u"unit"_s, thing.product.unit.code()},
            {u"paid"_s, moneyJson(thing.paid)}};
}

QJsonObject leftJson(const ListItem &item)
{
    if (!item.product.isValid())
        return {{u"product"_s, item.name}, {u"amount"_s, item.textAmount}, {u"unit"_s, QJsonValue::Null}};
    return {{u"product"_s, item.name}, {u"amount"_s, item.amount.decimal()}, {u"unit"_s, item.amount.unit.code()}};
}

QString reportText(CommandContext &context, const PutAwayReport &report, const QString &sentence)
{
    const Wording wording = context.wording();
    TextTable table({Text::tr("Put away"), Text::tr("Amount"), Text::tr("Paid")});
    for (const PutAwayReport::Thing &thing : report.booked)
        table.add({thing.product.name, wording.amount({thing.milli, thing.product.unit}, thing.product.packSize),
                   thing.paid ? wording.money(*thing.paid) : QString()});
    QString text = table.isEmpty() ? QString() : table.text();
    QStringList left;
    for (const ListItem &item : report.left)
        left << item.name;
    if (!left.isEmpty())
        text += Text::tr("Still on the list: %1.").arg(left.join(u", "_s)) + u'\n';
    if (!report.takenOff.isEmpty())
        text += Text::tr("Not pantry things, only taken off the list: %1.").arg(report.takenOff.join(u", "_s)) + u'\n';
    if (!report.already.isEmpty())
        text += Text::tr("Put away by somebody else already: %1.").arg(report.already.join(u", "_s)) + u'\n';
    return text + sentence + u'\n';
}

Result<Output> run(CommandContext &context, const Arguments &arguments)
{
    auto trip = TripReader(context, arguments).read();
    if (!trip)
        return fail(trip.error());
    const bool isDryRun = arguments.has(u"dry-run"_s);
    auto report = putAway(*context.household, *trip, isDryRun);
    if (!report)
        return fail(report.error());
    QJsonArray booked;
    for (const PutAwayReport::Thing &thing : std::as_const(report->booked))
        booked.append(thingJson(thing));
    QJsonArray left;
    for (const ListItem &item : std::as_const(report->left))
        left.append(leftJson(item));
    QString sentence = Text::tr("Nothing was changed; this is what would be put away.");
    if (!isDryRun) {
        auto action = context.household->journal().undoable();
        if (!action)
            return fail(action.error());
        sentence = *action ? context.wording().action(**action) : QString();
    }
    const QJsonValue id = isDryRun ? QJsonValue(QJsonValue::Null) : QJsonValue(report->action.value);
    return Output{{{u"action_id"_s, id},
                   {u"already"_s, QJsonArray::fromStringList(report->already)},
                   {u"booked"_s, booked},
                   {u"left"_s, left},
                   {u"taken_off"_s, QJsonArray::fromStringList(report->takenOff)},
                   {u"total"_s, moneyJson(report->total)}},
                  reportText(context, *report, sentence)};
}

} // namespace

Command putAwayCommand()
{
    return {
        "list put-away",
        "[--all-but NAMES] [--item \"2 milk 1.29\"]... [--paid LINE=M]... [--store S] [--on D] [--list NAME] [--dry-run]",
        QT_TRANSLATE_NOOP("larder", "I'm back: books the ticked lines, or all but some, as one step"),
        CommandUse::Writes,
        {u"list"_s, u"all-but"_s, u"item"_s, u"paid"_s, u"store"_s, u"on"_s},
        {u"dry-run"_s},
        0,
        0,
        run};
}

} // namespace larder
