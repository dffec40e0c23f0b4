// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/runoutmodel.h"

namespace larder {

void RunOutModel::setRows(const QVector<PantryRow> &rows, const TripPlan &trips)
{
    beginResetModel();
    m_rows = rows;
    m_trips = trips;
    m_wording = Wording(trips.asOf);
    endResetModel();
}

int RunOutModel::rowOf(ProductId product) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row].id() == product)
            return row;
    }
    return -1;
}

const PantryRow *RunOutModel::rowAt(const QModelIndex &index)
{
    return index.data(int(Role::Row)).value<const PantryRow *>();
}

int RunOutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RunOutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString RunOutModel::lasts(const PantryRow &row) const
{
    const Depletion &depletion = row.outlook.depletion;
    if (!row.isGone())
        return m_wording.lasts(row.outlook);
    const QDate since = depletion.goneSince.isValid() ? depletion.goneSince : row.outlook.model.evidenceDay;
    if (!since.isValid() || since == m_trips.asOf)
        return tr("gone");
    //: %1 is a day, "gone since Tue"
    return tr("gone since %1").arg(m_wording.day(since, true));
}

QVariant RunOutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PantryRow &row = m_rows[index.row()];
    const QString &name = row.outlook.product.name;
    switch (role) {
    case Qt::DisplayRole:
        return Column(index.column()) == Column::Thing   ? name
               : Column(index.column()) == Column::Lasts ? lasts(row)
                                                         : QVariant();
    case Qt::ToolTipRole: return row.isGone() ? lasts(row) : m_wording.lastsInFull(row.outlook);
    case Qt::AccessibleTextRole: return Column(index.column()) == Column::Thing ? name : lasts(row);
    case Qt::AccessibleDescriptionRole:
        //: Describes a row to a screen reader: product, how long it lasts
        return tr("%1: %2").arg(name, row.isGone() ? lasts(row) : m_wording.lastsInFull(row.outlook));
    case int(Role::Row): return QVariant::fromValue(&row);
    default: return {};
    }
}

QVariant RunOutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const bool isShown = role == Qt::DisplayRole;
    switch (Column(section)) {
    case Column::Thing: return isShown ? QString() : tr("Name");
    case Column::Ruler: return isShown ? QString() : tr("Until which shopping trip");
    case Column::Lasts: return tr("Lasts until");
    }
    return {};
}

} // namespace larder
