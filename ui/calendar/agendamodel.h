// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/calendarreading.h"

#include <QAbstractTableModel>

namespace larder {

/// A month as a list, an entry a row, for windows that have no room for a grid.
class AgendaModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, What, ColumnCount };

    explicit AgendaModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setDays(const QVector<CalendarDay> &days, QDate today);
    [[nodiscard]] QDate day(int row) const { return m_rows.value(row).day; }
    /// @p row is there.
    [[nodiscard]] const CalendarItem &item(int row) const { return m_rows[row].item; }
    /// The first row of @p day or later; -1 where there is none.
    [[nodiscard]] int rowFrom(QDate day) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QDate day;
        CalendarItem item;
        bool isFirst = false; ///< of its day
    };
    QVector<Row> m_rows;
    QDate m_today;
};

} // namespace larder
