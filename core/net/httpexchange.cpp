// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpexchange.h"

#include "core/base/text.h"
#include "core/net/httpreading.h"
#include "core/net/httpretry.h"
#include "core/net/oneshotbody.h"

#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

namespace larder {

using std::chrono::milliseconds;

namespace {

constexpr int kMostRedirects = 5;
/// Bytes that Qt reads ahead of us.
constexpr qint64 kReadAhead = 64 * 1024;

QString originOf(const QUrl &url)
{
    return QStringLiteral("%1://%2:%3")
        .arg(url.scheme(), url.host())
        .arg(url.port(url.scheme() == u"https" ? 443 : 80));
}

/// The connection broke; statuses have errors of their own, which are not asked about.
bool isBroken(QNetworkReply::NetworkError error)
{
    return (error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied)
           || error == QNetworkReply::ContentReSendError || error == QNetworkReply::ProtocolFailure
           || error == QNetworkReply::ProtocolUnknownError;
}

/// No connection came about.
bool isUnreached(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
           || error == QNetworkReply::SslHandshakeFailedError;
}

/// The name alone: Qt's sentence may hold the whole address.
QString nameOf(QNetworkReply::NetworkError error)
{
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

} // namespace

HttpExchange::HttpExchange(const HttpCall &call, Clock &clock, QRandomGenerator &random, QObject *context,
                           const HttpClient::Done &done, HttpClient *client)
    : QObject(client)
    , m_call(call)
    , m_clock(clock)
    , m_random(random)
    , m_context(context)
    , m_done(done)
    , m_url(call.url)
{
    connect(context, &QObject::destroyed, this, [this] {
        m_done = {};
        drop();
        deleteLater();
    });
}

HttpExchange::~HttpExchange()
{
    drop();
    if (!m_result)
        m_result = tl::unexpected(HttpFailure{
            {ErrorKind::Cancelled, Text::tr("This was ended before %1 had answered.").arg(m_url.host())}, m_wasSent});
    deliver();
}

void HttpExchange::start()
{
    m_due = m_clock.monotonic() + m_call.deadline;
    m_clock.after(m_call.deadline, this, [this] {
        if (!m_result)
            end(tl::unexpected(HttpFailure{lostError(QStringLiteral("out of time")), m_wasSent}));
    });
    ++m_attempts;
    attempt();
}

QNetworkRequest HttpExchange::request() const
{
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("User-Agent", "Larder/" LARDER_VERSION);
    // A coded body hides its length, and unpacks to any size.
    request.setRawHeader("Accept-Encoding", "identity");
    if (!m_call.contentType.isEmpty())
        request.setRawHeader("Content-Type", m_call.contentType);
    if (!m_call.idempotencyKey.isEmpty()) // a string of RFC 8941 stands in quotes
        request.setRawHeader("Idempotency-Key", '"' + m_call.idempotencyKey + '"');
    for (const HttpHeader &header : m_call.headers)
        request.setRawHeader(header.first, header.second);
    if (!isReading())
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_call.body.size());
    return request;
}

void HttpExchange::attempt()
{
    // A manager of its own is a connection of its own: a kept one that the server has left looks like an answer that was lost,
    // and on it Qt reports a body cut short as a success.
    m_manager = new QNetworkAccessManager(this);
    m_manager->setAutoDeleteReplies(false);
    m_body.clear();
    if (isReading()) {
        m_reply = m_manager->sendCustomRequest(request(), m_call.method);
    } else {
        auto *body = new OneShotBody(m_call.body);
        m_reply = m_manager->sendCustomRequest(request(), m_call.method, body);
        body->setParent(m_reply);
    }
    m_reply->setReadBufferSize(kReadAhead);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_wasSent = true; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        refuse(ErrorKind::Refused,
               Text::tr("The certificate of %1 cannot be trusted, so nothing was sent.").arg(m_url.host()),
               errors.isEmpty() ? QString() : errors.first().errorString());
    });
}

void HttpExchange::readHead()
{
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_call.mostBytes
        && m_call.method != "HEAD")
        refuse(ErrorKind::InvalidInput, Text::tr("%1 sent a longer answer than Larder reads.").arg(m_url.host()));
}

void HttpExchange::readBody()
{
    m_body += m_reply->read(m_call.mostBytes + 1 - m_body.size());
    if (m_body.size() > m_call.mostBytes)
        refuse(ErrorKind::InvalidInput, Text::tr("%1 sent a longer answer than Larder reads.").arg(m_url.host()));
}

void HttpExchange::finished()
{
    readBody();
    if (!m_reply)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    const HttpReply reply = readReply(*m_reply, m_body, m_clock.nowMs());
    drop();
    if (error == QNetworkReply::SslHandshakeFailedError && !m_wasSent)
        refuse(ErrorKind::Refused,
               Text::tr("No safe connection to %1 came about, so nothing was sent.").arg(m_url.host()), nameOf(error));
    else if (error == QNetworkReply::ContentReSendError && reply.status >= 300)
        replied(reply); // 307, or a challenge: Qt would have sent the body again, the answer is none the less one
    else if (isBroken(error) || reply.status < 200)
        lost(nameOf(error));
    else if (isCoded(reply))
        refuse(ErrorKind::InvalidInput,
               Text::tr("%1 sent an answer in a form that Larder does not read.").arg(m_url.host()));
    else if (!isWhole(reply, m_call.method))
        lost(QStringLiteral("cut short"));
    else
        replied(reply);
}

void HttpExchange::replied(const HttpReply &reply)
{
    if (followRedirect(reply))
        return;
    const bool mayRepeat = m_call.repeat == HttpCall::Repeat::Safe || isReading();
    if (mayRepeat && isPassingStatus(reply.status) && tryAgain(reply.retryAfter))
        return;
    end(reply);
}

void HttpExchange::lost(const QString &detail)
{
    const bool mayRepeat = m_call.repeat == HttpCall::Repeat::Safe || isReading() || !m_wasSent;
    if (mayRepeat && tryAgain({}))
        return;
    end(tl::unexpected(HttpFailure{lostError(detail), m_wasSent}));
}

void HttpExchange::refuse(ErrorKind kind, const QString &message, const QString &detail)
{
    end(tl::unexpected(HttpFailure{{kind, message, detail}, m_wasSent}));
}

bool HttpExchange::followRedirect(const HttpReply &reply)
{
    const bool isRedirect =
        reply.status == 301 || reply.status == 302 || reply.status == 303 || reply.status == 307 || reply.status == 308;
    if (!isRedirect || !isReading() || m_redirects == kMostRedirects)
        return false;
    const QUrl target = m_url.resolved(QUrl::fromEncoded(reply.header("location"), QUrl::StrictMode));
    if (!target.isValid() || !target.userInfo().isEmpty() || originOf(target) != originOf(m_url))
        return false;
    ++m_redirects;
    m_url = target;
    attempt();
    return true;
}

bool HttpExchange::tryAgain(std::optional<milliseconds> retryAfter)
{
    if (m_attempts >= m_call.attempts)
        return false;
    const milliseconds pause = retryAfter.value_or(milliseconds::zero()) + retryPause(m_attempts, m_random);
    if (m_clock.monotonic() + pause >= m_due)
        return false;
    ++m_attempts;
    m_clock.after(pause, this, [this] {
        if (!m_result)
            attempt();
    });
    return true;
}

void HttpExchange::drop()
{
    if (!m_reply)
        return;
    // Qt tells of a request that was sent only where it has no body.
    if (const auto *body = m_reply->findChild<OneShotBody *>())
        m_wasSent = m_wasSent || body->wasRead() || (m_call.body.isEmpty() && !isUnreached(m_reply->error()));
    m_reply->disconnect(this);
    m_reply->abort();
    // We may be in one of its signals.
    std::exchange(m_reply, nullptr)->deleteLater();
    std::exchange(m_manager, nullptr)->deleteLater();
}

void HttpExchange::end(const HttpResult &result)
{
    drop();
    m_result = result;
    // Later, for whoever is told may delete all of us.
    QMetaObject::invokeMethod(
        this,
        [this] {
            deleteLater();
            deliver();
        },
        Qt::QueuedConnection);
}

void HttpExchange::deliver()
{
    const HttpResult result = *m_result;
    if (const auto done = std::exchange(m_done, {}); done && m_context)
        done(result);
}

bool HttpExchange::isReading() const
{
    return m_call.method == "GET" || m_call.method == "HEAD";
}

Error HttpExchange::lostError(const QString &detail) const
{
    const QString words = !m_wasSent    ? Text::tr("%1 cannot be reached. Nothing was sent.")
                          : isReading() ? Text::tr("%1 did not answer.")
                                        : Text::tr("%1 did not answer. It may have got the message all the same.");
    return {ErrorKind::Io, words.arg(m_url.host()), detail};
}

} // namespace larder
