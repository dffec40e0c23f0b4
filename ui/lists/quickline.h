// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace larder {

/// What was typed for the list: "2 milk" and "milk 2 l" as a name and the amount beside it.
struct QuickLine
{
    QString name;
    QString amount; ///< as typed, empty for none
    bool mayBeName = false; ///< the amount stood behind: "Milk 1 l" can be a product's whole name
};

/// Never fails: what is no amount belongs to the name.
[[nodiscard]] QuickLine quickLine(const QString &text);

} // namespace larder
