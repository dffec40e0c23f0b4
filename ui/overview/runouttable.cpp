// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/runouttable.h"

#include "ui/widgets/jar.h"
#include "ui/widgets/rowpainter.h"
#include "ui/widgets/rulerheader.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace larder {

namespace {

using Column = RunOutModel::Column;

int rowHeightOf(const Theme &theme)
{
    return theme.fontHeight + theme.px(3);
}

int jarStep(const Theme &theme)
{
    return theme.textIcon() + theme.space(2);
}

} // namespace

void RunOutDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const RunOutTable *>(option.widget);
    const RowState state{index.column() == int(Column::Thing), table && table->hoveredRow() == index.row(), false,
                         false};
    const RowPainter row(painter, option, RunOutModel::rowAt(index), state);
    if (!row.isValid())
        return;
    const Theme &theme = row.theme();
    const LastsPainter lasts(row, m_layout);
    const QString text = index.data().toString();
    painter->save();
    row.paintGround();
    switch (Column(index.column())) {
    case Column::Thing: {
        QRect rest = row.content();
        const int side = theme.textIcon();
        const bool isOnHighlight = row.isSelected() && theme.highContrast;
        paintJar(painter, row.mirrored(QRect(rest.left(), rest.center().y() - side / 2, side, side)), jarOf(row.row()),
                 theme, isOnHighlight ? theme.onSelected : QColor());
        rest.setLeft(rest.left() + jarStep(theme));
        row.paintText(rest, text, row.isSelected() ? theme.strong : theme.body, row.textInk());
        break;
    }
    case Column::Ruler: lasts.paintBar(m_layout.bar(option.rect, theme)); break;
    case Column::Lasts: lasts.paintWords(row.content(), text); break;
    }
    row.paintFocus();
    painter->restore();
}

QSize RunOutDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option.widget);
    const PantryRow *row = RunOutModel::rowAt(index);
    if (!row)
        return {};
    const QString text = index.data().toString();
    // One pixel more than the advance, or rounding elides what fits.
    const int padding = RowPainter::padding(theme);
    switch (Column(index.column())) {
    case Column::Thing:
        return {jarStep(theme) + QFontMetrics(theme.strong).horizontalAdvance(text) + 3 * padding + 1,
                rowHeightOf(theme)};
    case Column::Lasts: return {LastsPainter::wordsWidth(*row, text, theme) + 2 * padding + 1, rowHeightOf(theme)};
    case Column::Ruler: return {0, rowHeightOf(theme)};
    }
    Q_UNREACHABLE();
}

RunOutTable::RunOutTable(RunOutModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new RunOutDelegate(this))
    , m_header(new RulerHeader(int(Column::Ruler), this))
{
    setModel(&model);
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setSectionsClickable(false);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    connect(this, &QAbstractItemView::clicked, this, &RunOutTable::choose);
    restyle();
}

void RunOutTable::setRows(const QVector<PantryRow> &rows, const TripPlan &trips)
{
    const ProductId current = currentProduct();
    const int before = currentIndex().row();
    m_model.setRows(rows, trips);
    const int found = current.isValid() ? m_model.rowOf(current) : -1;
    // What is gone from here hands the focus to the row that took its place.
    const int row = found >= 0 ? found : std::min(before, m_model.rowCount() - 1);
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    arrange();
    updateGeometry();
}

ProductId RunOutTable::currentProduct() const
{
    const PantryRow *row = RunOutModel::rowAt(currentIndex());
    return row ? row->id() : ProductId();
}

QSize RunOutTable::sizeHint() const
{
    const Theme theme = themeOf(this);
    return {theme.px(100), m_header->sizeHint().height() + m_model.rowCount() * rowHeightOf(theme) + 2 * frameWidth()};
}

QSize RunOutTable::minimumSizeHint() const
{
    return {themeOf(this).px(60), sizeHint().height()};
}

void RunOutTable::choose(const QModelIndex &index)
{
    if (const PantryRow *row = RunOutModel::rowAt(index))
        Q_EMIT productChosen(row->id());
}

bool RunOutTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::HoverMove)
        hover(rowAt(static_cast<QSinglePointEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void RunOutTable::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void RunOutTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        choose(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void RunOutTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_model.index(0, 0));
}

void RunOutTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT rowEntered(visualRect(current).translated(viewport()->pos()));
}

void RunOutTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void RunOutTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        restyle();
}

void RunOutTable::restyle()
{
    const int height = rowHeightOf(themeOf(this));
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    m_header->setMinimumSectionSize(1);
    arrange();
    updateGeometry();
}

/// Name and words get what they need, the ruler the rest; where that is too little the ranges step back first.
void RunOutTable::arrange()
{
    const Theme theme = themeOf(this);
    const int room = viewport()->width();
    const int least = LastsLayout::leastBar(theme) + LastsLayout::frame(theme);
    int name = sizeHintForColumn(int(Column::Thing));
    int words = std::max(sizeHintForColumn(int(Column::Lasts)), m_header->nameWidth(int(Column::Lasts)));
    const int letter = QFontMetrics(theme.body).averageCharWidth();
    const auto narrow = [&](int &width, int letters) {
        width = std::max(std::min(width, letters * letter), width - std::max(0, name + words + least - room));
    };
    narrow(words, 16);
    narrow(name, 18);
    m_header->resizeSection(int(Column::Thing), name);
    m_header->resizeSection(int(Column::Ruler), std::max(least, room - name - words));
    m_header->resizeSection(int(Column::Lasts), words);
    const LastsLayout layout{TripScale(m_model.trips()), 0};
    m_delegate->setLayout(layout);
    m_header->setLayout(layout);
}

} // namespace larder
