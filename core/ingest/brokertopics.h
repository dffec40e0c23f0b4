// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace larder {

/// The topics of one household on a broker; pure.
class BrokerTopics
{
public:
    /// @p householdId is a UUID; its first eight digits name the household on the broker.
    explicit BrokerTopics(const QString &householdId);

    [[nodiscard]] const QString &id() const { return m_id; } ///< [0-9a-f]{8}
    [[nodiscard]] QString events() const { return leaf(QStringLiteral("events")); } ///< "larder/4f2ac01b/events"
    /// Where @p source hears what became of its events; what a topic may not hold is '_'.
    [[nodiscard]] QString acks(const QString &source) const;
    [[nodiscard]] QString online() const { return leaf(QStringLiteral("online")); } ///< "online" or "offline", retained
    /// "larder/4f2ac01b/summary" and the like.
    [[nodiscard]] QString leaf(const QString &name) const;
    /// Names us to the broker, the same every time: the broker keeps under it what arrives while we are away.
    [[nodiscard]] QString clientId(qint64 source) const;

    /// Whether Larder itself, or what it tells Home Assistant, speaks on @p topic: never a source.
    [[nodiscard]] bool isOurs(QStringView topic) const;
    /// Whether @p filter means topics that a Larder speaks on.
    [[nodiscard]] static bool meansLarder(QStringView filter);

    /// Whether @p topic is one of those that @p filter means (`+`, `#`; MQTT 3.1.1 §4.7). Topics of the broker's own ($SYS)
    /// are meant only by filters that name them.
    [[nodiscard]] static bool matches(QStringView filter, QStringView topic);

private:
    QString m_id;
};

} // namespace larder
