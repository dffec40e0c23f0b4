// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/sink.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace larder {

/// How a try to send a message ended.
struct SinkOutcome
{
    enum class Kind {
        Delivered,
        Later, ///< it did not arrive, or sending it again does no harm
        Failed, ///< it was refused, or may have arrived at somebody who cannot tell a repetition: not tried again
    };
    Kind kind = Kind::Later;
    /// For the log: "unreachable", "certificate", "busy", "quota", "refused", "unclear", "settings", "secret"; empty: delivered.
    QString reason = {};
    int status = 0; ///< HTTP; 0: no answer
    std::optional<std::chrono::milliseconds> retryAfter = {}; ///< asked for by the service
    bool concernsSink = false; ///< other messages of the sink would be answered alike until then
};

/// Sends messages on one way. Lives on a thread with an event loop.
class SinkPost : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const SinkOutcome &)>;
    using QObject::QObject;

    /// Ends once, not before it returns, within a minute; silently where @p context goes before. @p secret may be empty. The words of
    /// no outcome hold any of it.
    virtual void send(const MemberSink &sink, const SinkMessage &message, const MessageText &text,
                      const QString &secret, QObject *context, const Done &done) = 0;
    /// Whether who receives a message twice can tell by its id.
    [[nodiscard]] virtual bool isRepeatable() const = 0;
    /// How long before its instant a message may be handed over: the service keeps it.
    [[nodiscard]] virtual std::chrono::milliseconds keepsFor() const { return std::chrono::milliseconds::zero(); }
};

/// What a machine gets to read: {"id","kind","title","text","reminders":[ids]}; the kind is "reminder", "list" or "test".
[[nodiscard]] QByteArray sinkJson(const SinkMessage &message, const MessageText &text);

} // namespace larder
