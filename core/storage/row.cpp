// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row.h"

namespace larder {

QDate Row::day(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

std::optional<qint64> Row::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

QVariant toSql(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
}

} // namespace larder
