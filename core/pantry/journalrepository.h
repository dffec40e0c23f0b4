// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/database.h"

#include <QJsonObject>

namespace larder {

/// One user action = one transaction = one undo step. The kind and its numbers make the sentence ("Used one Milk, 3 left").
struct Action
{
    enum class Origin {
        Person, ///< Ctrl+Z finds it
        Delivery, ///< only History undoes it
    };
    ActionId id = {};
    QString kind = {};
    QJsonObject numbers = {};
    Origin origin = Origin::Person;
    qint64 atMs = 0;
    ActionId undoes = {};
    ActionId undoneBy = {};
    MemberId member = {}; ///< who did it, where that is known
    QString via = {}; ///< where from: empty for the window, else "cli", "import" or "source"
};

/// A row image of an action, for undo.
struct CapturedImage
{
    qint64 sequence = 0;
    QString table;
    qint64 key = 0;
    QString oldImage;
    QString newImage;
};

/// The tables of the undo journal: actions, and the captured images of the change stream.
class JournalRepository
{
public:
    explicit JournalRepository(Database &database) : m_database(database) {}

    /// A member who is no longer there is not noted.
    [[nodiscard]] Result<ActionId> insert(const Action &action, int utcOffset);
    [[nodiscard]] Result<void> setNumbers(ActionId action, const QJsonObject &numbers);
    [[nodiscard]] Result<void> setUndoneBy(ActionId action, ActionId undoing);
    [[nodiscard]] Result<std::optional<Action>> find(ActionId action);
    /// The newest person's action that is not undone.
    [[nodiscard]] Result<std::optional<Action>> newestUndoable();
    /// The newest undo that nothing new has followed.
    [[nodiscard]] Result<std::optional<Action>> newestRedoable();
    /// Images of an action, newest first.
    [[nodiscard]] Result<QVector<CapturedImage>> imagesOf(ActionId action);
    /// Whether images of an action or an older one are kept; where none are, its own have been thrown away.
    [[nodiscard]] Result<bool> hasImagesUpTo(ActionId action);
    /// The newest action after @p sequence that touched this row.
    [[nodiscard]] Result<std::optional<Action>> laterActionOn(const QString &table, qint64 key, qint64 sequence);

private:
    Database &m_database;
};

} // namespace larder
