// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/secrets/secretstore.h"

#include <QHash>

namespace larder {

/// Secrets in the desktop's keychain (Secret Service, KWallet, macOS, Windows) through QtKeychain, never in a file.
///
/// A keychain that is locked asks the person itself, which may take a minute. One that does not answer within 2 s when
/// it is looked for counts as absent.
class KeychainSecrets : public SecretStore
{
    Q_OBJECT

public:
    /// @p service is the name under which the keychain shows them.
    explicit KeychainSecrets(Clock &clock, const QString &service = QStringLiteral("Larder"),
                             QObject *parent = nullptr);
    ~KeychainSecrets() override;

    void lookForKeychain(QObject *context, std::function<void(bool)> done) override;
    void read(const QString &key, QObject *context, std::function<void(const Result<QString> &)> done) override;
    void write(const QString &key, const QString &secret, bool allowsSession, QObject *context,
               std::function<void(const Result<Kept> &)> done) override;
    void remove(const QString &key, QObject *context, std::function<void(const Result<void> &)> done) override;

private:
    Clock &m_clock;
    QString m_service;
    QHash<QString, QString> m_session; ///< what could not go into a keychain
};

} // namespace larder
