// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/reason.h"

#include <QVector>

#include <optional>

namespace larder {

/// Where an amount on a list comes from; each can be withdrawn on its own.
enum class OriginKind {
    Manual, ///< somebody wrote it down
    Shortage, ///< at or below "buy when down to"
    Forecast, ///< runs out before the trip after next
};
[[nodiscard]] QString originName(OriginKind kind);

struct Origin
{
    OriginKind kind = OriginKind::Manual;
    qint64 milli = 0;

    bool operator==(const Origin &) const = default;
};

enum class Section {
    Buy, ///< as sure as the household wants to be
    Look, ///< may be needed: look first
};

/// One line of a shopping list as it is shown: what somebody wrote, what was computed, or both.
struct ListItem
{
    LineId line; ///< none where nobody touched it yet
    ProductId product; ///< none for free text
    QString name;
    QString category;
    Section section = Section::Buy;
    Quantity amount; ///< sum of the origins, or what was set by hand; zero for free text
    std::optional<qint64> packSize;
    QString textAmount; ///< of free text, as written
    QVector<Origin> origins;
    Reason reason;
    std::optional<Money> cost; ///< about, from the last price
    double urgency = 0; ///< chance of running out before the trip after next
    bool isChecked = false;
    bool isEdited = false;

    bool operator==(const ListItem &) const = default;
};

} // namespace larder
