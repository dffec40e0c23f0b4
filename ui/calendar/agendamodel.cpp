// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agendamodel.h"

#include "core/household/wording.h"
#include "ui/calendar/calendarwords.h"
#include "ui/widgets/icons.h"

namespace larder {

void AgendaModel::setDays(const QVector<CalendarDay> &days, QDate today)
{
    beginResetModel();
    m_today = today;
    m_rows.clear();
    for (const CalendarDay &day : days) {
        bool isFirst = true;
        for (const CalendarItem &item : day.items)
            m_rows << Row{day.day, item, std::exchange(isFirst, false)};
    }
    endResetModel();
}

int AgendaModel::rowFrom(QDate day) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows[row].day >= day)
            return row;
    }
    return -1;
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AgendaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    const bool isDay = index.column() == Day;
    switch (role) {
    case Qt::DisplayRole:
        if (!isDay)
            return calendarSentence(row.item);
        //: A short day in a list, for QLocale: "Sat 21"
        return row.isFirst ? QLocale().toString(row.day, tr("ddd d")) : QString();
    case Qt::DecorationRole: return isDay ? QVariant() : larderIcon(iconOf(row.item.kind), IconRole::Quiet);
    case Qt::AccessibleTextRole:
        return isDay ? dayName(row.day) : tr("%1: %2").arg(dayName(row.day), calendarSentence(row.item));
    case Qt::ToolTipRole: return isDay ? dayName(row.day) : calendarSentence(row.item);
    default: return {};
    }
}

} // namespace larder
