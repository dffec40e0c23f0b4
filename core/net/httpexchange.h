// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"

#include <QPointer>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace larder {

/// One call of HttpClient's from its first try to its end, after which it deletes itself.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(const HttpCall &call, Clock &clock, QRandomGenerator &random, QObject *context,
                 const HttpClient::Done &done, HttpClient *client);
    /// Ends the call with Cancelled where it has not ended.
    ~HttpExchange() override;

    void start();
    /// Without a try, or after one.
    void end(const HttpResult &result);

private:
    void attempt();
    [[nodiscard]] QNetworkRequest request() const;
    void readHead();
    void readBody();
    void finished();
    void replied(const HttpReply &reply);
    void lost(const QString &detail);
    void refuse(ErrorKind kind, const QString &message, const QString &detail = {});
    [[nodiscard]] bool followRedirect(const HttpReply &reply);
    [[nodiscard]] bool tryAgain(std::optional<std::chrono::milliseconds> retryAfter);
    void drop();
    void deliver();
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] Error lostError(const QString &detail) const;

    const HttpCall m_call;
    Clock &m_clock;
    QRandomGenerator &m_random;
    QPointer<QObject> m_context;
    HttpClient::Done m_done;
    QUrl m_url; ///< changes with redirects
    std::chrono::milliseconds m_due{0}; ///< on the monotonic clock
    QNetworkAccessManager *m_manager = nullptr; ///< of this try alone
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body; ///< of this try
    bool m_wasSent = false; ///< at some try, at least in part
    int m_attempts = 0;
    int m_redirects = 0;
    std::optional<HttpResult> m_result; ///< on its way
};

} // namespace larder
