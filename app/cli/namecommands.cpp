// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

Result<Output> merge(CommandContext &context, const Arguments &arguments)
{
    ProductService &products = context.household->products();
    QVector<ProductId> ids;
    for (const QString &name : arguments.positional()) {
        auto product = products.resolve(name);
        if (!product)
            return fail(product.error());
        ids << product->id;
    }
    const ProductId into = ids.takeFirst();
    return productOutput(context, products.merge(ids, into),
                         Text::tr("All of it is “%1” now, from the first purchase on."));
}

Result<Output> alias(CommandContext &context, const Arguments &arguments)
{
    ProductService &products = context.household->products();
    auto product = products.resolve(arguments.at(0));
    if (!product || arguments.positional().size() == 1)
        return productOutput(context, product, {});
    const QString name = arguments.at(1);
    const QString store = arguments.value(u"store"_s);
    return arguments.has(u"remove"_s)
               ? productOutput(context, products.removeAlias(product->id, name, store), Text::tr("Changed “%1”."))
               : productOutput(context, products.addAlias(product->id, name, store), Text::tr("Changed “%1”."));
}

} // namespace

QVector<Command> nameCommands()
{
    return {
        {"product merge",
         "INTO FROM...",
         QT_TRANSLATE_NOOP("larder", "makes one product of several names: one history, one forecast"),
         CommandUse::Writes,
         {},
         {},
         2,
         std::numeric_limits<int>::max(),
         merge},
        {"product alias",
         "PRODUCT [NAME] [--store S] [--remove]",
         QT_TRANSLATE_NOOP("larder", "other names of a product, as receipts write them"),
         CommandUse::Writes,
         {u"store"_s},
         {u"remove"_s},
         1,
         2,
         alias},
    };
}

} // namespace larder
