// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"

#include <QSettings>
#include <QWidget>

namespace larder {

/// Where a page can send the person; the composing app knows which page that is.
enum class Room {
    Overview,
    Pantry,
    List,
    History,
    PutAway, ///< "I'm back"
    Look, ///< "Have a look"
    FirstStart,
    Paste,
    Import,
    Settings,
    Calendar,
    Inbox, ///< the reminders
    ReminderLog, ///< what was told, and why
    ReminderSettings, ///< when and how they are told
    ShoppingSettings,
};

/// One page of the window. The shell owns title, quick-add line and status line; a page supplies words and contents.
///
/// A page reads through HouseholdHandle, paints what it has at once, and learns of every change, whoever made it,
/// through applyChanges(). It never reports its own actions: the shell reads the journal.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    /// What rail and menu call it, where the title says more.
    [[nodiscard]] virtual QString name() const { return title(); }
    [[nodiscard]] virtual QString iconName() const = 0;
    /// Example in the quick-add line while this page is shown.
    [[nodiscard]] virtual QString addHint() const = 0;
    /// Takes what was typed in the quick-add line; false lets the shell book it as a purchase.
    virtual bool takeQuickAdd(const QString &text);
    /// Whether takeQuickAdd() takes everything, so that the line must not promise a purchase. The composing app knows.
    [[nodiscard]] bool takesQuickAdd() const { return m_takesQuickAdd; }
    void setTakesQuickAdd(bool takes) { m_takesQuickAdd = takes; }
    /// Whether the quick-add line stands above it.
    [[nodiscard]] virtual bool hasQuickAdd() const { return true; }
    /// Whether it has the whole window, without rail, header and status line: the first start.
    [[nodiscard]] virtual bool isAlone() const { return false; }
    /// The household in a sentence, at the right of the status line.
    [[nodiscard]] virtual QString summary() const = 0;

    /// Reads everything again, for example after another household was opened.
    virtual void reload() = 0;
    virtual void applyChanges(const ChangeSet &changes) = 0;
    /// Ctrl+F.
    virtual void focusFilter() {}
    virtual void saveState(QSettings &settings) const;
    virtual void restoreState(QSettings &settings);

Q_SIGNALS:
    /// The number in the rail, 0 for none.
    void badgeChanged(int badge);
    void summaryChanged();
    /// The title changed.
    void titleChanged();
    void productWanted(larder::ProductId product);
    void roomWanted(larder::Room room);
    /// The history, at this action.
    void historyWanted(larder::ActionId action);
    /// A page that was entered from another one is done.
    void backWanted();
    /// A note for the status line that is no action of the household ("Copied.").
    void said(const QString &sentence);
    void failed(const larder::Error &error);

private:
    bool m_takesQuickAdd = false;
};

inline bool Page::takeQuickAdd(const QString &)
{
    return false;
}

inline void Page::saveState(QSettings &) const {}

inline void Page::restoreState(QSettings &) {}

} // namespace larder
