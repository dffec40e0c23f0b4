// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/namesmodel.h"

#include "core/base/textkey.h"
#include "core/household/wording.h"

#include <algorithm>

namespace larder {

QString NamesModel::keyOf(const ImportName &name)
{
    return textKey(name.name) + u'\n' + textKey(name.store);
}

void NamesModel::setNames(const QVector<ImportName> &names, const QVector<Product> &products)
{
    m_names = names;
    m_products.clear();
    for (const Product &product : products)
        m_products.insert(product.id, product.name);
    setFilter(m_filter);
}

void NamesModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text;
    m_shown.clear();
    const QString key = textKey(text);
    for (int i = 0; i < m_names.size(); ++i) {
        if (key.isEmpty() || keyOf(m_names[i]).contains(key))
            m_shown << i;
    }
    endResetModel();
}

void NamesModel::decide(const QList<int> &rows, const NameDecision &decision)
{
    for (const int row : rows) {
        NameDecision mine = decision;
        mine.name = name(row).name;
        mine.store = name(row).store;
        // The name that stays is itself.
        if (mine.kind == NameDecision::Kind::SameName && textKey(mine.other) == textKey(mine.name))
            m_decisions.remove(keyOf(name(row)));
        else
            m_decisions.insert(keyOf(name(row)), mine);
        Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
    }
}

bool NamesModel::hasProposal(int row) const
{
    return name(row).proposal && !decisionOf(row);
}

void NamesModel::acceptProposals(const QList<int> &rows)
{
    for (const int row : rows) {
        if (!hasProposal(row))
            continue;
        const auto &proposal = *name(row).proposal;
        NameDecision decision;
        decision.kind = proposal.product.isValid() ? NameDecision::Kind::SameProduct : NameDecision::Kind::SameName;
        decision.product = proposal.product;
        decision.other = proposal.name;
        decide({row}, decision);
    }
}

QVector<NameDecision> NamesModel::decisions() const
{
    // In the order of the file, so that the same answers give the same import.
    QVector<NameDecision> decisions;
    for (const ImportName &name : m_names) {
        if (const auto found = m_decisions.constFind(keyOf(name)); found != m_decisions.cend())
            decisions << *found;
    }
    return decisions;
}

int NamesModel::proposals() const
{
    return int(std::count_if(m_names.cbegin(), m_names.cend(), [this](const ImportName &name) {
        return name.proposal && !m_decisions.contains(keyOf(name));
    }));
}

const NameDecision *NamesModel::decisionOf(int row) const
{
    const auto found = m_decisions.constFind(keyOf(name(row)));
    return found == m_decisions.cend() ? nullptr : &*found;
}

QString NamesModel::fate(int row) const
{
    const ImportName &of = name(row);
    if (const NameDecision *decision = decisionOf(row)) {
        switch (decision->kind) {
        case NameDecision::Kind::Own: return tr("On its own");
        case NameDecision::Kind::Rename: return tr("Renamed to %1").arg(decision->other);
        case NameDecision::Kind::SameProduct: return tr("Same as %1").arg(m_products.value(decision->product));
        case NameDecision::Kind::SameName: return tr("Same as %1").arg(decision->other);
        case NameDecision::Kind::NotPantry: return tr("Not a pantry thing");
        }
    }
    if (of.booked == of.rows)
        return tr("Booked before");
    switch (of.fate) {
    case NameFate::New: return of.proposal ? tr("New. Same as %1?").arg(of.proposal->name) : tr("New");
    case NameFate::Known: return tr("Known");
    case NameFate::OtherName: return tr("Same as %1").arg(of.productName);
    case NameFate::NotPantry: return tr("Not a pantry thing");
    }
    Q_UNREACHABLE();
}

QString NamesModel::text(int row, Column column) const
{
    const ImportName &of = name(row);
    switch (column) {
    case Column::Name: return of.name;
    case Column::Store: return of.store;
    case Column::Rows: return QLocale().toString(of.rows);
    case Column::Paid: return of.total ? Wording(QDate()).money(*of.total) : QString();
    case Column::Fate: return fate(row);
    }
    Q_UNREACHABLE();
}

int NamesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int NamesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant NamesModel::data(const QModelIndex &index, int role) const
{
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index.row(), column);
    case Qt::TextAlignmentRole:
        if (column == Column::Rows || column == Column::Paid)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
        return {};
    case IsProposalRole: return hasProposal(index.row());
    case IsDecidedRole: return decisionOf(index.row()) != nullptr;
    default: return {};
    }
}

QVariant NamesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name: return tr("Name");
    case Column::Store: return tr("Store");
    case Column::Rows: return tr("Times");
    case Column::Paid: return tr("Paid together");
    case Column::Fate: return tr("What happens");
    }
    return {};
}

} // namespace larder
