// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/toldmodel.h"

#include "core/base/text.h"
#include "core/household/wording.h"

namespace larder {

QString whenText(qint64 atMs, QDate today, const QTimeZone &zone)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs, zone);
    const QString time = QLocale().toString(at.time(), QLocale::ShortFormat);
    if (at.date() == today)
        return Text::tr("Today, %1").arg(time);
    if (at.date() == today.addDays(-1))
        return Text::tr("Yesterday, %1").arg(time);
    //: Day and time: "19 Nov, 08:00"
    return Text::tr("%1, %2").arg(Wording(today).day(at.date(), true), time);
}

void ToldModel::setLog(const QVector<ReminderLogEntry> &log, QDate today, const QTimeZone &zone)
{
    const ReminderWording wording(today);
    QVector<Line> lines;
    lines.reserve(log.size());
    for (const ReminderLogEntry &entry : log)
        lines << Line{entry.atMs, whenText(entry.atMs, today, zone), wording.log(entry)};
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
        return index.column() == When ? line.when : line.what;
    if (role == Qt::ToolTipRole && index.column() == What)
        return line.what;
    return {};
}

QVariant ToldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return section == When ? tr("When") : tr("What became of it");
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

} // namespace larder
