// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/listexport.h"

namespace larder {

/// Writes a list as text, Markdown, todo.txt or HTML, so that readListText gives the same list back: with all but what only
/// machines need (@c exact, which HTML keeps). The title must not be empty. Pure.
[[nodiscard]] QString writeListText(const ListDocument &document, ListFormat format, const ListWording &wording);

/// Reads what exportList or writeListText made, in whatever format; of other programs' Markdown and todo.txt what is
/// understood. std::nullopt for a text that is none of these (readPastedText reads any). Pure.
[[nodiscard]] std::optional<ListDocument> readListText(const QString &text);

/// A line as the formats for machines hold it, and back.
[[nodiscard]] QJsonObject listEntryJson(const ListEntry &entry);
[[nodiscard]] ListEntry listEntryFromJson(const QJsonObject &json);

} // namespace larder
