// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/listdocument.h"

#include <QJsonObject>
#include <QString>

namespace larder {

enum class ListFormat { Text, Markdown, Csv, Json, Html, TodoTxt };
/// "text", "markdown", "csv", "json", "html", "todotxt"; std::nullopt for another word.
[[nodiscard]] std::optional<ListFormat> listFormatFromName(const QString &name);

/// One line as the command line's and the export's JSON show it.
[[nodiscard]] QJsonObject listItemJson(const ListItem &item, const QString &why);

/// A list for people or machines; readListText reads each of them again. Pure.
[[nodiscard]] QString exportList(const QVector<ListItem> &items, ListFormat format, const ListWording &wording);

} // namespace larder
