// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/listitem.h"

#include <functional>

namespace larder {

/// How lines are worded; given by the floor that knows the language.
struct ListWording
{
    QString title;
    QString lookTitle;
    std::function<QString(const ListItem &)> amount;
    std::function<QString(const ListItem &)> why;
    QString laterTitle = QStringLiteral("Later");
    QString orderedTitle = QStringLiteral("On its way");
};

/// One line of a list outside of the program.
struct ListEntry
{
    QString name;
    QString amount = {}; ///< as shown, or as somebody wrote it: "2 packs", "a handful"; empty where none is said
    std::optional<Quantity> exact = {}; ///< for machines; only of products, and only in formats that have it
    QString category = {}; ///< the aisle; empty: anywhere
    Section section = Section::Buy;
    QString note = {};
    Priority priority = Priority::Usual;
    QDate notBefore = {};
    QString assignee = {};
    bool isChecked = false;

    bool operator==(const ListEntry &) const = default;
};

/// A list as a file or a pasted text holds it.
struct ListDocument
{
    QString title;
    QVector<ListEntry> entries;
};

/// What of @p items a document holds. An amount that could not be read again as it is worded is written plainly ("1.5 l").
[[nodiscard]] ListDocument listDocument(const QVector<ListItem> &items, const ListWording &wording);

} // namespace larder
