// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/remindersreading.h"
#include "ui/settings/settingspart.h"

#include <QPointer>

namespace larder {

class ChoiceStrip;
class ReminderWindow;
class ScopeRulesDialog;
class SettingLine;
class SinkDialog;
class ThingRows;
class TimeField;
class WaysPanel;
class WordsLabel;

/// When people are reminded of what, at what times of day, and how each of them is told.
class RemindersPart : public SettingsPart
{
    Q_OBJECT

public:
    explicit RemindersPart(const SettingsContext &context, QWidget *parent = nullptr);

protected:
    void read() override;
    [[nodiscard]] bool concerns(const ChangeSet &changes) const override;

private:
    void addSwitches();
    void addWindows();
    void addExceptions();
    void addSchedules();
    void addTimes();
    void addWays();
    void addMuted();
    TimeField *addTime(QVBoxLayout *section, const QString &name, const QString &object, const QString &hint,
                       QTime ReminderTimes::*time);
    WordsLabel *addWords(QVBoxLayout *section, const QString &words);

    void show(const RemindersReading &reading);
    void showExceptions();
    void showSchedules();
    [[nodiscard]] QString scheduleWords(const ReminderRule &rule) const;
    void showMuted();
    void showAutostart();
    void setAutostart(bool isOn);

    void saveRule(const ReminderRule &rule);
    void saveTimes(const ReminderTimes &times);
    void pickException();
    void changeException(const ReminderRule &scope);
    void removeException(const ReminderRule &scope);
    void changeSchedule(const ReminderRule &rule);
    void askSink(const MemberSink &sink, const QString &member);
    void saveSink(MemberSink sink, const QString &secret, SinkDialog *dialog);
    void keepSecret(SinkId sink, const QString &secret);
    [[nodiscard]] QDateTime now() const;

    RemindersReading m_reading;
    ChoiceStrip *m_on;
    ChoiceStrip *m_autostart;
    SettingLine *m_autostartLine = nullptr;
    QVector<ReminderWindow *> m_windows;
    ThingRows *m_exceptions;
    ThingRows *m_schedules;
    ThingRows *m_muted;
    QVector<std::pair<TimeField *, QTime ReminderTimes::*>> m_times;
    WaysPanel *m_ways;
    QPointer<ScopeRulesDialog> m_scopeDialog;
};

} // namespace larder
