// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace larder {

/// What was typed for the list: "2 milk" and "milk 2 l" as a name and the amount beside it. A shop ("2 milk @Aldi", as
/// in what was bought) is left out: it goes with the list, not with its lines.
struct QuickLine
{
    QString whole; ///< all of it, but for the shop
    QString name;
    QString amount; ///< as typed, empty for none
    bool mayBeName = false; ///< the amount stood behind: "Milk 1 l" can be a product's whole name
};

/// Never fails: what is no amount belongs to the name.
[[nodiscard]] QuickLine quickLine(const QString &text);

} // namespace larder
