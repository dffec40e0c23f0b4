// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/reason.h"

#include <QVector>

#include <array>
#include <optional>

namespace larder {

/// Where an amount on a list comes from; each can be withdrawn on its own. The first three are written down, the others
/// are computed, in this order, each only for what the ones before it and what is ordered leave open.
enum class OriginKind {
    Manual, ///< somebody wrote it down
    Recipe, ///< of a pasted recipe
    Suggestion, ///< offered, and taken
    Recurring, ///< bought regularly, and due
    Shortage, ///< at or below "buy when down to"
    Forecast, ///< runs out before the trip after next
    Guests, ///< what guests will use beyond that
};
inline constexpr std::array kGeneratedOrigins{OriginKind::Recurring, OriginKind::Shortage, OriginKind::Forecast,
                                              OriginKind::Guests};
[[nodiscard]] QString originName(OriginKind kind); ///< "manual", "recipe", …
[[nodiscard]] std::optional<OriginKind> originFromName(QStringView name);
[[nodiscard]] bool isGenerated(OriginKind kind);

struct Origin
{
    OriginKind kind = OriginKind::Manual;
    qint64 milli = 0;
    QString label = {}; ///< who wrote it, which recipe, whose suggestion; empty where nobody said
    Reason reason = {}; ///< of Recurring and Guests

    bool operator==(const Origin &) const = default;
};

enum class Section {
    Buy, ///< as sure as the household wants to be
    Look, ///< may be needed: look first
    Later, ///< written down, but not before a day that has not come
    Ordered, ///< on its way
};
[[nodiscard]] QString sectionName(Section section); ///< "buy", "look", "later", "ordered"

enum class Priority { CanWait = -1, Usual = 0, Important = 1 };
[[nodiscard]] QString priorityName(Priority priority); ///< "can-wait", "usual", "important"
[[nodiscard]] std::optional<Priority> priorityFromName(QStringView name);

/// What was ordered somewhere and has not arrived: it counts as good as bought.
struct OnItsWay
{
    QDate orderedOn;
    QDate expectedOn; ///< invalid where nobody said
    StoreId store; ///< none where nobody said
    QString storeName;
    qint64 milli = 0;

    bool operator==(const OnItsWay &) const = default;
};

/// What a thing costs at a store: about, from what was last paid there.
struct StoreCost
{
    StoreId store;
    QString name;
    Money cost; ///< of the whole amount of the line
    QDate seenOn;

    bool operator==(const StoreCost &) const = default;
};

/// One line of a shopping list as it is shown: what somebody wrote, what was computed, or both.
struct ListItem
{
    LineId line; ///< none where nobody touched it yet
    ProductId product; ///< none for free text
    QString name;
    QString category; ///< the aisle; empty: anywhere
    Section section = Section::Buy;
    Quantity amount; ///< sum of the origins, or what was set by hand; zero for free text
    std::optional<qint64> packSize;
    QString textAmount; ///< of free text, as written
    QVector<Origin> origins;
    Reason reason;
    std::optional<Money> cost; ///< about, at the list's store where a price is known there, else the last price
    double urgency = 0; ///< chance of running out before the trip after next
    bool isChecked = false; ///< in the cart
    bool isEdited = false;
    QString note = {};
    Priority priority = Priority::Usual;
    QDate notBefore = {};
    MemberId assignedTo = {}; ///< who buys it
    QString assignee = {}; ///< by name
    std::optional<OnItsWay> onItsWay = {};
    std::optional<StoreCost> cheapest =
        {}; ///< of the stores it was bought at lately, where that is another than `cost`'s

    bool operator==(const ListItem &) const = default;
};

} // namespace larder
