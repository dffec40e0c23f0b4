// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/brokertopics.h"

#include <QByteArray>

namespace larder::homeassistant {

/// Home Assistant's MQTT device discovery (home-assistant.io, integration "mqtt"): one retained message describes a device with
/// two sensors, and an empty one takes it away. Pure but for the installed translator.

/// Where Home Assistant says "online" when it has started: discovery is sent again then.
[[nodiscard]] QString statusTopic();
[[nodiscard]] bool isBirth(const QString &topic, const QByteArray &payload);

/// "homeassistant/device/larder_4f2ac01b/config".
[[nodiscard]] QString discoveryTopic(const BrokerTopics &topics);
/// The sensors "Items low" and "Expiring in 3 days", which read their numbers and names from @p summaryTopic
/// (`{"low":n,"due":n,"low_names":[…],"due_names":[…]}`) and are there while BrokerTopics::online says so.
[[nodiscard]] QByteArray discoveryPayload(const BrokerTopics &topics, const QString &summaryTopic,
                                          const QString &version);

} // namespace larder::homeassistant
