// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reminders/inboxreading.h"
#include "ui/shell/page.h"

class QStackedWidget;
class QTableView;

namespace larder {

class ActionButton;
class ChoiceStrip;
class EmptyState;
class InboxRows;
class ToldModel;
class WordsLabel;

/// The reminders: what was told and is still open, with what can be done about it; and the log of what was told, and why.
///
/// Entered from the bell. Its badge is the number of reminders that nobody has seen.
class InboxPage : public Page
{
    Q_OBJECT

public:
    /// @p handle and @p clock outlive the page.
    InboxPage(HouseholdHandle &handle, Clock &clock, QWidget *parent = nullptr);

    /// The log instead of the reminders.
    void showLog();
    void showReminders(); ///< instead of the log

    [[nodiscard]] QString title() const override { return tr("Reminders"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("bell"); }
    [[nodiscard]] QString addHint() const override;
    [[nodiscard]] QString summary() const override;

    void reload() override;
    void applyChanges(const ChangeSet &changes) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectRows();
    [[nodiscard]] QWidget *scrolled(QWidget *rows);
    void present(const InboxReading &reading);
    void showLeft();
    void markSeen();
    void doDeed(ReminderDeed deed, const Reminder &reminder);
    void undo(ReminderId reminder);
    void goOn();
    void report(const Error &error);
    [[nodiscard]] QDateTime now() const;

    HouseholdHandle &m_handle;
    Clock &m_clock;
    ChoiceStrip *m_strip;
    QStackedWidget *m_stack;
    QWidget *m_rest;
    WordsLabel *m_restWords;
    ActionButton *m_goOn;
    InboxRows *m_rows;
    EmptyState *m_empty;
    ToldModel *m_log;
    QTableView *m_table;
    InboxReading m_reading;
    bool m_isReading = false;
    bool m_isReadWanted = false;
};

} // namespace larder
