// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/icswriter.h"
#include "core/household/household.h"

namespace larder {

/// Something of a household's calendar; it fills its day.
struct CalendarItem
{
    enum Kind {
        BestBefore,
        RunsOut, ///< about: the day by which it is as likely gone as not
        Recurring,
        Trip,
        Away,
        Guests,
        Schedule, ///< a reminder's days
    };
    Kind kind = BestBefore;
    QString
        text; ///< what it is about: a product, what is bought, the words of a reminder, how many guests; empty for Trip and Away
    ProductId product;
    RecurringId recurring;
    bool isGuess = false;
    QString uid = {}; ///< the same each time, among this household's

    bool operator==(const CalendarItem &) const = default;
};

struct CalendarDay
{
    QDate day;
    QVector<CalendarItem> items; ///< by kind, then by text
};

/// The days of @p from to @p to, both included, on which something is, as known on @p today: best-before dates and run-out
/// days of what is at home, what is bought regularly, the next two trips, days away, guests and reminders by a schedule. On
/// the core thread.
[[nodiscard]] Result<QVector<CalendarDay>> readCalendar(Household &household, QDate from, QDate to, QDate today);

/// The name of a kind in JSON: "best_before", "runs_out", "recurring", "trip", "away", "guests", "schedule".
[[nodiscard]] QString calendarKindName(CalendarItem::Kind kind);

/// The same as entries of a calendar file; what lasts several days in a row is one. @p household sets its entries apart from
/// another household's.
[[nodiscard]] QVector<CalendarEntry> calendarEntries(const QVector<CalendarDay> &days, const QString &household);

/// "Milk: best before", "Milk runs out about now", "Buy milk", "Shopping day".
[[nodiscard]] QString calendarSentence(const CalendarItem &item);

} // namespace larder
