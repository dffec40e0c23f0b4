// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace larder {

/// A list by name; the first one carries what the household needs.
struct ShoppingList
{
    ListId id;
    QString name;
    StoreId store; ///< walked in the order of its aisles; none: wherever it is cheapest
    QString storeName;
    bool isFirst = false;
    int open = 0; ///< lines written on it that are not ticked; generated ones are not counted
};

/// What to change of a line; what is not set stays.
struct LineEdit
{
    std::optional<QString> note = {};
    std::optional<int> priority = {}; ///< -1 can wait, 0 usual, 1 important
    std::optional<QDate> notBefore = {}; ///< invalid: from now on
    std::optional<qint64> assignedTo = {}; ///< a member's number, 0 nobody
    std::optional<QString> text = {}; ///< of free text
    std::optional<QString> textAmount = {}; ///< of free text
    std::optional<QString> category = {}; ///< the aisle of free text
};

} // namespace larder
