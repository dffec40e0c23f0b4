// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/eventsource.h"

#include <QMetaType>
#include <QObject>

namespace larder {

/// How it stands with listening to one source.
struct ListenerState
{
    enum class Kind {
        Off, ///< a source that is not listened to: a file, or the household is not listening at all
        Paused, ///< a person paused it; nothing is lost at a broker, a port answers "paused"
        Starting, ///< looks up its secret, or waits for the broker
        Listening,
        Failed, ///< @c detail says what happened, what is kept and what to do; it goes on trying where that may help
        Elsewhere, ///< another program of this household listens; this one takes over when that ends
    };
    SourceId source;
    Kind kind = Kind::Off;
    QString detail; ///< a sentence for the person, of Failed; empty where all is well
    QString address; ///< of Listening and Starting: "http://127.0.0.1:8123/events", "mqtt://broker.local:1883"

    bool needsSecret = false; ///< of Failed: its token or password is not known

    bool operator==(const ListenerState &) const = default;
};

/// What one request or message did, for the log of `events listen`.
struct Delivery
{
    SourceId source;
    QString sourceName;
    qint64 read = 0;
    qint64 applied = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;
};

/// An ear for one source. Goes on trying where its way in is not there yet. Lives on the core thread.
class Listener : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Once. @p secret is the source's token or password.
    virtual void start(const EventSource &source, const QString &secret) = 0;
    /// Renamed, paused or taken up again, other amounts. Way in and settings are as they were.
    virtual void setSource(const EventSource &source) = 0;
    /// Its buttons changed.
    virtual void lookAtButtons() {}
    /// A few seconds have passed.
    virtual void poke() {}
    /// The source is gone for good: leaves nothing behind at its broker.
    virtual void retire() {}
    [[nodiscard]] virtual ListenerState state() const = 0;

Q_SIGNALS:
    void stateChanged();
    /// Booked, known already or turned away; durable.
    void delivered(const larder::Delivery &delivery);
};

} // namespace larder

Q_DECLARE_METATYPE(larder::Delivery)
