// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row.h"

using namespace Qt::StringLiterals;

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
    if (!day.isValid())
        return QVariant(QMetaType::fromType<QString>());
    // By hand: QDate::toString goes through printf, and an import writes days by the hundred thousand.
    QString text(u"0000-00-00"_s);
    const auto put = [&](qsizetype at, int digits, int number) {
        for (; digits > 0; number /= 10)
            text[at + --digits] = QChar(u'0' + number % 10);
    };
    put(0, 4, day.year());
    put(5, 2, day.month());
    put(8, 2, day.day());
    return QVariant(text);
}

} // namespace larder
