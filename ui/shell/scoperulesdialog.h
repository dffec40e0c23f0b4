// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/reminder.h"

#include <QDialog>

namespace larder {

class ReminderWindow;

/// When people are told of one product, or of a category: as usual, its own way or never. Each change is told at once.
/// Show it with open(); it deletes itself when closed.
class ScopeRulesDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p scope says whose rules they are, with its name; of @p rules its own and those for everything count.
    ScopeRulesDialog(const ReminderRule &scope, const QVector<ReminderRule> &rules, QWidget *parent);

    /// After a change: as above.
    void setRules(const QVector<ReminderRule> &rules);

Q_SIGNALS:
    void ruleWanted(const larder::ReminderRule &rule);
    void usualWanted(larder::ReminderRuleId rule);

private:
    ReminderRule m_scope;
    QVector<ReminderWindow *> m_windows;
};

/// What can be set for one thing alone.
[[nodiscard]] QVector<ReminderKind> scopedReminderKinds();

} // namespace larder
