// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/pasteview.h"

#include "core/household/wording.h"
#include "ui/firststart/pasterow.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wordslabel.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kRestMs = 250; // after the last change of the text
constexpr int kMostRows = 250; // shown of each sort; longer orders are pasted in parts
constexpr int kNarrowUnder = 225; // units
constexpr int kRowNarrowUnder = 140;
constexpr int kLeastHeight = 60;
constexpr int kTextWidth = 72;

} // namespace

PasteView::PasteView(HouseholdHandle &handle, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_handle(handle)
    , m_clock(clock)
    , m_timer(new QTimer(this))
    , m_ground(new Panel(Panel::Padding::None, this))
    , m_text(new QPlainTextEdit(this))
    , m_panel(new Panel(this))
    , m_sentence(new WordsLabel(WordsLabel::Tone::Section, this))
    , m_kind(new ChoiceStrip(this))
    , m_orderLine(new QWidget(this))
    , m_store(new Field(tr("Shop"), this))
    , m_day(new Field(tr("Day"), this))
    , m_scroll(new QScrollArea(this))
    , m_itemRows(new QVBoxLayout)
    , m_leftOut(new ActionButton(u"chevron-right"_s, QString(), ActionButton::Kind::Flat, this))
    , m_leftOutRows(new QWidget)
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(kRestMs);
    build();
    connect(m_timer, &QTimer::timeout, this, &PasteView::read);
    connect(m_text, &QPlainTextEdit::textChanged, m_timer, qOverload<>(&QTimer::start));
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteView::textChanged);
    connect(m_kind, &ChoiceStrip::currentChanged, this, &PasteView::describe);
    connect(m_store, &QLineEdit::textEdited, this, &PasteView::changed);
    connect(m_day, &QLineEdit::textEdited, this, [this] {
        m_day->setMood(m_day->text().trimmed().isEmpty() || typedDay().isValid() ? Mood::Plain : Mood::Paprika);
        Q_EMIT changed();
    });
    connect(m_leftOut, &QAbstractButton::toggled, this, [this](bool isOpen) {
        m_leftOut->setIconName(isOpen ? u"chevron-down"_s : u"chevron-right"_s);
        m_leftOutRows->setVisible(isOpen);
    });
    describe();
}

void PasteView::build()
{
    const Theme theme = themeOf(this);
    m_text->setObjectName(u"pasteText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of an order, a list or a spreadsheet"));
    m_text->setPlaceholderText(tr(
        "Paste an order mail, a receipt, a list or a part of a spreadsheet here, for example:\n\n2 x Milk 1 l  €2.58\n1 x Butter 250 g  €2.19\nTotal  €4.77"));
    m_text->installEventFilter(this);
    m_text->setMinimumHeight(theme.px(24));
    Panel::blendIn(m_text);
    auto *ground = new QVBoxLayout(m_ground);
    ground->setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(2));
    ground->addWidget(m_text);
    m_kind->setObjectName(u"pasteKind"_s);
    m_kind->addPart(tr("Bought"));
    m_kind->addPart(tr("Put on the list"));
    m_kind->setAccessibleName(tr("What the text is"));
    m_store->setObjectName(u"pasteStore"_s);
    m_store->setMinimumWidth(theme.px(60));
    m_day->setObjectName(u"pasteDay"_s);
    m_day->setToolTip(tr("The day it was bought, like 14 Nov"));

    auto *line = new FlowLayout(m_orderLine);
    line->setContentsMargins({});
    line->addWidget(m_kind);
    line->addWidget(m_store);
    line->addWidget(m_day);
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, theme.space(1), theme.space(1), theme.space(1));
    column->setSpacing(theme.space(2));
    m_itemRows->setSpacing(theme.space(1));
    column->addLayout(m_itemRows);
    column->addWidget(m_leftOut, 0, Qt::AlignLeading);
    auto *left = new QVBoxLayout(m_leftOutRows);
    left->setContentsMargins({});
    left->setSpacing(theme.space(1));
    column->addWidget(m_leftOutRows);
    column->addStretch();
    m_leftOut->setObjectName(u"leftOut"_s);
    m_leftOut->setCheckable(true);
    m_leftOutRows->hide();
    m_scroll->setWidget(rows);
    m_scroll->setWidgetResizable(true);
    rows->setAutoFillBackground(false); // they stand on the panel
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    Panel::blendIn(m_scroll);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"pasteSentence"_s);
    auto *inside = new QVBoxLayout(m_panel);
    inside->setSpacing(theme.space(2));
    inside->addWidget(m_sentence);
    inside->addWidget(m_orderLine);
    inside->addWidget(m_scroll, 1);

    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins({});
    m_row->setSpacing(theme.space(4));
    m_row->addWidget(m_ground);
    m_row->addWidget(m_panel, 1);
}

QString PasteView::text() const
{
    return m_text->toPlainText();
}

void PasteView::restore(const QString &text)
{
    m_text->setPlainText(text);
}

void PasteView::readAgain()
{
    m_timer->start();
}

void PasteView::read()
{
    const int asked = ++m_asked;
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        return present({});
    m_handle.run(
        this, [text, today = m_clock.today()](Household &household) { return readPaste(household, text, today); },
        [this, asked](const Result<PasteReading> &reading) {
            if (asked != m_asked)
                return;
            if (reading)
                present(*reading);
            else if (reading.error().kind != ErrorKind::Closed)
                Q_EMIT failed(reading.error());
        });
}

void PasteView::present(const PasteReading &reading)
{
    m_reading = reading;
    qDeleteAll(std::exchange(m_rows, {}));
    m_kind->setCurrentIndex(reading.text.kind == PasteKind::List ? 1 : 0);
    m_store->setText(reading.text.store);
    m_store->setCursorPosition(0);
    m_day->setText(reading.text.day.isValid() ? QLocale().toString(reading.text.day, QLocale::ShortFormat) : QString());
    m_day->setMood(Mood::Plain);
    addRows(m_itemRows, true);
    // NOLINTNEXTLINE(*-static-cast-downcast): build() made it
    addRows(static_cast<QVBoxLayout *>(m_leftOutRows->layout()), false);
    m_leftOut->setChecked(false);
    orderTabs();
    describe();
}

void PasteView::addRows(QVBoxLayout *column, bool isItem)
{
    int shown = 0;
    for (const PastePreviewLine &line : std::as_const(m_reading.lines)) {
        if (line.line.isItem() != isItem || ++shown > kMostRows)
            continue;
        auto *row = new PasteRow(line);
        row->setNarrow(width() < themeOf(this).px(kRowNarrowUnder));
        column->addWidget(row);
        m_rows << row;
        connect(row, &PasteRow::changed, this, &PasteView::changed);
        connect(row, &PasteRow::focused, m_scroll,
                [this](QWidget *focusedRow) { m_scroll->ensureWidgetVisible(focusedRow); });
    }
}

/// As it stands on the screen: the rows are made later than what follows them.
void PasteView::orderTabs()
{
    QWidget *last = m_day;
    const auto follow = [&last](QWidget *next) { setTabOrder(std::exchange(last, next), next); };
    for (PasteRow *row : std::as_const(m_rows)) {
        if (!m_leftOutRows->isAncestorOf(row))
            follow(row);
    }
    follow(m_leftOut);
    for (PasteRow *row : std::as_const(m_rows)) {
        if (m_leftOutRows->isAncestorOf(row))
            follow(row);
    }
}

void PasteView::describe()
{
    const int items = m_reading.text.items();
    const auto leftOut = int(m_reading.text.lines.size()) - items;
    const bool isEmpty = m_reading.text.lines.isEmpty();
    const QString store = m_reading.text.store;
    m_sentence->setText(
        isEmpty      ? tr("What is understood appears here.")
        : items == 0 ? tr("Nothing here was taken for a thing. Tick below what is one.")
        : items > kMostRows
            ? tr("%n thing(s) were found. Only the first 250 are shown: paste it in parts.", nullptr, items)
        : store.isEmpty() ? tr("%n thing(s) were found.", nullptr, items)
                          : tr("%n thing(s) from %1 were found.", nullptr, items).arg(store));
    m_orderLine->setVisible(!isEmpty);
    m_store->setVisible(!isList());
    m_day->setVisible(!isList());
    m_leftOut->setVisible(leftOut > 0);
    m_leftOut->setText(tr("%n line(s) left out", nullptr, leftOut));
    Q_EMIT changed();
}

int PasteView::taken() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const PasteRow *row) { return row->isTaken(); }));
}

bool PasteView::isList() const
{
    return m_kind->currentIndex() == 1;
}

QDate PasteView::typedDay() const
{
    const auto day = parseDate(m_day->text(), m_clock.today(), QLocale(), dateOrderOf(QLocale()), true);
    return day && !day->never && day->day <= m_clock.today() ? day->day : QDate();
}

bool PasteView::isComplete() const
{
    const bool isDayClear = isList() || m_day->text().trimmed().isEmpty() || typedDay().isValid();
    return isDayClear && std::all_of(m_rows.cbegin(), m_rows.cend(), [](const PasteRow *row) {
               return !row->isTaken() || row->item();
           });
}

void PasteView::book(std::optional<int> startWeekday)
{
    const bool isNameless = std::any_of(m_rows.cbegin(), m_rows.cend(),
                                        [](const PasteRow *row) { return row->isTaken() && !row->isNamed(); });
    if (isNameless) {
        Q_EMIT failed({ErrorKind::InvalidInput,
                       tr("One of the ticked lines has no name. Nothing was changed; name it or untick it."),
                       {}});
        return;
    }
    if (!isComplete()) {
        Q_EMIT failed(
            {ErrorKind::InvalidInput,
             tr("One of the outlined fields cannot be read. Nothing was changed; write it like 2, 500 g or 14 Nov."),
             {}});
        return;
    }
    PasteBooking booking;
    booking.kind = isList() ? PasteKind::List : PasteKind::Order;
    booking.store = m_store->text().simplified();
    booking.day = typedDay();
    booking.recipe = m_reading.text.recipe;
    booking.isStart = startWeekday.has_value();
    booking.weekday = startWeekday.value_or(0);
    for (const PasteRow *row : std::as_const(m_rows)) {
        if (row->isTaken())
            booking.items << *row->item();
    }
    m_handle.run(
        this, [booking](Household &household) { return bookPasted(household, booking); },
        [this](const Result<ImportReport> &report) {
            if (report)
                Q_EMIT booked(*report);
            else
                Q_EMIT failed(report.error());
        });
}

void PasteView::clear()
{
    m_text->clear();
    m_timer->stop();
    ++m_asked;
    present({});
}

void PasteView::takeFocus()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void PasteView::setFlat(bool isFlat)
{
    m_isFlat = isFlat;
    m_scroll->setMinimumHeight(themeOf(this).px(isFlat ? kLeastHeight : kLeastHeight / 2));
}

bool PasteView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        m_ground->setPreview(event->type() == QEvent::FocusIn);
    return QWidget::eventFilter(watched, event);
}

void PasteView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Theme theme = themeOf(this);
    const bool isNarrow = width() < theme.px(kNarrowUnder);
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_ground->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : theme.px(kTextWidth));
    m_ground->setMaximumHeight(isNarrow ? theme.px(34) : QWIDGETSIZE_MAX);
    for (PasteRow *row : std::as_const(m_rows))
        row->setNarrow(width() < theme.px(kRowNarrowUnder));
}

} // namespace larder
