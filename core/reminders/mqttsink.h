// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/reminders/sinkpost.h"

namespace larder {

/// Publishes sinkJson() to a broker's topic (QoS 1, not retained): settings "host", "port" (0: 1883, with TLS 8883), "user", "tls",
/// "topic"; the secret is the password. The broker hands a repeated message on; its readers can tell by the id.
class MqttSink : public SinkPost
{
    Q_OBJECT

public:
    /// @p clock outlives it.
    explicit MqttSink(Clock &clock, QObject *parent = nullptr);

    void send(const MemberSink &sink, const SinkMessage &message, const MessageText &text, const QString &secret,
              QObject *context, const Done &done) override;
    [[nodiscard]] bool isRepeatable() const override { return true; }

private:
    Clock &m_clock;
};

} // namespace larder
