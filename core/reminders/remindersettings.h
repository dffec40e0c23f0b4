// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pantry/settingrepository.h"
#include "core/reminders/reminder.h"

namespace larder {

/// The reminders' times among the household's settings.
class ReminderSettings
{
public:
    explicit ReminderSettings(Database &database) : m_settings(database) {}

    [[nodiscard]] Result<ReminderTimes> times();
    [[nodiscard]] Result<void> setTimes(const ReminderTimes &times);
    /// Nothing is told before this instant ("reminders_rest_until", RFC 3339); 0 where nobody said so.
    [[nodiscard]] Result<qint64> restUntil();

private:
    SettingRepository m_settings;
};

} // namespace larder
