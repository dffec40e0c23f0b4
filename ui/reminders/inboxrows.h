// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reminders/inboxrow.h"

#include <QSet>

class QVBoxLayout;

namespace larder {

/// The reminders under "Today" and "Earlier". Those that were answered stay, with Undo, until the page is left.
class InboxRows : public QWidget
{
    Q_OBJECT

public:
    explicit InboxRows(QWidget *parent = nullptr);

    /// @p now is in the household's zone.
    void setEntries(const QVector<InboxEntry> &entries, const QDateTime &now);
    void setDone(const ReminderDone &done, const QDateTime &now);
    /// The deed that @p reminder's Undo takes back; none where it stands open.
    [[nodiscard]] std::optional<ReminderDone> done(ReminderId reminder) const;
    void forgetDone(ReminderId reminder);
    /// The visit is over: answered ones go, and none is new any more.
    void endVisit();
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

Q_SIGNALS:
    void deedWanted(const larder::Reminder &reminder, larder::ReminderDeed deed);
    void undoWanted(larder::ReminderId reminder);
    void productWanted(larder::ProductId product);
    void rulesWanted();

private:
    void build(const QVector<InboxEntry> &entries, const QDateTime &now);
    void addHeading(const QString &text);
    InboxRow *addRow(const InboxEntry &entry);
    void restoreFocus(ReminderId row, int place, const QString &name);

    QVBoxLayout *m_column;
    QVector<InboxRow *> m_rows;
    QVector<InboxEntry> m_entries; ///< of the rows
    QHash<ReminderId, ReminderDone> m_done;
    QSet<ReminderId> m_new; ///< on this visit
};

} // namespace larder
