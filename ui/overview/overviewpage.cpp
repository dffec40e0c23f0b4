// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "ui/overview/needspanel.h"
#include "ui/overview/runoutpanel.h"
#include "ui/overview/runouttable.h"
#include "ui/overview/silencepanel.h"
#include "ui/overview/spoilingpanel.h"
#include "ui/overview/tobuypanel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/wordslabel.h"

#include <QScrollArea>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kNarrowUnits = 225; // a window of 900 at the usual size
constexpr int kOfferDays = 14; // so long the list for coming home is offered
const QString kRefusedOn = u"welcomeRefusedOn"_s;

/// The headline as a label can show it: two weights only.
QString richText(QString headline)
{
    return headline.replace(u"<b>"_s, u"<span style=\"font-weight:600\">"_s).replace(u"</b>"_s, u"</span>"_s);
}

} // namespace

OverviewPage::OverviewPage(HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : Page(parent)
    , m_handle(handle)
    , m_clock(clock)
    , m_headline(new WordsLabel(WordsLabel::Tone::Headline, this))
    , m_rest(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_silence(new SilencePanel(this))
    , m_next(new RunOutPanel(handle, this))
    , m_spoiling(new SpoilingPanel(this))
    , m_side(new QWidget(this))
    , m_toBuy(new ToBuyPanel(m_side))
    , m_needs(new NeedsPanel(m_side))
    , m_empty(new EmptyState(this))
    , m_scroll(new QScrollArea(this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(u"overviewPage"_s);
    setFocusProxy(m_next);
    m_headline->setObjectName(u"headline"_s);
    m_headline->setTextFormat(Qt::RichText);
    m_headline->setWordWrap(true);
    m_rest->setWordWrap(true);
    m_empty->setObjectName(u"overviewEmpty"_s);
    m_empty->setPicture(u"jar"_s);
    m_empty->setSentence(tr("What runs out, what spoils and what to buy will stand here."));
    m_empty->setHint(tr("Tick what you always have, and the first list is there in two minutes."));
    m_empty->setAction(tr("Start"));
    m_empty->button()->setKind(ActionButton::Kind::Primary);
    build();
    connectParts();
    connectSilence();
    arrange();
}

void OverviewPage::build()
{
    QWidget *body = buildBody();
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    Panel::blendIn(m_scroll);
    body->setAutoFillBackground(false);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    // Nothing is said before it is known.
    body->setVisible(false);
}

QWidget *OverviewPage::buildBody()
{
    const Theme theme = themeOf(this);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme.pageMargin(), 0, theme.pageMargin(), theme.space(3));
    column->setSpacing(theme.space(3));
    auto *sentences = new QVBoxLayout;
    sentences->setSpacing(theme.space(1));
    sentences->addWidget(m_headline);
    sentences->addWidget(m_rest);
    column->addLayout(sentences);
    column->addWidget(m_silence);
    auto *main = new QVBoxLayout;
    main->setSpacing(theme.space(4));
    main->addWidget(m_next);
    main->addWidget(m_spoiling);
    main->addStretch();
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    side->setSpacing(theme.space(6));
    side->addWidget(m_toBuy);
    side->addWidget(m_needs);
    side->addStretch();
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(theme.space(6));
    m_columns->addLayout(main, 1);
    m_columns->addWidget(m_side);
    column->addLayout(m_columns, 1);
    return body;
}

void OverviewPage::connectParts()
{
    connect(m_next, &RunOutPanel::productChosen, this, &Page::productWanted);
    connect(m_spoiling, &SpoilingPanel::productChosen, this, &Page::productWanted);
    connect(m_toBuy, &ToBuyPanel::productChosen, this, &Page::productWanted);
    connect(m_next, &RunOutPanel::failed, this, &Page::failed);
    connect(m_next, &RunOutPanel::pantryWanted, this, [this] { Q_EMIT roomWanted(Room::Pantry); });
    connect(m_toBuy, &ToBuyPanel::listWanted, this, [this] { Q_EMIT roomWanted(Room::List); });
    connect(m_toBuy, &ToBuyPanel::putAwayWanted, this, [this] { Q_EMIT roomWanted(Room::PutAway); });
    connect(m_needs, &NeedsPanel::lookWanted, this, [this] { Q_EMIT roomWanted(Room::Look); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT roomWanted(Room::FirstStart); });
    connect(m_next, &RunOutPanel::rowEntered, this, [this](const QRect &area) {
        const QPoint top = m_next->mapTo(m_scroll->widget(), area.center());
        m_scroll->ensureVisible(top.x(), top.y(), 0, area.height());
    });
}

void OverviewPage::connectSilence()
{
    const auto answer = [this](AbsenceKind kind) {
        act([kind, today = m_day](Household &household) { return discard(household.absences().answer(kind, today)); });
    };
    connect(m_silence, &SilencePanel::wasAway, this, [answer] { answer(AbsenceKind::Away); });
    connect(m_silence, &SilencePanel::wasBusy, this, [answer] { answer(AbsenceKind::Busy); });
    connect(m_silence, &SilencePanel::wavedAside, this,
            [this] { act([today = m_day](Household &household) { return household.absences().waveAside(today); }); });
    connect(m_silence, &SilencePanel::listWanted, this, [this] {
        act([today = m_day](Household &household) { return discard(household.lists().addWelcomeHome({}, today)); });
    });
    connect(m_silence, &SilencePanel::offerRefused, this, [this] { m_refusedOn = m_day; });
}

template<class Work>
void OverviewPage::act(Work work)
{
    m_handle.run(this, std::move(work), [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

QString OverviewPage::title() const
{
    //: Today as the title of the page, for QLocale: "Thursday, 19 November"
    return locale().toString(m_clock.today(), tr("dddd, d MMMM"));
}

QString OverviewPage::name() const
{
    return tr("Overview");
}

QString OverviewPage::iconName() const
{
    return u"overview"_s;
}

QString OverviewPage::addHint() const
{
    return tr("Add to the shelves: 2 milk 1l exp 1 dec 1,59 @Market");
}

QString OverviewPage::summary() const
{
    return tr("Everything is saved on this computer");
}

void OverviewPage::reload()
{
    m_isReadWanted = true;
    if (std::exchange(m_isReading, true))
        return;
    m_isReadWanted = false;
    const QDate today = m_clock.today();
    m_handle.run(
        this, [today](Household &household) { return readOverview(household, today); },
        [this](const Result<OverviewReading> &reading) { take(reading); });
}

void OverviewPage::applyChanges(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return;
    if (isVisible())
        reload();
    else
        m_isReadWanted = true;
}

void OverviewPage::take(const Result<OverviewReading> &reading)
{
    m_isReading = false;
    if (reading)
        present(*reading);
    // A page may be shown before a household is open; the shell reloads it then.
    else if (reading.error().kind != ErrorKind::Closed)
        Q_EMIT failed(reading.error());
    if (reading && m_isReadWanted)
        reload();
}

void OverviewPage::present(const OverviewReading &reading)
{
    const bool isNewDay = m_day.isValid() && m_day != reading.trips.asOf;
    m_day = reading.trips.asOf;
    const GlanceWording wording(reading.glance);
    m_headline->setText(richText(wording.headline(GlanceWording::Markup::Rich)));
    m_headline->setAccessibleName(wording.headline());
    m_rest->setText(wording.rest());
    m_rest->setVisible(!wording.rest().isEmpty());
    m_next->setRows(reading.rows, reading.trips, tr("Nothing that we can foretell runs out."));
    m_spoiling->setThings(reading.spoiling, m_day);
    m_toBuy->setReading(reading);
    m_needs->setLooks(reading.looks);
    presentSilence(reading);
    m_scroll->widget()->setVisible(true);
    m_stack->setCurrentIndex(reading.hasProducts ? 0 : 1);
    if (isNewDay)
        Q_EMIT titleChanged();
}

void OverviewPage::presentSilence(const OverviewReading &reading)
{
    const bool isRefused = m_refusedOn.isValid() && m_refusedOn.daysTo(m_day) <= kOfferDays;
    if (reading.silence)
        m_silence->ask(reading.silence->lastHeard, m_day);
    else if (reading.welcome > 0 && !isRefused)
        m_silence->offer(reading.welcome);
    else
        m_silence->hide();
}

void OverviewPage::saveState(QSettings &settings) const
{
    settings.setValue(kRefusedOn, m_refusedOn);
}

void OverviewPage::restoreState(QSettings &settings)
{
    m_refusedOn = settings.value(kRefusedOn).toDate();
}

void OverviewPage::arrange()
{
    const Theme theme = themeOf(this);
    const bool isNarrow = window()->width() < kNarrowUnits * theme.u;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int side = std::max(theme.sideWidth(), m_side->minimumSizeHint().width());
    m_side->setMinimumWidth(isNarrow ? 0 : side);
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : side);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // Days are told from today; a window that was hidden over midnight must not tell yesterday's.
    if (m_isReadWanted || (m_day.isValid() && m_day != m_clock.today()))
        reload();
}

} // namespace larder
