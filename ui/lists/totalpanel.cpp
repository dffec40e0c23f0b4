// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/totalpanel.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/wordslabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

TotalPanel::TotalPanel(QWidget *parent)
    : Panel(parent)
    , m_caption(new WordsLabel(tr("About, from last prices"), WordsLabel::Tone::Muted, this))
    , m_figure(new WordsLabel(WordsLabel::Tone::Figure, this))
    , m_unpriced(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_back(new ActionButton(u"box"_s, tr("I'm back"), ActionButton::Kind::Primary, this))
    , m_phone(new ActionButton(u"qr"_s, tr("On my phone"), ActionButton::Kind::Normal, this))
    , m_print(new ActionButton(u"print"_s, tr("Print"), ActionButton::Kind::Normal, this))
    , m_ways(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_figure->setObjectName(u"totalFigure"_s);
    m_back->setObjectName(u"backButton"_s);
    m_phone->setObjectName(u"phoneButton"_s);
    m_print->setObjectName(u"printButton"_s);
    m_unpriced->setWordWrap(true);
    auto *explained = new WordsLabel(tr("Puts what you bought onto the shelves."), WordsLabel::Tone::Muted, this);
    explained->setWordWrap(true);
    const Theme theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_caption);
    column->addWidget(m_figure);
    column->addWidget(m_unpriced);
    column->addSpacing(theme.space(3));
    column->addWidget(m_back);
    column->addSpacing(theme.space(1));
    column->addWidget(explained);
    column->addSpacing(theme.space(3));
    m_ways->setSpacing(theme.space(2));
    for (ActionButton *button : {m_phone, m_print}) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // by their words, not in halves
        m_ways->addWidget(button);
    }
    column->addLayout(m_ways);
    column->addStretch();
    connect(m_back, &QAbstractButton::clicked, this, &TotalPanel::putAwayWanted);
    connect(m_phone, &QAbstractButton::clicked, this, &TotalPanel::phoneWanted);
    connect(m_print, &QAbstractButton::clicked, this, &TotalPanel::printWanted);
}

// Long words stand below each other rather than cut.
void TotalPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    const int wanted = m_phone->sizeHint().width() + m_print->sizeHint().width() + m_ways->spacing();
    m_ways->setDirection(wanted > contentsRect().width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TotalPanel::setSummary(const ListSummary &summary, const TripPlan &trips)
{
    m_caption->setVisible(summary.total.has_value());
    m_figure->setVisible(summary.total.has_value());
    m_figure->setText(summary.total ? Wording(trips.asOf).money(*summary.total) : QString());
    const QString unpriced = ListSentences(trips).unpriced(summary);
    m_unpriced->setText(unpriced);
    m_unpriced->setVisible(!unpriced.isEmpty());
}

} // namespace larder
