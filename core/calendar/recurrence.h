// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QVector>

namespace larder {

/// Days that come again: a rule of RFC 5545 (RRULE) from an anchor day on. Days only, no times of day.
///
/// The anchor is an occurrence where it fits the rule; COUNT counts from it. "Monthly on the 31st" (29th, 30th), which RFC 5545
/// leaves out in shorter months, is their last day, and so is a yearly 29 February; such a rule is kept in words that mean
/// this to every calendar program. A value; pure; safe on any thread. Occurrences end with the year 2299.
class Recurrence
{
public:
    /// Never.
    Recurrence() = default;
    /// Reads an RRULE value, with or without "RRULE:" before it. Errors: InvalidInput, with what is off; a rule of
    /// hours or shorter and one that no day fits are off, too. @p anchor is a day from 1900 to 2199.
    [[nodiscard]] static Result<Recurrence> parse(const QString &rrule, QDate anchor);

    /// @p days, @p interval: 1 to 999.
    [[nodiscard]] static Recurrence everyDays(int days, QDate anchor);
    /// @p weekdays as QDate's, 1 is Monday; none: the anchor's. Weeks begin on Monday.
    [[nodiscard]] static Recurrence weekly(QVector<int> weekdays, int interval, QDate anchor);
    /// @p day: 1 to 31.
    [[nodiscard]] static Recurrence monthly(int day, int interval, QDate anchor);
    /// On the anchor's day of the year.
    [[nodiscard]] static Recurrence yearly(QDate anchor);

    /// As RRULE value, in capitals and normalised; empty: never.
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QDate anchor() const { return m_anchor; }

    /// Occurrences from @p from to @p to, both included, the first @p most.
    [[nodiscard]] QVector<QDate> between(QDate from, QDate to, int most = 1000) const;
    /// The first after @p after; invalid: none.
    [[nodiscard]] QDate next(QDate after) const;
    /// The last before @p before; invalid: none.
    [[nodiscard]] QDate previous(QDate before) const;

    bool operator==(const Recurrence &) const = default;

private:
    Recurrence(const QString &text, QDate anchor) : m_text(text), m_anchor(anchor) {}

    QString m_text;
    QDate m_anchor;
};

} // namespace larder
