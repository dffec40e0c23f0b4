// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/guesspanel.h"

#include "core/household/wording.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wordslabel.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kMostRows = 12;

} // namespace

GuessPanel::GuessPanel(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_rest(new WordsLabel(WordsLabel::Tone::Muted, this))
{
    const Theme theme = themeOf(this);
    m_rest->setWordWrap(true);
    m_rest->setObjectName(u"guessesRest"_s);
    m_rows->setSpacing(0);
    auto *note =
        new WordsLabel(tr("These are guesses from your ticks. Each thing you buy or use up makes them better."),
                       WordsLabel::Tone::Muted, this);
    note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.space(1), 0, 0);
    column->setSpacing(theme.space(2));
    auto *title = new WordsLabel(tr("Lasts until, our first guess"), WordsLabel::Tone::Section, this);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(new RuleLine(this));
    column->addLayout(m_rows);
    column->addWidget(m_rest);
    column->addStretch();
    column->addWidget(note);
}

void GuessPanel::addRow(const QString &name, const QString &day)
{
    const Theme theme = themeOf(this);
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    auto *what = new WordsLabel(name, WordsLabel::Tone::Body, widget);
    what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    what->setToolTip(name);
    row->addWidget(what, 1);
    row->addWidget(new WordsLabel(day, WordsLabel::Tone::Muted, widget));
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    column->addLayout(row);
    column->addWidget(new RuleLine(widget));
    column->addSpacing(theme.space(1));
    m_rows->addWidget(widget);
}

void GuessPanel::setGuesses(const QVector<FirstGuess> &guesses, const TripPlan &trips)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Wording wording(trips.asOf);
    const auto isSoon = [&](const FirstGuess &guess) { return guess.day < trips.afterNext; };
    const auto soon = int(std::min<qsizetype>(kMostRows, std::count_if(guesses.cbegin(), guesses.cend(), isSoon)));
    for (const FirstGuess &guess : guesses.mid(0, soon))
        //: "about Saturday": a guessed day
        addRow(guess.name, tr("about %1").arg(wording.day(guess.day)));
    const int rest = int(guesses.size()) - soon;
    const QDate beyond = soon == kMostRows ? guesses[soon - 1].day : trips.afterNext;
    const QString day = QLocale().toString(beyond, tr("dddd d MMMM"));
    m_rest->setText(guesses.isEmpty() ? tr("The first dates appear here as you tick.")
                    : rest == 0       ? QString()
                    : soon == 0       ? tr("%n thing(s) last beyond %1.", nullptr, rest).arg(day)
                                      : tr("%n more last(s) beyond %1.", nullptr, rest).arg(day));
    m_rest->setVisible(!m_rest->text().isEmpty());
}

} // namespace larder
