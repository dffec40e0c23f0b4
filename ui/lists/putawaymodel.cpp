// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/putawaymodel.h"

#include "core/household/quickadd.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr std::array kTypedColumns{PutAwayColumn::Amount, PutAwayColumn::Paid, PutAwayColumn::BestBefore,
                                   PutAwayColumn::Place};

PutAwayColumn columnOf(const QModelIndex &index)
{
    return PutAwayColumn(index.column());
}

/// Takes over what was typed and chosen.
void takeTyped(PutAwayRow &row, const PutAwayRow &from)
{
    row.got = from.got;
    for (const PutAwayColumn column : kTypedColumns)
        *row.typed(column) = from.typed(column);
    row.store = from.store;
}

/// An unplanned row with everything known of its product now.
PutAwayRow renewed(const PutAwayRow &row, const PutAwayReading &reading)
{
    if (!reading.known.contains(row.product))
        return row;
    PutAwayRow fresh = reading.known.value(row.product);
    takeTyped(fresh, row);
    return fresh;
}

} // namespace

void PutAwayModel::setReading(const PutAwayReading &reading, QDate today)
{
    m_reading = reading;
    m_today = today;
    setDay(m_day);
    present();
}

void PutAwayModel::setDay(QDate day)
{
    m_day = day;
    m_cells = PutAwayCells(m_today, day.isValid() ? day : m_today, m_reading.currency);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kPutAwayColumns - 1));
}

QVector<PutAwayRow> PutAwayModel::merged() const
{
    const bool hasTicks = std::any_of(m_reading.lines.cbegin(), m_reading.lines.cend(),
                                      [](const PutAwayRow &line) { return line.item->isChecked; });
    QVector<PutAwayRow> rows;
    for (PutAwayRow line : m_reading.lines) {
        const auto known =
            std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const PutAwayRow &row) { return row.isSameLine(line); });
        if (known != m_rows.cend())
            takeTyped(line, *known);
        if (m_isAll || !hasTicks || line.item->isChecked || line.isTouched())
            rows << line;
    }
    for (const PutAwayRow &row : m_rows) {
        if (!row.item)
            rows << renewed(row, m_reading);
    }
    return rows;
}

bool PutAwayModel::hasSameRows(const QVector<PutAwayRow> &rows) const
{
    return std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                      [](const PutAwayRow &left, const PutAwayRow &right) {
                          return left.isSameLine(right) || (!left.item && !right.item && left.name == right.name);
                      });
}

void PutAwayModel::present()
{
    QVector<PutAwayRow> rows = merged();
    if (hasSameRows(rows)) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kPutAwayColumns - 1));
        return;
    }
    Q_EMIT rowsAboutToChange();
    rows = merged();
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void PutAwayModel::refresh(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, kPutAwayColumns - 1));
    Q_EMIT edited();
}

void PutAwayModel::tickAll()
{
    m_isAll = true;
    present();
    for (PutAwayRow &row : m_rows)
        row.got = true;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kPutAwayColumns - 1));
    Q_EMIT edited();
}

Result<int> PutAwayModel::add(const QString &text)
{
    const QuickAdd typed = resolved(readQuickAdd(text, {m_today, m_reading.currency, QLocale()}), m_reading.products);
    if (typed.ambiguity)
        return fail(*typed.ambiguity);
    if (typed.name.isEmpty())
        return fail(ErrorKind::InvalidInput, tr("Type a name too, as in 1 basil 1.29."));
    const auto waiting = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const PutAwayRow &row) {
        return row.item && typed.product.isValid() && row.product == typed.product && !row.isGot();
    });
    const bool isNew = waiting == m_rows.cend();
    const int at = isNew ? rowCount() : int(waiting - m_rows.cbegin());
    PutAwayRow row = isNew ? m_reading.known.value(typed.product) : *waiting;
    row.product = typed.product;
    row.name = typed.name;
    row.got = true;
    row.amount = m_cells.spelled(typed.amount);
    // A price in this line is for all of it, as in the column above.
    row.paid = typed.each ? typed.each->decimal() + u' ' + QString::fromLatin1(typed.each->currency) : QString();
    row.bestBefore = typed.bestBefore.isValid() ? typed.bestBefore.toString(Qt::ISODate) : QString();
    row.store = typed.store;
    if (isNew) {
        beginInsertRows({}, at, at);
        m_rows << row;
        endInsertRows();
    } else {
        m_rows[at] = row;
    }
    refresh(at);
    return at;
}

void PutAwayModel::remove(int row)
{
    if (row < 0 || row >= rowCount() || m_rows[row].item)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

PutAwayModel::Sum PutAwayModel::sum() const
{
    Sum sum;
    for (const PutAwayRow &row : m_rows) {
        if (!row.isGot())
            continue;
        ++sum.things;
        const auto paid = m_cells.paid(row);
        if (!paid || !*paid)
            continue;
        if (!sum.total)
            sum.total = Money{0, (*paid)->currency};
        if (sum.total->currency == (*paid)->currency) {
            sum.total->minor += (*paid)->minor;
            ++sum.priced;
        }
    }
    return sum;
}

bool PutAwayModel::isUnticked() const
{
    return !m_rows.isEmpty() && std::none_of(m_rows.cbegin(), m_rows.cend(), [](const PutAwayRow &row) {
        return row.isGot() || row.isTouched();
    });
}

QModelIndex PutAwayModel::firstProblem() const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (const Column column : kTypedColumns) {
            if (m_cells.problem(m_rows[row], column))
                return index(row, int(column));
        }
    }
    return {};
}

PutAway PutAwayModel::trip() const
{
    PutAway trip;
    trip.read = m_reading.read;
    trip.day = m_day;
    for (const PutAwayRow &row : m_rows)
        trip.lines << m_cells.line(row);
    return trip;
}

int PutAwayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PutAwayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kPutAwayColumns;
}

QString PutAwayModel::problem(const PutAwayRow &row, Column column) const
{
    if (column != Column::Difference) {
        const auto error = m_cells.problem(row, column);
        return error ? error->message : QString();
    }
    for (const Column typed : kTypedColumns) {
        if (const auto error = m_cells.problem(row, typed))
            return error->message;
    }
    return {};
}

QString PutAwayModel::spoken(const QModelIndex &index) const
{
    const PutAwayRow &row = m_rows[index.row()];
    if (columnOf(index) == Column::Got)
        return row.isGot() ? tr("%1, got it").arg(row.name) : tr("%1, not bought").arg(row.name);
    return m_cells.shown(row, columnOf(index));
}

QVariant PutAwayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PutAwayRow &row = m_rows[index.row()];
    const Column column = columnOf(index);
    switch (role) {
    case Qt::DisplayRole: {
        const QString wrong = column == Column::Difference ? problem(row, column) : QString();
        return wrong.isEmpty() ? m_cells.shown(row, column) : wrong;
    }
    case Qt::EditRole: return m_cells.editable(row, column);
    case Qt::CheckStateRole:
        return column == Column::Got ? QVariant(row.isGot() ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        if (const QString wrong = problem(row, Column::Difference); !wrong.isEmpty())
            return wrong;
        return column == Column::What ? row.name : m_cells.difference(row);
    case Qt::AccessibleTextRole: return spoken(index);
    case Qt::AccessibleDescriptionRole: return problem(row, column);
    case ProposedRole: return m_cells.isProposed(row, column);
    case ProblemRole: return problem(row, column);
    case PlaceholderRole: {
        PutAwayRow untyped = row;
        if (QString *text = untyped.typed(column))
            text->clear();
        untyped.got = true;
        return m_cells.shown(untyped, column);
    }
    case PlainRole: return m_cells.plain(row, column);
    case UnplannedRole: return !row.item;
    default: return {};
    }
}

QVariant PutAwayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Got: return tr("Got it");
    case Column::What: return tr("What");
    case Column::Amount: return tr("How much");
    case Column::Paid: return tr("Paid, together");
    case Column::BestBefore: return tr("Best before");
    case Column::Place: return tr("Goes to");
    case Column::Difference: return {};
    }
    return {};
}

Qt::ItemFlags PutAwayModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const Column column = columnOf(index);
    if (column == Column::Got)
        return flags | Qt::ItemIsUserCheckable;
    const bool isTyped = std::find(kTypedColumns.cbegin(), kTypedColumns.cend(), column) != kTypedColumns.cend();
    return isTyped && m_rows[index.row()].isPantry ? flags | Qt::ItemIsEditable : flags;
}

bool PutAwayModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    PutAwayRow &row = m_rows[index.row()];
    if (role == Qt::CheckStateRole && columnOf(index) == Column::Got) {
        row.got = value.toInt() == Qt::Checked;
        refresh(index.row());
        return true;
    }
    QString *typed = row.typed(columnOf(index));
    if (role != Qt::EditRole || !typed || !row.isPantry)
        return false;
    const QString text = value.toString().simplified();
    if (text == m_cells.editable(row, columnOf(index)))
        return true;
    *typed = text;
    if (!text.isEmpty())
        row.got = true; // who says what it cost, got it
    refresh(index.row());
    return true;
}

} // namespace larder
