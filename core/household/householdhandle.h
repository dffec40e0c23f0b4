// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"
#include "core/household/listening.h"
#include "core/household/news.h"
#include "core/household/phonelink.h"
#include "core/household/reminderdesk.h"
#include "core/household/workqueue.h"

#include <QPointer>
#include <QThread>

#include <atomic>
#include <memory>

namespace larder {

/// The window's way to the household, which lives on a thread of its own; the window never waits.
///
/// Used from the thread that made it. Each run() ends exactly once, on that thread, unless its context died first;
/// what is still queued when the handle is destroyed ends with Error{Closed}. A person's work goes ahead of stream turns.
class HouseholdHandle : public QObject
{
    Q_OBJECT

public:
    /// @p clock is used on the core thread and outlives the handle.
    explicit HouseholdHandle(Clock &clock, QObject *parent = nullptr);
    ~HouseholdHandle() override;

    /// Opens @p path on the core thread; @p done tells how it went. An open household is closed first.
    void open(const QString &path, Household::Opening opening, QObject *context,
              std::function<void(const Result<void> &)> done);
    [[nodiscard]] QString path() const { return m_path; }

    /// Runs @p work(Household &) on the core thread and @p done with its result here, if @p context still lives.
    template<class Work, class Done>
    void run(QObject *context, Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work, Household &>;
        auto reply =
            std::make_shared<Reply<Outcome, Done>>(Reply<Outcome, Done>{QPointer<QObject>(context), std::move(done)});
        submit({[work = std::move(work), reply, this](Household &household) mutable {
                    auto outcome = std::make_shared<Outcome>(work(household));
                    m_inbox.push([reply, outcome] { reply->deliver(*outcome); });
                },
                [reply](const Error &error) { reply->deliver(Outcome(fail(error))); }});
    }

    using MakeSecrets = std::function<std::unique_ptr<SecretStore>()>;
    /// Before open(): listen to the household's sources while it is open, with secrets from what @p make makes (called on the
    /// core thread). Without it nothing is listened to.
    void listenWith(MakeSecrets make) { m_makeSecrets = std::move(make); }
    /// How it stands with each source, as last heard here; listeningChanged() tells when that moved.
    [[nodiscard]] const QVector<ListenerState> &listening() const { return m_listening; }
    /// As Listening::keepSecret, allowing the session. Errors: Refused where nothing listens, Closed.
    void keepSecret(SourceId source, const QString &secret, QObject *context,
                    std::function<void(const Result<SecretStore::Kept> &)> done);
    /// As Listening::nextPress.
    void nextPress(SourceId source, QObject *context, std::function<void(const Result<ButtonPress> &)> done);

    /// As ReminderDesk::keepSecret. Errors: Refused where nothing reminds, Closed.
    void keepSinkSecret(SinkId sink, const QString &secret, QObject *context,
                        std::function<void(const Result<SecretStore::Kept> &)> done);
    /// The list on phones: answered where listenWith() was called. Errors: Refused where it was not, Closed, storage's.
    void phoneLink(QObject *context, std::function<void(const Result<PhoneLinkState> &)> done);
    /// As PhoneLink::setOn; the value is how it stands then.
    void setPhoneLink(bool isOn, QObject *context, std::function<void(const Result<PhoneLinkState> &)> done);
    /// As PhoneLink::newPairing.
    void newPairing(QObject *context, std::function<void(const Result<Pairing> &)> done);

Q_SIGNALS:
    /// Rows changed, whoever changed them. Emitted here, on the window's thread.
    void changed(const larder::ChangeSet &changes);
    /// Something in the background went wrong that no call waits for (the stream, the file grew newer than the program).
    void failed(const larder::Error &error);
    void listeningChanged();
    /// A source delivered something.
    void delivered(const larder::Delivery &delivery);
    /// phoneLink() would say something else now, or a phone was connected.
    void phoneLinkChanged();
    /// To be shown on this computer. Only a program that is connected to it takes what waits.
    void reminded(const larder::DesktopNotice &notice);

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    template<class Outcome, class Done>
    struct Reply
    {
        QPointer<QObject> context; ///< only looked at on the window's thread
        Done done;
        void deliver(const Outcome &outcome)
        {
            if (context)
                done(outcome);
        }
    };
    struct Call
    {
        std::function<void(Household &)> work;
        std::function<void(const Error &)> refuse; ///< on the window's thread
    };
    class Core;

    template<class Value, class Desk>
    void ask(QObject *context, std::function<void(const Result<Value> &)> done, Desk *(Core::*desk)(),
             std::function<void(Desk &, std::function<void(const Result<Value> &)>)> work);
    template<class Value>
    void askPhones(QObject *context, std::function<void(const Result<Value> &)> done,
                   std::function<Result<Value>(PhoneLink &)> work);
    void submit(Call call);

    Clock &m_clock;
    QString m_path;
    MakeSecrets m_makeSecrets;
    std::atomic<bool> m_showsNotices = false;
    QVector<ListenerState> m_listening;
    WorkQueue m_inbox;
    QThread m_thread;
    std::unique_ptr<Core> m_core;
};

} // namespace larder

Q_DECLARE_METATYPE(larder::Error)
