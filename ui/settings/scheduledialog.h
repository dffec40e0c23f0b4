// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pantry/product.h"
#include "core/reminders/reminder.h"

#include <QDialog>

class QComboBox;

namespace larder {

class Field;
class RhythmForm;
class SettingLine;
class TimeField;

/// Asks for a reminder on certain days: "Every Friday 18:00: defrost the freezer". Show it with open(); it deletes itself
/// when closed.
class ScheduleDialog : public QDialog
{
    Q_OBJECT

public:
    /// A rule without an id is new. @p today is its first day then.
    ScheduleDialog(const ReminderRule &rule, const QVector<Member> &members, QDate today, QWidget *parent);

    void accept() override;
    /// It could not be saved: the dialog stays.
    void tell(const QString &message);

Q_SIGNALS:
    /// The dialog stays open until it is told that it is saved (done()) or why not (tell()).
    void wanted(const larder::ReminderRule &rule);

private:
    void fillMembers(const QVector<Member> &members);

    ReminderRule m_rule;
    Field *m_text;
    SettingLine *m_textLine;
    RhythmForm *m_rhythm;
    SettingLine *m_rhythmLine;
    TimeField *m_time;
    QComboBox *m_member;
};

} // namespace larder
