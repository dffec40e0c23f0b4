// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/reminder.h"

#include <QWidget>

namespace larder {

class ChoiceStrip;
class Field;
class WordsLabel;

/// How early people are told of one kind of thing: a choice, and the number of days or the percentage where there is one.
///
/// Tells each change at once; a number that cannot be read is outlined and waits.
class ReminderWindow : public QWidget
{
    Q_OBJECT

public:
    enum class Scope {
        Everything, ///< no, or yes
        One, ///< as usual, its own, or never
    };
    ReminderWindow(ReminderKind kind, Scope scope, QWidget *parent = nullptr);

    [[nodiscard]] ReminderKind kind() const { return m_kind; }
    /// @p rule is the scope's own, none where what is usual counts; @p usual is that.
    void setRule(const std::optional<ReminderRule> &rule, const std::optional<ReminderRule> &usual = std::nullopt);

Q_SIGNALS:
    /// @p isOwn false: as usual. Kind, value and whether it is enabled are set in @p rule, its id and scope as they were.
    void changed(const larder::ReminderRule &rule, bool isOwn);
    /// What is wrong with the number; empty for nothing.
    void troubled(const QString &message);

private:
    void choose(int part);
    void takeNumber();
    void tell();
    void showNumber();
    [[nodiscard]] QString usualWords() const;

    ReminderKind m_kind;
    Scope m_scope;
    ReminderRule m_rule;
    std::optional<ReminderRule> m_usual;
    ChoiceStrip *m_strip;
    Field *m_number;
    WordsLabel *m_unit;
};

/// What a kind is called where it is set: "Before it runs out".
[[nodiscard]] QString reminderWindowName(ReminderKind kind);
/// What it means, in a sentence; may be empty.
[[nodiscard]] QString reminderWindowHint(ReminderKind kind);

} // namespace larder
