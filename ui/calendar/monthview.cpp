// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthview.h"

#include "ui/calendar/monthdelegate.h"
#include "ui/calendar/monthmodel.h"
#include "ui/widgets/panel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace larder {

MonthView::MonthView(MonthModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new MonthDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    Panel::blendIn(this);
}

QDate MonthView::day() const
{
    return currentIndex().data(MonthModel::DayRole).toDate();
}

void MonthView::setDay(QDate day)
{
    setCurrentIndex(m_model.indexOf(day));
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    const QDate now = day();
    const int ahead = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: return Q_EMIT dayWanted(now.addDays(-ahead));
    case Qt::Key_Right: return Q_EMIT dayWanted(now.addDays(ahead));
    case Qt::Key_Up: return Q_EMIT dayWanted(now.addDays(-MonthModel::kDaysOfWeek));
    case Qt::Key_Down: return Q_EMIT dayWanted(now.addDays(MonthModel::kDaysOfWeek));
    case Qt::Key_PageUp: return Q_EMIT dayWanted(now.addMonths(-1));
    case Qt::Key_PageDown: return Q_EMIT dayWanted(now.addMonths(1));
    case Qt::Key_Home: return Q_EMIT dayWanted(m_model.today());
    case Qt::Key_Return:
    case Qt::Key_Enter: return Q_EMIT dayOpened(now);
    default: QTableView::keyPressEvent(event);
    }
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return QTableView::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    Q_EMIT dayWanted(index.data(MonthModel::DayRole).toDate());
}

} // namespace larder
