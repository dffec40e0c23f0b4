// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/householdhandle.h"

#include "core/base/text.h"
#include "core/household/streamturns.h"

#include <QMetaMethod>

#include <deque>

using namespace std::chrono_literals;

namespace larder {

namespace {

constexpr auto kPollNews = 250ms;

} // namespace

namespace {

/// Sees to it that a question that is dropped unanswered is told so, and that what the window captured dies on its thread.
template<class Reply>
class Answer
{
public:
    Answer(WorkQueue &inbox, std::shared_ptr<Reply> reply) : m_inbox(inbox), m_reply(std::move(reply)) {}
    Answer(const Answer &) = delete;
    ~Answer()
    {
        m_inbox.push([reply = std::move(m_reply), isOpen = !m_isGiven] {
            if (isOpen)
                reply->deliver(fail(ErrorKind::Closed, Text::tr("The household was closed before this was done.")));
        });
    }
    /// On the window's thread.
    void refuse(const Error &error)
    {
        if (!std::exchange(m_isGiven, true))
            m_reply->deliver(fail(error));
    }
    /// On the core thread.
    template<class Outcome>
    void give(const Outcome &outcome)
    {
        if (!std::exchange(m_isGiven, true))
            m_inbox.push([reply = m_reply, outcome] { reply->deliver(outcome); });
    }

private:
    WorkQueue &m_inbox;
    std::shared_ptr<Reply> m_reply;
    bool m_isGiven = false;
};

} // namespace

/// The core thread's side: owns the household, takes turns between a person's calls and the stream.
class HouseholdHandle::Core
{
public:
    Core(HouseholdHandle &handle, Clock &clock) : m_handle(handle), m_clock(clock) {}

    /// From the window's thread.
    void submit(Call call)
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_calls.push_back(std::move(call));
        }
        m_queue.push([this] { serveCall(); });
    }

    void open(const QString &path, Household::Opening opening, const std::function<void(const Result<void> &)> &report)
    {
        m_queue.push([this, path, opening, report] {
            const Result<void> opened = openHere(path, opening);
            report(opened); // ahead of the first news
            if (opened)
                begin();
        });
    }

    void moveTo(QThread *thread) { m_queue.moveToThread(thread); }

    /// On the core thread, as its last work.
    void close()
    {
        m_reminders.reset();
        m_phones.reset();
        m_listening.reset();
        m_secrets.reset();
        m_turns.reset();
        m_news.reset();
        m_household.reset();
    }
    /// Null where nothing listens.
    [[nodiscard]] Listening *listening() { return m_listening.get(); }
    [[nodiscard]] ReminderDesk *reminders() { return m_reminders.get(); }
    [[nodiscard]] PhoneLink *phones() { return m_phones.get(); }

    [[nodiscard]] std::deque<Call> takeCalls()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_calls, {});
    }

    WorkQueue m_queue;

private:
    Result<void> openHere(const QString &path, Household::Opening opening)
    {
        close();
        auto household = Household::open(path, opening, m_clock);
        if (!household)
            return fail(household.error());
        auto news = std::make_unique<News>((*household)->database());
        LARDER_TRY(news->start());
        m_household = std::move(*household);
        m_news = std::move(news);
        m_complaint.clear();
        return {};
    }

    void begin()
    {
        m_turns =
            std::make_unique<StreamTurns>(*m_household, m_queue, [this](const Result<bool> &done) { turned(done); });
        poll();
        m_turns->schedule();
        listen();
    }

    void listen()
    {
        if (!m_handle.m_makeSecrets || !m_household)
            return;
        m_secrets = m_handle.m_makeSecrets();
        m_listening = std::make_unique<Listening>(*m_household, *m_secrets);
        Listening *listening = m_listening.get();
        const auto tellStates = [this, listening] {
            m_handle.m_inbox.push([this, states = listening->states()] {
                m_handle.m_listening = states;
                Q_EMIT m_handle.listeningChanged();
            });
        };
        QObject::connect(listening, &Listening::statesChanged, listening, tellStates);
        QObject::connect(listening, &Listening::delivered, listening, [this](const Delivery &delivery) {
            m_handle.m_inbox.push([this, delivery] { Q_EMIT m_handle.delivered(delivery); });
            tellBehind();
        });
        tellStates(); // those of another household count no more
        m_listening->start();
        answerPhones();
        remind();
    }

    void remind()
    {
        m_reminders = std::make_unique<ReminderDesk>(*m_household, *m_secrets);
        ReminderDesk *desk = m_reminders.get();
        QObject::connect(desk, &ReminderDesk::reminded, desk, [this](const DesktopNotice &notice) {
            m_handle.m_inbox.push([this, notice] { Q_EMIT m_handle.reminded(notice); });
        });
        QObject::connect(desk, &ReminderDesk::worked, desk, [this] { tellBehind(); });
        desk->start([this] { return m_handle.m_showsNotices.load(); });
    }

    void answerPhones()
    {
        m_phones = std::make_unique<PhoneLink>(*m_household);
        PhoneLink *phones = m_phones.get();
        const auto tellState = [this] { m_handle.m_inbox.push([this] { Q_EMIT m_handle.phoneLinkChanged(); }); };
        QObject::connect(phones, &PhoneLink::stateChanged, phones, tellState);
        QObject::connect(phones, &PhoneLink::worked, phones, [this] { tellBehind(); });
        phones->start();
    }

    /// After a delivery: what News finds may close the household, and the ear with it.
    void tellBehind()
    {
        m_isLogFull = true;
        m_queue.push([this] {
            if (m_household)
                tell(true);
        });
    }

    void serveCall()
    {
        Call call;
        {
            const QMutexLocker lock(&m_mutex);
            if (m_calls.empty())
                return;
            call = std::move(m_calls.front());
            m_calls.pop_front();
        }
        if (!m_household) {
            m_handle.m_inbox.push([call] { call.refuse({ErrorKind::Closed, Text::tr("No household is open.")}); });
            return;
        }
        call.work(*m_household);
        m_isLogFull = true;
        // What the window captured dies on the window's thread, after the answer was delivered.
        m_handle.m_inbox.push([dead = std::move(call)] { Q_UNUSED(dead) });
        if (m_household)
            tell(true);
        if (m_reminders)
            m_reminders->sendSoon();
        if (m_turns)
            m_turns->schedule();
    }

    /// A stream's turn was taken.
    void turned(const Result<bool> &done)
    {
        if (!done)
            return complain(done.error());
        tell(true);
    }

    void tell(bool isOwnCommit)
    {
        const auto changes = m_news->poll(isOwnCommit);
        if (!changes) {
            complain(changes.error());
            if (changes.error().kind == ErrorKind::TooNew)
                close(); // a newer program changed the file's format: stop writing to it
            return;
        }
        m_complaint.clear();
        if (changes->isEmpty())
            return;
        const ChangeSet set = *changes;
        if (m_listening)
            m_listening->follow(set);
        if (m_phones)
            m_phones->follow(set);
        if (m_reminders)
            m_reminders->follow(set);
        m_handle.m_inbox.push([this, set] { Q_EMIT m_handle.changed(set); });
        m_turns->schedule();
    }

    /// Other programs' changes: data_version moves.
    void poll()
    {
        if (!m_household)
            return;
        tell(false);
        if (m_turns)
            m_turns->lookAtTheClock();
        if (!std::exchange(m_isPolling, true))
            schedulePoll();
    }

    void schedulePoll()
    {
        m_clock.after(kPollNews, &m_queue, [this] {
            poll();
            tidy();
            schedulePoll();
        });
    }

    /// In a quiet moment the log goes into the file, so that a plain copy of the file holds everything too.
    void tidy()
    {
        if (m_turns && !m_turns->isScheduled() && std::exchange(m_isLogFull, false))
            m_household->tidy();
    }

    void complain(const Error &error)
    {
        // The same trouble four times a second is told once.
        const QString complaint = error.message + error.detail;
        if (error.kind == ErrorKind::Busy || std::exchange(m_complaint, complaint) == complaint)
            return;
        m_handle.m_inbox.push([this, error] { Q_EMIT m_handle.failed(error); });
    }

    HouseholdHandle &m_handle;
    Clock &m_clock;
    QMutex m_mutex;
    std::deque<Call> m_calls;
    std::unique_ptr<Household> m_household;
    std::unique_ptr<News> m_news;
    std::unique_ptr<StreamTurns> m_turns;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Listening> m_listening;
    std::unique_ptr<PhoneLink> m_phones;
    std::unique_ptr<ReminderDesk> m_reminders;
    QString m_complaint; ///< the last one told
    bool m_isLogFull = true;
    bool m_isPolling = false;
};

HouseholdHandle::HouseholdHandle(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_core(std::make_unique<Core>(*this, clock))
{
    m_core->moveTo(&m_thread);
    m_thread.start();
}

HouseholdHandle::~HouseholdHandle()
{
    // What runs now ends; what waits is refused. The household closes on its own thread.
    const std::deque<Call> waiting = m_core->takeCalls();
    m_core->m_queue.push([this] {
        m_core->close();
        m_inbox.push([] {}); // hands the closed core over through a lock of ours, as every hop between the threads
        m_thread.quit();
    });
    m_thread.wait();
    blockSignals(true); // calls end, but nobody wants news of a household that is gone
    for (const WorkQueue::Work &delivery : m_inbox.takeAll())
        delivery();
    for (const Call &call : waiting)
        call.refuse({ErrorKind::Closed, Text::tr("The household was closed before this was done.")});
}

void HouseholdHandle::open(const QString &path, Household::Opening opening, QObject *context,
                           std::function<void(const Result<void> &)> done)
{
    m_path = path;
    auto reply = std::make_shared<Reply<Result<void>, std::function<void(const Result<void> &)>>>();
    reply->context = context;
    reply->done = std::move(done);
    m_core->open(path, opening, [this, reply](const Result<void> &result) {
        m_inbox.push([reply, result] { reply->deliver(result); });
    });
}

template<class Value, class Desk>
void HouseholdHandle::ask(QObject *context, std::function<void(const Result<Value> &)> done, Desk *(Core::*desk)(),
                          std::function<void(Desk &, std::function<void(const Result<Value> &)>)> work)
{
    using Asked = Reply<Result<Value>, std::function<void(const Result<Value> &)>>;
    auto answer = std::make_shared<Answer<Asked>>(m_inbox, std::make_shared<Asked>(Asked{context, std::move(done)}));
    submit({[this, answer, desk, work = std::move(work)](Household &) {
                const auto give = [answer](const Result<Value> &result) { answer->give(result); };
                if (Desk *asked = (*m_core.*desk)())
                    work(*asked, give);
                else
                    give(fail(ErrorKind::Refused, Text::tr("This program does not listen to sources.")));
            },
            [answer](const Error &error) { answer->refuse(error); }});
}

void HouseholdHandle::keepSecret(SourceId source, const QString &secret, QObject *context,
                                 std::function<void(const Result<SecretStore::Kept> &)> done)
{
    ask<SecretStore::Kept, Listening>(context, std::move(done), &Core::listening,
                                      [source, secret](Listening &listening, auto answer) {
                                          listening.keepSecret(source, secret, true, &listening, std::move(answer));
                                      });
}

void HouseholdHandle::nextPress(SourceId source, QObject *context,
                                std::function<void(const Result<ButtonPress> &)> done)
{
    ask<ButtonPress, Listening>(context, std::move(done), &Core::listening,
                                [source](Listening &listening, auto answer) {
                                    listening.nextPress(source, &listening, std::move(answer));
                                });
}

void HouseholdHandle::keepSinkSecret(SinkId sink, const QString &secret, QObject *context,
                                     std::function<void(const Result<SecretStore::Kept> &)> done)
{
    ask<SecretStore::Kept, ReminderDesk>(context, std::move(done), &Core::reminders,
                                         [sink, secret](ReminderDesk &desk, auto answer) {
                                             desk.keepSecret(sink, secret, &desk, std::move(answer));
                                         });
}

void HouseholdHandle::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&HouseholdHandle::reminded))
        m_showsNotices = true;
}

template<class Value>
void HouseholdHandle::askPhones(QObject *context, std::function<void(const Result<Value> &)> done,
                                std::function<Result<Value>(PhoneLink &)> work)
{
    run(
        context,
        [this, work = std::move(work)](Household &) -> Result<Value> {
            PhoneLink *phones = m_core->phones();
            return phones ? work(*phones)
                          : fail(ErrorKind::Refused, Text::tr("This program does not show the list on phones."));
        },
        std::move(done));
}

void HouseholdHandle::phoneLink(QObject *context, std::function<void(const Result<PhoneLinkState> &)> done)
{
    askPhones<PhoneLinkState>(context, std::move(done),
                              [](PhoneLink &phones) { return Result<PhoneLinkState>(phones.state()); });
}

void HouseholdHandle::setPhoneLink(bool isOn, QObject *context,
                                   std::function<void(const Result<PhoneLinkState> &)> done)
{
    askPhones<PhoneLinkState>(context, std::move(done), [isOn](PhoneLink &phones) -> Result<PhoneLinkState> {
        LARDER_TRY(phones.setOn(isOn));
        return phones.state();
    });
}

void HouseholdHandle::newPairing(QObject *context, std::function<void(const Result<Pairing> &)> done)
{
    askPhones<Pairing>(context, std::move(done), [](PhoneLink &phones) { return phones.newPairing(); });
}

void HouseholdHandle::submit(Call call)
{
    m_core->submit(std::move(call));
}

} // namespace larder
