// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/putawaytable.h"

#include "ui/lists/putawaydelegate.h"
#include "ui/lists/putawayheader.h"
#include "ui/widgets/field.h"
#include "ui/widgets/panel.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

using Column = PutAwayColumn;

/// Where Tab stops, in this order.
constexpr std::array kStops{Column::Got, Column::Amount, Column::Paid, Column::BestBefore, Column::Place};
constexpr int kFewestRows = 3;
constexpr int kFieldUnits = 26; ///< of the columns that are typed in
constexpr int kLeastNameUnits = 34;
constexpr int kLeastDifferenceUnits = 24;
constexpr int kUsualDifferenceUnits = 120; ///< what is wider is shared out

} // namespace

PutAwayTable::PutAwayTable(PutAwayModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new PutAwayDelegate([this](QKeyEvent *event, Field *editor) { return takeKey(event, editor); }, this))
{
    setModel(&model);
    setHorizontalHeader(new PutAwayHeader(this));
    setItemDelegate(m_delegate);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(AllEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    viewport()->setAttribute(Qt::WA_Hover);
    Panel::blendIn(this);
    connect(&model, &QAbstractItemModel::modelReset, this, &PutAwayTable::fitColumns);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &PutAwayTable::fitColumns);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &PutAwayTable::fitColumns);
    connect(&model, &PutAwayModel::rowsAboutToChange, this, &PutAwayTable::commit);
    restyle();
}

void PutAwayTable::goTo(int row, PutAwayColumn column, bool goesOn)
{
    const QModelIndex index = m_model.index(row, int(column));
    if (!index.isValid())
        return;
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(index);
    if (m_model.flags(index).testFlag(Qt::ItemIsEditable) && !indexWidget(index))
        edit(index);
    if (auto *editor = qobject_cast<Field *>(indexWidget(index)); editor && goesOn) {
        editor->end(false);
        editor->setModified(true);
    }
}

bool PutAwayTable::isTyping() const
{
    const auto *editor = qobject_cast<Field *>(currentIndex().isValid() ? indexWidget(currentIndex()) : nullptr);
    return editor && editor->hasFocus() && editor->isModified();
}

void PutAwayTable::resume()
{
    if (m_model.rowCount() == 0)
        return Q_EMIT freeRowWanted();
    const QModelIndex index = currentIndex();
    if (index.isValid())
        goTo(index.row(), Column(index.column()));
    else
        goTo(0, m_model.isUnticked() ? Column::Got : Column::Amount);
}

void PutAwayTable::commit()
{
    auto *editor = currentIndex().isValid() ? indexWidget(currentIndex()) : nullptr;
    if (!editor)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void PutAwayTable::setPlaces(const QStringList &places)
{
    m_delegate->setPlaces(places);
}

bool PutAwayTable::takeKey(QKeyEvent *event, Field *editor)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (modifiers == Qt::ControlModifier && isEnter) {
        commit();
        Q_EMIT putAwayWanted();
        return true;
    }
    if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_D) {
        repeatAbove(editor);
        return true;
    }
    if (event->key() == Qt::Key_Backtab || (isEnter && modifiers == Qt::ShiftModifier)) {
        isEnter ? nextRow(-1) : nextField(-1);
        return true;
    }
    return modifiers == Qt::NoModifier && takePlainKey(event->key(), editor);
}

bool PutAwayTable::takePlainKey(int key, Field *editor)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: nextRow(1); return true;
    case Qt::Key_Up: nextRow(-1); return true;
    case Qt::Key_Tab: nextField(1); return true;
    case Qt::Key_Space:
        // Nothing that is typed here begins with a space; within words it is one.
        if (editor && editor->isModified())
            return false;
        toggle();
        return true;
    case Qt::Key_Escape:
        commit();
        Q_EMIT leaveWanted();
        return true;
    case Qt::Key_Insert:
        commit();
        Q_EMIT freeRowWanted();
        return true;
    case Qt::Key_Delete:
        if (editor)
            return false;
        m_model.remove(currentIndex().row());
        return true;
    default: return false;
    }
}

void PutAwayTable::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(event, nullptr))
        QTableView::keyPressEvent(event);
}

/// Tab is taken as a key while a field is open, and comes here while none is.
bool PutAwayTable::focusNextPrevChild(bool next)
{
    if (!currentIndex().isValid())
        return QWidget::focusNextPrevChild(next);
    nextField(next ? 1 : -1);
    return true;
}

void PutAwayTable::nextField(int step)
{
    const QModelIndex now = currentIndex();
    // From a column without a stop the nearest one before it counts.
    int stop = int(kStops.size()) - 1;
    while (stop > 0 && int(kStops[std::size_t(stop)]) > now.column())
        --stop;
    int row = now.row();
    do {
        stop += step;
        if (stop < 0 || stop == int(kStops.size())) {
            row += step;
            stop = step > 0 ? 0 : int(kStops.size()) - 1;
        }
    } while (row >= 0 && row < m_model.rowCount() && kStops[std::size_t(stop)] != Column::Got
             && !m_model.flags(m_model.index(row, int(kStops[std::size_t(stop)]))).testFlag(Qt::ItemIsEditable));
    if (row >= 0 && row < m_model.rowCount())
        return goTo(row, kStops[std::size_t(stop)]);
    commit();
    if (step > 0)
        Q_EMIT freeRowWanted();
    else
        QWidget::focusNextPrevChild(false);
}

void PutAwayTable::nextRow(int step)
{
    const int row = currentIndex().row() + step;
    if (row >= 0 && row < m_model.rowCount())
        return goTo(row, Column(currentIndex().column()));
    if (step < 0)
        return;
    commit();
    Q_EMIT freeRowWanted();
}

void PutAwayTable::toggle()
{
    const QModelIndex got = currentIndex().siblingAtColumn(int(Column::Got));
    const bool isGot = got.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model.setData(got, isGot ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void PutAwayTable::repeatAbove(Field *editor)
{
    const QModelIndex now = currentIndex();
    const QModelIndex above = now.siblingAtRow(now.row() - 1);
    if (!above.isValid())
        return;
    if (Column(now.column()) == Column::Got) {
        m_model.setData(now, above.data(Qt::CheckStateRole), Qt::CheckStateRole);
    } else if (editor) {
        const QString text = above.data(PutAwayModel::PlainRole).toString();
        editor->setText(text);
        editor->setModified(true);
    }
}

void PutAwayTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressedTick = index.isValid() && Column(index.column()) == Column::Got ? index.row() : -1;
    QTableView::mousePressEvent(event);
}

void PutAwayTable::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressedTick, -1);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && pressed == index.row() && Column(index.column()) == Column::Got)
        toggle();
    else
        QTableView::mouseReleaseEvent(event);
}

void PutAwayTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Closing an editor brings the focus here too; then nothing is to be opened.
    if (event->reason() != Qt::OtherFocusReason && event->reason() != Qt::MouseFocusReason)
        resume();
}

void PutAwayTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
}

void PutAwayTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void PutAwayTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        restyle();
}

void PutAwayTable::restyle()
{
    const Theme theme = themeOf(this);
    verticalHeader()->setMinimumSectionSize(theme.rowHeight());
    verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    fitColumns();
}

int PutAwayTable::widthOf(PutAwayColumn column) const
{
    const Theme theme = themeOf(this);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = QFontMetrics(theme.small)
                    .horizontalAdvance(m_model.headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString())
                + theme.panelPadding() + theme.space(3);
    if (column == Column::Got)
        return width;
    for (int row = 0; row < m_model.rowCount(); ++row)
        width = std::max(width, m_delegate->sizeHint(option, m_model.index(row, int(column))).width());
    return column == Column::What ? std::max(width, theme.px(kLeastNameUnits))
                                  : std::clamp(width, theme.px(kFieldUnits), theme.px(2 * kFieldUnits));
}

void PutAwayTable::fitColumns()
{
    const Theme theme = themeOf(this);
    const int room = viewport()->width();
    std::array<int, kPutAwayColumns> widths{};
    int used = 0;
    for (int column = 0; column < kPutAwayColumns - 1; ++column) {
        widths[std::size_t(column)] = widthOf(Column(column));
        used += widths[std::size_t(column)];
    }
    // A long name steps back before anything has to be scrolled to; its tooltip has it whole.
    int &name = widths[std::size_t(Column::What)];
    const int narrower = std::clamp(name - (room - used < 0 ? used - room : 0), theme.px(kLeastNameUnits), name);
    used -= name - narrower;
    name = narrower;
    // Wide windows have air between the columns, on the side where it belongs to them.
    if (const int spare = (room - used - theme.px(kUsualDifferenceUnits)) / int(kStops.size()); spare > 0) {
        for (int column = int(Column::What); column < int(Column::Difference); ++column) {
            widths[std::size_t(column)] += spare;
            used += spare;
        }
    }
    const int rest = room - used;
    setColumnHidden(int(Column::Difference), rest < theme.px(kLeastDifferenceUnits));
    widths.back() = rest;
    for (int column = 0; column < kPutAwayColumns; ++column) {
        if (!isColumnHidden(column))
            horizontalHeader()->resizeSection(column, widths[std::size_t(column)]);
    }
    const int rows = std::max(1, m_model.rowCount()) * themeOf(this).rowHeight();
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    setMaximumHeight(horizontalHeader()->sizeHint().height() + rows + bar);
    updateGeometry();
}

QSize PutAwayTable::sizeHint() const
{
    const Theme theme = themeOf(this);
    const int rows = std::clamp(m_model.rowCount(), 1, kFewestRows);
    return {theme.sideWidth(), horizontalHeader()->sizeHint().height() + rows * theme.rowHeight()};
}

QSize PutAwayTable::minimumSizeHint() const
{
    return sizeHint();
}

} // namespace larder
