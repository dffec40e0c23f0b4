// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"
#include "core/household/news.h"
#include "core/reminders/sinksender.h"
#include "core/secrets/secretstore.h"

#include <QPointer>

namespace larder {

/// What this computer's notifications are to show: everything that waited for them, in one.
struct DesktopNotice
{
    QVector<Reminder> reminders; ///< none of a test
    MessageText text;
    bool isTest = false;
    bool isEve = false; ///< the eve of shopping is among them
};

/// Runs the reminders by the clock and sees to it that what they put into the outbox gets out.
///
/// Lives on the core thread, which needs an event loop; household and secrets outlive it. Any number of programs may do so
/// for one household: the run is a transaction, and messages are claimed.
class ReminderDesk : public QObject
{
    Q_OBJECT

public:
    ReminderDesk(Household &household, SecretStore &secrets, QObject *parent = nullptr);

    /// From now on. @p showsNotices: whether somebody shows what reminded() tells; asked each time.
    void start(std::function<bool()> showsNotices);
    /// Call it with what News tells. Looks from the event loop.
    void follow(const ChangeSet &changes);
    /// Something may wait in the outbox: call it after a person's work. Sends from the event loop.
    void sendSoon();
    /// Puts a sink's token or password into the keychain; an empty one takes it away. Without a keychain into memory.
    void keepSecret(SinkId sink, const QString &secret, QObject *context,
                    std::function<void(const Result<SecretStore::Kept> &)> done);

Q_SIGNALS:
    /// Marked as delivered before: one that comes twice is worse than one that is missed, and the inbox has them all.
    void reminded(const larder::DesktopNotice &notice);
    /// Rows changed here, and are committed.
    void worked();

private:
    void look();
    void lookAfter(std::chrono::milliseconds delay);
    Result<void> work();
    void showNotices();
    void sendMessages();
    Result<QVector<SinkMessage>> takeDesktopMessages();
    void notify(const QVector<SinkMessage> &messages);

    Household &m_household;
    SecretStore &m_secrets;
    std::function<bool()> m_showsNotices;
    std::unique_ptr<SinkSender> m_sender; ///< none before start()
    bool m_isSendingSoon = false;
    QString m_holder; ///< this program's name among those of the household
    std::optional<std::chrono::milliseconds> m_due; ///< on the monotonic clock: the nearest timer
};

} // namespace larder

Q_DECLARE_METATYPE(larder::DesktopNotice)
