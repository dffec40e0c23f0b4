// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/historyreading.h"

#include <QCoreApplication>
#include <QLocale>

namespace larder {

/// The sentences of the History page. Pure but for the installed translator.
class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)

public:
    explicit HistoryWords(QDate today = {}, const QLocale &locale = QLocale()) : m_today(today), m_locale(locale) {}

    /// "Used one Milk 1 l, 3 left", "Undone: Used one Milk 1 l, 3 left"; without a full stop.
    [[nodiscard]] QString what(const HistoryLine &line) const;
    /// "10:15".
    [[nodiscard]] QString time(const HistoryLine &line) const;
    /// "Today", "Yesterday", "Monday 16 November", with the year where it is another one.
    [[nodiscard]] QString day(QDate day) const;
    /// "Anna, command line"; empty where nobody is named and it was the window. @p namesPeople: the household has several.
    [[nodiscard]] QString aside(const HistoryLine &line, bool namesPeople) const;
    /// "Monday 16 November, 10:15, by Anna, from the command line."
    [[nodiscard]] QString inFull(const HistoryLine &line, bool namesPeople) const;
    /// "12 things since Monday; the last: Used one Milk 1 l, 3 left." Empty where nothing ever happened.
    [[nodiscard]] QString opening(const HistoryOverview &overview) const;

private:
    [[nodiscard]] QString where(const HistoryLine &line) const;

    QDate m_today;
    QLocale m_locale;
};

} // namespace larder
