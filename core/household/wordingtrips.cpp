// SPDX-License-Identifier: GPL-3.0-or-later
// Where to shop, templates, trips and the fridge sheet, in words.
#include "core/base/text.h"
#include "core/household/wording.h"
#include "core/lists/storechoice.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kNamedThings = 3;

/// The next best store that sells some of the same things; none where nothing can be compared.
StoreId nearestRival(const StoreChoice &choice, StoreId store)
{
    for (const StoreSplit &single : choice.singles) {
        const StoreId other = single.stores.first();
        if (other != store && choice.dearerAt(other, store))
            return other;
    }
    return {};
}

} // namespace

QString Wording::oneStore(const StoreChoice &choice) const
{
    const StoreId store = choice.best->stores.first();
    const QString name = choice.names.value(store);
    const StoreId rival = nearestRival(choice, store);
    if (!rival.isValid())
        return Text::tr("About %1 at %2.").arg(money({choice.best->cost, choice.tripCost.currency}), name);
    const qint64 dearer = *choice.dearerAt(rival, store);
    const QString other = choice.names.value(rival);
    const QString alone = dearer > 0 ? Text::tr("%1 is about %2 cheaper than %3 for this list.")
                                           .arg(name, money({dearer, choice.tripCost.currency}), other)
                          : dearer == 0 ? Text::tr("%1 and %2 cost about the same for this list.").arg(name, other)
                                        : Text::tr("%1 has most of this list.").arg(name);
    //: Two whole sentences: which store is cheaper, and that a second one is not worth the way.
    return Text::tr("%1 A second trip would not pay.").arg(alone);
}

QString Wording::severalStores(const StoreChoice &choice) const
{
    QStringList names;
    for (const StoreId store : choice.best->stores)
        names << choice.names.value(store);
    const QString together = m_locale.createSeparatedList(names);
    const StoreSplit &single = choice.singles.first();
    if (single.unpriced > choice.best->unpriced)
        return Text::tr("No store has it all: %1 together cost about %2.")
            .arg(together, money({choice.best->cost, choice.tripCost.currency}));
    const Money saved{single.cost - choice.best->total(), choice.tripCost.currency};
    return Text::tr("Shopping at %1 saves about %2 over %3 alone, the further way counted.")
        .arg(together, money(saved), choice.names.value(single.stores.first()));
}

QString Wording::storeAdvice(const StoreChoice &choice) const
{
    if (!choice.best)
        return Text::tr("What this list costs at your stores is not known yet.");
    const QString advice = choice.best->stores.size() == 1 ? oneStore(choice) : severalStores(choice);
    if (choice.best->unpriced == 0)
        return advice;
    //: A whole sentence, and how many things it is not about.
    return Text::tr("%1 The price of %n thing(s) is not known.", nullptr, choice.best->unpriced).arg(advice);
}

QString Wording::tripAction(const QString &kind, const QJsonObject &numbers) const
{
    const QString name = numbers[u"name"_s].toString();
    const int things = numbers[u"things"_s].toInt();
    if (kind == u"template_save"_s)
        return Text::tr("Kept %n thing(s) as “%1”.", nullptr, things).arg(name);
    if (kind == u"template_rename"_s)
        return Text::tr("“%1” is called “%2” now.").arg(numbers[u"was"_s].toString(), name);
    if (kind == u"template_line_remove"_s)
        return Text::tr("Took %1 out of “%2”.").arg(numbers[u"product"_s].toString(), name);
    if (kind == u"template_remove"_s)
        return Text::tr("“%1” is no longer kept.").arg(name);
    if (kind == u"list_template"_s)
        return Text::tr("Wrote %n thing(s) of “%1” on the list.", nullptr, things).arg(name);
    if (kind == u"list_again"_s)
        return Text::tr("Wrote %n thing(s) on the list, as bought on %1.", nullptr, things)
            .arg(m_locale.toString(QDate::fromString(numbers[u"day"_s].toString(), Qt::ISODate), QLocale::ShortFormat));
    if (kind == u"sheet_number"_s)
        return Text::tr("Gave %n thing(s) a number on the fridge sheet.", nullptr, things);
    if (kind != u"sheet_book"_s)
        return kind;
    QStringList names;
    for (const QJsonValue &product : numbers[u"products"_s].toArray())
        names << product.toString();
    return names.size() <= kNamedThings
               ? Text::tr("Used, from the fridge sheet: %1.").arg(m_locale.createSeparatedList(names))
               : Text::tr("Used %n thing(s) from the fridge sheet.", nullptr, int(names.size()));
}

} // namespace larder
