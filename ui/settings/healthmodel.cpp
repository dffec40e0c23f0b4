// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/healthmodel.h"

namespace larder {

void HealthModel::setReading(const HealthReading &reading)
{
    QVector<QStringList> rows;
    for (const HandlerStatus &handler : reading.handlers)
        rows << healthCells(handler, reading.nowMs);
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < int(rows.size()); ++row) {
        for (int column = 0; column < int(rows[row].size()); ++column) {
            if (std::exchange(m_rows[row][column], rows[row][column]) != rows[row][column])
                Q_EMIT dataChanged(index(row, column), index(row, column));
        }
    }
}

int HealthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HealthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(healthColumns().size());
}

QVariant HealthModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole)
        return m_rows[index.row()][index.column()];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    return {};
}

QVariant HealthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return healthColumns().value(section);
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    return {};
}

} // namespace larder
