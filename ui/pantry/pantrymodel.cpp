// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pantry/pantrymodel.h"

namespace larder {

using namespace Qt::StringLiterals;

void PantryModel::setRows(const QVector<Outlook> &outlooks, const TripPlan &trips)
{
    std::vector<PantryRow> rows;
    rows.reserve(std::size_t(outlooks.size()));
    for (const Outlook &outlook : outlooks)
        rows.push_back(pantryRow(outlook, trips));
    beginResetModel();
    m_trips = trips;
    m_wording = Wording(trips.asOf);
    m_held = {};
    m_list.reset(std::move(rows));
    endResetModel();
}

void PantryModel::update(const Outlook &outlook)
{
    PantryRow row = pantryRow(outlook, m_trips);
    // Undone or used elsewhere: what we said about it is no longer true.
    if (isDone(row) && outlook.onHand != m_done->left)
        clearDone();
    const bool keepsPlace = m_held == row.id() && rowOf(m_held) >= 0;
    place(std::move(row), keepsPlace);
}

void PantryModel::place(PantryRow row, bool keepsPlace)
{
    const int from = m_list.positionOf(row.id());
    const int to = keepsPlace ? from : m_list.targetOf(row);
    if (from < 0 && to < 0) {
        m_list.put(std::move(row), keepsPlace);
    } else if (from < 0) {
        beginInsertRows({}, to, to);
        m_list.put(std::move(row), keepsPlace);
        endInsertRows();
    } else if (to < 0) {
        beginRemoveRows({}, from, from);
        m_list.put(std::move(row), keepsPlace);
        endRemoveRows();
    } else if (from == to) {
        m_list.put(std::move(row), keepsPlace);
        announce(from);
    } else {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_list.put(std::move(row), keepsPlace);
        endMoveRows();
        announce(to);
    }
}

void PantryModel::announce(int row)
{
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
}

void PantryModel::remove(ProductId product)
{
    if (m_done && m_done->product == product)
        m_done.reset();
    if (m_held == product)
        m_held = {};
    const int row = rowOf(product);
    if (row >= 0)
        beginRemoveRows({}, row, row);
    m_list.remove(product);
    if (row >= 0)
        endRemoveRows();
}

void PantryModel::setFilter(const PantryFilter &filter)
{
    if (filter == m_list.filter())
        return;
    beginResetModel();
    m_held = {};
    m_list.setFilter(filter);
    endResetModel();
}

void PantryModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column > indexOf(Column::Place))
        return;
    release();
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<ProductId> products;
    for (const QModelIndex &index : before)
        products.push_back(rowAt(index.row()).id());
    m_list.setSort(PantrySort(column), order);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(products[std::size_t(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

PantryModel::Column PantryModel::sortColumn() const
{
    return Column(int(m_list.sort()));
}

void PantryModel::setDone(const JustDone &done)
{
    const ProductId before = m_done ? m_done->product : ProductId();
    if (m_held != done.product)
        release();
    m_done = done;
    m_held = done.product;
    if (before.isValid() && before != done.product)
        announce(rowOf(before));
    announce(rowOf(done.product));
}

void PantryModel::clearDone()
{
    if (!m_done)
        return;
    const ProductId product = m_done->product;
    m_done.reset();
    announce(rowOf(product));
}

void PantryModel::release()
{
    const ProductId product = std::exchange(m_held, ProductId());
    if (const PantryRow *row = m_list.find(product))
        place(*row, false);
}

int PantryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_list.shownCount();
}

int PantryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant PantryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PantryRow &row = rowAt(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return display(row, column);
    case Qt::ToolTipRole: return column == Column::Lasts ? m_wording.lastsInFull(row.outlook) : QVariant();
    case Qt::AccessibleTextRole: return spoken(row, column);
    case Qt::AccessibleDescriptionRole: return described(row);
    case int(Role::Row): return QVariant::fromValue(&row);
    case int(Role::Sort): return sortValue(row, column);
    case int(Role::Done): return isDone(row) ? doneText(row) : QVariant();
    default: return {};
    }
}

QVariant PantryModel::display(const PantryRow &row, Column column) const
{
    switch (column) {
    case Column::Name: return row.outlook.product.name;
    case Column::AtHome: return atHomeText(row, m_wording);
    case Column::Lasts: return row.isKnown ? m_wording.lasts(row.outlook) : QString();
    case Column::BestBefore: return bestBeforeText(row);
    case Column::Place: return row.outlook.location;
    case Column::UsedOne: return tr("Used one");
    case Column::AllGone: return isDone(row) ? tr("Undo") : tr("All gone");
    }
    Q_UNREACHABLE();
}

QVariant PantryModel::sortValue(const PantryRow &row, Column column) const
{
    switch (column) {
    case Column::Name: return row.nameKey;
    case Column::AtHome: return row.level;
    case Column::Lasts: return row.lastsRank;
    case Column::BestBefore: return row.outlook.bestBefore;
    case Column::Place: return row.placeKey;
    case Column::UsedOne:
    case Column::AllGone: return {};
    }
    Q_UNREACHABLE();
}

/// "Used one, 3 left" only where we are sure of it: the record may hold what was forgotten to be booked.
QString PantryModel::doneText(const PantryRow &row) const
{
    const bool isKnown = row.outlook.onHand == m_done->left && row.outlook.depletion.sureness == Sureness::Booked;
    if (!isKnown || m_done->textWithLeft.isEmpty())
        return m_done->text;
    return m_done->textWithLeft.arg(leftText(row.outlook.depletion.believedMilli, row.outlook.product, m_wording));
}

QString PantryModel::spoken(const PantryRow &row, Column column) const
{
    const QString &name = row.outlook.product.name;
    switch (column) {
    case Column::UsedOne:
        //: What a screen reader says on the action of a row; %1 is the product
        return isDone(row) ? doneText(row) : tr("Used one: %1").arg(name);
    case Column::AllGone: return isDone(row) ? tr("Undo: %1").arg(name) : tr("All gone: %1").arg(name);
    default: return display(row, column).toString();
    }
}

QString PantryModel::described(const PantryRow &row) const
{
    const QString lasts = row.isKnown ? m_wording.lastsInFull(row.outlook) : QString();
    const QString atHome = atHomeText(row, m_wording);
    //: Describes a row to a screen reader: product, amount at home, how long it lasts
    return lasts.isEmpty() ? tr("%1, at home: %2").arg(row.outlook.product.name, atHome)
                           : tr("%1, at home: %2. %3").arg(row.outlook.product.name, atHome, lasts);
}

QVariant PantryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    const auto column = Column(section);
    const bool isShown = role == Qt::DisplayRole;
    if (!isShown && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Column::Name: return tr("Name");
    case Column::AtHome: return tr("At home");
    case Column::Lasts: return tr("Lasts until");
    case Column::BestBefore: return tr("Best before");
    case Column::Place: return tr("Place");
    case Column::UsedOne: return isShown ? QString() : tr("Used one");
    case Column::AllGone: return isShown ? QString() : tr("All gone");
    }
    Q_UNREACHABLE();
}

const PantryRow *pantryRowOf(const QModelIndex &index)
{
    return index.data(int(PantryModel::Role::Row)).value<const PantryRow *>();
}

} // namespace larder
