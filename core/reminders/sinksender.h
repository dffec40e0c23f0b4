// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"
#include "core/reminders/reminderrepository.h"
#include "core/reminders/sinkpost.h"
#include "core/reminders/sinkrepository.h"
#include "core/secrets/secretstore.h"
#include "core/stream/outbox.h"

#include <QHash>
#include <QSet>

#include <map>
#include <memory>

namespace larder {

/// Sends what waits in the outbox for the members' sinks, one message of a sink at a time; the ways to this computer's own screen
/// are not its affair. Works through flush() and by itself when something that waits falls due.
///
/// A message is claimed first, so two programs never send the same one. What is out of reach, busy or over its quota stays in the
/// outbox with a pause that grows, or as long as the service asks, for two days, however often that was tried; what is refused is not tried again. The log says
/// "sent" or "failed" of each reminder, with "reason", "status" and "retry_after_s" (SinkOutcome), and "queued" with
/// them once where a message has to wait. A message to a service that cannot tell repetitions which was on its way when a
/// program died is given up: it is in the inbox all the same.
///
/// Lives on the core thread, needs an event loop, holds no transaction while it waits.
class SinkSender : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    struct Parts
    {
        Database &database;
        Clock &clock;
        Outbox &outbox;
        SecretStore &secrets;
        QRandomGenerator &random;
    };
    /// The words of a message; an empty title: nothing is left to tell.
    using Words = std::function<Result<MessageText>(const SinkMessage &)>;

    /// @p household: its id, for the keychain; @p holder: this program's name to the outbox.
    SinkSender(const Parts &parts, const QString &household, const QString &holder, Words words,
               QObject *parent = nullptr);
    ~SinkSender() override;

    /// Begins with what is due; call it after something was put into the outbox or a sink was changed.
    void flush();
    /// Nothing is on its way.
    [[nodiscard]] bool isIdle() const { return m_busy.isEmpty(); }

Q_SIGNALS:
    /// Nothing is on its way, and nothing is due; after each flush(), too.
    void idle();

private:
    struct Trip; ///< a message on its way

    [[nodiscard]] std::optional<std::chrono::milliseconds> begin(const MemberSink &sink);
    [[nodiscard]] Result<std::optional<std::chrono::milliseconds>> untilDue(const MemberSink &sink);
    [[nodiscard]] Result<std::shared_ptr<Trip>> claim(const MemberSink &sink);
    void send(const std::shared_ptr<Trip> &trip);
    void post(const std::shared_ptr<Trip> &trip, const QString &secret);
    void end(const std::shared_ptr<Trip> &trip, const SinkOutcome &outcome);
    [[nodiscard]] Result<void> book(const Trip &trip, const SinkOutcome &outcome);
    [[nodiscard]] Result<void> note(const Trip &trip, const QString &outcome, const QJsonObject &numbers);
    [[nodiscard]] bool isTooOld(const Trip &trip) const;
    [[nodiscard]] std::chrono::milliseconds pauseAfter(const Trip &trip, const SinkOutcome &outcome);
    void wakeIn(std::chrono::milliseconds delay);

    /// What is on its way ends with it, before anything else of us does.
    std::unique_ptr<QObject> m_life = std::make_unique<QObject>();
    Parts m_parts;
    QString m_household;
    QString m_holder;
    Words m_words;
    SinkRepository m_sinks;
    ReminderRepository m_reminders;
    HttpClient m_client;
    std::map<SinkWay, std::unique_ptr<SinkPost>> m_posts;
    QSet<SinkId> m_busy;
    QHash<SinkId, std::chrono::milliseconds> m_rest; ///< until then, on the monotonic clock, a sink wants nothing
    quint64 m_wakes = 0; ///< tells the newest wake-up from earlier ones
};

} // namespace larder
