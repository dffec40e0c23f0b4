// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QDate>
#include <QString>

#include <optional>

namespace larder {

/// What happens when something that is bought regularly is due.
enum class RecurringMode {
    Remind,
    List, ///< it goes onto the first list
    Order, ///< it is ordered within the ceiling; not offered until a shop can be connected
};
[[nodiscard]] QString recurringModeName(RecurringMode mode); ///< "remind", "list", "order"
[[nodiscard]] std::optional<RecurringMode> recurringModeFromName(QStringView name);

/// Something bought regularly: by a rule of RFC 5545 ("every month on the 31st" is the last day of shorter months), or every
/// so many days after the last purchase.
struct Recurring
{
    RecurringId id = {};
    ProductId product = {}; ///< none: free text
    QString name = {}; ///< of the product, or the free text
    QString rule = {}; ///< RRULE without its name; empty: everyDays counts
    int everyDays = 0;
    QDate anchor = {}; ///< the rule's first day; without purchases also where everyDays counts from
    RecurringMode mode = RecurringMode::List;
    std::optional<qint64> amount = {}; ///< thousandths; none: what the forecast says
    Unit unit = {};
    std::optional<qint64> packSize = {};
    std::optional<Money> ceiling = {};
    bool isPaused = false;
    /// Of the next turn that is neither done nor skipped, shifts counted; invalid where none is left, and of what is paused.
    QDate next = {};
};

} // namespace larder
