// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/eventintake.h"
#include "core/ingest/listener.h"
#include "core/net/httpserver.h"
#include "core/net/tokengate.h"

namespace larder {

/// How a rejection reads to people. The wording is the household's, which is above this room.
using RejectionWords = std::function<QString(const EventResult &)>;

/// Counted, for logs.
[[nodiscard]] Delivery deliveryOf(const EventSource &source, const QVector<EventResult> &results);
/// `{"event_id","status","detail"}`; of a rejection also "line" and "kind".
[[nodiscard]] QJsonObject eventJson(const EventResult &result, const RejectionWords &words);
/// The answer to `POST /events`: 200 `{"read","applied","duplicate","rejected","events":[…]}`, 422 with the same members where
/// nothing was booked or known, 503 with Retry-After where the household could not be written (nothing is booked then). Pure.
[[nodiscard]] HttpResponse intakeAnswer(const Result<QVector<EventResult>> &results, const RejectionWords &words);

/// Listens to one source on a port of this computer: `POST /events` with its bearer token, `GET /health` without.
///
/// An answer of 200 means that the events are booked and durable; who gets none asks again, events are known by their id.
/// `Idempotency-Key` names a request whose events have neither an id nor a time. A port that is taken is asked for
/// again every few seconds.
class HttpIntake : public Listener
{
    Q_OBJECT

public:
    /// The intake and the clock outlive it.
    HttpIntake(EventIntake &intake, Clock &clock, RejectionWords words, QObject *parent = nullptr);

    /// On the port of the source's settings ("port", 0 = any); an empty token lets nobody in.
    void start(const EventSource &source, const QString &secret) override;
    /// While it is paused, who has the token is answered with 503.
    void setSource(const EventSource &source) override;
    [[nodiscard]] ListenerState state() const override;

private:
    void listen();
    [[nodiscard]] std::optional<HttpResponse> admit(const HttpRequest &request);
    [[nodiscard]] HttpResponse take(const HttpRequest &request);

    EventIntake &m_intake;
    Clock &m_clock;
    RejectionWords m_words;
    EventSource m_source;
    QString m_trouble; ///< why the port is not open
    TokenGate m_gate;
    HttpServer m_server;
};

} // namespace larder
