// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"
#include "core/reminders/sinkpost.h"

namespace larder {

/// Publishes to an ntfy server (ntfy.sh or one's own) as JSON, so that the topic, which is a secret, is in no address.
///
/// ntfy cannot tell a repetition: a message reaches it once at most. Its limits are kept: 4096 bytes of text (longer ones are cut at
/// a character), a delay from 10 s to 3 days; a full day's quota waits for midnight UTC, when ntfy counts anew.
/// Settings besides "server" and "topic": "priority" (1 to 5), "click" (an address that the message opens).
class NtfySink : public SinkPost
{
    Q_OBJECT

public:
    /// @p client and @p clock outlive it.
    NtfySink(HttpClient &client, Clock &clock, QObject *parent = nullptr);

    void send(const MemberSink &sink, const SinkMessage &message, const MessageText &text, const QString &secret,
              QObject *context, const Done &done) override;
    [[nodiscard]] bool isRepeatable() const override { return false; }
    [[nodiscard]] std::chrono::milliseconds keepsFor() const override { return std::chrono::hours(72); }

private:
    HttpClient &m_client;
    Clock &m_clock;
};

/// POSTs sinkJson() to an address, with the message's id as Idempotency-Key at each try. The secret is a bearer token, or
/// with the setting "signs" the key of `X-Larder-Signature: sha256=<hex HMAC of the body>`.
class WebhookSink : public SinkPost
{
    Q_OBJECT

public:
    /// @p client outlives it.
    explicit WebhookSink(HttpClient &client, QObject *parent = nullptr);

    void send(const MemberSink &sink, const SinkMessage &message, const MessageText &text, const QString &secret,
              QObject *context, const Done &done) override;
    [[nodiscard]] bool isRepeatable() const override { return true; }

private:
    HttpClient &m_client;
};

} // namespace larder
