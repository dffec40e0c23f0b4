// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/listitem.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace larder {

enum class ListFormat { Text, Markdown, Csv, Json, Html };
/// "text", "markdown", "csv", "json", "html"; std::nullopt for another word.
[[nodiscard]] std::optional<ListFormat> listFormatFromName(const QString &name);

/// How lines are worded; given by the floor that knows the language.
struct ListWording
{
    QString title;
    QString lookTitle;
    std::function<QString(const ListItem &)> amount;
    std::function<QString(const ListItem &)> why;
};

/// One line as the command line's and the export's JSON show it.
[[nodiscard]] QJsonObject listItemJson(const ListItem &item, const QString &why);

/// A list for people or machines. Pure.
[[nodiscard]] QString exportList(const QVector<ListItem> &items, ListFormat format, const ListWording &wording);

} // namespace larder
