// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/household/listening.h"
#include "core/net/tokengate.h"
#include "core/secrets/keychainsecrets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// Runs the event loop until the keychain has answered.
template<class Value>
Result<Value> waitFor(const std::function<void(std::function<void(const Result<Value> &)>)> &ask)
{
    Result<Value> answer =
        fail(ErrorKind::Cancelled, Text::tr("The keychain was not waited for. Nothing was changed."));
    ask([&answer](const Result<Value> &given) {
        answer = given;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return answer;
}

Result<SecretStore::Kept> keep(SecretStore &secrets, QObject &here, const QString &key, const QString &secret)
{
    return waitFor<SecretStore::Kept>([&](auto done) { secrets.write(key, secret, false, &here, std::move(done)); });
}

Result<QString> kept(SecretStore &secrets, QObject &here, const QString &key)
{
    return waitFor<QString>([&](auto done) { secrets.read(key, &here, std::move(done)); });
}

Result<Output> token(CommandContext &context, const Arguments &arguments)
{
    Household &household = *context.household;
    auto source = household.sources().named(arguments.at(0));
    if (!source)
        return fail(source.error());
    if (source->way == EventSource::Way::File)
        return fail(ErrorKind::Refused,
                    Text::tr("“%1” gets its events from files and needs no token.").arg(source->name));
    auto key = secretKey(household, source->id);
    if (!key)
        return fail(key.error());
    SystemClock clock; // the keychain answers in real time
    KeychainSecrets secrets(clock);
    QObject here;
    Result<QString> secret = QString();
    if (arguments.has(u"token-stdin"_s))
        secret = secretFromInput();
    else if (!arguments.has(u"new"_s))
        secret = kept(secrets, here, *key);
    if (!secret)
        return fail(withSecretAdvice(secret.error()));
    if (secret->isEmpty() && source->way == EventSource::Way::Mqtt)
        return fail(ErrorKind::NotFound, Text::tr("The broker's password for “%1” is not known. Give it with "
                                                  "--token-stdin.")
                                             .arg(source->name));
    const bool isChanged = secret->isEmpty() || arguments.has(u"token-stdin"_s);
    if (secret->isEmpty())
        secret = QString::fromLatin1(newToken());
    if (isChanged) {
        if (auto written = keep(secrets, here, *key, *secret); !written)
            return fail(withSecretAdvice(written.error()));
        // Who listens to the source now looks at it again.
        source->settings[u"secret_changed"_s] = context.clock.nowMs();
        LARDER_TRY(household.sources().edit(*source));
    }
    // A password is not shown.
    const QString shown = source->way == EventSource::Way::Http ? *secret : QString();
    return Output{{{u"source"_s, source->name}, {u"token"_s, shown}},
                  (shown.isEmpty() ? Text::tr("The password is in the keychain.") : shown) + u'\n'};
}

} // namespace

Result<QString> secretFromInput()
{
    auto input = readInput(u"-"_s);
    if (!input)
        return fail(input.error());
    const QString secret = QString::fromUtf8(*input).section(u'\n', 0, 0).trimmed();
    if (secret.isEmpty())
        return fail(ErrorKind::InvalidInput,
                    Text::tr("--token-stdin needs the token on standard input. Nothing was changed."));
    return secret;
}

Error withSecretAdvice(Error error)
{
    error.message +=
        u' '
        + Text::tr("Without a keychain, give the token or password to “larder-cli events listen” on standard "
                   "input, with --token-stdin.");
    return error;
}

Result<bool> ensureToken(const QString &key, bool isOnlyAsked)
{
    SystemClock clock; // the keychain answers in real time
    KeychainSecrets secrets(clock);
    QObject here;
    const auto known = kept(secrets, here, key);
    if (!known)
        return fail(withSecretAdvice(known.error()));
    if (isOnlyAsked || !known->isEmpty())
        return false;
    if (auto written = keep(secrets, here, key, QString::fromLatin1(newToken())); !written)
        return fail(withSecretAdvice(written.error()));
    return true;
}

Result<void> keepInKeychain(const QString &key, const QString &secret)
{
    SystemClock clock; // the keychain answers in real time
    KeychainSecrets secrets(clock);
    QObject here;
    return discard(keep(secrets, here, key, secret));
}

Command tokenCommand()
{
    return {"events token",
            "SOURCE [--new | --token-stdin]",
            QT_TRANSLATE_NOOP("larder", "shows a source's token, or makes one; it is kept in the keychain"),
            CommandUse::Writes,
            {},
            {u"new"_s, u"token-stdin"_s},
            1,
            1,
            token};
}

} // namespace larder
