// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kAnswerMs = 1500;
constexpr char kRaise[] = "raise\n";

QString folder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QDir::tempPath() : runtime;
}

/// The same for every way to write one path, and different for every user.
QString nameFor(const QString &household)
{
    const QFileInfo info(household);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash =
        QCryptographicHash::hash((QDir::homePath() + u'\n' + path).toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(16);
    return u"larder-"_s + QString::fromLatin1(hash);
}

/// A path on Unix, where the temporary folder is everybody's; a bare name on Windows.
QString serverName(const QString &name)
{
#if defined(Q_OS_WIN)
    return name;
#else
    return QDir(folder()).filePath(name);
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &household, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(household))
    , m_lock(QDir(folder()).filePath(m_name + u".lock"_s))
{
    // A lock is stale when its process is gone, never by age.
    m_lock.setStaleLockTime(0);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim()
{
    if (!m_lock.tryLock())
        return false;
    // With the lock held, a socket that is there is left over from a crash.
    QLocalServer::removeServer(serverName(m_name));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.listen(serverName(m_name));
    return true;
}

bool SingleInstance::askToRaise()
{
    QLocalSocket socket;
    socket.connectToServer(serverName(m_name));
    if (!socket.waitForConnected(kAnswerMs))
        return false;
    socket.write(kRaise);
    return socket.waitForBytesWritten(kAnswerMs);
}

void SingleInstance::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->canReadLine() && socket->readLine() == kRaise)
                Q_EMIT raiseRequested();
        });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    }
}

} // namespace larder
