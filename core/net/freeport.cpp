// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/freeport.h"

#include <QRandomGenerator>
#include <QTcpServer>

namespace larder {

namespace {

constexpr int kFirst = 20'000; // the system's own begin at 32768
constexpr int kPast = 30'000;
constexpr int kTries = 100;

} // namespace

quint16 freePort(const QSet<quint16> &taken)
{
    for (int i = 0; i < kTries; ++i) {
        const auto port = quint16(QRandomGenerator::global()->bounded(kFirst, kPast));
        QTcpServer server;
        if (!taken.contains(port) && server.listen(QHostAddress::LocalHost, port))
            return port;
    }
    return 0;
}

} // namespace larder
