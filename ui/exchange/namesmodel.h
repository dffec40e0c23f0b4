// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importnames.h"
#include "core/exchange/namedecisions.h"

#include <QAbstractTableModel>
#include <QHash>

namespace larder {

/// The names of a file with what would happen to each, and what a person decided.
class NamesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Store, Rows, Paid, Fate };
    static constexpr int kColumns = 5;
    enum Role {
        IsProposalRole = Qt::UserRole, ///< the fate is only proposed
        IsDecidedRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Decisions about names that are still there stay.
    void setNames(const QVector<ImportName> &names, const QVector<Product> &products);
    /// Shows names and stores with a part of @p text.
    void setFilter(const QString &text);
    [[nodiscard]] const ImportName &name(int row) const { return m_names[m_shown[row]]; }

    /// Decides about the names of @p rows; name and store of @p decision are filled in.
    void decide(const QList<int> &rows, const NameDecision &decision);
    /// "Same as … ?" is answered with yes where it stands.
    void acceptProposals(const QList<int> &rows);
    [[nodiscard]] bool hasProposal(int row) const;
    [[nodiscard]] QVector<NameDecision> decisions() const;
    [[nodiscard]] int proposals() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString keyOf(const ImportName &name);
    [[nodiscard]] const NameDecision *decisionOf(int row) const;
    [[nodiscard]] QString fate(int row) const;
    [[nodiscard]] QString text(int row, Column column) const;

    QVector<ImportName> m_names;
    QVector<int> m_shown;
    QString m_filter;
    QHash<ProductId, QString> m_products;
    QHash<QString, NameDecision> m_decisions; ///< by name and store key
};

} // namespace larder
