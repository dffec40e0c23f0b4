// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/historyrepository.h"
#include "core/household/producthistory.h"

namespace larder {

/// What stands above the rows, and what they need to know of the whole.
struct HistoryOverview
{
    int sinceMonday = 0; ///< what happened since the newest Monday
    QDate monday; ///< that Monday; today on a Monday
    std::optional<HistoryLine> newest; ///< of all, whatever is filtered
    std::optional<Action> redoable; ///< the undo that can be undone itself
    QVector<Member> members;
    QVector<std::pair<SourceId, QString>> sources; ///< of events, by name
};

/// Rows, newest first.
struct HistoryRows
{
    QVector<HistoryLine> lines;
    bool hasOlder = false;
};

/// The first rows and all about them.
struct HistoryReading
{
    HistoryOverview overview;
    HistoryRows rows;
};

/// What came since.
struct HistoryNews
{
    HistoryOverview overview;
    QVector<HistoryLine> newer; ///< newest first
    QVector<HistoryLine> turned; ///< earlier ones that were undone or count again
    bool isGap = false; ///< more came than is worth adding: read from the top
};

/// One product that an action was about.
struct HistoryThing
{
    Product product; ///< as it is called and packed today
    QVector<HistoryEntry> entries; ///< what the action did to its stock and still counts
};

/// One action in full.
struct HistoryDetails
{
    HistoryLine line;
    std::optional<HistoryLine> undoneBy;
    QVector<HistoryThing> things; ///< in the order it was about them
    int more = 0; ///< further products
};

/// Why a line stands on the list: what happened last, or who wrote it down.
struct ListCause
{
    ActionId action;
    QString words; ///< "Used one", "Wrote Milk on the list"
    QDate day;
    bool isSilentSince = false; ///< it was bought, and that it is used up is a guess
};

/// Reads on the core thread. All of them: storage's errors.
class HistoryReader
{
public:
    /// What is read at once.
    static constexpr int kPage = 200;
    /// As far as the history is read in one go to find an action.
    static constexpr int kDeep = 5000;

    explicit HistoryReader(Household &household) : m_household(household), m_repository(household.database()) {}

    /// From the newest on, @p atLeast rows, and down to @p target where that is given, kDeep rows at most.
    [[nodiscard]] Result<HistoryReading> newest(const HistoryFilter &filter, int atLeast = kPage, ActionId target = {});
    [[nodiscard]] Result<HistoryRows> older(const HistoryFilter &filter, ActionId than);
    [[nodiscard]] Result<HistoryNews> newer(const HistoryFilter &filter, ActionId than);
    /// NotFound. @p most products.
    [[nodiscard]] Result<HistoryDetails> details(ActionId action, int most);
    /// The filter under which a row is found without reading all: its day and what was before.
    [[nodiscard]] Result<HistoryFilter> upTo(ActionId action);
    /// None where nothing happened that is known, as for a thing that was never bought.
    [[nodiscard]] Result<std::optional<ListCause>> causeOf(const ListItem &item);

private:
    [[nodiscard]] HistoryRepository::Query queryOf(const HistoryFilter &filter) const;
    [[nodiscard]] qint64 startOf(QDate day) const;
    Result<HistoryRows> rows(const HistoryFilter &filter, ActionId before, ActionId after, int limit);
    Result<HistoryOverview> overview();
    Result<std::optional<ListCause>> writtenCause(const ListItem &item);
    Result<std::optional<ListCause>> stockCause(const ListItem &item);

    Household &m_household;
    HistoryRepository m_repository;
};

/// "Because of: Used one, Tuesday".
[[nodiscard]] QString causeWords(const ListCause &cause, const Wording &wording);

/// How an undo went, and which later action was in its way where one was.
struct UndoOutcome
{
    std::optional<Error> error;
    ActionId inTheWay;
};
/// Takes back @p action, or does it again where it is what the next redo would do.
[[nodiscard]] UndoOutcome turnBack(Household &household, const HistoryLine &line);

} // namespace larder
