// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/inboxrow.h"

#include "core/household/reminderwording.h"
#include "core/household/toldwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wordslabel.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

InboxRow::InboxRow(const InboxEntry &entry, QWidget *parent)
    : QWidget(parent)
    , m_entry(entry)
    , m_sentence(new WordsLabel(WordsLabel::Tone::Body, this))
    , m_new(new WordsLabel(WordsLabel::Tone::Strong, this))
    , m_aside(new WordsLabel(WordsLabel::Tone::Muted, this))
    , m_deeds(new QWidget(this))
    , m_answer(new QWidget(this))
    , m_done(new WordsLabel(WordsLabel::Tone::Body, m_answer))
    , m_undo(new LinkButton(tr("Undo"), m_answer))
{
    const Theme theme = themeOf(this);
    setObjectName(u"reminder%1"_s.arg(entry.reminder.id.value));
    m_sentence->setObjectName(u"reminderSentence"_s);
    m_done->setObjectName(u"reminderDone"_s);
    m_undo->setObjectName(u"reminderUndo"_s);
    for (WordsLabel *words : {m_sentence, m_new, m_aside, m_done})
        words->setWordWrap(true);
    auto *deeds = new FlowLayout(m_deeds);
    deeds->setContentsMargins({});
    if (isPossible(ReminderDeed::AddToList, entry.reminder))
        addDeed(deeds, tr("Add to list"), ReminderDeed::AddToList);
    if (isPossible(ReminderDeed::AllGone, entry.reminder))
        addDeed(deeds, tr("All gone"), ReminderDeed::AllGone);
    addDeed(deeds, tr("Done"), ReminderDeed::Done);
    addDeed(deeds, tr("Tomorrow"), ReminderDeed::Tomorrow);
    addMore(deeds);
    auto *answer = new QHBoxLayout(m_answer);
    answer->setContentsMargins({});
    answer->setSpacing(theme.space(2));
    answer->addWidget(m_done);
    answer->addWidget(m_undo);
    answer->addStretch(1);
    m_answer->hide();
    connect(m_undo, &QAbstractButton::clicked, this, [this] { Q_EMIT undoWanted(id()); });
    auto *column = new QVBoxLayout(this);
    const int icon = theme.textIcon() + theme.space(3);
    column->setContentsMargins(theme.space(3) + icon, theme.space(2), theme.space(3), theme.space(3));
    column->setSpacing(theme.space(1));
    column->addWidget(m_sentence);
    column->addWidget(m_new);
    column->addWidget(m_aside);
    column->addSpacing(theme.space(1));
    column->addWidget(m_deeds);
    column->addWidget(m_answer);
}

ActionButton *InboxRow::addDeed(QLayout *row, const QString &text, ReminderDeed deed)
{
    auto *button = new ActionButton(text, ActionButton::Kind::Small, m_deeds);
    button->setObjectName(u"deed%1"_s.arg(int(deed)));
    connect(button, &QAbstractButton::clicked, this, [this, deed] { Q_EMIT deedWanted(m_entry.reminder, deed); });
    row->addWidget(button);
    return button;
}

void InboxRow::addDeed(QMenu *menu, const QString &text, ReminderDeed deed)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(u"deed%1"_s.arg(int(deed)));
    connect(action, &QAction::triggered, this, [this, deed] { Q_EMIT deedWanted(m_entry.reminder, deed); });
}

void InboxRow::addMore(QLayout *row)
{
    auto *more = new ActionButton(tr("More"), ActionButton::Kind::Small, m_deeds);
    more->setObjectName(u"deedMore"_s);
    auto *menu = new QMenu(more);
    addDeed(menu, tr("&Not today"), ReminderDeed::NotToday);
    addDeed(menu, tr("Ne&ver about this"), ReminderDeed::Never);
    menu->addSeparator();
    if (const ProductId product = m_entry.reminder.product; product.isValid())
        connect(menu->addAction(tr("&Show it")), &QAction::triggered, this,
                [this, product] { Q_EMIT productWanted(product); });
    QAction *rules = menu->addAction(tr("When to be &told…"));
    rules->setObjectName(u"deedRules"_s);
    connect(rules, &QAction::triggered, this, &InboxRow::rulesWanted);
    more->setMenu(menu);
    row->addWidget(more);
}

void InboxRow::show(const InboxEntry &entry, bool isNew, const QDateTime &now)
{
    m_entry = entry;
    m_isNew = isNew;
    const QString sentence = ReminderWording(now.date()).sentence(entry.reminder);
    m_sentence->setText(sentence);
    m_new->setText(sentence);
    m_sentence->setVisible(!isNew);
    m_new->setVisible(isNew);
    m_aside->setText(aside(now));
    setAccessibleName(isNew ? tr("New: %1").arg(sentence) : sentence);
    setAccessibleDescription(m_aside->text());
    // Whom a button is about is heard, too.
    for (ActionButton *button : m_deeds->findChildren<ActionButton *>()) {
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(sentence);
    }
    update();
}

void InboxRow::setDone(const QString &sentence)
{
    m_done->setText(sentence);
    m_deeds->setVisible(sentence.isEmpty());
    m_answer->setVisible(!sentence.isEmpty());
    update();
}

/// When it was told, and the rule that had it told.
QString InboxRow::aside(const QDateTime &now) const
{
    const Reminder &reminder = m_entry.reminder;
    const QTimeZone zone = now.timeZone();
    const QString rule = m_entry.rule ? ReminderWording(now.date()).rule(*m_entry.rule) : QString();
    if (reminder.state == ReminderState::Snoozed) {
        const QString due =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(reminder.dueMs, zone), QLocale::ShortFormat);
        return rule.isEmpty() ? tr("Again on %1.").arg(due) : tr("Again on %1. The rule: %2.").arg(due, rule);
    }
    if (reminder.toldMs == 0)
        return rule.isEmpty() ? tr("Not told yet.") : tr("Not told yet. The rule: %1.").arg(rule);
    const QString when = toldWhen(reminder.toldMs, now.date(), zone);
    return rule.isEmpty() ? tr("%1.").arg(when) : tr("%1. The rule: %2.").arg(when, rule);
}

void InboxRow::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    const auto visual = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    if (m_answer->isVisibleTo(this))
        painter.fillRect(rect(), theme.leaf.tint);
    const int side = theme.textIcon();
    paintIcon(&painter, visual({theme.space(3), theme.space(2), side, side}), iconOf(m_entry.reminder.kind),
              m_isNew ? theme.accent : theme.muted);
    painter.fillRect(QRectF(theme.space(3), height() - theme.lineWidth(), width() - 2 * theme.space(3),
                            theme.lineWidth()),
                     theme.line);
}

} // namespace larder
