// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/homenetwork.h"

#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// Bridges to virtual machines and containers: no phone is there.
bool isVirtual(const QNetworkInterface &network)
{
    static const QStringList beginnings{u"docker"_s, u"br-"_s, u"veth"_s, u"virbr"_s, u"vmnet"_s, u"vboxnet"_s};
    return std::any_of(beginnings.cbegin(), beginnings.cend(),
                       [&](const QString &beginning) { return network.name().startsWith(beginning); });
}

} // namespace

bool isHomeAddress(const QHostAddress &address)
{
    bool isV4 = false;
    const QHostAddress v4(address.toIPv4Address(&isV4)); // also of ::ffff:192.168.1.5
    if (!isV4)
        return address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast();
    return v4.isLoopback() || v4.isLinkLocal() || v4.isInSubnet(QHostAddress(u"10.0.0.0"_s), 8)
           || v4.isInSubnet(QHostAddress(u"172.16.0.0"_s), 12) || v4.isInSubnet(QHostAddress(u"192.168.0.0"_s), 16);
}

QList<QHostAddress> homeAddresses()
{
    QList<QHostAddress> addresses;
    for (const QNetworkInterface &network : QNetworkInterface::allInterfaces()) {
        const auto flags = network.flags();
        // Point-to-point ones are tunnels: what comes through them is not at home.
        if (!flags.testFlag(QNetworkInterface::IsRunning) || flags.testFlag(QNetworkInterface::IsLoopBack)
            || flags.testFlag(QNetworkInterface::IsPointToPoint) || isVirtual(network))
            continue;
        for (const QNetworkAddressEntry &entry : network.addressEntries()) {
            const QHostAddress address = entry.ip();
            const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
            if (isHomeAddress(address) && !(isV6 && address.isLinkLocal())) // browsers open no fe80::1%eth0
                addresses << address;
        }
    }
    std::stable_partition(addresses.begin(), addresses.end(), [](const QHostAddress &address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    return addresses;
}

} // namespace larder
