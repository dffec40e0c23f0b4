// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"
#include "ui/shell/notifier.h"
#include "ui/shell/reminderdeeds.h"

#include <QHash>

namespace larder {

/// Shows what the household reminds of as notifications, and does what is pressed on them, window or not.
///
/// A newer message replaces an older one; the inbox has them all. Each message is answered once.
class ReminderNotices : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        HouseholdHandle &handle;
        Clock &clock;
        Notifier &notifier;
    };

    /// What @p parts refers to outlives it.
    explicit ReminderNotices(const Parts &parts, QObject *parent = nullptr);

Q_SIGNALS:
    void openList();
    void openLook(); ///< "Check before you go"
    void openInbox();
    void openQuestion(); ///< whether the family was away, or just busy
    void failed(const larder::Error &error);

private:
    void tell(const DesktopNotice &notice);
    [[nodiscard]] QVector<Notification::Button> buttonsFor(const DesktopNotice &notice) const;
    void press(const QString &topic, const QString &key);
    void open(const QString &key);
    void doAll(ReminderDeed deed, const QVector<Reminder> &reminders);
    void sayDone(const QVector<ReminderDone> &done);
    void takeBack();
    void report(const Error &error);

    Parts m_parts;
    QHash<QString, DesktopNotice> m_shown; ///< by topic, until it is answered
    QVector<ReminderDone> m_done; ///< what Undo in the answer takes back
};

} // namespace larder
