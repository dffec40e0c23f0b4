// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"
#include "ui/shell/traynews.h"

#include <QMenu>

namespace larder {

class Notifier;
class TrayBackend;
class UndoState;

/// What stands in the tray: the number to buy, the sentence in the tooltip, and a menu that uses one without a window.
///
/// References outlive it. Once shown it follows every change.
class Tray : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        HouseholdHandle &handle;
        Clock &clock;
        TrayBackend &backend;
        Notifier &notifier;
        UndoState &undo;
    };

    explicit Tray(const Parts &parts, QObject *parent = nullptr);

    /// Reads everything again.
    void reload();
    /// "Larder stays in the tray", the first time a window is closed.
    void sayStays();
    /// Answers what was added from the tray, with Undo.
    void sayAdded(const Booked &booked);
    [[nodiscard]] QMenu *menu() { return &m_menu; }

Q_SIGNALS:
    void openWindow();
    void openList();
    void addSomething();
    /// "I'm back".
    void putAway();
    void quit();
    void failed(const larder::Error &error);

private:
    void buildMenu();
    void show(const TrayNews &news);
    void showRest(qint64 untilMs);
    void rest(bool isResting);
    void fillUsed(const TrayNews &news);
    void useOne(ProductId product);
    void sayUsed(const Booked &booked);
    void answer(const Booked &booked, const QString &title, const QString &body);

    Parts m_parts;
    QMenu m_menu;
    QAction *m_toBuy = nullptr;
    QAction *m_heading = nullptr;
    QAction *m_afterUsed = nullptr;
    QAction *m_rest = nullptr; ///< "No reminders until tomorrow"
    bool m_awaitsRest = false; ///< its end
    QVector<QAction *> m_used;
    ActionId m_lastUse; ///< or addition: what Undo in the answer takes back
};

} // namespace larder
