// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "ui/history/historydetails.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historytable.h"
#include "ui/history/refusalpanel.h"
#include "ui/history/troublepanel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wordslabel.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kNarrowUnits = 225; // a window of 900 at the usual size
constexpr int kLowUnits = 125; // a window of 500
constexpr int kFewestRows = 4; // that the details are high, at least
constexpr int kFewThings = 20;
constexpr int kAllThings = 500; // each is a row of widgets
const QString kSelected = u"selected"_s;

} // namespace

HistoryPage::HistoryPage(HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : Page(parent)
    , m_handle(handle)
    , m_clock(clock)
    , m_model(new HistoryModel(this))
    , m_sentence(new WordsLabel(WordsLabel::Tone::Headline, this))
    , m_refusal(new RefusalPanel(this))
    , m_troubles(new TroublePanel(handle, clock, this))
    , m_filter(new HistoryFilterBar(this))
    , m_table(new HistoryTable(*m_model))
    , m_side(new QWidget(this))
    , m_details(new HistoryDetailsPanel)
    , m_detailsScroll(new QScrollArea(m_side))
    , m_empty(new EmptyState)
    , m_scroll(new QScrollArea(this))
    , m_most(kFewThings)
{
    setObjectName(u"historyPage"_s);
    m_sentence->setObjectName(u"historySentence"_s);
    m_sentence->setWordWrap(true);
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("What happened"));
    m_empty->setObjectName(u"historyEmpty"_s);
    setFocusProxy(m_table);
    build();
    connectParts();
    connectDetails();
    arrange();
    m_filter->setVisible(false);
    m_side->setVisible(false);
}

void HistoryPage::build()
{
    const Theme theme = themeOf(this);
    auto *panel = new Panel(Panel::Padding::None);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins({});
    inside->addWidget(m_table);
    auto *main = new QWidget;
    m_stack = new QStackedLayout(main);
    m_stack->addWidget(panel);
    m_stack->addWidget(m_empty);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    side->addWidget(m_detailsScroll);
    // What an action changed can be longer than the page; the rows stay in sight meanwhile.
    m_detailsScroll->setObjectName(u"historyDetailsScroll"_s);
    m_detailsScroll->setWidget(m_details);
    m_detailsScroll->setWidgetResizable(true);
    m_detailsScroll->setFocusPolicy(Qt::NoFocus);
    m_detailsScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    Panel::blendIn(m_detailsScroll);
    m_details->setAutoFillBackground(false);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme.pageMargin(), theme.space(2), theme.pageMargin(), theme.space(3));
    column->setSpacing(theme.space(3));
    column->addWidget(m_sentence);
    column->addWidget(m_refusal);
    column->addWidget(m_troubles);
    column->addWidget(m_filter);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(theme.space(6));
    m_columns->addWidget(main, 1);
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

void HistoryPage::connectParts()
{
    connect(m_filter, &HistoryFilterBar::filterChanged, this, [this] {
        if (m_isLoaded)
            read(HistoryReader::kPage);
    });
    connect(m_filter, &HistoryFilterBar::leftDownwards, m_table, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->selectSomething();
    });
    connect(m_model, &HistoryModel::olderWanted, this, &HistoryPage::readOlder);
    connect(m_table, &HistoryTable::currentActionChanged, this, [this] {
        m_most = kFewThings;
        m_detailsScroll->verticalScrollBar()->setValue(0);
        readDetails();
    });
    connect(m_table, &HistoryTable::detailsWanted, m_details, &HistoryDetailsPanel::focusFirst);
    connect(m_table, &HistoryTable::turnWanted, this, &HistoryPage::turn);
    connect(m_refusal, &RefusalPanel::actionWanted, this, &HistoryPage::showAction);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_filter->setFilter({}); });
    connect(m_troubles, &TroublePanel::countChanged, this, &Page::badgeChanged);
    connect(m_troubles, &TroublePanel::productWanted, this, &Page::productWanted);
    connect(m_troubles, &TroublePanel::said, this, &Page::said);
    connect(m_troubles, &TroublePanel::failed, this, &Page::failed);
}

void HistoryPage::connectDetails()
{
    connect(m_details, &HistoryDetailsPanel::productWanted, this, &Page::productWanted);
    connect(m_details, &HistoryDetailsPanel::actionWanted, this, &HistoryPage::showAction);
    connect(m_details, &HistoryDetailsPanel::turnWanted, this, &HistoryPage::turn);
    connect(m_details, &HistoryDetailsPanel::takeBackWanted, this, &HistoryPage::takeBack);
    connect(m_details, &HistoryDetailsPanel::allWanted, this, [this] {
        m_most = kAllThings;
        readDetails();
    });
    // What has the focus is seen, also below the fold.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        const int margin = themeOf(this).space(4);
        if (now && m_details->isAncestorOf(now))
            m_detailsScroll->ensureWidgetVisible(now, 0, margin);
        if (now && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, margin);
    });
}

QString HistoryPage::addHint() const
{
    return tr("Add to the shelves: 2 milk 1l exp 1 dec 1,59 @Market");
}

QString HistoryPage::summary() const
{
    return tr("Everything is saved on this computer");
}

void HistoryPage::showAction(ActionId action)
{
    m_target = action;
    if (m_isLoaded)
        reveal();
}

void HistoryPage::showTroubles(SourceId source)
{
    m_scroll->verticalScrollBar()->setValue(0);
    m_troubles->setSource(source);
}

/// Brings the wanted action into sight: among the rows, else by reading down to it, else from its day on.
void HistoryPage::reveal()
{
    if (!m_target.isValid())
        return;
    if (m_table->reveal(m_target)) {
        m_target = {};
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_filter->filter() != HistoryFilter())
        m_filter->setFilter({}); // reads
    else
        read(HistoryReader::kPage);
}

void HistoryPage::reload()
{
    const QString before = std::exchange(m_path, m_handle.path());
    if (!before.isEmpty() && before != m_path) {
        m_isLoaded = false;
        m_target = {};
        m_filter->setFilter({}); // it was asked of another household
    }
    m_troubles->reload();
    // As far down as one has come.
    read(std::clamp(m_isLoaded ? m_model->lineCount() : 0, HistoryReader::kPage, HistoryReader::kDeep));
}

void HistoryPage::read(int atLeast)
{
    ++m_readings;
    m_readWanted = atLeast;
    // Who types is quicker than a long history is read; only the last question counts.
    if (std::exchange(m_isReading, true))
        return;
    m_readWanted = 0;
    m_isNewsWanted = false;
    const ActionId target = m_target.isValid() ? m_target : m_remembered;
    m_handle.run(
        this,
        [filter = m_filter->filter(), atLeast, target](Household &h) {
            return HistoryReader(h).newest(filter, atLeast, target);
        },
        [this](const Result<HistoryReading> &reading) {
            m_isReading = false;
            if (!readAgain())
                take(reading);
        });
}

/// What was asked for while something else was read.
bool HistoryPage::readAgain()
{
    if (m_readWanted == 0)
        return false;
    read(m_readWanted);
    return true;
}

void HistoryPage::take(const Result<HistoryReading> &reading)
{
    if (!reading)
        return report(reading.error());
    const ActionId before = m_isLoaded ? m_table->current() : std::exchange(m_remembered, {});
    const ActionId seen = m_target.isValid() ? m_target : before;
    const bool isWanted = std::exchange(m_target, {}).isValid();
    m_isLoaded = true;
    m_model->setReading(*reading, m_clock.today());
    present();
    const bool isThere = m_table->reveal(seen);
    if (isWanted && isThere)
        m_table->setFocus(Qt::OtherFocusReason);
    if (isWanted && !isThere && reading->rows.hasOlder)
        return readFrom(seen);
    m_table->selectSomething();
    if (m_isNewsWanted)
        readNews();
}

void HistoryPage::readFrom(ActionId action)
{
    m_handle.run(
        this, [action](Household &h) { return HistoryReader(h).upTo(action); },
        [this, action](const Result<HistoryFilter> &filter) {
            if (!filter)
                return report(filter.error());
            m_target = action;
            m_filter->setFilter(*filter);
        });
}

void HistoryPage::readOlder(ActionId than)
{
    m_handle.run(
        this, [filter = m_filter->filter(), than](Household &h) { return HistoryReader(h).older(filter, than); },
        [this, reading = m_readings](const Result<HistoryRows> &rows) {
            if (reading != m_readings)
                return; // of another filter
            if (rows)
                return m_model->addOlder(*rows);
            m_model->giveUpOlder();
            report(rows.error());
        });
}

void HistoryPage::applyChanges(const ChangeSet &changes)
{
    if (changes.isEmpty() || !m_isLoaded)
        return;
    if (changes.isReload || changes.tables.contains(u"dead_letter"_s))
        m_troubles->reload();
    m_isNewsWanted = true;
    if (isVisible() && !m_isReading)
        readNews();
}

void HistoryPage::readNews()
{
    m_isReading = true;
    m_isNewsWanted = false;
    m_handle.run(
        this,
        [filter = m_filter->filter(), than = m_model->seen()](Household &h) {
            return HistoryReader(h).newer(filter, than);
        },
        [this](const Result<HistoryNews> &news) {
            m_isReading = false;
            if (!readAgain())
                take(news);
        });
}

void HistoryPage::take(const Result<HistoryNews> &news)
{
    if (!news)
        return report(news.error());
    if (news->isGap)
        return read(HistoryReader::kPage);
    m_model->addNews(*news);
    present();
    readDetails();
    m_table->selectSomething();
    if (m_isNewsWanted)
        readNews();
}

void HistoryPage::present()
{
    const HistoryOverview &overview = m_model->overview();
    const QString sentence = HistoryWords(m_clock.today()).opening(overview);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_filter->setChoices(overview.members, overview.sources, m_clock.today());
    showEmptyOrTable();
}

void HistoryPage::showEmptyOrTable()
{
    const bool hasHistory = m_model->overview().newest.has_value();
    const bool isEmpty = m_model->lineCount() == 0;
    m_filter->setVisible(hasHistory);
    m_side->setVisible(!isEmpty);
    m_empty->setPicture(hasHistory ? QString() : u"history"_s);
    m_empty->setSentence(hasHistory ? tr("Nothing like that happened.") : tr("Nothing happened here yet."));
    m_empty->setHint(hasHistory
                         ? QString()
                         : tr("What is bought, used or written down stands here, day by day, and can be undone."));
    m_empty->setAction(hasHistory ? tr("Clear the filter") : QString());
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
}

void HistoryPage::readDetails()
{
    const ActionId action = m_table->current();
    if (!action.isValid())
        return m_details->setDetails({}, *m_model, m_clock.today());
    m_handle.run(
        this, [action, most = m_most](Household &h) { return HistoryReader(h).details(action, most); },
        [this, action](const Result<HistoryDetails> &details) {
            if (m_table->current() != action)
                return; // another row was chosen meanwhile
            if (details)
                m_details->setDetails(*details, *m_model, m_clock.today());
            else
                report(details.error());
        });
}

void HistoryPage::turn(const HistoryLine &line)
{
    m_refusal->hide();
    m_handle.run(
        this, [line](Household &h) -> Result<UndoOutcome> { return turnBack(h, line); },
        [this](const Result<UndoOutcome> &outcome) {
            if (!outcome)
                report(outcome.error());
            else if (outcome->error)
                m_refusal->tell(*outcome->error, outcome->inTheWay);
        });
}

void HistoryPage::takeBack(const HistoryEntry &entry, ProductId product)
{
    m_refusal->hide();
    m_handle.run(
        this, [entry, product](Household &h) { return larder::takeBack(h, entry, product); },
        [this](const Result<void> &done) {
            if (!done)
                m_refusal->tell(done.error(), {});
        });
}

void HistoryPage::focusFilter()
{
    m_filter->focusField();
}

void HistoryPage::saveState(QSettings &settings) const
{
    m_filter->saveState(settings);
    settings.setValue(kSelected, m_table->current().value);
}

void HistoryPage::restoreState(QSettings &settings)
{
    m_filter->restoreState(settings);
    m_remembered = ActionId(settings.value(kSelected).toLongLong());
}

void HistoryPage::arrange()
{
    const Theme theme = themeOf(this);
    const bool isNarrow = window()->width() < kNarrowUnits * theme.u;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(isNarrow ? 0 : theme.sideWidth());
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : theme.sideWidth());
    m_side->setMinimumHeight(kFewestRows * theme.rowHeight());
    m_troubles->setFolded(window()->height() < kLowUnits * theme.u);
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isLoaded && m_isNewsWanted && !m_isReading)
        readNews();
}

void HistoryPage::report(const Error &error)
{
    // A page may be shown before a household is open; the shell reloads it then.
    if (error.kind != ErrorKind::Closed)
        Q_EMIT failed(error);
}

} // namespace larder
