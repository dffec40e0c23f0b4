// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pantry/pantrypage.h"

#include "ui/pantry/nameactions.h"
#include "ui/pantry/pantryfilterbar.h"
#include "ui/pantry/pantrymodel.h"
#include "ui/pantry/pantrytable.h"
#include "ui/shell/productactions.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/panel.h"

#include <QHeaderView>
#include <QHideEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace larder {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostSingleReads = 50; // beyond it one full read is quicker
const QString kGroup = u"pantry"_s;

/// Tables that rename or re-date what many products show.
bool touchesAll(const ChangeSet &changes)
{
    return changes.isReload || changes.tables.contains(u"location"_s) || changes.tables.contains(u"category"_s)
           || changes.tables.contains(u"setting"_s) || changes.products.size() > kMostSingleReads;
}

} // namespace

PantryPage::PantryPage(HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : Page(parent)
    , m_handle(handle)
    , m_clock(clock)
    , m_model(new PantryModel(this))
    , m_filter(new PantryFilterBar(this))
    , m_table(new PantryTable(*m_model))
    , m_empty(new EmptyState)
    , m_stack(new QStackedLayout)
    , m_actions(new ProductActions(handle, this))
    , m_names(new NameActions(handle, *m_model, this))
{
    setObjectName(u"pantryPage"_s);
    m_table->setObjectName(u"pantryTable"_s);
    m_table->setAccessibleName(tr("Things at home"));
    m_empty->setObjectName(u"pantryEmpty"_s);
    m_empty->button()->setObjectName(u"clearFilter"_s);

    auto *panel = new Panel(Panel::Padding::None);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_table);
    Panel::blendIn(m_table);
    setFocusProxy(m_table);
    m_stack->addWidget(panel);
    m_stack->addWidget(m_empty);

    const Theme theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.pageMargin(), theme.space(2), theme.pageMargin(), theme.space(3));
    column->setSpacing(theme.px(2.5));
    column->addWidget(m_filter);
    column->addLayout(m_stack, 1);

    connect(m_filter, &PantryFilterBar::filterChanged, this, &PantryPage::applyFilter);
    connect(m_filter, &PantryFilterBar::leftDownwards, m_table, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_empty, &EmptyState::actionTriggered, m_filter, &PantryFilterBar::clear);
    connect(m_names, &NameActions::failed, this, &PantryPage::report);
    connectActions();
    connectTable();
    m_filter->setVisible(false);
    m_stack->setCurrentIndex(0);
}

void PantryPage::connectActions()
{
    connect(m_actions, &ProductActions::failed, this, &PantryPage::report);
    connect(m_actions, &ProductActions::changing, m_model, &PantryModel::clearDone);
    connect(m_actions, &ProductActions::booked, m_model,
            [this](const Booked &booked, const QString &text, const QString &textWithLeft) {
                m_model->setDone({booked.product.id, booked.action, booked.onHand, text, textWithLeft});
            });
}

void PantryPage::setCurrent(const PantryRow *row)
{
    m_actions->setOutlook(row ? std::optional(row->outlook) : std::nullopt);
}

/// Takes back what the model says was just done.
void PantryPage::undoDone()
{
    if (!m_model->done())
        return;
    m_handle.run(
        this, [action = m_model->done()->action](Household &household) { return discard(household.undo(action)); },
        [this, action = m_model->done()->action](const Result<void> &undone) {
            if (!undone)
                report(undone.error());
            else if (m_model->done() && m_model->done()->action == action)
                m_model->clearDone();
        });
}

void PantryPage::connectTable()
{
    // The indicator first: switching sorting on sorts by it at once.
    m_table->horizontalHeader()->setSortIndicator(indexOf(PantryModel::Column::Lasts), Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder) {
        // The action columns have no order; the mark goes back to where it was.
        if (section > indexOf(PantryModel::Column::Place))
            m_table->horizontalHeader()->setSortIndicator(indexOf(m_model->sortColumn()), m_model->sortOrder());
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PantryPage::showMenu);
    connect(m_table, &PantryTable::deedChosen, this, &PantryPage::choose);
    connect(m_table, &PantryTable::openWanted, this, [this](const QModelIndex &index) {
        if (const PantryRow *row = pantryRowOf(index))
            Q_EMIT productWanted(row->id());
    });
    connect(m_table, &PantryTable::hoveredRowChanged, this, [this](int row) {
        const ProductId held = m_model->held();
        if (held.isValid() && m_model->rowOf(held) != row)
            m_model->release();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { setCurrent(pantryRowOf(now)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        QVector<ProductId> chosen;
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
            if (const PantryRow *row = pantryRowOf(index))
                chosen << row->id();
        }
        m_names->setProducts(chosen);
    });
    // Later than the change itself, in which the model must not move rows.
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) {
            const PantryRow *row = pantryRowOf(now);
            if (m_model->held().isValid() && row && row->id() != m_model->held())
                m_model->release();
        },
        Qt::QueuedConnection);
}

QString PantryPage::addHint() const
{
    return tr("Add to the shelves: 2 milk 1l exp 1 dec 1,59 @Market");
}

QString PantryPage::summary() const
{
    int atHome = 0;
    int unsure = 0;
    m_model->list().forEach([&](const PantryRow &row) {
        atHome += row.isAtHome() ? 1 : 0;
        unsure += row.supply == Supply::NotSure ? 1 : 0;
    });
    if (atHome == 0)
        return m_isLoaded ? tr("Nothing at home yet") : QString();
    //: Followed by ", 6 of them not sure" where some are
    const QString things = tr("%n thing(s) at home", nullptr, atHome);
    //: %1 is "212 things at home"
    return unsure == 0 ? things : tr("%1, %n of them not sure", nullptr, unsure).arg(things);
}

void PantryPage::reload()
{
    m_handle.run(
        this,
        [](Household &household) -> Result<Contents> {
            const QDate today = household.clock().today();
            auto outlooks = household.foresight().outlooks(today);
            auto trips = household.foresight().trips(today);
            if (!outlooks || !trips)
                return fail(!outlooks ? outlooks.error() : trips.error());
            return Contents{std::move(*outlooks), *trips};
        },
        [this](const Result<Contents> &contents) {
            if (contents)
                take(*contents);
            else
                report(contents.error());
        });
}

void PantryPage::take(const Contents &contents)
{
    const QString before = std::exchange(m_path, m_handle.path());
    if (!before.isEmpty() && before != m_path)
        m_filter->clear(); // it was asked of another household
    const View seen = m_isLoaded ? view() : m_wanted;
    m_isLoaded = true;
    m_model->setRows(contents.outlooks, contents.trips);
    recount();
    setView(seen);
}

void PantryPage::applyChanges(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return;
    const bool isNewDay = m_isLoaded && m_model->trips().asOf != m_clock.today();
    if (!m_isLoaded || isNewDay || touchesAll(changes))
        reload();
    else if (!changes.products.isEmpty())
        readAgain(changes.products);
}

void PantryPage::readAgain(const QSet<ProductId> &products)
{
    using Outlooks = QVector<std::pair<ProductId, Result<Outlook>>>;
    m_handle.run(
        this,
        [products](Household &household) -> Result<Outlooks> {
            Outlooks outlooks;
            for (const ProductId product : products)
                outlooks.append({product, household.foresight().outlook(product, household.clock().today())});
            return outlooks;
        },
        [this](const Result<Outlooks> &outlooks) {
            if (!outlooks)
                return report(outlooks.error());
            for (const auto &[product, outlook] : *outlooks)
                take(product, outlook);
            recount();
        });
}

void PantryPage::take(ProductId product, const Result<Outlook> &outlook)
{
    if (outlook)
        m_model->update(*outlook);
    else if (outlook.error().kind == ErrorKind::NotFound)
        m_model->remove(product);
    else
        report(outlook.error());
}

void PantryPage::recount()
{
    m_filter->count(m_model->list(), m_model->trips());
    setCurrent(pantryRowOf(m_table->currentIndex()));
    showEmptyOrTable();
    Q_EMIT summaryChanged();
}

void PantryPage::applyFilter()
{
    const View seen = view();
    m_model->setFilter(m_filter->filter());
    showEmptyOrTable();
    // Another choice is read from its top; what is selected stays so.
    setView({seen.current, seen.column, 0});
}

void PantryPage::showEmptyOrTable()
{
    const bool hasThings = m_model->list().totalCount() > 0;
    const bool isEmpty = m_isLoaded && m_model->rowCount() == 0;
    m_filter->setVisible(hasThings);
    if (isEmpty && !hasThings) {
        m_empty->setPicture(u"jar"_s);
        m_empty->setSentence(tr("Nothing here yet."));
        m_empty->setHint(tr("Type 2 milk above to put the first thing on the shelf, or import your receipts."));
        m_empty->setAction(QString());
    } else if (isEmpty) {
        const QString text = m_filter->filter().text;
        m_empty->setPicture(QString());
        m_empty->setSentence(text.isEmpty() ? tr("Nothing of that kind at home.") : tr("No “%1” at home.").arg(text));
        m_empty->setHint(QString());
        m_empty->setAction(tr("Clear the filter"));
    }
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
}

void PantryPage::choose(const QModelIndex &index, ActionDelegate::Deed deed)
{
    const PantryRow *row = pantryRowOf(index);
    if (!row)
        return;
    switch (deed) {
    case ActionDelegate::Deed::UsedOne: return m_actions->useOne(row->id());
    case ActionDelegate::Deed::AllGone: return m_actions->allGone(row->id());
    case ActionDelegate::Deed::Undo: return undoDone();
    }
}

void PantryPage::showMenu(const QPoint &at)
{
    // Qt gives the widget's centre when the key asked.
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const QRect cell = m_table->visualRect(index);
    const bool isOnRow = cell.top() <= at.y() && at.y() <= cell.bottom();
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_table->selectionModel()->selectedRows().size() <= 1)
        m_actions->fillMenu(*menu);
    m_names->fillMenu(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(isOnRow ? at : cell.center()));
}

PantryPage::View PantryPage::view() const
{
    const PantryRow *row = pantryRowOf(m_table->currentIndex());
    return {row ? row->id() : ProductId(), std::max(0, m_table->currentIndex().column()),
            m_table->verticalScrollBar()->value()};
}

void PantryPage::setView(const View &view)
{
    const int row = m_model->rowOf(view.current);
    if (row >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, view.column),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        setCurrent(nullptr);
    m_table->verticalScrollBar()->setValue(view.scroll);
}

void PantryPage::focusFilter()
{
    m_filter->focusField();
}

void PantryPage::saveState(QSettings &settings) const
{
    const View seen = m_isLoaded ? view() : m_wanted;
    settings.beginGroup(kGroup);
    m_filter->saveState(settings);
    m_table->saveState(settings);
    settings.setValue(u"sortColumn"_s, indexOf(m_model->sortColumn()));
    settings.setValue(u"sortDescending"_s, m_model->sortOrder() == Qt::DescendingOrder);
    settings.setValue(u"current"_s, seen.current.value);
    settings.setValue(u"scroll"_s, seen.scroll);
    settings.endGroup();
}

void PantryPage::restoreState(QSettings &settings)
{
    settings.beginGroup(kGroup);
    const int column = settings.value(u"sortColumn"_s, indexOf(PantryModel::Column::Lasts)).toInt();
    const bool isDescending = settings.value(u"sortDescending"_s).toBool();
    m_table->sortByColumn(std::clamp(column, 0, indexOf(PantryModel::Column::Place)),
                          isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_table->restoreState(settings);
    m_filter->restoreState(settings);
    m_wanted = {ProductId(settings.value(u"current"_s).toLongLong()), 0, settings.value(u"scroll"_s).toInt()};
    settings.endGroup();
    if (m_isLoaded)
        setView(m_wanted);
}

void PantryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isLoaded && m_model->trips().asOf != m_clock.today())
        reload();
}

void PantryPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (event->spontaneous())
        return;
    m_model->clearDone();
    m_model->release();
}

void PantryPage::report(const Error &error)
{
    // A household that is being closed or not open yet is the shell's story.
    if (error.kind != ErrorKind::Closed)
        Q_EMIT failed(error);
}

} // namespace larder
