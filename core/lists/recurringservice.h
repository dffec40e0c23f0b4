// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foresight/foresightservice.h"
#include "core/lists/recurringrepository.h"
#include "core/pantry/actionjournal.h"

namespace larder {

/// What a recurring purchase asks of a trip.
struct RecurringWant
{
    RecurringId recurring;
    ProductId product; ///< none: free text
    QString text;
    QDate day; ///< due
    std::optional<qint64> amount; ///< none: what the forecast says
    QString rule = {}; ///< for its Reason
    int everyDays = 0;
};

/// What is bought regularly. A turn is done when its product was bought for it (see openTurns()), worked out when read, so
/// undoing the purchase brings it back. Each change is an action. Lives on the core thread.
class RecurringService
{
public:
    RecurringService(Database &database, ActionJournal &journal, ForesightService &foresight)
        : m_repository(database)
        , m_ledger(database)
        , m_products(database)
        , m_journal(journal)
        , m_foresight(foresight)
    {}

    /// By the day of their next turn, then by name.
    [[nodiscard]] Result<QVector<Recurring>> all(QDate asOf);
    [[nodiscard]] Result<QVector<Recurring>> of(ProductId product, QDate asOf);
    /// Makes it where @p recurring has no id, else changes it; with another rule or anchor it begins anew. Without an
    /// anchor it begins today. InvalidInput for a rule that cannot be read, without product and text, with both or neither
    /// of rule and days; Refused for mode Order while no shop can be connected.
    [[nodiscard]] Result<RecurringId> save(const Recurring &recurring);
    [[nodiscard]] Result<void> remove(RecurringId id);
    /// What came due by a rule meanwhile is left out.
    [[nodiscard]] Result<void> setPaused(RecurringId id, bool isPaused);
    /// Leaves the next turn out. This and the following two: Refused where there is none.
    [[nodiscard]] Result<void> skip(RecurringId id, QDate asOf);
    /// Moves the next turn to another day, not before @p asOf, between the turns before and after it; the rule stays.
    [[nodiscard]] Result<void> shift(RecurringId id, QDate to, QDate asOf);
    /// The next turn is done, for free text, which no purchase settles.
    [[nodiscard]] Result<void> done(RecurringId id, QDate asOf);

    /// Inside an action, for free text that came home, or that nobody wants this time: its next turn is done or left out.
    /// Nothing where it has none any more.
    [[nodiscard]] Result<void> endTurn(RecurringId id, TurnOutcome outcome, QDate asOf);

    /// The days of its open turns, shifts counted: the one that has come, then those ahead. At most 1,000.
    [[nodiscard]] Result<QVector<QDate>> turns(RecurringId id, QDate from, QDate to, QDate asOf);
    /// Of mode List: what is to be bought on the next trip, because its day comes before the trip after next. Each at most
    /// once, in the order they were made.
    [[nodiscard]] Result<QVector<RecurringWant>> wanted(const TripPlan &trips);

private:
    using Stored = RecurringRepository::Stored;
    Result<QVector<Turn>> open(const Stored &stored, TurnFacts facts, QDate until, int most);
    Result<QVector<Recurring>> withNext(const TripPlan &trips);
    Result<Stored> find(RecurringId id);
    Result<QVector<Turn>> openOf(const Stored &stored, QDate asOf, int most, QDate until = {});
    Result<void> checkRoom(const Stored &stored, const Turn &turn, QDate to);
    Result<Turn> nextOf(const Stored &stored, QDate asOf);
    Result<Stored> checked(const Recurring &recurring);
    Result<void> say(const QString &kind, const Stored &stored, const TurnRecord &record, QJsonObject numbers = {});

    RecurringRepository m_repository;
    LedgerRepository m_ledger;
    ProductRepository m_products;
    ActionJournal &m_journal;
    ForesightService &m_foresight;
};

} // namespace larder
