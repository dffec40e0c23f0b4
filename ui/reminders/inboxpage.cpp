// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/inboxpage.h"

#include "ui/reminders/inboxrows.h"
#include "ui/reminders/toldmodel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/quietdelegate.h"
#include "ui/widgets/wordslabel.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

enum View { Open, Log, Nothing };

} // namespace

InboxPage::InboxPage(HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : Page(parent)
    , m_handle(handle)
    , m_clock(clock)
    , m_strip(new ChoiceStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_rest(new QWidget(this))
    , m_restWords(new WordsLabel(WordsLabel::Tone::Body, m_rest))
    , m_goOn(new ActionButton(tr("Remind again"), ActionButton::Kind::Small, m_rest))
    , m_rows(new InboxRows)
    , m_empty(new EmptyState)
    , m_log(new ToldModel(this))
    , m_table(new QTableView)
{
    m_strip->setObjectName(u"inboxViews"_s);
    m_strip->setAccessibleName(tr("What to see"));
    m_strip->addPart(tr("Reminders"));
    m_strip->addPart(tr("What was told, and why"));
    m_restWords->setObjectName(u"inboxRest"_s);
    m_restWords->setWordWrap(true);
    m_goOn->setObjectName(u"inboxGoOn"_s);
    m_table->setObjectName(u"inboxLog"_s);
    build();
    connectRows();
    connect(m_strip, &ChoiceStrip::currentChanged, this, &InboxPage::showLeft);
    connect(m_goOn, &QAbstractButton::clicked, this, &InboxPage::goOn);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT roomWanted(Room::ReminderSettings); });
    setFocusProxy(m_strip);
}

void InboxPage::build()
{
    const Theme theme = themeOf(this);
    m_table->setModel(m_log);
    m_table->setAccessibleName(tr("What was told, and why"));
    m_table->setItemDelegate(new QuietDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ToldModel::When, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ToldModel::What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ToldModel::Whom, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ToldModel::Outcome, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    Panel::blendIn(m_table);
    auto *panel = new Panel(Panel::Padding::None);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins({});
    inside->addWidget(m_table);
    m_empty->setObjectName(u"inboxEmpty"_s);
    m_empty->setPicture(u"bell"_s);
    m_stack->addWidget(scrolled(m_rows));
    m_stack->addWidget(panel);
    m_stack->addWidget(m_empty);
    auto *rest = new QHBoxLayout(m_rest);
    rest->setContentsMargins({});
    rest->setSpacing(theme.space(3));
    rest->addWidget(m_restWords, 1);
    rest->addWidget(m_goOn);
    m_rest->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.pageMargin(), theme.space(2), theme.pageMargin(), theme.space(3));
    column->setSpacing(theme.space(3));
    column->addWidget(m_strip, 0, Qt::AlignLeading);
    column->addWidget(m_rest);
    column->addWidget(m_stack, 1);
}

QWidget *InboxPage::scrolled(QWidget *rows)
{
    auto *panel = new Panel(Panel::Padding::None);
    auto *body = new QVBoxLayout(panel);
    body->setContentsMargins({});
    body->addWidget(rows);
    auto *all = new QWidget;
    auto *outer = new QVBoxLayout(all);
    outer->setContentsMargins({});
    outer->addWidget(panel);
    outer->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"inboxScroll"_s);
    scroll->setWidget(all);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    Panel::blendIn(scroll);
    all->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, scroll, [scroll, rows](QWidget *, QWidget *focus) {
        if (focus && rows->isAncestorOf(focus))
            scroll->ensureWidgetVisible(focus);
    });
    return scroll;
}

void InboxPage::connectRows()
{
    connect(m_rows, &InboxRows::deedWanted, this,
            [this](const Reminder &reminder, ReminderDeed deed) { doDeed(deed, reminder); });
    connect(m_rows, &InboxRows::undoWanted, this, &InboxPage::undo);
    connect(m_rows, &InboxRows::productWanted, this, &Page::productWanted);
    connect(m_rows, &InboxRows::rulesWanted, this, [this] { Q_EMIT roomWanted(Room::ReminderSettings); });
}

QString InboxPage::addHint() const
{
    return tr("Add to the shelves: 2 milk 1l exp 1 dec 1,59 @Market");
}

QString InboxPage::summary() const
{
    return tr("Everything is saved on this computer");
}

void InboxPage::showLog()
{
    m_strip->setCurrentIndex(Log);
}

void InboxPage::showReminders()
{
    m_strip->setCurrentIndex(Open);
}

void InboxPage::reload()
{
    m_isReadWanted = true;
    if (std::exchange(m_isReading, true))
        return;
    m_isReadWanted = false;
    m_handle.run(this, readInbox, [this](const Result<InboxReading> &reading) {
        m_isReading = false;
        if (reading)
            present(*reading);
        else
            report(reading.error());
        if (reading && m_isReadWanted)
            reload();
    });
}

void InboxPage::applyChanges(const ChangeSet &changes)
{
    static const QStringList tables{u"reminder"_s, u"reminder_rule"_s, u"reminder_mute"_s, u"setting"_s};
    const bool concerns = changes.isReload || std::any_of(tables.cbegin(), tables.cend(), [&](const QString &table) {
                              return changes.tables.contains(table);
                          });
    if (concerns)
        reload();
}

void InboxPage::present(const InboxReading &reading)
{
    m_reading = reading;
    m_rows->setEntries(reading.entries, now());
    m_log->setLog(reading.log, reading.members, m_clock.today(), m_clock.zone());
    const bool rests = reading.isOn && reading.restUntilMs > 0;
    if (rests) {
        const QDateTime until = QDateTime::fromMSecsSinceEpoch(reading.restUntilMs, m_clock.zone());
        m_restWords->setText(tr("No reminders until %1.").arg(QLocale().toString(until, QLocale::ShortFormat)));
    }
    m_rest->setVisible(rests);
    showLeft();
    Q_EMIT badgeChanged(isVisible() ? 0 : reading.unseen);
    if (isVisible() && reading.unseen > 0)
        markSeen();
}

/// What stands below the strip.
void InboxPage::showLeft()
{
    const bool isLog = m_strip->currentIndex() == Log;
    const bool isEmpty = isLog ? m_reading.log.isEmpty() : m_rows->isEmpty();
    m_stack->setCurrentIndex(isEmpty ? Nothing : isLog ? Log : Open);
    if (isLog) {
        m_empty->setSentence(tr("Nothing was told so far."));
        m_empty->setHint(tr("Each reminder stands here with its reason, and also what was held back, and why."));
    } else if (!m_reading.isOn) {
        m_empty->setSentence(tr("Reminders are switched off."));
        m_empty->setHint(tr("Nothing is told until they are switched on again."));
    } else {
        m_empty->setSentence(tr("Nothing to be reminded of."));
        m_empty->setHint(tr("We tell you when something is about to run out or wants to be eaten, and on the evening "
                            "before you shop. How early, you say yourselves."));
    }
    m_empty->setAction(isLog ? QString() : tr("When to be told…"));
}

void InboxPage::markSeen()
{
    m_handle.run(
        this, [](Household &household) { return household.reminders().markSeen(); },
        [this](const Result<void> &done) {
            if (!done)
                report(done.error());
        });
}

void InboxPage::doDeed(ReminderDeed deed, const Reminder &reminder)
{
    m_handle.run(
        this, [deed, reminder](Household &household) { return larder::doDeed(household, deed, reminder); },
        [this](const Result<ReminderDone> &done) {
            if (!done)
                return report(done.error());
            m_rows->setDone(*done, now());
            Q_EMIT said(doneSentence(*done, now()));
        });
}

void InboxPage::undo(ReminderId reminder)
{
    const std::optional<ReminderDone> done = m_rows->done(reminder);
    if (!done)
        return;
    m_handle.run(
        this, [done = *done](Household &household) { return takeBack(household, done); },
        [this, reminder](const Result<void> &undone) {
            if (!undone)
                return report(undone.error());
            m_rows->forgetDone(reminder);
            reload();
        });
}

void InboxPage::goOn()
{
    m_handle.run(
        this, [](Household &household) { return setResting(household, false); },
        [this](const Result<void> &done) {
            if (!done)
                report(done.error());
        });
}

void InboxPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    reload();
}

void InboxPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_rows->endVisit();
}

void InboxPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backWanted();
    else
        Page::keyPressEvent(event);
}

void InboxPage::report(const Error &error)
{
    if (error.kind != ErrorKind::Closed)
        Q_EMIT failed(error);
}

QDateTime InboxPage::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), m_clock.zone());
}

} // namespace larder
