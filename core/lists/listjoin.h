// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/listrepository.h"
#include "core/lists/listrules.h"

#include <QHash>
#include <QSet>

namespace larder {

/// Joins what was written on a line with what is needed; std::nullopt where nothing is left to show. Pure.
/// @p withdrawn names the generated origins that somebody sent away.
[[nodiscard]] std::optional<ListItem> joinedItem(const Outlook &outlook, const std::optional<Need> &need,
                                                 const ListLine &line, const QSet<QString> &withdrawn);

/// A line of free text as it is shown on a day.
[[nodiscard]] ListItem itemFromText(const ListLine &line, QDate asOf);

/// Sorts as ListService::items() says, and leaves ten under Look. @p aisles: the place of each category.
void sortAndCap(QVector<ListItem> &items, const QHash<QString, int> &aisles);

} // namespace larder
