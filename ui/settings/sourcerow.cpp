// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sourcerow.h"

#include "ui/settings/statemark.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wordslabel.h"

#include <QMenu>
#include <QMetaEnum>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

SourceRow::SourceRow(SourceId source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_mark(new StateMark(this))
    , m_name(new WordsLabel(WordsLabel::Tone::Strong, this))
    , m_way(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_state(new WordsLabel(WordsLabel::Tone::Body, this))
    , m_tally(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_waiting(new LinkButton(this))
    , m_pause(new ActionButton(tr("Pause"), ActionButton::Kind::Small, this))
    , m_more(new ActionButton(tr("More"), ActionButton::Kind::Small, this))
{
    setObjectName(u"source%1"_s.arg(source.value));
    m_name->setObjectName(u"sourceName"_s);
    m_state->setObjectName(u"sourceState"_s);
    m_tally->setObjectName(u"sourceTally"_s);
    m_waiting->setObjectName(u"sourceWaiting"_s);
    m_pause->setObjectName(u"sourcePause"_s);
    m_more->setObjectName(u"sourceMore"_s);
    m_waiting->setSmall(true);
    for (WordsLabel *words : {m_name, m_way, m_state, m_tally})
        words->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    buildMenu();
    connect(m_pause, &QAbstractButton::clicked, this,
            [this] { Q_EMIT wished(m_source, m_isPaused ? Wish::GoOn : Wish::Pause); });
    connect(m_waiting, &QAbstractButton::clicked, this, [this] { Q_EMIT wished(m_source, Wish::History); });

    const Theme theme = themeOf(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(0.5));
    for (WordsLabel *line : {m_name, m_way, m_state, m_tally})
        words->addWidget(line);
    words->addWidget(m_waiting, 0, Qt::AlignLeading);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(2));
    buttons->addWidget(m_pause);
    buttons->addWidget(m_more);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme.space(3));
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addLayout(buttons);
    row->setAlignment(buttons, Qt::AlignTop);
}

void SourceRow::buildMenu()
{
    auto *menu = new QMenu(m_more);
    menu->setObjectName(u"sourceMenu"_s);
    m_more->setMenu(menu);
    addItem(tr("&Change…"), Wish::Edit);
    addItem(tr("What its &names mean…"), Wish::Names);
    m_buttons = addItem(tr("&Buttons…"), Wish::Buttons);
    m_token = addItem(tr("Make a new &token…"), Wish::Token);
    m_example = addItem(tr("An &example to copy…"), Wish::Example);
    menu->addSeparator();
    addItem(tr("&Remove"), Wish::Remove);
}

QAction *SourceRow::addItem(const QString &text, Wish wish)
{
    QAction *action = m_more->menu()->addAction(text);
    action->setObjectName(u"source%1"_s.arg(QString::fromLatin1(QMetaEnum::fromType<Wish>().valueToKey(int(wish)))));
    connect(action, &QAction::triggered, this, [this, wish] { Q_EMIT wished(m_source, wish); });
    return action;
}

void SourceRow::show(const SourceReading &reading, const QString &household, const std::optional<ListenerState> &state,
                     qint64 nowMs)
{
    const EventSource &source = reading.source;
    const SourceStateWords words = stateWords(source, state);
    m_isPaused = source.isPaused;
    m_mark->setMood(words.mood);
    m_name->setText(source.name);
    m_way->setText(wayWords(source, household));
    m_state->setText(words.text);
    m_tally->setText(tallyWords(reading.tally, nowMs));
    m_waiting->setText(tr("%n couldn't be booked", nullptr, reading.waiting));
    m_waiting->setVisible(reading.waiting > 0);
    m_pause->setText(source.isPaused ? tr("Go on") : tr("Pause"));
    m_pause->setAccessibleName(source.isPaused ? tr("Go on with %1").arg(source.name)
                                               : tr("Pause %1").arg(source.name));
    m_more->setAccessibleName(tr("More about %1").arg(source.name));
    setAccessibleName(source.name);
    setAccessibleDescription(words.text);
    m_token->setVisible(source.way == EventSource::Way::Http);
    m_buttons->setVisible(source.way == EventSource::Way::Mqtt);
    m_example->setVisible(source.way != EventSource::Way::File);
}

} // namespace larder
