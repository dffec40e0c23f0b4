// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/listdocument.h"

#include "core/base/parse.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// Whether "2 packs" is read again as the amount that it is.
bool isReadable(const QString &worded, const ListItem &item)
{
    const auto typed = parseAmount(worded);
    if (!typed)
        return false;
    const Quantity read(typed->milli, typed->unit.value_or(item.amount.unit));
    const auto pack = item.packSize ? std::optional(Quantity(*item.packSize, item.amount.unit)) : std::nullopt;
    const auto converted = convert(read, item.amount.unit, pack);
    return converted && *converted == item.amount;
}

} // namespace

ListDocument listDocument(const QVector<ListItem> &items, const ListWording &wording)
{
    ListDocument document{wording.title, {}};
    for (const ListItem &item : items) {
        ListEntry entry{item.name};
        const QString worded = wording.amount(item);
        if (item.product.isValid()) {
            entry.exact = item.amount;
            entry.amount = isReadable(worded, item) ? worded : item.amount.decimal() + u' ' + item.amount.unit.code();
        } else {
            entry.amount = worded;
        }
        entry.category = item.category;
        entry.section = item.section;
        entry.note = item.note.trimmed(); // spreadsheets cut the edges off
        entry.priority = item.priority;
        entry.notBefore = item.notBefore;
        entry.assignee = item.assignee;
        entry.isChecked = item.isChecked;
        document.entries << entry;
    }
    return document;
}

} // namespace larder
