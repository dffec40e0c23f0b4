// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

namespace larder {

/// Rows under headings, aligned by what is in them.
class TextTable
{
public:
    explicit TextTable(const QStringList &headings) : m_headings(headings) {}

    void add(const QStringList &cells) { m_rows.push_back(cells); }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// With line ends; headings underlined by nothing, columns two blanks apart, no trailing blanks.
    [[nodiscard]] QString text() const;

private:
    QStringList m_headings;
    QVector<QStringList> m_rows;
};

/// What a command says: one of the two is shown, depending on --json.
struct Output
{
    QJsonObject json;
    QString text;
    int exitStatus = 0; ///< 0 done, 3 done with rejects
};

} // namespace larder
