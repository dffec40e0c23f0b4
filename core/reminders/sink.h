// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QJsonObject>
#include <QString>
#include <QVector>

#include <optional>

namespace larder {

enum class SinkWay {
    Desktop, ///< this computer's notifications: whichever window is open
    /// settings: "server" (URL), "topic", "sends_list" (bool: the list on the eve of the shopping day), "priority" (1 to 5),
    /// "click" (an address that the message opens)
    Ntfy,
    Webhook, ///< settings: "url", "sends_list", "signs" (bool: the secret signs, rather than being sent)
    Mqtt, ///< settings: "host", "port", "user", "tls" (bool), "topic"
};
[[nodiscard]] QString sinkWayName(SinkWay way); ///< "desktop", "ntfy", "webhook", "mqtt"
[[nodiscard]] std::optional<SinkWay> sinkWayFromName(QStringView name);

/// Of the settings: true where a token or password was given; only then is the keychain asked.
inline constexpr QLatin1String kHasSecret("has_secret");

/// A way to reach a member. Its token or password is in the keychain under sinkSecretKey(), and nowhere else.
struct MemberSink
{
    SinkId id;
    MemberId member;
    SinkWay way = SinkWay::Desktop;
    QJsonObject settings;
    bool isEnabled = true;
};

/// What goes out to one sink: several reminders in one message are a digest. Kept in the outbox (sink "sink/<id>", key the
/// message's own id) until it has arrived.
struct SinkMessage
{
    QString id; ///< a UUID: the idempotency key on every attempt
    SinkId sink;
    QVector<ReminderId> reminders;
    bool isTest = false;
    bool isList = false; ///< the shopping list itself, for the eve of the shopping day
    qint64 notBeforeMs = 0; ///< for services that deliver later by themselves (ntfy's delay); 0: at once
};

/// An empty one with an id of its own.
[[nodiscard]] SinkMessage newSinkMessage(SinkId sink);
/// The outbox's name of a sink: "sink/7".
[[nodiscard]] QString sinkOutbox(SinkId sink);
/// A message as the outbox keeps it, JSON.
[[nodiscard]] QString sinkPayload(const SinkMessage &message);
/// std::nullopt for anything that sinkPayload() did not make.
[[nodiscard]] std::optional<SinkMessage> sinkMessageFrom(const QString &payload);

/// Title and text of a message, in the household's language; made where the language is known.
struct MessageText
{
    QString title;
    QString body;
};

} // namespace larder
