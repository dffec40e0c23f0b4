// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/sinkrules.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

Result<void> checkUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty())
        return {};
    if (text.contains(u'@')) // a password is not repeated: it would stand in logs
        return fail(ErrorKind::InvalidInput, Text::tr("A web address here begins with https:// and carries no name and "
                                                      "password. Nothing was changed."));
    return fail(ErrorKind::InvalidInput,
                Text::tr("“%1” is no web address: it begins with https:// and carries no name and password. Nothing "
                         "was changed.")
                    .arg(text));
}

Result<void> checkNtfy(const QJsonObject &settings)
{
    static const QRegularExpression topic(u"^[A-Za-z0-9_-]{1,64}$"_s);
    const QString name = settings[u"topic"_s].toString();
    if (!topic.match(name).hasMatch())
        return fail(ErrorKind::InvalidInput, Text::tr("“%1” cannot be a topic: up to 64 letters, digits, - and _ are "
                                                      "allowed. Nothing was changed.")
                                                 .arg(name));
    return checkUrl(settings[u"server"_s].toString());
}

Result<void> checkMqtt(const QJsonObject &settings)
{
    const QString topic = settings[u"topic"_s].toString();
    const int port = settings[u"port"_s].toInt(1883);
    if (settings[u"host"_s].toString().trimmed().isEmpty() || port < 1 || port > 65535)
        return fail(ErrorKind::InvalidInput, Text::tr("A broker's name and its port are needed. Nothing was changed."));
    if (topic.isEmpty() || topic.contains(u'#') || topic.contains(u'+'))
        return fail(ErrorKind::InvalidInput,
                    Text::tr("“%1” cannot be a topic to send to. Nothing was changed.").arg(topic));
    return {};
}

} // namespace

Result<void> checkSink(const MemberSink &sink)
{
    if (!sink.member.isValid())
        return fail(ErrorKind::InvalidInput, Text::tr("It is not said whom this reaches. Nothing was changed."));
    for (const QString &secret : {u"token"_s, u"password"_s, u"secret"_s}) {
        if (sink.settings.contains(secret))
            return fail(ErrorKind::InvalidInput,
                        Text::tr("Tokens and passwords belong into the keychain. Nothing was changed."));
    }
    switch (sink.way) {
    case SinkWay::Desktop: return {};
    case SinkWay::Ntfy: return checkNtfy(sink.settings);
    case SinkWay::Webhook: return checkUrl(sink.settings[u"url"_s].toString());
    case SinkWay::Mqtt: return checkMqtt(sink.settings);
    }
    Q_UNREACHABLE();
}

} // namespace larder
