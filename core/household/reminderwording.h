// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/wording.h"
#include "core/reminders/reminder.h"
#include "core/reminders/sink.h"

namespace larder {

/// Sentences of the reminders, for window, messages and command line. Pure but for the installed translator.
class ReminderWording
{
public:
    explicit ReminderWording(QDate today = {}, const QLocale &locale = QLocale())
        : m_words(today, locale)
        , m_today(today)
        , m_locale(locale)
    {}

    /// Title is a sentence without its full stop, the body says it with numbers; of several three are named.
    [[nodiscard]] MessageText message(const QVector<Reminder> &reminders) const;
    /// What a test says.
    [[nodiscard]] MessageText test() const;
    /// "Oat milk lasts until about Saturday (Thu to Mon)."
    [[nodiscard]] QString sentence(const Reminder &reminder) const;
    /// Why it was told, or not: "Held back by quiet hours until 08:00."
    [[nodiscard]] QString log(const ReminderLogEntry &entry) const;
    /// "2 days before it runs out".
    [[nodiscard]] QString rule(const ReminderRule &rule) const;

private:
    [[nodiscard]] QString goods(const Reminder &reminder) const;
    [[nodiscard]] QString occasion(const Reminder &reminder) const;
    [[nodiscard]] QString detail(const Reminder &reminder) const;
    [[nodiscard]] QString title(const QVector<Reminder> &reminders) const;
    [[nodiscard]] QString atHome(const QJsonObject &numbers) const;
    [[nodiscard]] QString moment(const QString &utc) const;

    Wording m_words;
    QDate m_today;
    QLocale m_locale;
};

} // namespace larder
