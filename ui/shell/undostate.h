// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"

class QAction;

namespace larder {

/// Undo and Redo as one pair of actions for menus, tray and status line, always named after what they would take.
class UndoState : public QObject
{
    Q_OBJECT

public:
    UndoState(HouseholdHandle &handle, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }
    /// Reads the journal again; `told` follows.
    void refresh();
    /// Takes back one action, wherever its Undo was shown.
    void undo(ActionId action = {});
    void redo();

Q_SIGNALS:
    /// What was done last, in words; @p isTakenBack: it was undone, and Redo is on offer. Empty where nothing was.
    void told(larder::ActionId action, const QString &sentence, bool isTakenBack);
    void failed(const larder::Error &error);

private:
    struct Last
    {
        std::optional<Action> undoable;
        std::optional<Action> redoable;
    };
    void show(const Last &last);

    HouseholdHandle &m_handle;
    Clock &m_clock;
    QAction *m_undo;
    QAction *m_redo;
};

/// @p sentence without its full stop and safe in a menu: "&" doubled.
[[nodiscard]] QString asMenuText(QString sentence);

} // namespace larder
