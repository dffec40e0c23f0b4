// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/httpintake.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// The longest idempotency key that is looked at.
constexpr qsizetype kMostKey = 255;
constexpr std::chrono::seconds kTryPortAgain{5};

/// Seconds until asking again may help.
int retryAfter(ErrorKind kind)
{
    return kind == ErrorKind::Busy ? 1 : 60;
}

HttpResponse notNow(const QString &detail, int seconds)
{
    HttpResponse response = HttpResponse::problem(503, detail);
    response.headers.push_back({"Retry-After", QByteArray::number(seconds)});
    return response;
}

} // namespace

Delivery deliveryOf(const EventSource &source, const QVector<EventResult> &results)
{
    Delivery delivery{source.id, source.name, results.size()};
    for (const EventResult &result : results) {
        switch (result.status) {
        case EventResult::Status::Applied: ++delivery.applied; break;
        case EventResult::Status::Duplicate: ++delivery.duplicates; break;
        case EventResult::Status::Rejected: ++delivery.rejected; break;
        }
    }
    return delivery;
}

QJsonObject eventJson(const EventResult &result, const RejectionWords &words)
{
    QJsonObject json{{u"event_id"_s, result.eventId}, {u"status"_s, statusName(result.status)}, {u"detail"_s, u""_s}};
    if (result.status == EventResult::Status::Rejected) {
        json[u"detail"_s] = words(result);
        json[u"kind"_s] = result.kind;
        json[u"line"_s] = result.line;
    }
    return json;
}

HttpResponse intakeAnswer(const Result<QVector<EventResult>> &results, const RejectionWords &words)
{
    if (!results)
        return notNow(results.error().message, retryAfter(results.error().kind));
    const Delivery counts = deliveryOf({}, *results);
    QJsonArray events;
    for (const EventResult &result : *results)
        events.append(eventJson(result, words));
    const QJsonObject report{{u"read"_s, counts.read},
                             {u"applied"_s, counts.applied},
                             {u"duplicate"_s, counts.duplicates},
                             {u"rejected"_s, counts.rejected},
                             {u"events"_s, events}};
    if (counts.read > 0 && counts.rejected == counts.read)
        return HttpResponse::problem(422, u"None of these events could be booked."_s, report);
    return HttpResponse::json(200, report);
}

HttpIntake::HttpIntake(EventIntake &intake, Clock &clock, RejectionWords words, QObject *parent)
    : Listener(parent)
    , m_intake(intake)
    , m_clock(clock)
    , m_words(std::move(words))
    , m_gate(clock, {})
    , m_server(clock)
{
    m_server.route({"GET", u"/health"_s, {}, {}, [](const HttpRequest &, const HttpAnswer &answer) {
                        answer(HttpResponse::json(200, {{u"status"_s, u"ok"_s}}));
                    }});
    m_server.route({"POST",
                    u"/events"_s,
                    {"application/json", "application/x-ndjson"},
                    [this](const HttpRequest &request) { return admit(request); },
                    [this](const HttpRequest &request, const HttpAnswer &answer) { answer(take(request)); }});
}

void HttpIntake::start(const EventSource &source, const QString &secret)
{
    m_source = source;
    m_gate.setToken(secret.toLatin1());
    listen();
}

void HttpIntake::setSource(const EventSource &source)
{
    m_source = source;
    Q_EMIT stateChanged();
}

void HttpIntake::listen()
{
    const auto port = m_server.listen(quint16(m_source.settings[u"port"_s].toInt()));
    m_trouble = port ? QString() : port.error().message;
    if (!port)
        m_clock.after(kTryPortAgain, this, [this] { listen(); });
    Q_EMIT stateChanged();
}

ListenerState HttpIntake::state() const
{
    using Kind = ListenerState::Kind;
    const QString address = u"http://127.0.0.1:%1/events"_s.arg(m_server.port());
    if (!m_server.isListening())
        return {m_source.id, m_trouble.isEmpty() ? Kind::Starting : Kind::Failed, m_trouble, {}};
    return {m_source.id, m_source.isPaused ? Kind::Paused : Kind::Listening, {}, address};
}

std::optional<HttpResponse> HttpIntake::admit(const HttpRequest &request)
{
    if (auto refused = m_gate.admit(request))
        return refused;
    if (m_source.isPaused)
        return notNow(u"This source is paused in Larder. Nothing was booked; send it again later."_s, 300);
    return std::nullopt;
}

HttpResponse HttpIntake::take(const HttpRequest &request)
{
    const QString key = QString::fromLatin1(request.header("idempotency-key").left(kMostKey));
    const auto results = m_intake.take(m_source, request.body, key);
    if (results)
        Q_EMIT delivered(deliveryOf(m_source, *results));
    return intakeAnswer(results, m_words);
}

} // namespace larder
