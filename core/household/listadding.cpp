// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/listadding.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// One product line inside a running action; an amount of nothing is one pack.
Result<void> writeProduct(Household &household, const QString &list, ProductId id, qint64 milli, const Wish &wish = {})
{
    auto product = household.products().get(id);
    if (!product)
        return fail(product.error());
    return household.lists().write(list, *product, milli > 0 ? milli : product->packSize.value_or(1000), wish);
}

} // namespace

Result<int> addTemplate(Household &household, const QString &list, TemplateId id)
{
    auto which = household.templates().get(id);
    if (!which)
        return fail(which.error());
    const int things = int(which->lines.size());
    if (things == 0)
        return fail(ErrorKind::Refused, Text::tr("“%1” is empty. Nothing was changed.").arg(which->name));
    const QJsonObject numbers{{u"name"_s, which->name}, {u"things"_s, things}};
    return household.journal().act({{}, u"list_template"_s, numbers}, [&](ActionId) -> Result<int> {
        for (const TemplateLine &line : std::as_const(which->lines)) {
            Wish wish;
            if (!line.note.isEmpty())
                wish.edit.note = line.note;
            LARDER_TRY(line.product.isValid() ? writeProduct(household, list, line.product, line.amount.milli, wish)
                                              : household.lists().write(list, line.text, line.textAmount, wish));
        }
        return things;
    });
}

Result<int> addTrip(Household &household, const QString &list, const PastTrip &trip)
{
    const int things = int(trip.lines.size());
    if (things == 0)
        return fail(ErrorKind::Refused, Text::tr("Nothing was bought then. Nothing was changed."));
    const QJsonObject numbers{{u"day"_s, trip.day.toString(Qt::ISODate)}, {u"things"_s, things}};
    return household.journal().act({{}, u"list_again"_s, numbers}, [&](ActionId) -> Result<int> {
        for (const TripLine &line : trip.lines)
            LARDER_TRY(writeProduct(household, list, line.product, line.amount.milli));
        return things;
    });
}

} // namespace larder
