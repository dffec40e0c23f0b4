// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reminders/inboxreading.h"

#include <QWidget>

class QMenu;

namespace larder {

class ActionButton;
class LinkButton;
class WordsLabel;

/// One reminder: what it says, since when and why, and what can be done about it; after that what was done, with Undo.
class InboxRow : public QWidget
{
    Q_OBJECT

public:
    InboxRow(const InboxEntry &entry, QWidget *parent);

    [[nodiscard]] ReminderId id() const { return m_entry.reminder.id; }
    /// @p isNew: it was not seen before. @p now is in the household's zone.
    void show(const InboxEntry &entry, bool isNew, const QDateTime &now);
    /// What was done about it; empty for nothing yet.
    void setDone(const QString &sentence);

Q_SIGNALS:
    void deedWanted(const larder::Reminder &reminder, larder::ReminderDeed deed);
    void undoWanted(larder::ReminderId reminder);
    void productWanted(larder::ProductId product);
    void rulesWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ActionButton *addDeed(QLayout *row, const QString &text, ReminderDeed deed);
    void addMore(QLayout *row);
    void addDeed(QMenu *menu, const QString &text, ReminderDeed deed);
    [[nodiscard]] QString aside(const QDateTime &now) const;

    InboxEntry m_entry;
    bool m_isNew = false;
    WordsLabel *m_sentence;
    WordsLabel *m_new; ///< the sentence of one that was not seen
    WordsLabel *m_aside;
    QWidget *m_deeds;
    QWidget *m_answer;
    WordsLabel *m_done;
    LinkButton *m_undo;
};

} // namespace larder
