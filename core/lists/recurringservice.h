// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/tripplan.h"
#include "core/lists/recurring.h"
#include "core/pantry/actionjournal.h"

#include <QHash>

namespace larder {

/// What a recurring purchase asks of a trip.
struct RecurringWant
{
    RecurringId recurring;
    ProductId product; ///< none: free text
    QString text;
    QDate day; ///< due
    std::optional<qint64> amount; ///< none: what the forecast says
};

/// What is bought regularly. A turn is done when its product was bought for it, worked out when read, so undoing the
/// purchase brings it back. Each change is an action. Lives on the core thread.
class RecurringService
{
public:
    RecurringService(Database &database, ActionJournal &journal);

    /// By the day of their next turn, then by name.
    [[nodiscard]] Result<QVector<Recurring>> all(QDate asOf);
    [[nodiscard]] Result<QVector<Recurring>> of(ProductId product, QDate asOf);
    /// Makes it where @p recurring has no id, else changes it. InvalidInput for a rule that cannot be read, without product
    /// and text, with both or neither of rule and days.
    [[nodiscard]] Result<RecurringId> save(const Recurring &recurring);
    [[nodiscard]] Result<void> remove(RecurringId id);
    [[nodiscard]] Result<void> setPaused(RecurringId id, bool isPaused);
    /// Leaves the next turn out.
    [[nodiscard]] Result<void> skip(RecurringId id, QDate asOf);
    /// Moves the next turn to another day; the rule and later turns stay.
    [[nodiscard]] Result<void> shift(RecurringId id, QDate to, QDate asOf);
    /// The next turn is done, for free text, which no purchase settles.
    [[nodiscard]] Result<void> done(RecurringId id, QDate asOf);

    /// The days of its turns, shifts counted, skipped and done ones left out. At most 1,000.
    [[nodiscard]] Result<QVector<QDate>> turns(RecurringId id, QDate from, QDate to, QDate asOf);
    /// Of mode List: what is to be bought on the next trip, because its day comes before the trip after next.
    [[nodiscard]] Result<QVector<RecurringWant>> wanted(const TripPlan &trips);
};

} // namespace larder
