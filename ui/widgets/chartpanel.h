// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chartdata.h"
#include "ui/widgets/panel.h"

#include <QAbstractTableModel>

class QStackedLayout;
class QTableView;

namespace larder {

class ChartLegend;
class ChartView;
class LinkButton;
class WordsLabel;

/// The rows of a ChartData for a table.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setData(const ChartData &data);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// With a heading and line ends.
    [[nodiscard]] QString csv() const;

private:
    QStringList m_columns;
    QVector<ChartData::Row> m_rows;
};

/// A chart with its title, its legend and the same as a table, which can be copied.
///
/// Where there is nothing to draw a sentence says what is needed for it.
class ChartPanel : public Panel
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    /// Shows @p sentence instead of a chart.
    void setMissing(const QString &title, const QString &sentence);
    [[nodiscard]] ChartView *view() const { return m_view; }
    [[nodiscard]] bool isTable() const;
    void setTable(bool isTable);

private:
    void copy();

    WordsLabel *m_title;
    ChartLegend *m_legend;
    LinkButton *m_copy;
    LinkButton *m_toggle;
    ChartView *m_view;
    ChartTableModel *m_model;
    QTableView *m_table;
    WordsLabel *m_missing;
    QStackedLayout *m_stack;
    bool m_hasData = false;
};

} // namespace larder
