// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/firststartpage.h"

#include "ui/firststart/pastepage.h"
#include "ui/firststart/pasteview.h"
#include "ui/firststart/tickview.h"
#include "ui/firststart/waybutton.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wordslabel.h"

#include <QApplication>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kDraft = u"first_start/ticks"_s;
const QString kDraftDay = u"first_start/day"_s;
const QString kDraftText = u"first_start/text"_s; ///< that was pasted
constexpr std::chrono::milliseconds kSaveAfter{500}; // so much typing at most is lost to a power cut
constexpr int kDaysOfWeek = 7;
constexpr int kEnough = 12; ///< ticks that make a first list
constexpr int kLowUnder = 190; ///< units of height under which the page scrolls as a whole
constexpr int kNarrowUnder = 225;
constexpr int kNarrowest = 110;

} // namespace

FirstStartPage::FirstStartPage(HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : Page(parent)
    , m_handle(handle)
    , m_clock(clock)
    , m_scroll(new QScrollArea(this))
    , m_days(new ChoiceStrip)
    , m_ways(new QButtonGroup(this))
    , m_stack(new QStackedWidget)
    , m_tick(new TickView(clock))
    , m_paste(new PasteView(handle, clock))
    , m_count(new WordsLabel(WordsLabel::Tone::Strong))
    , m_enough(new WordsLabel(WordsLabel::Tone::Muted))
    , m_empty(new LinkButton(tr("Start empty")))
    , m_show(new ActionButton(tr("Show my list"), ActionButton::Kind::Primary))
    , m_saver(new QTimer(this))
{
    setObjectName(u"firstStartPage"_s);
    m_saver->setSingleShot(true);
    build();
    connectParts();
    recall();
    choose(m_paste->text().isEmpty() ? Tick : Paste);
}

QString FirstStartPage::title() const
{
    return tr("Welcome to Larder");
}

void FirstStartPage::build()
{
    const Theme theme = themeOf(this);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(theme.space(8), theme.space(4), theme.space(8), theme.space(2));
    column->setSpacing(theme.space(3));
    column->addWidget(buildHead());
    column->addWidget(buildQuestion());
    column->addWidget(new WordsLabel(tr("How would you like to begin?"), WordsLabel::Tone::Section, inside));
    m_waysRow = buildWays();
    column->addWidget(m_waysRow);
    m_stack->addWidget(m_tick);
    m_stack->addWidget(m_paste);
    column->addWidget(m_stack, 1);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(buildFoot());
    setFocusProxy(m_days);
}

QWidget *FirstStartPage::buildHead()
{
    const Theme theme = themeOf(this);
    auto *head = new QWidget(this);
    auto *picture = new QLabel(head);
    const int side = theme.px(11);
    picture->setPixmap(applicationIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    auto *line = new WordsLabel(
        tr("It learns how fast things are used and says what to buy. Everything stays on this computer."),
        WordsLabel::Tone::Body, head);
    line->setWordWrap(true);
    auto *title = new WordsLabel(this->title(), WordsLabel::Tone::Title, head);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(theme.space(4));
    row->addWidget(picture);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(line);
    row->addLayout(words, 1);
    return head;
}

QWidget *FirstStartPage::buildQuestion()
{
    const Theme theme = themeOf(this);
    auto *question = new QWidget(this);
    auto *words = new WordsLabel(tr("When is your main shopping day?"), WordsLabel::Tone::Section, question);
    words->setWordWrap(true);
    m_days->setObjectName(u"shoppingDays"_s);
    m_days->setAccessibleName(words->text());
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < kDaysOfWeek; ++i)
        m_days->addPart(QLocale().standaloneDayName((first - 1 + i) % kDaysOfWeek + 1));
    //: Main shopping day: it is not always the same
    m_days->addPart(tr("It varies"));
    m_days->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(question);
    row->setContentsMargins({});
    row->setSpacing(theme.space(4));
    row->addWidget(words);
    row->addWidget(m_days, 1);
    return question;
}

QWidget *FirstStartPage::buildWays()
{
    auto *ways = new QWidget(this);
    auto *grid = new QGridLayout(ways);
    m_ways->setExclusive(false); // arrow keys only go from way to way: some of them open something
    grid->setContentsMargins({});
    grid->setSpacing(themeOf(this).space(3));
    const auto add = [&](Way way, const QString &icon, const QString &words, const QString &line, const QString &name) {
        auto *button = new WayButton(icon, words, line, ways);
        button->setObjectName(name);
        m_ways->addButton(button, way);
        grid->addWidget(button, 0, way);
    };
    add(Tick, u"list"_s, tr("Tick what you always have"), tr("A first list in two minutes. Nothing to count."),
        u"wayTick"_s);
    add(Paste, u"clipboard"_s, tr("Paste any text"), tr("An order mail, a list, a spreadsheet."), u"wayPaste"_s);
    add(Import, u"file"_s, tr("Import"), tr("Receipts and purchases from a CSV file."), u"wayImport"_s);
    add(Sample, u"home"_s, tr("Play with the sample household"), tr("A made-up family. One click throws it away."),
        u"waySample"_s);
    return ways;
}

QWidget *FirstStartPage::buildFoot()
{
    const Theme theme = themeOf(this);
    auto *foot = new QWidget(this);
    m_count->setObjectName(u"tickCount"_s);
    m_enough->setObjectName(u"tickEnough"_s);
    m_empty->setObjectName(u"startEmpty"_s);
    m_show->setObjectName(u"showMyList"_s);
    m_show->setAutoDefault(true); // Enter presses it
    m_enough->setWordWrap(true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(theme.space(8), theme.space(2), theme.space(8), theme.space(3));
    row->setSpacing(theme.space(3));
    row->addWidget(m_count);
    row->addWidget(m_enough, 1);
    row->addWidget(m_empty);
    row->addWidget(m_show);
    return foot;
}

void FirstStartPage::connectParts()
{
    connect(m_ways, &QButtonGroup::idClicked, this, &FirstStartPage::choose);
    connect(m_days, &ChoiceStrip::currentChanged, this, [this] {
        m_tick->setShoppingDay(weekday());
        remember();
    });
    connect(m_tick, &TickView::changed, this, [this] {
        describe();
        remember();
    });
    connect(m_tick, &TickView::leaveWanted, this,
            [this] { (m_show->isEnabled() ? static_cast<QWidget *>(m_show) : m_empty)->setFocus(Qt::TabFocusReason); });
    connect(m_paste, &PasteView::changed, this, &FirstStartPage::describe);
    connect(m_paste, &PasteView::textChanged, m_saver, [this] {
        if (!m_isRecalling && !m_saver->isActive())
            m_saver->start(kSaveAfter);
    });
    connect(m_saver, &QTimer::timeout, this, &FirstStartPage::remember);
    connect(m_paste, &PasteView::failed, this, &FirstStartPage::tellFailure);
    connect(m_paste, &PasteView::booked, this, [this](const ImportReport &report) {
        m_isBooking = false;
        if (report.accepted == 0)
            return tellFailure({ErrorKind::InvalidInput, pasteNote(report), {}});
        forget();
        Q_EMIT began(Room::List);
        if (const QString note = pasteNote(report); !note.isEmpty())
            Q_EMIT said(note);
    });
    // What has the focus is seen, also below the fold.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, themeOf(this).space(2));
    });
    connect(m_empty, &QAbstractButton::clicked, this, [this] { begin(true); });
    connect(m_show, &QAbstractButton::clicked, this, &FirstStartPage::showList);
    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, slot);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), &FirstStartPage::showList);
    shortcut(QKeySequence(Qt::Key_Escape), &FirstStartPage::goBack);
}

int FirstStartPage::weekday() const
{
    const int part = m_days->currentIndex();
    return part < kDaysOfWeek ? (QLocale().firstDayOfWeek() - 1 + part) % kDaysOfWeek + 1 : 0;
}

void FirstStartPage::choose(int way)
{
    for (QAbstractButton *button : m_ways->buttons())
        button->setChecked(m_ways->id(button) == (way == Paste ? Paste : Tick));
    m_stack->setCurrentIndex(way == Paste ? 1 : 0);
    describe();
    if (way == Import)
        Q_EMIT roomWanted(Room::Import);
    else if (way == Sample)
        Q_EMIT sampleWanted();
    else if (isVisible())
        way == Paste ? m_paste->takeFocus() : m_tick->takeFocus();
}

/// Every way leads back to the question.
void FirstStartPage::goBack()
{
    QWidget *const button = m_ways->button(m_stack->currentIndex() == 1 ? Paste : Tick);
    if (button->hasFocus())
        m_days->setFocus(Qt::OtherFocusReason);
    else
        button->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureVisible(0, 0);
}

void FirstStartPage::describe()
{
    const bool isPaste = m_stack->currentIndex() == 1;
    const int count = isPaste ? m_paste->taken() : int(m_tick->ticks().size());
    //: What was pasted: "18 things to add"
    m_count->setText(isPaste ? tr("%n thing(s) to add", nullptr, count) : tr("%n ticked", nullptr, count));
    m_enough->setText(isPaste           ? QString()
                      : count == 0      ? tr("Space ticks, 1 2 3 say how long it lasts. Twelve make a first list.")
                      : count < kEnough ? tr("%n more make a good first list.", nullptr, kEnough - count)
                                        : tr("That is enough for a first list. You can tick more at any time."));
    m_show->setEnabled(count > 0);
    m_show->setToolTip(count > 0 ? QString() : tr("Nothing is ticked yet."));
}

void FirstStartPage::showList()
{
    if (!m_show->isEnabled() || m_isBooking)
        return;
    if (m_stack->currentIndex() == 1) {
        m_isBooking = true;
        m_paste->book(weekday());
    } else {
        begin(false);
    }
}

void FirstStartPage::begin(bool isEmpty)
{
    if (m_isBooking)
        return;
    m_isBooking = true;
    const FirstStart start{weekday(), isEmpty ? QVector<StartTick>() : m_tick->ticks()};
    m_handle.run(
        this, [start](Household &household) { return bookStart(household, start); },
        [this, isEmpty](const Result<ActionId> &begun) {
            m_isBooking = false;
            if (!begun)
                return tellFailure(begun.error());
            forget();
            Q_EMIT began(isEmpty ? Room::Pantry : Room::List);
        });
}

/// The status line is not shown here, so what went wrong is said where it happened.
void FirstStartPage::tellFailure(const Error &error)
{
    m_isBooking = false;
    m_enough->setText(error.message);
}

void FirstStartPage::lookWhetherNew()
{
    m_handle.run(
        this, [](Household &household) { return isStarted(household); },
        [this](const Result<bool> &isBegun) {
            if (isBegun && !*isBegun)
                Q_EMIT wanted();
        });
}

void FirstStartPage::reload()
{
    if (!m_paste->text().isEmpty())
        m_paste->readAgain();
    describe();
}

void FirstStartPage::remember() const
{
    if (m_isRecalling)
        return;
    QSettings settings;
    settings.setValue(kDraft, m_tick->draft());
    settings.setValue(kDraftDay, m_days->currentIndex());
    settings.setValue(kDraftText, m_paste->text());
}

/// What was begun needs no draft any more.
void FirstStartPage::forget()
{
    m_saver->stop();
    QSettings settings;
    settings.remove(kDraft);
    settings.remove(kDraftText);
}

void FirstStartPage::recall()
{
    m_isRecalling = true;
    const int saturday = (Qt::Saturday - QLocale().firstDayOfWeek() + kDaysOfWeek) % kDaysOfWeek;
    const QSettings settings;
    m_days->setCurrentIndex(settings.value(kDraftDay, saturday).toInt());
    m_tick->restore(settings.value(kDraft).toStringList());
    m_tick->setShoppingDay(weekday());
    m_paste->restore(settings.value(kDraftText).toString());
    m_isRecalling = false;
}

void FirstStartPage::arrange()
{
    const Theme theme = themeOf(this);
    const bool isFlat = height() < theme.px(kLowUnder) || width() < theme.px(kNarrowUnder);
    m_tick->setFlat(isFlat);
    m_paste->setFlat(isFlat);
    const int columns = width() < theme.px(kNarrowest) ? 1 : width() < theme.px(kNarrowUnder) ? 2 : 4;
    // NOLINTNEXTLINE(*-static-cast-downcast): buildWays() made it
    auto *grid = static_cast<QGridLayout *>(m_waysRow->layout());
    for (QAbstractButton *button : m_ways->buttons())
        grid->addWidget(button, m_ways->id(button) / columns, m_ways->id(button) % columns);
}

void FirstStartPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void FirstStartPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    arrange();
}

} // namespace larder
