// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/quantity.h"
#include "core/storage/database.h"

#include <optional>

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
    QVector<TemplateLine> lines; ///< in the order they were written
};

/// Templates and their lines. Of products that were merged the other one is meant.
class TemplateRepository
{
public:
    explicit TemplateRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QVector<ListTemplate>> all();
    [[nodiscard]] Result<TemplateId> insert(const QString &name);
    [[nodiscard]] Result<void> rename(TemplateId id, const QString &name);
    /// Instead of the lines there are.
    [[nodiscard]] Result<void> setLines(TemplateId id, const QVector<TemplateLine> &lines);
    /// With its lines.
    [[nodiscard]] Result<void> remove(TemplateId id);

    struct Staple
    {
        ProductId product;
        QString name;
        Unit unit;
        std::optional<qint64> packSize;
        qint64 typical = 0; ///< thousandths of a usual purchase
    };
    /// Products bought on @p fewest or more days after @p from up to @p to, the most frequent first.
    [[nodiscard]] Result<QVector<Staple>> staples(QDate from, QDate to, int fewest, int most);

private:
    Database &m_database;
};

} // namespace larder
