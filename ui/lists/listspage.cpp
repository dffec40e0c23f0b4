// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listspage.h"

#include "core/base/textkey.h"
#include "ui/lists/lineactions.h"
#include "ui/lists/listdesk.h"
#include "ui/lists/listhead.h"
#include "ui/lists/listoutput.h"
#include "ui/lists/listpanel.h"
#include "ui/lists/quickline.h"
#include "ui/lists/totalpanel.h"
#include "ui/lists/whypanel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wordslabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kNarrowUnits = 225; // a window of 900 at the usual size
const QString kLookOpen = u"isLookOpen"_s;
const QString kList = u"list"_s;

const QSet<QString> &shownTables()
{
    static const QSet<QString> tables{u"product"_s,     u"lot"_s,       u"list_line"_s,      u"list_withdrawn"_s,
                                      u"list_origin"_s, u"aisle"_s,     u"forecast_model"_s, u"shopping_list"_s,
                                      u"setting"_s,     u"recurring"_s, u"recurring_turn"_s, u"guest_visit"_s,
                                      u"member"_s,      u"store"_s,     u"category"_s,       u"absence"_s};
    return tables;
}

/// Adds what was typed. "Milk 1 l" is a product's name before it is a litre of milk.
Result<void> addLine(Household &household, const QString &list, const QuickLine &line)
{
    if (line.mayBeName) {
        const auto product = household.products().resolve(line.whole);
        if (product && textKey(product->name) == textKey(line.whole))
            return household.lists().add(list, line.whole, {});
    }
    return household.lists().add(list, line.name, line.amount);
}

} // namespace

ListsPage::ListsPage(HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : Page(parent)
    , m_handle(handle)
    , m_clock(clock)
    , m_head(new ListHead(this))
    , m_eve(new LinkButton(this))
    , m_list(new ListPanel(this))
    , m_side(new QWidget(this))
    , m_total(new TotalPanel(m_side))
    , m_why(new WhyPanel(m_side))
    , m_stores(new WordsLabel(WordsLabel::Tone::Muted, m_side))
    , m_storesRule(new RuleLine(m_side))
    , m_output(new ListOutput(this))
    , m_desk(new ListDesk(handle, clock, *m_output, this))
    , m_lines(new LineActions(clock, this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"listsPage"_s);
    setFocusProxy(m_list);
    m_eve->setObjectName(u"eveLine"_s);
    m_eve->setWraps(true);
    m_eve->hide();
    m_stores->setObjectName(u"storeSentence"_s);
    m_stores->setWordWrap(true);
    build();
    connectLines();
    connectSide();
    connectDesk();
    arrange();
}

void ListsPage::build()
{
    const Theme theme = themeOf(this);
    m_sideColumn = new QBoxLayout(QBoxLayout::TopToBottom, m_side);
    m_sideColumn->setContentsMargins({});
    m_sideColumn->setSpacing(theme.space(6));
    m_sideColumn->addWidget(m_total);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.space(2));
    words->addWidget(m_why, 1);
    words->addWidget(m_storesRule);
    words->addWidget(m_stores);
    m_sideColumn->addLayout(words, 1);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme.pageMargin(), theme.space(2), theme.pageMargin(), theme.space(3));
    column->setSpacing(theme.space(3));
    column->addWidget(m_head);
    column->addWidget(m_eve, 0, Qt::AlignLeading);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(theme.space(6));
    m_columns->addWidget(m_list, 1);
    m_columns->addWidget(m_side);
    column->addLayout(m_columns, 1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    Panel::blendIn(m_scroll);
    body->setAutoFillBackground(false);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(m_scroll);
}

void ListsPage::connectLines()
{
    connect(m_list, &ListPanel::tickWanted, this, [this](const ListItem &item, bool isChecked) {
        change([list = m_desk->list(), item, isChecked](Household &h) {
            return h.lists().setChecked(list, item, isChecked);
        });
    });
    connect(m_list, &ListPanel::amountWanted, this, [this](const ListItem &item, qint64 milli) {
        change([list = m_desk->list(), item, milli](Household &h) { return h.lists().setAmount(list, item, milli); });
    });
    connect(m_lines, &LineActions::editWanted, this, [this](const ListItem &item, const LineEdit &edit) {
        change([list = m_desk->list(), item, edit](Household &h) { return h.lists().editLine(list, item, edit); });
    });
    connect(m_list, &ListPanel::menuWanted, m_lines, &LineActions::showMenu);
    connect(m_list, &ListPanel::removeWanted, this, &ListsPage::remove);
    connect(m_list, &ListPanel::takeBackWanted, this, &ListsPage::takeBack);
    connect(m_list, &ListPanel::lookWanted, this, [this] { Q_EMIT roomWanted(Room::Look); });
    connect(m_list, &ListPanel::productWanted, this, &Page::productWanted);
    connect(m_list, &ListPanel::selectedChanged, this, &ListsPage::showWhy);
    connect(m_list, &ListPanel::copyWanted, this, &ListsPage::copy);
    connect(m_list, &ListPanel::aisleMoveWanted, m_desk, &ListDesk::moveAisle);
    connect(m_lines, &LineActions::amountWanted, m_list, &ListPanel::typeAmount);
    connect(m_lines, &LineActions::removeWanted, this, &ListsPage::remove);
    connect(m_lines, &LineActions::takeBackWanted, this, &ListsPage::takeBack);
    connect(m_lines, &LineActions::productWanted, this, &Page::productWanted);
    connect(m_lines, &LineActions::regularWanted, m_desk, &ListDesk::showRegular);
    connect(m_lines, &LineActions::orderedWanted, m_desk, &ListDesk::order);
}

void ListsPage::connectSide()
{
    connect(m_why, &WhyPanel::withdrawWanted, this, [this](const ListItem &item, const Origin &origin) {
        const std::optional<QString> label =
            isGenerated(origin.kind) ? std::nullopt : std::optional<QString>(origin.label);
        change([list = m_desk->list(), item, kind = origin.kind, label](Household &h) {
            return h.lists().withdraw(list, item, kind, label);
        });
    });
    connect(m_why, &WhyPanel::removeWanted, this, &ListsPage::remove);
    connect(m_why, &WhyPanel::takeBackWanted, this, &ListsPage::takeBack);
    connect(m_why, &WhyPanel::noteWanted, m_lines, &LineActions::askNote);
    connect(m_why, &WhyPanel::productWanted, this, &Page::productWanted);
    connect(m_why, &WhyPanel::historyWanted, this, &Page::historyWanted);
    connect(m_why, &WhyPanel::focusLost, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_total, &TotalPanel::putAwayWanted, this, [this] { Q_EMIT roomWanted(Room::PutAway); });
    connect(m_total, &TotalPanel::phoneWanted, m_desk, &ListDesk::showPhone);
    connect(m_total, &TotalPanel::printWanted, m_output, &ListOutput::print);
    connect(m_eve, &QAbstractButton::clicked, this, [this] { Q_EMIT roomWanted(Room::Look); });
}

void ListsPage::connectDesk()
{
    m_desk->serve(m_head);
    connect(m_head, &ListHead::copyWanted, this, &ListsPage::copy);
    connect(m_desk, &ListDesk::listChosen, this, [this] {
        ++m_writes; // what is being read is of another list
        reload();
    });
    connect(m_desk, &ListDesk::storeNeeded, this,
            [this] { Q_EMIT said(tr("Choose the shop first: each has its own order of aisles.")); });
    connect(m_desk, &ListDesk::orderedAsked, this, &ListsPage::orderAll);
    connect(m_desk, &ListDesk::pasteWanted, this, [this] { Q_EMIT roomWanted(Room::Paste); });
    connect(m_desk, &ListDesk::productWanted, this, &Page::productWanted);
    connect(m_desk, &ListDesk::failed, this, &Page::failed);
    connect(m_output, &ListOutput::failed, this, &Page::failed);
}

void ListsPage::copy()
{
    m_output->copy();
    m_head->confirmCopy();
}

void ListsPage::orderAll()
{
    QVector<ListItem> items;
    for (const ListItem &item : std::as_const(m_reading.items)) {
        if (item.section == Section::Buy && item.product.isValid() && !item.isChecked)
            items << item;
    }
    if (items.isEmpty())
        Q_EMIT said(tr("Nothing is left to order."));
    else
        m_lines->askOrdered(items);
}

void ListsPage::showWhy()
{
    const std::optional<ListItem> item = m_list->selected();
    m_why->setItem(item, m_reading.trips.asOf);
    if (!item)
        return;
    m_handle.run(
        this, [item](Household &h) { return HistoryReader(h).causeOf(*item); },
        [this, item](const Result<std::optional<ListCause>> &cause) {
            // Another line may have been chosen meanwhile; what cannot be read is left out.
            if (m_list->selected() == item)
                m_why->setCause(cause.value_or(std::nullopt));
        });
}

QString ListsPage::title() const
{
    return tr("Shopping list");
}

QString ListsPage::iconName() const
{
    return u"list"_s;
}

QString ListsPage::addHint() const
{
    return tr("Add to the list: 2 milk");
}

QString ListsPage::summary() const
{
    return tr("Everything is saved on this computer");
}

template<class Work>
void ListsPage::change(Work work)
{
    ++m_writes;
    m_handle.run(this, std::move(work), [this](const Result<void> &done) {
        if (done)
            return; // the change comes back as one, like anybody's
        Q_EMIT failed(done.error());
        reload();
    });
}

void ListsPage::remove(const ListItem &item)
{
    change([list = m_desk->list(), item](Household &h) { return h.lists().remove(list, item); });
}

void ListsPage::takeBack(const ListItem &item)
{
    change([list = m_desk->list(), item](Household &h) { return h.lists().takeBackOrder(list, item); });
}

void ListsPage::showRegular(ProductId product, const QString &name)
{
    m_desk->showRegular(product, name);
}

bool ListsPage::takeQuickAdd(const QString &text)
{
    const QuickLine line = quickLine(text);
    if (line.name.isEmpty())
        return false;
    m_reveal = line.mayBeName ? line.whole : line.name;
    change([list = m_desk->list(), line](Household &h) { return addLine(h, list, line); });
    return true;
}

void ListsPage::reload()
{
    m_isReadWanted = true;
    if (std::exchange(m_isReading, true))
        return;
    m_isReadWanted = false;
    const QDate today = m_clock.today();
    m_handle.run(
        this, [list = m_desk->list(), today](Household &h) { return readList(h, list, today); },
        [this, writes = m_writes](const Result<ListReading> &reading) { take(reading, writes); });
}

void ListsPage::take(const Result<ListReading> &reading, int writes)
{
    m_isReading = false;
    if (!reading) {
        m_isReadWanted = false;
        if (reading.error().kind == ErrorKind::NotFound && !m_desk->list().isEmpty()) {
            // Somebody deleted or renamed it: the first one is always there.
            if (writes == m_writes)
                m_desk->setList({});
            return reload();
        }
        // A page may be shown before a household is open; the shell reloads it then.
        if (reading.error().kind != ErrorKind::Closed)
            Q_EMIT failed(reading.error());
        return;
    }
    const bool isCurrent = writes == m_writes;
    if (isCurrent)
        present(*reading);
    if (!isCurrent || m_isReadWanted)
        reload();
}

void ListsPage::present(const ListReading &reading)
{
    m_reading = reading;
    const ListSummary summary = summarize(reading.items);
    m_head->setReading(reading);
    Q_EMIT listShown(m_desk->list());
    presentEve(reading);
    m_lines->setReading(reading);
    m_desk->setReading(reading);
    m_list->setReading(reading);
    m_total->setSummary(summary, reading.trips);
    m_stores->setText(reading.storeSentence);
    m_stores->setVisible(!reading.storeSentence.isEmpty());
    m_storesRule->setVisible(!reading.storeSentence.isEmpty());
    m_side->setVisible(!reading.items.isEmpty());
    m_output->setReading(reading);
    if (!m_reveal.isEmpty() && m_list->reveal(m_reveal))
        m_reveal.clear();
    if (m_desk->list().isEmpty())
        Q_EMIT badgeChanged(summary.open());
}

void ListsPage::presentEve(const ListReading &reading)
{
    const QString words = ListSentences(reading.trips).eve(reading.items);
    m_eve->setText(words);
    m_eve->setVisible(!words.isEmpty());
}

void ListsPage::applyChanges(const ChangeSet &changes)
{
    if (changes.isReload || changes.tables.intersects(shownTables()))
        reload();
}

void ListsPage::saveState(QSettings &settings) const
{
    settings.setValue(kLookOpen, m_list->isLookOpen());
    settings.setValue(kList, m_desk->list());
}

void ListsPage::restoreState(QSettings &settings)
{
    m_list->setLookOpen(settings.value(kLookOpen, false).toBool());
    m_desk->setList(settings.value(kList).toString());
}

void ListsPage::arrange()
{
    const Theme theme = themeOf(this);
    const bool isNarrow = window()->width() < kNarrowUnits * theme.u;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sideColumn->setDirection(isNarrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sideColumn->setStretchFactor(m_total, isNarrow ? 1 : 0);
    m_side->setMinimumWidth(isNarrow ? 0 : theme.sideWidth());
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : theme.sideWidth());
}

void ListsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ListsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // Days are told from today; a window that was hidden over midnight must not tell yesterday's.
    if (m_reading.trips.asOf.isValid() && m_reading.trips.asOf != m_clock.today())
        reload();
}

} // namespace larder
