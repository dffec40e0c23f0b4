// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpserver.h"

#include "core/base/text.h"
#include "core/net/httpconnection.h"

#include <QTcpServer>

namespace larder {

using namespace Qt::StringLiterals;

class HttpServer::Door : public QTcpServer
{
public:
    Door(Clock &clock, const Limits &limits) : house{clock, limits} {}
    ~Door() override { qDeleteAll(clients()); } // before what they share

    [[nodiscard]] QList<HttpConnection *> clients() const
    {
        return findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly);
    }

    HttpConnection::House house;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        const qsizetype others = clients().size();
        // Refusing costs a connection, too.
        if (!socket->setSocketDescriptor(descriptor) || others >= 2 * house.limits.connections) {
            delete socket;
            return;
        }
        auto *connection = new HttpConnection(house, socket, this);
        if (others >= house.limits.connections)
            connection->refuse(HttpResponse::problem(503, u"There are too many connections."_s));
    }
};

namespace {

/// What a Host may say where we listen on @p address; empty: anything.
QList<QByteArray> hostsOf(const QHostAddress &address, quint16 port)
{
    QList<QByteArray> names;
    if (address.isLoopback())
        names = {"localhost", "127.0.0.1", "[::1]"};
    else if (address.protocol() == QAbstractSocket::IPv6Protocol && address != QHostAddress(QHostAddress::AnyIPv6))
        names = {'[' + address.toString().section(u'%', 0, 0).toLatin1() + ']'};
    else if (address.protocol() == QAbstractSocket::IPv4Protocol && address != QHostAddress(QHostAddress::AnyIPv4))
        names = {address.toString().toLatin1()};
    QList<QByteArray> hosts;
    for (const QByteArray &name : std::as_const(names)) {
        hosts.append(name + ':' + QByteArray::number(port));
        if (port == 80)
            hosts.append(name);
    }
    return hosts;
}

} // namespace

HttpServer::HttpServer(Clock &clock, QObject *parent) : HttpServer(clock, Limits{}, parent) {}

HttpServer::HttpServer(Clock &clock, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_door(std::make_unique<Door>(clock, limits))
{}

HttpServer::~HttpServer() = default;

void HttpServer::route(HttpRoute route)
{
    m_door->house.routes.append(std::move(route));
}

void HttpServer::setDoorkeeper(std::function<std::optional<HttpResponse>(const HttpRequest &)> doorkeeper)
{
    m_door->house.doorkeeper = std::move(doorkeeper);
}

Result<quint16> HttpServer::listen(quint16 port, const QHostAddress &address)
{
    if (!m_door->listen(address, port)) {
        const QString detail = m_door->errorString();
        switch (m_door->serverError()) {
        case QAbstractSocket::AddressInUseError:
            return fail(ErrorKind::Conflict,
                        Text::tr("Port %1 is used by another program. Choose another port.").arg(port), detail);
        case QAbstractSocket::SocketAccessError:
            return fail(ErrorKind::Refused,
                        Text::tr("This computer doesn't let Larder use port %1. Choose a port above 1023.").arg(port),
                        detail);
        default: return fail(ErrorKind::Io, Text::tr("Larder couldn't listen on port %1.").arg(port), detail);
        }
    }
    m_door->house.hosts = hostsOf(address, this->port());
    return this->port();
}

void HttpServer::close()
{
    m_door->close();
    for (HttpConnection *client : m_door->clients())
        client->drop();
}

bool HttpServer::isListening() const
{
    return m_door->isListening();
}

quint16 HttpServer::port() const
{
    return m_door->serverPort();
}

int HttpServer::connections() const
{
    return int(m_door->clients().size());
}

} // namespace larder
