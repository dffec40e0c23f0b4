// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/reminderdesk.h"

#include "core/household/reminderwording.h"
#include "core/household/sinkwords.h"
#include "core/reminders/sinkrepository.h"
#include "core/storage/transaction.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace larder {

namespace {

constexpr auto kSoon = 200ms; // what changes together is looked at once
constexpr auto kRetry = 1s;
constexpr auto kLongestWait = 1min; // the wall clock may be set, or have gone on while the computer slept
constexpr auto kClaim = 1min;
constexpr int kMostAtOnce = 100;

} // namespace

ReminderDesk::ReminderDesk(Household &household, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_household(household)
    , m_secrets(secrets)
    , m_holder(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

void ReminderDesk::start(std::function<bool()> showsNotices)
{
    m_showsNotices = std::move(showsNotices);
    if (const auto household = m_household.id()) {
        m_sender = std::make_unique<SinkSender>(
            SinkSender::Parts{m_household.database(), m_household.clock(), m_household.outbox(), m_secrets,
                              *QRandomGenerator::global()},
            *household, m_holder, [this](const SinkMessage &message) { return sinkText(m_household, message); });
    }
    lookAfter(0ms);
}

void ReminderDesk::follow(const ChangeSet &changes)
{
    static const QSet<QString> concerned{u"reminder"_s, u"reminder_rule"_s, u"member_sink"_s, u"setting"_s,
                                         u"recurring"_s};
    if (changes.isReload || changes.tables.intersects(concerned))
        lookAfter(kSoon);
}

/// A timer cannot be taken back: one that comes too early finds nothing due, and sets the next.
void ReminderDesk::lookAfter(std::chrono::milliseconds delay)
{
    Clock &clock = m_household.clock();
    const auto due = clock.monotonic() + delay;
    if (!m_showsNotices || (m_due && *m_due <= due))
        return;
    m_due = due;
    clock.after(delay, this, [this, due] {
        if (m_due != due)
            return;
        m_due.reset();
        look();
    });
}

void ReminderDesk::look()
{
    const QPointer<ReminderDesk> self(this);
    const auto worked_ = work();
    if (!self)
        return;
    const auto next = worked_ ? m_household.reminderScheduler().untilNext() : kRetry;
    lookAfter(next ? std::clamp<std::chrono::milliseconds>(*next, kSoon, kLongestWait) : kRetry);
}

/// What crosses while the stream is behind may not have crossed at its end.
Result<void> ReminderDesk::work()
{
    const auto isDone = m_household.stream().hasCaughtUp(m_household.clock().today());
    if (!isDone || !*isDone)
        return fail(isDone ? Error{ErrorKind::Busy, {}} : isDone.error());
    const auto report = m_household.reminderScheduler().run();
    if (!report)
        return fail(report.error());
    if (!report->told.isEmpty() || report->held > 0)
        Q_EMIT worked();
    sendMessages();
    return {};
}

void ReminderDesk::sendSoon()
{
    if (std::exchange(m_isSendingSoon, true))
        return;
    m_household.clock().after(kSoon, this, [this] {
        m_isSendingSoon = false;
        sendMessages();
    });
}

void ReminderDesk::sendMessages()
{
    if (m_sender)
        m_sender->flush();
    showNotices();
}

void ReminderDesk::showNotices()
{
    if (!m_showsNotices || !m_showsNotices())
        return;
    const auto messages = takeDesktopMessages();
    if (messages && !messages->isEmpty())
        notify(*messages);
}

Result<QVector<SinkMessage>> ReminderDesk::takeDesktopMessages()
{
    return inTransaction(m_household.database(), [this]() -> Result<QVector<SinkMessage>> {
        QVector<SinkMessage> taken;
        auto sinks = SinkRepository(m_household.database()).all();
        if (!sinks)
            return fail(sinks.error());
        for (const MemberSink &sink : std::as_const(*sinks)) {
            if (sink.way != SinkWay::Desktop)
                continue;
            auto messages = m_household.outbox().claim(sinkOutbox(sink.id), m_holder, kClaim, kMostAtOnce);
            if (!messages)
                return fail(messages.error());
            for (const OutboxMessage &each : std::as_const(*messages)) {
                LARDER_TRY(m_household.outbox().delivered(each.id));
                const auto message = sinkMessageFrom(each.payload);
                if (!message)
                    continue;
                LARDER_TRY(m_household.reminders().logSent(*message, sink));
                taken << *message;
            }
        }
        return taken;
    });
}

void ReminderDesk::notify(const QVector<SinkMessage> &messages)
{
    QVector<ReminderId> ids;
    for (const SinkMessage &message : messages) {
        for (const ReminderId id : message.reminders) {
            if (!ids.contains(id))
                ids << id;
        }
    }
    const bool isTest =
        std::any_of(messages.cbegin(), messages.cend(), [](const SinkMessage &message) { return message.isTest; });
    const ReminderWording wording(m_household.clock().today());
    auto reminders = ReminderRepository(m_household.database()).of(ids);
    if (!reminders)
        return;
    // Somebody may have dealt with it meanwhile.
    reminders->removeIf([](const Reminder &each) { return each.state != ReminderState::Told || each.isSeen; });
    if (isTest)
        Q_EMIT reminded({{}, wording.test(), true, false});
    if (reminders->isEmpty())
        return;
    const bool isEve = std::any_of(reminders->cbegin(), reminders->cend(),
                                   [](const Reminder &each) { return each.kind == ReminderKind::ShoppingEve; });
    Q_EMIT reminded({*reminders, wording.message(*reminders), false, isEve});
}

void ReminderDesk::keepSecret(SinkId sink, const QString &secret, QObject *context,
                              std::function<void(const Result<SecretStore::Kept> &)> done)
{
    const auto household = m_household.id();
    if (!household)
        return done(fail(household.error()));
    m_secrets.write(sinkSecretKey(*household, sink), secret, true, context, std::move(done));
}

} // namespace larder
