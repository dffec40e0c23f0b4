// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/totalpanel.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/wordslabel.h"

#include <QAccessible>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

TotalPanel::TotalPanel(QWidget *parent)
    : Panel(parent)
    , m_caption(new WordsLabel(tr("About, from last prices"), WordsLabel::Tone::Muted, this))
    , m_figure(new WordsLabel(WordsLabel::Tone::Figure, this))
    , m_unpriced(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_back(new ActionButton(u"box"_s, tr("I'm back"), ActionButton::Kind::Primary, this))
    , m_print(new ActionButton(u"print"_s, tr("Print"), ActionButton::Kind::Normal, this))
    , m_copy(new ActionButton(u"copy"_s, tr("Copy"), ActionButton::Kind::Normal, this))
    , m_more(new ActionButton(tr("More"), ActionButton::Kind::Normal, this))
{
    m_figure->setObjectName(u"totalFigure"_s);
    m_back->setObjectName(u"backButton"_s);
    m_print->setObjectName(u"printButton"_s);
    m_copy->setObjectName(u"copyButton"_s);
    m_more->setObjectName(u"moreButton"_s);
    m_copy->setToolTip(tr("Copies the list as plain text"));
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
    column->addWidget(m_print);
    column->addSpacing(theme.space(2));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    row->addWidget(m_copy, 1);
    row->addWidget(m_more, 1);
    column->addLayout(row);
    column->addStretch();
    addMenu();
    connect(m_back, &QAbstractButton::clicked, this, &TotalPanel::putAwayWanted);
    connect(m_print, &QAbstractButton::clicked, this, &TotalPanel::printWanted);
    connect(m_copy, &QAbstractButton::clicked, this, &TotalPanel::copyWanted);
}

void TotalPanel::addMenu()
{
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("Save as PDF…"), this, &TotalPanel::pdfWanted);
    menu->addAction(tr("Save as…"), this, &TotalPanel::saveWanted);
    m_more->setMenu(menu);
}

void TotalPanel::setSummary(const ListSummary &summary, const TripPlan &trips)
{
    m_caption->setVisible(summary.total.has_value());
    m_figure->setVisible(summary.total.has_value());
    m_figure->setText(summary.total ? Wording(trips.asOf).money(*summary.total) : QString());
    const QString unpriced = ListSentences(trips).unpriced(summary);
    m_unpriced->setText(unpriced);
    m_unpriced->setVisible(!unpriced.isEmpty());
    m_copy->setText(tr("Copy"));
    m_copy->setIconName(u"copy"_s);
}

void TotalPanel::confirmCopy()
{
    m_copy->setText(tr("Copied"));
    m_copy->setIconName(u"check"_s);
    QAccessibleEvent alert(m_copy, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace larder
