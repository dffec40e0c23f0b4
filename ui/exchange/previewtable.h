// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/purchasecolumns.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace larder {

class ColumnHeader;

/// The first rows of a file as they stand in it.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const CsvTable &table);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_header;
    QVector<CsvTable::Row> m_rows;
};

/// The preview with its head of menus; what is left out stands muted. Fields can be dropped anywhere on a column.
class PreviewTable : public QTableView
{
    Q_OBJECT

public:
    explicit PreviewTable(QWidget *parent = nullptr);

    void setTable(const CsvTable &table);
    void setFields(const ColumnFields &fields);
    [[nodiscard]] const ColumnFields &fields() const { return m_fields; }

Q_SIGNALS:
    void fieldChosen(int column, std::optional<larder::PurchaseField> field);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    PreviewModel m_model;
    ColumnHeader *m_header;
    ColumnFields m_fields;
};

} // namespace larder
