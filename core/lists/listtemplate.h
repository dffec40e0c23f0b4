// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/quantity.h"
#include "core/lists/listitem.h"
#include "core/pantry/actionjournal.h"

namespace larder {

struct TemplateLine
{
    ProductId product; ///< none: free text
    QString text; ///< the product's name, or the free text
    QString textAmount; ///< of free text
    Quantity amount; ///< of a product
    std::optional<qint64> packSize;
    QString note;
};

struct ListTemplate
{
    TemplateId id;
    QString name;
    QVector<TemplateLine> lines;
};

/// Lists to begin with again and again ("Birthday", "Camping"). Each change is an action. Lives on the core thread.
class TemplateService
{
public:
    explicit TemplateService(Database &database, ActionJournal &journal);

    [[nodiscard]] Result<QVector<ListTemplate>> all(); ///< by name
    /// A template of that name with the lines of @p items; replaces one of the same name.
    [[nodiscard]] Result<TemplateId> save(const QString &name, const QVector<ListItem> &items);
    [[nodiscard]] Result<void> rename(TemplateId id, const QString &name);
    [[nodiscard]] Result<void> removeLine(TemplateId id, int line);
    [[nodiscard]] Result<void> remove(TemplateId id);
};

} // namespace larder
