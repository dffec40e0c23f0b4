// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pantry/pantrytable.h"

#include "ui/pantry/lastsdelegate.h"
#include "ui/pantry/pantrydelegate.h"
#include "ui/widgets/rulerheader.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace larder {

using namespace Qt::StringLiterals;

namespace {

// Average letters a column keeps while others still have some to give.
constexpr int kNameLetters = 24;
constexpr int kAtHomeLetters = 22;
constexpr int kLastsLetters = 15;
constexpr int kRangeLetters = 22;
constexpr int kMeasuredRows = 300; // enough to meet the usual widths, few enough for 100,000 rows
const QString kWidths = u"columnWidths"_s;

/// The width that is enough: for every name and amount, but a range or "(our guess)" here and there may step back.
int shareOf(std::vector<int> &widths, PantryModel::Column column)
{
    const double share = column == PantryModel::Column::Lasts    ? 0.85
                         : column == PantryModel::Column::AtHome ? 0.9
                                                                 : 1.0;
    const auto nth = widths.begin() + std::ptrdiff_t(double(widths.size() - 1) * share);
    std::nth_element(widths.begin(), nth, widths.end());
    return *nth;
}

} // namespace

PantryTable::PantryTable(PantryModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_lasts(new LastsDelegate(this))
    , m_header(new RulerHeader(indexOf(PantryModel::Column::Lasts), this))
    , m_widener(new QTimer(this))
{
    setModel(&model);
    setHorizontalHeader(m_header);
    setItemDelegate(new PantryDelegate(this));
    setItemDelegateForColumn(indexOf(Column::Lasts), m_lasts);
    auto *actions = new ActionDelegate(this);
    for (const Column column : {Column::UsedOne, Column::AllGone})
        setItemDelegateForColumn(indexOf(column), actions);
    connect(actions, &ActionDelegate::pressed, this, &PantryTable::deedChosen);

    connectOpening();
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    connect(&model, &QAbstractItemModel::modelReset, this, &PantryTable::fitColumns);
    m_widener->setSingleShot(true);
    connect(m_widener, &QTimer::timeout, this, &PantryTable::widen);
    connect(&model, &QAbstractItemModel::rowsInserted, m_widener, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::dataChanged, m_widener, qOverload<>(&QTimer::start));
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (m_isArranging)
            return;
        m_chosen[Column(section)] = width;
        arrange();
    });
    restyle();
}

bool PantryTable::viewportEvent(QEvent *event)
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

void PantryTable::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
    Q_EMIT hoveredRowChanged(row);
}

void PantryTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPress =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QModelIndex index = currentIndex();
    if (isPress && event->modifiers() == Qt::NoModifier && index.isValid()
        && index.column() >= indexOf(Column::UsedOne)) {
        Q_EMIT deedChosen(index, ActionDelegate::deedOf(index));
        event->accept();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && index.isValid()) {
        Q_EMIT openWanted(index);
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void PantryTable::connectOpening()
{
    const auto isAction = [](const QModelIndex &index) { return index.column() >= indexOf(Column::UsedOne); };
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const bool isNamed = index.column() == indexOf(Column::Name) || index.column() == indexOf(Column::Lasts);
        // With a key held the click chooses rows.
        if (isNamed && QApplication::keyboardModifiers() == Qt::NoModifier)
            Q_EMIT openWanted(index);
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this, isAction](const QModelIndex &index) {
        const bool wasOpened = index.column() == indexOf(Column::Name) || index.column() == indexOf(Column::Lasts);
        if (!wasOpened && !isAction(index))
            Q_EMIT openWanted(index);
    });
}

void PantryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void PantryTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        restyle();
}

void PantryTable::restyle()
{
    const Theme theme = themeOf(this);
    // The narrowest row first, or it would hold the others up.
    verticalHeader()->setMinimumSectionSize(theme.rowHeight());
    verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    m_header->setMinimumSectionSize(theme.px(8));
    fitColumns();
}

int PantryTable::sizeHintForColumn(int column) const
{
    const auto wanted = Column(column);
    const int width = measured(wanted);
    return wanted == Column::Lasts ? width + LastsLayout::frame(themeOf(this)) + LastsLayout::usualBar(themeOf(this))
                                   : width;
}

std::vector<int> PantryTable::widthsOf(Column column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto *delegate = itemDelegateForIndex(m_model.index(0, indexOf(column)));
    const int rows = std::min(m_model.rowCount(), kMeasuredRows);
    std::vector<int> widths;
    for (int row = 0; delegate && row < rows; ++row)
        widths.push_back(delegate->sizeHint(option, m_model.index(row, indexOf(column))).width());
    return widths;
}

int PantryTable::measured(Column column) const
{
    std::vector<int> widths = widthsOf(column);
    const int width = widths.empty() ? 0 : shareOf(widths, column);
    return std::max(width, m_header->nameWidth(indexOf(column)));
}

void PantryTable::measure()
{
    for (int column = 0; column < PantryModel::kColumns; ++column)
        m_measured[Column(column)] = measured(Column(column));
    const std::vector<int> amounts = widthsOf(Column::AtHome);
    m_widestAtHome = amounts.empty() ? 0 : *std::max_element(amounts.cbegin(), amounts.cend());
    // Both actions have room for what was done and its Undo.
    int &last = m_measured[Column::AllGone];
    last = std::max(last, ActionDelegate::doneWidth(themeOf(this)) - m_measured[Column::UsedOne]);
}

void PantryTable::fitColumns()
{
    // An empty table keeps its columns: the next rows are likely to be like the last ones.
    if (m_model.rowCount() > 0 || m_measured.empty())
        measure();
    arrange();
}

/// For what came or changed one by one. Never narrower: buttons must not move away under the pointer.
void PantryTable::widen()
{
    const Widths before = m_measured;
    const int widest = m_widestAtHome;
    measure();
    for (const auto &[column, width] : before)
        m_measured[column] = std::max(m_measured[column], width);
    m_widestAtHome = std::max(m_widestAtHome, widest);
    if (m_measured != before || m_widestAtHome != widest)
        arrange();
}

void PantryTable::arrange()
{
    if (m_isArranging || m_measured.empty())
        return;
    const Theme theme = themeOf(this);
    const int room = viewport()->width();
    Widths widths = m_measured;
    widths[Column::Lasts] += LastsLayout::frame(theme) + LastsLayout::usualBar(theme);
    for (const auto &[column, width] : m_chosen)
        widths[column] = width;
    for (const Column column : {Column::Place, Column::BestBefore}) {
        if (leastWidth(widths, theme) > room)
            widths.erase(column);
    }
    narrow(widths, room, theme);
    apply(widths);
}

/// What @p widths can shrink to before something is cut.
int PantryTable::leastWidth(Widths widths, const Theme &theme) const
{
    const int letter = QFontMetrics(theme.body).averageCharWidth();
    widths[Column::Name] = std::min(widths[Column::Name], kNameLetters * letter);
    widths[Column::AtHome] = std::min(widths[Column::AtHome], kAtHomeLetters * letter);
    widths[Column::Lasts] = std::min(widths[Column::Lasts],
                                     kLastsLetters * letter + LastsLayout::frame(theme) + LastsLayout::leastBar(theme));
    return std::accumulate(widths.cbegin(), widths.cend(), 0,
                           [](int sum, const auto &entry) { return sum + entry.second; });
}

/// Brings @p widths to @p room: too much goes to name and ruler, too little comes from ruler, range, guess and name.
void PantryTable::narrow(Widths &widths, int room, const Theme &theme) const
{
    int spare = std::accumulate(widths.cbegin(), widths.cend(), room,
                                [](int rest, const auto &entry) { return rest - entry.second; });
    if (spare >= 0) {
        // The odd long amount is told whole before anything gets more than it needs.
        const int whole = std::clamp(m_widestAtHome - widths[Column::AtHome], 0, spare);
        widths[Column::AtHome] += whole;
        spare -= whole;
        const int share = spare / 4;
        widths[Column::Name] += share;
        widths[Column::AtHome] += share;
        widths[Column::Lasts] += spare - 2 * share;
        return;
    }
    const auto take = [&](Column column, int least) {
        const int taken = std::clamp(widths[column] - least, 0, -spare);
        widths[column] -= taken;
        spare += taken;
    };
    const int letter = QFontMetrics(theme.body).averageCharWidth();
    const int frame = LastsLayout::frame(theme);
    take(Column::Lasts, m_measured.at(Column::Lasts) + frame + theme.px(28));
    take(Column::AtHome, kAtHomeLetters * letter);
    take(Column::Lasts, kRangeLetters * letter + frame + theme.px(28));
    take(Column::Name, kNameLetters * letter);
    take(Column::Lasts, kLastsLetters * letter + frame + LastsLayout::leastBar(theme));
    take(Column::AtHome, kAtHomeLetters * letter * 3 / 4);
    take(Column::Name, kNameLetters * letter / 2);
}

void PantryTable::apply(const Widths &widths)
{
    m_isArranging = true;
    for (int column = 0; column < PantryModel::kColumns; ++column) {
        const auto width = widths.find(Column(column));
        setColumnHidden(column, width == widths.cend());
        if (width != widths.cend())
            m_header->resizeSection(column, width->second);
    }
    const LastsLayout layout{TripScale(m_model.trips()), m_measured[Column::Lasts]};
    m_lasts->setLayout(layout);
    m_header->setLayout(layout);
    m_isArranging = false;
    viewport()->update();
}

void PantryTable::saveState(QSettings &settings) const
{
    QVariantMap widths;
    for (const auto &[column, width] : m_chosen)
        widths.insert(QString::number(indexOf(column)), width);
    settings.setValue(kWidths, widths);
}

void PantryTable::restoreState(QSettings &settings)
{
    m_chosen.clear();
    const QVariantMap widths = settings.value(kWidths).toMap();
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        const int column = it.key().toInt();
        if (column >= 0 && column < PantryModel::kColumns && it.value().toInt() > 0)
            m_chosen[Column(column)] = it.value().toInt();
    }
    arrange();
}

RowState rowStateOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const PantryTable *>(option.widget);
    return {index.column() == indexOf(PantryModel::Column::Name), table && table->hoveredRow() == index.row(),
            index.data(int(PantryModel::Role::Done)).isValid()};
}

} // namespace larder
