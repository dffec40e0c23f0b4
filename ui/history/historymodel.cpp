// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historymodel.h"

#include <QDateTime>

#include <algorithm>

namespace larder {

QVector<HistoryModel::Row> HistoryModel::rowsOf(const QVector<HistoryLine> &lines, QDate after)
{
    QVector<Row> rows;
    for (const HistoryLine &line : lines) {
        const QDate day = line.when().date();
        if (day != after)
            rows.push_back({day, {}});
        rows.push_back({day, line});
        after = day;
    }
    return rows;
}

void HistoryModel::setReading(const HistoryReading &reading, QDate today)
{
    beginResetModel();
    m_words = HistoryWords(today);
    m_overview = reading.overview;
    m_rows = rowsOf(reading.rows.lines, {});
    m_lineCount = int(reading.rows.lines.size());
    m_hasOlder = reading.rows.hasOlder;
    m_isAsking = false;
    endResetModel();
}

void HistoryModel::addOlder(const HistoryRows &rows)
{
    m_isAsking = false;
    m_hasOlder = rows.hasOlder;
    const QVector<Row> added = rowsOf(rows.lines, m_rows.isEmpty() ? QDate() : m_rows.last().day);
    if (added.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
    m_rows += added;
    m_lineCount += int(rows.lines.size());
    endInsertRows();
}

void HistoryModel::addNews(const HistoryNews &news)
{
    for (auto line = news.newer.crbegin(); line != news.newer.crend(); ++line)
        prepend(*line);
    for (const HistoryLine &line : news.turned) {
        if (const QModelIndex index = indexOf(line.action.id); index.isValid())
            m_rows[index.row()].line = line;
    }
    setOverview(news.overview);
}

void HistoryModel::prepend(const HistoryLine &line)
{
    const QDate day = line.when().date();
    const bool hasHeading = !m_rows.isEmpty() && m_rows.first().day == day;
    beginInsertRows({}, hasHeading ? 1 : 0, 1);
    if (!hasHeading)
        m_rows.prepend({day, {}});
    m_rows.insert(1, {day, line});
    ++m_lineCount;
    endInsertRows();
}

/// What can be done again, and whether people are named, is told by every row.
void HistoryModel::setOverview(const HistoryOverview &overview)
{
    m_overview = overview;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const HistoryLine *HistoryModel::line(const QModelIndex &index) const
{
    const bool isRow = index.isValid() && index.row() < m_rows.size() && m_rows[index.row()].line;
    return isRow ? &*m_rows[index.row()].line : nullptr;
}

QModelIndex HistoryModel::indexOf(ActionId action) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [action](const Row &row) { return row.line && row.line->action.id == action; });
    return found == m_rows.cend() ? QModelIndex() : index(int(found - m_rows.cbegin()), What);
}

HistoryModel::Turn HistoryModel::turnOf(const HistoryLine &line) const
{
    if (line.canUndo)
        return Turn::Undo;
    return m_overview.redoable && m_overview.redoable->undoes == line.action.id ? Turn::DoAgain : Turn::None;
}

ActionId HistoryModel::seen() const
{
    return m_overview.newest ? m_overview.newest->action.id : ActionId();
}

ActionId HistoryModel::oldest() const
{
    return m_lineCount == 0 ? ActionId() : m_rows.last().line->action.id;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == HeadingRole)
        return !row.line;
    if (!row.line)
        return role == Qt::DisplayRole && index.column() == What ? QVariant(m_words.day(row.day)) : QVariant();
    return index.column() == What ? whatData(*row.line, role) : deedData(*row.line, role);
}

QVariant HistoryModel::whatData(const HistoryLine &line, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return m_words.what(line);
    case Qt::ToolTipRole: return m_words.what(line);
    case TimeRole: return m_words.time(line);
    case AsideRole: return m_words.aside(line, namesPeople());
    case UndoneRole: return line.isUndone();
    case Qt::AccessibleTextRole:
        return line.isUndone() ? tr("%1, no longer so: it was undone").arg(m_words.what(line)) : m_words.what(line);
    case Qt::AccessibleDescriptionRole: return m_words.inFull(line, namesPeople());
    default: return {};
    }
}

QVariant HistoryModel::deedData(const HistoryLine &line, int role) const
{
    const Turn turn = turnOf(line);
    if (turn == Turn::None)
        return role == UndoneRole ? QVariant(line.isUndone()) : QVariant();
    const QString name = turn == Turn::Undo ? tr("Undo") : tr("Do again");
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::AccessibleTextRole:
        //: %1 is "Undo", %2 what was done
        return tr("%1: %2").arg(name, m_words.what(line));
    case UndoneRole: return line.isUndone();
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("What happened") : tr("Undo");
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return line(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                       : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasOlder && !m_isAsking && m_lineCount > 0;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    Q_EMIT olderWanted(oldest());
}

} // namespace larder
