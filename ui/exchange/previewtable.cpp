// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/previewtable.h"

#include "ui/exchange/columnheader.h"
#include "ui/exchange/fieldwords.h"
#include "ui/widgets/quietdelegate.h"
#include "ui/widgets/theme.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace larder {

namespace {

constexpr qsizetype kPreviewRows = 20;
constexpr int kWidestColumn = 60; // units

/// Paints columns that are left out in the muted colour.
class PreviewDelegate : public QuietDelegate
{
public:
    explicit PreviewDelegate(PreviewTable *table) : QuietDelegate(table), m_table(*table) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QuietDelegate::initStyleOption(option, index);
        if (!m_table.fields().value(index.column()))
            option->palette.setColor(QPalette::Text, themeOf(option->widget).muted);
    }

private:
    PreviewTable &m_table;
};

} // namespace

void PreviewModel::setTable(const CsvTable &table)
{
    beginResetModel();
    m_header = table.header;
    m_rows = table.rows.mid(0, kPreviewRows);
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_header.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_rows[index.row()].cells.value(index.column());
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(m_header.value(section))
                                         : QVariant(QLocale().toString(m_rows[section].line));
}

PreviewTable::PreviewTable(QWidget *parent) : QTableView(parent), m_header(new ColumnHeader(this))
{
    setHorizontalHeader(m_header);
    setModel(&m_model);
    setItemDelegate(new PreviewDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setAcceptDrops(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(themeOf(this).listRowHeight());
    connect(m_header, &ColumnHeader::fieldChosen, this, &PreviewTable::fieldChosen);
}

void PreviewTable::setTable(const CsvTable &table)
{
    m_model.setTable(table);
    m_header->setColumns(table.header, {});
    resizeColumnsToContents();
    const int widest = themeOf(this).px(kWidestColumn);
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column), std::max(widest, m_header->sectionSizeHint(column))));
    setCurrentIndex(m_model.index(0, 0));
}

void PreviewTable::setFields(const ColumnFields &fields)
{
    m_fields = fields;
    QStringList names;
    for (int column = 0; column < m_model.columnCount(); ++column)
        names << m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    m_header->setColumns(names, fields);
    viewport()->update();
}

void PreviewTable::dragEnterEvent(QDragEnterEvent *event)
{
    if (fieldOf(*event->mimeData()))
        event->acceptProposedAction();
}

void PreviewTable::dragMoveEvent(QDragMoveEvent *event)
{
    const bool isOnColumn = columnAt(event->position().toPoint().x()) >= 0;
    event->setAccepted(isOnColumn && fieldOf(*event->mimeData()));
}

void PreviewTable::dropEvent(QDropEvent *event)
{
    const int column = columnAt(event->position().toPoint().x());
    if (column < 0)
        return;
    event->acceptProposedAction();
    Q_EMIT fieldChosen(column, fieldOf(*event->mimeData()));
}

} // namespace larder
