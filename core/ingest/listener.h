// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/eventsource.h"

#include <QMetaType>

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

} // namespace larder

Q_DECLARE_METATYPE(larder::Delivery)
