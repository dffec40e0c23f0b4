// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/tickview.h"

#include "core/base/clock.h"
#include "core/base/textkey.h"
#include "ui/firststart/guesspanel.h"
#include "ui/firststart/tickgrid.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wordslabel.h"

#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kNarrowUnder = 225; // units: under it the dates stand below the grid
constexpr int kLeastGrid = 60;
constexpr int kOwnWidth = 42;

} // namespace

TickView::TickView(Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_catalogue(QLocale())
    , m_grid(new TickGrid(m_catalogue))
    , m_own(new Field(tr("Not here? Type it"), this))
    , m_scroll(new QScrollArea(this))
    , m_guesses(new GuessPanel(this))
    , m_panel(new Panel(this))
{
    build();
    connect(m_own, &QLineEdit::returnPressed, this, &TickView::addTyped);
    connect(m_grid, &TickGrid::changed, this, &TickView::refresh);
    connect(m_grid, &TickGrid::leaveWanted, this, [this](bool isForward) {
        if (isForward)
            Q_EMIT leaveWanted(true);
        else
            m_own->setFocus(Qt::BacktabFocusReason);
    });
    connect(m_grid, &TickGrid::focused, this, &TickView::show);
    refresh();
}

void TickView::build()
{
    const Theme theme = themeOf(this);
    m_own->setObjectName(u"ownGood"_s);
    m_own->addAction(larderIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_own->setMinimumWidth(
        std::max(theme.px(kOwnWidth), m_own->fontMetrics().horizontalAdvance(m_own->placeholderText()) + theme.px(16)));
    m_own->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QStringList names;
    for (const StarterGood &good : m_catalogue.all())
        names << good.name;
    auto *completer = new QCompleter(names, m_own);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_own->setCompleter(completer);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(theme.space(2));
    auto *words = new QWidget(this);
    auto *flow = new FlowLayout(words);
    flow->setContentsMargins({});
    auto *title =
        new WordsLabel(tr("Tick what you always have. It lasts us about …"), WordsLabel::Tone::Section, words);
    flow->addWidget(title);
    flow->addWidget(new WordsLabel(tr("%n everyday good(s), scroll for more", nullptr, m_grid->goods()),
                                   WordsLabel::Tone::Muted, words));
    heading->addWidget(words, 1);
    heading->addWidget(m_own);

    m_grid->setObjectName(u"tickGrid"_s);
    m_grid->installEventFilter(this);
    m_scroll->setWidget(m_grid);
    m_scroll->setWidgetResizable(true);
    m_grid->setAutoFillBackground(false); // it stands on the panel
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    Panel::blendIn(m_scroll);
    auto *column = new QVBoxLayout(m_panel);
    column->setSpacing(theme.space(2));
    column->addLayout(heading);
    column->addWidget(m_scroll, 1);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins({});
    m_row->setSpacing(theme.space(6));
    m_row->addWidget(m_panel, 1);
    m_row->addWidget(m_guesses);
    setFlat(false);
}

QVector<StartTick> TickView::ticks() const
{
    return m_grid->ticks();
}

QStringList TickView::draft() const
{
    QStringList draft;
    for (const StartTick &tick : m_grid->ticks())
        draft << tick.name + u'\t' + QString::number(tick.lastsDays);
    return draft;
}

void TickView::restore(const QStringList &draft)
{
    for (const QString &line : draft) {
        const QString name = line.section(u'\t', 0, 0);
        if (!textKey(name).isEmpty())
            m_grid->restore(name, m_catalogue.find(name), line.section(u'\t', 1, 1).toInt());
    }
}

void TickView::clear()
{
    m_grid->clear();
    m_own->clear();
}

void TickView::setShoppingDay(int weekday)
{
    m_weekday = weekday == 0 ? int(Qt::Saturday) : weekday;
    refresh();
}

void TickView::takeFocus()
{
    m_grid->takeFocus();
}

void TickView::setFlat(bool isFlat)
{
    m_isFlat = isFlat;
    m_scroll->setVerticalScrollBarPolicy(isFlat ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_scroll->setMinimumHeight(isFlat ? m_grid->sizeHint().height() : themeOf(this).px(kLeastGrid));
}

void TickView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Theme theme = themeOf(this);
    const bool isNarrow = width() < theme.px(kNarrowUnder);
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_guesses->setMinimumWidth(isNarrow ? 0 : theme.px(67));
    m_guesses->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : theme.px(67));
    setFlat(m_isFlat);
}

bool TickView::eventFilter(QObject *watched, QEvent *event)
{
    // Other columns or another good make the grid another height.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(
            this, [this] { setFlat(m_isFlat); }, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void TickView::addTyped()
{
    const QString name = m_own->text().simplified();
    if (textKey(name).isEmpty())
        return;
    QString shown = name;
    shown.front() = shown.front().toUpper();
    m_own->clear();
    m_grid->add(shown, m_catalogue.find(name));
}

void TickView::show(QWidget *row)
{
    const int margin = themeOf(this).space(2);
    m_scroll->ensureWidgetVisible(row, margin, margin);
}

void TickView::refresh()
{
    const QDate today = m_clock.today();
    m_guesses->setGuesses(firstGuesses(ticks(), today), planTrips(today, m_weekday));
    Q_EMIT changed();
}

} // namespace larder
