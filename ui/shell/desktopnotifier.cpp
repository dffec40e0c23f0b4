// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktopnotifier.h"

#include "ui/shell/traybackend.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;
constexpr int kServersTime = -1; ///< the server decides how long a message stays

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

} // namespace

DesktopNotifier::DesktopNotifier(TrayBackend &tray, QObject *parent) : Notifier(parent), m_tray(tray)
{
    connect(&tray, &TrayBackend::messageClicked, this, [this] {
        if (!m_inTray.keyOfClick().isEmpty())
            Q_EMIT invoked(m_inTray.topic, m_inTray.keyOfClick());
    });
    askAbilities();
}

void DesktopNotifier::askAbilities()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        m_abilities = Abilities();
        return;
    }
    // QtDBus has no typed connect to a signal of another program. Desktops have let a helper answer for their server, so any
    // sender will do: the message's number is what counts.
    bus.connect({}, kPath, kService, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QStringList> reply = *finished;
        const QStringList names = reply.isValid() ? reply.value() : QStringList();
        m_abilities = Abilities{reply.isValid(), names.contains(u"actions"_s), names.contains(u"body-markup"_s)};
        finished->deleteLater();
        for (const Notification &waiting : std::exchange(m_waiting, {}))
            show(waiting);
    });
}

void DesktopNotifier::notify(const Notification &notification)
{
    if (m_abilities)
        show(notification);
    else
        m_waiting << notification;
}

void DesktopNotifier::show(const Notification &notification)
{
    const bool canAnswer = notification.keyOfClick().isEmpty() || m_abilities->hasActions;
    if (m_abilities->isServed && (canAnswer || !m_tray.isAvailable()))
        send(notification);
    else
        fallBack(notification);
}

void DesktopNotifier::send(const Notification &notification)
{
    QStringList actions;
    if (m_abilities->hasActions && !notification.keyOfClick().isEmpty()) {
        actions << u"default"_s
                << (notification.clickKey.isEmpty() ? notification.buttons.first().text : tr("Open Larder"));
        for (const Notification::Button &button : notification.buttons)
            actions << button.key << button.text;
    }
    QDBusMessage message = call(u"Notify"_s);
    message << tr("Larder") << m_ids.value(notification.topic, 0u) << u"org.larder.Larder"_s << notification.title
            << (m_abilities->hasMarkup ? notification.body.toHtmlEscaped() : notification.body) << actions
            << QVariantMap{{u"desktop-entry"_s, u"org.larder.Larder"_s}} << kServersTime;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notification](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<uint> reply = *finished;
        finished->deleteLater();
        if (reply.isValid())
            m_ids.insert(notification.topic, reply.value());
        else
            fallBack(notification);
        m_clickKeys.insert(notification.topic, notification.keyOfClick());
    });
}

void DesktopNotifier::fallBack(const Notification &notification)
{
    m_inTray = notification;
    m_tray.showMessage(notification.title, notification.body);
}

void DesktopNotifier::actionInvoked(uint id, const QString &key)
{
    const auto topic = std::find(m_ids.cbegin(), m_ids.cend(), id);
    if (topic != m_ids.cend())
        Q_EMIT invoked(topic.key(), key == u"default" ? m_clickKeys.value(topic.key()) : key);
}

} // namespace larder
