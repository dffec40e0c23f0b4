// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listreading.h"

#include <QObject>
#include <QPoint>

class QMenu;

namespace larder {

class Clock;

/// What can be done with one line beyond ticking it: its menu, and the questions behind it. Changes nothing itself.
class LineActions : public QObject
{
    Q_OBJECT

public:
    /// Menus and dialogs belong to @p page; @p clock outlives it.
    LineActions(Clock &clock, QWidget *page);

    void setReading(const ListReading &reading);
    /// Opens the menu of @p item at @p pos of the screen.
    void showMenu(const ListItem &item, const QPoint &pos);
    void askNote(const ListItem &item);
    void askNotBefore(const ListItem &item);
    void askOrdered(const QVector<ListItem> &items);

Q_SIGNALS:
    void editWanted(const larder::ListItem &item, const larder::LineEdit &edit);
    void amountWanted(const larder::ListItem &item);
    void removeWanted(const larder::ListItem &item);
    void takeBackWanted(const larder::ListItem &item);
    void productWanted(larder::ProductId product);
    void regularWanted(larder::ProductId product, const QString &name);
    /// @p store may be empty, @p expectedOn invalid.
    void orderedWanted(const QVector<larder::ListItem> &items, const QString &store, QDate expectedOn);

private:
    void addAmounts(QMenu &menu, const ListItem &item);
    void addPriorities(QMenu &menu, const ListItem &item);
    void addBuyers(QMenu &menu, const ListItem &item);
    void addAisles(QMenu &menu, const ListItem &item);
    void addEnds(QMenu &menu, const ListItem &item);

    Clock &m_clock;
    QWidget *m_page;
    ListReading m_reading;
};

} // namespace larder
