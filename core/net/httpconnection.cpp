// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpconnection.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace larder {

using namespace Qt::StringLiterals;

namespace {

/// Behind the empty line that ends a head; -1 where it has not come. @p from: what lies before was looked at.
qsizetype endOfHead(const QByteArray &bytes, qsizetype from)
{
    const qsizetype crlf = bytes.indexOf("\r\n\r\n", qMax<qsizetype>(from - 3, 0));
    const qsizetype lf = bytes.indexOf("\n\n", qMax<qsizetype>(from - 1, 0)); // malformed, said at once
    if (crlf < 0 && lf < 0)
        return -1;
    return lf < 0 || (crlf >= 0 && crlf < lf) ? crlf + 4 : lf + 2;
}

/// How long a refused client may go on sending: closing over unread bytes would take the answer away from it.
constexpr std::chrono::seconds kLinger{1};

QByteArray dateOf(qint64 ms)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'")
        .toLatin1();
}

QByteArray mediaType(const QByteArray &contentType)
{
    return contentType.split(';').first().trimmed().toLower();
}

QByteArray headOf(const HttpResponse &response, qint64 nowMs)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + httpReason(response.status) + "\r\n";
    const auto field = [&head](QByteArrayView name, QByteArrayView value) {
        head.append(name).append(": ").append(value).append("\r\n");
    };
    field("Date", dateOf(nowMs));
    field("Connection", "close");
    const bool hasOwn = std::any_of(response.headers.cbegin(), response.headers.cend(),
                                    [](const HttpHeader &header) { return header.first == "Cache-Control"; });
    if (!hasOwn)
        field("Cache-Control", "no-store");
    if (!response.body.isEmpty())
        field("Content-Type", response.contentType);
    if (response.status != 204 && response.status != 304)
        field("Content-Length", QByteArray::number(response.body.size()));
    for (const HttpHeader &header : response.headers)
        field(header.first, header.second);
    return head + "\r\n";
}

} // namespace

HttpConnection::HttpConnection(const House &house, QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_house(house)
    , m_socket(socket)
{
    m_socket->setParent(this);
    // Qt would take in whatever comes.
    m_socket->setReadBufferSize(m_house.limits.headBytes + 1);
    m_request.peer = m_socket->peerAddress().toString();
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::deleteLater);
    within(m_house.limits.arriving, [this] { refuse(HttpResponse::problem(408, u"The request took too long."_s)); });
}

void HttpConnection::refuse(const HttpResponse &response)
{
    leave(response);
}

void HttpConnection::drop()
{
    m_socket->abort();
    deleteLater();
}

void HttpConnection::within(std::chrono::milliseconds limit, const std::function<void()> &late)
{
    m_house.clock.after(limit, this, [this, late, deadline = ++m_deadline] {
        if (deadline == m_deadline)
            late();
    });
}

void HttpConnection::read()
{
    if (m_stage == Stage::Head) {
        readHead();
        if (m_stage == Stage::Head)
            return;
    }
    if (m_stage == Stage::Body)
        readBody();
    else // what comes behind the request; unread it would hide that the client has gone
        m_socket->skip(m_socket->bytesAvailable());
}

void HttpConnection::readHead()
{
    const qsizetype known = m_head.size();
    m_head += m_socket->read(m_house.limits.headBytes + 1 - known);
    const qsizetype end = endOfHead(m_head, known);
    if (end < 0) {
        if (m_head.size() > m_house.limits.headBytes)
            refuse(HttpResponse::problem(431, u"The header is too long."_s));
        else if (!m_head.isEmpty() && (m_head.at(0) < 'A' || m_head.at(0) > 'Z')) // TLS, say
            refuse(HttpResponse::problem(400, u"This is not an HTTP request."_s));
        return;
    }
    const auto head = readHttpHead(QByteArrayView(m_head).first(end));
    if (!head) {
        refuse(head.error());
        return;
    }
    m_isWhole = head->bodyBytes == 0;
    m_request = head->request;
    m_request.peer = m_socket->peerAddress().toString();
    // What lies behind the body would be a second request; it is not read.
    const QByteArray body = m_head.sliced(end).left(head->bodyBytes);
    m_head.clear();
    admit(*head);
    if (m_stage == Stage::Body)
        m_request.body = body;
}

void HttpConnection::admit(const HttpHead &head)
{
    if (!m_house.hosts.isEmpty() && !m_house.hosts.contains(head.host.toLower())) {
        refuse(HttpResponse::problem(421, u"The Host is not this computer."_s));
        return;
    }
    if (m_house.doorkeeper) {
        if (const auto refusal = m_house.doorkeeper(m_request)) {
            refuse(*refusal);
            return;
        }
    }
    const auto route = findRoute();
    if (!route) {
        refuse(route.error());
        return;
    }
    m_route = *route;
    if (m_route->admit) {
        if (const auto refusal = m_route->admit(m_request)) {
            refuse(*refusal);
            return;
        }
    }
    if (head.bodyBytes > m_house.limits.bodyBytes) {
        refuse(HttpResponse::problem(413, u"The body is longer than %1 bytes."_s.arg(m_house.limits.bodyBytes)));
        return;
    }
    m_bodyBytes = head.bodyBytes;
    m_stage = Stage::Body;
    if (head.isAwaited && m_bodyBytes > 0)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

tl::expected<const HttpRoute *, HttpResponse> HttpConnection::findRoute() const
{
    const QByteArray method = m_request.method == "HEAD" ? QByteArrayLiteral("GET") : m_request.method;
    QList<QByteArray> allowed;
    for (const HttpRoute &route : m_house.routes) {
        if (route.path != m_request.path)
            continue;
        if (route.method != method) {
            allowed.append(route.method == "GET" ? QByteArrayLiteral("GET, HEAD") : route.method);
            continue;
        }
        if (!route.contentTypes.isEmpty() && !route.contentTypes.contains(mediaType(m_request.header("content-type"))))
            return tl::unexpected(HttpResponse::problem(
                415, u"Send one of: %1."_s.arg(QString::fromLatin1(route.contentTypes.join(", ")))));
        return &route;
    }
    if (allowed.isEmpty())
        return tl::unexpected(HttpResponse::problem(404, u"There is nothing here."_s));
    HttpResponse response = HttpResponse::problem(405);
    response.headers.append({"Allow", allowed.join(", ")});
    return tl::unexpected(response);
}

void HttpConnection::readBody()
{
    m_request.body += m_socket->read(m_bodyBytes - m_request.body.size());
    if (m_request.body.size() == m_bodyBytes)
        handle();
}

void HttpConnection::handle()
{
    m_stage = Stage::Answering;
    m_isWhole = true;
    within(m_house.limits.answering,
           [this] { leave(HttpResponse::problem(503, u"It was not answered in time, but may have been done."_s)); });
    m_route->handle(m_request, [self = QPointer(this)](const HttpResponse &response) {
        if (self && self->m_stage == Stage::Answering)
            self->leave(response);
    });
}

void HttpConnection::leave(const HttpResponse &response)
{
    m_stage = Stage::Leaving;
    const bool hasBody = m_request.method != "HEAD" && response.status != 204 && response.status != 304;
    m_socket->write(headOf(response, m_house.clock.nowMs()) + (hasBody ? response.body : QByteArray()));
    m_request = {};
    if (m_isWhole) {
        finish();
    } else {
        within(kLinger, [this] { finish(); });
        read();
    }
}

void HttpConnection::finish()
{
    within(m_house.limits.leaving, [this] { drop(); });
    m_socket->disconnectFromHost(); // after the last byte was written
}

} // namespace larder
