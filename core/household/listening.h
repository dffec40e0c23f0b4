// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/household.h"
#include "core/household/news.h"
#include "core/ingest/buttonrules.h"
#include "core/ingest/listener.h"
#include "core/secrets/secretstore.h"

#include <QPointer>

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
    /// Call it with what News tells: sources that were added, edited, paused or removed.
    void follow(const ChangeSet &changes);

    /// Of every source, in the order of their names.
    [[nodiscard]] QVector<ListenerState> states() const { return m_states; }

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
    Household &m_household;
    SecretStore &m_secrets;
    QVector<ListenerState> m_states;
};

/// Where a source's token or password is in the keychain: "source/<household id>/<source id>".
[[nodiscard]] Result<QString> secretKey(Household &household, SourceId source);

} // namespace larder
