// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace larder {

/// The current row of a statement, read by column position. Only valid inside the callback that got it.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    /// An invalid date where the column is NULL.
    [[nodiscard]] QDate day(int column) const;
    [[nodiscard]] std::optional<qint64> maybeInteger(int column) const;
    template<class IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType(integer(column));
    }

private:
    const QSqlQuery &m_query;
};

/// What is bound for a value: ids that are "none", invalid days and empty optionals become NULL.
[[nodiscard]] inline QVariant toSql(qint64 value)
{
    return QVariant(value);
}
[[nodiscard]] inline QVariant toSql(int value)
{
    return QVariant(qint64(value));
}
[[nodiscard]] inline QVariant toSql(bool value)
{
    return QVariant(qint64(value ? 1 : 0));
}
[[nodiscard]] inline QVariant toSql(const QString &value)
{
    return QVariant(value);
}
[[nodiscard]] QVariant toSql(QDate day);
template<class Tag>
[[nodiscard]] QVariant toSql(Id<Tag> id)
{
    return id.isValid() ? QVariant(id.value) : QVariant(QMetaType::fromType<qint64>());
}
template<class T>
[[nodiscard]] QVariant toSql(const std::optional<T> &value)
{
    return value ? toSql(*value) : QVariant(QMetaType::fromType<qint64>());
}

} // namespace larder
