// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"

namespace larder {

/// Something that couldn't be booked or worked out, as a person decides on it: what waits for the same answer is one.
struct Trouble
{
    DeadLetter letter; ///< the newest of it
    QVector<DeadLetterId> letters; ///< all of it that is known, in the order it came
    QString source; ///< the name of the events' source
    QString product; ///< the name of what it is about, where that is known
    QString called; ///< what its source calls the product; empty where it could not be read

    /// It waits for somebody to say which product an id of its source is; what it meant so far does not fit where it
    /// counts in another unit.
    [[nodiscard]] bool asksForProduct() const;
    /// What the source calls the product.
    [[nodiscard]] QString foreignId() const;
    [[nodiscard]] QString foreignName() const;
    /// Whether it was an event at all.
    [[nodiscard]] bool wasRead() const;
    /// False where no answer changes what came: it is no event that could ever be booked.
    [[nodiscard]] bool canSucceed() const;
};

/// What a person has still to decide on.
struct Troubles
{
    QVector<Trouble> shown; ///< newest first
    int letters = 0; ///< of what was asked for
    int everywhere = 0; ///< in all
    QVector<std::pair<SourceId, QString>> sources; ///< that sent some of it, by name
};

/// On the core thread. @p most rows are told, the rest is counted; with @p source, only what that sent.
[[nodiscard]] Result<Troubles> readTroubles(Household &household, int most, SourceId source = {});

/// What trying again did.
struct TriedAgain
{
    int done = 0;
    int failed = 0; ///< the letters say how
};
/// Every letter that waits for a decision, in the order they came; with @p source, only what that sent.
[[nodiscard]] Result<QVector<DeadLetterId>> everyTrouble(Household &household, SourceId source = {});
/// Each in a transaction of its own. Errors: storage's.
[[nodiscard]] Result<TriedAgain> tryAgain(Household &household, const QVector<DeadLetterId> &letters);
/// One action. Errors: storage's.
[[nodiscard]] Result<void> leaveOut(Household &household, const Trouble &trouble);
/// One action for all that waits; with @p source, only what that sent. Nothing where nothing waits. Errors: storage's.
[[nodiscard]] Result<void> leaveAllOut(Household &household, SourceId source = {});

/// Says which product an id of a source is, with the product made where it is new: one action; then tries again what
/// waited for it. Errors: those of making a product; storage's.
[[nodiscard]] Result<TriedAgain> teach(Household &household, const Trouble &trouble, ProductId product,
                                       const QString &newName = {});

} // namespace larder
