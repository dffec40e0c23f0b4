// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace larder::test {

using namespace Qt::StringLiterals;

/// A server that does with each request what the test says: answers, half-answers, hangs up, or nothing. Keeps what it was sent.
class BadServer : public QObject
{
public:
    /// @p number counts requests from 1. A socket that is not closed stays open.
    using Deed = std::function<void(QTcpSocket &socket, int number)>;

    explicit BadServer(Deed deed, std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : m_deed(std::move(deed))
        , m_server(std::move(server))
    {
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                welcome(socket);
        });
        if (!m_server->isListening())
            m_server->listen(QHostAddress::LocalHost);
    }

    /// One that answers every request alike.
    static Deed says(const QByteArray &bytes)
    {
        return [bytes](QTcpSocket &socket, int) {
            socket.write(bytes);
            socket.disconnectFromHost();
        };
    }
    static QByteArray answer(int status, const QByteArray &body = {}, const QByteArray &more = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: " + QByteArray::number(body.size())
               + "\r\n" + more + "\r\n" + body;
    }

    QUrl url(const QString &path = u"/"_s, const QString &scheme = u"http"_s) const
    {
        return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(m_server->serverPort()).arg(path));
    }

    QList<QByteArray> requests; ///< each as it came, head and body
    int connections = 0;

private:
    void welcome(QTcpSocket *socket)
    {
        ++connections;
        auto heard = std::make_shared<QByteArray>();
        const auto listen = [this, socket, heard] {
            *heard += socket->readAll();
            while (const qsizetype size = requestSize(*heard)) {
                requests.append(heard->first(size));
                heard->remove(0, size);
                m_deed(*socket, int(requests.size()));
            }
        };
        connect(socket, &QTcpSocket::readyRead, this, listen);
        listen();
    }

    /// Of the first whole one; 0 while there is none.
    static qsizetype requestSize(const QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return 0;
        qsizetype size = end + 4;
        const QByteArray head = bytes.first(end).toLower();
        if (const qsizetype at = head.indexOf("\r\ncontent-length:"); at >= 0)
            size += head.mid(at + 17, head.indexOf('\r', at + 2) < 0 ? -1 : head.indexOf('\r', at + 2) - at - 17)
                        .trimmed()
                        .toLongLong();
        return bytes.size() >= size ? size : 0;
    }

    Deed m_deed;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace larder::test
