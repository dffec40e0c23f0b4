// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/calendarreading.h"

#include <QWidget>

class QVBoxLayout;

namespace larder {

class WordsLabel;

/// Everything of one day, with what can be done about it.
class DayPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DayPanel(QWidget *parent = nullptr);

    void setDay(const CalendarDay &day, QDate today);
    /// The first thing that can be done.
    void focusFirst();

Q_SIGNALS:
    void productWanted(larder::ProductId product);
    void listWanted(larder::ProductId product); ///< put it on the list

private:
    void addItem(const CalendarItem &item);

    QVector<CalendarItem> m_items;
    QDate m_day;
    WordsLabel *m_heading;
    WordsLabel *m_aside;
    QVBoxLayout *m_rows;
};

} // namespace larder
