// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <QHash>

namespace larder {

/// Secrets in memory only, gone when the program ends: for sessions without a keychain, the sample household and tests.
/// Answers come through the event loop, as the keychain's do.
class MemorySecrets : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    void lookForKeychain(QObject *context, std::function<void(bool)> done) override;
    void read(const QString &key, QObject *context, std::function<void(const Result<QString> &)> done) override;
    void write(const QString &key, const QString &secret, bool allowsSession, QObject *context,
               std::function<void(const Result<Kept> &)> done) override;
    void remove(const QString &key, QObject *context, std::function<void(const Result<void> &)> done) override;

private:
    QHash<QString, QString> m_secrets;
};

} // namespace larder
