// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/listitem.h"
#include "core/lists/templaterepository.h"
#include "core/pantry/actionjournal.h"

namespace larder {

/// Lists to begin with again and again ("Birthday", "Camping"). Each change is an action. Lives on the core thread.
class TemplateService
{
public:
    TemplateService(Database &database, ActionJournal &journal) : m_repository(database), m_journal(journal) {}

    [[nodiscard]] Result<QVector<ListTemplate>> all(); ///< by name
    /// NotFound where there is none of that number.
    [[nodiscard]] Result<ListTemplate> get(TemplateId id);
    /// A template of that name with the lines of @p items; replaces one of the same name. InvalidInput without a name, and
    /// without a line.
    [[nodiscard]] Result<TemplateId> save(const QString &name, const QVector<ListItem> &items);
    /// Conflict where another one has that name.
    [[nodiscard]] Result<void> rename(TemplateId id, const QString &name);
    /// @p line counts from 0 in ListTemplate::lines. A template without lines stays.
    [[nodiscard]] Result<void> removeLine(TemplateId id, int line);
    [[nodiscard]] Result<void> remove(TemplateId id);

    /// What is bought most often, as lines for a template that people would call "Staples": at most 15 products bought on
    /// four or more days of the last 180, the most frequent first, in the amount of their usual purchase.
    [[nodiscard]] Result<QVector<ListItem>> suggestStaples(QDate asOf);

private:
    Result<std::optional<ListTemplate>> named(const QString &name);

    TemplateRepository m_repository;
    ActionJournal &m_journal;
};

} // namespace larder
