// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/memorysecrets.h"

#include <QPointer>

namespace larder {

namespace {

/// Calls @p work through the event loop of @p store, unless either goes before.
void later(QObject *store, QObject *context, const std::function<void()> &work)
{
    QMetaObject::invokeMethod(
        store,
        [context = QPointer(context), work] {
            if (context)
                work();
        },
        Qt::QueuedConnection);
}

} // namespace

void MemorySecrets::lookForKeychain(QObject *context, std::function<void(bool)> done)
{
    later(this, context, [done = std::move(done)] { done(false); });
}

void MemorySecrets::read(const QString &key, QObject *context, std::function<void(const Result<QString> &)> done)
{
    later(this, context, [secret = m_secrets.value(key), done = std::move(done)] { done(secret); });
}

void MemorySecrets::write(const QString &key, const QString &secret, bool allowsSession, QObject *context,
                          std::function<void(const Result<Kept> &)> done)
{
    if (allowsSession)
        m_secrets.insert(key, secret);
    later(this, context, [allowsSession, done = std::move(done)] {
        done(allowsSession ? Result<Kept>(Kept::Session) : Result<Kept>(fail(noKeychain())));
    });
}

void MemorySecrets::remove(const QString &key, QObject *context, std::function<void(const Result<void> &)> done)
{
    m_secrets.remove(key);
    later(this, context, [done = std::move(done)] { done({}); });
}

} // namespace larder
