// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/silencepanel.h"

#include "core/household/wording.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/wordslabel.h"

#include <QAccessible>
#include <QApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

SilencePanel::SilencePanel(QWidget *parent)
    : Panel(parent)
    , m_sentence(new WordsLabel(WordsLabel::Tone::Section, this))
    , m_hint(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_away(new ActionButton(tr("We were away"), ActionButton::Kind::Normal, this))
    , m_busy(new ActionButton(tr("Just busy"), ActionButton::Kind::Normal, this))
    , m_list(new ActionButton(QString(), ActionButton::Kind::Normal, this))
    , m_later(new ActionButton(tr("Not now"), ActionButton::Kind::Flat, this))
{
    setObjectName(u"silencePanel"_s);
    setMood(Mood::Honey);
    m_sentence->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_away->setObjectName(u"wereAway"_s);
    m_busy->setObjectName(u"justBusy"_s);
    m_list->setObjectName(u"welcomeList"_s);
    m_later->setObjectName(u"notNow"_s);
    const Theme theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(1));
    column->addWidget(m_sentence);
    column->addWidget(m_hint);
    column->addSpacing(theme.space(1));
    auto *ways = new FlowLayout;
    ways->setSpacing(theme.space(2));
    for (ActionButton *button : {m_away, m_busy, m_list, m_later})
        ways->addWidget(button);
    column->addLayout(ways);
    connect(m_away, &QAbstractButton::clicked, this, &SilencePanel::wasAway);
    connect(m_busy, &QAbstractButton::clicked, this, &SilencePanel::wasBusy);
    connect(m_list, &QAbstractButton::clicked, this, &SilencePanel::listWanted);
    connect(m_later, &QAbstractButton::clicked, this, [this] {
        hide();
        if (m_isOffering)
            Q_EMIT offerRefused();
        else
            Q_EMIT wavedAside();
    });
    hide();
}

void SilencePanel::ask(QDate lastHeard, QDate today)
{
    //: %1 is a day, "1 November"
    show(
        tr("Nothing was written down since %1. Were you away, or just busy?").arg(Wording(today).day(lastHeard)),
        tr("Away means that nothing was used meanwhile. Busy means that nobody knows what is at home now. Your habits are "
           "kept either way."),
        false);
}

void SilencePanel::offer(int things)
{
    m_list->setText(tr("Put %n everyday thing(s) on the list", nullptr, things));
    show(tr("Welcome back."), tr("What was overdue is cleared. Begin with what you buy most often."), true);
}

void SilencePanel::show(const QString &sentence, const QString &hint, bool isOffering)
{
    const bool isNews = isHidden() || isOffering != m_isOffering;
    m_isOffering = isOffering;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_away->setVisible(!isOffering);
    m_busy->setVisible(!isOffering);
    m_list->setVisible(isOffering);
    setMood(isOffering ? Mood::Leaf : Mood::Honey);
    setVisible(true);
    if (!isNews)
        return;
    // Not to the next button in line, which would be "Not now".
    if (hadFocus)
        (isOffering ? m_list : m_away)->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace larder
