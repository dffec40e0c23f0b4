// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace larder::test {

using namespace Qt::StringLiterals;

/// A stand-in for an ntfy server as its documents describe it (docs/publish.md, server/errors.go, July 2025): JSON to
/// the root, access tokens, limits of size and delay, and its quotas.
class NtfyServer
{
public:
    explicit NtfyServer(Clock &clock) : m_clock(clock), m_server(std::make_unique<HttpServer>(clock))
    {
        m_server->route({"POST", u"/"_s, {}, {}, [this](const HttpRequest &request, const HttpAnswer &answer) {
                             ++asked;
                             answer(answerTo(request));
                         }});
        m_port = m_server->listen(m_port).value_or(0);
    }

    QString url() const { return u"http://127.0.0.1:%1"_s.arg(m_port); }

    QByteArray token; ///< empty: anybody may publish
    int dayLeft = 250;
    int burstLeft = 60;
    QByteArray retryAfter; ///< sent with 42901; ntfy.sh's proxy does
    int asked = 0;
    QVector<QJsonObject> published;

private:
    static HttpResponse error(int code, const QString &words)
    {
        return HttpResponse::json(code / 100, {{u"code"_s, code}, {u"http"_s, code / 100}, {u"error"_s, words}});
    }

    HttpResponse answerTo(const HttpRequest &request)
    {
        if (!token.isEmpty() && request.bearerToken().value_or(QByteArray()) != token)
            return request.bearerToken() ? error(40101, u"unauthorized"_s) : error(40301, u"forbidden"_s);
        if (dayLeft == 0)
            return error(42908, u"limit reached: daily message quota reached"_s);
        if (burstLeft == 0) {
            HttpResponse response = error(42901, u"limit reached: too many requests"_s);
            if (!retryAfter.isEmpty())
                response.headers.append({"Retry-After", retryAfter});
            return response;
        }
        const QJsonObject message = QJsonDocument::fromJson(request.body).object();
        if (request.body.size() > 8192 || message.isEmpty())
            return error(40024, u"invalid request: request body must be valid JSON"_s);
        static const QRegularExpression topic(u"^[-_A-Za-z0-9]{1,64}$"_s);
        if (!topic.match(message[u"topic"_s].toString()).hasMatch())
            return error(40009, u"invalid request: topic invalid"_s);
        if (message[u"message"_s].toString().toUtf8().size() > 4096)
            return error(40014, u"invalid request: attachments not allowed"_s);
        if (const int priority = message[u"priority"_s].toInt(3); priority < 1 || priority > 5)
            return error(40007, u"invalid request: priority invalid"_s);
        if (message.contains(u"delay"_s)) {
            const qint64 delay = message[u"delay"_s].toString().toLongLong() - m_clock.nowMs() / 1000;
            if (delay < 9)
                return error(40005, u"invalid request: delay too small"_s);
            if (delay > 3 * 86400)
                return error(40006, u"invalid request: delay too large"_s);
        }
        --dayLeft;
        --burstLeft;
        published.append(message);
        return HttpResponse::json(200, {{u"id"_s, u"x"_s}, {u"event"_s, u"message"_s}});
    }

    Clock &m_clock;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
};

} // namespace larder::test
