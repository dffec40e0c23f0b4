// SPDX-License-Identifier: GPL-3.0-or-later
// In place of mqttpump.cpp in a build without libmosquitto: connects to nothing.
#include "core/net/mqttpump.h"

namespace larder {

bool MqttPump::isAvailable()
{
    return false;
}

MqttPump::MqttPump(const MqttOptions &options, bool onlyIPv4) : m_options(options), m_onlyIPv4(onlyIPv4) {}

MqttPump::~MqttPump() = default;

void MqttPump::start() {}

void MqttPump::settle(bool) {}

void MqttPump::publish(quint64, const QString &, const QByteArray &, bool) {}

void MqttPump::tick() {}

void MqttPump::leave() {}

} // namespace larder
