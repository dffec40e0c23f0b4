// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/systemtray.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/trayicons.h"

#include <QEvent>
#include <QGuiApplication>
#include <QStyle>

#include <utility>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// Panels tell nobody their text colour. A dark one is the rule outside of Windows' and macOS' light themes
/// and KDE's, where it follows the system's palette.
QColor panelText()
{
    const QStringList desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':');
    if (desktops.contains(u"KDE"_s))
        return QGuiApplication::palette().color(QPalette::WindowText);
    return larderPalette(true).color(QPalette::WindowText);
}

} // namespace

SystemTray::SystemTray(QObject *parent) : TrayBackend(parent)
{
    m_icon.setObjectName(u"trayIcon"_s);
    qApp->installEventFilter(this);
    paint();
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT clicked();
        else if (reason == QSystemTrayIcon::MiddleClick)
            Q_EMIT middleClicked();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayBackend::messageClicked);
}

void SystemTray::setToBuy(int toBuy)
{
    if (m_toBuy == toBuy)
        return;
    m_toBuy = toBuy;
    paint();
}

void SystemTray::setResting(bool isResting)
{
    if (std::exchange(m_isResting, isResting) != isResting)
        paint();
}

void SystemTray::showMessage(const QString &title, const QString &body)
{
    m_icon.showMessage(title, body, applicationIcon());
}

void SystemTray::paint()
{
    m_icon.setIcon(trayIcon(m_toBuy, m_isResting, panelText()));
}

bool SystemTray::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        paint();
    return TrayBackend::eventFilter(watched, event);
}

} // namespace larder
