// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/net/httpmessage.h"

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <memory>

namespace larder {

/// Answers a request; to be called once, at any time, on the server's thread. Harmless when the client or the server has gone.
using HttpAnswer = std::function<void(const HttpResponse &)>;

/// One thing the server does: a method on a path.
struct HttpRoute
{
    QByteArray method;
    QString path; ///< exactly this, as "/events"
    /// Media types that a body may have, without parameters; empty: any. Others are answered with 415.
    QList<QByteArray> contentTypes = {};
    /// Looks at the head before the body is read; a response refuses it. For tokens: strangers cost no memory.
    std::function<std::optional<HttpResponse>(const HttpRequest &)> admit = {};
    std::function<void(const HttpRequest &, const HttpAnswer &)> handle;
};

/// A small HTTP/1.1 server that does not trust its clients: for this computer, or one address of a home network.
///
/// A request reaches a route only when it is complete and well-formed: heads, bodies, connections and waiting times
/// have limits, bodies have exactly one Content-Length (chunked ones are answered with 411), and the Host must be the address
/// that is listened on with our port (on a loopback address localhost, 127.0.0.1 or [::1]; any on Any), so that no web page
/// reaches it by renaming itself. One request a connection, then it is closed. A handler that does not answer in time is answered for with 503.
/// Errors are problem+json. Lives on a thread with an event loop.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        qint64 headBytes = 64 * 1024;
        qint64 bodyBytes = 1024 * 1024;
        int connections = 32; ///< further ones are answered with 503 at once
        std::chrono::milliseconds arriving{10'000}; ///< from connecting to the last byte of the request
        std::chrono::milliseconds answering{30'000}; ///< for the handler
        std::chrono::milliseconds leaving{10'000}; ///< for the client to fetch the answer
    };

    explicit HttpServer(Clock &clock, QObject *parent = nullptr);
    HttpServer(Clock &clock, const Limits &limits, QObject *parent = nullptr);
    /// Closes every connection; answers that come later go nowhere.
    ~HttpServer() override;

    /// Before listening.
    void route(HttpRoute route);
    /// Before listening: looks at each head that names us, before its path; a response refuses it. For floods and strangers.
    void setDoorkeeper(std::function<std::optional<HttpResponse>(const HttpRequest &)> doorkeeper);

    /// The port (@p port, or a free one for 0). Errors: Conflict (the port is taken), Refused (no right to it), Io.
    [[nodiscard]] Result<quint16> listen(quint16 port = 0, const QHostAddress &address = QHostAddress::LocalHost);
    /// Stops listening and closes every connection.
    void close();
    [[nodiscard]] bool isListening() const;
    [[nodiscard]] quint16 port() const; ///< 0 = not listening
    [[nodiscard]] int connections() const; ///< open now

private:
    class Door;
    std::unique_ptr<Door> m_door;
};

} // namespace larder
