// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/toldmodel.h"

#include "core/household/toldwords.h"

namespace larder {

void ToldModel::setLog(const QVector<ReminderLogEntry> &log, const QHash<MemberId, QString> &members, QDate today,
                       const QTimeZone &zone)
{
    const ReminderWording wording(today);
    QVector<Line> lines;
    lines.reserve(log.size());
    for (const ReminderLogEntry &entry : log)
        lines << Line{entry.atMs,
                      {toldWhen(entry.atMs, today, zone), toldAbout(entry, today),
                       members.value(entry.member, tr("Everybody")), wording.log(entry)}};
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int ToldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ToldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ToldModel::data(const QModelIndex &index, int role) const
{
    const Line &line = m_lines[index.row()];
    if (role == Qt::DisplayRole)
        return line.cells[index.column()];
    if (role == Qt::ToolTipRole && (index.column() == What || index.column() == Outcome))
        return line.cells[index.column()];
    return {};
}

QVariant ToldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return QStringList{tr("When"), tr("What"), tr("For"), tr("What became of it")}.value(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

} // namespace larder
