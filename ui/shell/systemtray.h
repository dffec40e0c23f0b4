// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/traybackend.h"

#include <QSystemTrayIcon>

namespace larder {

/// The tray of the running desktop.
class SystemTray : public TrayBackend
{
    Q_OBJECT

public:
    explicit SystemTray(QObject *parent = nullptr);

    [[nodiscard]] bool isAvailable() const override { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void setMenu(QMenu *menu) override { m_icon.setContextMenu(menu); }
    void setToBuy(int toBuy) override;
    void setResting(bool isResting) override;
    void setToolTip(const QString &text) override { m_icon.setToolTip(text); }
    void show() override { m_icon.show(); }
    void showMessage(const QString &title, const QString &body) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paint();

    QSystemTrayIcon m_icon;
    int m_toBuy = 0;
    bool m_isResting = false;
};

} // namespace larder
