// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"

#include <QJsonObject>

namespace larder {

class Wording;

/// One thing of a shopping trip: a line of the list, bought or not, or something that was not on it.
struct PutAwayLine
{
    std::optional<ListItem> item; ///< as it was read; none for what was not on the list
    ProductId product; ///< where it is known; else @c name says what it is, as in Household::buy()
    QString name;
    bool isGot = true; ///< else it stays on the list, without its tick
    TypedAmount amount; ///< > 0; a bare number of something weighed that comes in packs is packs
    std::optional<Money> paid; ///< together
    QDate bestBefore; ///< invalid: from the shelf life …
    bool isUndated = false; ///< … unless it has no date
    QString location; ///< empty: where it usually stands
    QString store; ///< where it is another one than the trip's
    ProductEdit edit; ///< describes a new product
};

/// What came home from one shopping trip.
struct PutAway
{
    QString list; ///< empty: the first one
    Since read; ///< when the list was read, from ListService::now()
    QString store; ///< empty: not said
    QDate day; ///< invalid: today
    QVector<PutAwayLine> lines;
};

/// What putting away did, or would do.
struct PutAwayReport
{
    struct Thing
    {
        Product product;
        qint64 milli = 0; ///< in the product's unit
        std::optional<Money> paid;
    };

    ActionId action; ///< none for a dry run
    QVector<Thing> booked;
    QVector<ListItem> left; ///< not bought, still on the list
    QStringList already; ///< somebody else bought or removed them after the list was read: not booked again
    QStringList takenOff; ///< not pantry things: only off the list
    std::optional<Money> total; ///< of the prices that are known, if they are in one currency
};

/// Puts shopping away as one action (`put_away`), one undo step. On the core thread. Free text becomes a product as in
/// Household::buy() and leaves the list; a name that is "not a pantry thing" only leaves it.
///
/// Nothing half: a line that cannot be booked fails the whole with its name. Errors besides its own: Refused where there
/// is nothing to put away. @p isDryRun tells what would happen and changes nothing.
[[nodiscard]] Result<PutAwayReport> putAway(Household &household, const PutAway &shopping, bool isDryRun = false);

/// "Put 14 things from Aldi away, €52.80 together.", from the numbers of the action.
[[nodiscard]] QString putAwaySentence(const QJsonObject &numbers, const Wording &wording);

} // namespace larder
