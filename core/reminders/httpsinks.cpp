// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/httpsinks.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <algorithm>

#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace larder {

using std::chrono::milliseconds;

namespace {

constexpr qsizetype kMostText = 4096; ///< bytes; ntfy makes an attachment of more
constexpr qsizetype kMostTitle = 250;
constexpr milliseconds kLeastDelay = std::chrono::seconds(10);
/// ntfy lets in one message every five seconds once it has had enough.
constexpr milliseconds kAfterBurst = std::chrono::seconds(30);
constexpr int kDayIsFull = 42908;

/// At most @p most bytes of UTF-8, whole characters, with a sign that something is left out.
QString cut(const QString &text, qsizetype most)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() <= most)
        return text;
    const QByteArray sign = "…"_ba;
    qsizetype end = most - sign.size();
    while (end > 0 && (uchar(bytes[end]) & 0xC0) == 0x80)
        --end;
    return QString::fromUtf8(bytes.first(end) + sign);
}

HttpCall callOf(const QUrl &url, const QByteArray &body, const QString &token)
{
    HttpCall call;
    call.method = "POST";
    call.url = url;
    call.body = body;
    call.contentType = "application/json";
    call.attempts = 1; // the outbox keeps it for later
    call.mostBytes = qint64(64) * 1024;
    if (!token.isEmpty())
        call.headers.append({"Authorization", "Bearer " + token.toUtf8()});
    return call;
}

SinkOutcome outcomeOfFailure(const HttpFailure &failure, bool isRepeatable)
{
    using Kind = SinkOutcome::Kind;
    if (failure.mayHaveArrived)
        return {isRepeatable ? Kind::Later : Kind::Failed, u"unclear"_s};
    switch (failure.error.kind) {
    case ErrorKind::InvalidInput: return {Kind::Failed, u"settings"_s};
    case ErrorKind::Refused: return {Kind::Later, u"certificate"_s};
    default: return {Kind::Later, u"unreachable"_s};
    }
}

SinkOutcome outcomeOf(const HttpResult &result, bool isRepeatable)
{
    using Kind = SinkOutcome::Kind;
    if (!result)
        return outcomeOfFailure(result.error(), isRepeatable);
    SinkOutcome outcome{Kind::Failed, u"refused"_s, result->status, result->retryAfter};
    if (result->isSuccess())
        outcome = {Kind::Delivered, {}, result->status};
    else if (result->status == 429 || result->status == 503 || result->status == 408 || result->status == 425)
        outcome = {Kind::Later, u"busy"_s, result->status, result->retryAfter, result->status == 429};
    else if (result->status >= 500)
        outcome = {isRepeatable ? Kind::Later : Kind::Failed, u"unclear"_s, result->status, result->retryAfter};
    return outcome;
}

/// ntfy's own number of an error, as 42901; 0 where it told none.
int ntfyCode(const QByteArray &body)
{
    simdjson::dom::parser parser;
    int64_t code = 0;
    if (parser.parse(body.constData(), size_t(body.size()))["code"].get_int64().get(code) != simdjson::SUCCESS)
        return 0;
    return int(std::clamp<int64_t>(code, 0, 99999));
}

milliseconds untilMidnightUtc(qint64 nowMs)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    return milliseconds(now.msecsTo(QDateTime(now.date().addDays(1), QTime(0, 0), Qt::UTC)));
}

SinkOutcome outcomeOfNtfy(const HttpResult &result, qint64 nowMs)
{
    SinkOutcome outcome = outcomeOf(result, false);
    if (outcome.status != 429)
        return outcome;
    if (ntfyCode(result->body) == kDayIsFull) {
        outcome.reason = u"quota"_s;
        outcome.retryAfter = untilMidnightUtc(nowMs);
    }
    outcome.retryAfter = outcome.retryAfter.value_or(kAfterBurst);
    return outcome;
}

} // namespace

QByteArray sinkJson(const SinkMessage &message, const MessageText &text)
{
    QJsonArray reminders;
    for (const ReminderId id : message.reminders)
        reminders.append(id.value);
    const QString kind = message.isTest ? u"test"_s : message.isList ? u"list"_s : u"reminder"_s;
    return QJsonDocument(QJsonObject{{u"id"_s, message.id},
                                     {u"kind"_s, kind},
                                     {u"title"_s, text.title},
                                     {u"text"_s, text.body},
                                     {u"reminders"_s, reminders}})
        .toJson(QJsonDocument::Compact);
}

NtfySink::NtfySink(HttpClient &client, Clock &clock, QObject *parent)
    : SinkPost(parent)
    , m_client(client)
    , m_clock(clock)
{}

void NtfySink::send(const MemberSink &sink, const SinkMessage &message, const MessageText &text, const QString &secret,
                    QObject *context, const Done &done)
{
    // A message without text is shown as "triggered".
    const QString body = text.body.isEmpty() ? text.title : text.body;
    QJsonObject object{{u"topic"_s, sink.settings[u"topic"_s]},
                       {u"title"_s, cut(text.title, kMostTitle)},
                       {u"message"_s, cut(body, kMostText)},
                       {u"priority"_s, std::clamp(sink.settings[u"priority"_s].toInt(3), 1, 5)}};
    if (const QString click = sink.settings[u"click"_s].toString(); !click.isEmpty())
        object.insert(u"click"_s, click);
    if (milliseconds(message.notBeforeMs - m_clock.nowMs()) >= kLeastDelay)
        object.insert(u"delay"_s, QString::number(message.notBeforeMs / 1000));
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    m_client.send(callOf(QUrl(sink.settings[u"server"_s].toString()), json, secret), context,
                  [done, clock = &m_clock](const HttpResult &result) { done(outcomeOfNtfy(result, clock->nowMs())); });
}

WebhookSink::WebhookSink(HttpClient &client, QObject *parent) : SinkPost(parent), m_client(client) {}

void WebhookSink::send(const MemberSink &sink, const SinkMessage &message, const MessageText &text,
                       const QString &secret, QObject *context, const Done &done)
{
    const bool signs = sink.settings[u"signs"_s].toBool();
    const QByteArray json = sinkJson(message, text);
    HttpCall call = callOf(QUrl(sink.settings[u"url"_s].toString()), json, signs ? QString() : secret);
    call.idempotencyKey = message.id.toLatin1();
    call.repeat = HttpCall::Repeat::Safe;
    if (signs) {
        const QByteArray code = QMessageAuthenticationCode::hash(json, secret.toUtf8(), QCryptographicHash::Sha256);
        call.headers.append({"X-Larder-Signature", "sha256=" + code.toHex()});
    }
    m_client.send(call, context, [done](const HttpResult &result) { done(outcomeOf(result, true)); });
}

} // namespace larder
