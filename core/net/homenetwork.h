// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>

namespace larder {

/// Whether an address is one of a home's own network: RFC 1918, RFC 4193, link-local, or this computer's. Pure.
[[nodiscard]] bool isHomeAddress(const QHostAddress &address);

/// This computer's addresses that other devices at home reach and a browser can open, IPv4 first; empty without a network.
[[nodiscard]] QList<QHostAddress> homeAddresses();

} // namespace larder
