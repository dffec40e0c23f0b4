// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/quantity.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace larder {

constexpr qsizetype kLongestName = 200; ///< letters of a product's name or of a list's line

/// One good of the household. Levels and pack are thousandths of @c unit.
struct Product
{
    ProductId id;
    QString name;
    Unit unit; ///< what it is counted in
    CategoryId category;
    LocationId location; ///< where it usually stands
    std::optional<qint64> packSize;
    std::optional<qint64> reorderPoint; ///< low at or below this
    std::optional<qint64> targetLevel; ///< fill up to this
    std::optional<qint64> shelfLifeDays;
    bool isArchived = false;
    std::optional<qint64> openedLifeDays; ///< an opened pack keeps so long
    std::optional<qint64> lastsDays; ///< a usual purchase lasts about so long, as a person said …
    QDate lastsSaid; ///< … on this day
    ProductId mergedInto; ///< its history counts for this one

    [[nodiscard]] std::optional<Quantity> pack() const
    {
        return packSize ? std::optional(Quantity(*packSize, unit)) : std::nullopt;
    }
    /// Itself, or what it was merged into.
    [[nodiscard]] ProductId countsAs() const { return mergedInto.isValid() ? mergedInto : id; }
};

/// A household member: no password, a name and a colour.
struct Member
{
    MemberId id;
    QString name;
    QString colour; ///< "#rrggbb"
};

/// A place; places nest ("Kitchen/Fridge").
struct Location
{
    LocationId id;
    QString name;
    LocationId parent;
    QString path; ///< from the outermost place, "Kitchen/Fridge"
};

} // namespace larder
