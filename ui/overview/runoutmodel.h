// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pantryrow.h"

#include <QAbstractTableModel>

namespace larder {

/// What runs out next: a dozen rows, set whole.
class RunOutModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Thing, Ruler, Lasts };
    static constexpr int kColumns = 3;
    enum class Role {
        Row = Qt::UserRole, ///< const PantryRow *, valid until the model changes
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QVector<PantryRow> &rows, const TripPlan &trips);
    [[nodiscard]] const TripPlan &trips() const { return m_trips; }
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(ProductId product) const;
    [[nodiscard]] static const PantryRow *rowAt(const QModelIndex &index);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString lasts(const PantryRow &row) const;

    QVector<PantryRow> m_rows;
    TripPlan m_trips;
    Wording m_wording;
};

} // namespace larder
