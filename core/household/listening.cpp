// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/listening.h"

#include "core/base/text.h"
#include "core/household/wording.h"
#include "core/ingest/mqttintake.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr std::chrono::seconds kLease{10};
constexpr std::chrono::seconds kRenew{3};

bool isHeard(const EventSource &source)
{
    return source.way != EventSource::Way::File;
}

bool isShownAtHome(const EventSource &source)
{
    return source.way == EventSource::Way::Mqtt && source.settings[u"home_assistant"_s].toBool();
}

} // namespace

Listening::Listening(Household &household, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_household(household)
    , m_secrets(secrets)
    , m_holder(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_lease(household.database(), household.clock(), u"listen"_s, m_holder)
{}

Listening::~Listening()
{
    blockSignals(true);
    stop();
}

void Listening::start()
{
    m_isStarted = true;
    refresh();
    if (!std::exchange(m_isRenewing, true))
        m_household.clock().after(kRenew, this, [this] { renew(); });
}

void Listening::stop()
{
    m_isStarted = false;
    m_ears.clear();
    giveLeaseBack();
    tellStates();
}

void Listening::follow(const ChangeSet &changes)
{
    if (!changes.isReload && !changes.tables.contains(u"event_source"_s)
        && !changes.tables.contains(u"source_button"_s))
        return;
    // News may be told from within a delivery, when its ear must not go away.
    if (!std::exchange(m_isRefreshing, true))
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isRefreshing = false;
                refresh();
            },
            Qt::QueuedConnection);
}

void Listening::refresh()
{
    auto sources = m_household.sources().all();
    if (!sources)
        return; // busy: at the next renewal
    m_sources = *sources;
    const bool isNeeded = m_isStarted && std::any_of(m_sources.cbegin(), m_sources.cend(), isHeard);
    if (isNeeded && !takeLease())
        m_ears.clear();
    removeGoneEars();
    if (!isNeeded)
        giveLeaseBack();
    for (const EventSource &source : m_sources) {
        if (m_isHolding && isHeard(source))
            tend(source);
    }
    tellStates();
}

void Listening::renew()
{
    m_household.clock().after(kRenew, this, [this] { renew(); });
    if (!m_isStarted)
        return;
    const bool wasHolding = m_isHolding;
    if (m_sources.isEmpty() || !wasHolding)
        return refresh();
    if (!takeLease())
        return refresh();
    for (auto &[id, ear] : m_ears) {
        if (ear.listener)
            ear.listener->poke();
    }
}

/// A file that is busy for a moment keeps the lease until it would have ended for the others.
bool Listening::takeLease()
{
    const auto now = m_household.clock().monotonic();
    const auto taken = m_lease.take(kLease);
    if (taken)
        m_isHolding = *taken;
    else if (now >= m_leaseEnds)
        m_isHolding = false;
    if (taken && *taken)
        m_leaseEnds = now + kLease;
    return m_isHolding;
}

void Listening::giveLeaseBack()
{
    if (std::exchange(m_isHolding, false))
        std::ignore = m_lease.release(); // it ends by itself
}

void Listening::removeGoneEars()
{
    for (auto it = m_ears.begin(); it != m_ears.end();) {
        const bool isThere = std::any_of(m_sources.cbegin(), m_sources.cend(), [&](const EventSource &source) {
            return source.id == it->first && isHeard(source);
        });
        if (!isThere && it->second.listener)
            it->second.listener->retire();
        it = isThere ? std::next(it) : m_ears.erase(it);
    }
}

void Listening::tend(const EventSource &source)
{
    const auto found = m_ears.find(source.id);
    if (found == m_ears.end() || found->second.source.way != source.way
        || found->second.source.settings != source.settings)
        return openEar(source);
    Ear &ear = found->second;
    if (ear.source != source) {
        ear.source = source;
        if (ear.listener)
            ear.listener->setSource(source);
    }
    if (ear.listener)
        ear.listener->lookAtButtons();
}

void Listening::openEar(const EventSource &source)
{
    Ear &ear = m_ears[source.id];
    ear.listener.reset(); // before another one takes its port or its session
    ear = Ear{source};
    ear.number = ++m_lastEar;
    if (source.way == EventSource::Way::Mqtt && source.settings[u"user"_s].toString().isEmpty())
        return startListener(ear, {}); // no password to ask a person for
    const auto key = secretKey(m_household, source.id);
    if (!key) {
        ear.trouble = key.error().message;
        return;
    }
    m_secrets.read(*key, this, [this, id = source.id, number = ear.number](const Result<QString> &secret) {
        const auto found = m_ears.find(id);
        if (found == m_ears.end() || found->second.number != number)
            return;
        Ear &waiting = found->second;
        waiting.needsSecret = !secret || secret->isEmpty();
        if (!waiting.needsSecret)
            startListener(waiting, *secret);
        else
            waiting.trouble = secret ? askForSecret(waiting.source) : secret.error().message;
        tellStates();
    });
}

void Listening::startListener(Ear &ear, const QString &secret)
{
    ear.listener = makeListener(ear.source);
    if (!ear.listener)
        return;
    connect(ear.listener.get(), &Listener::stateChanged, this, &Listening::tellStates);
    connect(ear.listener.get(), &Listener::delivered, this, &Listening::delivered);
    ear.listener->start(ear.source, secret);
}

std::unique_ptr<Listener> Listening::makeListener(const EventSource &source)
{
    const RejectionWords words = [this](const EventResult &result) {
        return Wording(m_household.clock().today()).refusal(result.kind, result.numbers);
    };
    if (source.way == EventSource::Way::Http)
        return std::make_unique<HttpIntake>(m_household.intake(), m_household.clock(), words);
    const auto household = m_household.id();
    if (!household)
        return nullptr;
    const auto shown = std::find_if(m_sources.cbegin(), m_sources.cend(), isShownAtHome);
    const auto home = shown == m_sources.cend() ? MqttIntake::Home::Hide
                      : shown->id == source.id  ? MqttIntake::Home::Show
                                                : MqttIntake::Home::Leave;
    const MqttIntake::Rooms rooms{m_household.database(), m_household.clock(),       m_household.intake(),
                                  m_household.sources(),  m_household.deadLetters(), m_household.outbox()};
    return std::make_unique<MqttIntake>(rooms, *household, m_holder, home, words);
}

QString Listening::askForSecret(const EventSource &source)
{
    if (source.way == EventSource::Way::Http)
        return Text::tr("“%1” has no token yet, so nobody may send anything. Make one in Settings, or with "
                        "“larder-cli events token”.")
            .arg(source.name);
    return Text::tr("The broker's password for “%1” is not known. Type it in Settings.").arg(source.name);
}

ListenerState Listening::stateOf(const EventSource &source) const
{
    using Kind = ListenerState::Kind;
    if (!m_isStarted || !isHeard(source))
        return {source.id, Kind::Off, {}, {}};
    if (!m_isHolding)
        return {source.id, Kind::Elsewhere, {}, {}};
    const auto found = m_ears.find(source.id);
    if (found == m_ears.end())
        return {source.id, Kind::Starting, {}, {}};
    const Ear &ear = found->second;
    if (ear.listener)
        return ear.listener->state();
    return {source.id, ear.trouble.isEmpty() ? Kind::Starting : Kind::Failed, ear.trouble, {}, ear.needsSecret};
}

void Listening::tellStates()
{
    QVector<ListenerState> states;
    for (const EventSource &source : std::as_const(m_sources))
        states.push_back(stateOf(source));
    if (std::exchange(m_states, states) != states)
        Q_EMIT statesChanged();
}

void Listening::keepSecret(SourceId source, const QString &secret, bool allowsSession, QObject *context,
                           std::function<void(const Result<SecretStore::Kept> &)> done)
{
    const auto key = secretKey(m_household, source);
    if (!key)
        return done(fail(key.error()));
    // The ear goes first; whoever asked may be gone when the keychain answers.
    m_secrets.write(*key, secret, allowsSession, this,
                    [this, source, context = QPointer(context), done = std::move(done)](const auto &kept) {
                        if (kept && m_ears.erase(source) > 0)
                            refresh();
                        if (context)
                            done(kept);
                    });
}

void Listening::nextPress(SourceId source, QObject *context, std::function<void(const Result<ButtonPress> &)> done)
{
    const auto found = m_ears.find(source);
    auto *listener = found == m_ears.end() ? nullptr : dynamic_cast<MqttIntake *>(found->second.listener.get());
    if (!listener || listener->state().kind != ListenerState::Kind::Listening)
        return done(fail(ErrorKind::Refused, Text::tr("Larder does not hear this broker now. Nothing was changed; see "
                                                      "what it says beside its name.")));
    listener->nextPress(context, std::move(done));
}

Result<QString> secretKey(Household &household, SourceId source)
{
    return household.id().map([&](const QString &id) { return u"source/%1/%2"_s.arg(id).arg(source.value); });
}

} // namespace larder
