// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pantry/journalrepository.h"

#include <QDate>

#include <array>

namespace larder {

/// What a person looks for in the history; the parts narrow each other.
struct HistoryFilter
{
    enum class Topic { Everything, Bought, Used, Counted, List, Products };
    /// By what an action came.
    enum class Way { Any, Window, CommandLine, File, Source };

    Topic topic = Topic::Everything;
    QString text = {}; ///< words of the sentence, or of the names of products; each must be found
    MemberId member = {}; ///< none: anybody
    Way way = Way::Any;
    SourceId source = {}; ///< of Way::Source; none: any source
    QDate from = {}; ///< both included; invalid: open
    QDate to = {};

    bool operator==(const HistoryFilter &) const = default;
};

/// One action as the history shows it.
struct HistoryLine
{
    Action action;
    int utcOffset = 0; ///< seconds east, where and when it was done
    QString who; ///< the member's name
    bool canUndo = false; ///< it counts, is no undo itself, and its images are kept

    [[nodiscard]] bool isUndone() const { return action.undoneBy.isValid(); }
    /// When it was done, as the clock on the wall said it then.
    [[nodiscard]] QDateTime when() const;
};

/// The rows of the history: actions newest first, in pages by number, so that the hundred thousandth costs no more than the
/// first; and what of the journal and the ledger an action is about.
class HistoryRepository
{
public:
    explicit HistoryRepository(Database &database) : m_database(database) {}

    /// A word that is looked for: as it was written, folded for names, and the kinds whose sentences have it (" a b ").
    struct Word
    {
        QString written;
        QString key;
        QString kinds;
    };
    /// A filter with its words found out and its days as instants.
    struct Query
    {
        HistoryFilter filter;
        std::array<Word, 3> words; ///< empty ones do not narrow
        qint64 fromMs = 0;
        qint64 toMs = 0; ///< not included
    };
    /// Those between two actions, both not included, newest first; none: open.
    [[nodiscard]] Result<QVector<HistoryLine>> lines(const Query &query, ActionId before, ActionId after, int limit);
    [[nodiscard]] Result<std::optional<HistoryLine>> line(ActionId action);
    /// Earlier actions that undo and redo after @p action took back or let count again.
    [[nodiscard]] Result<QVector<HistoryLine>> turnedSince(ActionId action);
    /// How many actions since an instant were no undo and no redo.
    [[nodiscard]] Result<int> countSince(qint64 ms);

    /// The products whose stock an action changed, by today's names, in the order it did.
    [[nodiscard]] Result<QVector<ProductId>> productsBooked(ActionId action);
    /// The products whose rows it changed otherwise: their settings, names, lines of a list.
    [[nodiscard]] Result<QVector<ProductId>> productsChanged(ActionId action);
    /// The newest action that counts and wrote a line of a list or changed its amount; ticks do not.
    [[nodiscard]] Result<std::optional<HistoryLine>> writerOf(LineId line);

    /// What could not be booked or worked out and waits for a decision: the newest first, or all in the order it came;
    /// with @p source, only what that sent.
    [[nodiscard]] Result<QVector<DeadLetterId>> newestTroubles(int most, SourceId source = {});
    [[nodiscard]] Result<QVector<DeadLetterId>> troubles(SourceId source = {});

private:
    Result<void> mark(QVector<HistoryLine> &lines);
    Result<std::optional<HistoryLine>> marked(Result<QVector<HistoryLine>> lines);

    Database &m_database;
};

} // namespace larder
