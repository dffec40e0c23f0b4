// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historytable.h"

#include "ui/history/historydelegate.h"
#include "ui/widgets/panel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kFewestRows = 4;

}

HistoryTable::HistoryTable(HistoryModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new HistoryDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(0);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    Panel::blendIn(this);
    connect(m_delegate, &HistoryDelegate::pressed, this, &HistoryTable::press);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryTable::currentActionChanged);
    connect(&model, &QAbstractItemModel::modelReset, this, &HistoryTable::currentActionChanged);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepPlace(first, last); });
    restyle();
}

/// New rows on top push nothing away from who has scrolled down.
void HistoryTable::keepPlace(int first, int last)
{
    const int at = verticalScrollBar()->value();
    if (at == 0 || first > rowAt(0))
        return;
    updateGeometries(); // or the bar would still end where it did
    verticalScrollBar()->setValue(at + (last - first + 1) * verticalHeader()->defaultSectionSize());
}

ActionId HistoryTable::current() const
{
    const HistoryLine *line = m_model.line(currentIndex());
    return line ? line->action.id : ActionId();
}

bool HistoryTable::reveal(ActionId action)
{
    const QModelIndex index = m_model.indexOf(action);
    if (!index.isValid())
        return false;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, EnsureVisible);
    return true;
}

void HistoryTable::selectSomething()
{
    if (!m_model.line(currentIndex()) && m_model.lineCount() > 0)
        selectionModel()->setCurrentIndex(m_model.index(1, HistoryModel::What),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void HistoryTable::press(const QModelIndex &index)
{
    const HistoryLine *line = m_model.line(index);
    if (line && m_model.turnOf(*line) != HistoryModel::Turn::None)
        Q_EMIT turnWanted(HistoryLine(*line));
}

bool HistoryTable::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::HoverMove:
        hover(rowAt(static_cast<QSinglePointEvent *>(event)->position().toPoint().y()));
        // A button under the pointer looks pressed for, so its row is painted with every step.
        viewport()->update(0, rowViewportPosition(m_hoveredRow), viewport()->width(),
                           verticalHeader()->defaultSectionSize());
        break;
    case QEvent::Leave: hover(-1); break;
    default: break;
    }
    return QTableView::viewportEvent(event);
}

void HistoryTable::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

void HistoryTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPress = isEnter || event->key() == Qt::Key_Space;
    const QModelIndex index = currentIndex();
    if (!isPress || event->modifiers() != Qt::NoModifier || !m_model.line(index))
        return QTableView::keyPressEvent(event);
    if (index.column() == HistoryModel::Deed)
        press(index);
    else if (isEnter)
        Q_EMIT detailsWanted();
    event->accept();
}

void HistoryTable::contextMenuEvent(QContextMenuEvent *event)
{
    const HistoryLine *line = m_model.line(currentIndex());
    if (!line)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(HistoryModel::tr("What it changed"), this, &HistoryTable::detailsWanted);
    if (const auto turn = m_model.turnOf(*line); turn != HistoryModel::Turn::None)
        menu->addAction(turn == HistoryModel::Turn::Undo ? HistoryModel::tr("Undo") : HistoryModel::tr("Do again"),
                        this, [this, line = *line] { Q_EMIT turnWanted(line); });
    const QRect cell = visualRect(currentIndex());
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(isKey ? viewport()->mapToGlobal(cell.center()) : event->globalPos());
}

QSize HistoryTable::minimumSizeHint() const
{
    const Theme theme = themeOf(this);
    return {theme.sideWidth(), kFewestRows * theme.rowHeight()};
}

void HistoryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    QStyleOptionViewItem option;
    option.widget = this;
    const int deed = m_delegate->sizeHint(option, {}).width();
    horizontalHeader()->resizeSection(HistoryModel::Deed, deed);
    horizontalHeader()->resizeSection(HistoryModel::What, viewport()->width() - deed);
}

void HistoryTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange)
        restyle();
}

void HistoryTable::restyle()
{
    const Theme theme = themeOf(this);
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(theme.rowHeight());
}

} // namespace larder
