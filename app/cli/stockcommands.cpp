// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/pantry/productunits.h"
#include "core/pantry/startercatalogue.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// The sentence of what was just booked, from the journal, as the window shows it.
Result<Output> told(CommandContext &context, const Result<Booked> &booked)
{
    if (!booked)
        return fail(booked.error());
    auto action = context.household->journal().undoable();
    if (!action)
        return fail(action.error());
    return Output{bookedJson(*booked), *action ? context.wording().action(**action) + u'\n' : QString()};
}

/// The amount in the product's unit, and as it was typed.
struct GivenAmount
{
    qint64 milli = 0;
    Quantity typed;
};

Result<GivenAmount> amountArgument(const QString &text, const Product &product)
{
    auto amount = parseAmount(text);
    if (!amount)
        return fail(amount.error());
    auto converted = inProductUnit(*amount, product);
    if (!converted)
        return fail(converted.error());
    return GivenAmount{converted->milli, {amount->milli, amount->unit.value_or(product.unit)}};
}

/// What a new product of that name usually is, but for its unit and pack: those are the script's.
ProductEdit usualOf(CommandContext &context, const QString &name)
{
    const auto good = StarterCatalogue(QLocale()).find(name);
    if (!good || context.household->products().resolve(name))
        return {};
    ProductEdit edit = editOf(*good);
    edit.unit.reset();
    edit.packSize.reset();
    return edit;
}

Result<Output> buy(CommandContext &context, const Arguments &arguments)
{
    TypedAmount amount;
    const QString name = arguments.at(0);
    if (arguments.positional().size() > 1) {
        auto typed = parseAmount(arguments.at(1));
        if (!typed)
            return fail(typed.error());
        amount = *typed;
    } else {
        // No amount is one: a pack where the product has a pack, else a piece.
        auto known = context.household->products().resolve(name);
        amount.milli = 1000;
        if (known && known->packSize)
            amount.unit = Unit(Unit::Pack);
        else if (known && isMeasured(known->unit))
            return fail(ErrorKind::WrongUsage,
                        Text::tr("Say how much of “%1” was bought. Nothing was changed.").arg(known->name));
    }
    Purchase purchase;
    auto day = dayArgument(context, arguments.value(u"on"_s), true);
    auto bestBefore = dayArgument(context, arguments.value(u"best-before"_s), false);
    if (!day || !bestBefore)
        return fail(!day ? day.error() : bestBefore.error());
    purchase.day = *day;
    purchase.bestBefore = *bestBefore;
    if (arguments.has(u"paid"_s)) {
        auto currency = context.household->currency();
        if (!currency)
            return fail(currency.error());
        auto paid = parseMoney(arguments.value(u"paid"_s), *currency);
        if (!paid)
            return fail(paid.error());
        purchase.paid = *paid;
    }
    ProductEdit usual = usualOf(context, name);
    if (arguments.has(u"location"_s))
        usual.location.reset();
    return told(context, context.household->buy(name, usual, amount, purchase,
                                                {arguments.value(u"store"_s), arguments.value(u"location"_s)}));
}

Result<Output> consume(CommandContext &context, const Arguments &arguments)
{
    Household &household = *context.household;
    auto product = household.products().resolve(arguments.at(0));
    if (!product)
        return fail(product.error());
    auto lots = household.ledger().repository().lots(product->id);
    if (!lots)
        return fail(lots.error());
    const Quantity one(onePack(*product, *lots), product->unit);
    auto amount = arguments.positional().size() > 1 ? amountArgument(arguments.at(1), *product)
                                                    : Result<GivenAmount>(GivenAmount{one.milli, one});
    auto day = dayArgument(context, arguments.value(u"on"_s), true);
    if (!amount || !day)
        return fail(!amount ? amount.error() : day.error());
    return told(context, household.ledger().consume(product->id, amount->milli, arguments.has(u"spoiled"_s), *day,
                                                    amount->typed));
}

Result<Output> finish(CommandContext &context, const Arguments &arguments)
{
    auto product = context.household->products().resolve(arguments.at(0));
    if (!product)
        return fail(product.error());
    return told(context, context.household->ledger().finish(product->id));
}

Result<Output> open(CommandContext &context, const Arguments &arguments)
{
    auto product = context.household->products().resolve(arguments.at(0));
    if (!product)
        return fail(product.error());
    return told(context, context.household->ledger().open(product->id));
}

Result<Output> move(CommandContext &context, const Arguments &arguments)
{
    Household &household = *context.household;
    if (!arguments.has(u"to"_s))
        return fail(ErrorKind::WrongUsage, Text::tr("Say where to with --to PLACE. Nothing was changed."));
    auto product = household.products().resolve(arguments.at(0));
    if (!product)
        return fail(product.error());
    std::optional<qint64> milli;
    if (arguments.positional().size() > 1) {
        auto amount = amountArgument(arguments.at(1), *product);
        if (!amount)
            return fail(amount.error());
        milli = amount->milli;
    }
    return told(context, household.ledger().move(product->id, milli, arguments.value(u"to"_s)));
}

Result<Output> count(CommandContext &context, const Arguments &arguments)
{
    auto product = context.household->products().resolve(arguments.at(0));
    if (!product)
        return fail(product.error());
    auto amount = amountArgument(arguments.at(1), *product);
    if (!amount)
        return fail(amount.error());
    return told(context, context.household->ledger().count(product->id, amount->milli, amount->typed));
}

Output undoneOutput(CommandContext &context, const Undone &undone, const QString &sentence)
{
    return {{{u"action_id"_s, undone.action.value},
             {u"undone"_s, undone.original.id.value},
             {u"what"_s, undone.original.kind}},
            sentence.arg(context.wording().action(undone.original)) + u'\n'};
}

/// Takes back only what the action bought or used of one product.
Result<Output> undoOnly(CommandContext &context, ActionId action, const QString &name)
{
    auto product = context.household->products().resolve(name);
    if (!product)
        return fail(product.error());
    auto booked = context.household->ledger().takeBack(action, product->id);
    auto output = told(context, booked);
    if (output) {
        output->json[u"undone"_s] = action.value;
        output->json[u"what"_s] = u"take_back"_s;
    }
    return output;
}

Result<Output> undo(CommandContext &context, const Arguments &arguments)
{
    ActionId action;
    if (!arguments.positional().isEmpty()) {
        bool isNumber = false;
        action = ActionId(QString(arguments.at(0)).remove(u'#').toLongLong(&isNumber));
        if (!isNumber || !action.isValid())
            return fail(ErrorKind::InvalidInput,
                        Text::tr("“%1” is not the number of an action. See larder-cli log.").arg(arguments.at(0)));
    }
    if (arguments.has(u"only"_s)) {
        if (!action.isValid())
            return fail(ErrorKind::WrongUsage, Text::tr("--only needs the number of an action. See larder-cli log."));
        return undoOnly(context, action, arguments.value(u"only"_s));
    }
    auto undone = context.household->undo(action);
    if (!undone)
        return fail(undone.error());
    return undoneOutput(context, *undone, Text::tr("Undone: %1"));
}

Result<Output> redo(CommandContext &context, const Arguments &)
{
    auto redone = context.household->redo();
    if (!redone)
        return fail(redone.error());
    return undoneOutput(context, *redone, Text::tr("Done again: %1"));
}

} // namespace

QVector<Command> stockCommands()
{
    return {
        {"buy",
         "PRODUCT [AMOUNT] [--on D] [--best-before D] [--paid M] [--store S] [--location L]",
         QT_TRANSLATE_NOOP("larder", "books a purchase; an unknown name becomes a product"),
         CommandUse::Writes,
         {u"on"_s, u"best-before"_s, u"paid"_s, u"store"_s, u"location"_s},
         {},
         1,
         2,
         buy},
        {"consume",
         "PRODUCT [AMOUNT] [--spoiled] [--on D]",
         QT_TRANSLATE_NOOP("larder", "books use, or waste"),
         CommandUse::Writes,
         {u"on"_s},
         {u"spoiled"_s},
         1,
         2,
         consume},
        {"finish",
         "PRODUCT",
         QT_TRANSLATE_NOOP("larder", "used one: one pack, the opened one first"),
         CommandUse::Writes,
         {},
         {},
         1,
         1,
         finish},
        {"open", "PRODUCT", QT_TRANSLATE_NOOP("larder", "opens one pack"), CommandUse::Writes, {}, {}, 1, 1, open},
        {"move",
         "PRODUCT [AMOUNT] --to L",
         QT_TRANSLATE_NOOP("larder", "moves stock to another place"),
         CommandUse::Writes,
         {u"to"_s},
         {},
         1,
         2,
         move},
        {"count",
         "PRODUCT AMOUNT",
         QT_TRANSLATE_NOOP("larder", "says how much is there; 0 is all gone"),
         CommandUse::Writes,
         {},
         {},
         2,
         2,
         count},
        {"undo",
         "[ACTION [--only PRODUCT]]",
         QT_TRANSLATE_NOOP("larder", "takes back the newest action, the one of that number, or one product of it"),
         CommandUse::Writes,
         {u"only"_s},
         {},
         0,
         1,
         undo},
        {"redo",
         "",
         QT_TRANSLATE_NOOP("larder", "does the newest undone action again"),
         CommandUse::Writes,
         {},
         {},
         0,
         0,
         redo},
    };
}

} // namespace larder
