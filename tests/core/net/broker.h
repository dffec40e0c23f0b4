// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace larder::test {

using namespace Qt::StringLiterals;

/// A real mosquitto on a free loopback port, with a folder of its own in which it keeps its sessions.
class Broker
{
public:
    /// @p more: further lines of its configuration; an own listener among them replaces the plain one (`%1` is the port).
    explicit Broker(const QString &more = {}) : m_more(more)
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        m_port = free.serverPort();
    }
    ~Broker() { kill(); }

    /// The program; empty where it is not installed.
    static QString program()
    {
        const QString found = QStandardPaths::findExecutable(u"mosquitto"_s);
        return !found.isEmpty() ? found
                                : QStandardPaths::findExecutable(u"mosquitto"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s,
                                                                                  u"/opt/homebrew/sbin"_s});
    }

    quint16 port() const { return m_port; }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// True when it takes connections.
    bool start()
    {
        QString settings = u"user root\npersistence true\npersistence_location %1/\nautosave_interval 0\n"
                           "allow_anonymous true\n"_s.arg(m_folder.path());
        if (!m_more.contains(u"listener "_s))
            settings += u"listener %1 127.0.0.1\n"_s.arg(m_port);
        settings += m_more.contains(u"%1"_s) ? m_more.arg(m_port) : m_more;
        QFile configuration(file(u"mosquitto.conf"_s));
        if (!configuration.open(QIODevice::WriteOnly) || configuration.write(settings.toUtf8()) < 0)
            return false;
        configuration.close();
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(file(u"log"_s));
        m_process.start(program(), {u"-v"_s, u"-c"_s, configuration.fileName()});
        return m_process.waitForStarted() && QTest::qWaitFor([this] {
                   QTcpSocket socket;
                   socket.connectToHost(QHostAddress::LocalHost, m_port);
                   return socket.waitForConnected(200);
               });
    }
    /// Ends it in peace: it saves what it knows.
    bool stop()
    {
        m_process.terminate();
        return m_process.waitForFinished(5000);
    }
    /// kill -9.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    /// Makes it save what it knows, as a crash would find it.
    bool save()
    {
#ifdef Q_OS_UNIX
        const auto savedAt = [this] { return QFileInfo(file(u"mosquitto.db"_s)).lastModified(); };
        const QDateTime before = savedAt();
        return ::kill(pid_t(m_process.processId()), SIGUSR1) == 0
               && QTest::qWaitFor([&] { return savedAt() != before; });
#else
        return false;
#endif
    }
    /// Forgets all sessions and messages; while it is stopped.
    bool forget()
    {
        return QFile::remove(file(u"mosquitto.db"_s));
    }

private:
    QTemporaryDir m_folder;
    QString m_more;
    quint16 m_port = 0;
    QProcess m_process;
};

/// A certificate authority in @p folder (`ca.pem`) and a certificate by it for @p host (`host.pem`, `host.key`).
inline bool makeCertificates(const QString &folder, const QString &host)
{
    const auto openssl = [&folder](const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(u"openssl"_s, arguments);
        return process.waitForFinished(20000) && process.exitCode() == 0;
    };
    QFile names(folder + u"/names"_s);
    if (!names.open(QIODevice::WriteOnly) || names.write("subjectAltName=DNS:" + host.toUtf8()) < 0)
        return false;
    names.close();
    const QStringList key{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s};
    return openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Larder test"_s, u"-keyout"_s,
                               u"ca.key"_s, u"-out"_s, u"ca.pem"_s}
                   + key)
           && openssl(QStringList{u"req"_s, u"-subj"_s, u"/CN="_s + host, u"-keyout"_s, u"host.key"_s, u"-out"_s,
                                  u"host.csr"_s}
                      + key)
           && openssl({u"x509"_s, u"-req"_s, u"-in"_s, u"host.csr"_s, u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s, u"ca.key"_s,
                       u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-extfile"_s, u"names"_s, u"-out"_s, u"host.pem"_s});
}

} // namespace larder::test

/// In a test's slot: ends it where no broker is installed; an error on a build server.
#define LARDER_NEED_BROKER()                                                                                           \
    do {                                                                                                               \
        if (larder::test::Broker::program().isEmpty()) {                                                               \
            if (qEnvironmentVariableIsSet("CI"))                                                                       \
                QFAIL("mosquitto is not installed");                                                                   \
            QSKIP("mosquitto is not installed: packaging/deps test");                                                  \
        }                                                                                                              \
    } while (false)
