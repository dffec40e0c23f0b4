// SPDX-License-Identifier: GPL-3.0-or-later
// What people do to the lines of a list.
#include "core/base/parse.h"
#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/lists/listservice.h"
#include "core/lists/textamount.h"
#include "core/pantry/productunits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

Result<void> checkText(const QString &text)
{
    if (textKey(text).isEmpty())
        return fail(ErrorKind::InvalidInput, Text::tr("Nothing was written, so nothing was added."));
    if (text.simplified().size() > kLongestName)
        return fail(ErrorKind::InvalidInput,
                    Text::tr("This name is too long. Names have at most %1 letters.").arg(kLongestName));
    return {};
}

/// Free text has one origin: another one has a line of its own.
bool isOfOrigin(const ListLine &line, const Wish &wish)
{
    if (wish.origin == OriginKind::Manual)
        return line.origins.isEmpty();
    return std::any_of(line.origins.cbegin(), line.origins.cend(), [&](const Origin &origin) {
        return origin.kind == wish.origin && origin.label == wish.label.simplified();
    });
}

bool hasEdit(const ListLine &line)
{
    return !line.note.isEmpty() || line.priority != Priority::Usual || line.notBefore.isValid()
           || line.assignedTo.isValid();
}

/// Free text that stands there because it is bought regularly.
bool isRegularText(const ListItem &item)
{
    return !item.product.isValid() && std::any_of(item.origins.cbegin(), item.origins.cend(), [](const Origin &origin) {
        return origin.kind == OriginKind::Recurring;
    });
}

/// What says no more than that something is bought regularly stands there without a line of its own.
bool isOnlyTick(const ListLine &line, const ListItem &item)
{
    return isRegularText(item) && line.origins.isEmpty() && line.textAmount.isEmpty() && !line.writtenBy.isValid()
           && !line.category.isValid() && !line.onItsWay && !hasEdit(line);
}

} // namespace

Result<ListLine> ListService::lineFor(ListId list, const ListItem &item)
{
    auto found = standingLine(list, item, [&](const ListLine &line) {
        return item.line.isValid() ? line.id == item.line : item.product.isValid() && line.product == item.product;
    });
    if (!found)
        return fail(found.error());
    if (*found)
        return **found;
    if (!item.product.isValid() && (item.line.isValid() || !isRegularText(item)))
        return fail(ErrorKind::NotFound, Text::tr("“%1” is no longer on the list.").arg(item.name));
    ListLine line;
    line.list = list;
    line.product = item.product;
    line.text = item.product.isValid() ? QString() : item.name;
    return line;
}

/// The line as touched just now, on a list that is made where it is new.
Result<ListLine> ListService::lineNow(const QString &listName, const ListItem &item)
{
    auto list = m_repository.list(listName, true);
    if (!list)
        return fail(list.error());
    auto since = now();
    if (!since)
        return fail(since.error());
    auto line = lineFor(*list, item);
    if (line)
        line->since = *since;
    return line;
}

Result<void> ListService::store(const ListLine &line)
{
    const bool isEmpty = line.product.isValid() && !line.isTouched() && !hasEdit(line);
    if (line.id.isValid())
        return isEmpty ? m_repository.remove(line.id) : m_repository.update(line);
    return isEmpty ? Result<void>() : discard(m_repository.insert(line));
}

Result<void> ListService::changeLine(const QString &kind, const QString &listName, const ListItem &item,
                                     const Change &change)
{
    QJsonObject numbers{
        {u"product"_s, item.name}, {u"amount"_s, item.amount.decimal()}, {u"unit"_s, item.amount.unit.code()}};
    if (item.packSize)
        numbers[u"pack"_s] = decimalFromMilli(*item.packSize);
    return m_journal.act({{}, kind, numbers}, [&](ActionId) -> Result<void> {
        auto line = lineNow(listName, item);
        if (!line)
            return fail(line.error());
        return change(*line);
    });
}

/// Who adds to what another one wrote shares it: then nobody's name stands there.
void ListService::addWritten(ListLine &line, qint64 milli, const Wish &wish) const
{
    if (wish.origin == OriginKind::Manual) {
        const MemberId member = m_journal.actor().member;
        line.writtenBy = line.manual == 0 || line.writtenBy == member ? member : MemberId();
        line.manual += milli;
        return;
    }
    const QString label = wish.label.simplified();
    const auto same = std::find_if(line.origins.begin(), line.origins.end(), [&](const Origin &origin) {
        return origin.kind == wish.origin && origin.label == label;
    });
    if (same != line.origins.end())
        same->milli += milli;
    else
        line.origins.push_back({wish.origin, milli, label});
}

Result<void> ListService::applyEdit(ListLine &line, const LineEdit &edit, bool isAppended)
{
    if (edit.note)
        line.note = isAppended ? joinedNote(line.note, *edit.note) : edit.note->simplified();
    if (edit.priority)
        line.priority = Priority(std::clamp(*edit.priority, -1, 1));
    if (edit.notBefore)
        line.notBefore = *edit.notBefore;
    if (edit.assignedTo)
        line.assignedTo = MemberId(*edit.assignedTo);
    if (line.product.isValid())
        return {};
    if (edit.text) {
        LARDER_TRY(checkText(*edit.text));
        line.text = edit.text->simplified();
    }
    if (edit.textAmount)
        line.textAmount = edit.textAmount->simplified();
    if (edit.category) {
        auto category = m_products.names().category(*edit.category);
        if (!category)
            return fail(category.error());
        line.category = *category;
    }
    return {};
}

/// The line of that text and origin on a list, where one stands.
Result<std::optional<ListLine>> ListService::sameText(ListId list, const QString &text, const Wish &wish)
{
    auto lines = m_repository.lines(list);
    if (!lines)
        return fail(lines.error());
    const QString key = textKey(text);
    const auto same = std::find_if(lines->cbegin(), lines->cend(), [&](const ListLine &line) {
        return !line.product.isValid() && textKey(line.text) == key && isOfOrigin(line, wish);
    });
    return same == lines->cend() ? std::optional<ListLine>() : std::optional(*same);
}

Result<void> ListService::write(const QString &list, const QString &text, const QString &amount, const Wish &wish)
{
    LARDER_TRY(checkText(text));
    auto id = m_repository.list(list, true);
    auto since = now();
    if (!id || !since)
        return fail(id ? since.error() : id.error());
    auto same = sameText(*id, text, wish);
    if (!same)
        return fail(same.error());
    ListLine line = same->value_or(ListLine());
    line.list = *id;
    line.since = *since;
    line.isChecked = false;
    line.checkedMs = 0;
    if (!*same)
        line.text = text.simplified();
    line.textAmount = joinedAmount(line.textAmount, amount.simplified());
    addWritten(line, 0, wish);
    LARDER_TRY(applyEdit(line, wish.edit, true));
    return store(line);
}

Result<void> ListService::write(const QString &list, const Product &product, qint64 milli, const Wish &wish)
{
    LARDER_TRY(checkAmount(milli));
    if (product.isArchived)
        LARDER_TRY(m_products.create(product.name, {})); // what is wanted again comes back
    ListItem item;
    item.product = product.id;
    item.name = product.name;
    auto line = lineNow(list, item);
    if (!line)
        return fail(line.error());
    addWritten(*line, milli, wish);
    line->isChecked = false;
    line->checkedAmount = line->checkedMs = 0;
    LARDER_TRY(checkAmount(line->written()));
    LARDER_TRY(applyEdit(*line, wish.edit, true));
    auto isGenerating = isFirst(line->list);
    if (!isGenerating)
        return fail(isGenerating.error());
    if (*isGenerating)
        LARDER_TRY(m_repository.giveBack(product.id, wish.origin, milli));
    return store(*line);
}

Result<void> ListService::add(const QString &list, const QString &name, const QString &amount, const Wish &wish)
{
    LARDER_TRY(checkText(name));
    auto product = m_products.resolve(name);
    if (!product && product.error().kind != ErrorKind::NotFound && product.error().kind != ErrorKind::Ambiguous)
        return fail(product.error());
    // "milk" on a list may well mean any milk: only a product's full name means that product.
    if (!product) {
        return m_journal.act({{}, u"list_add"_s, {{u"product"_s, name.simplified()}}},
                             [&](ActionId) { return write(list, name, amount, wish); });
    }
    if (amount.trimmed().isEmpty() && product->isArchived)
        return addProduct(list, product->id, product->packSize.value_or(1000), wish);
    if (amount.trimmed().isEmpty()) {
        auto outlook = m_foresight.outlook(product->id, m_clock.today());
        return outlook ? addProduct(list, product->id, packOf(*outlook), wish) : fail(outlook.error());
    }
    auto typed = parseAmount(amount);
    if (!typed)
        return fail(typed.error());
    auto converted = inProductUnit(*typed, *product);
    if (!converted)
        return fail(converted.error());
    return addProduct(list, product->id, converted->milli, wish);
}

Result<void> ListService::addProduct(const QString &list, ProductId id, qint64 milli, const Wish &wish)
{
    auto product = m_products.get(id);
    if (!product)
        return fail(product.error());
    return m_journal.act(
        {{},
         u"list_add"_s,
         {{u"product"_s, product->name}, {u"amount"_s, decimalFromMilli(milli)}, {u"unit"_s, product->unit.code()}}},
        [&](ActionId) { return write(list, *product, milli, wish); });
}

Result<void> ListService::setChecked(const QString &list, const ListItem &item, bool isChecked)
{
    return changeLine(isChecked ? u"list_check"_s : u"list_uncheck"_s, list, item, [&](ListLine &line) {
        line.isChecked = isChecked;
        line.checkedAmount = isChecked ? item.amount.milli : 0;
        line.checkedMs = isChecked ? m_clock.nowMs() : 0;
        if (!isChecked && isOnlyTick(line, item))
            return line.id.isValid() ? m_repository.remove(line.id) : Result<void>();
        return store(line);
    });
}

Result<void> ListService::setAmount(const QString &list, const ListItem &item, qint64 milli)
{
    LARDER_TRY(checkAmount(milli));
    ListItem changed = item;
    changed.amount.milli = milli;
    return changeLine(u"list_amount"_s, list, changed, [&](ListLine &line) {
        if (item.section == Section::Ordered && line.onItsWay)
            line.onItsWay->milli = milli;
        else
            line.edited = milli;
        return store(line);
    });
}

Result<void> ListService::editLine(const QString &list, const ListItem &item, const LineEdit &edit)
{
    return changeLine(u"list_edit"_s, list, item, [&](ListLine &line) -> Result<void> {
        LARDER_TRY(applyEdit(line, edit, false));
        return store(line);
    });
}

} // namespace larder
