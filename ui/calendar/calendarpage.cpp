// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpage.h"

#include "ui/calendar/agendamodel.h"
#include "ui/calendar/calendarfile.h"
#include "ui/calendar/calendarwords.h"
#include "ui/calendar/daypanel.h"
#include "ui/calendar/monthmodel.h"
#include "ui/calendar/monthview.h"
#include "ui/shell/filechooser.h"
#include "ui/shell/reminderdeeds.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/quietdelegate.h"
#include "ui/widgets/wordslabel.h"

#include <QDir>
#include <QHeaderView>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

enum View { Grid, List, Nothing };
constexpr int kNarrowUnits = 225; // a window of 900 at the usual size
constexpr int kLowUnits = 125; // a window of 500

} // namespace

CalendarPage::CalendarPage(HouseholdHandle &handle, Clock &clock, FileChooser &files, QWidget *parent)
    : Page(parent)
    , m_handle(handle)
    , m_clock(clock)
    , m_files(files)
    , m_model(new MonthModel(this))
    , m_agenda(new AgendaModel(this))
    , m_month(new WordsLabel(WordsLabel::Tone::Headline, this))
    , m_save(new ActionButton(u"save"_s, tr("Save as .ics…"), ActionButton::Kind::Flat, this))
    , m_stack(new QStackedWidget(this))
    , m_grid(new MonthView(*m_model))
    , m_list(new QTableView)
    , m_empty(new EmptyState)
    , m_side(new QScrollArea(this))
    , m_panel(new DayPanel)
    , m_day(clock.today())
{
    setObjectName(u"calendarPage"_s);
    m_model->setMonth(m_day);
    m_month->setObjectName(u"calendarMonth"_s);
    m_save->setObjectName(u"calendarSave"_s);
    m_grid->setObjectName(u"calendarGrid"_s);
    m_list->setObjectName(u"calendarList"_s);
    build();
    setUpAgenda();
    connectParts();
    setFocusProxy(m_grid);
}

void CalendarPage::build()
{
    const Theme theme = themeOf(this);
    m_empty->setObjectName(u"calendarEmpty"_s);
    m_empty->setSentence(tr("Nothing in this month."));
    m_empty->setHint(tr("Best-before dates, days on which something runs out, shopping trips and guests stand here."));
    m_stack->addWidget(buildMonth());
    auto *panel = new Panel(Panel::Padding::None);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins({});
    inside->addWidget(m_list);
    m_stack->addWidget(panel);
    m_stack->addWidget(m_empty);
    m_side->setWidget(m_panel);
    m_side->setWidgetResizable(true);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    Panel::blendIn(m_side);
    m_panel->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.pageMargin(), theme.space(2), theme.pageMargin(), theme.space(3));
    column->setSpacing(theme.space(3));
    buildHead(column);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.space(6));
    columns->addWidget(m_stack, 1);
    columns->addWidget(m_side);
    column->addLayout(columns, 1);
}

void CalendarPage::buildHead(QBoxLayout *column)
{
    const Theme theme = themeOf(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    addStep(row, u"chevron-left"_s, u"calendarBefore"_s, tr("The month before"), -1);
    addStep(row, u"chevron-right"_s, u"calendarAfter"_s, tr("The month after"), 1);
    auto *today = new ActionButton(tr("Today"), ActionButton::Kind::Small, this);
    today->setObjectName(u"calendarToday"_s);
    connect(today, &QAbstractButton::clicked, this, [this] { goTo(m_clock.today()); });
    row->addWidget(today);
    row->addSpacing(theme.space(2));
    row->addWidget(m_month, 1);
    row->addWidget(m_save);
    column->addLayout(row);
}

ActionButton *CalendarPage::addStep(QBoxLayout *row, const QString &icon, const QString &name, const QString &words,
                                    int months)
{
    auto *button = new ActionButton(icon, {}, ActionButton::Kind::Small, this);
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setToolTip(words);
    connect(button, &QAbstractButton::clicked, this, [this, months] { goTo(m_day.addMonths(months)); });
    row->addWidget(button);
    return button;
}

QWidget *CalendarPage::buildMonth()
{
    auto *panel = new Panel(Panel::Padding::None);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins({});
    inside->addWidget(m_grid);
    return panel;
}

void CalendarPage::setUpAgenda()
{
    m_list->setModel(m_agenda);
    m_list->setAccessibleName(tr("What is in this month"));
    m_list->setItemDelegate(new QuietDelegate(m_list));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->horizontalHeader()->hide();
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(AgendaModel::Day, QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(AgendaModel::What, QHeaderView::Stretch);
    Panel::blendIn(m_list);
}

void CalendarPage::connectParts()
{
    connect(m_grid, &MonthView::dayWanted, this, &CalendarPage::goTo);
    connect(m_grid, &MonthView::dayOpened, m_panel, &DayPanel::focusFirst);
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const ProductId product = m_agenda->item(index.row()).product; product.isValid())
            Q_EMIT productWanted(product);
    });
    connect(m_panel, &DayPanel::productWanted, this, &Page::productWanted);
    connect(m_panel, &DayPanel::listWanted, this, &CalendarPage::addToList);
    connect(m_save, &QAbstractButton::clicked, this, &CalendarPage::saveFile);
}

QString CalendarPage::addHint() const
{
    return tr("Add to the shelves: 2 milk 1l exp 1 dec 1,59 @Market");
}

QString CalendarPage::summary() const
{
    return tr("Everything is saved on this computer");
}

void CalendarPage::goTo(QDate day)
{
    if (!day.isValid())
        return;
    const QDate month = m_model->month();
    m_day = day;
    m_model->setMonth(day);
    showDay();
    if (m_model->month() != month)
        reload();
}

void CalendarPage::reload()
{
    m_isReadWanted = true;
    if (!isVisible() || std::exchange(m_isReading, true))
        return;
    m_isReadWanted = false;
    const QDate today = m_clock.today();
    const auto work = [from = m_model->firstDay(), to = m_model->lastDay(), today](Household &household) {
        return readCalendar(household, from, to, today);
    };
    m_handle.run(this, work, [this, today](const Result<QVector<CalendarDay>> &days) {
        m_isReading = false;
        if (!days)
            return report(days.error());
        if (m_isReadWanted)
            return reload();
        present(*days, today);
    });
}

void CalendarPage::applyChanges(const ChangeSet &changes)
{
    if (!changes.isEmpty())
        reload();
}

void CalendarPage::present(const QVector<CalendarDay> &days, QDate today)
{
    m_model->setDays(days, today);
    m_agenda->setDays(m_model->busyDays(), today);
    arrange();
    showDay();
}

void CalendarPage::showDay()
{
    //: A month as a heading, for QLocale: "November 2026"
    m_month->setText(QLocale().toString(m_model->month(), tr("MMMM yyyy")));
    m_grid->setAccessibleName(m_month->text());
    m_grid->setDay(m_day);
    m_panel->setDay(m_model->day(m_day), m_model->today());
    if (const int row = m_agenda->rowFrom(m_day); row >= 0)
        m_list->selectRow(row);
}

void CalendarPage::addToList(ProductId product)
{
    m_handle.run(
        this, [product](Household &household) { return putOnList(household, product); },
        [this](const Result<ReminderDone> &done) {
            if (!done)
                return report(done.error());
            if (done->wasThere)
                Q_EMIT said(doneSentence(*done, {}));
        });
}

bool CalendarPage::isNarrow() const
{
    const Theme theme = themeOf(this);
    return window()->width() < theme.px(kNarrowUnits) || window()->height() < theme.px(kLowUnits);
}

void CalendarPage::arrange()
{
    const bool isList = isNarrow();
    const bool isEmpty = isList && m_model->today().isValid() && m_agenda->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? Nothing : isList ? List : Grid);
    setFocusProxy(isList ? static_cast<QWidget *>(m_list) : m_grid);
    m_side->setVisible(!isList);
    m_side->setFixedWidth(themeOf(this).sideWidth());
}

void CalendarPage::saveFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: Proposed name of the calendar's file, without its ending
    const QString name = tr("Larder") + u".ics"_s;
    m_files.toSave(this, tr("Save the calendar"), tr("Calendar (*.ics)"), QDir(folder).filePath(name),
                   [this](const QString &path) { write(path); });
}

void CalendarPage::write(const QString &path)
{
    const QDate today = m_clock.today();
    m_handle.run(
        this, [today](Household &household) { return calendarFile(household, today); },
        [this, path](const Result<QByteArray> &bytes) {
            if (!bytes)
                return report(bytes.error());
            QSaveFile file(path);
            if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
                Q_EMIT said(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
            else
                report({ErrorKind::Io, tr("%1 could not be written.").arg(QDir::toNativeSeparators(path))});
        });
}

void CalendarPage::report(const Error &error)
{
    if (error.kind != ErrorKind::Closed)
        Q_EMIT failed(error);
}

void CalendarPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void CalendarPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_model->today().isValid() && m_model->today() != m_clock.today())
        m_day = m_clock.today();
    m_model->setMonth(m_day);
    reload();
}

} // namespace larder
