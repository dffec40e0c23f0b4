// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/listening.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace larder {

Listening::Listening(Household &household, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_household(household)
    , m_secrets(secrets)
{}

Listening::~Listening()
{
    stop();
}

void Listening::start() {}

void Listening::stop() {}

void Listening::follow(const ChangeSet &changes)
{
    Q_UNUSED(changes)
}

void Listening::keepSecret(SourceId source, const QString &secret, bool allowsSession, QObject *context,
                           std::function<void(const Result<SecretStore::Kept> &)> done)
{
    const auto key = secretKey(m_household, source);
    if (!key)
        return done(fail(key.error()));
    m_secrets.write(*key, secret, allowsSession, context, std::move(done));
}

void Listening::nextPress(SourceId, QObject *, std::function<void(const Result<ButtonPress> &)> done)
{
    done(fail(ErrorKind::Refused, Text::tr("Nothing listens to this source now.")));
}

Result<QString> secretKey(Household &household, SourceId source)
{
    return household.id().map([&](const QString &id) { return u"source/%1/%2"_s.arg(id).arg(source.value); });
}

} // namespace larder
