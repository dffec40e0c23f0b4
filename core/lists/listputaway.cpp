// SPDX-License-Identifier: GPL-3.0-or-later
// What putting shopping away does to the lines it came from.
#include "core/lists/aisleservice.h"
#include "core/lists/listservice.h"

#include <algorithm>

namespace larder {

namespace {

/// What somebody else notes meanwhile as bought this many days before is the same shopping; an older receipt is not.
constexpr int kSameTripDays = 3;

} // namespace

Result<std::optional<ListLine>> ListService::findLine(ListId list, const ListItem &item)
{
    return standingLine(list, item, [&](const ListLine &line) {
        return item.product.isValid() ? line.product == item.product : line.id == item.line;
    });
}

Result<bool> ListService::isStillOpen(const QString &listName, const ListItem &item, const Since &read, QDate day)
{
    auto list = m_repository.list(listName, false);
    if (!list)
        return fail(list.error());
    auto line = findLine(*list, item);
    if (!line)
        return fail(line.error());
    if (!item.product.isValid()) // what is bought regularly may have no line of its own
        return !item.line.isValid() || line->has_value();
    QDate from = std::min(read.day, day).addDays(-kSameTripDays);
    if (*line && (*line)->isTouched())
        from = std::min(from, (*line)->since.day);
    auto bought = m_ledger.newestPurchase(item.product, from);
    if (!bought)
        return fail(bought.error());
    return !(read.event < *bought);
}

Result<void> ListService::settle(const QString &listName, const ListItem &item)
{
    auto list = m_repository.list(listName, false);
    if (!list)
        return fail(list.error());
    auto line = findLine(*list, item);
    if (!line)
        return fail(line.error());
    LARDER_TRY(endTurns(item, TurnOutcome::Done));
    // A line that its purchase settles stays as it is: undoing the purchase brings it back, whatever happened since.
    const bool isOver = *line && (!item.product.isValid() || (*line)->isTouched());
    return isOver ? m_repository.remove((*line)->id) : Result<void>();
}

Result<void> ListService::keep(const QString &listName, const ListItem &item)
{
    auto list = m_repository.list(listName, false);
    if (!list)
        return fail(list.error());
    auto line = findLine(*list, item);
    if (!line)
        return fail(line.error());
    if (!*line || !(*line)->isChecked)
        return {};
    (*line)->isChecked = false;
    (*line)->checkedAmount = (*line)->checkedMs = 0;
    return store(**line);
}

Result<void> ListService::learnAisles(const QString &listName, StoreId store)
{
    auto list = m_repository.list(listName, false);
    if (!list || !store.isValid())
        return list ? Result<void>() : fail(list.error());
    auto ticks = m_repository.ticks(*list);
    if (!ticks)
        return fail(ticks.error());
    // What was ticked in one go was not walked.
    QVector<CategoryId> walked;
    for (qsizetype i = 0; i < ticks->size(); ++i) {
        const bool isAlone = (i == 0 || (*ticks)[i - 1].atMs < (*ticks)[i].atMs)
                             && (i + 1 == ticks->size() || (*ticks)[i].atMs < (*ticks)[i + 1].atMs);
        if (isAlone)
            walked << (*ticks)[i].category;
    }
    return m_aisles.learn(store, walked);
}

} // namespace larder
