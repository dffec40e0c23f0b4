// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/listline.h"
#include "core/exchange/pastedtext.h"

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// What a line is counted in; of words that are no amount ("a handful") it is one.
TypedAmount amountOf(const ListEntry &entry)
{
    if (entry.exact)
        return {entry.exact->milli, entry.exact->unit, {}};
    const auto typed = parseAmount(entry.amount);
    return typed && typed->milli > 0 ? *typed : TypedAmount{1000, {}, {}};
}

} // namespace

PastedText pastedList(const ListDocument &document, bool isWhole)
{
    PastedText text;
    text.kind = PasteKind::List;
    for (const ListEntry &entry : document.entries) {
        PastedLine line;
        line.number = int(text.lines.size()) + 1;
        line.raw = writeListLine(entry, entry.category);
        line.name = entry.name;
        line.amount = amountOf(entry);
        line.entry = entry;
        if (!isWhole && entry.isChecked)
            line.why = LeftOut::TickedOff;
        else if (!isWhole && (entry.section == Section::Ordered || entry.section == Section::Look))
            line.why = LeftOut::Words; // not to be bought now; the person may take it
        text.lines << line;
    }
    return text;
}

} // namespace larder
