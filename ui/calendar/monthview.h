// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTableView>

namespace larder {

class MonthModel;

/// The grid of a month. Arrows move by days and weeks, over the month's ends too; Page Up and Down by months, Home goes to
/// today, Enter opens the day.
class MonthView : public QTableView
{
    Q_OBJECT

public:
    explicit MonthView(MonthModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QDate day() const;
    /// Selects a day of the grid.
    void setDay(QDate day);

Q_SIGNALS:
    /// The keyboard or the mouse went to a day, maybe of another month.
    void dayWanted(QDate day);
    void dayOpened(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    MonthModel &m_model;
};

} // namespace larder
