// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/listjoin.h"

#include "core/base/textkey.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr qsizetype kMostLooks = 10;

ListItem itemFrom(const Outlook &outlook)
{
    ListItem item;
    item.product = outlook.product.id;
    item.name = outlook.product.name;
    item.category = outlook.category;
    item.amount.unit = outlook.product.unit;
    item.packSize = outlook.product.packSize;
    item.urgency = outlook.chanceBeforeAfterNext.value_or(0);
    return item;
}

void takeOver(ListItem &item, const ListLine &line)
{
    item.line = line.id;
    item.isChecked = line.isChecked;
    item.isEdited = line.edited.has_value();
    item.note = line.note;
    item.priority = line.priority;
    item.notBefore = line.notBefore;
    item.assignedTo = line.assignedTo;
    item.assignee = line.assignee;
    item.onItsWay = line.onItsWay;
}

void addWritten(ListItem &item, const ListLine &line)
{
    if (line.manual > 0)
        item.origins.push_back({OriginKind::Manual, line.manual, line.writer});
    for (const OriginKind kind : {OriginKind::Recipe, OriginKind::Suggestion}) {
        for (const Origin &origin : line.origins) {
            if (origin.kind == kind)
                item.origins.push_back(origin);
        }
    }
}

void addNeed(ListItem &item, const Need &need, const QSet<QString> &withdrawn)
{
    const Origin generated[] = {{OriginKind::Recurring, need.recurring, {}, need.regularReason},
                                {OriginKind::Shortage, need.shortage},
                                {OriginKind::Forecast, need.forecast},
                                {OriginKind::Guests, need.guests, {}, need.guestReason}};
    for (const Origin &origin : generated) {
        if (origin.milli > 0 && !withdrawn.contains(originName(origin.kind)))
            item.origins.push_back(origin);
    }
}

/// Why a line stands there of which the stock says nothing.
Reason writtenReason(const ListItem &item)
{
    const Origin origin = item.origins.value(0);
    switch (origin.kind) {
    case OriginKind::Recipe: return {ReasonKind::Recipe, {{u"label"_s, origin.label}}};
    case OriginKind::Suggestion: return {ReasonKind::Suggested, {{u"label"_s, origin.label}}};
    case OriginKind::Recurring:
    case OriginKind::Guests: return origin.reason;
    case OriginKind::Manual:
    case OriginKind::Shortage:
    case OriginKind::Forecast: break;
    }
    return {ReasonKind::Manual, {}};
}

/// What is in the cart stays under Buy; else the day goes before the need.
Section sectionOf(const ListItem &item, bool isWritten, Section needed, QDate asOf)
{
    if (item.isChecked)
        return Section::Buy;
    if (item.notBefore > asOf)
        return Section::Later;
    return isWritten ? Section::Buy : needed;
}

/// What is on its way covers what was written, first things first; false where nothing is left to buy besides.
bool isMoreThanOrdered(ListItem &item)
{
    QVector<Origin> rest = item.origins;
    qint64 ordered = item.onItsWay->milli;
    for (Origin &origin : rest) {
        if (isGenerated(origin.kind))
            continue;
        const qint64 covered = std::min(ordered, origin.milli);
        origin.milli -= covered;
        ordered -= covered;
    }
    rest.removeIf([](const Origin &origin) { return origin.milli == 0; });
    if (rest.isEmpty())
        return false;
    item.origins = rest;
    return true;
}

} // namespace

std::optional<ListItem> joinedItem(const Outlook &outlook, const std::optional<Need> &need, const ListLine &line,
                                   const QSet<QString> &withdrawn)
{
    ListItem item = itemFrom(outlook);
    takeOver(item, line);
    addWritten(item, line);
    if (need)
        addNeed(item, *need, withdrawn);
    if (item.origins.isEmpty() && !line.isTouched())
        return std::nullopt;
    const bool isOrdered = line.onItsWay && !line.isChecked && !isMoreThanOrdered(item);
    item.section = isOrdered ? Section::Ordered
                             : sectionOf(item, line.isTouched(), need ? need->section : Section::Buy, outlook.asOf);
    item.reason = need && need->reason.kind != ReasonKind::None ? need->reason : writtenReason(item);
    for (const Origin &origin : std::as_const(item.origins))
        item.amount.milli += origin.milli;
    if (isOrdered)
        item.amount.milli = line.onItsWay->milli;
    else if (item.isEdited)
        item.amount.milli = *line.edited;
    else if (line.isChecked)
        item.amount.milli = line.checkedAmount;
    item.cost = estimatedCost(outlook, item.amount.milli);
    return item;
}

ListItem itemFromText(const ListLine &line, QDate asOf)
{
    ListItem item;
    takeOver(item, line);
    item.name = line.text;
    item.textAmount = line.textAmount;
    item.category = line.categoryName;
    item.origins = line.origins;
    if (item.origins.isEmpty())
        item.origins = {{OriginKind::Manual, 0, line.writer}};
    item.reason = writtenReason(item);
    item.section = sectionOf(item, true, Section::Buy, asOf);
    return item;
}

void sortAndCap(QVector<ListItem> &items, const QHash<QString, int> &aisles)
{
    struct Key
    {
        std::tuple<int, double, qint64, int, QString, QString, LineId> rank;
        qsizetype at = 0;
    };
    std::vector<Key> keys;
    keys.reserve(size_t(items.size()));
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ListItem &item = items[i];
        const QDate day = item.section == Section::Ordered ? item.onItsWay->expectedOn : item.notBefore;
        const bool isByDay = item.section == Section::Later || item.section == Section::Ordered;
        constexpr int kNoAisle = std::numeric_limits<int>::max(); // what may be anywhere comes last
        keys.push_back({{int(item.section), item.section == Section::Look ? -item.urgency : 0.0,
                         isByDay && day.isValid() ? day.toJulianDay() : 0,
                         item.category.isEmpty() ? kNoAisle : aisles.value(item.category, kNoAisle - 1),
                         textKey(item.category), textKey(item.name), item.line},
                        i});
    }
    std::sort(keys.begin(), keys.end(), [](const Key &left, const Key &right) { return left.rank < right.rank; });
    QVector<ListItem> sorted;
    sorted.reserve(items.size());
    qsizetype looks = 0;
    for (const Key &key : keys) {
        const ListItem &item = items[key.at];
        if (item.section != Section::Look || looks++ < kMostLooks)
            sorted.push_back(item);
    }
    items = sorted;
}

} // namespace larder
