// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/healthreading.h"

#include <QAbstractTableModel>

namespace larder {

/// The stream's handlers, one a row.
class HealthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setReading(const HealthReading &reading);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<QStringList> m_rows;
};

} // namespace larder
