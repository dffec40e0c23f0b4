// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to lists, in words.
#include "core/base/text.h"
#include "core/household/wording.h"
#include "core/lists/listservice.h"

using namespace Qt::StringLiterals;

namespace larder {

QString Wording::listLabel(const QString &label) const
{
    return label == kWelcomeHomeLabel ? Text::tr("to begin with after being away") : label;
}

QString Wording::listAction(const QString &kind, const QJsonObject &numbers) const
{
    const QString list = numbers[u"list"_s].toString();
    const int things = numbers[u"things"_s].toInt();
    const QString product = numbers[u"product"_s].toString();
    const QDate expected = QDate::fromString(numbers[u"day"_s].toString(), Qt::ISODate);
    if (kind == u"list_welcome"_s)
        return Text::tr("Wrote %n everyday thing(s) on the list.", nullptr, things);
    if (kind == u"list_edit"_s)
        return Text::tr("Changed the line %1.").arg(product);
    if (kind == u"list_order_back"_s)
        return Text::tr("Took back that %1 is on its way.").arg(product);
    if (kind == u"list_new"_s)
        return Text::tr("Made the list %1.").arg(list);
    if (kind == u"list_delete"_s)
        return Text::tr("Deleted the list %1.").arg(list);
    if (kind == u"list_rename"_s && list.isEmpty())
        return Text::tr("Named the first list %1.").arg(numbers[u"name"_s].toString());
    if (kind == u"list_rename"_s)
        return Text::tr("Named the list %1 %2.").arg(list, numbers[u"name"_s].toString());
    if (kind == u"list_store"_s)
        return Text::tr("Changed the store of a list.");
    if (kind == u"list_order"_s && things == 1)
        return expected.isValid() ? Text::tr("%1 is on its way, expected %2.").arg(product, day(expected))
                                  : Text::tr("%1 is on its way.").arg(product);
    if (kind == u"list_order"_s)
        return expected.isValid()
                   ? Text::tr("%n thing(s) are on their way, expected %1.", nullptr, things).arg(day(expected))
                   : Text::tr("%n thing(s) are on their way.", nullptr, things);
    return {};
}

QString Wording::aisleAction(const QString &kind, const QJsonObject &numbers) const
{
    const QString store = numbers[u"store"_s].toString();
    return kind == u"aisle_set"_s ? Text::tr("Changed the order of the aisles of %1.").arg(store)
                                  : Text::tr("Forgot the order of the aisles of %1.").arg(store);
}

QString Wording::guestsAction(const QString &kind, const QJsonObject &numbers) const
{
    const QDate from = QDate::fromString(numbers[u"from"_s].toString(), Qt::ISODate);
    const int persons = numbers[u"persons"_s].toInt();
    return kind == u"guests_add"_s ? Text::tr("%n guest(s) come on %1.", nullptr, persons).arg(day(from))
                                   : Text::tr("%n guest(s) on %1 do not come.", nullptr, persons).arg(day(from));
}

} // namespace larder
