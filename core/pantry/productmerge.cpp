// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pantry/productmerge.h"

#include "core/base/text.h"
#include "core/base/textkey.h"

#include <algorithm>

namespace larder {

namespace {

using Line = MergeRepository::Line;

qint64 wanted(const Line &line)
{
    return line.edited.value_or(line.manual);
}

/// Both amounts together; ticked only where both were.
Line joined(const Line &left, const Line &right)
{
    Line line = left;
    line.manual = left.manual + right.manual;
    if (left.edited || right.edited)
        line.edited = wanted(left) + wanted(right);
    line.isChecked = left.isChecked && right.isChecked;
    line.checkedAmount = line.isChecked ? left.checkedAmount + right.checkedAmount : 0;
    line.sinceEvent = std::max(left.sinceEvent, right.sinceEvent);
    line.sinceDay = std::max(left.sinceDay, right.sinceDay);
    return line;
}

QString unitWords(Unit unit)
{
    return unit == Unit(Unit::Piece) ? Text::tr("pieces") : unit.code();
}

void takeOver(const Product &from, Product &into)
{
    const auto fill = [](auto &mine, const auto &theirs) {
        if (!mine)
            mine = theirs;
    };
    if (!into.category.isValid())
        into.category = from.category;
    if (!into.location.isValid())
        into.location = from.location;
    fill(into.packSize, from.packSize);
    fill(into.shelfLifeDays, from.shelfLifeDays);
    fill(into.openedLifeDays, from.openedLifeDays);
    // The two belong together: one of each could contradict.
    if (!into.reorderPoint && !into.targetLevel) {
        into.reorderPoint = from.reorderPoint;
        into.targetLevel = from.targetLevel;
    }
    if (!into.lastsDays) {
        into.lastsDays = from.lastsDays;
        into.lastsSaid = from.lastsSaid;
    }
}

} // namespace

/// A line ends with the next purchase of its product, as ListService reads it.
Result<bool> ProductMerge::isSettled(ProductId product, const Line &line)
{
    auto bought = m_ledger.newestPurchase(product, line.sinceDay);
    if (!bought)
        return fail(bought.error());
    return line.sinceEvent < *bought;
}

Result<void> ProductMerge::joinLines(ProductId from, ProductId into)
{
    auto lines = m_repository.linesOf(from);
    auto others = m_repository.linesOf(into);
    if (!lines || !others)
        return fail(!lines ? lines.error() : others.error());
    for (const Line &line : std::as_const(*lines)) {
        auto isDone = isSettled(from, line);
        if (!isDone)
            return fail(isDone.error());
        const auto other = std::find_if(others->cbegin(), others->cend(),
                                        [&](const Line &candidate) { return candidate.list == line.list; });
        const bool isAlone = other == others->cend();
        if (isAlone && !*isDone) {
            LARDER_TRY(m_repository.giveLine(line.id, into));
            continue;
        }
        if (!isAlone && !*isDone) {
            auto isOtherDone = isSettled(into, *other);
            if (!isOtherDone)
                return fail(isOtherDone.error());
            Line both = *isOtherDone ? line : joined(*other, line);
            both.id = other->id;
            LARDER_TRY(m_repository.updateLine(both));
            if (*isOtherDone)
                LARDER_TRY(m_repository.dropWritten(other->id));
            LARDER_TRY(m_repository.moveWritten(line.id, other->id));
        }
        LARDER_TRY(m_repository.removeLine(line.id));
    }
    return {};
}

Result<void> ProductMerge::rememberName(const QString &name, ProductId boughtAs, ProductId product)
{
    const QString key = textKey(name);
    auto known = m_aliases.ofKey(key);
    auto stores = m_repository.storesOf(boughtAs);
    if (!known || !stores)
        return fail(!known ? known.error() : stores.error());
    stores->prepend(StoreId());
    for (const StoreId store : std::as_const(*stores)) {
        const auto same = std::find_if(known->cbegin(), known->cend(),
                                       [store](const ProductAlias &alias) { return alias.store == store; });
        // What a person said of that name at that store stands.
        if (same != known->cend() && same->product.isValid())
            continue;
        LARDER_TRY(m_aliases.set(name, {key, store, product, false}));
    }
    return {};
}

Result<void> ProductMerge::merge(const Product &from, Product &into)
{
    if (from.unit != into.unit)
        return fail(ErrorKind::Refused,
                    Text::tr("“%1” is counted in %2 and “%3” in %4, so they cannot be one thing. Nothing "
                             "was changed; say “Same as” at the next import, which converts.")
                        .arg(from.name, unitWords(from.unit), into.name, unitWords(into.unit)));
    LARDER_TRY(m_aliases.moveAll(from.id, into.id));
    LARDER_TRY(rememberName(from.name, from.id, into.id));
    LARDER_TRY(joinLines(from.id, into.id));
    LARDER_TRY(m_repository.dropWithdrawn(from.id));
    LARDER_TRY(m_repository.moveGoods(from.id, into.id));
    Product merged = from;
    merged.isArchived = true;
    merged.mergedInto = into.id;
    LARDER_TRY(m_products.update(merged));
    takeOver(from, into);
    return {};
}

} // namespace larder
