// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listtree.h"

#include "ui/widgets/panel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace larder {

namespace {

constexpr int kFewestRows = 3;
constexpr int kReasonUnits = 20; // a narrower column of reasons says nothing

} // namespace

ListTree::ListTree(ListModel *model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new ListDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(DoubleClicked);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(0);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    viewport()->setAttribute(Qt::WA_Hover);
    Panel::blendIn(this);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListTree::follow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListTree::follow);
    connect(model, &QAbstractItemModel::rowsMoved, this, &ListTree::follow);
    connect(model, &QAbstractItemModel::dataChanged, this, &ListTree::selectedItemChanged);
}

void ListTree::follow()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        setFirstColumnSpanned(row, {}, m_model->index(row, 0).data(ListModel::HeadingRole).toBool());
    updateGeometry();
}

QModelIndex ListTree::selectedIndex() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? QModelIndex() : rows.first();
}

const ListItem *ListTree::selectedItem() const
{
    return m_model->item(selectedIndex());
}

void ListTree::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectedItemChanged();
}

void ListTree::setColumns(const ListColumns &columns)
{
    m_columns = columns;
    fitColumns();
}

void ListTree::fitColumns()
{
    const int width = viewport()->width();
    // A name longer than half the panel leaves room for the rest; its tooltip tells it whole.
    const int name = std::min(m_columns.name, std::max(width / 2, width - m_columns.amount - m_columns.price));
    const int rest = width - name - m_columns.amount - m_columns.price;
    const bool hasReasons = rest >= themeOf(this).px(kReasonUnits);
    setColumnHidden(ListModel::Why, !hasReasons);
    header()->resizeSection(ListModel::Name, hasReasons ? name : width - m_columns.amount - m_columns.price);
    header()->resizeSection(ListModel::Amount, m_columns.amount);
    header()->resizeSection(ListModel::Price, m_columns.price);
    if (hasReasons)
        header()->resizeSection(ListModel::Why, rest);
}

void ListTree::setFitsContents(bool fits)
{
    m_fitsContents = fits;
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    updateGeometry();
}

QSize ListTree::sizeHint() const
{
    if (!m_fitsContents)
        return QTreeView::sizeHint();
    return {minimumSizeHint().width(), m_model->rowCount() * themeOf(this).listRowHeight()};
}

QSize ListTree::minimumSizeHint() const
{
    const Theme theme = themeOf(this);
    const int rows = m_fitsContents ? std::min(kFewestRows, m_model->rowCount()) : kFewestRows;
    return {theme.sideWidth(), rows * theme.listRowHeight()};
}

void ListTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return Q_EMIT copyWanted();
    if (event->key() == Qt::Key_Escape && m_dropRow >= 0)
        return endDrag();
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return moveAisle(event->key() == Qt::Key_Up ? -1 : 1);
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const ListItem *item = selectedItem();
    switch (isPlain ? event->key() : 0) {
    case Qt::Key_Space: return toggle();
    case Qt::Key_Plus: return step(1);
    case Qt::Key_Minus: return step(-1);
    case Qt::Key_F2: return typeAmount();
    case Qt::Key_Delete:
        if (item)
            Q_EMIT removeWanted(ListItem(*item));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (item && item->product.isValid())
            Q_EMIT productWanted(item->product);
        return;
    default: QTreeView::keyPressEvent(event);
    }
}

void ListTree::toggle()
{
    const QModelIndex index = selectedIndex();
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    if (index.isValid())
        m_model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ListTree::step(int direction)
{
    const QModelIndex index = selectedIndex().siblingAtColumn(ListModel::Amount);
    const qint64 by = index.data(ListModel::StepRole).toLongLong();
    if (by > 0)
        m_model->setData(index, index.data(ListModel::MilliRole).toLongLong() + direction * by, ListModel::MilliRole);
}

void ListTree::typeAmount()
{
    const QModelIndex index = selectedIndex().siblingAtColumn(ListModel::Amount);
    if (index.isValid() && m_model->flags(index).testFlag(Qt::ItemIsEditable)) {
        scrollTo(index);
        edit(index);
    }
}

int ListTree::headingRow(int row) const
{
    while (row >= 0 && !m_model->index(row, 0).data(ListModel::HeadingRole).toBool())
        --row;
    return row;
}

void ListTree::moveAisle(int direction)
{
    const QStringList aisles = m_model->aisles();
    const int heading = headingRow(selectedIndex().row());
    const QString aisle = heading < 0 ? QString() : m_model->aisleOf(m_model->index(heading, 0));
    const qsizetype at = aisles.indexOf(aisle);
    if (aisle.isEmpty() || at + direction < 0 || at + direction >= aisles.size())
        return;
    Q_EMIT aisleMoveWanted(aisle, aisles[at + direction], direction > 0);
}

void ListTree::dragTo(const QPoint &pos)
{
    const QModelIndex under = indexAt(pos);
    int row = under.isValid() ? headingRow(under.row()) : m_model->rowCount();
    if (under.isValid() && row != under.row()) {
        // The lower half of an aisle is behind it.
        int next = under.row() + 1;
        while (next < m_model->rowCount() && headingRow(next) == row)
            ++next;
        if (under.row() - row > (next - row) / 2)
            row = next;
    }
    m_dropRow = std::max(0, row);
    setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void ListTree::endDrag()
{
    m_grabbed.clear();
    if (std::exchange(m_dropRow, -1) < 0)
        return;
    unsetCursor();
    viewport()->update();
}

void ListTree::drop()
{
    const QString aisle = m_grabbed;
    const int row = m_dropRow;
    endDrag();
    const QStringList aisles = m_model->aisles();
    const QString other = m_model->aisleOf(m_model->index(row, 0));
    // Behind the last aisle, or before what is bought anywhere, is the same place.
    if (other.isEmpty() && aisle != aisles.last())
        Q_EMIT aisleMoveWanted(aisle, aisles.last(), true);
    const qsizetype at = aisles.indexOf(aisle);
    if (!other.isEmpty() && other != aisle && aisles.value(at + 1) != other)
        Q_EMIT aisleMoveWanted(aisle, other, false);
}

void ListTree::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        setCurrentIndex(indexAt(event->pos()).siblingAtColumn(ListModel::Name));
    const ListItem *item = selectedItem();
    if (!item)
        return;
    const QRect row = visualRect(selectedIndex());
    const QPoint pos = event->reason() == QContextMenuEvent::Mouse
                           ? event->globalPos()
                           : viewport()->mapToGlobal(isRightToLeft() ? row.bottomRight() : row.bottomLeft());
    Q_EMIT menuWanted(ListItem(*item), pos);
}

void ListTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_dropRow < 0)
        return;
    const Theme theme = themeOf(this);
    const int last = m_model->rowCount() - 1;
    const int y = m_dropRow <= last ? visualRect(m_model->index(m_dropRow, 0)).top()
                                    : visualRect(m_model->index(last, 0)).bottom();
    QPainter painter(viewport());
    painter.fillRect(QRect(0, std::max(0, y - 1), viewport()->width(), theme.px(0.5)), theme.accent);
}

ListDelegate::Part ListTree::partAt(const QPoint &pos) const
{
    const QModelIndex index = indexAt(pos);
    if (!m_model->item(index))
        return ListDelegate::Part::None;
    return ListDelegate::partAt(index, visualRect(index), pos, this, selectionModel()->isRowSelected(index.row(), {}));
}

void ListTree::press(const QPoint &pos, ListDelegate::Part part)
{
    m_pressed = part;
    setCurrentIndex(indexAt(pos).siblingAtColumn(ListModel::Name));
}

void ListTree::act(ListDelegate::Part part)
{
    if (part == ListDelegate::Part::Tick)
        toggle();
    else
        step(part == ListDelegate::Part::More ? 1 : -1);
}

void ListTree::mousePressEvent(QMouseEvent *event)
{
    // Asked before the press selects: a stepper that was not there yet cannot have been meant.
    const ListDelegate::Part part = partAt(event->position().toPoint());
    m_grabbed = event->button() == Qt::LeftButton ? m_model->aisleOf(indexAt(event->position().toPoint())) : QString();
    m_grabbedAt = event->position().toPoint();
    if (event->button() == Qt::LeftButton && part != ListDelegate::Part::None)
        press(event->position().toPoint(), part);
    else
        QTreeView::mousePressEvent(event);
}

void ListTree::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (m_grabbed.isEmpty())
        return QTreeView::mouseMoveEvent(event);
    if (m_dropRow >= 0 || (pos - m_grabbedAt).manhattanLength() >= QApplication::startDragDistance())
        dragTo(pos);
}

void ListTree::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dropRow >= 0)
        return drop();
    endDrag();
    const ListDelegate::Part pressed = std::exchange(m_pressed, ListDelegate::Part::None);
    if (pressed == ListDelegate::Part::None)
        return QTreeView::mouseReleaseEvent(event);
    const QPoint pos = event->position().toPoint();
    if (indexAt(pos).row() == selectedIndex().row() && partAt(pos) == pressed)
        act(pressed);
}

void ListTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Two quick clicks on + are two steps.
    const ListDelegate::Part part = partAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && part != ListDelegate::Part::None)
        press(event->position().toPoint(), part);
    else
        QTreeView::mouseDoubleClickEvent(event);
}

void ListTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
    Q_EMIT viewportResized();
}

void ListTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void ListTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem quiet = option;
    quiet.showDecorationSelected = false;
    QTreeView::drawRow(painter, quiet, index);
    const bool hasRing = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)
                         && selectionModel()->isRowSelected(index.row(), {});
    if (!hasRing)
        return;
    const Theme theme = themeOf(this);
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    paintBox(painter, row, theme.controlRadius(), QColor(), theme.highContrast ? theme.onSelected : theme.accent,
             theme.focusWidth());
}

void ListTree::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

} // namespace larder
