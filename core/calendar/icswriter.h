// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace larder {

/// Something that fills whole days.
struct CalendarEntry
{
    QString
        uid; ///< the same each time it is written, so that a calendar program replaces rather than adds: "product-17-2026-11-20@larder"
    QString summary;
    QString description = {};
    QDate day; ///< of a rule: its anchor
    std::optional<QDate> lastDay = {}; ///< where it lasts; included, not before @c day
    QString rrule = {}; ///< Recurrence::text(); empty: once
    QStringList categories = {};
};

/// An iCalendar file (RFC 5545, UTF-8, lines of 75 octets at most) named @p name. @p nowMs: the instant of writing. Entries are
/// free time. Pure.
[[nodiscard]] QByteArray toIcs(const QVector<CalendarEntry> &entries, const QString &name, qint64 nowMs);

} // namespace larder
