// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainsecrets.h"

#include "core/base/text.h"

#include <QPointer>

#include <memory>
#include <utility>

#include <qt6keychain/keychain.h>

namespace larder {

using namespace Qt::StringLiterals;

namespace {

/// For a keychain that needs nobody.
constexpr std::chrono::seconds kShort{2};
/// For a person who is asked to unlock it.
constexpr std::chrono::minutes kLong{2};

Error errorOf(const QKeychain::Job *job)
{
    if (!job)
        return {ErrorKind::Refused, Text::tr("The keychain did not answer. Unlock it and try again.")};
    switch (job->error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorKind::Refused, Text::tr("The keychain is locked. Unlock it and try again."), job->errorString()};
    default:
        return {ErrorKind::Io, Text::tr("The keychain reported an error. Nothing was changed."), job->errorString()};
    }
}

bool isMissing(const QKeychain::Job *job)
{
    return job && job->error() == QKeychain::EntryNotFound;
}

bool isDone(const QKeychain::Job *job)
{
    return job && job->error() == QKeychain::NoError;
}

} // namespace

KeychainSecrets::KeychainSecrets(Clock &clock, const QString &service, QObject *parent)
    : SecretStore(parent)
    , m_clock(clock)
    , m_service(service)
{}

void KeychainSecrets::run(QKeychain::Job *job, const QString &key, std::chrono::milliseconds patience, QObject *context,
                          const std::function<void(QKeychain::Job *)> &done)
{
    // A running job must not be deleted: the keychain's library still points to it. It deletes itself when it ends.
    const auto once = [done, isOpen = std::make_shared<bool>(true),
                       guard = QPointer(context)](QKeychain::Job *finished) {
        if (std::exchange(*isOpen, false) && guard)
            done(finished);
    };
    connect(job, &QKeychain::Job::finished, this, once);
    m_clock.after(patience, this, [once] { once(nullptr); });
    job->setKey(key);
    job->start();
}

void KeychainSecrets::lookForKeychain(QObject *context, std::function<void(bool)> done)
{
    // To look for what is not there asks nobody for a password.
    run(new QKeychain::ReadPasswordJob(m_service), u"larder/is-there-a-keychain"_s, kShort, context,
        [done = std::move(done)](const QKeychain::Job *job) { done(isDone(job) || isMissing(job)); });
}

void KeychainSecrets::read(const QString &key, QObject *context, std::function<void(const Result<QString> &)> done)
{
    lookForKeychain(context, [this, key, context, done = std::move(done)](bool isThere) {
        if (m_session.contains(key)) {
            done(m_session.value(key));
        } else if (!isThere) {
            done(fail(noKeychain()));
        } else {
            auto *job = new QKeychain::ReadPasswordJob(m_service);
            run(job, key, kLong, context, [job, done](const QKeychain::Job *ended) {
                if (isDone(ended))
                    done(job->textData());
                else if (isMissing(ended))
                    done(QString());
                else
                    done(fail(errorOf(ended)));
            });
        }
    });
}

void KeychainSecrets::write(const QString &key, const QString &secret, bool allowsSession, QObject *context,
                            std::function<void(const Result<Kept> &)> done)
{
    lookForKeychain(context, [this, key, secret, allowsSession, context, done = std::move(done)](bool isThere) {
        if (!isThere && !allowsSession) {
            done(fail(noKeychain()));
        } else if (!isThere) {
            m_session.insert(key, secret);
            done(Kept::Session);
        } else {
            auto *job = new QKeychain::WritePasswordJob(m_service);
            job->setTextData(secret);
            run(job, key, kLong, context, [this, key, done](const QKeychain::Job *ended) {
                if (!isDone(ended)) {
                    done(fail(errorOf(ended)));
                    return;
                }
                m_session.remove(key);
                done(Kept::Keychain);
            });
        }
    });
}

void KeychainSecrets::remove(const QString &key, QObject *context, std::function<void(const Result<void> &)> done)
{
    lookForKeychain(context, [this, key, context, done = std::move(done)](bool isThere) {
        if (m_session.remove(key)) {
            done({});
        } else if (!isThere) {
            done(fail(noKeychain()));
        } else {
            run(new QKeychain::DeletePasswordJob(m_service), key, kLong, context, [done](const QKeychain::Job *ended) {
                if (isDone(ended) || isMissing(ended))
                    done({});
                else
                    done(fail(errorOf(ended)));
            });
        }
    });
}

} // namespace larder
