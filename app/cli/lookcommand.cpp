// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

QString shelfName(Shelf shelf)
{
    switch (shelf) {
    case Shelf::Fridge: return u"fridge"_s;
    case Shelf::Freezer: return u"freezer"_s;
    case Shelf::Cupboard: return u"cupboard"_s;
    case Shelf::Elsewhere: return u"elsewhere"_s;
    }
    Q_UNREACHABLE();
}

Result<Output> listRound(CommandContext &context)
{
    auto round = context.household->looks().round(context.today());
    if (!round)
        return fail(round.error());
    const Wording wording = context.wording();
    QJsonArray items;
    TextTable table({Text::tr("Product"), Text::tr("At home"), Text::tr("Place")});
    for (const Outlook &thing : std::as_const(round->things)) {
        const QString place = thing.places.value(0, thing.location);
        items.append(QJsonObject{{u"product"_s, thing.product.name},
                                 {u"product_id"_s, thing.product.id.value},
                                 {u"believed"_s, thing.believed().decimal()},
                                 {u"sureness"_s, surenessName(thing.depletion.sureness)},
                                 {u"unit"_s, thing.product.unit.code()},
                                 {u"doubt"_s, std::round(doubtOf(thing) * 1000) / 1000},
                                 {u"location"_s, place},
                                 {u"shelf"_s, shelfName(shelfOf(place))}});
        table.add({thing.product.name, wording.atHome(thing), place});
    }
    return Output{{{u"as_of"_s, dayJson(context.today())}, {u"items"_s, items}},
                  table.isEmpty() ? Text::tr("There is nothing to look at.") + u'\n' : table.text()};
}

Result<Output> bookAnswer(CommandContext &context, const QString &name, LookAnswer answer)
{
    auto product = context.household->products().resolve(name);
    if (!product)
        return fail(product.error());
    auto booked = context.household->looks().answer(product->id, answer, context.today());
    if (!booked)
        return fail(booked.error());
    LARDER_TRY(context.household->catchUp());
    QJsonObject json = bookedJson(*booked);
    json[u"answer"_s] = lookAnswerName(answer);
    const QJsonObject numbers{{u"product"_s, product->name}, {u"answer"_s, lookAnswerName(answer)}};
    return Output{json, context.wording().action({{}, u"look"_s, numbers}) + u'\n'};
}

/// Without words the round, which reads only; with a product and an answer what was seen.
Result<Output> look(CommandContext &context, const Arguments &arguments)
{
    const bool isList = arguments.positional().isEmpty();
    const auto answer = lookAnswerFromName(arguments.at(1).toLower());
    if (!isList && !answer)
        return fail(ErrorKind::WrongUsage, Text::tr("Say what you saw: plenty, low or none. Nothing was changed."));
    const bool isReadOnly = isList && context.isAsOf;
    auto household = Household::open(
        context.path, isReadOnly ? Household::Opening::ReadOnly : Household::Opening::MustExist, context.clock);
    if (!household)
        return fail(household.error());
    context.household = household->get();
    if (!isReadOnly)
        LARDER_TRY(context.household->catchUp());
    return isList ? listRound(context) : bookAnswer(context, arguments.at(0), *answer);
}

} // namespace

QVector<Command> lookCommands()
{
    return {{"look",
             "[PRODUCT plenty|low|none]",
             QT_TRANSLATE_NOOP("larder", "what to look at, or what a look has told"),
             CommandUse::Itself,
             {},
             {},
             0,
             2,
             look}};
}

} // namespace larder
