// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httphead.h"
#include "core/net/httpserver.h"

#include <QTcpSocket>

namespace larder {

/// One client of an HttpServer and its one request: reads it within the limits, hands it to its route when it is complete,
/// writes the answer and deletes itself when the client has gone.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    /// What all connections of a server share; outlives them.
    struct House
    {
        Clock &clock;
        HttpServer::Limits limits;
        QVector<HttpRoute> routes = {};
        QList<QByteArray> hosts = {}; ///< lower case; empty: any Host will do
        std::function<std::optional<HttpResponse>(const HttpRequest &)> doorkeeper = {};
    };

    /// Owns @p socket, which is connected.
    HttpConnection(const House &house, QTcpSocket *socket, QObject *parent);

    /// Answers before the request was read, and closes.
    void refuse(const HttpResponse &response);
    /// Closes without a word.
    void drop();

private:
    enum class Stage { Head, Body, Answering, Leaving };

    void read();
    void readHead();
    void readBody();
    void admit(const HttpHead &head);
    [[nodiscard]] tl::expected<const HttpRoute *, HttpResponse> findRoute() const;
    void handle();
    void leave(const HttpResponse &response);
    void finish();
    void within(std::chrono::milliseconds limit, const std::function<void()> &late);

    const House &m_house;
    QTcpSocket *m_socket; ///< child
    Stage m_stage = Stage::Head;
    int m_deadline = 0; ///< number of the one that counts
    QByteArray m_head;
    HttpRequest m_request;
    qint64 m_bodyBytes = 0;
    bool m_isWhole = false; ///< nothing of the request is left to read
    const HttpRoute *m_route = nullptr;
};

} // namespace larder
