// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/secrets/secretstore.h"

#include <QHash>

namespace QKeychain {
class Job;
}

namespace larder {

/// Secrets in the desktop's keychain (Secret Service, KWallet, macOS, Windows) through QtKeychain, never in a file.
///
/// A locked keychain asks the person itself, who has two minutes. QtKeychain has one queue for the process and no locks: use
/// all stores of a process on one thread, which must live as long as they do.
class KeychainSecrets : public SecretStore
{
    Q_OBJECT

public:
    /// @p service is the name under which the keychain lists them.
    explicit KeychainSecrets(Clock &clock, const QString &service = QStringLiteral("Larder"),
                             QObject *parent = nullptr);

    void lookForKeychain(QObject *context, std::function<void(bool)> done) override;
    void read(const QString &key, QObject *context, std::function<void(const Result<QString> &)> done) override;
    void write(const QString &key, const QString &secret, bool allowsSession, QObject *context,
               std::function<void(const Result<Kept> &)> done) override;
    void remove(const QString &key, QObject *context, std::function<void(const Result<void> &)> done) override;

private:
    /// Calls @p done once: with the finished job, or with none after @p patience.
    void run(QKeychain::Job *job, const QString &key, std::chrono::milliseconds patience, QObject *context,
             const std::function<void(QKeychain::Job *)> &done);

    Clock &m_clock;
    QString m_service;
    QHash<QString, QString> m_session; ///< what found no keychain
};

} // namespace larder
