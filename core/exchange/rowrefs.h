// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace larder {

/// What a row of a purchase file can be known by. A row is the same where any of them is.
struct RowRefs
{
    QString row; ///< of its cells, whatever column they are taken for, and its ordinal among equal rows
    QString content; ///< of what was understood, without ordinal; what files were booked by before
    QString own; ///< shop and the file's own ref, where that stands once in the file
    bool isOwnNaming = false; ///< every row of the file has such a ref: a receipt's number names no row
};

/// Tells which rows of one file are booked, and what a new one is booked under. Pure.
class BookedRows
{
public:
    BookedRows() = default;
    /// @p refs are the stored ones, of any form.
    BookedRows(const QVector<RowRefs> &rows, QSet<QString> refs);

    [[nodiscard]] bool contains(const RowRefs &row) const { return m_booked.contains(row.row); }
    /// The refs to store with a row that is booked now; none of them is stored yet.
    [[nodiscard]] QStringList add(const RowRefs &row);

private:
    QSet<QString> m_refs;
    QSet<QString> m_booked; ///< by RowRefs::row
};

} // namespace larder
