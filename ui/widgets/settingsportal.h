// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QVariant>

namespace larder {

/// The desktop's appearance settings over the freedesktop settings portal.
///
/// Asynchronous throughout: without a session bus or a portal nothing is ever reported.
class SettingsPortal : public QObject
{
    Q_OBJECT
public:
    explicit SettingsPortal(QObject *parent = nullptr);

    /// Asks for the current values and listens from now on; each answer comes as `changed`.
    void start();

Q_SIGNALS:
    /// @p key of `org.freedesktop.appearance`: "color-scheme" (0 none, 1 dark, 2 light), "contrast" (1 high).
    void changed(const QString &key, uint value);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void report(const QString &key, const QVariant &value);
};

} // namespace larder
