// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/net/httpmessage.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

class QRandomGenerator;

namespace larder {

/// What is asked of a server. Values only, so it may be kept.
struct HttpCall
{
    /// What may happen to a call that was perhaps heard and not answered.
    enum class Repeat {
        Never, ///< it reaches the server once at most, whatever the network does
        Safe, ///< saying it again does no harm: it only reads, or the server knows its idempotency key
    };

    QByteArray method = QByteArrayLiteral("GET"); ///< in capitals
    QUrl url; ///< http or https; without a user and password
    QVector<HttpHeader> headers = {}; ///< any case; an Authorization is sent to this origin alone
    QByteArray body = {};
    QByteArray contentType = {}; ///< of the body
    QByteArray idempotencyKey = {}; ///< the same at each try; visible ASCII without quotes
    Repeat repeat = Repeat::Never; ///< GET and HEAD are Safe by themselves
    std::chrono::milliseconds deadline{30'000}; ///< for all of it: tries, pauses, the last byte
    int attempts = 3; ///< at most, >= 1
    qint64 mostBytes = 1024 * 1024; ///< of an answer's body
};

/// What a server answered, whatever its status: the caller decides by that.
struct HttpReply
{
    int status = 0; ///< 200 to 599
    QVector<HttpHeader> headers = {}; ///< names in lower case
    QByteArray body = {};
    /// How long the server asks to stay away, 0 to 24 h; with 429, 503 and the like.
    std::optional<std::chrono::milliseconds> retryAfter = {};

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    /// The first header of this lower-case name; empty where there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// Why there is no answer.
struct HttpFailure
{
    /// Io: not reached, or lost on the way, or out of time. Refused: the server's certificate cannot be trusted.
    /// InvalidInput: the call cannot be made, or the answer is too long or in a form that is not read. Cancelled. Neither words
    /// nor detail tell more of the address than its host, nor anything of headers and bodies: those hold secrets.
    Error error;
    bool mayHaveArrived = false; ///< the server may have heard the call and acted; false: it certainly has not
};

using HttpResult = tl::expected<HttpReply, HttpFailure>;

/// The one HTTP client. What a server does by mistake or malice ends in a reply or a failure, never in a wait without end, a full
/// memory, a call made twice or a token in strange hands:
///
/// - A call that must not be made twice is not, although QNetworkAccessManager repeats calls by itself.
/// - Calls that may be repeated are, after what passes by itself (no connection, 408, 425, 429, 502, 503, 504), with pauses
///   of random length and not before the server's Retry-After. Where that does not fit into the deadline, the reply tells it.
/// - Redirects are followed within the origin and for GET and HEAD alone, five at most; other 3xx are replies.
/// - An answer shorter than it said is a failure; bodies in a content coding are not asked for and not read.
///
/// Lives on a thread with an event loop; everything is called there.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const HttpResult &)>;

    /// @p clock and @p random outlive the client.
    HttpClient(Clock &clock, QRandomGenerator &random, QObject *parent = nullptr);
    /// Calls under way end with Cancelled.
    ~HttpClient() override;

    /// Ends exactly once, never before it returns; silently where @p context goes before, which also cancels the call.
    void send(const HttpCall &call, QObject *context, const Done &done);

private:
    Clock &m_clock;
    QRandomGenerator &m_random;
};

} // namespace larder
