// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/pantry/productunits.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QStringList kEditOptions{u"unit"_s,   u"category"_s, u"location"_s, u"barcode"_s,    u"reorder-point"_s,
                               u"target"_s, u"pack"_s,     u"name"_s,     u"shelf-life"_s, u"lasts"_s};

/// An amount in the product's unit; "none" clears.
Result<std::optional<qint64>> levelArgument(const Arguments &arguments, const QString &option, const Product &product,
                                            qint64 clear)
{
    if (!arguments.has(option))
        return std::optional<qint64>();
    const QString text = arguments.value(option);
    if (text.isEmpty() || text == u"none"_s)
        return std::optional(clear);
    auto amount = parseAmount(text);
    if (!amount)
        return fail(amount.error());
    auto converted = inProductUnit(*amount, product);
    if (!converted)
        return fail(converted.error());
    return std::optional(converted->milli);
}

Result<std::optional<qint64>> daysArgument(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::optional<qint64>();
    const QString text = arguments.value(option);
    bool isNumber = false;
    const qint64 days = QString(text).remove(u'd').toLongLong(&isNumber);
    if (text.isEmpty() || text == u"none"_s)
        return std::optional<qint64>(0);
    if (!isNumber || days < 1 || days > 36500)
        return fail(ErrorKind::InvalidInput, Text::tr("“%1” is not a number of days from 1 to 36500.").arg(text));
    return std::optional(days);
}

/// @p product gives the unit in which levels without one are meant.
Result<ProductEdit> editFrom(const Arguments &arguments, Product product)
{
    ProductEdit edit;
    if (arguments.has(u"unit"_s)) {
        edit.unit = Unit::fromName(arguments.value(u"unit"_s));
        if (!edit.unit || edit.unit->dimension() == Dimension::Pack)
            return fail(ErrorKind::InvalidInput, Text::tr("“%1” is not a unit to count a product in. Units: %2.")
                                                     .arg(arguments.value(u"unit"_s), Unit::codes().join(u", "_s)));
        product.unit = *edit.unit;
    }
    if (arguments.has(u"name"_s))
        edit.name = arguments.value(u"name"_s);
    if (arguments.has(u"category"_s))
        edit.category = arguments.value(u"category"_s);
    if (arguments.has(u"location"_s))
        edit.location = arguments.value(u"location"_s);
    edit.barcodes = arguments.values(u"barcode"_s);
    auto pack = levelArgument(arguments, u"pack"_s, product, 0);
    if (!pack)
        return fail(pack.error());
    edit.packSize = *pack;
    if (edit.packSize)
        product.packSize = *edit.packSize > 0 ? edit.packSize : std::nullopt;
    auto reorderPoint = levelArgument(arguments, u"reorder-point"_s, product, -1);
    auto target = levelArgument(arguments, u"target"_s, product, -1);
    auto shelfLife = daysArgument(arguments, u"shelf-life"_s);
    auto lasts = daysArgument(arguments, u"lasts"_s);
    if (!reorderPoint || !target || !shelfLife || !lasts)
        return fail(!reorderPoint ? reorderPoint.error()
                    : !target     ? target.error()
                    : !shelfLife  ? shelfLife.error()
                                  : lasts.error());
    edit.reorderPoint = *reorderPoint;
    edit.targetLevel = *target;
    edit.shelfLifeDays = *shelfLife;
    edit.lastsDays = *lasts;
    return edit;
}

QJsonValue numberJson(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue levelJson(const std::optional<qint64> &milli)
{
    return milli ? QJsonValue(decimalFromMilli(*milli)) : QJsonValue(QJsonValue::Null);
}

/// Names of categories and places, read once for any number of products.
struct Names
{
    QHash<CategoryId, QString> categories;
    QHash<LocationId, QString> places;
};

Result<Names> readNames(CommandContext &context)
{
    NameRepository &repository = context.household->products().names();
    auto categories = repository.categories();
    auto places = repository.locations();
    if (!categories || !places)
        return fail(!categories ? categories.error() : places.error());
    Names names;
    for (const auto &[id, name] : std::as_const(*categories))
        names.categories.insert(id, name);
    for (const Location &place : std::as_const(*places))
        names.places.insert(place.id, place.path);
    return names;
}

/// [{"name","store"}], the store null where the name holds everywhere.
QJsonArray aliasesJson(const QVector<ProductAlias> &aliases)
{
    QJsonArray json;
    for (const ProductAlias &alias : aliases)
        json.append(QJsonObject{{u"name"_s, alias.name},
                                {u"store"_s,
                                 alias.store.isValid() ? QJsonValue(alias.storeName) : QJsonValue(QJsonValue::Null)}});
    return json;
}

Result<QJsonObject> productJson(CommandContext &context, const Product &product, const Names &names)
{
    auto codes = context.household->products().barcodes(product.id);
    auto onHand = context.household->ledger().repository().onHand(product.id);
    auto aliases = context.household->products().aliasesOf(product.id);
    if (!codes || !onHand || !aliases)
        return fail(!codes ? codes.error() : !onHand ? onHand.error() : aliases.error());
    return QJsonObject{{u"product"_s, product.name},
                       {u"product_id"_s, product.id.value},
                       {u"unit"_s, product.unit.code()},
                       {u"category"_s, names.categories.value(product.category)},
                       {u"location"_s, names.places.value(product.location)},
                       {u"pack"_s, levelJson(product.packSize)},
                       {u"reorder_point"_s, levelJson(product.reorderPoint)},
                       {u"target"_s, levelJson(product.targetLevel)},
                       {u"shelf_life_days"_s, numberJson(product.shelfLifeDays)},
                       {u"lasts_days"_s, numberJson(product.lastsDays)},
                       {u"barcodes"_s, QJsonArray::fromStringList(*codes)},
                       {u"aliases"_s, aliasesJson(*aliases)},
                       {u"on_hand"_s, decimalFromMilli(*onHand)},
                       {u"archived"_s, product.isArchived}};
}

/// Texts, or the names of objects; a name that holds at two stores stands once.
QString listed(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array)
        texts << (value.isObject() ? value[u"name"_s].toString() : value.toString());
    texts.removeDuplicates();
    return texts.join(u", "_s);
}

Result<Output> shown(CommandContext &context, const Result<Product> &product, const QString &sentence)
{
    if (!product)
        return fail(product.error());
    auto names = readNames(context);
    auto json = names ? productJson(context, *product, *names) : fail(names.error());
    if (!json)
        return fail(json.error());
    QString text = sentence.isEmpty() ? QString() : sentence.arg(product->name) + u'\n';
    if (text.isEmpty()) {
        for (auto it = json->constBegin(); it != json->constEnd(); ++it) {
            if (const QString value = it->isArray() ? listed(it->toArray()) : it->toVariant().toString();
                !value.isEmpty())
                text += it.key().leftJustified(16) + value + u'\n';
        }
    }
    return Output{*json, text};
}

Result<Output> add(CommandContext &context, const Arguments &arguments)
{
    auto edit = editFrom(arguments, Product{});
    if (!edit)
        return fail(edit.error());
    return shown(context, context.household->products().add(arguments.at(0), *edit), Text::tr("Added “%1”."));
}

Result<Output> edit(CommandContext &context, const Arguments &arguments)
{
    auto product = context.household->products().resolve(arguments.at(0));
    if (!product)
        return fail(product.error());
    auto edit = editFrom(arguments, *product);
    if (!edit)
        return fail(edit.error());
    return shown(context, context.household->products().edit(product->id, *edit), Text::tr("Changed “%1”."));
}

Result<Output> show(CommandContext &context, const Arguments &arguments)
{
    return shown(context, context.household->products().resolve(arguments.at(0)), {});
}

Result<Output> archive(CommandContext &context, const Arguments &arguments)
{
    auto product = context.household->products().resolve(arguments.at(0));
    if (!product)
        return fail(product.error());
    const bool isBack = arguments.has(u"undo"_s);
    return shown(context, context.household->products().archive(product->id, !isBack),
                 isBack ? Text::tr("Took “%1” back.") : Text::tr("Put “%1” away for good."));
}

Result<Output> list(CommandContext &context, const Arguments &arguments)
{
    auto products = context.household->products().all(arguments.has(u"archived"_s));
    if (!products)
        return fail(products.error());
    auto names = readNames(context);
    if (!names)
        return fail(names.error());
    QJsonArray items;
    TextTable table({u"#"_s, Text::tr("Product"), Text::tr("Unit"), Text::tr("Pack"), Text::tr("Buy when down to"),
                     Text::tr("Fill up to")});
    const auto level = [](const std::optional<qint64> &milli) { return milli ? decimalFromMilli(*milli) : QString(); };
    for (const Product &product : std::as_const(*products)) {
        auto json = productJson(context, product, *names);
        if (!json)
            return fail(json.error());
        items.append(*json);
        table.add({QString::number(product.id.value), product.name, product.unit.code(), level(product.packSize),
                   level(product.reorderPoint), level(product.targetLevel)});
    }
    return Output{{{u"items"_s, items}}, table.isEmpty() ? Text::tr("No products yet.") + u'\n' : table.text()};
}

Result<Output> notPantry(CommandContext &context, const Arguments &arguments)
{
    if (arguments.positional().isEmpty()) {
        auto names = context.household->products().aliases().notPantry();
        if (!names)
            return fail(names.error());
        return Output{{{u"names"_s, QJsonArray::fromStringList(*names)}}, names->join(u'\n') + u'\n'};
    }
    LARDER_TRY(context.household->products().setNotPantry(arguments.at(0)));
    return Output{{{u"name"_s, arguments.at(0)}, {u"not_pantry"_s, true}},
                  Text::tr("“%1” is not a pantry thing; imports leave it out from now on.").arg(arguments.at(0))
                      + u'\n'};
}

Result<Output> members(CommandContext &context, const Arguments &arguments)
{
    NameRepository &names = context.household->products().names();
    if (!arguments.positional().isEmpty()) {
        const QString name = arguments.at(0);
        const QString colour = arguments.has(u"colour"_s) ? arguments.value(u"colour"_s) : u"#1F5A8C"_s;
        LARDER_TRY(context.household->products().addMember(name, colour));
    }
    auto members = names.members();
    if (!members)
        return fail(members.error());
    QJsonArray items;
    TextTable table({u"#"_s, Text::tr("Name"), Text::tr("Colour")});
    for (const Member &member : std::as_const(*members)) {
        items.append(
            QJsonObject{{u"member_id"_s, member.id.value}, {u"name"_s, member.name}, {u"colour"_s, member.colour}});
        table.add({QString::number(member.id.value), member.name, member.colour});
    }
    return Output{{{u"items"_s, items}}, table.text()};
}

} // namespace

Result<Output> productOutput(CommandContext &context, const Result<Product> &product, const QString &sentence)
{
    return shown(context, product, sentence);
}

QVector<Command> productCommands()
{
    const char *edits =
        "[--unit U] [--category C] [--location L] [--barcode B] [--reorder-point N] [--target N] [--pack N] [--shelf-life DAYS] [--lasts DAYS]";
    return {
        {"product add",
         edits,
         QT_TRANSLATE_NOOP("larder", "adds a product: NAME first"),
         CommandUse::Writes,
         kEditOptions,
         {},
         1,
         1,
         add},
        {"product edit",
         edits,
         QT_TRANSLATE_NOOP("larder", "changes a product: PRODUCT first, --name renames"),
         CommandUse::Writes,
         kEditOptions,
         {},
         1,
         1,
         edit},
        {"product show",
         "PRODUCT",
         QT_TRANSLATE_NOOP("larder", "everything about a product"),
         CommandUse::Reads,
         {},
         {},
         1,
         1,
         show},
        {"product list",
         "[--archived]",
         QT_TRANSLATE_NOOP("larder", "all products"),
         CommandUse::Reads,
         {},
         {u"archived"_s},
         0,
         0,
         list},
        {"product archive",
         "PRODUCT [--undo]",
         QT_TRANSLATE_NOOP("larder", "puts a product away; its history stays"),
         CommandUse::Writes,
         {},
         {u"undo"_s},
         1,
         1,
         archive},
        {"product not-pantry",
         "[NAME]",
         QT_TRANSLATE_NOOP("larder", "remembers that a name (fuel, stamps) is not a pantry thing"),
         CommandUse::Writes,
         {},
         {},
         0,
         1,
         notPantry},
        {"member",
         "[NAME] [--colour #RRGGBB]",
         QT_TRANSLATE_NOOP("larder", "lists the members, or adds one"),
         CommandUse::Writes,
         {u"colour"_s},
         {},
         0,
         1,
         members},
    };
}

} // namespace larder
