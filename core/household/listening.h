// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"
#include "core/household/news.h"
#include "core/ingest/buttonrules.h"
#include "core/ingest/listener.h"
#include "core/secrets/secretstore.h"
#include "core/stream/lease.h"

#include <QPointer>

#include <map>

namespace larder {

/// Listens to every source that has a port or a broker, and books what comes; the sources' own settings say where.
///
/// Lives on the core thread, which needs an event loop; household and secrets outlive it. Only one program of a household
/// listens: the one that holds the lease "listen" (10 s, renewed every 3 s); the others stand by and take over. What was
/// acknowledged to a sender is booked and durable.
class Listening : public QObject
{
    Q_OBJECT

public:
    Listening(Household &household, SecretStore &secrets, QObject *parent = nullptr);
    /// Stops.
    ~Listening() override;

    /// From now on; follows what people change at the sources.
    void start();
    /// Closes ports, leaves brokers cleanly (they keep what comes meanwhile) and gives the lease back.
    void stop();
    /// Call it with what News tells: sources that were added, edited, paused or removed. Looks at them from the event loop.
    void follow(const ChangeSet &changes);

    /// Of every source, in the order of their names.
    [[nodiscard]] const QVector<ListenerState> &states() const { return m_states; }

    /// Puts a source's token (http) or password (mqtt) into the keychain and listens with it from now on; without a keychain
    /// into memory, where @p allowsSession, else Refused.
    void keepSecret(SourceId source, const QString &secret, bool allowsSession, QObject *context,
                    std::function<void(const Result<SecretStore::Kept> &)> done);
    /// The next message of the source's broker that could be a button's, on any topic; for a minute. It presses nothing.
    /// Errors: NotFound (none came), Refused (not listening to it), Cancelled (asked again, stopped).
    void nextPress(SourceId source, QObject *context, std::function<void(const Result<ButtonPress> &)> done);

Q_SIGNALS:
    void statesChanged();
    /// Something was booked, known already or turned away.
    void delivered(const larder::Delivery &delivery);

private:
    struct Ear
    {
        EventSource source;
        QString trouble = {}; ///< why it has no listener
        bool needsSecret = false;
        std::unique_ptr<Listener> listener = nullptr; ///< none until its secret is known
        int number = 0; ///< tells ears of the same source apart
    };

    void refresh();
    void renew();
    [[nodiscard]] bool takeLease();
    void giveLeaseBack();
    void tend(const EventSource &source);
    void removeGoneEars();
    void openEar(const EventSource &source);
    void startListener(Ear &ear, const QString &secret);
    [[nodiscard]] std::unique_ptr<Listener> makeListener(const EventSource &source);
    [[nodiscard]] static QString askForSecret(const EventSource &source);
    [[nodiscard]] ListenerState stateOf(const EventSource &source) const;
    void tellStates();

    Household &m_household;
    SecretStore &m_secrets;
    QString m_holder; ///< this program's name among those of the household
    Lease m_lease;
    QVector<EventSource> m_sources; ///< by name
    std::map<SourceId, Ear> m_ears;
    QVector<ListenerState> m_states;
    std::chrono::milliseconds m_leaseEnds{0}; ///< on the monotonic clock, while m_isHolding
    int m_lastEar = 0;
    bool m_isStarted = false;
    bool m_isHolding = false;
    bool m_isRenewing = false; ///< a timer runs
    bool m_isRefreshing = false; ///< an event is on its way
};

/// Where a source's token or password is in the keychain: "source/<household id>/<source id>".
[[nodiscard]] Result<QString> secretKey(Household &household, SourceId source);

} // namespace larder
