// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listspage.h"

#include "core/base/textkey.h"
#include "ui/lists/listoutput.h"
#include "ui/lists/listpanel.h"
#include "ui/lists/quickline.h"
#include "ui/lists/totalpanel.h"
#include "ui/lists/whypanel.h"
#include "ui/widgets/wordslabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kNarrowUnits = 225; // a window of 900 at the usual size
const QString kLookOpen = u"isLookOpen"_s;

const QSet<QString> &shownTables()
{
    static const QSet<QString> tables{u"product"_s,        u"lot"_s,           u"list_line"_s, u"list_withdrawn"_s,
                                      u"forecast_model"_s, u"shopping_list"_s, u"setting"_s};
    return tables;
}

/// Adds what was typed. "Milk 1 l" is a product's name before it is a litre of milk.
Result<void> addLine(Household &household, const QString &text, const QuickLine &line)
{
    if (line.mayBeName) {
        const auto product = household.products().resolve(text);
        if (product && textKey(product->name) == textKey(text))
            return household.lists().add({}, text, {});
    }
    return household.lists().add({}, line.name, line.amount);
}

} // namespace

ListsPage::ListsPage(HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : Page(parent)
    , m_handle(handle)
    , m_clock(clock)
    , m_sentence(new WordsLabel(WordsLabel::Tone::Headline, this))
    , m_list(new ListPanel(this))
    , m_side(new QWidget(this))
    , m_total(new TotalPanel(m_side))
    , m_why(new WhyPanel(m_side))
    , m_output(new ListOutput(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"listsPage"_s);
    setFocusProxy(m_list);
    m_sentence->setObjectName(u"listSentence"_s);
    m_sentence->setWordWrap(true);
    build();
    connectParts();
    arrange();
}

void ListsPage::build()
{
    const Theme theme = themeOf(this);
    m_sideColumn = new QBoxLayout(QBoxLayout::TopToBottom, m_side);
    m_sideColumn->setContentsMargins({});
    m_sideColumn->setSpacing(theme.space(6));
    m_sideColumn->addWidget(m_total);
    m_sideColumn->addWidget(m_why, 1);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme.pageMargin(), theme.space(2), theme.pageMargin(), theme.space(3));
    column->setSpacing(theme.space(3));
    column->addWidget(m_sentence);
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

void ListsPage::connectParts()
{
    connect(m_list, &ListPanel::tickWanted, this, [this](const ListItem &item, bool isChecked) {
        change([item, isChecked](Household &h) { return h.lists().setChecked({}, item, isChecked); });
    });
    connect(m_list, &ListPanel::amountWanted, this, [this](const ListItem &item, qint64 milli) {
        change([item, milli](Household &h) { return h.lists().setAmount({}, item, milli); });
    });
    connect(m_why, &WhyPanel::withdrawWanted, this, [this](const ListItem &item, OriginKind origin) {
        change([item, origin](Household &h) { return h.lists().withdraw({}, item, origin); });
    });
    connect(m_list, &ListPanel::removeWanted, this, &ListsPage::remove);
    connect(m_list, &ListPanel::lookWanted, this, [this] { Q_EMIT roomWanted(Room::Look); });
    connect(m_why, &WhyPanel::removeWanted, this, &ListsPage::remove);
    connect(m_why, &WhyPanel::productWanted, this, &Page::productWanted);
    connect(m_list, &ListPanel::productWanted, this, &Page::productWanted);
    connect(m_list, &ListPanel::selectedChanged, this, &ListsPage::showWhy);
    connect(m_why, &WhyPanel::historyWanted, this, &Page::historyWanted);
    const auto copy = [this] {
        m_output->copy();
        m_total->confirmCopy();
    };
    connect(m_list, &ListPanel::copyWanted, this, copy);
    connect(m_total, &TotalPanel::copyWanted, this, copy);
    connect(m_total, &TotalPanel::putAwayWanted, this, [this] { Q_EMIT roomWanted(Room::PutAway); });
    connect(m_total, &TotalPanel::printWanted, m_output, &ListOutput::print);
    connect(m_total, &TotalPanel::pdfWanted, m_output, &ListOutput::savePdf);
    connect(m_total, &TotalPanel::saveWanted, m_output, &ListOutput::saveAs);
    connect(m_output, &ListOutput::failed, this, &Page::failed);
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
    change([item](Household &h) { return h.lists().remove({}, item); });
}

bool ListsPage::takeQuickAdd(const QString &text)
{
    const QuickLine line = quickLine(text);
    if (line.name.isEmpty())
        return false;
    m_reveal = line.name;
    if (line.mayBeName)
        m_reveal = text.simplified();
    change([text, line](Household &h) { return addLine(h, text.simplified(), line); });
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
        this, [today](Household &h) { return readList(h, today); },
        [this, writes = m_writes](const Result<ListReading> &reading) { take(reading, writes); });
}

void ListsPage::take(const Result<ListReading> &reading, int writes)
{
    m_isReading = false;
    if (!reading) {
        m_isReadWanted = false;
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
    const QString sentence = ListSentences(reading.trips).opening(summary);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_list->setReading(reading);
    m_total->setSummary(summary, reading.trips);
    m_side->setVisible(!reading.items.isEmpty());
    m_output->setReading(reading);
    if (!m_reveal.isEmpty() && m_list->reveal(m_reveal))
        m_reveal.clear();
    Q_EMIT badgeChanged(summary.open());
}

void ListsPage::applyChanges(const ChangeSet &changes)
{
    if (changes.isReload || changes.tables.intersects(shownTables()))
        reload();
}

void ListsPage::saveState(QSettings &settings) const
{
    settings.setValue(kLookOpen, m_list->isLookOpen());
}

void ListsPage::restoreState(QSettings &settings)
{
    m_list->setLookOpen(settings.value(kLookOpen, false).toBool());
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
