// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/putawaypage.h"

#include "ui/lists/dayfield.h"
#include "ui/lists/putawayfoot.h"
#include "ui/lists/putawayhead.h"
#include "ui/lists/putawaytable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/panel.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kNarrowUnits = 200;
const QString kStore = u"store"_s;
const QString kFreeRow = u"free_row"_s;
const QString kDrafts = u"drafts"_s;
constexpr std::chrono::milliseconds kSaveAfter{500}; // so much typing at most is lost to a power cut

const QSet<QString> &shownTables()
{
    static const QSet<QString> tables{u"product"_s,        u"list_line"_s,     u"list_withdrawn"_s,
                                      u"forecast_model"_s, u"product_alias"_s, u"location"_s,
                                      u"store"_s,          u"lot"_s,           u"shopping_list"_s};
    return tables;
}

} // namespace

PutAwayPage::PutAwayPage(HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : Page(parent)
    , m_handle(handle)
    , m_clock(clock)
    , m_model(new PutAwayModel(this))
    , m_scroll(new QScrollArea(this))
    , m_head(new PutAwayHead(clock, this))
    , m_table(new PutAwayTable(*m_model, this))
    , m_free(new Field(this))
    , m_foot(new PutAwayFoot(this))
    , m_saver(new QTimer(this))
{
    setObjectName(u"putAwayPage"_s);
    setFocusPolicy(Qt::NoFocus);
    m_saver->setSingleShot(true);
    m_saver->setInterval(kSaveAfter);
    build();
    connectParts();
    tell();
}

QWidget *PutAwayPage::makeGrid()
{
    m_table->setObjectName(u"putAwayTable"_s);
    m_table->setAccessibleName(tr("What you bought"));
    m_free->setObjectName(u"putAwayFree"_s);
    m_free->setPlaceholderText(tr("Something else you bought: 1 basil 1.29"));
    m_free->setAccessibleName(tr("Something else you bought"));
    m_free->setHint(tr("Insert", "the key"));
    m_free->addAction(larderIcon(u"plus"_s), QLineEdit::LeadingPosition);
    m_free->installEventFilter(this);
    auto *panel = new Panel(Panel::Padding::None, this);
    auto *column = new QVBoxLayout(panel);
    const int gap = themeOf(this).space(1);
    column->setContentsMargins(1, 1, 1, gap);
    column->setSpacing(gap);
    column->setSizeConstraint(QLayout::SetMinAndMaxSize); // no taller than its rows
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(gap, 0, gap, 0);
    row->addWidget(m_free);
    column->addLayout(row);
    return panel;
}

void PutAwayPage::build()
{
    const Theme theme = themeOf(this);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme.pageMargin(), theme.space(1), theme.pageMargin(), theme.space(3));
    column->setSpacing(theme.space(3));
    column->addWidget(m_head);
    // Many rows scroll inside the grid, so that what is below stays in sight; only a very low window scrolls as a whole.
    column->addWidget(makeGrid(), 1000);
    column->addWidget(m_foot);
    column->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    Panel::blendIn(m_scroll);
    body->setAutoFillBackground(false);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(m_scroll);
}

void PutAwayPage::connectParts()
{
    connect(m_model, &PutAwayModel::edited, this, [this] {
        m_foot->setNote({});
        saveSoon();
        tell();
    });
    connect(m_head->day(), &DayField::dayChanged, this, [this](QDate day) {
        m_model->setDay(day);
        saveSoon();
    });
    connect(m_free, &QLineEdit::textEdited, this, &PutAwayPage::saveSoon);
    connect(m_saver, &QTimer::timeout, this, &PutAwayPage::keepDraft);
    connect(m_table, &PutAwayTable::putAwayWanted, this, &PutAwayPage::putAway);
    connect(m_table, &PutAwayTable::leaveWanted, this, &Page::backWanted);
    connect(m_table, &PutAwayTable::freeRowWanted, m_free, [this] {
        m_free->setFocus(Qt::TabFocusReason);
        m_scroll->ensureWidgetVisible(m_free);
    });
    connect(m_foot, &PutAwayFoot::putAwayWanted, this, &PutAwayPage::putAway);
    connect(m_foot, &PutAwayFoot::everythingWanted, this, [this] {
        m_model->tickAll();
        m_table->goTo(0, PutAwayColumn::Got);
    });
}

QString PutAwayPage::title() const
{
    return tr("I'm back");
}

QString PutAwayPage::iconName() const
{
    return u"box"_s;
}

QString PutAwayPage::addHint() const
{
    return {};
}

QString PutAwayPage::summary() const
{
    return tr("This page is kept if you close the window");
}

void PutAwayPage::reload()
{
    m_isStale = true;
    if (m_isReading || !isVisible())
        return;
    m_isStale = false;
    m_isReading = true;
    const QDate today = m_clock.today();
    m_handle.run(
        this, [today, list = m_list](Household &household) { return readPutAway(household, list, today); },
        [this, list = m_list](const Result<PutAwayReading> &reading) {
            m_isReading = false;
            if (list == m_list)
                take(reading);
            else
                reload();
        });
}

void PutAwayPage::setList(const QString &list)
{
    if (std::exchange(m_list, list) != list)
        reload();
}

/// Which grid is to be shown.
QString PutAwayPage::wanted() const
{
    return m_list.isEmpty() ? m_handle.path() : m_handle.path() + u'\n' + m_list;
}

void PutAwayPage::take(const Result<PutAwayReading> &reading)
{
    if (!reading) {
        if (reading.error().kind == ErrorKind::NotFound && !m_list.isEmpty())
            return setList({}); // somebody deleted or renamed it
        if (reading.error().kind != ErrorKind::Closed)
            Q_EMIT failed(reading.error());
        return;
    }
    if (m_open != wanted())
        turnTo(wanted());
    const QModelIndex before = m_table->currentIndex();
    const std::optional<PutAwayRow> row = before.isValid() ? std::optional(m_model->row(before.row())) : std::nullopt;
    const int column = before.column();
    const bool isTyping = m_table->isTyping();
    const bool hasFocus = m_table->hasFocus() || m_table->isAncestorOf(QApplication::focusWidget());
    m_model->setReading(*reading, m_clock.today());
    m_table->setPlaces(reading->places);
    m_head->setStores(reading->stores);
    tell();
    for (int i = 0; row && hasFocus && !m_table->currentIndex().isValid() && i < m_model->rowCount(); ++i) {
        if (m_model->row(i).isSameLine(*row))
            m_table->goTo(i, PutAwayColumn(column), isTyping);
    }
    if (std::exchange(m_isStarting, false))
        m_table->resume();
    if (m_isStale)
        reload();
}

/// Another household has another grid.
void PutAwayPage::turnTo(const QString &household)
{
    m_drafts = drafts();
    m_open = household;
    const QJsonObject draft = QJsonDocument::fromJson(m_drafts.value(draftKey()).toByteArray()).object();
    m_model->setDraft(draft);
    m_head->day()->setDay(QDate::fromString(draft[u"day"_s].toString(), Qt::ISODate));
}

void PutAwayPage::tell()
{
    if (m_model->rowCount() == 0)
        m_head->setSentence(tr("Nothing is on the list. Type below what you bought."));
    else if (m_model->isUnticked())
        m_head->setSentence(
            tr("Nothing is ticked on the list. Tick what you got with Space, or begin with Got everything except…"));
    else
        m_head->setSentence(tr("Everything you ticked is here. Change what was different, leave the rest."));
    m_foot->setSum(m_model->sum(), m_clock.today());
}

void PutAwayPage::addTyped()
{
    if (m_free->text().trimmed().isEmpty())
        return;
    const auto row = m_model->add(m_free->text());
    if (!row) {
        m_free->setMood(row.error().kind == ErrorKind::Ambiguous ? Mood::Honey : Mood::Paprika);
        m_foot->setNote(row.error().message);
        return;
    }
    m_free->setText({}); // not clear(): Ctrl+Z would bring the words back
    m_table->scrollTo(m_model->index(*row, 0));
}

/// Whether everything typed can be read; goes to the first thing that cannot.
bool PutAwayPage::isReady()
{
    addTyped();
    if (!m_free->text().isEmpty()) {
        m_free->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (!m_head->day()->take()) {
        m_head->day()->setFocus(Qt::OtherFocusReason);
        m_foot->setNote(m_head->day()->message());
        return false;
    }
    const QModelIndex problem = m_model->firstProblem();
    if (!problem.isValid())
        return true;
    m_table->goTo(problem.row(), PutAwayColumn(problem.column()));
    m_foot->setNote(problem.data(PutAwayModel::ProblemRole).toString());
    return false;
}

void PutAwayPage::putAway()
{
    m_table->commit();
    if (m_isPuttingAway || !isReady())
        return;
    PutAway trip = m_model->trip();
    trip.store = m_head->store();
    trip.list = m_list;
    m_isPuttingAway = true;
    m_foot->setBusy(true);
    m_handle.run(
        this, [trip](Household &household) { return larder::putAway(household, trip); },
        [this](const Result<PutAwayReport> &report) { finish(report); });
}

void PutAwayPage::finish(const Result<PutAwayReport> &report)
{
    m_isPuttingAway = false;
    m_foot->setBusy(false);
    if (!report) {
        m_foot->setNote(report.error().message);
        Q_EMIT failed(report.error());
        return reload();
    }
    m_model->setDraft({});
    m_head->day()->setDay({});
    m_foot->setNote({});
    keepDraft();
    reload();
    if (!report->already.isEmpty())
        Q_EMIT said(tr("Put away by somebody else already, and not booked again: %1")
                        .arg(QLocale().createSeparatedList(report->already)));
    Q_EMIT roomWanted(Room::List);
}

void PutAwayPage::applyChanges(const ChangeSet &changes)
{
    if (changes.isReload || changes.tables.intersects(shownTables()))
        reload();
}

QString PutAwayPage::draftKey() const
{
    return QString::fromLatin1(QCryptographicHash::hash(m_open.toUtf8(), QCryptographicHash::Sha1).toHex());
}

QVariantMap PutAwayPage::drafts() const
{
    QVariantMap drafts = m_drafts;
    if (!m_open.isEmpty()) {
        const QJsonObject draft = m_model->draft();
        if (draft.isEmpty())
            drafts.remove(draftKey());
        else
            drafts.insert(draftKey(), QJsonDocument(draft).toJson(QJsonDocument::Compact));
    }
    return drafts;
}

void PutAwayPage::saveState(QSettings &settings) const
{
    settings.setValue(kStore, m_head->store());
    settings.setValue(kFreeRow, m_free->text());
    settings.setValue(kDrafts, drafts());
}

void PutAwayPage::restoreState(QSettings &settings)
{
    m_head->setStore(settings.value(kStore).toString());
    m_free->setText(settings.value(kFreeRow).toString());
    m_drafts = settings.value(kDrafts).toMap();
    m_open.clear();
}

/// Not later for being typed on: the first change since the last saving starts the clock.
void PutAwayPage::saveSoon()
{
    if (!m_saver->isActive())
        m_saver->start();
}

/// A grid that is not yet put away outlives a crash as well.
void PutAwayPage::keepDraft() const
{
    QSettings settings;
    settings.beginGroup(u"pages/"_s + objectName());
    saveState(settings);
}

void PutAwayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < themeOf(this).px(kNarrowUnits);
    m_head->setNarrow(isNarrow);
    m_foot->setNarrow(isNarrow);
}

void PutAwayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_head->day()->setDay(m_head->day()->day());
    m_isStarting = true;
    reload();
}

void PutAwayPage::hideEvent(QHideEvent *event)
{
    m_table->commit();
    if (m_saver->isActive()) {
        m_saver->stop();
        keepDraft();
    }
    Page::hideEvent(event);
}

void PutAwayPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_table->resume();
}

void PutAwayPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        putAway();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT backWanted();
    else if (event->key() == Qt::Key_Insert)
        m_free->setFocus(Qt::ShortcutFocusReason);
    else
        Page::keyPressEvent(event);
}

bool PutAwayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_free || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        putAway();
    } else if (isEnter) {
        addTyped();
    } else if (key->key() == Qt::Key_Up && m_model->rowCount() > 0) {
        const int column = m_table->currentIndex().column();
        m_table->goTo(m_model->rowCount() - 1, column > 0 ? PutAwayColumn(column) : PutAwayColumn::Amount);
    } else {
        if (!key->text().isEmpty())
            m_free->setMood(Mood::Plain);
        return Page::eventFilter(watched, event);
    }
    return true;
}

} // namespace larder
