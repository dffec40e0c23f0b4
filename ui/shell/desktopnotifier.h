// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notifier.h"

#include <QHash>

#include <optional>

namespace larder {

class TrayBackend;

/// Notifications over org.freedesktop.Notifications, with buttons where the server has them; else the tray's messages.
///
/// Asynchronous throughout: the server's abilities are asked for before the first message, which waits for them.
class DesktopNotifier : public Notifier
{
    Q_OBJECT

public:
    /// @p tray outlives the notifier.
    explicit DesktopNotifier(TrayBackend &tray, QObject *parent = nullptr);

    void notify(const Notification &notification) override;

private Q_SLOTS:
    void actionInvoked(uint id, const QString &key);

private:
    struct Abilities
    {
        bool isServed = false;
        bool hasActions = false;
        bool hasMarkup = false;
    };
    void askAbilities();
    void show(const Notification &notification);
    void send(const Notification &notification);
    void fallBack(const Notification &notification);

    TrayBackend &m_tray;
    std::optional<Abilities> m_abilities;
    QVector<Notification> m_waiting;
    QHash<QString, uint> m_ids; ///< by topic
    QHash<QString, QString> m_clickKeys; ///< by topic, for a click on the message itself
    Notification m_inTray; ///< the tray has one message at a time
};

} // namespace larder
