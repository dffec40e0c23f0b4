// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tobuypanel.h"

#include "ui/overview/linelist.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/wordslabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// "gone", "until Fri"; nothing where we cannot say.
QString remarkOf(const ThingToBuy &thing, const Wording &wording)
{
    if (!thing.outlook || thing.outlook->depletion.sureness == Sureness::Unsure)
        return {};
    if (thing.outlook->depletion.believedMilli == 0)
        return thing.outlook->model.purchaseDays > 0 ? ToBuyPanel::tr("gone") : QString();
    if (!thing.outlook->depletion.isForecast)
        return {};
    //: %1 is a day, "until Fri"
    return ToBuyPanel::tr("until %1").arg(wording.day(thing.outlook->depletion.p50, true));
}

/// "14 things, about €53"
QString figureOf(const ListSummary &list, const Wording &wording)
{
    if (list.open() == 0)
        return ToBuyPanel::tr("Nothing to buy");
    if (!list.total)
        return ToBuyPanel::tr("%n thing(s)", nullptr, list.open());
    //: %1 is a sum of money
    return ToBuyPanel::tr("%n thing(s), about %1", nullptr, list.open()).arg(wording.aboutMoney(*list.total));
}

} // namespace

ToBuyPanel::ToBuyPanel(QWidget *parent)
    : Panel(parent)
    , m_day(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_figure(new WordsLabel(WordsLabel::Tone::Figure, this))
    , m_unpriced(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_lines(new LineList(LineList::Style::Plain, this))
    , m_more(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_open(new ActionButton(tr("Open the list"), ActionButton::Kind::Primary, this))
    , m_putAway(new ActionButton(tr("I'm back"), ActionButton::Kind::Normal, this))
{
    setObjectName(u"toBuyPanel"_s);
    m_figure->setObjectName(u"toBuyFigure"_s);
    m_lines->setObjectName(u"toBuyLines"_s);
    m_open->setObjectName(u"openList"_s);
    m_putAway->setObjectName(u"imBack"_s);
    m_figure->setWordWrap(true);
    m_unpriced->setWordWrap(true);
    build();
    connect(m_lines, &LineList::productChosen, this, &ToBuyPanel::productChosen);
    connect(m_open, &QAbstractButton::clicked, this, &ToBuyPanel::listWanted);
    connect(m_putAway, &QAbstractButton::clicked, this, &ToBuyPanel::putAwayWanted);
}

void ToBuyPanel::build()
{
    const Theme theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->addWidget(new WordsLabel(tr("To buy"), WordsLabel::Tone::Section, this));
    top->addStretch();
    top->addWidget(m_day);
    column->addLayout(top);
    column->addWidget(m_figure);
    column->addWidget(m_unpriced);
    column->addSpacing(theme.space(2));
    column->addWidget(m_lines);
    column->addWidget(m_more);
    column->addSpacing(theme.space(2));
    auto *ways = new QHBoxLayout;
    ways->setSpacing(theme.space(2));
    ways->addWidget(m_open, 1);
    ways->addWidget(m_putAway);
    column->addLayout(ways);
}

void ToBuyPanel::setReading(const OverviewReading &reading)
{
    const Wording wording(reading.trips.asOf);
    m_day->setText(wording.day(reading.trips.next));
    m_figure->setText(figureOf(reading.list, wording));
    const int unpriced = reading.list.total ? reading.list.unpriced : 0;
    m_unpriced->setText(unpriced > 0 ? tr("The price of %n of them is not known.", nullptr, unpriced) : QString());
    m_unpriced->setVisible(unpriced > 0);
    QVector<ProductLine> lines;
    for (const ThingToBuy &thing : reading.toBuy)
        lines.push_back({thing.item.product,
                         thing.item.name,
                         remarkOf(thing, wording),
                         {},
                         Mood::Plain,
                         wording.toBuy(thing.item)});
    m_lines->setLines(lines);
    const int more = reading.list.open() - int(lines.size());
    m_more->setText(more > 0 ? tr("and %n more", nullptr, more) : QString());
    m_more->setVisible(more > 0);
}

} // namespace larder
