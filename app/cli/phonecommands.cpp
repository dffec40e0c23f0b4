// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/base/textkey.h"
#include "core/base/unixsignals.h"
#include "core/household/phonelink.h"
#include "core/net/homenetwork.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

void say(std::FILE *stream, const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stream);
    std::fflush(stream);
}

QString momentText(CommandContext &context, qint64 ms)
{
    return ms == 0 ? QString()
                   : QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms, context.clock.zone()), QLocale::ShortFormat);
}

Result<bool> isOn(CommandContext &context)
{
    return context.household->settings().value(u"phone_list"_s).map([](const QString &value) {
        return value == u"on"_s;
    });
}

Result<Output> show(CommandContext &context, const Arguments &)
{
    auto phones = context.household->phones().phones();
    auto on = isOn(context);
    if (!phones || !on)
        return fail(!phones ? phones.error() : on.error());
    QJsonArray all;
    TextTable table({Text::tr("Number"), Text::tr("Phone"), Text::tr("Connected"), Text::tr("Last seen")});
    for (const Phone &phone : std::as_const(*phones)) {
        all.append(QJsonObject{{u"phone_id"_s, phone.id.value},
                               {u"name"_s, phone.name},
                               {u"paired_at"_s, instantJson(phone.pairedMs)},
                               {u"seen_at"_s, instantJson(phone.seenMs)},
                               {u"revoked"_s, phone.isRevoked}});
        table.add({u'#' + QString::number(phone.id.value), phone.name,
                   phone.isRevoked ? Text::tr("no longer") : momentText(context, phone.pairedMs),
                   momentText(context, phone.seenMs)});
    }
    const QString head =
        *on ? Text::tr("The list on phones is switched on.") : Text::tr("The list on phones is switched off.");
    return Output{{{u"on"_s, *on}, {u"phones"_s, all}}, head + u'\n' + (table.isEmpty() ? QString() : table.text())};
}

Result<Output> switchTo(CommandContext &context, const Arguments &arguments, bool on)
{
    if (arguments.has(u"port"_s)) {
        const quint16 port = arguments.value(u"port"_s).toUShort();
        if (port == 0)
            return fail(ErrorKind::WrongUsage,
                        Text::tr("“%1” is no port: a number up to 65535 is needed.").arg(arguments.value(u"port"_s)));
        LARDER_TRY(context.household->settings().setValue(u"phone_port"_s, QString::number(port)));
    }
    LARDER_TRY(context.household->settings().setValue(u"phone_list"_s, on ? u"on"_s : u"off"_s));
    return show(context, arguments);
}

/// Of a name or "#3"; one that is still connected.
Result<Phone> phoneArgument(CommandContext &context, const QString &text)
{
    auto phones = context.household->phones().phones();
    if (!phones)
        return fail(phones.error());
    std::optional<Phone> found;
    for (const Phone &phone : std::as_const(*phones)) {
        if (phone.isRevoked || (text != u'#' + QString::number(phone.id.value) && textKey(text) != textKey(phone.name)))
            continue;
        if (found)
            return fail(ErrorKind::Ambiguous,
                        Text::tr("More than one phone is called “%1”. Name it by its number.").arg(text));
        found = phone;
    }
    return found ? Result<Phone>(*found)
                 : fail(ErrorKind::NotFound, Text::tr("No phone “%1” is connected. Nothing was changed.").arg(text));
}

Result<Output> revoke(CommandContext &context, const Arguments &arguments)
{
    auto phone = phoneArgument(context, arguments.at(0));
    if (!phone)
        return fail(phone.error());
    LARDER_TRY(context.household->phones().revoke(phone->id));
    return show(context, arguments);
}

Result<Output> rename(CommandContext &context, const Arguments &arguments)
{
    auto phone = phoneArgument(context, arguments.at(0));
    if (!phone)
        return fail(phone.error());
    LARDER_TRY(context.household->phones().rename(phone->id, arguments.at(1)));
    return show(context, arguments);
}

Result<QList<QHostAddress>> addressesOf(const Arguments &arguments)
{
    if (!arguments.has(u"address"_s))
        return homeAddresses();
    const QHostAddress address(arguments.value(u"address"_s));
    if (!isHomeAddress(address))
        return fail(ErrorKind::WrongUsage,
                    Text::tr("“%1” is no address of a home network.").arg(arguments.value(u"address"_s)));
    return QList<QHostAddress>{address};
}

QString pairingText(CommandContext &context, const Pairing &pairing)
{
    return Text::tr("Open this on the phone before %1; it works once:")
               .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(pairing.expiresMs, context.clock.zone()).time(),
                                       QLocale::ShortFormat))
           + u'\n' + pairing.url;
}

Result<Output> pair(CommandContext &context, const Arguments &arguments)
{
    auto on = isOn(context);
    auto port = phonePort(*context.household);
    auto addresses = addressesOf(arguments);
    if (!on || !port || !addresses)
        return fail(!on ? on.error() : !port ? port.error() : addresses.error());
    if (!*on)
        return fail(ErrorKind::Refused,
                    Text::tr("The list on phones is switched off. Switch it on with “larder-cli phone on”."));
    if (addresses->isEmpty())
        return fail(ErrorKind::Refused, Text::tr("This computer is in no home network now, so no phone can reach it."));
    auto pairing = makePairing(*context.household, phoneAddress(addresses->first(), *port));
    if (!pairing)
        return fail(pairing.error());
    return Output{{{u"url"_s, pairing->url}, {u"expires_at"_s, instantJson(pairing->expiresMs)}},
                  pairingText(context, *pairing) + u'\n'
                      + Text::tr("Larder's window, or “larder-cli phone serve”, has to be open meanwhile.") + u'\n'};
}

Result<Output> serve(CommandContext &context, const Arguments &arguments)
{
    Household &household = *context.household;
    auto on = isOn(context);
    auto addresses = addressesOf(arguments);
    if (!on || !addresses)
        return fail(!on ? on.error() : addresses.error());
    if (!*on)
        return fail(ErrorKind::Refused,
                    Text::tr("The list on phones is switched off. Switch it on with “larder-cli phone on”."));
    const auto given = [&] { return arguments.has(u"address"_s) ? *addresses : homeAddresses(); };
    PhoneLink link(household, given);
    int requests = 0;
    QObject::connect(&link, &PhoneLink::stateChanged, &link, [&] {
        for (const QString &address : link.state().addresses)
            say(context.isJson ? stderr : stdout, address);
        if (!link.state().trouble.isEmpty())
            say(stderr, link.state().trouble);
    });
    QObject::connect(
        &link, &PhoneLink::worked, &link,
        [&] {
            ++requests;
            const auto ticked = household.stream().tick(context.today());
            const auto caughtUp = ticked ? household.catchUp() : fail(ticked.error());
            if (!caughtUp)
                say(stderr, caughtUp.error().message);
        },
        Qt::QueuedConnection);
    UnixSignals signals_;
    QObject::connect(&signals_, &UnixSignals::terminated, qApp, &QCoreApplication::quit);
    link.start();
    if (arguments.has(u"pair"_s)) {
        auto pairing = link.newPairing();
        if (!pairing)
            return fail(pairing.error());
        say(context.isJson ? stderr : stdout, pairingText(context, *pairing));
    }
    QCoreApplication::exec();
    return Output{{{u"requests"_s, requests}}, {}};
}

} // namespace

QVector<Command> phoneCommands()
{
    return {
        {"phone list",
         "",
         QT_TRANSLATE_NOOP("larder", "shows the phones that carry the shopping list"),
         CommandUse::Reads,
         {},
         {},
         0,
         0,
         show},
        {"phone on",
         "[--port PORT]",
         QT_TRANSLATE_NOOP("larder", "shows the list to connected phones in the home network, unencrypted"),
         CommandUse::Writes,
         {u"port"_s},
         {},
         0,
         0,
         [](CommandContext &context, const Arguments &arguments) { return switchTo(context, arguments, true); }},
        {"phone off",
         "",
         QT_TRANSLATE_NOOP("larder", "shows the list to no phone"),
         CommandUse::Writes,
         {},
         {},
         0,
         0,
         [](CommandContext &context, const Arguments &arguments) { return switchTo(context, arguments, false); }},
        {"phone pair",
         "[--address ADDRESS]",
         QT_TRANSLATE_NOOP("larder", "gives an address that connects one phone, once, for ten minutes"),
         CommandUse::Writes,
         {u"address"_s},
         {},
         0,
         0,
         pair},
        {"phone rename",
         "PHONE NAME",
         QT_TRANSLATE_NOOP("larder", "gives a connected phone another name"),
         CommandUse::Writes,
         {},
         {},
         2,
         2,
         rename},
        {"phone revoke",
         "PHONE",
         QT_TRANSLATE_NOOP("larder", "disconnects a phone"),
         CommandUse::Writes,
         {},
         {},
         1,
         1,
         revoke},
        {"phone serve",
         "[--address ADDRESS] [--pair]",
         QT_TRANSLATE_NOOP("larder", "answers phones without the window, until it is stopped"),
         CommandUse::Writes,
         {u"address"_s},
         {u"pair"_s},
         0,
         0,
         serve},
    };
}

} // namespace larder
