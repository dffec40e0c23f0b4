// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowrefs.h"

namespace larder {

namespace {

QString numbered(const QString &content, int ordinal)
{
    return content + u'#' + QString::number(ordinal);
}

int storedOf(const QString &content, const QSet<QString> &refs)
{
    int count = 0;
    while (refs.contains(numbered(content, count + 1)))
        ++count;
    return count;
}

} // namespace

BookedRows::BookedRows(const QVector<RowRefs> &rows, QSet<QString> refs) : m_refs(std::move(refs))
{
    // Equal contents are counted: those that are surely booked come off first, whatever their order in the file.
    QHash<QString, int> left;
    const auto leftOf = [&](const QString &content) -> int & {
        auto found = left.find(content);
        return *(found != left.end() ? found : left.insert(content, storedOf(content, m_refs)));
    };
    for (const RowRefs &row : rows) {
        if (m_refs.contains(row.row) || (!row.own.isEmpty() && m_refs.contains(row.own))) {
            m_booked << row.row;
            --leftOf(row.content);
        }
    }
    for (const RowRefs &row : rows) {
        if (!m_booked.contains(row.row) && leftOf(row.content) > 0) {
            m_booked << row.row;
            --leftOf(row.content);
        }
    }
}

QStringList BookedRows::add(const RowRefs &row)
{
    QStringList refs{row.row, numbered(row.content, storedOf(row.content, m_refs) + 1)};
    if (row.isOwnNaming && !row.own.isEmpty())
        refs << row.own;
    refs.removeIf([&](const QString &ref) { return m_refs.contains(ref); });
    m_refs.unite(QSet<QString>(refs.cbegin(), refs.cend()));
    m_booked << row.row;
    return refs;
}

} // namespace larder
