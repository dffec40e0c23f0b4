// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/calendarreading.h"

#include <QAbstractTableModel>

namespace larder {

/// Six weeks around a month as a grid, the week beginning as the locale has it.
class MonthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        DayRole = Qt::UserRole, ///< QDate
        OutsideRole, ///< bool: of the month before or after
        TodayRole, ///< bool
    };
    static constexpr int kWeeks = 6;
    static constexpr int kDaysOfWeek = 7;

    explicit MonthModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// The month of @p day; its days are empty until they are set.
    void setMonth(QDate day);
    /// Days outside of the grid are left out.
    void setDays(const QVector<CalendarDay> &days, QDate today);

    [[nodiscard]] QDate month() const { return m_month; } ///< its first day
    [[nodiscard]] QDate firstDay() const; ///< of the grid
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] QModelIndex indexOf(QDate day) const;
    /// Empty where nothing is on that day.
    [[nodiscard]] CalendarDay day(QDate day) const;
    [[nodiscard]] CalendarDay day(const QModelIndex &index) const;
    /// The days of the month with something on them, in order.
    [[nodiscard]] QVector<CalendarDay> busyDays() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void tellAll();

    QDate m_month;
    QDate m_today;
    QHash<QDate, QVector<CalendarItem>> m_items;
};

} // namespace larder
