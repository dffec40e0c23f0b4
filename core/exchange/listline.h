// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/listdocument.h"

namespace larder {

/// A line of a text or Markdown list behind its box, as
/// `(A) Milk 1 l, 2 packs +Fridge @Anna t:2026-11-28 — the blue one`; whatever would be read otherwise stands in quotes. (A) is
/// important, (C) can wait. @p category: of the heading above; another one is named in the line.
[[nodiscard]] QString writeListLine(const ListEntry &entry, const QString &category);
/// The inverse; section and tick are the box's. @p category as above.
[[nodiscard]] ListEntry readListLine(const QString &line, const QString &category);

/// A line of a todo.txt file: `(A) Milk 1 l qty:2%20packs aisle:Fridge @Anna t:2026-11-28 +Shopping`.
[[nodiscard]] QString writeTodoLine(const ListEntry &entry, const QString &title);
/// The inverse; std::nullopt for a line of no project.
[[nodiscard]] std::optional<std::pair<ListEntry, QString>> readTodoLine(const QString &line);

/// A heading, in quotes where it could be taken for a line of the list.
[[nodiscard]] QString writeHeading(const QString &text);
[[nodiscard]] QString readHeading(const QString &text);

} // namespace larder
