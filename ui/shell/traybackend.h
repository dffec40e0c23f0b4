// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace larder {

/// The desktop's tray, as far as Larder uses it; tests have their own.
class TrayBackend : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether the desktop has a tray at all; may become so later.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// @p menu outlives the backend or is its child.
    virtual void setMenu(QMenu *menu) = 0;
    /// The number in the icon, 0 for none.
    virtual void setToBuy(int toBuy) = 0;
    /// Two bars instead of the number: no reminders for now.
    virtual void setResting(bool isResting) = 0;
    virtual void setToolTip(const QString &text) = 0;
    virtual void show() = 0;
    /// A message without buttons; a click on it is `messageClicked`.
    virtual void showMessage(const QString &title, const QString &body) = 0;

Q_SIGNALS:
    void clicked();
    void middleClicked();
    void messageClicked();
};

} // namespace larder
